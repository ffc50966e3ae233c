//! Lines that no mark closes, among paragraphs that end like sentences.

use super::blocks::{claim_block, is_double_quote, is_short};
use super::video_title::is_video_title;
use crate::summarize::document::block::BlockKind;
use crate::summarize::furniture::kind::Furniture;
use crate::summarize::furniture::page::{Claims, Page};
use crate::summarize::furniture::phrases::rule_words::RuleWords;
use crate::summarize::furniture::shape::{is_quote, opens_small, word_count, words};
use crate::summarize::furniture::word_list::WordList;
use crate::summarize::language::{Language, words_of_all_languages};

/// The most words of a subheading.
const SUBHEADING_WORDS: usize = 12;
/// The most words of a line after the story.
const TAIL_WORDS: usize = 18;
/// As many lines in a row between paragraphs are a list of the story's.
const LIST_LINES: usize = 4;
/// Words that lead on to the next: a line that ends in one is broken.
const LEADING_ON: WordList = WordList::of(words_of_all_languages!(Language::profile, leading_on));
/// Words that open what somebody says of themselves or of others, not a title.
const SPEAKERS: WordList = WordList::of(words_of_all_languages!(RuleWords::of, speakers));
/// Dashes, before an item of a list or around a subheading.
const DASHES: [char; 3] = ['-', '–', '—'];

/// Lines that do not end like a sentence, among paragraphs that do.
pub(super) fn claim_open_lines(page: &Page, claims: &mut Claims, closed: &[bool]) {
    let first_closed = closed.iter().position(|closed| *closed).unwrap_or(closed.len());
    let last_closed = closed.iter().rposition(|closed| *closed).unwrap_or(0);
    let mut start = 0;
    for run in closed.chunk_by(|a, b| a == b) {
        let blocks = start..start + run.len();
        start = blocks.end;
        let introduced = blocks.start > 0 && page.block(blocks.start - 1).ends_with([':', '：']);
        let between = blocks.start > first_closed && blocks.end <= last_closed;
        if run[0] || introduced || between && run.len() >= LIST_LINES {
            continue;
        }
        for index in blocks {
            let next = closed.get(index + 1).map(|_| page.block(index + 1));
            if is_video_title(page, index) {
                claim_block(page, claims, index, Furniture::Caption);
            } else if is_short(page, index) && stands_alone(page, index, next) {
                if index < first_closed {
                    claim_block(page, claims, index, Furniture::Headline);
                } else if index > last_closed {
                    if word_count(page.block(index), TAIL_WORDS) <= TAIL_WORDS {
                        claim_block(page, claims, index, Furniture::RelatedArticle);
                    }
                } else if word_count(page.block(index), SUBHEADING_WORDS) <= SUBHEADING_WORDS {
                    claim_block(page, claims, index, Furniture::Headline);
                }
            }
        }
    }
}

/// Whether a line without a closing mark is whole by itself, rather than an item, a quotation or a broken sentence.
fn stands_alone(page: &Page, index: usize, next: Option<&str>) -> bool {
    let line = page.block(index);
    let framed = line.starts_with(DASHES) && line.ends_with(DASHES);
    let broken = line.ends_with([':', ',', ';', '：', '，', '、'])
        || line.ends_with(DASHES) && !framed
        || opens_small(line)
        || next.is_some_and(opens_small)
        || words(line).last().is_some_and(|word| LEADING_ON.has_exactly(word))
        || line.starts_with(char::is_alphabetic)
            && words(line).next().is_some_and(|word| SPEAKERS.has_exactly(word));
    let item = !framed
        && (page.blocks[index].0.kind == BlockKind::ListItem
            || line.starts_with(DASHES)
            || line.starts_with(['•', '*', '·', '▪', '●', '◦'])
            || is_dated(line));
    let quotation = line.ends_with(is_quote) && !is_quoted_heading(line);
    !(broken || item || quotation)
}

/// An entry of a chronicle or a numbered list: "12 May: The bridge opens".
fn is_dated(line: &str) -> bool {
    line.starts_with(char::is_numeric)
        && [": ", " - ", " – ", " — ", ". ", ") "].iter().any(|mark| line.contains(mark))
}

/// A short line that is nothing but a quotation: "We need a bridge".
fn is_quoted_heading(line: &str) -> bool {
    line.starts_with(is_quote)
        && word_count(line, SUBHEADING_WORDS) <= SUBHEADING_WORDS
        && line.matches(is_double_quote).count() <= 2
}
