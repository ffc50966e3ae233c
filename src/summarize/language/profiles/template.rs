//! A profile to copy for a new language: save it as the language's ISO 639-1 code, fill in what the language has, and take
//! out what it has not. It is compiled with the tests alone, so that it keeps to the fields that there are.
//!
//! 1. Add a row to `each_language!` in `language/languages.rs`, where the alphabet has it.
//! 2. Fill in this file as `language/profiles/xx.rs`.
//! 3. Write the furniture of its news pages into `furniture/phrases/tables/xx.rs`, after the example of a neighbour.
//! 4. Write two articles as `tests/fixtures/news/xx-*.txt`, and read what `UPDATE_GOLDEN=1 cargo test --test golden` makes
//!    of them.
//! 5. `cargo test` names what is still missing. Add a sentence to the tests of `language/detect`, and others of its nearest
//!    neighbours where they might be confused.

use super::abbreviations::{Abbreviations, NO_ABBREVIATIONS};
use super::keyword_words::{KeywordWords, NO_KEYWORD_WORDS};
use super::profile::{Ordinals, Profile, Stemming};
use crate::summarize::language::script::Script;

pub(in crate::summarize::language) const PROFILE: Profile = Profile {
    // The script settles the language by itself where no other is written in it. A language in Cyrillic, Arabic or
    // Devanagari letters has to be listed in `detect/candidates.rs` besides.
    script: Script::Latin,
    // In Latin script all letters beyond a to z, in the others those that few of its neighbours have.
    letters: "áé",
    // What the trigram model of `whatlang` calls it, if it knows it: it is asked where the votes of words are close.
    trigram_model: None,
    // See the field for the studies; where there is none, take the figure of a relative with words of like length.
    words_per_minute: 200,
    // `rust-stemmers` or `frostem` if one of them has it, light rules in `stem/light.rs`, or none.
    stemming: Stemming::None,
    // At least a hundred: they are left out of the terms, and vote for the language.
    stop_words: "
    a an the",
    // Of the first and second person, as they are written in small letters.
    first_person: &["i", "we"],
    second_person: &["you"],
    // "Monday", "Mr", "percent": what names nothing by itself.
    generic_words: &["monday", "mr"],
    // What tells its key phrases from its plain words; see the fields. The lists of a neighbour are a good start.
    keyword_words: KeywordWords {
        name_links: "of the",
        phrase_links: "of",
        titles: "actor mayor coach",
        before_nouns: "a the of",
        before_verbs: "she to",
        plain: "police officer | man police city",
        vague: "new good told",
        news_sources: "the evening ferry | gazette",
        ..NO_KEYWORD_WORDS
    },
    // What leans on the sentence before when it opens one: pronouns, connectives, "according to him".
    openers: "he | she | but | according to him",
    // Those that open no text, for they join a sentence to another; what only says where the one before is from; and
    // what announces what follows it.
    joining_openers: "but",
    source_openers: "so says",
    announcing_openers: "here are",
    // What only looks so: "this week".
    opener_exceptions: "this week",
    // Sorted by bytes, in small letters, without the closing point.
    abbreviations: Abbreviations {
        never_last: &["dr", "mr"],
        before_number: &["no"],
        seldom_last: &["inc"],
        often_last: &["etc"],
        openers: &["a", "the"],
        ..NO_ABBREVIATIONS
    },
    // "3." for "third"?
    ordinals: Ordinals::Plain,
    ..Profile::NONE
};
