//! The words of a stretch of text, and how many there are, in scripts with and without spaces between them.

use std::{iter, ops::Range};

use crate::summarize::text::char_class::is_alphanumeric;

/// Whether a letter belongs to a script that writes words without spaces between them.
pub(in crate::summarize::furniture) const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// The length in words, counted no further than `limit` + 1; where words have no spaces between them, two letters
/// count as a word.
pub(in crate::summarize::furniture) fn word_count(text: &str, limit: usize) -> usize {
    let mut count = 0;
    let mut counted = false;
    for (at, &byte) in text.as_bytes().iter().enumerate() {
        let class = class(byte);
        if class == Class::Beyond {
            let mut before = text.as_bytes()[..at].iter();
            let start =
                before.rposition(|&byte| self::class(byte) == Class::Space).map_or(0, |space| space + 1);
            return count_pieces(&text[start..], count - usize::from(counted), limit);
        }
        let is_letter = class == Class::Letter;
        count += usize::from(is_letter && !counted);
        counted = class != Class::Space && (counted || is_letter);
        if count > limit {
            break;
        }
    }
    count
}

/// `count` and the words of what is left of a stretch, which has more than ASCII in it.
fn count_pieces(text: &str, mut count: usize, limit: usize) -> usize {
    for piece in text.split_whitespace() {
        if piece.starts_with(|c: char| c.is_ascii()) {
            count += usize::from(piece.bytes().any(|b| b.is_ascii_alphanumeric() || !b.is_ascii()));
        } else {
            let unspaced = piece.chars().filter(|c| is_unspaced(*c)).take(2 * limit + 2).count();
            let spaced = piece.chars().any(|c| is_alphanumeric(c) && !is_unspaced(c));
            count += unspaced.div_ceil(2) + usize::from(spaced);
        }
        if count > limit {
            break;
        }
    }
    count
}

/// The words of a stretch: runs of letters, digits, apostrophes and hyphens.
pub(in crate::summarize::furniture) fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut at = 0;
    iter::from_fn(move || {
        let word = next_word(text, at)?;
        at = word.end;
        Some(&text[word])
    })
}

/// Where the first word from `at` on stands; one of nothing but apostrophes and hyphens is none.
fn next_word(text: &str, mut at: usize) -> Option<Range<usize>> {
    loop {
        let start = run_end::<false>(text, at);
        let first = text.as_bytes().get(start)?;
        at = run_end::<true>(text, start);
        if class(*first) == Class::Letter || text[start..at].contains(is_alphanumeric) {
            return Some(start..at);
        }
    }
}

/// Where the characters from `at` on end that all are of words, or all are not.
#[inline]
fn run_end<const OF_WORDS: bool>(text: &str, mut at: usize) -> usize {
    let ends = |byte: &u8| if OF_WORDS { class(*byte) > Class::Joint } else { class(*byte) < Class::Space };
    while let Some(length) = text.as_bytes()[at..].iter().position(ends) {
        at += length;
        if text.as_bytes()[at].is_ascii() {
            return at;
        }
        let c = text[at..].chars().next().unwrap_or_default();
        if (c == '’' || is_alphanumeric(c)) != OF_WORDS {
            return at;
        }
        at += c.len_utf8();
    }
    text.len()
}

/// The last words of a stretch, the last first.
pub(in crate::summarize::furniture) fn last_words(text: &str, count: usize) -> impl Iterator<Item = &str> {
    text.rsplit(|c: char| !is_alphanumeric(c)).filter(|word| !word.is_empty()).take(count)
}

/// What an ASCII character is to the words around it; letters and joints are of words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
enum Class {
    /// A letter or a digit.
    Letter,
    /// An apostrophe or a hyphen.
    Joint,
    /// No ASCII.
    Beyond,
    /// White space.
    Space,
    /// Anything else.
    Mark,
}

const fn class(byte: u8) -> Class {
    ASCII[byte as usize]
}

/// The class of each byte.
const ASCII: [Class; 256] = {
    let mut classes = [Class::Beyond; 256];
    let mut byte = 0;
    while byte < 128 {
        classes[byte as usize] = match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => Class::Letter,
            b'\'' | b'-' => Class::Joint,
            b'\t'..=b'\r' | b' ' => Class::Space,
            _ => Class::Mark,
        };
        byte += 1;
    }
    classes
};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_counted_in_spaced_and_unspaced_scripts() {
        for (text, expected) in [
            ("One two – three", 3),
            ("  ", 0),
            ("新しい橋が開通", 4),
            ("새 다리가 열렸다", 3),
            ("Nato峰会 opens", 2),
        ] {
            assert_eq!(word_count(text, 50), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn words_are_runs_of_letters_and_joints(text in "([a-zA-Z0-9é’'橋 .,–-]|\\PC){0,40}") {
            let is_of_word = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-');
            let runs = text.split(|c: char| !is_of_word(c));
            let expected: Vec<&str> = runs.filter(|run| run.contains(char::is_alphanumeric)).collect();
            prop_assert_eq!(words(&text).collect::<Vec<_>>(), expected);
        }
    }
}
