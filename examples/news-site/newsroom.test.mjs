/** The newsroom, against the service at NUTGRAF_URL. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { newsroom } from "./newsroom.mjs";

const SERVICE = process.env.NUTGRAF_URL ?? "http://127.0.0.1:8080";
const DOWN = "http://127.0.0.1:9";
const folder = await mkdtemp(join(tmpdir(), "newsroom-"));
const servers = [];

async function open(service = SERVICE) {
  const logged = [];
  const server = newsroom({ folder, service, log: (message) => logged.push(message) }).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const address = `http://127.0.0.1:${server.address().port}`;
  const save = (slug, article) => fetch(`${address}/articles/${slug}`, { method: "PUT", body: JSON.stringify(article) });
  const get = (path) => fetch(address + path);
  return { save, get, read: async (path) => (await get(path)).text(), logged };
}

after(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true });
});

const STORY = {
  headline: "Port Ellery buys its ferry & <more>",
  section: "news",
  date: "2026-03-03",
  paragraphs: [
    "The council of Port Ellery voted on Tuesday to buy the last ferry, ending two years of doubt about the crossing.",
    "The boat will cost 2.3 million euros. It is to be run by a public company from April.",
    "\"We wait <b>no longer</b>,\" said the mayor. Fares will rise by 12 per cent in summer. Islanders keep their passes.",
  ],
};
const linkedData = (html) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)[1]);

test("an article is summarized as it is saved, and its page holds the list, the answer and the abstract", async () => {
  const { save, read } = await open();
  assert.deepEqual(await (await save("ferry", STORY)).json(), { slug: "ferry", summarized: true });
  const html = await read("/articles/ferry");
  assert.match(html, /<nutgraf-summary><details><summary>.*<ul><li>The council of Port Ellery voted/);
  assert.match(html, /<script src="[^"]+\/nutgraf-[^"]+\.js" integrity="sha384-/);
  const stored = JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(html)[1]);
  assert.equal(linkedData(html).abstract, stored.summary);
});

test("what editors write stays text", async () => {
  const { save, read } = await open();
  await save("ferry", STORY);
  const html = await read("/articles/ferry");
  assert.match(html, /<h1>Port Ellery buys its ferry &amp; &lt;more&gt;<\/h1>/);
  assert.doesNotMatch(html, /<b>no longer/);
  assert.equal(linkedData(html).headline, STORY.headline);
});

test("the page needs no service once the article is saved", async () => {
  await (await open()).save("ferry", STORY);
  assert.match(await (await open(DOWN)).read("/articles/ferry"), /<nutgraf-summary><details>/);
});

test("columns and live blogs have no summary", async () => {
  const { save, read, get } = await open();
  for (const section of ["opinion", "column", "letters", "live"]) {
    assert.equal((await (await save("view", { ...STORY, section })).json()).summarized, false);
    assert.doesNotMatch(await read("/articles/view"), /nutgraf-summary>|"abstract"/);
    assert.doesNotMatch(await read("/articles/view?live"), /nutgraf-summary>/);
    assert.equal((await get("/live/view")).status, 503);
  }
});

test("an article is published without a summary where nobody answers, and never with an old one", async () => {
  await (await open()).save("ferry", STORY);
  const { save, read, logged } = await open(DOWN);
  assert.equal((await (await save("ferry", STORY)).json()).summarized, false);
  const html = await read("/articles/ferry");
  assert.match(html, /<article>\n<p>The council/);
  assert.doesNotMatch(html, /nutgraf-summary>/);
  assert.equal(logged.length, 1);
});

test("a page that is live asks the newsroom, which asks the service for what was never stored", async () => {
  await (await open(DOWN)).save("late", STORY);
  const { read, get } = await open();
  assert.match(await read("/articles/late?live"), /<nutgraf-summary src="\/live\/late">/);
  const answer = await (await get("/live/late")).json();
  assert.equal(answer.sentences.length, 3);
});

test("a story that is as short as its summary shows none", async () => {
  const { save, read } = await open();
  await save("brief", { ...STORY, paragraphs: ["The bridge is closed."] });
  assert.doesNotMatch(await read("/articles/brief"), /nutgraf-summary>/);
});

test("what is no article, and what is no page, is refused", async () => {
  const { save, get } = await open();
  assert.equal((await save("ferry", { headline: "x" })).status, 422);
  assert.equal((await save("..%2fferry", STORY)).status, 405);
  assert.equal((await get("/articles/nothing")).status, 404);
});
