//! The core.
mod detect;
mod fold;
mod interner;
mod language;
mod stem;
mod stop_words;
mod token;
mod word;

pub use detect::detect;
pub use language::Language;
pub use stem::Stemmer;
pub use stop_words::{is_stop_word, stop_word_count};
pub use token::{Term, Token, Tokenizer, count_words};
