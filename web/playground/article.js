/** The article, with every sentence and every piece of furniture marked in it. */

import { LABELS } from "./reasons.js";

/** Where an edit left `before` and `after` alike: the length of their common start and of their common end. */
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

/** The article's element, in which one sentence at a time can be reached by the tab key and all by the arrow keys. */
export class Article {
  #root;
  #text = null;
  #ranges = [];
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

  get text() { return this.#text ?? ""; }
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
  show(text, ranges, { pin, exclude }, { language, direction, bare = false } = {}) {
    const same = text === this.#text && ranges.length === this.#ranges.length
      && ranges.every((range, at) => range.offset === this.#ranges[at].offset && range.length === this.#ranges[at].length && range.index === this.#ranges[at].index && range.reason === this.#ranges[at].reason);
    this.#text = text;
    this.#ranges = ranges;
    if (language) this.#root.lang = language;
    if (direction) this.#root.dir = direction;
    this.#root.classList.toggle("bare", bare);
    if (!same) this.#build();
    for (const range of ranges) {
      const element = this.#elements.get(range.index);
      if (!element) continue;
      const pinned = pin.includes(range.index);
      const excluded = exclude.includes(range.index);
      element.style.setProperty("--score", range.score.toFixed(3));
      element.classList.toggle("chosen", range.chosen);
      element.classList.toggle("pinned", pinned && !excluded);
      element.classList.toggle("excluded", excluded);
      const states = [range.chosen && "chosen", pinned && "pinned", excluded && "left out"].filter(Boolean);
      element.setAttribute("aria-description", [`rank ${range.rank}`, ...states].join(", "));
    }
  }

  #build() {
    const fragment = document.createDocumentFragment();
    this.#elements.clear();
    this.#current = null;
    let at = 0;
    for (const range of this.#ranges) {
      if (range.offset < at) continue;
      fragment.append(this.#text.slice(at, range.offset));
      at = range.offset + range.length;
      const element = document.createElement(range.reason ? "del" : "span");
      element.textContent = this.#text.slice(range.offset, at);
      if (range.reason) {
        element.dataset.reason = LABELS.furniture[range.reason] ?? range.reason.replaceAll("_", " ");
      } else {
        element.setAttribute("role", "button");
        element.tabIndex = -1;
        element.dataset.index = range.index;
        this.#elements.set(range.index, element);
      }
      fragment.append(element);
    }
    fragment.append(this.#text.slice(at));
    this.#root.replaceChildren(fragment);
    const first = this.#elements.values().next().value;
    if (first) this.#reach(first);
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
