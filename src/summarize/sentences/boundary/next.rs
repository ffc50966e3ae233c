//! How the text goes on after a mark.

use crate::summarize::sentences::cursor::Cursor;
use crate::summarize::sentences::marks::open_pairs::{Facing, facing, is_pair_mark};
use crate::summarize::sentences::word_chars::{is_invisible, is_word_char};
use crate::summarize::text::char_class::is_numeric;

/// So many quotation marks, brackets, dashes and spaces, at most, may stand before the word that follows a mark.
const MOST_LEADING: usize = 8;

/// How the text goes on after a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::summarize::sentences) enum Opening {
    /// A small letter.
    Small,
    /// A capital, or a small letter that opens a name such as iPhone.
    Capital,
    /// A letter of a script without capitals.
    Caseless,
    /// A digit.
    Digit,
    /// A comma, a semicolon, a closing mark: the sentence is not over.
    Joint,
    /// Anything else.
    Other,
}

/// What comes after a mark.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one independent thing that may stand before the word"
)]
pub(in crate::summarize::sentences) struct Next {
    /// How the first word opens.
    pub(in crate::summarize::sentences) opening: Opening,
    /// Where the first word stands, in bytes.
    pub(in crate::summarize::sentences) word: usize,
    /// Whether a dash comes before the word.
    pub(in crate::summarize::sentences) dash: bool,
    /// Whether a bracket opens before the word.
    pub(in crate::summarize::sentences) bracket: bool,
    /// Whether a quotation mark opens before the word.
    pub(in crate::summarize::sentences) quoted: bool,
    /// Whether points of omission come before the word.
    pub(in crate::summarize::sentences) omission: bool,
}

impl Next {
    /// Looks at what starts at `at`, which is no white space. Reads a bounded number of characters.
    pub(in crate::summarize::sentences) fn after(cursor: Cursor<'_>, at: usize) -> Self {
        let mut next = Self {
            opening: Opening::Other,
            word: at,
            dash: false,
            bracket: false,
            quoted: false,
            omission: false,
        };
        for _ in 0..MOST_LEADING {
            let Some(c) = cursor.char_at(next.word) else { return next };
            let first = next.word == at;
            match c {
                '-' | '–' | '—' | '―' => next.dash = true,
                '(' | '[' | '（' | '{' => next.bracket = true,
                '¿' | '¡' | '*' | '_' | '#' | '~' => {}
                ',' | ';' | ':' | '،' | '؛' | '、' | '，' | '；' | '：' | '/' | '%' if first => {
                    next.opening = Opening::Joint;
                    return next;
                }
                '.' | '…' => next.omission = true,
                _ if is_invisible(c) => {}
                _ if is_pair_mark(c) => {
                    if first && facing(c) == Facing::Closes {
                        next.opening = Opening::Joint;
                        return next;
                    }
                    next.quoted = true;
                }
                _ if c.is_whitespace() && !first => {}
                _ => {
                    next.opening = opening_of(cursor, next.word, c);
                    return next;
                }
            }
            next.word += c.len_utf8();
        }
        next
    }
}

fn opening_of(cursor: Cursor<'_>, at: usize, c: char) -> Opening {
    if c.is_ascii_lowercase() || c.is_lowercase() {
        match cursor.char_at(at + c.len_utf8()) {
            Some(second) if second.is_uppercase() => Opening::Capital,
            _ => Opening::Small,
        }
    } else if c.is_uppercase() {
        Opening::Capital
    } else if is_numeric(c) {
        Opening::Digit
    } else if is_word_char(c) {
        Opening::Caseless
    } else {
        Opening::Other
    }
}
