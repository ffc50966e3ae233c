//! Blocks → sentences.
use super::{Language, document::Document};
use std::ops::Range;
/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// The index of its block.
    pub block: u32,
}
/// Splits.
#[must_use]
pub fn split(document: &Document, _language: Language) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for (index, block) in document.blocks().iter().enumerate() {
        let text = &document.text()[block.range.clone()];
        let mut at = 0;
        for piece in text.split_inclusive(". ") {
            let start = at + (piece.len() - piece.trim_start().len());
            let end = start + piece.trim().len();
            if start < end {
                sentences.push(Sentence {
                    range: block.range.start + start..block.range.start + end,
                    block: index as u32,
                });
            }
            at += piece.len();
        }
    }
    sentences
}
