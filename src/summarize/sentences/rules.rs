//! What one language has of its own.

use super::abbreviations::ending_filter::Endings;
use super::abbreviations::{self, Abbreviations, Filter};
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
#[expect(clippy::struct_excessive_bools, reason = "each is one independent trait of a language")]
pub(super) struct Rules {
    /// Its abbreviations.
    pub(super) own: &'static Abbreviations,
    /// What may be among them.
    pub(super) filter: Filter,
    /// What they, and those of any language, may end in.
    pub(super) endings: Endings,
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

/// What may be among the abbreviations of any language.
pub(super) static SHARED_FILTER: Filter = Filter::of(&abbreviations::SHARED);

impl Rules {
    /// The rules of a language that has nothing of its own but abbreviations.
    const fn with(own: &'static Abbreviations) -> Self {
        Self {
            own,
            filter: Filter::of(own),
            endings: Endings::of(own),
            ordinals: Ordinals::Plain,
            vowelless_words: false,
            pronoun_i: false,
            colon_is_full_stop: false,
            semicolon_asks: false,
        }
    }
}

macro_rules! rules {
    ($($language:ident($own:ident) { $($field:ident: $value:expr),* $(,)? })*) => {
        impl Rules {
            /// The rules of a language; those that hold for any language where it has none.
            pub(super) fn of(language: Language) -> &'static Self {
                match language {
                    $(Language::$language => {
                        static RULES: Rules = Rules { $($field: $value,)* ..Rules::with(&abbreviations::$own) };
                        &RULES
                    })*
                    _ => { static RULES: Rules = Rules::with(&abbreviations::NONE); &RULES }
                }
            }
        }
    };
}

rules! {
    Armenian (ARMENIAN) { colon_is_full_stop: true }
    Arabic (ARABIC) {}
    Basque (BASQUE) { ordinals: Ordinals::Point }
    Bengali (BENGALI) {}
    Bulgarian (BULGARIAN) {}
    Catalan (CATALAN) {}
    Czech (CZECH) { ordinals: Ordinals::Point, vowelless_words: true }
    Danish (DANISH) { ordinals: Ordinals::Point }
    Dutch (DUTCH) {}
    English (ENGLISH) { pronoun_i: true }
    Finnish (FINNISH) { ordinals: Ordinals::Point }
    French (FRENCH) {}
    German (GERMAN) { ordinals: Ordinals::PointBeforeCapital }
    Greek (GREEK) { semicolon_asks: true }
    Hindi (HINDI) {}
    Hungarian (HUNGARIAN) { ordinals: Ordinals::Point }
    Indonesian (INDONESIAN) {}
    Italian (ITALIAN) {}
    Kazakh (KAZAKH) {}
    Norwegian (NORWEGIAN) { ordinals: Ordinals::Point }
    Persian (PERSIAN) {}
    Polish (POLISH) { ordinals: Ordinals::Point }
    Portuguese (PORTUGUESE) {}
    Romanian (ROMANIAN) {}
    Russian (RUSSIAN) {}
    Spanish (SPANISH) {}
    Swedish (SWEDISH) {}
    Turkish (TURKISH) { ordinals: Ordinals::PointSeldomLast }
    Ukrainian (UKRAINIAN) {}
    Vietnamese (VIETNAMESE) {}
}
