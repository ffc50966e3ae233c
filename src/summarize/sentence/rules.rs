//! What one language has of its own.

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

const PLAIN: Rules = Rules {
    own: &abbreviations::NONE,
    filter: Filter::of(&abbreviations::NONE),
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
    Armenian { own: &abbreviations::ARMENIAN, filter: Filter::of(&abbreviations::ARMENIAN), colon_is_full_stop: true }
    Arabic { own: &abbreviations::ARABIC, filter: Filter::of(&abbreviations::ARABIC) }
    Basque { own: &abbreviations::BASQUE, filter: Filter::of(&abbreviations::BASQUE), ordinals: Ordinals::Point }
    Bengali { own: &abbreviations::BENGALI, filter: Filter::of(&abbreviations::BENGALI) }
    Bulgarian { own: &abbreviations::BULGARIAN, filter: Filter::of(&abbreviations::BULGARIAN) }
    Catalan { own: &abbreviations::CATALAN, filter: Filter::of(&abbreviations::CATALAN) }
    Czech { own: &abbreviations::CZECH, filter: Filter::of(&abbreviations::CZECH), ordinals: Ordinals::Point, vowelless_words: true }
    Danish { own: &abbreviations::DANISH, filter: Filter::of(&abbreviations::DANISH), ordinals: Ordinals::Point }
    Dutch { own: &abbreviations::DUTCH, filter: Filter::of(&abbreviations::DUTCH) }
    English { own: &abbreviations::ENGLISH, filter: Filter::of(&abbreviations::ENGLISH), pronoun_i: true }
    Finnish { own: &abbreviations::FINNISH, filter: Filter::of(&abbreviations::FINNISH), ordinals: Ordinals::Point }
    French { own: &abbreviations::FRENCH, filter: Filter::of(&abbreviations::FRENCH) }
    German { own: &abbreviations::GERMAN, filter: Filter::of(&abbreviations::GERMAN), ordinals: Ordinals::PointBeforeCapital }
    Greek { own: &abbreviations::GREEK, filter: Filter::of(&abbreviations::GREEK), semicolon_asks: true }
    Hindi { own: &abbreviations::HINDI, filter: Filter::of(&abbreviations::HINDI) }
    Hungarian { own: &abbreviations::HUNGARIAN, filter: Filter::of(&abbreviations::HUNGARIAN), ordinals: Ordinals::Point }
    Indonesian { own: &abbreviations::INDONESIAN, filter: Filter::of(&abbreviations::INDONESIAN) }
    Italian { own: &abbreviations::ITALIAN, filter: Filter::of(&abbreviations::ITALIAN) }
    Kazakh { own: &abbreviations::KAZAKH, filter: Filter::of(&abbreviations::KAZAKH) }
    Norwegian { own: &abbreviations::NORWEGIAN, filter: Filter::of(&abbreviations::NORWEGIAN), ordinals: Ordinals::Point }
    Persian { own: &abbreviations::PERSIAN, filter: Filter::of(&abbreviations::PERSIAN) }
    Polish { own: &abbreviations::POLISH, filter: Filter::of(&abbreviations::POLISH), ordinals: Ordinals::Point }
    Portuguese { own: &abbreviations::PORTUGUESE, filter: Filter::of(&abbreviations::PORTUGUESE) }
    Romanian { own: &abbreviations::ROMANIAN, filter: Filter::of(&abbreviations::ROMANIAN) }
    Russian { own: &abbreviations::RUSSIAN, filter: Filter::of(&abbreviations::RUSSIAN) }
    Spanish { own: &abbreviations::SPANISH, filter: Filter::of(&abbreviations::SPANISH) }
    Swedish { own: &abbreviations::SWEDISH, filter: Filter::of(&abbreviations::SWEDISH) }
    Turkish { own: &abbreviations::TURKISH, filter: Filter::of(&abbreviations::TURKISH), ordinals: Ordinals::PointSeldomLast }
    Ukrainian { own: &abbreviations::UKRAINIAN, filter: Filter::of(&abbreviations::UKRAINIAN) }
    Vietnamese { own: &abbreviations::VIETNAMESE, filter: Filter::of(&abbreviations::VIETNAMESE) }
}
