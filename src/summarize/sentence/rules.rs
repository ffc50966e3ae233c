//! What one language has of its own.

use super::abbreviations::{self, Abbreviations};
use crate::summarize::language::Language;

/// How a language writes "third".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ordinals {
    /// Not with a point.
    Plain,
    /// "3." and what is counted is written small.
    Point,
    /// "3." and what is counted may be a noun with a capital, as in German.
    PointBeforeCapital,
    /// "3." and sentences hardly end in a number, for the verb comes last.
    PointSeldomLast,
}

/// The rules of one language.
#[derive(Debug)]
pub(super) struct Rules {
    /// Its abbreviations.
    pub(super) own: &'static Abbreviations,
    /// How it writes ordinal numbers.
    pub(super) ordinals: Ordinals,
    /// Whether words without a vowel are whole words.
    pub(super) vowelless_words: bool,
    /// Whether "I" is a word, always with a capital.
    pub(super) pronoun_i: bool,
    /// Whether `:` ends sentences, as in Armenian that is typed without its own marks.
    pub(super) colon_is_full_stop: bool,
    /// Whether `;` asks, as in Greek.
    pub(super) semicolon_asks: bool,
}

const PLAIN: Rules = Rules {
    own: &abbreviations::NONE,
    ordinals: Ordinals::Plain,
    vowelless_words: false,
    pronoun_i: false,
    colon_is_full_stop: false,
    semicolon_asks: false,
};

macro_rules! rules {
    ($($language:ident { $($field:ident: $value:expr),* $(,)? })*) => {
        impl Rules {
            /// The rules of a language; those that hold for any language where it has none.
            pub(super) fn of(language: Language) -> &'static Self {
                match language {
                    $(Language::$language => { static RULES: Rules = Rules { $($field: $value,)* ..PLAIN }; &RULES })*
                    _ => { static RULES: Rules = PLAIN; &RULES }
                }
            }
        }
    };
}

rules! {
    Armenian { own: &abbreviations::ARMENIAN, colon_is_full_stop: true }
    Arabic { own: &abbreviations::ARABIC }
    Basque { own: &abbreviations::BASQUE, ordinals: Ordinals::Point }
    Bengali { own: &abbreviations::BENGALI }
    Bulgarian { own: &abbreviations::BULGARIAN }
    Catalan { own: &abbreviations::CATALAN }
    Czech { own: &abbreviations::CZECH, ordinals: Ordinals::Point, vowelless_words: true }
    Danish { own: &abbreviations::DANISH, ordinals: Ordinals::Point }
    Dutch { own: &abbreviations::DUTCH }
    English { own: &abbreviations::ENGLISH, pronoun_i: true }
    Finnish { own: &abbreviations::FINNISH, ordinals: Ordinals::Point }
    French { own: &abbreviations::FRENCH }
    German { own: &abbreviations::GERMAN, ordinals: Ordinals::PointBeforeCapital }
    Greek { own: &abbreviations::GREEK, semicolon_asks: true }
    Hindi { own: &abbreviations::HINDI }
    Hungarian { own: &abbreviations::HUNGARIAN, ordinals: Ordinals::Point }
    Indonesian { own: &abbreviations::INDONESIAN }
    Italian { own: &abbreviations::ITALIAN }
    Kazakh { own: &abbreviations::KAZAKH }
    Norwegian { own: &abbreviations::NORWEGIAN, ordinals: Ordinals::Point }
    Persian { own: &abbreviations::PERSIAN }
    Polish { own: &abbreviations::POLISH, ordinals: Ordinals::Point }
    Portuguese { own: &abbreviations::PORTUGUESE }
    Romanian { own: &abbreviations::ROMANIAN }
    Russian { own: &abbreviations::RUSSIAN }
    Spanish { own: &abbreviations::SPANISH }
    Swedish { own: &abbreviations::SWEDISH }
    Turkish { own: &abbreviations::TURKISH, ordinals: Ordinals::PointSeldomLast }
    Ukrainian { own: &abbreviations::UKRAINIAN }
    Vietnamese { own: &abbreviations::VIETNAMESE }
}
