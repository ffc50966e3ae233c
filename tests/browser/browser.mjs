/** Real browsers for the tests: Chromium and Firefox as the system has them, and what a page did while it was open. */

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const KINDS = [
  { name: "Chromium", browser: "chrome", paths: [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"] },
  { name: "Firefox", browser: "firefox", paths: [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"] },
];

const CHROMIUM_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The browsers that are installed: each with its name and `launch({theme, script})`. */
export const browsers = KINDS.flatMap(({ name, browser, paths }) => {
  const executablePath = paths.find((path) => path && existsSync(path));
  if (!executablePath) return [];
  return [{
    name,
    launch: ({ theme = "light", script = true } = {}) => puppeteer.launch({
      browser, executablePath, headless: true,
      args: browser === "chrome" ? [...CHROMIUM_FLAGS, ...(theme === "dark" ? ["--blink-settings=preferredColorScheme=0"] : ["--blink-settings=preferredColorScheme=1"])] : [],
      extraPrefsFirefox: { "layout.css.prefers-color-scheme.content-override": theme === "dark" ? 0 : 1, "javascript.enabled": script },
    }),
  }];
});

/** A page of a browser, with all that it asked for and said: `requests`, `messages`. */
export async function openPage(browser, { width = 1280, height = 900 } = {}) {
  const page = await browser.newPage();
  const seen = { requests: [], messages: [] };
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("console", (message) => seen.messages.push(message.text()));
  page.on("pageerror", (error) => seen.messages.push(String(error)));
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(() => {
    globalThis.copied = [];
    if (navigator.clipboard) navigator.clipboard.writeText = async (text) => { globalThis.copied.push(text); };
    globalThis.shifts = 0;
    if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifts += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    }
  });
  return { page, seen };
}

/** What a page asked of the network beyond the service. */
export const elsewhere = (seen, service) => seen.requests.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(`${service.address}/`));

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong with a page as it is now: a line a node. */
export async function violations(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
  });
}
