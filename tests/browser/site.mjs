/** A news site whose pages hold the button, under the strictest policy that a site may have. */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { once } from "node:events";

const POLICY = "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'nonce-r4nd0m'; connect-src 'self'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const fixture = (name) => readFile(new URL(`../../web/playground/samples/${name}.txt`, import.meta.url), "utf8");

const paragraphs = (text) => text.trim().split(/\n\n+/).map((paragraph) => `<p>${paragraph}</p>`).join("\n");

const ENGLISH = paragraphs(await fixture("en"));

/** Words here and there in links, stress and quotations, as editors set them. */
const inline = (html) => html
  .replaceAll("lighthouse", '<a href="#">light<wbr>house</a>')
  .replaceAll(" the ", " <em>the</em>\n")
  .replaceAll("nurses", "<b>nur</b>ses&shy;")
  .replaceAll("hospital", '<span class="term">hospital<sup></sup></span>');

/** The shapes of pages: the article as the site sent it to be summarized, and the page's language. */
export const shapes = {
  plain: { article: `<article>${ENGLISH}</article>` },
  inline: { article: `<article>${inline(ENGLISH)}</article>` },
  amp: { article: `<main><amp-story><section>${ENGLISH.replaceAll("<p>", "<div><p class='x'>").replaceAll("</p>", "</p></div><amp-ad></amp-ad>")}</section></amp-story></main>` },
  rtl: { article: `<article>${paragraphs(await fixture("ar"))}</article>`, language: "ar", direction: "rtl" },
  japanese: { article: `<article>${paragraphs(await fixture("ja"))}</article>`, language: "ja" },
  twice: { article: `<article>${ENGLISH}<aside><p>As we reported: </p></aside>${ENGLISH.split("\n")[4]}</article>` },
};

const stored = (answer) => JSON.stringify(answer).replaceAll("<", "\\u003c");

function render({ article, language = "en", direction = "ltr" }, answer, script, attributes = "") {
  const list = answer.sentences.map(({ text }) => `<li>${text}</li>`).join("");
  const inside = attributes.includes("src=") ? "" : `<script type="application/json">${stored(answer)}</script><details><summary>No time to read?</summary><ul>${list}</ul></details>`;
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>News</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<style nonce="r4nd0m">body { background: Canvas; color: CanvasText; margin: 1rem auto; max-width: 40rem; font: 18px/1.6 serif; } p { margin: 1em 0; } nutgraf-summary { display: block; min-height: 44px; }</style>
<script nonce="r4nd0m" src="${script.src}" integrity="${script.integrity}" crossorigin="anonymous" defer></script></head>
<body><main><h1>News</h1><nutgraf-summary ${attributes}>${inside}</nutgraf-summary>${article}</main></body></html>`;
}

/** Starts the site: `address`, `answers` by shape, `requests` for its summaries, and `stop()`. */
export async function openSite(service) {
  const { button } = await (await fetch(`${service}/info`)).json();
  const script = { src: service + button.path, integrity: button.integrity };
  const summarize = async (html) => (await fetch(`${service}/summarize`, {
    method: "POST", headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ html, string_index_type: "utf16", include: ["ranking", "text"] }),
  })).json();
  const answers = {};
  for (const [name, shape] of Object.entries(shapes)) answers[name] = await summarize(shape.article);
  const short = { article: "<article><p>The bridge is closed.</p></article>" };
  answers.short = await summarize(short.article);
  const requests = [];
  const pages = (path) => {
    if (path in shapes) return render(shapes[path], answers[path], script);
    if (path === "short") return render(short, answers.short, script);
    if (path === "live") return render(shapes.plain, answers.plain, script, 'src="/summary" feedback');
    if (path === "near") return render(shapes.plain, answers.plain, script, 'src="/summary" load="near"');
    if (path === "down") return render(shapes.plain, answers.plain, script, 'src="/nothing"');
    return null;
  };
  const server = createServer((request, response) => {
    const path = request.url.slice(1);
    if (path === "summary") {
      requests.push(path);
      response.setHeader("Content-Type", "application/json");
      return response.end(JSON.stringify(answers.plain));
    }
    if (path === "favicon.ico") return response.writeHead(204).end();
    const page = pages(path);
    response.writeHead(page ? 200 : 404, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": POLICY });
    response.end(page ?? "");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { address: `http://127.0.0.1:${server.address().port}`, answers, requests, stop: () => { server.closeAllConnections(); server.close(); } };
}
