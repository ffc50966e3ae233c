//! Plain text or a web page → a document: its text, and the blocks in it that no sentence crosses.

pub mod block;
mod document;
pub mod html;
mod line_kind;
mod plain_text;

pub use block::{Block, BlockKind};
pub use document::Document;
