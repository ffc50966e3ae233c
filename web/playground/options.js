/** The form with the options. */

import { DEFAULTS } from "./request.js";

/** Reads and writes the form; `changed(options)` is called with what a person changed. */
export class Options {
  #form;
  #brief;

  constructor(form, brief, changed) {
    this.#form = form;
    this.#brief = brief;
    form.addEventListener("input", () => changed(this.read()));
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  /** Lists the languages of the service. */
  languages(languages) {
    const { language } = this.#form.elements;
    const chosen = language.value;
    for (const { code, name } of languages) language.add(new Option(name, code));
    language.value = chosen;
  }

  read() {
    const { elements } = this.#form;
    const whole = (input) => (input.validity.valid && /^[0-9]+$/.test(input.value) ? input.value : "");
    return {
      query: elements.query.value, title: elements.title.value,
      maxWords: whole(elements.maxWords), maxChars: whole(elements.maxChars),
      sortBy: elements.sortBy.value, language: elements.language.value,
      avoid: [...elements.avoid].filter((box) => box.checked).map((box) => box.value),
    };
  }

  write(options) {
    const { elements } = this.#form;
    for (const name of ["query", "title", "maxWords", "maxChars", "sortBy"]) {
      if (elements[name].value !== options[name]) elements[name].value = options[name];
    }
    if (![...elements.language.options].some((option) => option.value === options.language)) {
      elements.language.add(new Option(options.language, options.language));
    }
    elements.language.value = options.language;
    for (const box of elements.avoid) box.checked = options.avoid.includes(box.value);
    const hand = { pin: "pinned", exclude: "left out" };
    const set = Object.keys(DEFAULTS).filter((name) => name !== "count" && String(options[name]) !== String(DEFAULTS[name]));
    this.#brief.textContent = set.map((name) => (name in hand ? `${options[name].length} ${hand[name]}` : name.replace("max", "max ").toLowerCase().replace("sortby", "order"))).join(", ");
  }
}
