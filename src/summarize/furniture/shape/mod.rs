//! The outward shape of a stretch of text: how it ends, and how its letters are written.

mod words;

pub(super) use self::words::{is_unspaced, last_words, word_count, words};
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
    matches!(text.as_bytes(), [.., last, b'.'] if last.is_ascii_alphanumeric())
}

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

    proptest! {
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
