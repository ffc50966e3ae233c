/**
 * What the button costs a page of 5,000 nodes before anybody opens it: node tests/browser/cost.mjs
 *
 * Chromium counts the processor time of the page's scripts itself (DevTools' `ScriptDuration`), Firefox is timed from outside.
 */

import { createServer } from "node:http";
import { once } from "node:events";
import { browsers } from "./browser.mjs";
import { serve } from "./service.mjs";

const RUNS = 25;
const LIST = "<details><summary>Summary</summary><ul><li>The council voted on Tuesday.</li></ul></details>";
const ARTICLE = `<article>${"<p>The council <b>voted</b> on Tuesday.</p>".repeat(1250)}</article>`;

const service = await serve();
const source = await (await fetch(`${service.address}/nutgraf.js`)).text();

const pages = createServer((request, response) => {
  const isScript = request.url.endsWith(".js");
  response.setHeader("Content-Type", `${isScript ? "text/javascript" : "text/html"}; charset=utf-8`);
  response.end(isScript ? source : `<!doctype html><html lang="en"><script src="/nutgraf.js" defer></script><nutgraf-summary>${LIST}</nutgraf-summary>${ARTICLE}`);
}).listen(0, "127.0.0.1");
await once(pages, "listening");

/* Milliseconds of script on a page that has the button. */
async function counted(page) {
  const tools = await page.createCDPSession();
  await tools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(`http://127.0.0.1:${pages.address().port}/`);
  const { metrics } = await tools.send("Performance.getMetrics");
  return 1000 * metrics.find(({ name }) => name === "ScriptDuration").value;
}

/* Milliseconds until the script has run that a page takes in. */
async function timed(page) {
  await page.setContent(`<nutgraf-summary>${LIST}</nutgraf-summary>${ARTICLE}`);
  return page.evaluate((source) => {
    const script = document.createElement("script");
    script.textContent = source;
    const start = performance.now();
    document.head.append(script);
    return performance.now() - start;
  }, source);
}

try {
  for (const { name, launch } of browsers) {
    const browser = await launch();
    const times = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.newPage();
      times.push(await (name === "Chromium" ? counted : timed)(page));
      await page.close();
    }
    times.sort((one, other) => one - other);
    console.log(`${name}: ${times[0].toFixed(2)} ms at best, ${times[RUNS >> 1].toFixed(2)} ms in the middle of ${RUNS} runs`);
    await browser.close();
  }
} finally {
  service.stop();
  pages.close();
}
