/**
 * <nutgraf-summary>: a news article's own sentences, behind a button.
 *
 * It shows the answer of the service that it holds as JSON, fetches from `src`, or reads off the list in its light DOM;
 * every sentence leads to its place in the article. It keeps nothing, and tells nobody but by events that bubble.
 */
(() => {
  /* By language, as JSON: Summary, Shorter, Longer, the note, Helpful?, Yes, No. A browser is slower to read it as code. */
  const TEXTS = "{}";
  const SKIPPED = "script,style,noscript,template,textarea,nutgraf-summary";
  const MOST = 8;

  const STYLE = "";

  const sheetOf = (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  };

  const make = (name, part, text, ...children) => {
    const element = document.createElement(name);
    if (part) element.setAttribute("part", (element.className = part));
    element.append(text ?? "", ...children);
    return element;
  };

  /* Text without what does not show: white space, soft hyphens, marks of direction. */
  const bare = (text) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, "");

  /* The bare text of an article, and where each of its letters stands. */
  const lettersOf = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const places = [];
    let text = "";
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement.closest(SKIPPED)) continue;
      for (let at = 0; at < node.length; at += 1) {
        if (!bare(node.data[at])) continue;
        text += node.data[at];
        places.push([node, at]);
      }
    }
    return { text, places };
  };

  /* Where `wanted` is, nearest to `share` of the way through `text`: as it stands, or its opening and its end apart. */
  const spanOf = (text, wanted, share) => {
    const nearest = (part) => {
      let best = -1;
      for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        if (best < 0 || Math.abs(at - share * text.length) < Math.abs(best - share * text.length)) best = at;
      }
      return best;
    };
    if (!wanted) return null;
    const whole = nearest(wanted);
    if (whole >= 0) return [whole, whole + wanted.length];
    const part = Math.min(24, wanted.length >> 1);
    const start = part < 6 ? -1 : nearest(wanted.slice(0, part));
    const end = start < 0 ? -1 : text.indexOf(wanted.slice(-part), start);
    return end < 0 || end - start > 3 * wanted.length ? null : [start, end + part];
  };

  let styled = false;
  const mark = (range, places) => {
    const { Highlight } = globalThis;
    if (!styled) document.adoptedStyleSheets.push(sheetOf(`${Highlight ? "::highlight(nutgraf)" : ".nutgraf-mark"}{background-color:var(--nutgraf-mark,#ffe08a);color:var(--nutgraf-mark-ink,#1d1c1a)}`));
    styled = true;
    if (Highlight) return CSS.highlights.set("nutgraf", new Highlight(range));
    for (const old of document.querySelectorAll(".nutgraf-mark")) old.replaceWith(...old.childNodes);
    const pieces = new Map();
    for (const [node, at] of places) pieces.set(node, [pieces.get(node)?.[0] ?? at, at + 1]);
    for (const [node, [start, end]] of pieces) {
      const wrapper = make("mark", "nutgraf-mark");
      range.setStart(node, start);
      range.setEnd(node, end);
      range.surroundContents(wrapper);
    }
  };

  class NutgrafSummary extends HTMLElement {
    #answer;
    #count;
    #details;
    #list;
    #controls;

    connectedCallback() {
      if (this.shadowRoot) return;
      const given = this.querySelector("details");
      const data = this.querySelector("script[type$=json]");
      if (data) this.#take(data.textContent);
      if (this.hidden) return;
      this.#draw(this.getAttribute("label") ?? given?.querySelector("summary")?.textContent ?? this.#texts[0], given?.open);
      if (!data && !given && this.getAttribute("load") === "near") {
        new IntersectionObserver(([{ isIntersecting }], observer) => {
          if (!isIntersecting) return;
          observer.disconnect();
          this.#fetch();
        }, { rootMargin: "200px" }).observe(this);
      }
    }

    get article() {
      const selector = this.getAttribute("article");
      return (selector ? null : this.closest("article")) ?? document.querySelector(selector ?? "article,main") ?? document.body;
    }

    get language() {
      return this.closest("[lang]")?.lang || "en";
    }

    get #texts() {
      const all = JSON.parse(TEXTS);
      return all[this.language.split("-")[0]] ?? all.en ?? Object.values(all)[0];
    }

    #tell(what, detail) {
      this.dispatchEvent(new CustomEvent(`nutgraf:${what}`, { bubbles: true, composed: true, detail }));
    }

    #draw(label, open) {
      const shadow = this.attachShadow({ mode: "open" });
      shadow.adoptedStyleSheets = [sheetOf(STYLE)];
      this.saved = make("span", "saved");
      this.#details = make("details", "box", null, make("summary", "label", label.trim(), this.saved));
      this.#details.open = open;
      this.#details.ontoggle = async () => {
        if (this.#details.open) await this.#fill();
        this.#tell(this.#details.open ? "open" : "close");
      };
      shadow.append(this.#details);
      if (this.#details.open) this.#fill();
      else this.#time();
    }

    /* What nobody sees before the first opening is not made before it. */
    async #fill() {
      const items = this.querySelector("details")?.querySelectorAll("li");
      if (items) this.#answer ??= { sentences: [...items].map((item) => ({ text: item.textContent.trim() })) };
      if (!this.#answer) await this.#fetch();
      if (!this.#answer || this.#count) return;
      this.#list = make("ul", "list");
      this.#list.setAttribute("role", "list");
      this.#controls = make("div", "row");
      this.#details.append(this.#list, this.#controls, make("p", "note", this.#texts[3]));
      this.#show();
    }

    async #fetch() {
      try {
        const post = this.hasAttribute("post") && {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ html: this.article.outerHTML, string_index_type: "utf16", include: ["ranking", "text"] }),
        };
        const response = await fetch(this.getAttribute("src"), { ...post, signal: AbortSignal.timeout(Number(this.getAttribute("timeout") ?? 3000)) });
        if (!response.ok) throw response;
        this.#take(await response.text());
      } catch {
        this.hidden = true;
      }
    }

    /* An answer that is no shorter than its article helps nobody. */
    #take(json) {
      try {
        const answer = JSON.parse(json);
        this.#answer = answer;
        this.hidden = answer.sentences.length === 0 || answer.sentences.length >= (answer.statistics?.sentences ?? Infinity);
      } catch {
        this.hidden = true;
      }
    }

    /* The `count` best sentences in the article's order; the choice of the service where it is as long. */
    #chosen() {
      const { sentences, ranking, text } = this.#answer;
      if (this.#count === sentences.length || !ranking) return sentences;
      const known = new Set(sentences.map(({ index }) => index));
      const rank = new Map(ranking.map(({ index }, place) => [index, place]));
      const own = [...sentences].sort((one, other) => rank.get(one.index) - rank.get(other.index));
      const more = ranking.filter(({ index }) => !known.has(index));
      return [...own, ...more].slice(0, this.#count)
        .map((place) => ({ ...place, text: place.text ?? text.slice(place.offset, place.offset + place.length) }))
        .sort((one, other) => one.index - other.index);
    }

    #show() {
      this.#count ||= this.#answer.sentences.length;
      this.#list.replaceChildren(...this.#chosen().map((sentence) => {
        const button = make("button", "text", sentence.text.replace(/\s+/g, " "));
        button.onclick = () => this.#jump(sentence);
        return make("li", "", null, button);
      }));
      this.#time();
      if (!this.#controls.firstElementChild) this.#control();
    }

    #time() {
      const statistics = this.#answer?.statistics;
      const minutes = statistics && Math.round(statistics.reading_time_seconds * (1 - statistics.summary_words / statistics.words) / 60);
      if (minutes > 0) this.saved.textContent = `−${new Intl.NumberFormat(this.language, { style: "unit", unit: "minute" }).format(minutes)}`;
    }

    #control() {
      const { ranking, sentences, text } = this.#answer;
      const texts = this.#texts;
      const button = (name, action) => {
        const element = make("button", "control", name);
        element.onclick = () => element.getAttribute("aria-disabled") !== "true" && action();
        this.#controls.append(element);
        return element;
      };
      if (ranking) {
        const most = text ? Math.min(MOST, ranking.length) : sentences.length;
        const resize = (by) => {
          this.#count += by;
          this.#show();
          settle();
          this.#tell("resize", { count: this.#count });
        };
        const shorter = button(texts[1], () => resize(-1));
        const longer = button(texts[2], () => resize(1));
        const settle = () => {
          shorter.setAttribute("aria-disabled", this.#count <= 1);
          longer.setAttribute("aria-disabled", this.#count >= most);
        };
        settle();
      }
      if (this.hasAttribute("feedback")) {
        this.#controls.append(make("span", "question", texts[4]));
        for (const [name, helpful] of [[texts[5], true], [texts[6], false]]) button(name, () => this.#tell("feedback", { helpful }));
      }
    }

    #jump({ text, index, offset }) {
      const { text: letters, places } = lettersOf(this.article);
      const span = spanOf(letters, bare(text), offset / this.#answer.text?.length || 0);
      this.#tell("jump", { index, text, found: span !== null });
      if (!span) return;
      const range = document.createRange();
      range.setStart(...places[span[0]]);
      const [node, at] = places[span[1] - 1];
      range.setEnd(node, at + 1);
      const { top } = range.getBoundingClientRect();
      const calm = matchMedia("(prefers-reduced-motion:reduce)").matches;
      scrollTo({ top: scrollY + top - innerHeight / 3, behavior: calm ? "auto" : "smooth" });
      const block = range.startContainer.parentElement;
      if (block.tabIndex < 0) block.tabIndex = -1;
      mark(range, places.slice(...span));
      block.focus({ preventScroll: true });
    }
  }

  customElements.get("nutgraf-summary") ?? customElements.define("nutgraf-summary", NutgrafSummary);
})();
