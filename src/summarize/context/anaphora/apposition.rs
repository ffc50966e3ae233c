//! Sentences that are but an apposition to the one before: "Une décision qui surprend."

use crate::summarize::language::Language;

/// A noun and its adjectives have at most so many words.
const NOUN_WORDS: usize = 3;

/// Whether a sentence opens with an indefinite noun and a relative clause, as newspapers of some languages add a remark on what
/// they have just told. Where a verb follows after all, nothing is lost: what it is about was mostly named before.
pub(super) fn opens_with_apposition(sentence: &str, language: Language) -> bool {
    let profile = language.profile();
    if profile.relatives.is_empty() {
        return false;
    }
    let mut words = sentence.split_whitespace();
    let opens = words.next().is_some_and(|word| {
        profile.indefinite_articles.iter().any(|article| word.eq_ignore_ascii_case(article))
    });
    if !opens || !words.next().is_some_and(is_unbroken) {
        return false;
    }
    let is_relative =
        |word: &str| profile.relatives.contains(&word.split(['\'', '’']).next().unwrap_or_default());
    for word in words.take(NOUN_WORDS) {
        if is_relative(word) {
            return true;
        }
        if !is_unbroken(word) {
            break;
        }
    }
    false
}

/// Whether no mark parts a word from the next.
fn is_unbroken(word: &str) -> bool {
    word.ends_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_noun_and_a_relative_clause_remark_on_what_was_told() {
        for (sentence, language, expected) in [
            ("Une décision qui a surpris les élus.", Language::French, true),
            ("Un geste rare qu’il a expliqué lundi.", Language::French, true),
            ("Des propos dont il s'est excusé.", Language::French, true),
            ("Une décision, qui a surpris, est tombée.", Language::French, false),
            ("Une décision a surpris les élus qui dormaient.", Language::French, false),
            ("La décision qui a surpris est tombée.", Language::French, false),
            ("Una decisión que sorprendió al pueblo.", Language::Spanish, true),
            ("Una scelta che ha sorpreso il paese.", Language::Italian, true),
            ("A decision that surprised the mayor.", Language::English, false),
        ] {
            assert_eq!(opens_with_apposition(sentence, language), expected, "{sentence}");
        }
    }
}
