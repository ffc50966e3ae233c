/** Does one case, given as JSON on standard input, with the client for TypeScript. */
import { readFileSync } from "node:fs";
import { jsonLd, render, summarize } from "../nutgraf.ts";

const given = JSON.parse(readFileSync(0, "utf8"));
const logged: string[] = [];
const cache = new Map<string, string>();
const options = {
  service: given.service, key: "secret", fields: given.fields, log: (message: string) => void logged.push(message),
  cache: { get: (key: string) => cache.get(key), set: (key: string, value: string) => void cache.set(key, value) },
};
const answer = await summarize(given.article, options);
const again = given.twice ? await summarize(given.article, options) : undefined;
console.log(JSON.stringify({
  summary: answer?.summary ?? null, again: again?.summary ?? null, logged,
  html: render(answer), jsonld: jsonLd({ headline: given.headline }, answer),
}));
