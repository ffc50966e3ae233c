//! What stands before a mark, and what comes after it.

use super::mark::{char_at, char_before};
use super::open_pairs::{Facing, facing, is_pair_mark};
use crate::summarize::text::char_class::{is_alphanumeric, is_numeric};

/// The longest word before a mark, in bytes, that is looked at whole; a longer one abbreviates nothing.
const LONGEST_WORD: usize = 40;
/// So many quotation marks, brackets, dashes and spaces, at most, may stand before the word that follows a mark.
const MOST_LEADING: usize = 8;

/// Whether a character belongs to the word that it stands in: letters, digits, and the marks that scripts put on them.
#[inline]
pub(super) fn is_word_char(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { is_of_word_beyond_ascii(c) }
}

fn is_of_word_beyond_ascii(c: char) -> bool {
    match c {
        '।' | '॥' | '෴' => false,
        '°' | '´' | '\u{300}'..='\u{36F}' | '\u{900}'..='\u{DFF}' | '\u{200C}' | '\u{200D}' => true,
        _ => is_alphanumeric(c),
    }
}

/// Invisible marks of direction, joining and byte order, which are passed over.
pub(super) fn is_invisible(c: char) -> bool {
    !c.is_ascii()
        && matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Scripts written without spaces between sentences: Han, kana, and their punctuation.
pub(super) fn is_square(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{A4CF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}

/// The word that ends at `at`, inner points, hyphens and apostrophes with it, no further back than `from`; empty when
/// there is none or when it is too long to abbreviate anything. Reads a bounded number of bytes.
pub(super) fn word_before(text: &str, from: usize, at: usize) -> &str {
    let mut end = at;
    while end > from
        && let Some(c) = char_before(text, end)
        && is_invisible(c)
        && at - end < LONGEST_WORD
    {
        end -= c.len_utf8();
    }
    let mut start = end;
    while start > from
        && let Some(c) = char_before(text, start)
        && (is_word_char(c) || is_joint(c))
    {
        start -= c.len_utf8();
        if end - start > LONGEST_WORD {
            return "";
        }
    }
    let word = text.get(start..end).unwrap_or("");
    if word.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        word
    } else {
        word.trim_start_matches(is_joint)
    }
}

/// Whether a character may stand between the parts of one word.
fn is_joint(c: char) -> bool {
    matches!(c, '.' | '-' | '\'' | '’' | '‑' | '&' | '/')
}

/// How the text goes on after a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opening {
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
pub(super) struct Next {
    /// How the first word opens.
    pub(super) opening: Opening,
    /// Where the first word stands, in bytes.
    pub(super) word: usize,
    /// Whether a dash comes before the word.
    pub(super) dash: bool,
    /// Whether a bracket opens before the word.
    pub(super) bracket: bool,
    /// Whether a quotation mark opens before the word.
    pub(super) quoted: bool,
    /// Whether points of omission come before the word.
    pub(super) omission: bool,
}

/// Looks at what starts at `at`, which is no white space. Reads a bounded number of characters.
pub(super) fn look_ahead(text: &str, at: usize, end: usize) -> Next {
    let mut next = Next {
        opening: Opening::Other,
        word: at,
        dash: false,
        bracket: false,
        quoted: false,
        omission: false,
    };
    for _ in 0..MOST_LEADING {
        let Some(c) = char_at(text, next.word).filter(|_| next.word < end) else { return next };
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
                next.opening = opening_of(text, next.word, c);
                return next;
            }
        }
        next.word += c.len_utf8();
    }
    next
}

fn opening_of(text: &str, at: usize, c: char) -> Opening {
    if c.is_ascii_lowercase() || c.is_lowercase() {
        match char_at(text, at + c.len_utf8()) {
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

/// The word that starts at `at`, and the character after it. Reads a bounded number of bytes.
pub(super) fn word_at(text: &str, at: usize, end: usize) -> (&str, Option<char>) {
    let mut to = at;
    while to < end
        && let Some(c) = char_at(text, to)
    {
        if !is_word_char(c) || to - at > LONGEST_WORD {
            return (text.get(at..to).unwrap_or(""), Some(c));
        }
        to += c.len_utf8();
    }
    (text.get(at..to).unwrap_or(""), None)
}

/// Whether the unbroken run of characters around `at` looks like an address or a file rather than words. Reads a
/// bounded number of bytes either way.
pub(super) fn is_address(text: &str, from: usize, at: usize, end: usize) -> bool {
    let bytes = text.as_bytes();
    let low = from.max(at.saturating_sub(2 * LONGEST_WORD));
    let high = end.min(at + 2 * LONGEST_WORD);
    let before = bytes.get(low..at).unwrap_or(&[]);
    let after = bytes.get(at..high).unwrap_or(&[]);
    let before = before.rsplit(u8::is_ascii_whitespace).next().unwrap_or(&[]);
    let after = after.split(u8::is_ascii_whitespace).next().unwrap_or(&[]);
    let telling =
        |bytes: &[u8]| bytes.iter().any(|byte| matches!(byte, b'@' | b'/' | b'_' | b'\\' | b'=' | b'&'));
    telling(before) || telling(after) || before.starts_with(b"www.") || before.contains(&b'.')
}
