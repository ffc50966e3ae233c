//! Which language a text is in, and what is known of each language.

pub(crate) mod all_words;
pub mod detect;
pub mod fold;
mod languages;
pub(crate) mod letter_names;
mod profiles;
mod script;
pub mod stem;
pub mod stop_words;

pub(crate) use all_words::words_of_all_languages;
pub use detect::detect;
pub use languages::Language;
pub(crate) use languages::each_language;
pub(crate) use profiles::{KeywordWords, Ordinals, PageNotices, Profile, abbreviations};
pub use stem::stemmer_name;
pub use stop_words::{is_stop_word, stop_word_count};
