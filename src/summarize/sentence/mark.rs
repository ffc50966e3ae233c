//! The marks that the scan stops at.

use super::rules::Rules;
use crate::summarize::scan;

/// What a mark does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// `.`, which also abbreviates, orders, and parts digits.
    Point,
    /// `!` and `?`, and what stands for them.
    Exclamation,
    /// Omission, pause, or end.
    Ellipsis,
    /// Ends a sentence whatever comes next, without a space if need be.
    Full,
    /// Opens or closes a quotation or a bracket.
    Pair,
}

/// The character at a byte offset that lies on a boundary.
pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(&byte) if byte < 0x80 => Some(char::from(byte)),
        Some(_) => text.get(at..).and_then(|rest| rest.chars().next()),
        None => None,
    }
}

/// The character that ends at a byte offset that lies on a boundary.
pub(super) fn char_before(text: &str, at: usize) -> Option<char> {
    match at.checked_sub(1).and_then(|i| text.as_bytes().get(i)) {
        Some(&byte) if byte < 0x80 => Some(char::from(byte)),
        Some(_) => text.get(..at).and_then(|rest| rest.chars().next_back()),
        None => None,
    }
}

/// The first bytes of the characters that are, or may be, marks.
const FIRST_BYTES: [bool; 256] = {
    let mut table = [false; 256];
    let firsts = b".!?\"'()[]{}:;\xC2\xCD\xD6\xD8\xDB\xDC\xDF\xE0\xE1\xE2\xE3\xEA\xEF";
    let mut i = 0;
    while i < firsts.len() {
        table[firsts[i] as usize] = true;
        i += 1;
    }
    table
};

/// What a character is to the scan, in the language of `rules`.
pub(super) fn mark_of(c: char, rules: &Rules) -> Option<Mark> {
    Some(match c {
        '.' => Mark::Point,
        '!' | '?' => Mark::Exclamation,
        ':' if rules.colon_is_full_stop => Mark::Full,
        ';' if rules.semicolon_asks => Mark::Exclamation,
        '"' | '\'' | '(' | ')' | '[' | ']' | '{' | '}' => Mark::Pair,
        _ if c.is_ascii() => return None,
        '…' | '‥' | '⋯' => Mark::Ellipsis,
        '\u{37E}' | '‼' | '⁇' | '⁈' | '⁉' | '‽' | '⸮' => Mark::Exclamation,
        '。'
        | '．'
        | '｡'
        | '！'
        | '？'
        | '︒'
        | '﹒'
        | '﹖'
        | '﹗'
        | '।'
        | '॥'
        | '؟'
        | '۔'
        | '։'
        | '෴'
        | '။'
        | '។'
        | '៕'
        | '᙮'
        | '᠃'
        | '᠉'
        | '᥄'
        | '᥅'
        | '።'
        | '፧'
        | '፨'
        | '߹'
        | '܀'..='܂'
        | '꘎'
        | '꘏'
        | '꛳'
        | '꛷'
        | '꡶'
        | '꡷'
        | '꣎'
        | '꣏'
        | '꩝'..='꩟'
        | '꫰'
        | '꫱'
        | '꯫'
        | '།'
        | '༎'
        | '᭚'
        | '᭛'
        | '᪨'..='᪫'
        | '᰻'
        | '᰼'
        | '᱾'
        | '᱿' => Mark::Full,
        '«' | '»' | '‹' | '›' | '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '‛' | '「' | '」' | '『' | '』'
        | '（' | '）' | '【' | '】' | '〈' | '〉' | '《' | '》' | '〔' | '〕' | '［' | '］' | '｛' | '｝'
        | '〝' | '〟' | '〞' | '｢' | '｣' => Mark::Pair,
        _ => return None,
    })
}

/// Whether the character at `at`, whose first byte is in [`FIRST_BYTES`], can be a mark at all: the letters of some
/// scripts share their first byte with marks, and decoding each would cost more than all the rest.
fn may_be_mark(bytes: &[u8], at: usize) -> bool {
    let byte = |offset: usize| bytes.get(at + offset).copied().unwrap_or(0);
    match byte(0) {
        0xC2 => matches!(byte(1), 0xAB | 0xBB),
        0xCD => byte(1) == 0xBE,
        0xD6 => byte(1) == 0x89,
        0xD8 => byte(1) == 0x9F,
        0xDB => byte(1) == 0x94,
        0xE0 => matches!((byte(1), byte(2)), (0xA5, 0xA4 | 0xA5) | (0xB7, 0xB4) | (0xBC, 0x8D | 0x8E)),
        0xE3 => matches!(byte(1), 0x80),
        _ => true,
    }
}

/// The next mark at or after `from`, before `end`: its place, the character and what it is.
pub(super) fn next_mark(text: &str, from: usize, end: usize, rules: &Rules) -> Option<(usize, char, Mark)> {
    let bytes = text.as_bytes().get(..end)?;
    let mut at = from;
    loop {
        at += scan::position_in(bytes.get(at..)?, &FIRST_BYTES)?;
        if !may_be_mark(bytes, at) {
            at += 1;
            continue;
        }
        let c = char_at(text, at)?;
        if let Some(mark) = mark_of(c, rules) {
            return Some((at, c, mark));
        }
        at += c.len_utf8();
    }
}
