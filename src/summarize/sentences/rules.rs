//! What one language has of its own for telling where its sentences end.

use super::abbreviations::Filter;
use super::abbreviations::ending_filter::Endings;
use crate::summarize::language::abbreviations::{Abbreviations, SHARED};
use crate::summarize::language::{Language, Ordinals, each_language};

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
pub(super) static SHARED_FILTER: Filter = Filter::of(&SHARED);

impl Rules {
    /// The rules that a language's profile makes.
    const fn new(language: Language) -> Self {
        let profile = language.profile();
        Self {
            own: &profile.abbreviations,
            filter: Filter::of(&profile.abbreviations),
            endings: Endings::of(&profile.abbreviations),
            ordinals: profile.ordinals,
            vowelless_words: profile.vowelless_words,
            pronoun_i: profile.pronoun_i,
            colon_is_full_stop: profile.colon_is_full_stop,
            semicolon_asks: profile.semicolon_asks,
        }
    }
}

/// Lays out the rules of every language at compile time.
macro_rules! rules {
    ($($variant:ident $name:literal $code:ident,)*) => {
        impl Rules {
            /// The rules of a language; those that hold for any language where it has none.
            pub(super) fn of(language: Language) -> &'static Self {
                match language {
                    $(Language::$variant => {
                        static RULES: Rules = Rules::new(Language::$variant);
                        &RULES
                    })*
                    Language::Undetermined => {
                        static RULES: Rules = Rules::new(Language::Undetermined);
                        &RULES
                    }
                }
            }
        }
    };
}
each_language!(rules);
