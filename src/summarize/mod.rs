//! The core.
mod document;
mod language;
mod sentence;
pub use document::{Block, BlockKind, Document};
pub use language::Language;
pub use sentence::{Sentence, split};
