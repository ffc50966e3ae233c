/** Facts about the pages, as Chromium sees them: node tests/browser/facts.mjs */

import { browsers, openPage } from "./browser.mjs";
import { serve } from "./service.mjs";

const service = await serve();
const browser = await browsers.find(({ name }) => name === "Chromium").launch();
try {
  for (const path of ["/", "/docs"]) {
    const { page, seen } = await openPage(browser, { width: 390, height: 844 });
    await page.goto(`${service.address}${path}`, { waitUntil: "networkidle0" });
    const facts = await page.evaluate(() => {
      const loaded = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      return {
        requests: loaded.length,
        bytes: loaded.reduce((sum, { transferSize }) => sum + transferSize, 0),
        contentful: Math.round(paint.startTime),
        shifts: globalThis.shifts,
      };
    });
    console.log(`${path.padEnd(6)} ${facts.requests} requests, ${facts.bytes} bytes, first content after ${facts.contentful} ms, layout shift ${facts.shifts}, ${seen.messages.length} console messages`);
    await page.close();
  }
} finally {
  await browser.close();
  service.stop();
}
