//! The phrases of furniture by language, in small letters with straight apostrophes.
//!
//! English stands on the pages of every language, and is tried for each.

mod asian;
mod english;
mod european;

use super::Table;

/// All tables.
pub(in crate::summarize::furniture) const TABLES: &[Table] = &[
    english::ENGLISH,
    european::FRENCH,
    european::SPANISH,
    european::PORTUGUESE,
    european::ITALIAN,
    european::GERMAN,
    european::DUTCH,
    european::SWEDISH,
    european::NORWEGIAN,
    european::DANISH,
    european::POLISH,
    european::RUSSIAN,
    european::UKRAINIAN,
    european::TURKISH,
    asian::ARABIC,
    asian::PERSIAN,
    asian::HINDI,
    asian::BENGALI,
    asian::URDU,
    asian::INDONESIAN,
    asian::VIETNAMESE,
    asian::CHINESE,
    asian::JAPANESE,
    asian::KOREAN,
];

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
