/**
 * A newsroom in one file: articles are saved with PUT, summarized once as they are saved, and shown with what was stored.
 *
 * Who may save is the business of what stands before it: it listens on this machine alone.
 */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What is not told as news: opinions, and pages that grow while they are read. */
const WITHOUT_SUMMARY = new Set(["opinion", "column", "letters", "live"]);
const MOST_BYTES = 1 << 20;

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text) => String(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
const inScript = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");

const articleOf = ({ paragraphs }) => `<article>\n${paragraphs.map((text) => `<p>${escape(text)}</p>`).join("\n")}\n</article>`;

/** Asks for a summary of what readers see, so that the button finds each sentence on the page; throws if there is none. */
async function summarize(service, article) {
  const response = await fetch(`${service}/summarize`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(process.env.NUTGRAF_KEY && { Authorization: `Bearer ${process.env.NUTGRAF_KEY}` }) },
    body: JSON.stringify({ html: articleOf(article), title: article.headline, string_index_type: "utf16", include: ["ranking", "text"] }),
    signal: AbortSignal.timeout(1000),
  });
  if (!response.ok) throw new Error(`${response.status} ${(await response.text()).slice(0, 300)}`);
  return response.json();
}

/** A summary that is as long as its article helps nobody. */
const isWorth = (answer) => answer?.sentences.length > 0 && answer.sentences.length < answer.statistics.sentences;

function block({ answer, section }, live) {
  if (WITHOUT_SUMMARY.has(section)) return "";
  if (live) return `<nutgraf-summary src="${live}"></nutgraf-summary>`;
  if (!isWorth(answer)) return "";
  const items = answer.sentences.map(({ text }) => `<li>${escape(text)}</li>`).join("");
  return `<nutgraf-summary><details><summary>No time to read? Get a summary</summary><ul>${items}</ul></details>`
    + `<script type="application/json">${inScript(answer)}</script></nutgraf-summary>`;
}

function page(article, button, live) {
  const { headline, date, language = "en", answer, section } = article;
  const shown = block(article, live);
  const data = {
    "@context": "https://schema.org", "@type": "NewsArticle", headline, datePublished: date, articleSection: section, inLanguage: language,
    ...(shown && answer && { abstract: answer.summary }),
  };
  const script = shown && button ? `<script src="${escape(button.src)}" integrity="${escape(button.integrity)}" crossorigin="anonymous" defer></script>` : "";
  return `<!doctype html>
<html lang="${escape(language)}">
<head><meta charset="utf-8"><title>${escape(headline)}</title><meta name="viewport" content="width=device-width">
<style>body { margin: 0 auto; max-width: 42rem; padding: 1rem; font: 1.1875rem/1.65 serif; } nutgraf-summary { display: block; min-height: 44px; font-family: system-ui, sans-serif; }</style>
<script type="application/ld+json">${inScript(data)}</script>${script}</head>
<body><h1>${escape(headline)}</h1>
${shown}
${articleOf(article)}
</body></html>`;
}

async function read(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new RangeError("an article has a megabyte at most");
    chunks.push(chunk);
  }
  const { headline, section, date, language, paragraphs } = JSON.parse(Buffer.concat(chunks));
  const isText = (value) => typeof value === "string" && value.trim() !== "";
  if (!isText(headline) || !isText(section) || !Array.isArray(paragraphs) || !paragraphs.every(isText)) {
    throw new TypeError("an article has a headline, a section and paragraphs");
  }
  return { headline, section, date, language, paragraphs };
}

/** A newsroom that keeps its articles in `folder` and asks `service` for summaries: a server, not yet listening. */
export function newsroom({ folder, service, log = console.warn }) {
  const place = (slug) => join(folder, `${slug}.json`);
  const load = async (slug) => JSON.parse(await readFile(place(slug), "utf8").catch(() => "null"));

  /** The summary or nothing: an article is published in any case, and never with the summary of what it said before. */
  const answerFor = async (article) => {
    if (WITHOUT_SUMMARY.has(article.section)) return undefined;
    return summarize(service, article).catch((error) => void log(`no summary of “${article.headline}”: ${error.message}`));
  };

  const save = async (slug, request) => {
    const article = await read(request);
    article.answer = await answerFor(article);
    await mkdir(folder, { recursive: true });
    await writeFile(`${place(slug)}.new`, JSON.stringify(article));
    await rename(`${place(slug)}.new`, place(slug));
    return { slug, summarized: article.answer !== undefined };
  };

  /** The button's script for the version that runs; a page does without while nobody knows. */
  let button;
  const buttonOf = async () => {
    button ??= await fetch(`${service}/info`, { signal: AbortSignal.timeout(1000) })
      .then((response) => response.json())
      .then(({ button: { path, integrity } }) => ({ src: service + path, integrity }))
      .catch(() => undefined);
    return button;
  };

  const answer = async (request) => {
    const { pathname, searchParams } = new URL(request.url, "http://newsroom");
    const [, kind, slug] = /^\/(articles|live)\/([a-z0-9-]{1,100})$/.exec(pathname) ?? [];
    if (kind === "articles" && request.method === "PUT") {
      return [200, "application/json", JSON.stringify(await save(slug, request))];
    }
    if (!["GET", "HEAD"].includes(request.method)) return [405, "text/plain", "GET a page, or PUT an article"];
    const article = slug && await load(slug);
    if (!article) return [404, "text/plain", "There is no such page"];
    if (kind === "articles") return [200, "text/html", page(article, await buttonOf(), searchParams.has("live") && `/live/${slug}`)];
    const found = article.answer ?? await answerFor(article);
    return found ? [200, "application/json", JSON.stringify(found)] : [503, "text/plain", "There is no summary now"];
  };

  return createServer(async (request, response) => {
    const [status, type, body] = await answer(request).catch((error) => {
      const isTheirs = error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError;
      if (!isTheirs) log(error.message);
      return isTheirs ? [422, "text/plain", error.message] : [500, "text/plain", "Something went wrong here"];
    });
    response.writeHead(status, { "Content-Type": `${type}; charset=utf-8`, "X-Content-Type-Options": "nosniff" });
    response.end(body);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { NUTGRAF_URL = "http://127.0.0.1:8080", PORT = "8000", FOLDER = "articles" } = process.env;
  newsroom({ folder: FOLDER, service: NUTGRAF_URL }).listen(Number(PORT), "127.0.0.1", () => console.log(`http://127.0.0.1:${PORT}/articles/…`));
}
