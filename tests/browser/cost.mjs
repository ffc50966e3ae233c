/** What the button costs a page of 5,000 nodes before anybody opens it: node tests/browser/cost.mjs */

import { browsers } from "./browser.mjs";
import { serve } from "./service.mjs";

const RUNS = 25;
const service = await serve();
const source = await (await fetch(`${service.address}/nutgraf.js`)).text();
try {
  for (const { name, launch } of browsers) {
    const browser = await launch();
    const times = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.newPage();
      await page.setContent(`<article>${"<p>The council <b>voted</b> on Tuesday.</p>".repeat(1250)}</article>`);
      times.push(await page.evaluate((source) => {
        const element = document.createElement("nutgraf-summary");
        const list = "<details><summary>Summary</summary><ul><li>The council voted on Tuesday.</li></ul></details>";
        element.innerHTML = list;
        document.querySelector("article").before(element);
        const script = document.createElement("script");
        script.textContent = source;
        const start = performance.now();
        document.head.append(script);
        return performance.now() - start;
      }, source));
      await page.close();
    }
    times.sort((one, other) => one - other);
    console.log(`${name}: ${times[0].toFixed(2)} ms at best, ${times[RUNS >> 1].toFixed(2)} ms in the middle of ${RUNS} runs`);
    await browser.close();
  }
} finally {
  service.stop();
}
