//! A document as the rules see it: its sentences, and which of them each block holds.

use std::ops::Range;

use super::kind::Furniture;
use crate::summarize::document::Document;
use crate::summarize::document::block::Block;
use crate::summarize::language::Language;
use crate::summarize::sentences::Sentence;

/// What each sentence was taken for; `None` is the story.
pub(super) type Claims = [Option<Furniture>];

/// A document with its sentences, laid out for the rules.
pub(super) struct Page<'a> {
    /// The document's text.
    pub(super) text: &'a str,
    /// The title that came with the document.
    pub(super) title: Option<&'a str>,
    /// The language it is read in.
    pub(super) language: Language,
    /// The document's sentences.
    pub(super) sentences: &'a [Sentence],
    /// The text of each sentence.
    texts: Vec<&'a str>,
    /// The blocks that hold a sentence, with the sentences they hold.
    pub(super) blocks: Vec<(&'a Block, Range<usize>)>,
}

impl<'a> Page<'a> {
    /// Lays a document out.
    pub(super) fn of(document: &'a Document, sentences: &'a [Sentence], language: Language) -> Self {
        let mut blocks: Vec<(&Block, Range<usize>)> = Vec::with_capacity(document.blocks().len());
        let mut start = 0;
        for run in sentences.chunk_by(|a, b| a.block == b.block) {
            let end = start + run.len();
            if let Some(block) = document.blocks().get(run[0].block as usize) {
                blocks.push((block, start..end));
            }
            start = end;
        }
        let text = document.text();
        let texts = sentences.iter().map(|sentence| &text[sentence.range.clone()]).collect();
        Self { text, title: document.title(), language, sentences, texts, blocks }
    }

    /// No sentence claimed yet.
    pub(super) fn unclaimed(&self) -> Vec<Option<Furniture>> {
        vec![None; self.sentences.len()]
    }

    /// The text of a sentence.
    pub(super) fn sentence(&self, index: usize) -> &'a str {
        self.texts[index]
    }

    /// The text of a block, counted among those that hold a sentence.
    pub(super) fn block(&self, index: usize) -> &'a str {
        &self.text[self.blocks[index].0.range.clone()]
    }

    /// Whether rules for English wording apply.
    pub(super) fn is_english(&self) -> bool {
        matches!(self.language, Language::English | Language::Undetermined)
    }
}

/// Claims a sentence unless a rule before has.
pub(super) fn claim(claims: &mut Claims, index: usize, reason: Furniture) {
    let slot = &mut claims[index];
    *slot = slot.or(Some(reason));
}
