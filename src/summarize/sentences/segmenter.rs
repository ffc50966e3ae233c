//! The walk from mark to mark through one block: what opens and closes, what labels a list, what may end a sentence.

use std::ops::Range;

use super::Sentence;
use super::list_label::{Label, Style, is_bullet};
use super::mark::{Mark, char_at, char_before};
use super::mark_scanner::Marks;
use super::open_pairs::{Facing, LONGEST_JOINED, Open, OpenMarks, facing, is_single};
use super::rules::Rules;
use super::surroundings::{is_square, is_word_char, word_before};

/// Finds the sentences of one block.
pub(super) struct Segmenter<'t, 'o> {
    pub(super) text: &'t str,
    pub(super) rules: &'static Rules,
    /// Where the block starts and ends.
    pub(super) block: Range<usize>,
    pub(super) index: u32,
    /// Where the sentence at hand starts.
    pub(super) start: usize,
    pub(super) open: OpenMarks,
    pub(super) label: Option<Label>,
    pub(super) sentences: &'o mut Vec<Sentence>,
}

impl<'t, 'o> Segmenter<'t, 'o> {
    /// A segmenter at the start of a block, which puts what it finds at the end of `sentences`.
    pub(super) fn new(
        text: &'t str,
        block: Range<usize>,
        rules: &'static Rules,
        index: u32,
        sentences: &'o mut Vec<Sentence>,
    ) -> Self {
        let start = block.start;
        Self { text, rules, block, index, start, open: OpenMarks::default(), label: None, sentences }
    }

    /// Finds every sentence of the block.
    pub(super) fn run(mut self) {
        let mut marks = Marks::new(self.text, self.block.clone(), self.rules);
        let mut at = self.block.start;
        while let Some((place, c, mark)) = marks.next_from(at) {
            let plain = if mark == Mark::Pair { self.plain_quote(place, c) } else { self.plain_stop(place) };
            at = match plain {
                Some(next) => next,
                None if mark == Mark::Pair => self.pair(place, c),
                None => self.stop(place),
            };
        }
        self.push(self.block.end);
    }

    /// Ends the sentence at hand.
    pub(super) fn push(&mut self, end: usize) {
        if self.start < end {
            self.sentences.push(Sentence { range: self.start..end, block: self.index });
        }
    }

    pub(super) fn char_at(&self, at: usize) -> Option<char> {
        char_at(self.text, at).filter(|_| at < self.block.end)
    }

    pub(super) fn char_before(&self, at: usize) -> Option<char> {
        char_before(self.text, at).filter(|_| at > self.block.start)
    }

    /// The first place from `at` on that holds no white space.
    pub(super) fn skip_space(&self, mut at: usize) -> usize {
        while let Some(c) = self.char_at(at).filter(|c| c.is_whitespace()) {
            at += c.len_utf8();
        }
        at
    }

    /// A quotation mark or a bracket; gives where to go on.
    pub(super) fn pair(&mut self, at: usize, c: char) -> usize {
        let end = at + c.len_utf8();
        let before = self.char_before(at);
        let after = self.char_at(end);
        if is_single(c) && before.is_some_and(is_word_char) && after.is_some_and(is_word_char) {
            return end;
        }
        let space_before = before.is_none_or(|b| b.is_whitespace() || is_opener(b) || is_dash(b));
        let word_before = !space_before && before.is_some_and(|b| !is_square(b));
        let text_after = after.is_some_and(|a| !a.is_whitespace());
        let opens = match (facing(c), c) {
            (Facing::Opens, _) => true,
            (Facing::Closes, _) => false,
            (Facing::Either, '«') => !self.open.closes(c) || space_before && !text_after,
            (Facing::Either, '»') => !self.open.closes(c) && space_before && after.is_some_and(is_word_char),
            (Facing::Either, '“' | '‘') => !self.open.closes(c),
            (Facing::Either, _) if self.open.closes(c) => space_before && text_after,
            (Facing::Either, _) => !word_before && text_after,
        };
        if opens {
            self.open(at, c);
        } else if matches!(c, ')' | '）') && !self.open.closes(c) {
            let (from, style) =
                if before == Some('.') { (at - 1, Style::Both) } else { (at, Style::Bracket) };
            self.label(from, end, style);
        } else {
            self.close(at, c);
        }
        end
    }

