/** A bad summary, written down so that somebody else can make it again. */

/** A fence that is longer than any in `text`. */
function fenced(text, kind) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${kind}\n${text}\n${fence}`;
}

/** The report in Markdown: what is wrong in a person's words, the summary, and the request that made it. */
export function reportOf({ request, answer }, words) {
  const sentences = answer.sentences.map(({ index, text }) => `- [${index}] ${text.replace(/\s+/g, " ")}`);
  const warnings = answer.warnings.map(({ code }) => code).join(", ") || "none";
  return [
    "### A bad summary",
    words.trim() || "(what is wrong)",
    `**What came back** (nutgraf ${answer.engine.version}, language \`${answer.language.code}\`, warnings: ${warnings}, fingerprint \`${answer.fingerprint}\`)`,
    sentences.join("\n") || "(nothing)",
    "**The request**, for `POST /summarize`",
    fenced(JSON.stringify(request, null, 2), "json"),
  ].join("\n\n");
}
