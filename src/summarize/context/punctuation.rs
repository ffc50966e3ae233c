//! Which marks a sentence has, found in one pass over its bytes.

use crate::summarize::sentences::Sentence;
use crate::summarize::text::byte_search;

/// The marks of one sentence that say something of its kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each mark is there or not, whatever the others are")]
pub struct Punctuation {
    /// A colon, ASCII or full-width.
    pub colon: bool,
    /// An opening bracket: "(", "[" or the full-width one.
    pub bracket: bool,
    /// A dash: "–", "—", "--", or a hyphen between spaces.
    pub dash: bool,
    /// A quotation mark of any kind, or an apostrophe unless it stands between two letters of ASCII.
    pub quote: bool,
    /// A single quotation mark that opens before a word, after white space or at the very start.
    pub sets_off: bool,
}

/// The marks of every sentence of `text`. Linear in its length.
#[must_use]
pub fn of_all(text: &str, sentences: &[Sentence]) -> Vec<Punctuation> {
    sentences.iter().map(|sentence| Punctuation::of(&text[sentence.range.clone()])).collect()
}

impl Punctuation {
    /// Reads a sentence.
    #[must_use]
    pub fn of(sentence: &str) -> Self {
        let bytes = sentence.as_bytes();
        let kinds = kinds_in(bytes);
        if kinds & BEYOND_ASCII != 0 {
            return Self::beyond_ascii(sentence);
        }
        let roles = if kinds & (HYPHEN | APOSTROPHE) == 0 { 0 } else { roles_in(bytes) };
        Self {
            colon: kinds & COLON != 0,
            bracket: kinds & BRACKET != 0,
            dash: roles & DASH != 0,
            quote: kinds & QUOTE != 0 || roles & SINGLE_QUOTE != 0,
            sets_off: roles & OPENING_QUOTE != 0,
        }
    }

    /// Reads a sentence that may have any character, mark by mark.
    fn beyond_ascii(sentence: &str) -> Self {
        let bytes = sentence.as_bytes();
        let mut found = Self::default();
        let mut at = 0;
        while let Some(next) = byte_search::position_in(&bytes[at..], &TELLING) {
            at += next;
            match bytes[at..] {
                [b':', ..] | [0xef, 0xbc, 0x9a, ..] => found.colon = true,
                [b'(' | b'[', ..] | [0xef, 0xbc, 0x88, ..] => found.bracket = true,
                [b'-', b'-', ..] | [0xe2, 0x80, 0x93 | 0x94, ..] => found.dash = true,
                [b'-', b' ', ..] if at > 0 && bytes[at - 1] == b' ' => found.dash = true,
                [b'\'', next, ..]
                    if at > 0 && next.is_ascii_alphanumeric() && bytes[at - 1].is_ascii_alphanumeric() => {}
                [b'"' | b'\'', ..]
                | [0xc2, 0xab | 0xbb, ..]
                | [0xe2, 0x80, 0x98..=0x9f, ..]
                | [0xe3, 0x80, 0x8c..=0x8f, ..] => {
                    found.quote = true;
                    found.sets_off = found.sets_off || opens_before_a_word(sentence, at);
                }
                _ => {}
            }
            at += 1;
        }
        found
    }
}

/// So many bytes are told at once.
const TOLD: usize = 16;

// The kinds of bytes that a sentence may have.
const COLON: u8 = 1;
const BRACKET: u8 = 1 << 1;
const QUOTE: u8 = 1 << 2;
const HYPHEN: u8 = 1 << 3;
const APOSTROPHE: u8 = 1 << 4;
const BEYOND_ASCII: u8 = 1 << 7;

/// Which kinds of bytes a sentence has.
fn kinds_in(bytes: &[u8]) -> u8 {
    let kind = |byte: u8| {
        let is = |mark: u8, kind: u8| if byte == mark { kind } else { 0 };
        is(b':', COLON)
            | is(b'(', BRACKET)
            | is(b'[', BRACKET)
            | is(b'"', QUOTE)
            | is(b'-', HYPHEN)
            | is(b'\'', APOSTROPHE)
            | (byte & BEYOND_ASCII)
    };
    // The last bytes are told again where they do not fill a chunk.
    let Some(last) = bytes.last_chunk::<TOLD>() else {
        return bytes.iter().fold(0, |kinds, &byte| kinds | kind(byte));
    };
    let mut kinds = last.map(kind);
    for chunk in bytes.as_chunks::<TOLD>().0 {
        for (kinds, &byte) in kinds.iter_mut().zip(chunk) {
            *kinds |= kind(byte);
        }
    }
    kinds.iter().fold(0, |all, kinds| all | kinds)
}

