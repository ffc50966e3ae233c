/** How many chosen sentences of real pages are marked exactly: node tests/browser/marking.mjs FOLDER [PAGES], of .html or .html.gz. */

import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { once } from "node:events";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { browsers } from "./browser.mjs";
import { serve } from "./service.mjs";

const [folder, most = "40"] = process.argv.slice(2);
const SENTENCES = 5;
const POLICY = "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'unsafe-inline'";
const bare = (text) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, "");

const service = await serve();
const script = (await (await fetch(`${service.address}/info`)).json()).button;

async function pageOf(name) {
  const bytes = await readFile(join(folder, name));
  const html = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  const response = await fetch(`${service.address}/summarize`, {
    method: "POST", headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ html, sentence_count: SENTENCES, string_index_type: "utf16", include: ["ranking", "text"] }),
  });
  if (!response.ok) return null;
  const answer = await response.json();
  if (answer.statistics.sentences <= SENTENCES) return null;
  const button = `<nutgraf-summary article="body"><script type="application/json">${JSON.stringify(answer).replaceAll("<", "\\u003c")}</script></nutgraf-summary>`
    + `<script nonce="r4nd0m" src="${service.address}${script.path}" integrity="${script.integrity}" crossorigin="anonymous"></script>`;
  return { answer, html: html.replace(/<\/(body|html)>/gi, "") + button };
}

let page = null;
const site = createServer((request, response) => {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": POLICY });
  response.end(page.html);
}).listen(0, "127.0.0.1");
await once(site, "listening");

const browser = await browsers[0].launch();
try {
  let [pages, sentences, exact] = [0, 0, 0];
  for (const name of (await readdir(folder)).filter((name) => /\.html(\.gz)?$/.test(name)).sort()) {
    if (pages >= Number(most)) break;
    page = await pageOf(name);
    if (!page) continue;
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${site.address().port}/`, { waitUntil: "domcontentloaded" });
    const marked = await tab.evaluate(async () => {
      const shadow = document.querySelector("nutgraf-summary")?.shadowRoot;
      if (!shadow) return [];
      // The sentences are made when the summary is first opened.
      const filled = new Promise((resolve) => document.addEventListener("nutgraf:open", resolve));
      shadow.querySelector("details").open = true;
      await filled;
      return [...shadow.querySelectorAll(".text")].map((button) => {
        CSS.highlights.delete("nutgraf");
        button.click();
        return [...(CSS.highlights.get("nutgraf") ?? [])].map(String).join("");
      });
    });
    pages += 1;
    page.answer.sentences.forEach(({ text }, at) => {
      sentences += 1;
      if (bare(marked[at] ?? "").endsWith(bare(text)) && bare(marked[at]).length === bare(text).length) exact += 1;
      else console.log(`${name}: wanted ${JSON.stringify(text)}, marked ${JSON.stringify(marked[at])}`);
    });
    await tab.close();
  }
  console.log(`${exact} of ${sentences} sentences on ${pages} pages marked exactly`);
} finally {
  await browser.close();
  site.closeAllConnections();
  site.close();
  service.stop();
}
