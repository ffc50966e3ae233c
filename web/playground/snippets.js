/** The summary and the request that made it, in forms to copy. */

const folded = (sentence) => sentence.text.replace(/\s+/g, " ").trim();
const json = (request) => JSON.stringify(request);

/** Longer than this, a shell may refuse the request as an argument. */
const LONGEST_ARGUMENT = 100_000;

const shell = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/** The `curl` line that gets the same bytes. */
function curl(address, request) {
  const line = `curl ${address}/summarize -H 'Content-Type: application/json'`;
  const body = json(request);
  if (new TextEncoder().encode(body).length <= LONGEST_ARGUMENT) return `${line} --data-raw ${shell(body)}`;
  return `${line} --data-binary @- <<'END'\n${body}\nEND`;
}

function javascript(address, request) {
  return `const response = await fetch("${address}/summarize", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(${json(request)}),
});
console.log(await response.text());`;
}

function php(address, request) {
  return `<?php
$request = <<<'JSON'
${json(request)}
JSON;
echo file_get_contents('${address}/summarize', false, stream_context_create(['http' => [
    'method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => $request,
]]));`;
}

/** A Python string literal: JSON's differs from it in nothing that `JSON.stringify` writes. */
function python(address, request) {
  return `import sys, urllib.request
request = ${JSON.stringify(json(request))}
answer = urllib.request.urlopen(urllib.request.Request(
    "${address}/summarize", request.encode(), {"Content-Type": "application/json"}))
sys.stdout.buffer.write(answer.read())`;
}

/** Every form: its name, and what it makes of `{address, request, answer, body}`. */
export const SNIPPETS = [
  ["Text", ({ answer }) => answer.sentences.map(folded).join("\n")],
  ["Markdown", ({ answer }) => answer.sentences.map((sentence) => `- ${folded(sentence)}`).join("\n")],
  ["JSON", ({ body }) => body],
  ["curl", ({ address, request }) => curl(address, request)],
  ["JavaScript", ({ address, request }) => javascript(address, request)],
  ["PHP", ({ address, request }) => php(address, request)],
  ["Python", ({ address, request }) => python(address, request)],
];

/** The tabs with the forms, and the one that shows. */
export class Snippets {
  #tabs;
  #panel;
  #at = 0;
  #made = null;

  constructor(tabs, panel) {
    this.#tabs = SNIPPETS.map(([name], at) => {
      const tab = document.createElement("button");
      tab.type = "button";
      tab.id = `snippet-${name.toLowerCase()}`;
      tab.textContent = name;
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-controls", panel.id);
      tab.addEventListener("click", () => this.#select(at));
      return tab;
    });
    this.#panel = panel;
    tabs.append(...this.#tabs);
    tabs.addEventListener("keydown", (event) => {
      const steps = { ArrowRight: 1, ArrowLeft: -1 };
      if (!(event.key in steps)) return;
      this.#select((this.#at + steps[event.key] + this.#tabs.length) % this.#tabs.length);
      this.#tabs[this.#at].focus();
    });
    this.#select(0);
  }

  #select(at) {
    this.#at = at;
    this.#tabs.forEach((tab, place) => {
      tab.setAttribute("aria-selected", String(place === at));
      tab.tabIndex = place === at ? 0 : -1;
    });
    this.#panel.setAttribute("aria-labelledby", this.#tabs[at].id);
    this.#show();
  }

  /** Takes over a new answer and the request that it answers. */
  update(made) {
    this.#made = made;
    this.#show();
  }

  get text() {
    return this.#made ? SNIPPETS[this.#at][1](this.#made) : "";
  }

  #show() {
    this.#panel.textContent = this.text;
  }
}
