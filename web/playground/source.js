/** The ways an article comes in: pasted, dropped, or opened from a file. */

const LOOKS_LIKE_A_PAGE = /^\s*<(!doctype\s+html|html[\s>])/i;

/** Text as the page keeps it: no byte order mark, line feeds alone, no half characters. */
const clean = (text) => text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").toWellFormed();

/** A source for text of which it is not known whether it is a page. */
export const sourceOf = (text, kind = LOOKS_LIKE_A_PAGE.test(text) ? "html" : "text") => ({ kind, body: clean(text) });

async function sourceOfFile(file) {
  const isPage = file.type === "text/html" || /\.x?html?$/i.test(file.name);
  return sourceOf(await file.text(), isPage ? "html" : undefined);
}

function sourceOfData(data) {
  const [file] = data.files;
  if (file) return sourceOfFile(file);
  const text = data.getData("text/plain") || data.getData("text");
  return text.trim() ? sourceOf(text) : null;
}

const isField = (target) => target instanceof Element && target.closest("input, textarea, select, dialog") !== null;

/** Calls `take(source)` for whatever is pasted outside a field, dropped anywhere, or opened. */
export function listen({ file, drop, take }) {
  file.addEventListener("change", async () => {
    if (file.files[0]) take(await sourceOfFile(file.files[0]));
    file.value = "";
  });
  document.addEventListener("paste", async (event) => {
    if (isField(event.target)) return;
    const source = await sourceOfData(event.clipboardData);
    if (source) take(source);
  });
  let depth = 0;
  const over = (change) => {
    depth = Math.max(0, depth + change);
    drop.hidden = depth === 0;
  };
  document.addEventListener("dragenter", () => over(1));
  document.addEventListener("dragleave", () => over(-1));
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", async (event) => {
    event.preventDefault();
    depth = 0;
    over(0);
    const source = await sourceOfData(event.dataTransfer);
    if (source) take(source);
  });
}
