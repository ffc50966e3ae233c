//! The core.
mod fold;
mod language;
mod stop_words;

pub use language::Language;
pub use stop_words::{is_stop_word, stop_word_count};
