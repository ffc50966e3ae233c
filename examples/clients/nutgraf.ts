/** nutgraf for TypeScript and Node 18 or newer: `fetch` alone. A page without a summary is still a page, so nothing here throws. */
import { createHash } from "node:crypto";

/** What is asked for: the fields of the request object that is described in openapi.yaml. */
export type Article = { text: string; html?: never; title?: string } | { html: string; text?: never; title?: string };
export type Sentence = { text: string; index: number; offset: number; length: number; rank_score: number };
export type Answer = { summary: string; sentences: Sentence[]; fingerprint: string; [field: string]: unknown };

/** Where answers are kept; any store of strings by key will do. Its errors cost a request, never a page. */
export interface Cache {
  get(key: string): Promise<string | undefined> | string | undefined;
  set(key: string, value: string): Promise<void> | void;
}

export interface Options {
  /** The service's address. */
  service?: string;
  /** Its key, if it wants one. */
  key?: string;
  /** How long an article may take in all, a second try included, in milliseconds. */
  timeout?: number;
  cache?: Cache;
  /** Told why there is no summary. */
  log?: (message: string) => void;
  /** More fields of the request. */
  fields?: Record<string, unknown>;
}

/** The article's summary, or nothing, whatever happens. */
export async function summarize(article: Article, options: Options = {}): Promise<Answer | undefined> {
  const { service = "http://127.0.0.1:8080", key, timeout = 1000, cache, log = console.warn } = options;
  try {
    const body = JSON.stringify({ string_index_type: "utf16", include: ["ranking", "text"], ...options.fields, ...article });
    const name = `nutgraf:${createHash("sha256").update(body).digest("hex")}`;
    const kept = await attempt(() => cache?.get(name), log);
    const known = kept && answerOf(kept);
    if (known) return known;
    const headers: Record<string, string> = { "Content-Type": "application/json", Accept: "application/json" };
    if (key) headers.Authorization = `Bearer ${key}`;
    const deadline = Date.now() + timeout;
    const ask = () => fetch(`${service.replace(/\/+$/, "")}/summarize`, {
      method: "POST", headers, body, redirect: "error", signal: AbortSignal.timeout(Math.max(1, deadline - Date.now())),
    });
    let response = await ask();
    const pause = pauseOf(response);
    if (pause !== undefined && Date.now() + pause < deadline) {
      await response.text();
      await new Promise((resolve) => setTimeout(resolve, pause));
      response = await ask();
    }
    const reply = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${reply.slice(0, 300)}`);
    const answer = answerOf(reply);
    if (!answer) throw new Error("the answer is no summary");
    await attempt(() => cache?.set(name, reply), log);
    return answer;
  } catch (error) {
    log(`nutgraf: no summary: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** How long to wait before a second try, in milliseconds; nothing where there should be none. */
function pauseOf(response: Response): number | undefined {
  if (response.status !== 429 && response.status !== 503) return undefined;
  const seconds = Number(response.headers.get("Retry-After") ?? "0");
  return Number.isFinite(seconds) && seconds >= 0 ? Math.max(100, seconds * 1000) : undefined;
}

function answerOf(json: string): Answer | undefined {
  try {
    const answer = JSON.parse(json);
    const good = typeof answer?.summary === "string" && Array.isArray(answer.sentences)
      && answer.sentences.every((sentence: unknown) => typeof (sentence as Sentence | null)?.text === "string");
    return good ? answer : undefined;
  } catch {
    return undefined;
  }
}

async function attempt<T>(action: () => T, log: (message: string) => void): Promise<Awaited<T> | undefined> {
  try {
    return await action();
  } catch (error) {
    log(`nutgraf: the cache failed: ${error}`);
    return undefined;
  }
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

/** JSON that can stand in a `<script>`. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** The block for the page; empty without a summary. With the answer in it the button can be longer and shorter. */
export function render(answer: Answer | undefined, label = "No time to read? Get a summary"): string {
  if (!answer?.sentences.length) return "";
  const items = answer.sentences.map(({ text }) => `<li>${escape(text)}</li>`).join("");
  return `<nutgraf-summary><details><summary>${escape(label)}</summary><ul>${items}</ul></details>`
    + `<script type="application/json">${inScript(answer)}</script></nutgraf-summary>`;
}

/** The article for search engines (https://schema.org/NewsArticle), with the summary as its `abstract`. */
export function jsonLd(article: Record<string, unknown>, answer: Answer | undefined): string {
  const object = { "@context": "https://schema.org", "@type": "NewsArticle", ...article, ...(answer?.summary ? { abstract: answer.summary } : {}) };
  return `<script type="application/ld+json">${inScript(object)}</script>`;
}
