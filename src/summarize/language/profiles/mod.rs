//! What is known of each language, one file a language.

pub(crate) mod abbreviations;
mod keyword_words;
mod page_notices;
mod profile;
#[cfg(test)]
mod template;
#[cfg(test)]
mod tests;

pub(crate) use self::keyword_words::KeywordWords;
pub(crate) use self::page_notices::PageNotices;
pub(crate) use self::profile::{Ordinals, Profile, Stemming};
use super::languages::{Language, each_language};

/// Declares the file of each language and hands out its profile. As a macro declares them, rustfmt leaves them as they are
/// packed: one word a line would make five thousand lines of them.
macro_rules! profiles {
    ($($variant:ident $name:literal $code:ident,)*) => {
        $(mod $code;)*

        impl Language {
            /// What is known of the language.
            pub(crate) const fn profile(self) -> &'static Profile {
                match self {
                    $(Self::$variant => &$code::PROFILE,)*
                    Self::Undetermined => &Profile::NONE,
                }
            }
        }
    };
}
each_language!(profiles);

impl Language {
    /// Whether the language parts its words by spaces.
    #[must_use]
    pub const fn has_spaces(self) -> bool {
        self.profile().has_spaces
    }

    /// How many words a practised reader reads silently in a minute; see the profile's field for where it is from.
    #[must_use]
    pub const fn words_per_minute(self) -> u32 {
        self.profile().words_per_minute
    }
}
