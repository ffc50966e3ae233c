//! Posts of social networks, embedded in the page: "Great news! pic.twitter.com/Xy12 — Mayor (@mayor) March 16, 2026".

use std::ops::Range;

use super::kind::Furniture;
use super::page::{Claims, Page, claim as claim_sentence};
use super::shape::{is_quote, word_count};
use crate::summarize::text::byte_search;

/// The most sentences of a post.
const POST_SENTENCES: usize = 8;
/// The most words of one.
const POST_WORDS: usize = 90;
/// The most bytes between the dash and the handle of who posted.
const NAME_BYTES: usize = 70;

/// What only a post has in it.
const LINKS: [&[u8]; 2] = [b"pic.twitter.com/", b"//t.co/"];

/// Claims the posts. Linear in the length of the text.
pub(super) fn claim(page: &Page, claims: &mut Claims) {
    let bytes = page.text.as_bytes();
    let mut at = 0;
    while let Some(mark) = byte_search::position(&bytes[at..], *b"@/") {
        at += mark + 1;
        let before = &bytes[..at];
        if before.ends_with(b"(@") && signs(page.text, at - 2) {
            claim_around(page, claims, at, true);
        } else if LINKS.iter().any(|link| before.ends_with(link)) {
            claim_around(page, claims, at - 1, false);
        }
    }
}

/// Whether a name with a dash before it stands before a bracket: "— Mayor of Varnby (@".
fn signs(text: &str, bracket: usize) -> bool {
    let from = (bracket.saturating_sub(NAME_BYTES)..=bracket).find(|from| text.is_char_boundary(*from));
    text[from.unwrap_or(bracket)..bracket].contains(['—', '–'])
        || text[from.unwrap_or(bracket)..bracket].contains("- ")
}

/// Claims the post that a place is in: its block where that is no longer than a post, and the one before a block that does
/// nothing but tell who posted; else the sentence alone.
fn claim_around(page: &Page, claims: &mut Claims, at: usize, signed: bool) {
    let block = page.blocks.partition_point(|(block, _)| block.range.end <= at);
    let Some((_, run)) = page.blocks.get(block) else { return };
    if page.blocks.len() > 1 && is_post(page, block, run) {
        claim_run(claims, run.clone());
        let opens_with_dash = page.block(block).starts_with(['—', '–', '-']);
        if signed && opens_with_dash && block > 1 && is_post(page, block - 1, &page.blocks[block - 1].1) {
            claim_run(claims, page.blocks[block - 1].1.clone());
        }
        return;
    }
    let sentence = page.sentences.partition_point(|sentence| sentence.range.end <= at);
    let holds = page.sentences.get(sentence).is_some_and(|sentence| sentence.range.contains(&at));
    if holds && !page.sentence(sentence).contains(is_quote) {
        claim_sentence(claims, sentence, Furniture::Notice);
    }
}

fn claim_run(claims: &mut Claims, run: Range<usize>) {
    for sentence in run {
        claim_sentence(claims, sentence, Furniture::Notice);
    }
}

/// Whether a block is no longer than a post.
fn is_post(page: &Page, block: usize, run: &Range<usize>) -> bool {
    run.len() <= POST_SENTENCES && word_count(page.block(block), POST_WORDS) <= POST_WORDS
}
