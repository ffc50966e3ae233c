//! What most marks of the news do, told by the bytes beside them.
//!
//! The rules would do the same with each of these marks; only they look at far more.

use super::boundary::full_stop::is_plain_word;
use super::cursor::Cursor;
use super::marks::open_pairs::{OpenMarks, is_single};
use super::marks::terminator_run::closes_spaced;
use super::rules::Rules;

/// A stop that stands as most do.
pub(super) struct PlainStop {
    /// The quotation mark that closes right after it.
    pub(super) closing: Option<char>,
    /// Where its sentence ends.
    pub(super) end: usize,
    /// Where the next one starts, or the block ends.
    pub(super) next: usize,
}

/// Reads the stop at `at` if it stands as most do: behind a plain word or before a closing quotation mark, and then before
/// a capital or at the end of the block. `None` where it takes the rules to tell.
#[inline]
pub(super) fn plain_stop(
    cursor: Cursor<'_>,
    rules: &Rules,
    start: usize,
    open: &OpenMarks,
    at: usize,
) -> Option<PlainStop> {
    let closing = quote_at(cursor, at + 1);
    let end = at + 1 + closing.map_or(0, char::len_utf8);
    let next = match cursor.byte_at(end) {
        None => end,
        Some(b' ') if opens_plainly(cursor, open, end + 1, closing.is_some()) => end + 1,
        Some(_) => return None,
    };
    let is_plain = match (cursor.byte_at(at), closing) {
        (Some(b'.'), None) => is_plain_word(cursor.bytes(start, at), rules),
        (Some(b'?'), None) | (Some(b'.' | b'!' | b'?'), Some(_)) => {
            !matches!(cursor.byte_before(at), None | Some(b'(' | b'['))
        }
        _ => false,
    };
    is_plain.then_some(PlainStop { closing, end, next })
}

/// Whether a capital stands at `at`, or behind a quotation mark there that closes nothing.
fn opens_plainly(cursor: Cursor<'_>, open: &OpenMarks, at: usize, closed: bool) -> bool {
    match cursor.byte_at(at) {
        Some(b'A'..=b'Z') => true,
        _ if closed => false,
        _ => quote_at(cursor, at).is_some_and(|mark| {
            matches!(cursor.byte_at(at + mark.len_utf8()), Some(b'A'..=b'Z'))
                && !closes_spaced(cursor, open, at, mark)
        }),
    }
}

/// What a quotation mark does that stands as most do.
pub(super) enum PlainQuote {
    /// It parts two letters of ASCII.
    Apostrophe,
    /// It stands before a space.
    Closes,
    /// It stands behind a space and before a word.
    Opens,
}

/// Reads the quotation mark at `at`; `None` where it takes the rules to tell.
#[inline]
pub(super) fn plain_quote(cursor: Cursor<'_>, at: usize, mark: char) -> Option<PlainQuote> {
    if !matches!(mark, '"' | '\'' | '”' | '’') {
        return None;
    }
    let before = cursor.byte_before(at).unwrap_or(b' ');
    let after = cursor.byte_at(at + mark.len_utf8()).unwrap_or(b' ');
    let joins = before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric();
    match (before, after) {
        _ if joins && is_single(mark) => Some(PlainQuote::Apostrophe),
        (_, b' ') => Some(PlainQuote::Closes),
        (b' ', b'!'..=b'~') => Some(PlainQuote::Opens),
        _ => None,
    }
}

/// The quotation mark at `at`, if it is a straight or a curly one.
fn quote_at(cursor: Cursor<'_>, at: usize) -> Option<char> {
    match cursor.bytes(at, cursor.end()) {
        [b'"', ..] => Some('"'),
        [b'\'', ..] => Some('\''),
        [0xE2, 0x80, 0x98, ..] => Some('‘'),
        [0xE2, 0x80, 0x99, ..] => Some('’'),
        [0xE2, 0x80, 0x9C, ..] => Some('“'),
        [0xE2, 0x80, 0x9D, ..] => Some('”'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::summarize::language::Language;
    use crate::summarize::sentences::Sentence;
    use crate::summarize::sentences::rules::Rules;
    use crate::summarize::sentences::segmenter::Segmenter;

    /// The sentences of a text that is one block, by the rules alone or with the fast path first.
    fn sentences(text: &str, language: Language, fast: bool) -> Vec<Sentence> {
        let mut sentences = Vec::new();
        Segmenter::new(text, 0..text.len(), Rules::of(language), 0, &mut sentences).walk(fast);
        sentences
    }

    /// Text of plain words and stops, with quotation marks where they belong and where they do not.
    fn quoting_text() -> impl Strategy<Value = String> {
        let word = prop::sample::select(vec![
            "house", " bridge", " the dog", "Oslo", " Mr", " x", " Yahoo", "5", " a", "é", "", ",",
        ]);
        let stop = prop::sample::select(vec![
            ".",
            ".",
            ".",
            "?",
            "!",
            "...",
            ",",
            "",
            "1.",
            "[?",
            "。",
            "؟",
            ".\u{200b}",
        ]);
        let mark = || {
            let marks = vec!["", "", "", "\"", "\"", "'", "“", "”", "‘", "’", "„", ")"];
            prop::sample::select(marks)
        };
        let space = prop::sample::select(vec![" ", " ", " ", "", "  ", "\n", "\u{a0}"]);
        let next = prop::sample::select(vec!["The", "A", "The", "it", "B", "5", "É", "-", "2)", "日本"]);
        let piece = (word, mark(), stop, mark(), space, mark(), next);
        let piece = piece.prop_map(|(a, b, c, d, e, f, g)| [a, b, c, d, e, f, g].concat());
        prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn the_rules_do_the_same(text in quoting_text(), language in prop::sample::select(Language::ALL)) {
            prop_assert_eq!(sentences(&text, language, true), sentences(&text, language, false));
        }
    }
}
