/** The playground, as people use it. */

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

const ARTICLE = `It's the harbour's turn: a "green" port by 2031

The port of Vellmar will run its 14 cranes on wind power from next spring, its owners said on Monday. The change costs 22 million crowns and ends the use of diesel on the quays. "We don't want soot on our sails," said the harbour master, Ida Brun.

Read more: The last tugboat

Dockers' unions welcomed the plan 🚢, but asked who would train the crane drivers. The owners promised courses for all 310 of them. Wind already gives Vellmar two thirds of its power.`;

const read = (page, id) => page.$eval(`#${id}`, (element) => element.textContent);
const chosen = (page) => page.$$eval("#article .chosen", (found) => found.map((element) => element.textContent));
const said = (page) => page.$$eval("#sentences .jump", (found) => found.map((element) => element.textContent));

/** Waits until the page has asked and shown what its state asks for, and the address says so. */
async function settled(page) {
  await new Promise((resolve) => setTimeout(resolve, 550));
  await page.waitForFunction(() => !document.querySelector("main").hidden);
}

async function openAt(browser, url, size) {
  const opened = await openPage(browser, size);
  await opened.page.goto(url);
  await settled(opened.page);
  return opened;
}

async function paste(page, text) {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { bubbles: true });
    Object.defineProperty(event, "clipboardData", { value: data });
    document.body.dispatchEvent(event);
  }, text);
  await settled(page);
}

async function drop(page, name, type, text) {
  await page.evaluate((name, type, text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], name, { type }));
    for (const kind of ["dragenter", "dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
  }, name, type, text);
  await settled(page);
}

async function copy(page, form) {
  await page.evaluate((form) => {
    document.getElementById("snippets-fold").open = true;
    document.getElementById(`snippet-${form}`).click();
    document.getElementById("copy").click();
  }, form);
  return page.evaluate(() => globalThis.copied.at(-1));
}

