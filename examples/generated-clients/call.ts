// Calls the service at NUTGRAF_URL through a client whose types are generated from the contract.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { paths } from "./schema.js";

// The service answers in several forms; this client asks for JSON alone.
const client = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: process.env.NUTGRAF_URL ?? "http://127.0.0.1:8080" });
const text = "The council of Port Ellery bought a ferry on Tuesday. It sails in April. Fares will rise by 12 per cent.";

const article = await client.POST("/summarize", { body: { text, sentence_count: 1, include: ["keywords"] } });
assert.equal(article.data?.sentences.length, 1);
assert.ok(text.includes(article.data.sentences[0]!.text));
assert.ok(article.data.keywords!.length > 0);

const html = `<html lang="en"><title>A ferry</title><p>${text.replaceAll(". ", ".</p><p>")}</p></html>`;
const page = await client.POST("/summarize", { body: { html, string_index_type: "utf16", include: ["text"] } });
assert.ok(page.data);
for (const { text: sentence, offset, length } of page.data.sentences) {
  assert.equal(page.data.text!.slice(offset, offset + length), sentence);
}

const wrong = await client.POST("/summarize", { body: { text, sentence_count: 0 } });
assert.equal(wrong.response.status, 422);
assert.equal(wrong.error?.code, "invalid_request");
assert.equal(wrong.error.errors?.[0]?.pointer, "/sentence_count");

// @ts-expect-error A request without an article is no request.
const nothing: paths["/summarize"]["post"]["requestBody"]["content"]["application/json"] = { sentence_count: 1 };
assert.ok(nothing);

console.log("TypeScript: an article, a page and a 422");
