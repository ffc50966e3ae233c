//! The phrases of furniture, one file a language, in small letters with straight apostrophes.
//!
//! English stands on the pages of every language, and is tried for each.

mod ar;
mod bn;
mod da;
mod de;
mod en;
mod es;
mod fa;
mod fr;
mod hi;
mod id;
mod it;
mod ja;
mod ko;
mod nl;
mod no;
mod pl;
mod pt;
mod ru;
mod sv;
mod tr;
mod uk;
mod ur;
mod vi;
mod zh;

use super::entry::Table;
use crate::summarize::language::Language;

/// The table of each language that has one.
pub(super) const TABLES: &[Table] = &[
    (Language::English, en::ROWS),
    (Language::French, fr::ROWS),
    (Language::Spanish, es::ROWS),
    (Language::Portuguese, pt::ROWS),
    (Language::Italian, it::ROWS),
    (Language::German, de::ROWS),
    (Language::Dutch, nl::ROWS),
    (Language::Swedish, sv::ROWS),
    (Language::Norwegian, no::ROWS),
    (Language::Danish, da::ROWS),
    (Language::Polish, pl::ROWS),
    (Language::Russian, ru::ROWS),
    (Language::Ukrainian, uk::ROWS),
    (Language::Turkish, tr::ROWS),
    (Language::Arabic, ar::ROWS),
    (Language::Persian, fa::ROWS),
    (Language::Hindi, hi::ROWS),
    (Language::Bengali, bn::ROWS),
    (Language::Urdu, ur::ROWS),
    (Language::Indonesian, id::ROWS),
    (Language::Vietnamese, vi::ROWS),
    (Language::Chinese, zh::ROWS),
    (Language::Japanese, ja::ROWS),
    (Language::Korean, ko::ROWS),
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
