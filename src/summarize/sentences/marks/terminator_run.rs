//! Reading the marks that end a sentence together, and what closes after them.

use super::mark::{Mark, mark_of};
use super::open_pairs::{Facing, OpenMarks, facing, is_opener, is_pair_mark, is_single};
use crate::summarize::sentences::cursor::Cursor;
use crate::summarize::sentences::rules::Rules;
use crate::summarize::sentences::sentence_builder::SentenceBuilder;
use crate::summarize::sentences::word_chars::{is_invisible, is_word_char};

/// So many bytes of digits and brackets, at most, refer to a note after a stop.
const LONGEST_NOTE: usize = 24;

/// Marks that end a sentence together, and what closes after them.
#[derive(Clone, Copy, Debug)]
pub(in crate::summarize::sentences) struct Run {
    /// Where the first mark stands.
    pub(in crate::summarize::sentences) at: usize,
    /// Where what follows starts.
    pub(in crate::summarize::sentences) end: usize,
    /// What the marks are together: the strongest of them, or how many points there are.
    pub(in crate::summarize::sentences) mark: Mark,
    /// Whether a quotation mark or a bracket closes after the stop.
    pub(in crate::summarize::sentences) closed: bool,
}

/// Reads the stops at `first` and all that closes after them; gives where to go on besides.
pub(in crate::summarize::sentences) fn read(
    cursor: Cursor<'_>,
    rules: &Rules,
    first: usize,
    builder: &mut SentenceBuilder<'_, '_>,
) -> (Run, usize) {
    let mut at = first;
    let (mut points, mut attached, mut stronger) = (0_usize, 0_usize, None);
    let mut closed = false;
    let mut spaced = 0_usize;
    while let Some(c) = cursor.char_at(at) {
        match mark_of(c, rules) {
            Some(Mark::Pair) if closes_at(cursor, builder.open_marks(), at, c) => {
                builder.close(at, c);
                closed = true;
            }
            Some(Mark::Pair) => break,
            Some(Mark::Point | Mark::Ellipsis) if stronger == Some(Mark::Full) => break,
            Some(Mark::Point) => {
                points += 1;
                attached += usize::from(spaced == 0);
            }
            Some(Mark::Ellipsis) => points += 2,
            Some(mark) => {
                closed = false;
                stronger = if stronger == Some(Mark::Full) { stronger } else { Some(mark) };
            }
            None if is_invisible(c) => {}
            None if matches!(c, ' ' | '\u{A0}' | '\u{202F}') => {
                let beyond = at + c.len_utf8();
                match cursor.char_at(beyond) {
                    Some('.') if points > 0 && stronger.is_none() && is_spaced_point(cursor, beyond) => {
                        spaced += 1;
                    }
                    Some(mark @ ('»' | '›' | '"' | '”'))
                        if closes_spaced(cursor, builder.open_marks(), beyond, mark) => {}
                    _ => break,
                }
            }
            None => break,
        }
        at += c.len_utf8();
    }
    let mark = stronger.unwrap_or(match points {
        1 => Mark::Point,
        2 if attached == 2 => Mark::Exclamation,
        _ => Mark::Ellipsis,
    });
    let resume = at;
    if stronger.is_none()
        && attached == 1
        && spaced == 3
        && !closed
        && cursor.follows_word(first)
        && cursor.starts_word(at)
    {
        // "It ended. . . . Then": a full stop, and an omission at the head of the next sentence.
        return (Run { at: first, end: first + 1, mark: Mark::Exclamation, closed }, resume);
    }
    let end = skip_notes(cursor, first, at);
    (Run { at: first, end, mark, closed }, resume.max(end))
}

/// Whether the point at `at` stands alone between spaces.
fn is_spaced_point(cursor: Cursor<'_>, at: usize) -> bool {
    cursor.char_at(at + 1).is_none_or(|c| c.is_whitespace() || is_pair_mark(c))
}

/// Whether the mark at `at`, which comes after a stop and a space, closes something: it has to face one way, or to
/// have no word after it.
pub(in crate::summarize::sentences) fn closes_spaced(
    cursor: Cursor<'_>,
    open: &OpenMarks,
    at: usize,
    c: char,
) -> bool {
    open.closes(c)
        && (!open.closes_like(c) || cursor.char_at(at + c.len_utf8()).is_none_or(|next| !is_word_char(next)))
}

/// Whether the mark at `at`, which comes right after a stop, closes something.
fn closes_at(cursor: Cursor<'_>, open: &OpenMarks, at: usize, c: char) -> bool {
    match facing(c) {
        Facing::Opens => false,
        Facing::Closes => true,
        Facing::Either if open.closes(c) => {
            !is_single(c) || cursor.char_at(at + c.len_utf8()).is_none_or(|next| !is_word_char(next))
        }
        Facing::Either => cursor.char_at(at + c.len_utf8()).is_none_or(|next| {
            next.is_whitespace() || !is_word_char(next) && c != '«' && (next == c || !is_opener(next))
        }),
    }
}

/// Where the numbers of notes end that come right after a stop: `[1][2]`, or ` 10` set as an exponent.
fn skip_notes(cursor: Cursor<'_>, stop: usize, at: usize) -> usize {
    let window = cursor.bytes(at, cursor.end().min(at + LONGEST_NOTE));
    match window.first() {
        Some(b'[') => {
            let notes =
                window.iter().take_while(|b| matches!(b, b'[' | b']' | b'0'..=b'9' | b',' | b'-')).count();
            let whole = window.get(..notes).unwrap_or(&[]).ends_with(b"]");
            if whole && notes > 2 { at + notes } else { at }
        }
        Some(b'0'..=b'9') => {
            let digits = window.iter().take_while(|b| matches!(b, b'0'..=b'9' | b' ' | b',')).count();
            let notes = window.get(..digits).unwrap_or(&[]);
            let capital = window.get(digits).is_some_and(u8::is_ascii_uppercase);
            let attached = cursor.char_before(stop).is_some_and(|c| c.is_lowercase() || c == ')');
            if capital
                && notes.ends_with(b" ")
                && attached
                && notes.iter().filter(|b| b.is_ascii_digit()).count() <= 6
            {
                at + notes.trim_ascii_end().len()
            } else {
                at
            }
        }
        _ => at,
    }
}
