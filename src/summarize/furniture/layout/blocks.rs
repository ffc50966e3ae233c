//! A block as the rules of layout see it: how long it is, and that it is claimed as one.

use crate::summarize::furniture::kind::Furniture;
use crate::summarize::furniture::page::{Claims, Page, claim as claim_sentence};
use crate::summarize::furniture::shape::word_count;

/// The most words of a title, a subheading or a caption that stands as a block.
const LINE_WORDS: usize = 25;
/// The fewest words of a closed block that is certainly the story's.
const PROSE_WORDS: usize = 25;

/// Claims every sentence of a block.
pub(super) fn claim_block(page: &Page, claims: &mut Claims, block: usize, reason: Furniture) {
    for index in page.blocks[block].1.clone() {
        claim_sentence(claims, index, reason);
    }
}

/// Whether a block is short enough for a title and of one or two sentences.
pub(super) fn is_short(page: &Page, index: usize) -> bool {
    page.blocks[index].1.len() <= 2 && word_count(page.block(index), LINE_WORDS) <= LINE_WORDS
}

/// Whether a block that ends like a sentence is certainly a paragraph of the story.
pub(super) fn is_prose(page: &Page, index: usize) -> bool {
    page.blocks[index].1.len() > 2 || word_count(page.block(index), PROSE_WORDS) > PROSE_WORDS
}

/// The quotation marks that are never apostrophes.
pub(super) const fn is_double_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}
