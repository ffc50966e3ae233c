//! Furniture that gives itself away by its place and shape among the blocks.

use super::kind::Furniture;
use super::page::{Claims, Page, claim as claim_sentence};
use super::phrases::rule_words::RuleWords;
use super::phrases::{TitleLabel, same_words};
use super::shape::{is_capitalised, is_closed, is_quote, opens_small, word_count, words};
use super::word_list::WordList;
use crate::summarize::document::block::BlockKind;
use crate::summarize::language::{Language, words_of_all_languages};

/// The most words of a title, a subheading or a caption that stands as a block.
const LINE_WORDS: usize = 25;
/// The most words of a subheading.
const SUBHEADING_WORDS: usize = 12;
/// The most words of a closed line that is a title by its capitals.
const TITLE_WORDS: usize = 8;
/// The greatest share of blocks, one in so many, that may be titles by their capitals.
const TITLES_IN: usize = 5;
/// The most words of a line after the story.
const TAIL_WORDS: usize = 18;
/// The most words of a video's title before its source.
const SOURCED_WORDS: usize = 40;
/// The most letters of a word that stays small in a title.
const LINK_LETTERS: usize = 3;
/// The most words in the name of a video's source: "par Agence France-Presse".
const SOURCE_WORDS: usize = 5;
/// The fewest words of a closed block that is certainly the story's.
const PROSE_WORDS: usize = 25;
/// As many lines in a row between paragraphs are a list of the story's.
const LIST_LINES: usize = 4;
/// Words that lead on to the next: a line that ends in one is broken.
const LEADING_ON: WordList = WordList::of(words_of_all_languages!(Language::profile, leading_on));
/// Words that open what somebody says of themselves or of others, not a title.
const SPEAKERS: WordList = WordList::of(words_of_all_languages!(RuleWords::of, speakers));
/// How far down a document its own title may stand, in sentences.
const TITLE_DEPTH: usize = 4;

/// Dashes, before an item of a list or around a subheading.
const DASHES: [char; 3] = ['-', '–', '—'];

/// Claims headings, captions, titles and the lines around the story.
pub(super) fn claim(page: &Page, claims: &mut Claims, labels: &[TitleLabel]) {
    claim_kinds(page, claims);
    claim_title(page, claims);
    if page.blocks.len() < 2 {
        return;
    }
    let mut closed: Vec<bool> = (0..page.blocks.len()).map(|index| is_closed(page.block(index))).collect();
    if !labels.is_empty() {
        claim_neighbours(page, claims, labels, &closed);
    }
    if is_closed_prose(page, claims, &closed) {
        for (closed, (_, run)) in closed.iter_mut().zip(&page.blocks) {
            *closed &= claims[run.start].is_none();
        }
        claim_lines(page, claims, &closed);
        if !page.language.profile().capitalizes_nouns {
            claim_capitals(page, claims);
        }
    }
}

/// Claims every sentence of a block.
fn claim_block(page: &Page, claims: &mut Claims, block: usize, reason: Furniture) {
    for index in page.blocks[block].1.clone() {
        claim_sentence(claims, index, reason);
    }
}

/// What the page's own markup says.
fn claim_kinds(page: &Page, claims: &mut Claims) {
    for (index, (block, _)) in page.blocks.iter().enumerate() {
        match block.kind {
            BlockKind::Heading => claim_block(page, claims, index, Furniture::Headline),
            BlockKind::Caption => claim_block(page, claims, index, Furniture::Caption),
            BlockKind::Paragraph | BlockKind::ListItem => {}
        }
    }
}

/// The document's own title, repeated at its top.
fn claim_title(page: &Page, claims: &mut Claims) {
    let Some(title) = page.title else { return };
    for index in 0..page.sentences.len().min(TITLE_DEPTH) {
        if same_words(page.sentence(index), title) {
            claim_sentence(claims, index, Furniture::Headline);
        }
    }
}

/// Whether a block is short enough for a title and of one or two sentences.
fn is_short(page: &Page, index: usize) -> bool {
    page.blocks[index].1.len() <= 2 && word_count(page.block(index), LINE_WORDS) <= LINE_WORDS
}

/// Whether a block that ends like a sentence is certainly a paragraph of the story.
fn is_prose(page: &Page, index: usize) -> bool {
    page.blocks[index].1.len() > 2 || word_count(page.block(index), PROSE_WORDS) > PROSE_WORDS
}

/// Whether most of the text that is not claimed yet stands in blocks that end like sentences, so that a line which does
/// not stands out.
fn is_closed_prose(page: &Page, claims: &Claims, closed: &[bool]) -> bool {
    let (mut prose, mut lines) = (0, 0);
    for (index, (closed, (_, run))) in closed.iter().zip(&page.blocks).enumerate() {
        if claims[run.start].is_none() {
            *(if *closed { &mut prose } else { &mut lines }) += page.block(index).len();
        }
    }
    prose > lines
}

/// The titles of other articles, which follow a label such as "Next article" or "Related".
fn claim_neighbours(page: &Page, claims: &mut Claims, labels: &[TitleLabel], closed: &[bool]) {
    let last_prose = (0..closed.len()).rev().find(|index| closed[*index] && is_prose(page, *index));
    let mut reached = 0;
    for label in labels {
        let block = page.blocks.partition_point(|(_, run)| run.end <= label.sentence);
        let after_story = last_prose.is_none_or(|last| block > last);
        let end = if label.many { closed.len() } else { closed.len().min(block + 2) };
        let start = reached.max(block + 1);
        reached = start;
        for (index, closed) in closed.iter().enumerate().take(end).skip(start) {
            let story = if after_story {
                *closed && is_prose(page, index)
            } else {
                *closed || !is_short(page, index)
            };
            if story {
                break;
            }
            claim_block(page, claims, index, Furniture::RelatedArticle);
            reached = index + 1;
        }
    }
}

/// Lines that do not end like a sentence, among paragraphs that do.
fn claim_lines(page: &Page, claims: &mut Claims, closed: &[bool]) {
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
            if is_sourced(page, index) {
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

/// The title of a video with its source: "Le pont s'ouvrepar Agence France-Presse", as French pages glue the two.
fn is_sourced(page: &Page, index: usize) -> bool {
    RuleWords::of(page.language).before_source.iter().any(|by| {
        page.block(index).rsplit_once(by).is_some_and(|(title, source)| {
            let (title_words, source_words) =
                (word_count(title, SOURCED_WORDS), word_count(source, SOURCE_WORDS));
            let glued = title.ends_with(|c: char| !c.is_whitespace());
            glued && title_words <= SOURCED_WORDS && (1..=SOURCE_WORDS).contains(&source_words)
        })
    })
}

/// Claims closed lines that are titles by their capitals, unless the document is written in such lines, or there is but
/// one and it has small letters too.
fn claim_capitals(page: &Page, claims: &mut Claims) {
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

/// The quotation marks that are never apostrophes.
const fn is_double_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}
