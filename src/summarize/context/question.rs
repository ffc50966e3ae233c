//! Which sentences ask.

use crate::summarize::language::Language;

/// Whether a sentence ends as its language's questions do: with a question mark, a Greek semicolon, a Japanese か.
#[must_use]
pub fn asks(sentence: &str, language: Language) -> bool {
    let profile = language.profile();
    sentence.ends_with(['?', '？', '؟'])
        || profile.semicolon_asks && sentence.ends_with([';', '\u{37e}'])
        || profile.question_endings.iter().any(|ending| sentence.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_of_all_kinds() {
        for (sentence, language, expected) in [
            ("Who bought the ferry?", Language::English, true),
            ("The council bought the ferry;", Language::English, false),
            ("Ποιος αγόρασε το πλοίο;", Language::Greek, true),
            ("なぜ船を買ったのでしょうか。", Language::Japanese, true),
            ("町は船を買った。", Language::Japanese, false),
            ("谁买了船？", Language::Chinese, true),
            ("من اشترى العبارة؟", Language::Arabic, true),
        ] {
            assert_eq!(asks(sentence, language), expected, "{sentence}");
        }
    }
}
