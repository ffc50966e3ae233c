//! The phrases of furniture, one file a language, in small letters with straight apostrophes, and the words of single rules.

use super::entry::Table;
use super::rule_words::RuleWords;
use crate::summarize::language::{Language, each_language};

/// Declares the file of each language, and lists them all.
macro_rules! tables {
    ($($variant:ident $name:literal $code:ident,)*) => {
        $(mod $code;)*

        /// The table of each language.
        pub(super) const TABLES: &[Table] = &[$((Language::$variant, $code::ROWS),)*];

        impl RuleWords {
            /// What single rules look for in a language.
            pub(in crate::summarize::furniture) const fn of(language: Language) -> &'static Self {
                match language {
                    $(Language::$variant => &$code::WORDS,)*
                    Language::Undetermined => &Self::NONE,
                }
            }
        }
    };
}
each_language!(tables);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::summarize::furniture::shape::folded;

    #[test]
    fn phrases_are_written_as_they_are_compared() {
        for (language, rows) in TABLES {
            for phrase in rows.iter().flat_map(|(_, _, phrases)| *phrases) {
                assert_eq!(folded(phrase).collect::<String>(), **phrase, "{language:?}");
                assert_eq!(phrase.trim(), *phrase, "{language:?}");
                assert!(
                    phrase.starts_with(|c: char| c.is_alphanumeric() || c == '©'),
                    "{language:?}: {phrase}"
                );
            }
        }
    }

    #[test]
    fn no_phrase_stands_twice_in_a_row_of_a_table() {
        for (language, rows) in TABLES {
            for (place, _, phrases) in *rows {
                let mut phrases = phrases.to_vec();
                phrases.sort_unstable();
                for pair in phrases.windows(2) {
                    assert_ne!(pair[0], pair[1], "{language:?} {place:?}");
                }
            }
        }
    }
}
