//! The outward shape of a stretch of text: how it ends, how long it is, how its words are written.

use std::{iter, ops::Range};

use crate::summarize::text::char_class::{self, is_alphanumeric};

/// Marks that end a sentence, in any script.
pub(super) const fn is_terminator(c: char) -> bool {
    matches!(
        c,
        '.' | '!'
            | '?'
            | '…'
            | '。'
            | '！'
            | '？'
            | '｡'
            | '．'
            | '؟'
            | '۔'
            | '।'
            | '॥'
            | '։'
            | '።'
            | '။'
            | '។'
            | '՞'
    )
}

/// Quotation marks, opening or closing, in any script.
pub(super) const fn is_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '“'
            | '”'
            | '„'
            | '‟'
            | '‘'
            | '’'
            | '‚'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '「'
            | '」'
            | '『'
            | '』'
            | '《'
            | '》'
    )
}

/// The first bytes of quotation marks.
pub(super) const QUOTE_HEADS: [u8; 5] = [b'"', b'\'', 0xC2, 0xE2, 0xE3];

/// Whether a stretch ends like a sentence: with a mark, perhaps inside quotes or brackets that close.
pub(super) fn is_closed(text: &str) -> bool {
    matches!(text.as_bytes(), [.., b'.' | b'!' | b'?']) || is_closed_behind(text)
}

/// The same, for a stretch that a closing mark, white space or no ASCII may end.
fn is_closed_behind(text: &str) -> bool {
    text.trim_end()
        .trim_end_matches(|c: char| is_quote(c) || matches!(c, ')' | ']' | '）' | '】'))
        .trim_end()
        .ends_with(is_terminator)
}

/// Whether a stretch ends in a letter or a digit of ASCII and a stop, as most sentences do.
pub(super) fn ends_plainly(text: &str) -> bool {
    matches!(text.as_bytes(), [.., last, b'.'] if class(*last) == Class::Letter)
}

/// Whether a letter belongs to a script that writes words without spaces between them.
pub(super) const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// The length in words, counted no further than `limit` + 1; where words have no spaces between them, two letters
/// count as a word.
pub(super) fn word_count(text: &str, limit: usize) -> usize {
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
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
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
pub(super) fn last_words(text: &str, count: usize) -> impl Iterator<Item = &str> {
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

/// Whether a word opens with a capital letter.
#[inline]
pub(super) fn is_capitalised(word: &str) -> bool {
    match word.as_bytes() {
        [b'0'..=b'9' | b'a'..=b'z', ..] => false,
        [b'A'..=b'Z', ..] => true,
        _ => opens_with_capital(word),
    }
}

/// The same, for a word that may open with a mark or beyond ASCII.
fn opens_with_capital(word: &str) -> bool {
    word.chars().find(|c| is_alphanumeric(*c)).is_some_and(char_class::is_uppercase)
}

/// Whether a stretch opens with a small letter, as the rest of a broken line does.
pub(super) fn opens_small(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_lowercase)
}

/// At most so many bytes of a stretch, up to the start of a character.
pub(super) fn opening(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or(0)]
}

/// A letter as it is compared: small, with one kind of apostrophe and one kind of space.
pub(super) fn fold(c: char) -> char {
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        '’' | '‘' | 'ʼ' => '\'',
        _ if c.is_ascii() => c,
        _ if c.is_whitespace() => ' ',
        _ => char_class::to_lowercase(c).next().unwrap_or(c),
    }
}

/// The folded letters of a stretch, runs of white space as one space.
pub(super) fn folded(text: &str) -> impl Iterator<Item = char> {
    let mut space = false;
    text.chars().map(fold).filter(move |c| {
        let repeated = space && *c == ' ';
        space = *c == ' ';
        !repeated
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn closed_by_a_mark_even_inside_quotes_and_brackets() {
        for (text, expected) in [
            ("The bridge opened.", true),
            ("“The bridge opened.”", true),
            ("(It rained.)", true),
            ("橋が開いた。", true),
            ("पुल खुल गया।", true),
            ("A bridge for the valley", false),
            ("He called it 'a disgrace'", false),
            ("Among them:", false),
            ("", false),
        ] {
            assert_eq!(is_closed(text), expected, "{text}");
        }
    }

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

        #[test]
        fn a_glance_tells_what_the_letters_tell(text in "([a-zA-Z0-9É’'\"”).!?…。 -]|\\PC){0,4}") {
            prop_assert_eq!(is_closed(&text), is_closed_behind(&text));
            prop_assert_eq!(is_capitalised(&text), opens_with_capital(&text));
            let mut end = text.chars().rev();
            let plainly = end.next() == Some('.') && end.next().is_some_and(|c| c.is_ascii_alphanumeric());
            prop_assert_eq!(ends_plainly(&text), plainly);
        }
    }
}
