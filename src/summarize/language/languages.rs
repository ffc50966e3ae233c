//! The languages that the core has rules or words for.

/// Hands the row of every language, in alphabetical order, to a macro: its variant, its English name, and its ISO 639-1
/// code, which is the name of its files. This is the one list of them.
macro_rules! each_language {
    ($macro:ident) => {
        $macro! {
            Amharic "Amharic" am,
            Arabic "Arabic" ar,
            Armenian "Armenian" hy,
            Basque "Basque" eu,
            Bengali "Bengali" bn,
            Bulgarian "Bulgarian" bg,
            Burmese "Burmese" my,
            Catalan "Catalan" ca,
            Chinese "Chinese" zh,
            Croatian "Croatian" hr,
            Czech "Czech" cs,
            Danish "Danish" da,
            Dutch "Dutch" nl,
            English "English" en,
            Filipino "Filipino" tl,
            Finnish "Finnish" fi,
            French "French" fr,
            German "German" de,
            Greek "Greek" el,
            Hebrew "Hebrew" he,
            Hindi "Hindi" hi,
            Hungarian "Hungarian" hu,
            Indonesian "Indonesian" id,
            Italian "Italian" it,
            Japanese "Japanese" ja,
            Kazakh "Kazakh" kk,
            Korean "Korean" ko,
            Malay "Malay" ms,
            Norwegian "Norwegian" no,
            Persian "Persian" fa,
            Polish "Polish" pl,
            Portuguese "Portuguese" pt,
            Romanian "Romanian" ro,
            Russian "Russian" ru,
            Slovak "Slovak" sk,
            Spanish "Spanish" es,
            Swahili "Swahili" sw,
            Swedish "Swedish" sv,
            Tamil "Tamil" ta,
            Thai "Thai" th,
            Turkish "Turkish" tr,
            Ukrainian "Ukrainian" uk,
            Urdu "Urdu" ur,
            Vietnamese "Vietnamese" vi,
        }
    };
}
pub(crate) use each_language;

/// Writes the enum and its table of codes and names side by side, so that neither can fall behind the other.
macro_rules! languages {
    ($($variant:ident $name:literal $code:ident,)*) => {
        /// A language of the news, or [`Language::Undetermined`] for script-neutral rules.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Language {
            $(#[doc = $name] $variant,)*
            /// None of those above: marks that end a sentence in any script still do, and every word counts.
            #[default]
            Undetermined,
        }

        impl Language {
            /// Every language there is something for, [`Language::Undetermined`] left out, in alphabetical order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The ISO 639-1 code, `und` for [`Language::Undetermined`].
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($code),)*
                    Self::Undetermined => "und",
                }
            }

            /// The English name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Undetermined => "Undetermined",
                }
            }
        }
    };
}
each_language!(languages);

impl Language {
    /// The language that a BCP 47 tag names by its first subtag, whatever the case; `None` for one without rules here.
    ///
    /// ```
    /// use nutgraf::summarize::Language;
    /// assert_eq!(Language::from_tag("pt-BR"), Some(Language::Portuguese));
    /// assert_eq!(Language::from_tag("nb"), Some(Language::Norwegian));
    /// assert_eq!(Language::from_tag("tlh"), None);
    /// ```
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        let primary = match primary.to_ascii_lowercase().as_str() {
            "nb" | "nn" => "no".to_owned(),
            "iw" => "he".to_owned(),
            "in" => "id".to_owned(),
            other => other.to_owned(),
        };
        Self::ALL.iter().copied().find(|language| language.code() == primary)
    }
}
