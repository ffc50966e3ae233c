//! The core.
mod fold;
mod language;
mod stem;
mod stop_words;

pub use language::Language;
pub use stem::Stemmer;
pub use stop_words::{is_stop_word, stop_word_count};
