//! The core.
mod language;
pub use language::Language;
