/** The service's names for things, in words for people. */

export const LABELS = {
  feature: {
    position: "near the top",
    earliness: "comes early",
    lead: "is among the first three",
    opening: "opens the story",
    depth: "comes late",
    centrality: "later ones return to it",
    repetition: "repeats earlier ones",
    frequency: "its words are frequent",
    recurrence: "words that recur",
    phrases: "phrases that recur",
    title: "words of the title",
    query: "words asked for",
    short: "short",
    long: "long",
    fullness: "fuller than most",
    recurring_names: "names that recur",
    contrasted: "a “but” follows",
    number: "has a number",
    question: "asks",
    unclosed: "unfinished",
    quotation: "quotes",
    quoted_term: "a term in quotes",
    second_person: "speaks to the reader",
    short_opening: "opens the story shortly",
    unnamed: "names nothing",
    colon: "has a colon",
    brackets: "has an aside",
    dash: "has a dash",
  },
  furniture: {
    call_to_action: "call to action",
    byline: "byline",
    caption: "caption",
    headline: "headline",
    related_article: "another article",
    cookie_notice: "cookie notice",
    notice: "notice",
  },
};

const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });

/** The shares of a sentence's score as a list of bars. */
export function sharesOf(reasons) {
  const list = document.createElement("dl");
  list.className = "shares";
  for (const { feature, share } of reasons.filter((reason) => reason.share >= 0.005)) {
    const name = document.createElement("dt");
    name.textContent = LABELS.feature[feature] ?? feature.replaceAll("_", " ");
    name.title = feature;
    const value = document.createElement("dd");
    const bar = document.createElement("i");
    bar.style.setProperty("--share", percent.format(share));
    const figure = document.createElement("span");
    figure.textContent = percent.format(share);
    value.append(bar, figure);
    list.append(name, value);
  }
  return list;
}

/** A sentence's weightiest words. */
export function termsOf(terms) {
  const list = document.createElement("ul");
  list.className = "terms";
  list.setAttribute("aria-label", "Its weightiest words");
  for (const term of terms) {
    const item = document.createElement("li");
    item.textContent = term;
    list.append(item);
  }
  return list;
}
