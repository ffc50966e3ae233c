/** What is asked of the service, and how. */

/** The options as they are when nobody touched them. */
export const DEFAULTS = Object.freeze({
  count: 3, maxWords: "", maxChars: "", sortBy: "offset", query: "", title: "", language: "auto",
  avoid: Object.freeze([]), pin: Object.freeze([]), exclude: Object.freeze([]),
});

/** The request object for a source (`kind`: `text` or `html`) and options; what equals a default is left out. */
export function requestOf({ kind, body }, options) {
  const request = { [kind]: body, sentence_count: options.count };
  if (options.title.trim()) request.title = options.title;
  if (options.language !== "auto") request.language = options.language;
  if (options.maxWords !== "") request.max_words = Number(options.maxWords);
  if (options.maxChars !== "") request.max_chars = Number(options.maxChars);
  if (options.sortBy !== "offset") request.sort_by = options.sortBy;
  if (options.query.trim()) request.query = options.query;
  for (const list of ["avoid", "pin", "exclude"]) if (options[list].length) request[list] = [...options[list]];
  request.string_index_type = "utf16";
  request.include = ["keywords", "reasons", "ranking", "dropped"];
  if (kind === "html") request.include.push("text");
  return request;
}

/** The service said no, in the words of its problem details. */
export class Refused extends Error {}

/** Asks one question at a time: a new one takes back the one in flight. */
export class Client {
  #flight = null;

  /** The answer as object and as bytes were read, or `null` if a later question took this one's place. */
  async ask(request) {
    this.#flight?.abort();
    const flight = (this.#flight = new AbortController());
    try {
      const response = await fetch("/summarize", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(request),
        signal: flight.signal,
      });
      const body = await response.text();
      if (flight.signal.aborted) return null;
      const answer = JSON.parse(body);
      if (!response.ok) throw new Refused(answer.detail ?? `The service answered ${response.status}.`);
      const took = /total;dur=([\d.]+)/.exec(response.headers.get("server-timing") ?? "");
      return { answer, body, milliseconds: took ? Number(took[1]) : null };
    } catch (error) {
      if (flight.signal.aborted) return null;
      if (error instanceof Refused) throw error;
      throw new Error("The service does not answer. Is it still running?");
    } finally {
      if (this.#flight === flight) this.#flight = null;
    }
  }
}
