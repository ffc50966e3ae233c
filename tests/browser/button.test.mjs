/** The button on pages of many shapes, all of them under a strict policy with a nonce and with Trusted Types. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { browsers, openPage, violations } from "./browser.mjs";
import { serve } from "./service.mjs";
import { openSite, shapes } from "./site.mjs";

const bare = (text) => text.replace(/[\s\u00ad]/g, "");

/** What the button shows, and what it does, told from inside the page. */
const shown = (page) => page.$eval("nutgraf-summary", (element) => {
  const shadow = element.shadowRoot;
  return {
    isHidden: element.hidden,
    label: shadow?.querySelector("summary").firstChild.data,
    isOpen: shadow?.querySelector("details").open,
    sentences: [...(shadow?.querySelectorAll(".text") ?? [])].map((button) => button.textContent),
    controls: [...(shadow?.querySelectorAll(".row button") ?? [])].map((button) => button.textContent),
    note: shadow?.querySelector("p")?.textContent,
  };
});

const press = (page, selector, at = 0) => page.$eval("nutgraf-summary", (element, selector, at) => element.shadowRoot.querySelectorAll(selector)[at].click(), selector, at);
const rest = (milliseconds = 150) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const open = async (page) => {
  await press(page, "summary");
  await rest(60);
};