for (const kind of browsers) {
  describe(`the playground in ${kind.name}`, () => {
    let service, browser;
    before(async () => {
      service = await serve();
      browser = await kind.launch();
    });
    after(async () => {
      await browser?.close();
      service?.stop();
    });

    test("every line that it gives to copy gets the bytes that it shows", async () => {
      const { page } = await openAt(browser, service.address);
      await paste(page, ARTICLE);
      const shown = await copy(page, "json");
      assert.match(JSON.parse(shown).summary, /Vellmar/);
      const files = await mkdtemp(join(tmpdir(), "nutgraf-"));
      const lines = [["curl", "bash", "sh"], ["javascript", "node", "mjs"], ["python", "python3", "py"], ["php", "php", "php"]];
      for (const [form, interpreter, suffix] of lines) {
        const file = join(files, `line.${suffix}`);
        await writeFile(file, await copy(page, form));
        const { stdout } = await run(interpreter, [file]).catch((error) => {
          if (error.code === "ENOENT" && interpreter === "php") return { stdout: null };
          throw error;
        });
        if (stdout !== null) assert.equal(stdout.replace(/\n$/, ""), shown, form);
      }
      assert.equal(await copy(page, "text"), (await said(page)).join("\n"));
      assert.equal(await copy(page, "markdown"), (await said(page)).map((sentence) => `- ${sentence}`).join("\n"));
      await page.close();
    });

    test("a curl line for an article beyond what a shell takes as an argument works too", async () => {
      const { page } = await openAt(browser, service.address);
      const lines = Array.from({ length: 2500 }, (_, at) => `The council's house number ${at} was painted 'blue' on day ${at}.`);
      await paste(page, lines.join("\n\n"));
      const shown = await copy(page, "json");
      const file = join(await mkdtemp(join(tmpdir(), "nutgraf-")), "line.sh");
      await writeFile(file, await copy(page, "curl"));
      const { stdout } = await run("bash", [file], { maxBuffer: 1 << 26 });
      assert.ok(stdout === shown);
      await page.close();
    });

    test("the marks in the article are the sentences of the summary, and furniture is struck out with its reason", async () => {
      const { page } = await openAt(browser, service.address);
      for (const sample of ["en", "es", "de", "ar", "ja", "hi"]) {
        await page.click(`#samples [lang=${sample}]`);
        await settled(page);
        const summary = await said(page);
        assert.equal(summary.length, 3, sample);
        assert.deepEqual((await chosen(page)).map((text) => text.replace(/\s+/g, " ")), summary, sample);
        assert.equal(await page.$eval("#article", (article) => article.lang), sample);
      }
      await paste(page, ARTICLE);
      const struck = await page.$$eval("#article del", (found) => found.map((element) => [element.textContent, element.dataset.reason]));
      assert.ok(struck.some(([text, reason]) => text === "Read more: The last tugboat" && reason === "another article"), JSON.stringify(struck));
      await page.close();
    });

    test("a click pins a sentence or leaves it out, and so does the keyboard", async () => {
      const { page } = await openAt(browser, service.address);
      const last = (await page.$$("#article [role=button]")).at(-1);
      const text = await last.evaluate((element) => element.textContent);
      assert.ok(!(await said(page)).includes(text));
      await last.click();
      await page.waitForSelector("#card:popover-open");
      await page.click("#pin");
      await settled(page);
      assert.ok((await said(page)).includes(text), "pinned");
      await page.click("#exclude");
      await settled(page);
      assert.ok(!(await said(page)).includes(text), "left out");
      await page.keyboard.press("Escape");
      assert.equal(await page.evaluate(() => document.activeElement.textContent), text, "the focus comes back");
      const [first, second] = await said(page);
      await page.$eval("#article [role=button]", (element) => element.focus());
      await page.keyboard.press("x");
      await settled(page);
      assert.ok(!(await said(page)).includes(first), "x leaves out");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("x");
      await settled(page);
      assert.ok(!(await said(page)).includes(second), "and so does the next");
      await page.close();
    });

    test("the address's fragment brings everything back, and no server hears of it", async () => {
      const { page } = await openAt(browser, service.address);
      await paste(page, ARTICLE);
      await page.$eval("#count", (slider) => {
        slider.value = 2;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await page.evaluate(() => { document.getElementById("options-fold").open = true; });
      await page.type("#options [name=query]", "crane drivers' courses");
      await page.click("#options [value=quote]");
      await settled(page);
      const [summary, json] = [await said(page), await copy(page, "json")];
      const address = page.url();
      assert.match(address, /#.*text=/);
      const again = await openAt(browser, address);
      assert.deepEqual(await said(again.page), summary);
      assert.equal(await copy(again.page, "json"), json);
      assert.ok(again.seen.requests.every((url) => !url.replace(/#.*/, "").includes("text=")));
      await page.close();
      await again.page.close();
    });

    test("a file or a page can be dropped", async () => {
      const { page } = await openAt(browser, service.address);
      await drop(page, "port.txt", "text/plain", ARTICLE.replaceAll("\n", "\r\n"));
      assert.match((await said(page))[0], /^The port of Vellmar/);
      await drop(page, "page.html", "text/html", `<!doctype html><html lang="en"><title>The port</title><nav><a href="/">Home</a></nav><h1>The port</h1>${ARTICLE.split("\n\n").map((text) => `<p>${text}</p>`).join("")}</html>`);
      assert.match((await said(page))[0], /^The port of Vellmar/);
      assert.ok(!(await read(page, "article")).includes("Home"));
      assert.deepEqual(await chosen(page), await said(page));
      await page.close();
    });

    test("the summary follows the typing, and marks stay on their sentences", async () => {
      const { page } = await openAt(browser, service.address);
      await page.click("#edit");
      await page.$eval("#editor", (editor) => editor.setSelectionRange(0, 0));
      await page.type("#editor", "The mayor of Tarn resigned on Friday. ");
      await settled(page);
      assert.equal(await page.$eval("#editor", (editor) => editor.value), await read(page, "article"));
      assert.deepEqual((await chosen(page)).map((text) => text.replace(/\s+/g, " ")), await said(page));
      for (const text of [ARTICLE, `\n\n${ARTICLE}`, ARTICLE.replaceAll("\n\n", "\n\n\n\n"), ARTICLE.replaceAll("\n\n", "\n")]) {
        const [written, marked] = await page.evaluate(async (text) => {
          const [editor, article] = ["editor", "article"].map((id) => document.getElementById(id));
          editor.value = text;
          editor.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise((resolve) => setTimeout(resolve, 300));
          editor.style.minHeight = editor.style.height = "0";
          const written = editor.scrollHeight;
          editor.style.minHeight = editor.style.height = "";
          return [written, article.lastElementChild.getBoundingClientRect().bottom - article.getBoundingClientRect().top];
        }, text);
        assert.ok(Math.abs(written - marked) < 2, `the field is ${written} high, its marks ${marked}`);
      }
      await page.$eval("#editor", (editor) => {
        editor.value = "";
        editor.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await settled(page);
      assert.match(await read(page, "problem"), /Paste or type an article/);
      await page.close();
    });

    test("an answer that a later question overtakes is given up", async () => {
      const { page } = await openPage(browser);
      await page.evaluateOnNewDocument(() => {
        const send = globalThis.fetch;
        globalThis.asked = [];
        globalThis.fetch = async (address, options) => {
          if (address !== "/summarize") return send(address, options);
          const question = { count: JSON.parse(options.body).sentence_count, isGivenUp: false };
          globalThis.asked.push(question);
          options.signal.addEventListener("abort", () => { question.isGivenUp = true; });
          // The first question after the start is the slowest.
          await new Promise((resolve) => setTimeout(resolve, globalThis.asked.length === 2 ? 400 : 0));
          return send(address, options);
        };
      });
      await page.goto(service.address);
      await settled(page);
      for (const count of [1, 5]) {
        await page.$eval("#count", (slider, count) => {
          slider.value = count;
          slider.dispatchEvent(new Event("input", { bubbles: true }));
        }, count);
        await new Promise((resolve) => setTimeout(resolve, 120));
      }
      await settled(page);
      assert.deepEqual(await page.evaluate(() => globalThis.asked), [
        { count: 3, isGivenUp: false }, { count: 1, isGivenUp: true }, { count: 5, isGivenUp: false },
      ]);
      assert.equal((await said(page)).length, 5);
      await page.close();
    });

    test("a bad summary becomes a report that holds the request", async () => {
      const { page } = await openAt(browser, service.address);
      await paste(page, ARTICLE);
      await page.click("#report");
      await page.type("#report-words", "It misses the unions.");
      const report = await page.$eval("#report-text", (text) => text.value);
      assert.match(report, /It misses the unions\./);
      const request = /```json\n(.*?)\n```/s.exec(report)[1];
      const answer = await fetch(`${service.address}/summarize`, { method: "POST", headers: { "Content-Type": "application/json" }, body: request });
      assert.ok(report.includes((await answer.json()).fingerprint));
      await page.close();
    });

    test("it asks nobody but the service, says nothing to the console, and holds still", async () => {
      const { page, seen } = await openAt(browser, service.address);
      await page.click("#samples [lang=ar]");
      await settled(page);
      assert.deepEqual(elsewhere(seen, service), []);
      assert.deepEqual(seen.messages, []);
      assert.equal(await page.evaluate(() => globalThis.shifts), 0);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.close();
    });
  });

  for (const theme of ["light", "dark"]) {
    test(`axe-core finds nothing wrong with the playground in ${kind.name}, ${theme}`, async () => {
      const service = await serve();
      const browser = await kind.launch({ theme });
      try {
        for (const width of [390, 1440]) {
          const { page } = await openAt(browser, `${service.address}/#pin=4&out=5`, { width, height: 900 });
          assert.equal(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches), theme === "dark");
          await page.evaluate(() => { for (const details of document.querySelectorAll("details")) details.open = true; });
          assert.deepEqual(await violations(page), [], `at ${width}`);
          await (await page.$("#article [role=button]")).click();
          assert.deepEqual(await violations(page), [], `with a sentence's card, at ${width}`);
          await page.evaluate(() => { document.getElementById("edit").click(); document.getElementById("report").click(); });
          assert.deepEqual(await violations(page), [], `with the report, at ${width}`);
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
