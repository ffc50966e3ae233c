//! Names and places on lines of their own: "Ines Halloran, Antwerp."

use crate::summarize::furniture::kind::Furniture;
use crate::summarize::furniture::page::{Claims, Page, claim as claim_sentence};
use crate::summarize::furniture::shape::{is_capitalised, is_quote, word_count, words};

/// The most words of such a line.
const LINE_WORDS: usize = 4;
/// The most bytes of one.
const LINE_BYTES: usize = 60;

/// Claims blocks below the first of a few words that all have capitals, with no verb among them therefore.
pub(in crate::summarize::furniture) fn claim(page: &Page, claims: &mut Claims) {
    for block in 1..page.blocks.len() {
        let text = page.block(block);
        let run = &page.blocks[block].1;
        if run.len() == 1 && text.len() <= LINE_BYTES && is_names(text) {
            claim_sentence(claims, run.start, Furniture::Byline);
        }
    }
}

/// Whether a line has at least two words with a comma between them, and all of them have capitals; a mark that is not of names
/// makes it speech.
fn is_names(line: &str) -> bool {
    let plain = !line.contains(|c: char| is_quote(c) || matches!(c, '!' | '?' | ':' | '…') || c.is_numeric());
    let count = word_count(line, LINE_WORDS);
    plain
        && line.ends_with('.')
        && line.contains(',')
        && (2..=LINE_WORDS).contains(&count)
        && words(line).all(is_capitalised)
}