// What hyphens and apostrophes may be.
const DASH: u8 = 1;
const SINGLE_QUOTE: u8 = 1 << 1;
const OPENING_QUOTE: u8 = 1 << 2;

/// What the hyphens and apostrophes of a sentence of ASCII are, told by the bytes beside them.
fn roles_in(bytes: &[u8]) -> u8 {
    const OUTSIDE: u8 = b'\n';
    const WIDTH: usize = 1 + TOLD + 1;
    let byte = |place: usize| bytes.get(place).copied().unwrap_or(OUTSIDE);
    let count = bytes.len();
    let first = role([OUTSIDE, byte(0), byte(1)]);
    let last = role([byte(count.wrapping_sub(2)), byte(count.wrapping_sub(1)), OUTSIDE]);
    let Some(end) = bytes.last_chunk::<WIDTH>() else {
        let within = bytes.windows(3).map(|bytes| role([bytes[0], bytes[1], bytes[2]]));
        return within.fold(first | last, |all, role| all | role);
    };
    let mut roles = [first | last; TOLD];
    for bytes in bytes.windows(WIDTH).step_by(TOLD).filter_map(<[u8]>::first_chunk).chain([end]) {
        let bytes: &[u8; WIDTH] = bytes;
        for (at, roles) in roles.iter_mut().enumerate() {
            *roles |= role([bytes[at], bytes[at + 1], bytes[at + 2]]);
        }
    }
    roles.iter().fold(0, |all, roles| all | roles)
}

/// What the second of three bytes is, if it is a hyphen or an apostrophe.
#[expect(clippy::needless_bitwise_bool, reason = "a branch would keep bytes from being told at once")]
#[inline]
fn role([before, byte, after]: [u8; 3]) -> u8 {
    let when = |is: bool, role: u8| if is { role } else { 0 };
    let (follows_word, opens_word) = (before.is_ascii_alphanumeric(), after.is_ascii_alphanumeric());
    let is_dash = (after == b'-') | (before == b' ') & (after == b' ');
    let is_spaced = (before == b' ') | (b'\t'..=b'\r').contains(&before);
    when((byte == b'-') & is_dash, DASH)
        | when((byte == b'\'') & !(follows_word & opens_word), SINGLE_QUOTE)
        | when((byte == b'\'') & is_spaced & opens_word, OPENING_QUOTE)
}

/// Whether the mark at byte `at` is a single quotation mark with white space before it and a word behind it.
fn opens_before_a_word(sentence: &str, at: usize) -> bool {
    let (before, from) = sentence.split_at(at);
    from.strip_prefix(['\'', '‘']).is_some_and(|word| word.starts_with(char::is_alphanumeric))
        && before.chars().next_back().is_none_or(char::is_whitespace)
}

/// Bytes that are a mark or may open one.
const TELLING: [bool; 256] = {
    let mut telling = [false; 256];
    let bytes = [b':', b'(', b'[', b'-', b'"', b'\'', 0xc2, 0xe2, 0xe3, 0xef];
    let mut i = 0;
    while i < bytes.len() {
        telling[bytes[i] as usize] = true;
        i += 1;
    }
    telling
};

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn by_search(sentence: &str) -> Punctuation {
        Punctuation {
            colon: sentence.contains([':', '：']),
            bracket: sentence.contains(['(', '[', '（']),
            dash: [" - ", "--", "–", "—"].iter().any(|dash| sentence.contains(dash)),
            quote: without_apostrophes(sentence).contains(|c| "\"'‘’‚‛“”„‟«»「」『』".contains(c)),
            sets_off: sentence.split(char::is_whitespace).any(|run| {
                let word = run.strip_prefix(['\'', '‘']);
                word.is_some_and(|word| word.starts_with(char::is_alphanumeric))
            }),
        }
    }

    fn without_apostrophes(sentence: &str) -> String {
        let bytes = sentence.as_bytes();
        let letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
        let joins = |at: usize| bytes[at] == b'\'' && at > 0 && letter(at - 1) && letter(at + 1);
        sentence.char_indices().filter(|&(at, _)| !joins(at)).map(|(_, c)| c).collect()
    }

    proptest! {
        #[test]
        fn one_pass_finds_what_a_search_for_each_finds(
            sentence in "[a-c :：(（\\[\\-–—\"'‘’‚‛“”„‟«»「」『』é‖‒€。ー！２]{0,12}|\\PC{0,20}|[a '\\-\t-\r]{0,40}|[ab :(\\[\"'-]{0,40}|[ab ]?['-]?[ab]{0,30}['-]?[ab ]?"
        ) {
            prop_assert_eq!(Punctuation::of(&sentence), by_search(&sentence));
        }
    }
}
