//! A document and its blocks: the paragraphs, headings and list items that no sentence crosses.
//!
//! # Where plain text parts
//!
//! A blank line always parts two blocks, and so do U+2028 and U+2029. A single line break parts them too, because most
//! feeds write one paragraph a line, unless the break is one that some program put in to keep lines short:
//!
//! - *Flowed*: the line ends in a space (as RFC 3676 has it) or is at least 50 columns wide, says
//!   nothing that ends a sentence, and the next goes on in lower case or in a bracket. So is a break after a Japanese
//!   particle or a comma of its kind, and one before a mark that has to follow something.
//! - *Filled*: the first word of the next line would not have fitted under the widest line of its group, and most
//!   breaks of the group are so. Text wrapped at a fixed width passes this test line after line; paragraphs that merely
//!   happen to be short do not.
//!
//! Everything here is one pass over the text and one over its lines: linear in the text's length.

pub mod block;
pub mod html;

pub use block::{Block, BlockKind};

use crate::summarize::language::Language;
use crate::summarize::text::byte_search;
use std::borrow::Cow;
use std::ops::Range;

/// The narrowest text, in columns, that counts as wrapped at a fixed width.
const NARROWEST_WRAP: usize = 50;
/// The widest text, in columns, that counts as wrapped at a fixed width.
const WIDEST_WRAP: usize = 100;
/// So many filled lines, at least, make it believable that a group of lines is wrapped at a fixed width.
const FILLED_LINES: usize = 3;

/// The line breaks of one byte, and the first bytes of those that have several.
const BREAKS: [u8; 6] = [b'\n', 0x0B, 0x0C, b'\r', 0xC2, 0xE2];

/// What is to be summarized: a text, its blocks, and perhaps a title.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    text: Cow<'a, str>,
    title: Option<Cow<'a, str>>,
    blocks: Vec<Block>,
    language_hint: Option<Language>,
}

impl<'a> Document<'a> {
    /// Reads plain text. The blocks cover everything but white space, in order; the head of this file tells where they
    /// part. Linear in the text's length.
    ///
    /// ```
    /// use nutgraf::summarize::{BlockKind, Document};
    /// let document = Document::from_text("# Harbour to close\n\nFerries stop on Monday.\n- No cars\n- No bicycles\n");
    /// let blocks: Vec<_> = document.blocks().iter().map(|b| (b.kind, &document.text()[b.range.clone()])).collect();
    /// assert_eq!(blocks, [
    ///     (BlockKind::Heading, "# Harbour to close"),
    ///     (BlockKind::Paragraph, "Ferries stop on Monday."),
    ///     (BlockKind::ListItem, "- No cars"),
    ///     (BlockKind::ListItem, "- No bicycles"),
    /// ]);
    /// ```
    #[must_use]
    pub fn from_text(text: &'a str) -> Self {
        Self { text: Cow::Borrowed(text), title: None, blocks: blocks_of(text), language_hint: None }
    }

    /// Takes the whole of a text for one paragraph, whatever line breaks are in it.
    ///
    /// ```
    /// use nutgraf::summarize::Document;
    /// assert_eq!(Document::from_paragraph("\nRain in\n\nthe north.\n").blocks()[0].range, 1..20);
    /// assert!(Document::from_paragraph("\n").blocks().is_empty());
    /// ```
    #[must_use]
    pub fn from_paragraph(text: &'a str) -> Self {
        let (from, to) = (text.len() - text.trim_start().len(), text.trim_end().len());
        let block = (from < to).then_some(Block { range: from..to, kind: BlockKind::Paragraph });
        Self { text: Cow::Borrowed(text), title: None, blocks: Vec::from_iter(block), language_hint: None }
    }

    /// The same document with a title, which sharpens the ranking and is never part of a summary.
    #[must_use]
    pub fn with_title(mut self, title: &'a str) -> Self {
        self.title = Some(Cow::Borrowed(title));
        self
    }

    /// The text that every range of this document counts in.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The title, when there is one.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The blocks, in order, none empty, none overlapping another.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The language that the document says it is in, when it says so and it is one that there is something for. Authors
    /// get it wrong at times: it is a hint.
    #[must_use]
    pub fn language_hint(&self) -> Option<Language> {
        self.language_hint
    }
}

impl Document<'static> {
    /// Reads a web page: the text is the story found in it, the title its headline. Linear in the page's length, whatever
    /// it holds; see [`html::read`].
    ///
    /// ```
    /// use nutgraf::summarize::{Document, Language};
    /// let page = "<html lang=fr><h1>Le pont rouvre</h1><p>Le vieux pont a rouvert lundi matin.</p></html>";
    /// let document = Document::from_html(page);
    /// assert_eq!(document.title(), Some("Le pont rouvre"));
    /// assert_eq!(document.text(), "Le vieux pont a rouvert lundi matin.");
    /// assert_eq!(document.language_hint(), Some(Language::French));
    /// ```
    #[must_use]
    pub fn from_html(page: &str) -> Self {
        let page = html::read(page);
        let language_hint = page.language.as_deref().and_then(Language::from_tag);
        Self {
            text: Cow::Owned(page.text),
            title: page.title.map(Cow::Owned),
            blocks: page.blocks,
            language_hint,
        }
    }
}

