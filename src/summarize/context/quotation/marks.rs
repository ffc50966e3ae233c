//! The quotation marks of a sentence, and what each does.

use std::ops::Range;

use super::side::Side;
use crate::summarize::sentences::Sentence;
use crate::summarize::text::byte_search::{self, WINDOW};
use crate::summarize::text::char_class::is_alphanumeric;

/// Which marks belong together. Straight and curly ones of one kind count as a pair, since newsrooms mix them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pair {
    Double,
    Single,
    Angle,
    Corner,
    WhiteCorner,
}

/// What a quotation mark does.
pub(super) enum Mark {
    Opens(Pair),
    Closes(Pair),
    /// A mark with space on both sides: nothing opens there, but what is open closes.
    ClosesIfOpen(Pair),
    /// An apostrophe after an s, which may be a genitive's or the end of a single quotation.
    MayClose,
}

/// The quotation marks of a sentence, each with the count of letters and digits before it since the last; the letters
/// after the last mark come with `None`.
pub(super) struct Marks<'t> {
    text: &'t str,
    /// Where the window at hand starts.
    at: usize,
    end: usize,
    window: Window,
    done: bool,
}

/// What is left to be told of a window, a bit for each byte.
#[derive(Clone, Copy)]
struct Window {
    /// The letters and digits of ASCII.
    letters: u64,
    /// The quotation marks of ASCII, and where characters beyond it start.
    telling: u64,
}

impl Window {
    #[expect(clippy::needless_bitwise_bool, reason = "a branch would keep the bytes from being told at once")]
    fn of(bytes: &[u8]) -> Self {
        let mut spare = [0; WINDOW];
        let bytes = byte_search::window(bytes, &mut spare);
        Self {
            letters: byte_search::bits(bytes, |byte| byte.is_ascii_alphanumeric()),
            telling: byte_search::bits(bytes, |byte| (byte == b'"') | (byte == b'\'') | (byte >= 0xc0)),
        }
    }

    /// The place of the next byte that is telling, and how many letters are before it; or only how many there are.
    fn next(&mut self) -> (Option<usize>, usize) {
        let next = self.telling & self.telling.wrapping_neg();
        let before = self.letters & next.wrapping_sub(1);
        *self = Self { letters: self.letters ^ before, telling: self.telling ^ next };
        ((next != 0).then(|| next.trailing_zeros() as usize), before.count_ones() as usize)
    }
}

impl<'t> Marks<'t> {
    pub(super) fn of(text: &'t str, sentence: &Sentence) -> Self {
        let Range { start, end } = sentence.range;
        Self { text, at: start, end, window: Window::of(&text.as_bytes()[start..end]), done: false }
    }

    /// What the mark `c` at byte `at` does, judged by its neighbours where its shape does not tell.
    fn judge(&self, c: char, at: usize) -> Option<Mark> {
        let before = Side::of(self.text[..at].chars().next_back());
        let after = Side::of(self.text[at + c.len_utf8()..].chars().next());
        let by_space = |pair| match (before.is(Side::BEFORE_QUOTED), after.is(Side::BEHIND_QUOTED)) {
            (true, false) => Some(Mark::Opens(pair)),
            (false, true) => Some(Mark::Closes(pair)),
            (false, false) if before.is(Side::STOP) => Some(Mark::Closes(pair)),
            (false, false) if after.is(Side::WORD) && !before.is(Side::WORD) => Some(Mark::Opens(pair)),
            _ => None,
        };
        match c {
            '“' | '”' | '„' | '"' | '‟' => by_space(Pair::Double).or(match c {
                '„' => Some(Mark::Opens(Pair::Double)),
                '”' => Some(Mark::Closes(Pair::Double)),
                '"' if before.is(Side::BEFORE_QUOTED) && after.is(Side::BEHIND_QUOTED) => {
                    Some(Mark::ClosesIfOpen(Pair::Double))
                }
                _ => None,
            }),
            '‘' | '’' | '‚' | '\'' if !(before.is(Side::WORD) && after.is(Side::WORD)) => {
                match by_space(Pair::Single) {
                    // An apostrophe that stands for the start of a word or the end of one quotes nothing.
                    Some(Mark::Opens(_)) if after.is(Side::NUMBER) => None,
                    Some(Mark::Closes(_)) if before.is(Side::S) => Some(Mark::MayClose),
                    mark => mark,
                }
            }
            // »So« is quoted in Danish and in German.
            '«' => by_space(Pair::Angle).or(Some(Mark::Opens(Pair::Angle))),
            '»' => by_space(Pair::Angle).or(Some(Mark::Closes(Pair::Angle))),
            '「' => Some(Mark::Opens(Pair::Corner)),
            '」' => Some(Mark::Closes(Pair::Corner)),
            '『' => Some(Mark::Opens(Pair::WhiteCorner)),
            '』' => Some(Mark::Closes(Pair::WhiteCorner)),
            _ => None,
        }
    }
}

const fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '\'' | '«' | '»' | '‘'..='‟' | '「'..='』')
}

impl Iterator for Marks<'_> {
    type Item = (Option<Mark>, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let mut letters = 0;
        while !self.done {
            let (place, before) = self.window.next();
            letters += before;
            if let Some(place) = place {
                let at = self.at + place;
                let Some(c) = self.text[at..self.end].chars().next() else { continue };
                if is_quotation_mark(c) {
                    if let Some(mark) = self.judge(c, at) {
                        return Some((Some(mark), letters));
                    }
                } else {
                    letters += usize::from(is_alphanumeric(c));
                }
            } else {
                self.at += WINDOW;
                self.done = self.at >= self.end;
                self.window = Window::of(self.text.as_bytes().get(self.at..self.end).unwrap_or_default());
            }
        }
        (letters > 0).then_some((None, letters))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn each_letter_is_counted_once(sentence in "([a-c1 .,]{0,40}[\"'“”«é字 ]){0,6}[a-z .]{0,40}") {
            let marks = Marks::of(&sentence, &Sentence { range: 0..sentence.len(), block: 0 });
            let letters: usize = marks.map(|(_, letters)| letters).sum();
            prop_assert_eq!(letters, sentence.chars().filter(|c| c.is_alphanumeric()).count());
        }
    }
}
