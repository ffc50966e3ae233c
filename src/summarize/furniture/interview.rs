//! Interviews laid out by turns: the answers are the story, the questions and the thanks are not.
//!
//! Turns are told by their form: blocks that open with one of a few labels before a colon, which come back ("Reporter:",
//! "Q:"), or, without labels, blocks of one question each between blocks that answer.

use rustc_hash::FxHashMap;

use super::kind::Furniture;
use super::page::{Claims, Page, claim as claim_sentence};
use super::shape::{is_quote, opening, word_count};

/// The most bytes of a speaker's label.
const LABEL_BYTES: usize = 48;
/// The most words of one.
const LABEL_WORDS: usize = 4;
/// As many turns, at least, make an interview.
const FEWEST_TURNS: usize = 4;
/// As many blocks of one question each, at least, make an interview without labels.
const FEWEST_QUESTIONS: usize = 3;
/// No interview has fewer of them than one in so many blocks.
const BLOCKS_A_QUESTION: usize = 6;
/// The most words of such a question.
const QUESTION_WORDS: usize = 25;
/// The most words of an answer to thanks.
const FAREWELL_WORDS: usize = 6;

/// How many turns a speaker has, and how many of them ask.
#[derive(Clone, Copy, Default)]
struct Turns {
    all: usize,
    asking: usize,
}

impl Turns {
    /// Whether this is the one who asks.
    fn asks(self) -> bool {
        2 * self.asking > self.all
    }
}

/// Claims the interviewer's turns.
pub(super) fn claim(page: &Page, claims: &mut Claims) {
    if page.blocks.len() < FEWEST_TURNS {
        return;
    }
    let asking = (0..page.blocks.len()).filter(|block| asks(page, *block)).count();
    if asking > 0 && !claim_labelled(page, claims) && asking >= FEWEST_QUESTIONS {
        claim_unlabelled(page, claims);
    }
}

/// Claims the turns of who asks, where labels tell the turns; whether they do.
fn claim_labelled(page: &Page, claims: &mut Claims) -> bool {
    let labels: Vec<Option<&str>> = (0..page.blocks.len()).map(|block| label(page.block(block))).collect();
    let mut speakers: FxHashMap<&str, Turns> = FxHashMap::default();
    for (block, speaker) in labels.iter().enumerate().filter_map(|(block, label)| Some((block, (*label)?))) {
        let turns = speakers.entry(speaker).or_default();
        turns.all += 1;
        turns.asking += usize::from(asks(page, block));
    }
    speakers.retain(|_, turns| turns.all > 1);
    let turns: usize = speakers.values().map(|turns| turns.all).sum();
    let answered = speakers.values().any(|turns| !turns.asks());
    if turns < FEWEST_TURNS || !answered || !speakers.values().any(|turns| turns.asks()) {
        return false;
    }
    let mut asked = None;
    for (block, speaker) in labels.iter().enumerate() {
        let Some(speaker) = *speaker else { continue };
        let asks_here = asks(page, block);
        let is_interviewer = speakers.get(speaker).map_or(asks_here, |turns| turns.asks());
        let farewell =
            asked == Some(false) && word_count(page.block(block), FAREWELL_WORDS) <= FAREWELL_WORDS;
        if is_interviewer || farewell {
            claim_block(page, claims, block);
        }
        asked = is_interviewer.then_some(asks_here);
    }
    true
}

/// Claims blocks of one question each, with a block that answers after each.
fn claim_unlabelled(page: &Page, claims: &mut Claims) {
    let is_question = |block: usize| {
        page.blocks[block].1.len() <= 2
            && asks(page, block)
            && word_count(page.block(block), QUESTION_WORDS) <= QUESTION_WORDS
            && !page.block(block).starts_with(is_quote)
    };
    let questions: Vec<usize> = (0..page.blocks.len())
        .filter(|block| is_question(*block) && block + 1 < page.blocks.len() && !is_question(block + 1))
        .collect();
    if questions.len() >= FEWEST_QUESTIONS && questions.len() * BLOCKS_A_QUESTION > page.blocks.len() {
        for block in questions {
            claim_block(page, claims, block);
        }
    }
}

fn claim_block(page: &Page, claims: &mut Claims, block: usize) {
    for sentence in page.blocks[block].1.clone() {
        claim_sentence(claims, sentence, Furniture::Notice);
    }
}

/// Whether a block ends in a question.
fn asks(page: &Page, block: usize) -> bool {
    let text = page.block(block);
    !text.ends_with('.')
        && text.trim_end_matches(|c: char| is_quote(c) || c.is_whitespace()).ends_with(['?', '？', '؟'])
}

/// The speaker that a block opens with, before a colon; a single word may have a point: "Q.", "Pregunta."
fn label(block: &str) -> Option<&str> {
    let head = opening(block, LABEL_BYTES);
    let word = head.find(|c: char| !c.is_alphabetic()).unwrap_or(head.len());
    let pointed = head[word..].starts_with(". ").then_some(word);
    let end = pointed.or_else(|| head.find([':', '：']))?;
    let label = &head[..end];
    let named = label.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    let plain = !label.contains(|c: char| matches!(c, ',' | ';' | '!' | '?' | '"' | '“') || c.is_numeric());
    (named && plain && word_count(label, LABEL_WORDS) <= LABEL_WORDS).then_some(label)
}