/// One line of the text.
struct Line {
    /// Without white space at either end, and never empty.
    range: Range<usize>,
    /// Whether white space stands between the text and the line break.
    flowed: bool,
}

fn blocks_of(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut group: Vec<Line> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let (end, next, parts) = line_end(text, at);
        let whole = &text[at..end];
        let kept = whole.trim();
        if kept.is_empty() {
            blocks_of_group(text, &mut group, &mut blocks);
        } else {
            let start = at + (whole.len() - whole.trim_start().len());
            let range = start..start + kept.len();
            group.push(Line { flowed: range.end < end, range });
            if parts {
                blocks_of_group(text, &mut group, &mut blocks);
            }
        }
        at = next;
    }
    blocks_of_group(text, &mut group, &mut blocks);
    blocks
}

/// Where the line that starts at `at` ends, where the next one starts, and whether the break always parts blocks.
fn line_end(text: &str, at: usize) -> (usize, usize, bool) {
    let bytes = text.as_bytes();
    let mut end = at;
    while let Some(found) = byte_search::position(&bytes[end..], BREAKS) {
        end += found;
        match bytes[end..] {
            [b'\r', b'\n', ..] | [0xC2, 0x85, ..] => return (end, end + 2, false),
            [b'\n' | b'\r' | 0x0B, ..] => return (end, end + 1, false),
            [0x0C, ..] => return (end, end + 1, true),
            [0xE2, 0x80, 0xA8 | 0xA9, ..] => return (end, end + 3, true),
            _ => end += 1,
        }
    }
    (bytes.len(), bytes.len(), true)
}

/// Turns lines with no blank one among them into blocks, and empties the list.
fn blocks_of_group(text: &str, group: &mut Vec<Line>, blocks: &mut Vec<Block>) {
    let filled = if group.len() > 1 { filled_breaks(text, group) } else { None };
    let mut open: Option<Block> = None;
    for (index, line) in group.iter().enumerate() {
        let kind = kind_of(&text[line.range.clone()]);
        if let (Some(block), BlockKind::Paragraph, Some(before)) =
            (&mut open, kind, index.checked_sub(1).and_then(|i| group.get(i)))
            && block.kind != BlockKind::Heading
        {
            let soft = filled.as_ref().is_some_and(|filled| filled.get(index - 1) == Some(&true));
            if soft || flows_on(text, before, line) {
                block.range.end = line.range.end;
                continue;
            }
        }
        blocks.extend(open.replace(Block { range: line.range.clone(), kind }));
    }
    blocks.extend(open);
    group.clear();
}

/// For each break of the group whether the line before it is filled; `None` when the group is not wrapped at all.
fn filled_breaks(text: &str, group: &[Line]) -> Option<Vec<bool>> {
    let widths: Vec<usize> = group.iter().map(|line| columns(&text[line.range.clone()])).collect();
    let widest = widths.iter().copied().max()?;
    if !(NARROWEST_WRAP..=WIDEST_WRAP).contains(&widest) {
        return None;
    }
    let filled: Vec<bool> = group
        .iter()
        .skip(1)
        .zip(&widths)
        .map(|(next, width)| {
            let next = &text[next.range.clone()];
            let word = next.split(char::is_whitespace).next().unwrap_or(next);
            width + 1 + columns(word) > widest && *width >= NARROWEST_WRAP
        })
        .collect();
    let count = filled.iter().filter(|&&full| full).count();
    (count >= FILLED_LINES && count * 10 >= filled.len() * 7).then_some(filled)
}

/// Whether the sentence of one line evidently goes on in the next.
fn flows_on(text: &str, before: &Line, line: &Line) -> bool {
    let earlier = &text[before.range.clone()];
    let later = &text[line.range.clone()];
    let (Some(last), Some(first)) = (earlier.chars().next_back(), later.chars().next()) else {
        return false;
    };
    if matches!(last, '.' | '!' | '?' | '…' | ':' | '。' | '！' | '？' | '।' | '؟' | '۔') {
        return false;
    }
    if matches!(last, 'の' | 'を' | '、') || is_left_over(later) {
        return true;
    }
    let goes_on = first.is_lowercase() || first == '(';
    goes_on && (before.flowed || first != '(' && columns(earlier) >= NARROWEST_WRAP)
}

