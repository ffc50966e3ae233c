//! Titles by their capitals.

use super::blocks::{claim_block, is_double_quote};
use crate::summarize::furniture::kind::Furniture;
use crate::summarize::furniture::page::{Claims, Page};
use crate::summarize::furniture::shape::{is_capitalised, words};

/// The most words of a closed line that is a title by its capitals.
const TITLE_WORDS: usize = 8;
/// The greatest share of blocks, one in so many, that may be titles by their capitals.
const TITLES_IN: usize = 5;
/// The most letters of a word that stays small in a title.
const LINK_LETTERS: usize = 3;

/// Claims closed lines that are titles by their capitals, unless the document is written in such lines, or there is but
/// one and it has small letters too.
pub(super) fn claim_capitals(page: &Page, claims: &mut Claims) {
    let is_title = |index: &usize| page.blocks[*index].1.len() == 1 && is_in_capitals(page.block(*index));
    let titles: Vec<usize> = (0..page.blocks.len()).filter(is_title).collect();
    if titles.len() * TITLES_IN > page.blocks.len() {
        return;
    }
    for index in &titles {
        if titles.len() > 1 || !page.block(*index).contains(char::is_lowercase) {
            claim_block(page, claims, *index, Furniture::Headline);
        }
    }
}

/// "THE PRICE OF BREAD.", "Old Mill Brown Bread."
fn is_in_capitals(line: &str) -> bool {
    let mut count = 0;
    words(line).all(|word| {
        count += 1;
        count <= TITLE_WORDS && (is_capitalised(word) || word.chars().count() <= LINK_LETTERS)
    }) && count > 1
        && !line.ends_with(':')
        && !line
            .contains(|c: char| is_double_quote(c) || c.is_numeric() || matches!(c, ',' | '(' | '?' | '!'))
}
