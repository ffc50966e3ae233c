/** The article, with every sentence and every piece of furniture marked in it. */

import { LABELS } from "./reasons.js";

/** How much of two texts, or lists, is alike at their start and at their end. */
function common(before, after) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { start, end };
}

/** `ranges` of `before` as they lie in `after`; those that the edit touched are gone. */
export function shifted(ranges, before, after) {
  const { start, end } = common(before, after);
  return ranges.flatMap((range) => {
    if (range.offset + range.length <= start) return [range];
    if (range.offset < before.length - end) return [];
    return [{ ...range, offset: range.offset + after.length - before.length }];
  });
}

/** All ranges of an answer in the order of the text, each with what it is. */
export function rangesOf(answer) {
  const chosen = new Set(answer.sentences.map((sentence) => sentence.index));
  const sentences = answer.ranking.map(({ index, offset, length, rank_score }, place) => ({ index, offset, length, score: rank_score, rank: place + 1, chosen: chosen.has(index) }));
  const dropped = answer.dropped.map(({ offset, length, reason }) => ({ offset, length, reason }));
  return [...sentences, ...dropped].sort((one, other) => one.offset - other.offset);
}

/** The paragraphs of a text: each with the blank lines after it, the ranges in it, and a key of all that it shows. */
function paragraphsOf(text, ranges) {
  const ends = [...text.matchAll(/\n{2,}/g)].map(({ 0: lines, index }) => index + lines.length);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  const paragraphs = [];
  let [at, next] = [0, 0];
  for (const end of ends) {
    const own = text.slice(at, end);
    const inside = [];
    let free = 0;
    for (; next < ranges.length && ranges[next].offset < at + own.length; next += 1) {
      const { offset, length, index, reason } = ranges[next];
      if (offset - at < free) continue;
      free = offset - at + length;
      inside.push({ offset: offset - at, length, index, reason });
    }
    const key = JSON.stringify([own, inside.map(({ offset, length, reason }) => [offset, length, reason])]);
    paragraphs.push({ text: own, ranges: inside, key, element: null });
    at = end;
  }
  return paragraphs;
}

function elementOf({ text, ranges }) {
  const paragraph = document.createElement("div");
  let at = 0;
  for (const { offset, length, reason } of ranges) {
    const element = document.createElement(reason === undefined ? "span" : "del");
    element.textContent = text.slice(offset, offset + length);
    if (reason === undefined) {
      element.setAttribute("role", "button");
      element.tabIndex = -1;
    } else {
      element.dataset.reason = LABELS.furniture[reason] ?? reason.replaceAll("_", " ");
    }
    paragraph.append(text.slice(at, offset), element);
    at = offset + length;
  }
  paragraph.append(text.slice(at));
  return paragraph;
}

/** Shows on a sentence's element how it fared. */
function mark(element, { score, rank, chosen }, isPinned, isExcluded) {
  element.style.setProperty("--score", score.toFixed(3));
  element.classList.toggle("chosen", chosen);
  element.classList.toggle("pinned", isPinned && !isExcluded);
  element.classList.toggle("excluded", isExcluded);
  const states = [chosen && "chosen", isPinned && "pinned", isExcluded && "left out"].filter(Boolean);
  element.setAttribute("aria-description", [`rank ${rank}`, ...states].join(", "));
}

/** The article's element, in which one sentence at a time can be reached by the tab key and all by the arrow keys. */
export class Article {
  #root;
  #text = "";
  #ranges = [];
  #paragraphs = [];
  #elements = new Map();
  #current = null;

  /** `open(range, element)` is called for a sentence that is chosen; `toggle(list, index)` for its shortcut. */
  constructor(root, { open, toggle }) {
    this.#root = root;
    root.addEventListener("click", (event) => {
      const element = event.target.closest("[role=button]");
      if (element) this.#open(element, open);
    });
    root.addEventListener("keydown", (event) => {
      const element = event.target.closest("[role=button]");
      if (!element || event.ctrlKey || event.metaKey || event.altKey) return;
      const index = Number(element.dataset.index);
      const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
      if (event.key in steps) this.#move(element, steps[event.key]);
      else if (event.key === "Enter" || event.key === " ") this.#open(element, open);
      else if (event.key === "p" || event.key === "P") toggle("pin", index);
      else if (event.key === "x" || event.key === "X") toggle("exclude", index);
      else return;
      event.preventDefault();
    });
  }

  get text() { return this.#text; }
  get ranges() { return this.#ranges; }

  #open(element, open) {
    this.#reach(element);
    open(this.#ranges.find((range) => range.index === Number(element.dataset.index)), element);
  }

  #move(from, step) {
    const all = [...this.#elements.values()];
    const to = all[all.indexOf(from) + step];
    if (!to) return;
    this.#reach(to);
    to.focus();
  }

  #reach(element) {
    if (this.#current) this.#current.tabIndex = -1;
    element.tabIndex = 0;
    this.#current = element;
  }

  /** Shows `text` with `ranges` marked in it, and the editor's hand. */
  show(text, ranges, { pin, exclude }, { language, direction } = {}) {
    this.#text = text;
    this.#ranges = ranges;
    if (language) this.#root.lang = language;
    if (direction) this.#root.dir = direction;
    this.#build(paragraphsOf(text, ranges));
    for (const range of ranges) {
      const element = this.#elements.get(range.index);
      if (element) mark(element, range, pin.includes(range.index), exclude.includes(range.index));
    }
  }

  /** Puts the paragraphs in place; those that did not change stay as they are. */
  #build(paragraphs) {
    const before = this.#paragraphs;
    const { start, end } = common(before.map(({ key }) => key), paragraphs.map(({ key }) => key));
    const next = end === 0 ? null : before.at(-end).element;
    for (const { element } of before.slice(start, before.length - end)) element.remove();
    paragraphs.forEach((paragraph, at) => {
      if (at < start) paragraph.element = before[at].element;
      else if (at >= paragraphs.length - end) paragraph.element = before.at(at - paragraphs.length).element;
      else this.#root.insertBefore(paragraph.element = elementOf(paragraph), next);
    });
    this.#paragraphs = paragraphs;
    this.#elements.clear();
    for (const { element, ranges } of paragraphs) {
      ranges.forEach((range, at) => {
        if (range.reason === undefined) this.#elements.set(range.index, element.children[at]);
      });
    }
    for (const [index, element] of this.#elements) element.dataset.index = index;
    if (!this.#current?.isConnected) {
      const [first] = this.#elements.values();
      if (first) this.#reach(first);
    }
  }

  /** Scrolls to a sentence and makes it stand out for a moment. */
  jump(index) {
    const element = this.#elements.get(index);
    if (!element) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    element.classList.remove("flash");
    void element.offsetWidth;
    element.classList.add("flash");
    this.#reach(element);
    element.focus({ preventScroll: true });
  }
}
