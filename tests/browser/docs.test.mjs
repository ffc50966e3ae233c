/** The docs page, with a script and without. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";

import { browsers, elsewhere, openPage, violations } from "./browser.mjs";
import { serve } from "./service.mjs";

const run = promisify(execFile);

/** How each client's lines are run: an interpreter, a file's name, and what stands before the lines. */
const CLIENTS = [["curl", "bash", "lines.sh", "set -e; "], ["JavaScript", "node", "lines.mjs", ""], ["PHP", "php", "lines.php", "<?php "], ["Python", "python3", "lines.py", ""]];

for (const kind of browsers) {
  describe(`the docs page in ${kind.name}`, () => {
    let service, browser;
    before(async () => {
      service = await serve();
      browser = await kind.launch();
    });
    after(async () => {
      await browser?.close();
      service?.stop();
    });

    test("every form tries its operation against the service", async () => {
      const { page, seen } = await openPage(browser);
      await page.goto(`${service.address}/docs`);
      const forms = await page.$$("form.trial");
      assert.ok(forms.length >= 5);
      for (const form of forms) {
        await (await form.$("button")).click();
        const output = await form.$("output");
        await page.waitForFunction((output) => !output.hidden, {}, output);
        assert.match(await output.evaluate((shown) => shown.textContent), /^200 · /);
      }
      const answer = await page.$eval("#summarize-answer pre", (pre) => JSON.parse(pre.textContent));
      assert.equal(answer.sentences.length, 2);
      assert.ok(answer.keywords.length > 0);
      assert.deepEqual(elsewhere(seen, service), []);
      assert.deepEqual(seen.messages, []);
      await page.close();
    });

    test("the lines of every client run as they stand, where there is something to run them", async () => {
      const { page } = await openPage(browser);
      await page.goto(`${service.address}/docs`);
      const files = await mkdtemp(join(tmpdir(), "nutgraf-"));
      let done = 0;
      for (const [place, [client, interpreter, name, before]] of CLIENTS.entries()) {
        const codes = await page.$$eval(`.tabs pre:nth-of-type(${place + 1})`, (all) => all.map((pre) => pre.textContent));
        for (const code of codes) {
          await writeFile(join(files, name), before + code);
          await run(interpreter, [join(files, name)]).catch((error) => {
            if (error.code !== "ENOENT") throw new Error(`${client}: ${error.message}\n${code}`);
          });
          done += 1;
        }
      }
      assert.ok(done >= 20, `${done} tried`);
      await page.close();
    });

    test("a client chosen once is chosen everywhere, and asks this service", async () => {
      const { page } = await openPage(browser);
      await page.goto(`${service.address}/docs`);
      await page.click("label[for=summarize-python]");
      const shown = await page.$$eval(".tabs pre", (all) => all.filter((pre) => getComputedStyle(pre).display !== "none").map((pre) => pre.textContent));
      assert.ok(shown.length >= 5);
      for (const code of shown) assert.ok(code.includes("urllib.request") && code.includes(service.address), code);
      assert.equal(await page.evaluate(() => globalThis.shifts), 0);
      await page.close();
    });
  });

  for (const theme of ["light", "dark"]) {
    test(`axe-core finds nothing wrong with the docs page in ${kind.name}, ${theme}`, async () => {
      const service = await serve();
      const browser = await kind.launch({ theme });
      try {
        for (const width of [390, 1440]) {
          const { page } = await openPage(browser, { width, height: 900 });
          await page.goto(`${service.address}/docs`);
          await page.evaluate(() => { for (const details of document.querySelectorAll("details")) details.open = true; });
          assert.deepEqual(await violations(page), [], `at ${width}`);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `wider than ${width}`);
          await page.close();
        }
      } finally {
        await browser.close();
        service.stop();
      }
    });
  }
}

// WebDriver BiDi has no way to turn scripts off in one page, so Firefox is left out.
for (const kind of browsers.filter(({ name }) => name === "Chromium")) {
  test(`without a script the docs page is whole, and its forms still ask the service, in ${kind.name}`, async () => {
    const service = await serve();
    const browser = await kind.launch();
    try {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${service.address}/docs`);
      await page.click("label[for=summarize-go]");
      const shown = await page.$eval("#summarize .tabs pre:nth-of-type(5)", (pre) => getComputedStyle(pre).display);
      assert.equal(shown, "block");
      await Promise.all([page.waitForNavigation(), page.click("#summarize form button")]);
      assert.equal(new URL(page.url()).pathname, "/summarize");
      assert.match(await page.$eval("body", (body) => body.textContent), /"summary":/);
    } finally {
      await browser.close();
      service.stop();
    }
  });
}