/// Whether a line opens with a mark that can only belong to what is before it.
fn is_left_over(line: &str) -> bool {
    let mut chars = line.chars();
    match chars.next() {
        Some(',' | ';' | '!' | '?' | ')' | '，' | '、' | '。' | '！' | '？' | '）' | '」' | '』') => {
            true
        }
        Some('.') => chars.next().is_none_or(char::is_whitespace),
        _ => false,
    }
}

/// Columns on a page of fixed-width type: two for each character of the scripts that are written in squares.
fn columns(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars()
        .map(|c| {
            if ('\u{1100}'..='\u{115F}').contains(&c) || ('\u{2E80}'..='\u{FFDC}').contains(&c) {
                2
            } else {
                1
            }
        })
        .sum()
}

/// What a line shows itself to be.
fn kind_of(line: &str) -> BlockKind {
    let hashes = line.bytes().take(7).take_while(|&b| b == b'#').count();
    if (1..=6).contains(&hashes) && line[hashes..].starts_with([' ', '\t']) {
        return BlockKind::Heading;
    }
    let mut chars = line.chars();
    match chars.next() {
        Some('•' | '‣' | '◦' | '▪' | '●' | '⁃' | '·') => return BlockKind::ListItem,
        Some('-' | '*' | '+') if chars.next() == Some(' ') => return BlockKind::ListItem,
        _ => {}
    }
    let unbracketed = line.strip_prefix('(').unwrap_or(line);
    let marker = unbracketed.bytes().take(4).take_while(u8::is_ascii_alphanumeric).count();
    let label = &unbracketed[..marker];
    let rest = &unbracketed[marker..];
    let numbered = (1..=3).contains(&marker) && label.bytes().all(|b| b.is_ascii_digit());
    let lettered = marker == 1 && label.bytes().all(|b| b.is_ascii_lowercase());
    let closed = [") ", ".) "].iter().any(|end| rest.starts_with(end));
    if (numbered || lettered) && (closed || unbracketed.len() == line.len() && rest.starts_with(". ")) {
        BlockKind::ListItem
    } else {
        BlockKind::Paragraph
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{BlockKind, Document};

    fn blocks(text: &str) -> Vec<(BlockKind, String)> {
        let document = Document::from_text(text);
        document.blocks().iter().map(|b| (b.kind, text[b.range.clone()].to_owned())).collect()
    }

    #[test]
    fn lines_part_unless_they_are_wrapped() {
        let wrapped = "The council met on Tuesday evening to settle a budget that\n\
                       Mayor Ortiz had put off since spring, and after six hours of\n\
                       Debate Street witnesses called heated it passed by one vote.\n\
                       Nobody left early, and Ortiz thanked them all for that, she\n\
                       said on Wednesday.";
        for (text, expected) in [
            ("", 0),
            (" \n\t\r\n", 0),
            ("One.\nTwo.", 2),
            ("One.\r\n\r\nTwo.", 2),
            ("One.\u{2028}two.", 2),
            ("One\u{2029}two", 2),
            ("features\ncontact\nevents", 3),
            ("The rain fell \non the town.", 1),
            ("Rain at last \nThe town rejoices", 2),
            ("The end\n.", 1),
            ("彼は町の\n家にいる。", 1),
            (wrapped, 1),
        ] {
            assert_eq!(blocks(text).len(), expected, "{text:?}");
        }
    }

    #[test]
    fn kinds_are_told_by_how_a_line_opens() {
        for (line, kind) in [
            ("# Weather", BlockKind::Heading),
            ("###### Weather", BlockKind::Heading),
            ("####### Weather", BlockKind::Paragraph),
            ("#weather", BlockKind::Paragraph),
            ("- rain", BlockKind::ListItem),
            ("-5 degrees", BlockKind::Paragraph),
            ("• rain", BlockKind::ListItem),
            ("12. Rain", BlockKind::ListItem),
            ("1999. A year", BlockKind::Paragraph),
            ("a) rain", BlockKind::ListItem),
            ("(b) rain", BlockKind::ListItem),
            ("A. Rain fell", BlockKind::Paragraph),
            ("— Rain, he said.", BlockKind::Paragraph),
        ] {
            assert_eq!(blocks(line), [(kind, line.to_owned())]);
        }
    }

    #[test]
    fn a_title_is_no_part_of_the_text() {
        let document = Document::from_text("Rain fell.").with_title("Weather");
        assert_eq!((document.title(), document.text()), (Some("Weather"), "Rain fell."));
    }

    proptest! {
        #[test]
        fn blocks_cover_all_but_white_space(text in r"(\PC|\n|\r|[ .a]|\x{2028}){0,80}") {
            let document = Document::from_text(&text);
            let mut end = 0;
            for block in document.blocks() {
                prop_assert!(text[end..block.range.start].trim().is_empty());
                let kept = &text[block.range.clone()];
                prop_assert!(!kept.is_empty() && kept.trim() == kept);
                end = block.range.end;
            }
            prop_assert!(text[end..].trim().is_empty());
        }
    }
}
