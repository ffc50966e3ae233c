//! The outward shape of a stretch of text: how it ends, how long it is, how its words are written.

use std::iter;

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

/// Whether a stretch ends like a sentence: with a mark, perhaps inside quotes or brackets that close.
pub(super) fn is_closed(text: &str) -> bool {
    text.trim_end()
        .trim_end_matches(|c: char| is_quote(c) || matches!(c, ')' | ']' | '）' | '】'))
        .trim_end()
        .ends_with(is_terminator)
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
        let class = ASCII[usize::from(byte)];
        if class == Class::Beyond {
            let mut before = text.as_bytes()[..at].iter();
            let start = before
                .rposition(|&byte| ASCII[usize::from(byte)] == Class::Space)
                .map_or(0, |space| space + 1);
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
            let spaced = piece.chars().any(|c| c.is_alphanumeric() && !is_unspaced(c));
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
    let runs = iter::from_fn(move || {
        let start = run_end(text, at, false);
        at = run_end(text, start, true);
        (start < at).then(|| &text[start..at])
    });
    runs.filter(|word| word.contains(char::is_alphanumeric))
}

/// Where the characters from `at` on end that all are of words, or all are not.
fn run_end(text: &str, mut at: usize, of_words: bool) -> usize {
    while let Some(&byte) = text.as_bytes().get(at) {
        let (is_of_word, length) = match ASCII[usize::from(byte)] {
            Class::Letter | Class::Joint => (true, 1),
            Class::Space | Class::Mark => (false, 1),
            Class::Beyond => {
                let c = text[at..].chars().next().unwrap_or_default();
                (c.is_alphanumeric() || c == '’', c.len_utf8())
            }
        };
        if is_of_word != of_words {
            break;
        }
        at += length;
    }
    at
}

/// What an ASCII character is to the words around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// A letter or a digit.
    Letter,
    /// An apostrophe or a hyphen.
    Joint,
    /// White space.
    Space,
    /// Anything else.
    Mark,
    /// No ASCII.
    Beyond,
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
pub(super) fn is_capitalised(word: &str) -> bool {
    word.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase)
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
        _ => c.to_lowercase().next().unwrap_or(c),
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
}
