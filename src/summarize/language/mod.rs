//! The languages that the core has rules or words for.

pub mod detect;
pub mod fold;
pub mod stem;
pub mod stop_words;

pub use detect::detect;
pub use stop_words::{is_stop_word, stop_word_count};

/// Writes the enum and its table of codes and names side by side, so that neither can fall behind the other.
macro_rules! languages {
    ($($(#[$doc:meta])* $variant:ident $code:literal $name:literal,)*) => {
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
                    $(Self::$variant => $code,)*
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

languages! {
    Amharic "am" "Amharic",
    Arabic "ar" "Arabic",
    Armenian "hy" "Armenian",
    Basque "eu" "Basque",
    Bengali "bn" "Bengali",
    Bulgarian "bg" "Bulgarian",
    Burmese "my" "Burmese",
    Catalan "ca" "Catalan",
    Chinese "zh" "Chinese",
    Czech "cs" "Czech",
    Danish "da" "Danish",
    Dutch "nl" "Dutch",
    English "en" "English",
    Finnish "fi" "Finnish",
    French "fr" "French",
    German "de" "German",
    Greek "el" "Greek",
    Hebrew "he" "Hebrew",
    Hindi "hi" "Hindi",
    Hungarian "hu" "Hungarian",
    Indonesian "id" "Indonesian",
    Italian "it" "Italian",
    Japanese "ja" "Japanese",
    Kazakh "kk" "Kazakh",
    Korean "ko" "Korean",
    Norwegian "no" "Norwegian",
    Persian "fa" "Persian",
    Polish "pl" "Polish",
    Portuguese "pt" "Portuguese",
    Romanian "ro" "Romanian",
    Russian "ru" "Russian",
    Spanish "es" "Spanish",
    Swedish "sv" "Swedish",
    Tamil "ta" "Tamil",
    Thai "th" "Thai",
    Turkish "tr" "Turkish",
    Ukrainian "uk" "Ukrainian",
    Urdu "ur" "Urdu",
    Vietnamese "vi" "Vietnamese",
}

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

    /// Whether the language parts its words by spaces.
    #[must_use]
    pub const fn has_spaces(self) -> bool {
        !matches!(self, Self::Burmese | Self::Chinese | Self::Japanese | Self::Thai)
    }

    /// The kind of stemmer that the language has, as [`Stemmer::name`](self::stem::Stemmer::name) tells it.
    #[must_use]
    pub fn stemmer(self) -> Option<&'static str> {
        self::stem::Stemmer::new(self).name()
    }

    /// How many words, as a person or the dictionary counts them, a practised reader reads silently in a minute.
    ///
    /// English: 238, the mean of 190 studies (Brysbaert, Journal of Memory and Language, 2019). Arabic, Chinese, Dutch,
    /// Finnish, French, German, Hebrew, Italian, Japanese, Polish, Portuguese, Russian, Spanish, Swedish and Turkish: the
    /// International Analysis Speed Texts (Trauzettel-Klosinski and Dietz, Investigative Ophthalmology & Visual Science,
    /// 2012), read aloud, times the 238/228 that parts the two for English. The Chinese and Japanese words of that study
    /// have 1.6 and 1.9 characters, as have those that a dictionary cuts. The rest are set beside relatives with words of
    /// like length, for want of a figure.
    #[must_use]
    pub const fn words_per_minute(self) -> u32 {
        match self {
            Self::Arabic | Self::Persian | Self::Urdu => 144,
            Self::Chinese => 165,
            Self::Finnish | Self::Hungarian | Self::Basque | Self::Kazakh | Self::Tamil => 168,
            Self::Turkish | Self::Polish | Self::Ukrainian | Self::Czech | Self::Armenian | Self::Korean => {
                173
            }
            Self::German => 187,
            Self::Portuguese | Self::Bulgarian | Self::Romanian | Self::Greek => 189,
            Self::Russian => 192,
            Self::Hebrew | Self::Amharic => 195,
            Self::Italian => 196,
            Self::Japanese => 201,
            Self::French | Self::Catalan => 204,
            Self::Swedish | Self::Danish | Self::Norwegian => 208,
            Self::Dutch => 211,
            Self::Bengali | Self::Hindi | Self::Burmese | Self::Thai | Self::Indonesian => 220,
            Self::Spanish | Self::Vietnamese => 228,
            Self::English | Self::Undetermined => 238,
        }
    }
}
