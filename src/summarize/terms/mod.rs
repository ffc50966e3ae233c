//! Sentences to terms: words cut, folded, stemmed, and numbered.

pub mod byte_runs;
pub mod capitalization;
pub mod interner;
pub mod pronouns;
pub mod term;
pub mod tokenizer;
pub mod tokens;
pub mod vocabulary;
pub mod word_bounds;
pub mod word_key;
