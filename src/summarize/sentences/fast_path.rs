//! What most marks of the news do, told by the bytes beside them.
//!
//! The rules would do the same with each of these marks; only they look at far more.

use super::open_pairs::is_single;
use super::segmenter::Segmenter;

impl Segmenter<'_, '_> {
    /// Deals with a stop that stands as most do: behind a plain word or before a closing quotation mark, and then before a
    /// capital or at the end of the block. Gives where to go on; `None` where it takes the rules to tell.
    #[inline]
    pub(super) fn plain_stop(&mut self, at: usize) -> Option<usize> {
        let closing = self.quote_at(at + 1);
        let end = at + 1 + closing.map_or(0, char::len_utf8);
        let next_at = match self.byte_at(end) {
            None => end,
            Some(b' ') if self.opens_plainly(end + 1, closing.is_some()) => end + 1,
            Some(_) => return None,
        };
        let is_plain = match (self.byte_at(at), closing) {
            (Some(b'.'), None) => self.follows_plain_word(at),
            (Some(b'?'), None) | (Some(b'.' | b'!' | b'?'), Some(_)) => {
                !matches!(self.byte_before(at), None | Some(b'(' | b'['))
            }
            _ => false,
        };
        if !is_plain {
            return None;
        }
        if let Some(closing) = closing {
            self.close(at + 1, closing);
        }
        if next_at < self.block.end {
            self.push(end);
            self.start = next_at;
        }
        Some(next_at)
    }

    /// Whether a capital stands at `at`, or behind a quotation mark there that closes nothing.
    fn opens_plainly(&self, at: usize, closed: bool) -> bool {
        match self.byte_at(at) {
            Some(b'A'..=b'Z') => true,
            _ if closed => false,
            _ => self.quote_at(at).is_some_and(|mark| {
                matches!(self.byte_at(at + mark.len_utf8()), Some(b'A'..=b'Z'))
                    && !self.closes_spaced(at, mark)
            }),
        }
    }

    /// Deals with a quotation mark that stands as most do: behind a space and before a word, before a space, or as an
    /// apostrophe between two letters of ASCII. Gives where to go on; `None` where it takes the rules to tell.
    #[inline]
    pub(super) fn plain_quote(&mut self, at: usize, mark: char) -> Option<usize> {
        if !matches!(mark, '"' | '\'' | '”' | '’') {
            return None;
        }
        let end = at + mark.len_utf8();
        let before = self.byte_before(at).unwrap_or(b' ');
        let after = self.byte_at(end).unwrap_or(b' ');
        let joins = before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric();
        match (before, after) {
            _ if joins && is_single(mark) => {}
            (_, b' ') => self.close(at, mark),
            (b' ', b'!'..=b'~') => self.open(at, mark),
            _ => return None,
        }
        Some(end)
    }

    /// The quotation mark at `at`, if it is a straight or a curly one.
    fn quote_at(&self, at: usize) -> Option<char> {
        match self.text.as_bytes().get(at..self.block.end)? {
            [b'"', ..] => Some('"'),
            [b'\'', ..] => Some('\''),
            [0xE2, 0x80, 0x98, ..] => Some('‘'),
            [0xE2, 0x80, 0x99, ..] => Some('’'),
            [0xE2, 0x80, 0x9C, ..] => Some('“'),
            [0xE2, 0x80, 0x9D, ..] => Some('”'),
            _ => None,
        }
    }

    fn byte_at(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(..self.block.end)?.get(at).copied()
    }

    fn byte_before(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(self.block.start..at)?.last().copied()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::summarize::language::Language;
    use crate::summarize::sentences::Sentence;
    use crate::summarize::sentences::mark::Mark;
    use crate::summarize::sentences::mark_scanner::Marks;
    use crate::summarize::sentences::rules::Rules;
    use crate::summarize::sentences::segmenter::Segmenter;

    /// The sentences of a text that is one block, by the rules alone or with a glance at each mark first.
    fn sentences(text: &str, language: Language, glance: bool) -> Vec<Sentence> {
        let (rules, mut sentences) = (Rules::of(language), Vec::new());
        let mut segmenter = Segmenter::new(text, 0..text.len(), rules, 0, &mut sentences);
        let mut marks = Marks::new(text, 0..text.len(), rules);
        let mut at = 0;
        while let Some((place, c, mark)) = marks.next_from(at) {
            let plain = match mark {
                _ if !glance => None,
                Mark::Pair => segmenter.plain_quote(place, c),
                _ => segmenter.plain_stop(place),
            };
            at = match plain {
                Some(next) => next,
                None if mark == Mark::Pair => segmenter.pair(place, c),
                None => segmenter.stop(place),
            };
        }
        segmenter.push(text.len());
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
