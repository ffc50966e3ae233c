//! Where plain text parts into blocks: the paragraphs, headings and list items that no sentence crosses.
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

use std::ops::Range;

use super::block::{Block, BlockKind};
use super::line_kind::kind_of;
use crate::summarize::text::byte_search;

/// The narrowest text, in columns, that counts as wrapped at a fixed width.
const NARROWEST_WRAP: usize = 50;
/// The widest text, in columns, that counts as wrapped at a fixed width.
const WIDEST_WRAP: usize = 100;
/// So many filled lines, at least, make it believable that a group of lines is wrapped at a fixed width.
const FILLED_LINES: usize = 3;

/// The line breaks of one byte, and the first bytes of those that have several.
const BREAKS: [u8; 6] = [b'\n', 0x0B, 0x0C, b'\r', 0xC2, 0xE2];

/// One line of the text.
struct Line {
    /// Without white space at either end, and never empty.
    range: Range<usize>,
    /// Whether white space stands between the text and the line break.
    flowed: bool,
}

/// The blocks of a text, which cover everything but white space, in order.
pub(super) fn blocks(text: &str) -> Vec<Block> {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{BlockKind, blocks as blocks_of};

    fn blocks(text: &str) -> Vec<(BlockKind, String)> {
        blocks_of(text).into_iter().map(|b| (b.kind, text[b.range].to_owned())).collect()
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

    proptest! {
        #[test]
        fn blocks_cover_all_but_white_space(text in r"(\PC|\n|\r|[ .a]|\x{2028}){0,80}") {
            let mut end = 0;
            for block in blocks_of(&text) {
                prop_assert!(text[end..block.range.start].trim().is_empty());
                let kept = &text[block.range.clone()];
                prop_assert!(!kept.is_empty() && kept.trim() == kept);
                end = block.range.end;
            }
            prop_assert!(text[end..].trim().is_empty());
        }
    }
}
