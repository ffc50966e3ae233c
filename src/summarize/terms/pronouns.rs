//! The persons who speak and are spoken to.

use crate::summarize::language::Language;

/// The grammatical person that a word is a pronoun of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Person {
    /// Those who speak: "I", "our".
    First,
    /// Those who are spoken to: "you", "your".
    Second,
    /// Anybody and anything else; every word that is no pronoun.
    Other,
}

/// The person that a word, folded as it is counted, is a pronoun of.
#[must_use]
pub fn person_of(language: Language, folded: &str) -> Person {
    let profile = language.profile();
    if profile.first_person.contains(&folded) {
        Person::First
    } else if profile.second_person.contains(&folded) {
        Person::Second
    } else {
        Person::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_speaks_and_who_is_spoken_to() {
        for (language, word, expected) in [
            (Language::English, "we", Person::First),
            (Language::English, "we've", Person::First),
            (Language::English, "us", Person::First),
            (Language::English, "us.", Person::Other),
            (Language::English, "your", Person::Second),
            (Language::English, "he", Person::Other),
            (Language::German, "uns", Person::First),
            (Language::Danish, "dig", Person::Second),
            (Language::Russian, "мы", Person::First),
            (Language::Korean, "", Person::Other),
        ] {
            assert_eq!(person_of(language, word), expected, "{word}");
        }
    }
}