/** The text that is marked in the article, and whether it can be seen. */
const marked = (page) => page.evaluate(async () => {
  for (let tries = 0; tries < 40 && !globalThis.CSS.highlights.get("nutgraf"); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const [range] = globalThis.CSS.highlights.get("nutgraf") ?? [];
  if (!range) return null;
  const { top } = range.getBoundingClientRect();
  return { text: range.toString(), top: Math.round(top + scrollY), focus: document.activeElement.contains(range.startContainer) };
});

async function visit(browser, site, path, size) {
  const opened = await openPage(browser, size);
  await opened.page.emulateMediaFeatures?.([{ name: "prefers-reduced-motion", value: "reduce" }]).catch(() => {});
  await opened.page.evaluateOnNewDocument(() => {
    globalThis.events = [];
    for (const name of ["open", "close", "jump", "resize", "feedback"]) {
      document.addEventListener(`nutgraf:${name}`, ({ detail }) => globalThis.events.push([name, detail]));
    }
  });
  await opened.page.goto(`${site.address}/${path}`);
  return opened;
}

for (const kind of browsers) {
  describe(`the button in ${kind.name}`, () => {
    let service, site, browser;
    before(async () => {
      service = await serve();
      site = await openSite(service.address);
      browser = await kind.launch();
    });
    after(async () => {
      await browser?.close();
      site?.stop();
      service?.stop();
    });

    for (const shape of Object.keys(shapes)) {
      test(`every sentence leads to itself in the article: ${shape}`, async () => {
        const { page, seen } = await visit(browser, site, shape);
        await open(page);
        const { sentences, isOpen } = await shown(page);
        assert.ok(isOpen && sentences.length === 3, JSON.stringify(sentences));
        for (const [at, sentence] of sentences.entries()) {
          await page.evaluate(() => CSS.highlights.delete("nutgraf"));
          await press(page, ".text", at);
          const found = await marked(page);
          assert.equal(bare(found?.text ?? ""), bare(sentence), shape);
          assert.ok(found.focus, "the focus is where the sentence is");
        }
        assert.deepEqual(seen.messages, []);
        await page.close();
      });
    }

    test("a sentence that stands twice in the article is marked where it was chosen", async () => {
      const { page } = await visit(browser, site, "twice");
      await open(page);
      const { sentences } = await shown(page);
      const { answers: { twice } } = site;
      await press(page, ".text", 0);
      const first = await marked(page);
      assert.equal(bare(first.text), bare(sentences[0]));
      const last = await page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector("article").lastElementChild);
        return range.getBoundingClientRect().top + scrollY;
      });
      assert.ok(twice.sentences[0].offset < twice.text.length / 2);
      assert.ok(first.top < last - 100, `${first.top} and ${last}`);
      await page.close();
    });

    test("adverts that come between do not lead it astray, and a translated page does no harm", async () => {
      const { page, seen } = await visit(browser, site, "plain");
      await open(page);
      const { sentences } = await shown(page);
      await page.evaluate(() => {
        for (const paragraph of document.querySelectorAll("article p")) {
          const advert = document.createElement("div");
          advert.textContent = "Advertisement: the best shoes";
          paragraph.before(advert);
          const { firstChild: text } = paragraph;
          if (text.length > 80) text.splitText(60).before(advert.cloneNode(true));
        }
      });
      await press(page, ".text", 0);
      const found = await marked(page);
      assert.ok(found.text.startsWith(sentences[0].slice(0, 20)) && found.text.endsWith(sentences[0].slice(-20)));
      await page.evaluate(() => {
        CSS.highlights.delete("nutgraf");
        for (const paragraph of document.querySelectorAll("article p")) paragraph.textContent = "Leere Hütten werden Wohnungen.";
      });
      await press(page, ".text", 1);
      await rest();
      assert.deepEqual(await page.evaluate(() => globalThis.events.at(-1)[1].found), false);
      assert.deepEqual(seen.messages, []);
      await page.close();
    });

    test("shorter and longer come from the one answer, and every step is told", async () => {
      const { page, seen } = await visit(browser, site, "plain");
      await open(page);
      const before = seen.requests.length;
      await press(page, ".row button", 0);
      assert.equal((await shown(page)).sentences.length, 2);
      for (let step = 0; step < 3; step += 1) await press(page, ".row button", 1);
      const { sentences } = await shown(page);
      assert.equal(sentences.length, 5);
      await press(page, ".text", 4);
      assert.equal(bare((await marked(page)).text), bare(sentences[4]));
      assert.equal(seen.requests.length, before);
      await open(page);
      await rest();
      const events = await page.evaluate(() => globalThis.events.map(([name]) => name));
      assert.deepEqual(events, ["open", "resize", "resize", "resize", "resize", "jump", "close"]);
      await page.close();
    });

    test("live, it asks the site once, and not before it is opened or near", async () => {
      site.requests.length = 0;
      const { page } = await visit(browser, site, "live");
      await rest();
      assert.equal(site.requests.length, 0);
      await open(page);
      await rest(400);
      await open(page);
      await open(page);
      await rest();
      assert.equal(site.requests.length, 1);
      const { sentences, controls } = await shown(page);
      assert.equal(sentences.length, 3);
      assert.deepEqual(controls, ["Shorter", "Longer", "Yes", "No"]);
      await press(page, ".row button", 2);
      assert.deepEqual(await page.evaluate(() => globalThis.events.at(-1)), ["feedback", { helpful: true }]);
      await page.close();
      const near = await visit(browser, site, "near");
      await rest(400);
      assert.equal(site.requests.length, 2);
      await near.page.close();
    });

    test("it hides where the article is too short, and where nobody answers", async () => {
      const short = await visit(browser, site, "short");
      assert.ok((await shown(short.page)).isHidden);
      await short.page.close();
      const down = await visit(browser, site, "down");
      assert.ok(!(await shown(down.page)).isHidden);
      await open(down.page);
      await rest(400);
      assert.ok((await shown(down.page)).isHidden);
      await down.page.close();
    });

    test("it speaks the page's language", async () => {
      const { page } = await visit(browser, site, "rtl");
      await open(page);
      await rest();
      const { controls, note } = await shown(page);
      assert.deepEqual(controls, ["أقصر", "أطول"]);
      assert.match(note, /حرفيا/);
      assert.equal(await page.$eval("nutgraf-summary", (element) => getComputedStyle(element.shadowRoot.querySelector("details")).direction), "rtl");
      await page.close();
    });

    test("the keyboard alone opens it, and leads from a sentence to the article", async () => {
      const { page } = await visit(browser, site, "plain");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await rest();
      assert.ok((await shown(page)).isOpen);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const { sentences } = await shown(page);
      assert.equal(bare((await marked(page)).text), bare(sentences[1]));
      await page.close();
    });

    test("without highlights in the browser's style engine, the sentence is marked by elements", async () => {
      const opened = await openPage(browser);
      const { page } = opened;
      await page.evaluateOnNewDocument(() => { globalThis.Highlight = undefined; });
      await page.goto(`${site.address}/inline`);
      await open(page);
      const { sentences } = await shown(page);
      const text = await page.$eval("article", (article) => article.textContent);
      for (const at of [0, 1]) {
        await press(page, ".text", at);
        const found = await page.$$eval(".nutgraf-mark", (all) => all.map((mark) => mark.textContent).join(""));
        assert.equal(bare(found), bare(sentences[at]));
      }
      assert.equal(await page.$eval("article", (article) => article.textContent), text);
      await page.close();
    });

    test("it fits a screen of 320 pixels, with targets of 44", async () => {
      const { page } = await visit(browser, site, "live", { width: 320, height: 640 });
      await rest();
      assert.equal(await page.evaluate(() => globalThis.shifts), 0);
      await open(page);
      await rest(400);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
      const small = await page.$eval("nutgraf-summary", (element) => [...element.shadowRoot.querySelectorAll("summary, button")].filter((target) => target.getBoundingClientRect().height < 44).length);
      assert.equal(small, 0);
      await page.close();
    });
  });

  for (const theme of ["light", "dark"]) {
    test(`axe-core finds nothing wrong with the button in ${kind.name}, ${theme}`, async () => {
      const service = await serve();
      const site = await openSite(service.address);
      const browser = await kind.launch({ theme });
      try {
        for (const path of ["plain", "rtl", "live"]) {
          const { page } = await visit(browser, site, path, { width: 390, height: 844 });
          await open(page);
          await rest(400);
          assert.deepEqual(await violations(page), [], path);
          await page.close();
        }
      } finally {
        await browser.close();
        site.stop();
        service.stop();
      }
    });
  }
}

// WebDriver BiDi has no way to turn scripts off in one page, so Firefox is left out.
for (const kind of browsers.filter(({ name }) => name === "Chromium")) {
  test(`without a script the stored summary is there, in ${kind.name}`, async () => {
    const service = await serve();
    const site = await openSite(service.address);
    const browser = await kind.launch();
    try {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(`${site.address}/plain`);
      await page.click("nutgraf-summary summary");
      const list = await page.$$eval("nutgraf-summary li", (items) => items.map((item) => item.checkVisibility()));
      assert.deepEqual(list, [true, true, true]);
    } finally {
      await browser.close();
      site.stop();
      service.stop();
    }
  });
}
