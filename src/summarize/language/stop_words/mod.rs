//! Stop words: the words that carry a sentence's grammar and none of its topic.
//!
//! They stand in the profiles of their languages. They serve twice: a term list leaves these words out, and their votes tell one language from another.

mod foreign;

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::fold::fold_into;
use super::languages::Language;

/// A set of languages, one bit each: those of [`Language`] in its order, then those of the foreign lists.
pub(crate) type Languages = u64;

/// The number of languages that a set can tell apart.
pub(crate) const VOTERS: usize = Language::ALL.len() + foreign::LATIN.len();

const _: () = assert!(VOTERS <= Languages::BITS as usize, "a language too many for one bit each");

/// The longest stop word, in bytes once folded; nothing longer needs looking up.
pub(crate) const LONGEST: usize = 40;

/// Every stop word as folded for its language, with the languages that have it. Built once, on first use.
static TABLE: LazyLock<FxHashMap<Cow<'static, str>, Languages>> = LazyLock::new(|| {
    let mut table = FxHashMap::default();
    for (place, &language) in Language::ALL.iter().enumerate() {
        enter(&mut table, language, language.profile().stop_words, 1 << place);
    }
    for (place, words) in foreign::LATIN.iter().enumerate() {
        enter(&mut table, Language::Undetermined, words, 1 << (Language::ALL.len() + place));
    }
    table
});

fn enter(
    table: &mut FxHashMap<Cow<'static, str>, Languages>,
    language: Language,
    words: &'static str,
    bit: Languages,
) {
    for word in words.split_whitespace() {
        // The letters from a to z fold to themselves in every language.
        let key = if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            Cow::Borrowed(word)
        } else {
            let mut folded = String::with_capacity(word.len());
            fold_into(language, word, &mut folded);
            if folded == word { Cow::Borrowed(word) } else { Cow::Owned(folded) }
        };
        *table.entry(key).or_default() |= bit;
    }
}

/// The languages that count `folded` among their stop words.
pub(crate) fn languages_with(folded: &str) -> Languages {
    if folded.len() > LONGEST { 0 } else { TABLE.get(folded).copied().unwrap_or_default() }
}

/// Every stop word as folded for its language, with the languages that have it.
pub(crate) fn all() -> impl Iterator<Item = (&'static str, Languages)> {
    TABLE.iter().map(|(word, languages)| (&**word, *languages))
}

/// Whether `word`, lower case as a [`Term`](crate::summarize::terms::term::Term) is counted, is a stop word of `language`.
///
/// Always false for [`Language::Undetermined`]. Takes constant time.
///
/// ```
/// use nutgraf::summarize::{Language, is_stop_word};
/// assert!(is_stop_word(Language::English, "the"));
/// assert!(!is_stop_word(Language::English, "summit"));
/// ```
#[must_use]
pub fn is_stop_word(language: Language, word: &str) -> bool {
    language != Language::Undetermined && languages_with(word) & (1 << language as u32) != 0
}

/// How many stop words there are for `language`.
#[must_use]
pub fn stop_word_count(language: Language) -> usize {
    language.profile().stop_words.split_whitespace().count()
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Language, TABLE, is_stop_word, stop_word_count};
    use std::collections::HashSet;

    #[test]
    fn every_language_has_its_own() {
        for &language in Language::ALL {
            assert!(stop_word_count(language) >= 50, "{language:?}: {}", stop_word_count(language));
        }
        assert_eq!(stop_word_count(Language::Undetermined), 0);
    }

    #[test]
    fn each_is_lower_case_and_listed_once() {
        for &language in Language::ALL {
            let mut seen = HashSet::new();
            for word in language.profile().stop_words.split_whitespace() {
                assert_eq!(word, word.to_lowercase(), "{language:?}");
                assert!(seen.insert(word), "{word} twice in {language:?}");
                assert!(!word.contains(['.', ',', '-', '’']), "{word} in {language:?}");
            }
        }
    }

    #[test]
    fn none_is_longer_than_is_looked_up() {
        assert!(TABLE.keys().all(|word| word.len() <= LONGEST));
    }

    #[test]
    fn a_word_of_one_language_is_none_of_another() {
        for (language, word, expected) in [
            (Language::English, "the", true),
            (Language::English, "nato", false),
            (Language::English, "die", false),
            (Language::German, "die", true),
            (Language::Undetermined, "the", false),
            (Language::Greek, "στη", true),
            (Language::Greek, "ειναι", true),
            (Language::Urdu, "ہے", true),
            (Language::Chinese, "的", true),
        ] {
            assert_eq!(is_stop_word(language, word), expected, "{word} in {language:?}");
        }
    }
}
