/** The summary: its sentences with their reasons, the facts about it, its warnings and keywords. */

import { sharesOf, termsOf } from "./reasons.js";
import { directionOf } from "./samples.js";

const element = (id) => document.getElementById(id);

/** A duration in seconds as a reader would say it. */
export function duration(seconds) {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  return rest ? `${minutes} min ${rest} s` : `${minutes} min`;
}

/** The facts of an answer in one line. */
export function facts({ sentences, statistics, language }, milliseconds) {
  const { words, summary_words, reading_time_seconds } = statistics;
  const saved = words ? reading_time_seconds * (1 - summary_words / words) : 0;
  const said = [`${sentences.length} of ${statistics.sentences} sentences`, `${summary_words} of ${words} words`];
  if (saved >= 1) said.push(`saves ${duration(saved)}`);
  if (language.detected && language.code !== "und") said.push(`reads as ${nameOf(language.code)}`);
  if (milliseconds !== null) said.push(`answered in ${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`);
  return said.join(" · ");
}

const names = new Intl.DisplayNames("en", { type: "language" });

/** A language's name in English. */
export function nameOf(code) {
  try {
    return names.of(code);
  } catch {
    return code;
  }
}

/** Shows the summary; `jump(index)` goes to a sentence, `lean(words)` takes a keyword for the query. */
export class SummaryView {
  #open = new Set();
  #jump;
  #lean;

  constructor({ jump, lean }) {
    this.#jump = jump;
    this.#lean = lean;
  }

  /** Forgets whose reasons were open: another article came. */
  forget() {
    this.#open.clear();
  }

  show({ answer, milliseconds }, { pin, query }) {
    const { code } = answer.language;
    element("sentences").replaceChildren(...answer.sentences.map((sentence) => this.#sentence(sentence, code, pin)));
    element("facts").textContent = facts(answer, milliseconds);
    element("warnings").replaceChildren(...answer.warnings.map((warning) => this.#warning(warning)));
    element("warnings").hidden = answer.warnings.length === 0;
    element("keywords").replaceChildren(...answer.keywords.map(({ text }) => this.#keyword(text, code, query)));
    element("keywords").closest("section").hidden = answer.keywords.length === 0;
    this.problem(null);
  }

  /** Says what went wrong, or with `null` that nothing did. */
  problem(message) {
    element("problem").textContent = message ?? "";
    element("problem").hidden = message === null;
    element("sentences").hidden = message !== null;
  }

  #sentence({ index, text, reasons, terms }, code, pin) {
    const item = document.createElement("li");
    item.classList.toggle("pinned", pin.includes(index));
    item.lang = code;
    item.dir = directionOf(code);
    const jump = document.createElement("button");
    jump.type = "button";
    jump.className = "jump";
    jump.textContent = text.replace(/\s+/g, " ");
    jump.addEventListener("click", () => this.#jump(index));
    const why = document.createElement("details");
    why.lang = "en";
    why.dir = "ltr";
    why.open = this.#open.has(index);
    why.addEventListener("toggle", () => (why.open ? this.#open.add(index) : this.#open.delete(index)));
    const heading = document.createElement("summary");
    heading.textContent = pin.includes(index) ? "Pinned; and by itself" : "Why this one";
    const words = termsOf(terms);
    words.lang = code;
    words.dir = directionOf(code);
    why.append(heading, sharesOf(reasons), words);
    item.append(jump, why);
    return item;
  }

  #warning({ code, message }) {
    const item = document.createElement("li");
    const name = document.createElement("b");
    name.textContent = `${code.replaceAll("_", " ")}: `;
    item.append(name, message);
    return item;
  }

  #keyword(text, code, query) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.lang = code;
    button.textContent = text;
    button.setAttribute("aria-pressed", String(query === text));
    button.addEventListener("click", () => this.#lean(query === text ? "" : text));
    item.append(button);
    return item;
  }
}
