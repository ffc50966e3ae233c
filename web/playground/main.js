/** The playground: one state, shown anew whenever it changes. */

import { Article, rangesOf, shifted } from "./article.js";
import { decode, encode } from "./fragment.js";
import { Options } from "./options.js";
import { reportOf } from "./report.js";
import { Client, DEFAULTS, requestOf } from "./request.js";
import { directionOf, loadSample, samples } from "./samples.js";
import { Snippets } from "./snippets.js";
import { listen, sourceOf } from "./source.js";
import { SummaryView } from "./summary.js";

const element = (id) => document.getElementById(id);
const [editor, count, card] = [element("editor"), element("count"), element("card")];

/** Milliseconds of rest after the last change before the service is asked, and the address bar written. */
const REST = { ask: 40, write: 400 };

let source = { kind: "text", body: "", sample: null };
let options = { ...DEFAULTS };
let editing = false;
let made = null;
let opened = null;

const client = new Client();
const article = new Article(element("article"), { open: openCard, toggle });
const summary = new SummaryView({
  jump: (index) => { setEditing(false); article.jump(index); },
  lean: (query) => change({ query }),
});
const snippets = new Snippets(element("snippet-tabs"), element("snippet"));
const form = new Options(element("options"), element("options-brief"), change);

// --- state ---

function change(some) {
  options = { ...options, ...some };
  showControls();
  ask();
}

/** Another article: the editor's hand was for the one before. */
function take(next, some = {}) {
  source = { sample: null, ...next };
  options = { ...options, title: "", language: "auto", query: "", pin: [], exclude: [], ...some };
  summary.forget();
  card.hidePopover();
  editor.value = source.body;
  if (!source.body) editing = true;
  showControls();
  ask(0);
}

async function takeSample(code, some) {
  try {
    take({ kind: "text", body: await loadSample(code), sample: code }, some);
    document.querySelector(`#samples [lang="${code}"]`).scrollIntoView({ block: "nearest", inline: "nearest" });
  } catch (error) {
    summary.problem(error.message);
    reveal();
  }
}

function toggle(list, index) {
  const without = (name) => options[name].filter((other) => other !== index);
  const other = list === "pin" ? "exclude" : "pin";
  const isIn = options[list].includes(index);
  change({ [list]: isIn ? without(list) : [...options[list], index].sort((a, b) => a - b), [other]: without(other) });
  showCard();
}

// --- the service ---

let waiting = 0;
function ask(rest = REST.ask) {
  clearTimeout(waiting);
  waiting = setTimeout(summarize, rest);
  write();
}

async function summarize() {
  const asked = source;
  if (!asked.body.trim()) {
    made = null;
    article.show(asked.body, [], options);
    summary.problem("Paste or type an article, drop a file, or choose a sample.");
    return reveal();
  }
  const request = requestOf(asked, options);
  try {
    const reply = await client.ask(request);
    if (!reply) return;
    made = { ...reply, request, address: location.origin };
    show(asked);
  } catch (error) {
    summary.problem(error.message);
    if (asked.kind === "text" && article.text !== asked.body) article.show(asked.body, [], options);
  }
  reveal();
}

const reveal = () => { document.querySelector("main").hidden = false; };

let writing = 0;
function write() {
  clearTimeout(writing);
  writing = setTimeout(async () => {
    const { fragment } = await encode(source, options);
    history.replaceState(null, "", fragment);
  }, REST.write);
}

// --- what is seen ---

function show(asked) {
  const { answer } = made;
  const text = asked.kind === "html" ? answer.text : asked.body;
  const { code } = answer.language;
  article.show(text, rangesOf(answer), options, { language: code, direction: directionOf(code) });
  editor.dir = asked.kind === "html" ? "ltr" : directionOf(code);
  summary.show(made, options);
  snippets.update(made);
  count.max = Math.max(2, Math.min(50, answer.statistics.sentences), options.count);
  showControls();
  showCard();
}

function showControls() {
  if (count.max < options.count) count.max = options.count;
  count.value = options.count;
  element("count-output").value = options.count;
  form.write(options);
  for (const button of element("samples").children) button.setAttribute("aria-pressed", String(button.lang === source.sample));
  element("read").setAttribute("aria-pressed", String(!editing));
  element("edit").setAttribute("aria-pressed", String(editing));
  const isPage = source.kind === "html";
  element("stack").classList.toggle("editing", editing && !isPage);
  element("stack").classList.toggle("source", editing && isPage);
  element("article").hidden = editing && isPage;
  element("article").inert = editing;
  editor.setAttribute("aria-label", isPage ? "The page’s HTML" : "The article’s text");
  editor.hidden = !editing;
}

