//! What tells the key phrases of a language from its plain words.

/// Words by what they say of themselves or of the word beside them, each list in small letters, parted by spaces unless
/// it is said otherwise. The lists are short: the text's own evidence goes first.
#[derive(Debug)]
pub(crate) struct KeywordWords {
    /// What may stand in small letters inside a name: "of the", "von der".
    pub(crate) name_links: &'static str,
    /// What may do so as well, but stands between two names more often: "Trinidad and Tobago".
    pub(crate) name_conjunctions: &'static str,
    /// What may link two nouns to one phrase: "state of emergency".
    pub(crate) phrase_links: &'static str,
    /// Articles that are part of a name when they are capitalised within a sentence: "Les Echos", "Los Angeles".
    pub(crate) name_articles: &'static str,
    /// Titles, ranks and callings, which stand before a name and are no part of it.
    pub(crate) titles: &'static str,
    /// Stop words right before nouns: articles, possessives, prepositions.
    pub(crate) before_nouns: &'static str,
    /// Stop words right behind nouns: postpositions and particles.
    pub(crate) after_nouns: &'static str,
    /// Stop words right before verbs and participles: pronouns, auxiliaries, negations.
    pub(crate) before_verbs: &'static str,
    /// Nouns that say little by themselves and something in company: "house" and "house arrest"; nationalities where they
    /// are capitalised. Phrases of several words are parted from the rest by bars.
    pub(crate) plain: &'static str,
    /// Adjectives, adverbs and verbs with which no phrase begins or ends, and words that no phrase has.
    pub(crate) vague: &'static str,
    /// What adverbs, participles and adjectives end in, and few nouns.
    pub(crate) doubtful_endings: &'static str,
    /// Endings that are no part of a noun as a list would give it, the longest first.
    pub(crate) noun_endings: &'static str,
    /// Endings of a name that tells of what follows it, as a genitive does.
    pub(crate) genitive_endings: &'static str,
    /// Endings of a genitive that are no part of a word, as texts of any language have them in names, the longest first.
    pub(crate) possessives: &'static [&'static str],
    /// Those that only a genitive has, with the letter that goes before them.
    pub(crate) sure_possessives: &'static [&'static str],
    /// A noun to which a particle can be written on, so that the stemmer tells whether what follows a foreign word is one.
    pub(crate) model_noun: &'static str,
    /// Whether a name of several words has an ending on the last one alone.
    pub(crate) inflects_last_word: bool,
    /// Newspapers, broadcasters and agencies, or the last words of their names, parted by bars.
    pub(crate) news_sources: &'static str,
}

/// A language of which nothing of this is known.
pub(super) const NO_KEYWORD_WORDS: KeywordWords = KeywordWords {
    name_links: "",
    name_conjunctions: "",
    phrase_links: "",
    name_articles: "",
    titles: "",
    before_nouns: "",
    after_nouns: "",
    before_verbs: "",
    plain: "",
    vague: "",
    doubtful_endings: "",
    noun_endings: "",
    genitive_endings: "",
    possessives: &[],
    sure_possessives: &[],
    model_noun: "",
    inflects_last_word: false,
    news_sources: "",
};
