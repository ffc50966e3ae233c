//! A block of text to look at: characters, words and addresses beside a place. It only reads.

use std::ops::Range;

use super::word_chars::{is_invisible, is_word_char};
use crate::summarize::text::chars_at::{char_at, char_before};

/// The longest word before a mark, in bytes, that is looked at whole; a longer one abbreviates nothing.
const LONGEST_WORD: usize = 40;

/// The text, and where in it the block at hand stands, in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    start: usize,
    end: usize,
}

impl<'t> Cursor<'t> {
    /// A cursor over the block at `block`.
    pub(super) fn new(text: &'t str, block: &Range<usize>) -> Self {
        Self { text, start: block.start, end: block.end }
    }

    /// Where the block ends.
    #[inline]
    pub(super) fn end(self) -> usize {
        self.end
    }

    /// The text from one place to another; nothing where they are in the wrong order.
    #[inline]
    pub(super) fn slice(self, from: usize, to: usize) -> &'t str {
        self.text.get(from..to).unwrap_or("")
    }

    /// The bytes from one place to another; none where they are in the wrong order.
    #[inline]
    pub(super) fn bytes(self, from: usize, to: usize) -> &'t [u8] {
        self.text.as_bytes().get(from..to).unwrap_or(&[])
    }

    /// The byte at a place of the block.
    #[inline]
    pub(super) fn byte_at(self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(..self.end)?.get(at).copied()
    }

    /// The byte before a place of the block.
    #[inline]
    pub(super) fn byte_before(self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(self.start..at)?.last().copied()
    }

    /// The character at a place of the block.
    #[inline]
    pub(super) fn char_at(self, at: usize) -> Option<char> {
        char_at(self.text, at).filter(|_| at < self.end)
    }

    /// The character before a place of the block.
    #[inline]
    pub(super) fn char_before(self, at: usize) -> Option<char> {
        char_before(self.text, at).filter(|_| at > self.start)
    }

    /// The first place from `at` on that holds no white space.
    pub(super) fn skip_space(self, mut at: usize) -> usize {
        while let Some(c) = self.char_at(at).filter(|c| c.is_whitespace()) {
            at += c.len_utf8();
        }
        at
    }

    /// Whether a digit stands before `at`.
    pub(super) fn follows_digit(self, at: usize) -> bool {
        self.char_before(at).is_some_and(char::is_numeric)
    }

    /// Whether something other than white space stands before `at`.
    pub(super) fn follows_word(self, at: usize) -> bool {
        self.char_before(at).is_some_and(|c| !c.is_whitespace())
    }

    /// Whether a space and a word come at `at`.
    pub(super) fn starts_word(self, at: usize) -> bool {
        let next =
            self.char_at(at).filter(|c| c.is_whitespace()).and_then(|c| self.char_at(at + c.len_utf8()));
        next.is_some_and(is_word_char)
    }

    /// The word that ends at `at`, inner points, hyphens and apostrophes with it, no further back than `from`; empty when
    /// there is none or when it is too long to abbreviate anything. Reads a bounded number of bytes.
    pub(super) fn word_before(self, from: usize, at: usize) -> &'t str {
        let mut end = at;
        while end > from
            && let Some(c) = char_before(self.text, end)
            && is_invisible(c)
            && at - end < LONGEST_WORD
        {
            end -= c.len_utf8();
        }
        let mut start = end;
        while start > from
            && let Some(c) = char_before(self.text, start)
            && (is_word_char(c) || is_joint(c))
        {
            start -= c.len_utf8();
            if end - start > LONGEST_WORD {
                return "";
            }
        }
        let word = self.slice(start, end);
        if word.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            word
        } else {
            word.trim_start_matches(is_joint)
        }
    }

    /// The word that starts at `at`, and the character after it. Reads a bounded number of bytes.
    pub(super) fn word_at(self, at: usize) -> (&'t str, Option<char>) {
        let mut to = at;
        while to < self.end
            && let Some(c) = char_at(self.text, to)
        {
            if !is_word_char(c) || to - at > LONGEST_WORD {
                return (self.slice(at, to), Some(c));
            }
            to += c.len_utf8();
        }
        (self.slice(at, to), None)
    }

    /// Whether the unbroken run of characters around `at` looks like an address or a file rather than words. Reads a
    /// bounded number of bytes either way.
    pub(super) fn is_address(self, from: usize, at: usize) -> bool {
        let low = from.max(at.saturating_sub(2 * LONGEST_WORD));
        let high = self.end.min(at + 2 * LONGEST_WORD);
        let before = self.bytes(low, at);
        let after = self.bytes(at, high);
        let before = before.rsplit(u8::is_ascii_whitespace).next().unwrap_or(&[]);
        let after = after.split(u8::is_ascii_whitespace).next().unwrap_or(&[]);
        let telling =
            |bytes: &[u8]| bytes.iter().any(|byte| matches!(byte, b'@' | b'/' | b'_' | b'\\' | b'=' | b'&'));
        telling(before) || telling(after) || before.starts_with(b"www.") || before.contains(&b'.')
    }
}

/// Whether a character may stand between the parts of one word.
fn is_joint(c: char) -> bool {
    matches!(c, '.' | '-' | '\'' | '’' | '‑' | '&' | '/')
}
