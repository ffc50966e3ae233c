//! The marks that the scan stops at.

use crate::summarize::sentences::rules::Rules;

/// What a mark does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::summarize::sentences) enum Mark {
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

/// The first bytes of the characters that are, or may be, marks.
pub(in crate::summarize::sentences) const FIRST_BYTES: [bool; 256] = {
    let mut table = [false; 256];
    let firsts = b".!?\"'()[]{}:;\xC2\xCD\xD6\xD8\xDB\xDC\xDF\xE0\xE1\xE2\xE3\xEA\xEF";
    let mut i = 0;
    while i < firsts.len() {
        table[firsts[i] as usize] = true;
        i += 1;
    }
    table
};

/// The marks of ASCII in any language.
const IN_ASCII: [Option<Mark>; 128] = {
    let mut marks = [None; 128];
    let kinds = [(".", Mark::Point), ("!?", Mark::Exclamation), ("\"'()[]{}", Mark::Pair)];
    let mut kind = 0;
    while kind < kinds.len() {
        let (bytes, mark) = (kinds[kind].0.as_bytes(), kinds[kind].1);
        let mut i = 0;
        while i < bytes.len() {
            marks[bytes[i] as usize] = Some(mark);
            i += 1;
        }
        kind += 1;
    }
    marks
};

/// What a character is to the scan, in the language of `rules`.
#[inline]
pub(in crate::summarize::sentences) fn mark_of(c: char, rules: &Rules) -> Option<Mark> {
    match (IN_ASCII.get(c as usize), c) {
        (Some(_), ':') if rules.colon_is_full_stop => Some(Mark::Full),
        (Some(_), ';') if rules.semicolon_asks => Some(Mark::Exclamation),
        (Some(&mark), _) => mark,
        (None, _) => mark_beyond_ascii(c),
    }
}

fn mark_beyond_ascii(c: char) -> Option<Mark> {
    Some(match c {
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

/// The mark of ASCII that only some languages have; a point in any other.
pub(in crate::summarize::sentences) const fn own_mark(rules: &Rules) -> u8 {
    if rules.colon_is_full_stop {
        b':'
    } else if rules.semicolon_asks {
        b';'
    } else {
        b'.'
    }
}

/// Whether a byte is a mark of ASCII or one of the few characters between those in the code, given the mark that only the
/// language at hand has: a kind told by few comparisons.
#[expect(clippy::needless_bitwise_bool, reason = "a branch would keep bytes from being compared at once")]
#[inline]
pub(in crate::summarize::sentences) fn is_near_a_mark(byte: u8, own: u8) -> bool {
    const SMALL: u8 = b'{' - b'[';
    (b'!'..=b'+').contains(&byte) | (byte == b'.') | (byte == b'?') | (byte == own) | (byte | SMALL >= b'{')
}

/// Whether the character at `at`, whose first byte is in [`FIRST_BYTES`], can be a mark at all: the letters of some
/// scripts share their first byte with marks, and decoding each would cost more than all the rest.
pub(in crate::summarize::sentences) fn may_be_mark(bytes: &[u8], at: usize) -> bool {
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
