//! Blocks to sentences.
//!
//! A byte scan finds the marks that may end a sentence, and the rules are asked at those places alone: what stands before
//! the mark (an abbreviation, an initial, a number), what closes after it (quotation marks, brackets, note numbers), and
//! what comes next (a small letter, a word that opens sentences, a bracket, the speaker of what was quoted).
//!
//! # Quotations and brackets
//!
//! Corpora disagree about several sentences inside one pair of quotation marks: treebanks part them, rule sets keep them
//! whole. A summary has to be short and its sentences must read well out of context, so both are right at times: a
//! quotation of a few words reads best in one piece with whoever said it, a speech of five sentences swallows the whole
//! budget of a summary. Hence sentences inside brackets or quotation marks are joined when what the marks enclose has
//! at most 200 characters (`LONGEST_JOINED`), the length of an ordinary long sentence, and parted otherwise. Joining
//! none costs rule sets; joining all costs web text, where a mark is often left open; this length costs neither.
//!
//! # Cost
//!
//! Linear in the text's length on any input: the scan never goes back, runs of stops and closing marks are read once and
//! passed over, every look behind or ahead is bounded by a constant number of bytes, the stack of open quotation marks by
//! a constant depth, and a sentence taken back because a quotation closed is taken back once. Nothing is allocated but
//! the answer.

mod abbreviations;
pub(in crate::summarize) mod agency;
mod boundary;
mod coalesce;
pub(in crate::summarize) mod credit;
mod cursor;
pub(in crate::summarize) mod dateline;
mod fast_path;
mod list_label;
mod marks;
mod rules;
mod segmenter;
mod sentence;
mod sentence_builder;
mod unmarked;
mod word_chars;

#[cfg(test)]
mod tests;

use self::rules::Rules;
use self::segmenter::Segmenter;

pub(crate) use self::coalesce::coalesce;
pub use self::sentence::Sentence;
use crate::summarize::document::Document;
use crate::summarize::language::Language;

/// The sentences of a document, in order, never crossing a block, together covering all but white space.
///
/// ```
/// use nutgraf::summarize::{Document, Language, split};
/// let document = Document::from_text("Dr. Hahn left at 6 p.m. on Friday. \"Why?\" she asked.");
/// let sentences = split(&document, Language::English);
/// let sentences: Vec<_> = sentences.iter().map(|s| &document.text()[s.range.clone()]).collect();
/// assert_eq!(sentences, ["Dr. Hahn left at 6 p.m. on Friday.", "\"Why?\" she asked."]);
/// ```
#[must_use]
pub fn split(document: &Document<'_>, language: Language) -> Vec<Sentence> {
    let rules = Rules::of(language);
    let mut sentences = Vec::with_capacity(document.text().len() / 128 + document.blocks().len());
    for (index, block) in (0..).zip(document.blocks()) {
        Segmenter::new(document.text(), block.range.clone(), rules, index, &mut sentences).run();
    }
    if document.blocks().len() == 1 {
        unmarked::part(document.text(), &mut sentences, rules);
    }
    credit::part(document.text(), &mut sentences);
    sentences
}
