//! The persons who speak and are spoken to.

use crate::summarize::language::Language;

/// Whether a word, folded as it is counted, is a pronoun of the first or second person.
#[must_use]
pub fn is_first_or_second_person(language: Language, folded: &str) -> bool {
    language.profile().pronouns.contains(&folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_speaks_and_who_is_spoken_to() {
        for (language, word, expected) in [
            (Language::English, "we", true),
            (Language::English, "we've", true),
            (Language::English, "us", true),
            (Language::English, "us.", false),
            (Language::English, "he", false),
            (Language::German, "uns", true),
            (Language::Russian, "мы", true),
            (Language::Korean, "", false),
        ] {
            assert_eq!(is_first_or_second_person(language, word), expected, "{word}");
        }
    }
}
