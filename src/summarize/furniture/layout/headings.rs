//! Headings and captions by their markup, and the document's own title at its top.

use super::blocks::claim_block;
use crate::summarize::document::block::BlockKind;
use crate::summarize::furniture::kind::Furniture;
use crate::summarize::furniture::page::{Claims, Page, claim as claim_sentence};
use crate::summarize::furniture::phrases::same_words;

/// How far down a document its own title may stand, in sentences.
const TITLE_DEPTH: usize = 4;

/// What the page's own markup says.
pub(super) fn claim_kinds(page: &Page, claims: &mut Claims) {
    for (index, (block, _)) in page.blocks.iter().enumerate() {
        match block.kind {
            BlockKind::Heading => claim_block(page, claims, index, Furniture::Headline),
            BlockKind::Caption => claim_block(page, claims, index, Furniture::Caption),
            BlockKind::Paragraph | BlockKind::ListItem => {}
        }
    }
}

/// The document's own title, repeated at its top.
pub(super) fn claim_title(page: &Page, claims: &mut Claims) {
    let Some(title) = page.title else { return };
    for index in 0..page.sentences.len().min(TITLE_DEPTH) {
        if same_words(page.sentence(index), title) {
            claim_sentence(claims, index, Furniture::Headline);
        }
    }
}
