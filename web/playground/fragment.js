/** The state in the address's fragment, which browsers keep to themselves. */

import { DEFAULTS } from "./request.js";
import { isSample } from "./samples.js";

/** A fragment longer than this holds the options alone. */
const LONGEST = 64_000;

const NAMES = { count: "n", maxWords: "words", maxChars: "chars", sortBy: "order", query: "query", title: "title", language: "lang", avoid: "avoid", pin: "pin", exclude: "out" };

async function through(transform, bytes) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer());
}

async function pack(text) {
  const bytes = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(text));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

async function unpack(packed) {
  const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new TextDecoder("utf-8", { fatal: true }).decode(await through(new DecompressionStream("deflate-raw"), bytes));
}

/** The fragment for a source and options, and whether the article had room in it. */
export async function encode(source, options) {
  const parameters = new URLSearchParams();
  for (const [option, name] of Object.entries(NAMES)) {
    const value = String(options[option]);
    if (value !== String(DEFAULTS[option])) parameters.set(name, value);
  }
  if (source.sample) {
    parameters.set("sample", source.sample);
    return { fragment: `#${parameters}`, whole: true };
  }
  const packed = await pack(source.body);
  const whole = packed.length <= LONGEST;
  if (whole) parameters.set(source.kind, packed);
  return { fragment: `#${parameters}`, whole };
}

const numbers = (list) => list.split(",").filter((item) => /^\d{1,9}$/.test(item)).map(Number);
const number = (text) => (/^[1-9]\d{0,8}$/.test(text) ? text : "");

/** What a fragment says: options, and a source or the name of a sample, or neither. */
export async function decode(fragment) {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ""));
  const get = (option) => parameters.get(NAMES[option]) ?? String(DEFAULTS[option]);
  const count = Number(get("count"));
  const options = {
    count: Number.isInteger(count) && count >= 1 && count <= 50 ? count : DEFAULTS.count,
    maxWords: number(get("maxWords")), maxChars: number(get("maxChars")),
    sortBy: get("sortBy") === "rank" ? "rank" : "offset",
    query: get("query"), title: get("title"), language: get("language"),
    avoid: get("avoid").split(",").filter((kind) => kind === "question" || kind === "quote"),
    pin: numbers(get("pin")), exclude: numbers(get("exclude")),
  };
  const sample = parameters.get("sample");
  if (isSample(sample)) return { options, sample };
  const kind = ["text", "html"].find((name) => parameters.has(name));
  if (!kind) return { options };
  try {
    return { options, source: { kind, body: await unpack(parameters.get(kind)) } };
  } catch {
    return { options, broken: true };
  }
}
