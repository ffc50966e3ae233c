//! Which marks a sentence has, found in one pass over its bytes.

use super::{scan, sentence::Sentence};

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
    /// Reads a sentence once.
    #[must_use]
    pub fn of(sentence: &str) -> Self {
        let bytes = sentence.as_bytes();
        let mut found = Self::default();
        let mut at = 0;
        while let Some(next) = scan::position_in(&bytes[at..], &TELLING) {
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
            sentence in "[a-c :：(（\\[\\-–—\"'‘’‚‛“”„‟«»「」『』é‖‒€。ー！２]{0,12}|\\PC{0,20}"
        ) {
            prop_assert_eq!(Punctuation::of(&sentence), by_search(&sentence));
        }
    }
}
