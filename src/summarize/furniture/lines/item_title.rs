//! The titles over the items of a list article: "1. Close the curtains", with a paragraph under each.

use crate::summarize::furniture::kind::Furniture;
use crate::summarize::furniture::page::{Claims, Page, claim as claim_sentence};
use crate::summarize::furniture::shape::{is_closed, opening, word_count};

/// The most words of an item's title.
const TITLE_WORDS: usize = 14;
/// The most words of one that ends like a sentence.
const CLOSED_TITLE_WORDS: usize = 8;
/// The fewest titles that make a list article.
const FEWEST_TITLES: usize = 2;
/// The most bytes of a number with what is around it.
const NUMBER_BYTES: usize = 24;

/// Claims numbered lines that stand over paragraphs, where there are at least two with different numbers.
pub(in crate::summarize::furniture) fn claim(page: &Page, claims: &mut Claims) {
    let count = page.blocks.len();
    let is_title = |block: &usize| {
        let line = page.block(*block);
        let is_numbered = number(line).is_some();
        let stands_over = || {
            block + 1 < count && number(page.block(block + 1)).is_none() && is_closed(page.block(block + 1))
        };
        is_numbered && page.blocks[*block].1.len() <= 2 && is_short(line) && stands_over()
    };
    let titles: Vec<usize> = (0..count).filter(is_title).collect();
    let differ = titles.windows(2).any(|pair| number(page.block(pair[0])) != number(page.block(pair[1])));
    if titles.len() >= FEWEST_TITLES && differ {
        for sentence in titles.into_iter().flat_map(|block| page.blocks[block].1.clone()) {
            claim_sentence(claims, sentence, Furniture::Headline);
        }
    }
}

fn is_short(line: &str) -> bool {
    let most = if is_closed(line) { CLOSED_TITLE_WORDS } else { TITLE_WORDS };
    word_count(line, most) <= most
}

/// The number that a line opens with: "3.", "3)", "#3", "3 –", "Step 3:", "№ 3".
fn number(line: &str) -> Option<u32> {
    let bytes = line.as_bytes().get(..NUMBER_BYTES).unwrap_or(line.as_bytes());
    if !bytes.iter().fold(false, |any, byte| any | byte.is_ascii_digit()) {
        return None;
    }
    let head = opening(line, NUMBER_BYTES);
    let digits = head.find(|c: char| c.is_ascii_digit())?;
    let before = head[..digits].trim_end_matches([' ', '#', '(', '№']);
    let rest = &head[digits..];
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let worded = before.is_empty() || !before.contains(' ') && rest[end..].starts_with([':', '.', '：', ' ']);
    let after = rest[end..].chars().next();
    let closed = match after {
        Some('.' | ')' | ':' | '：' | '、' | '．') => {
            rest[end + after.map_or(0, char::len_utf8)..].starts_with(|c: char| !c.is_numeric())
        }
        Some(' ') => {
            rest[end..].starts_with(" – ")
                || rest[end..].starts_with(" - ")
                || rest[end..].starts_with(" — ")
                || head.starts_with('#')
        }
        _ => false,
    };
    let is_word = before.chars().all(char::is_alphabetic) && before.len() <= 12;
    (worded && closed && is_word && end <= 3).then(|| rest[..end].parse().ok()).flatten()
}