function setEditing(on) {
  editing = on;
  card.hidePopover();
  showControls();
}

function openCard(range, at) {
  opened = range.index;
  const box = at.getClientRects();
  const last = box[box.length - 1];
  card.showPopover();
  showCard();
  const { width, height } = card.getBoundingClientRect();
  const below = last.bottom + 8 + height <= innerHeight;
  card.style.setProperty("--left", `${Math.max(8, Math.min(last.left, innerWidth - width - 8))}px`);
  card.style.setProperty("--top", `${scrollY + (below ? last.bottom + 8 : Math.max(8, box[0].top - height - 8))}px`);
}

function showCard() {
  const range = article.ranges.find(({ index }) => index === opened);
  if (!range || !card.matches(":popover-open")) return;
  const all = article.ranges.filter(({ index }) => index !== undefined).length;
  element("card-rank").textContent = `Ranks ${range.rank} of ${all}, with a score of ${range.score.toFixed(2)}.`;
  for (const list of ["pin", "exclude"]) element(list).setAttribute("aria-pressed", String(options[list].includes(opened)));
}

let fading = 0;
function toast(message) {
  const shown = element("toast");
  shown.textContent = message;
  shown.classList.add("shown");
  clearTimeout(fading);
  fading = setTimeout(() => shown.classList.remove("shown"), 2200);
}

async function copy(text, message) {
  try {
    await navigator.clipboard.writeText(text);
    toast(message);
  } catch {
    toast("The browser does not let this page copy; select the text instead.");
  }
}

// --- what people do ---

element("samples").append(...samples.map(({ code, name }) => {
  const button = document.createElement("button");
  button.type = "button";
  button.lang = code;
  button.textContent = name;
  button.addEventListener("click", () => { editing = false; takeSample(code); });
  return button;
}));

count.addEventListener("input", () => change({ count: Number(count.value) }));
element("read").addEventListener("click", () => setEditing(false));
element("edit").addEventListener("click", () => { setEditing(true); editor.focus({ preventScroll: true }); });
element("reset").addEventListener("click", () => change({ ...DEFAULTS, count: options.count }));
element("pin").addEventListener("click", () => toggle("pin", opened));
element("exclude").addEventListener("click", () => toggle("exclude", opened));
element("copy").addEventListener("click", () => copy(snippets.text, "Copied"));

element("link").addEventListener("click", async () => {
  const { fragment, whole } = await encode(source, options);
  copy(`${location.origin}/${fragment}`, whole ? "Link copied" : "Link copied, without the article: it is too long for one");
});

element("paste").addEventListener("click", async () => {
  try {
    const text = await navigator.clipboard.readText();
    if (text.trim()) return take(sourceOf(text));
  } catch {
    // The browser asks, and a person may say no: there is still the field.
  }
  take({ kind: "text", body: "" });
  editor.focus();
});

editor.addEventListener("input", () => {
  const before = article.text;
  source = sourceOf(editor.value, source.kind);
  if (source.kind === "text") {
    const ranges = shifted(article.ranges, before, source.body);
    const kept = (list) => options[list].filter((index) => ranges.some((range) => range.index === index && range.offset + range.length <= source.body.length && article.ranges.find((old) => old.index === index)?.offset === range.offset));
    options = { ...options, pin: kept("pin"), exclude: kept("exclude") };
    article.show(source.body, ranges, options);
  }
  showControls();
  ask();
});

element("report").addEventListener("click", () => {
  if (!made) return toast("There is no summary yet.");
  const tell = () => { element("report-text").value = reportOf(made, element("report-words").value); };
  element("report-words").oninput = tell;
  tell();
  element("report-dialog").showModal();
});
element("report-copy").addEventListener("click", () => copy(element("report-text").value, "Copied"));

listen({ file: element("file"), drop: element("drop"), take: (next) => { editing = false; take(next); } });

/** Takes over what the address says. */
async function restore() {
  const { options: some, source: given, sample, broken } = await decode(location.hash);
  if (broken) toast("The article in this link is broken.");
  if (given) take(given, some);
  else await takeSample(sample ?? "en", some);
}

addEventListener("hashchange", restore);
await restore();

try {
  const info = await (await fetch("/info")).json();
  form.languages(info.languages);
} catch {
  // Without the list, a language is still detected.
}
