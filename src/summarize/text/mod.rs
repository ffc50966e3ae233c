//! What every stage asks of characters and bytes: nothing here knows of documents, languages or sentences.

pub mod bloom;
pub mod byte_search;
pub mod char_class;
pub mod chars_at;
pub mod offsets;
