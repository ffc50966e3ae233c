//! Genitives that are written with an apostrophe.

use crate::summarize::language::{KeywordWords, Language, words_of_all_languages};

/// The endings that names have so in a text of any language, and those of them that nothing else has.
const POSSESSIVES: &[&str] = words_of_all_languages!(keyword_words, possessives);
const SURE_POSSESSIVES: &[&str] = words_of_all_languages!(keyword_words, sure_possessives);

const fn keyword_words(language: Language) -> &'static KeywordWords {
    &language.profile().keyword_words
}

/// A word without the ending of its genitive.
pub(super) fn without_genitive(word: &str) -> &str {
    POSSESSIVES.iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word)
}

/// Whether a word is a genitive.
pub(super) fn is_genitive(word: &str) -> bool {
    SURE_POSSESSIVES.iter().any(|ending| word.ends_with(ending))
}