    /// Opens a quotation or a bracket.
    pub(super) fn open(&mut self, at: usize, mark: char) {
        self.open.open(Open { mark, at, sentences: self.sentences.len(), start: self.start });
    }

    /// Closes a quotation or a bracket, and takes back the ends of sentences within when it is short.
    pub(super) fn close(&mut self, at: usize, c: char) {
        let Some(open) = self.open.close(c) else { return };
        // A lone apostrophe looks like a closing mark: only one after a stop may join sentences.
        let sure =
            !is_single(c) || self.char_before(at).is_some_and(|b| !is_word_char(b) && !b.is_whitespace());
        let said = at + c.len_utf8() - open.at;
        if sure && open.sentences < self.sentences.len() && self.is_short(open.at, said) {
            self.sentences.truncate(open.sentences);
            self.start = open.start;
        }
    }

    /// Whether the text of so many bytes at `at` is short enough for one sentence.
    fn is_short(&self, at: usize, bytes: usize) -> bool {
        bytes <= LONGEST_JOINED
            || bytes <= 4 * LONGEST_JOINED
                && self.text.get(at..at + bytes).is_some_and(|said| said.chars().count() <= LONGEST_JOINED)
    }

    /// Takes note of a list's label that ends at `at` and is closed at `end`; parts its entry from the one before.
    /// Whether it is one.
    pub(super) fn label(&mut self, at: usize, end: usize, style: Style) -> bool {
        if self.follows_letters(at) {
            return false;
        }
        let word = word_before(self.text, self.start, at);
        let Some(label) = Label::read(word, style) else { return false };
        let wide = self.char_before(end) == Some('）');
        if !wide && !self.char_at(end).is_some_and(char::is_whitespace) {
            return false;
        }
        let mut from = at - word.len();
        let before = self.text.get(self.start..from).unwrap_or("");
        let unbulleted = before.trim_end().trim_end_matches(is_bullet);
        let bulleted = before.len() - unbulleted.len() <= 8 && unbulleted.len() < before.trim_end().len();
        if unbulleted.trim().is_empty() {
            self.label = Some(label);
            return true;
        }
        if !(before.ends_with(char::is_whitespace) || bulleted)
            || !self.label.is_some_and(|last| label.follows(last))
        {
            return false;
        }
        if bulleted {
            from = self.start + unbulleted.len();
        }
        let body = self.text.get(self.start..from).unwrap_or("").trim_end();
        self.label = Some(label);
        self.push(self.start + body.len());
        self.start = self.skip_space(from);
        true
    }

    /// Whether two letters of the sentence stand right before `at`, as they do before nearly every stop: no label has two.
    fn follows_letters(&self, at: usize) -> bool {
        let before = self.text.as_bytes().get(self.start..at).unwrap_or(&[]);
        matches!(before, [.., first, second] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic())
    }

    /// A mark that may end a sentence; gives where to go on.
    pub(super) fn stop(&mut self, at: usize) -> usize {
        if self.char_at(at + 1).is_some_and(|c| matches!(c, ')' | '）') && !self.open.closes(c)) {
            let word = word_before(self.text, self.start, at);
            if Label::read(word, Style::Both).is_some() {
                return at + 1;
            }
        }
        let (run, resume) = self.read_run(at);
        if run.mark == Mark::Point && !run.closed {
            let unordered = !self.is_ordinal_before(&run);
            if unordered && self.label(run.at, run.end, Style::Point) {
                return resume;
            }
        }
        let next_at = self.skip_space(run.end);
        if next_at < self.block.end && self.ends(&run, next_at) {
            self.push(run.end);
            self.start = next_at;
        }
        resume
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―')
}

pub(super) fn is_opener(c: char) -> bool {
    facing(c) == Facing::Opens || matches!(c, '“' | '«' | '‹' | '"' | '\'' | '‘' | '¿' | '¡' | '»')
}
