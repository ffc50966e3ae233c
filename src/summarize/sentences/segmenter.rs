//! The walk from mark to mark through one block: the rules decide, and the walk acts on it.

use std::ops::Range;

use super::boundary;
use super::boundary::candidate::Candidate;
use super::boundary::full_stop::is_ordinal;
use super::boundary::next::Next;
use super::cursor::Cursor;
use super::fast_path::{PlainQuote, plain_quote, plain_stop};
use super::list_label::{Label, Style};
use super::marks::mark::Mark;
use super::marks::mark_scanner::Marks;
use super::marks::open_pairs::{Facing, facing, is_opener, is_single};
use super::marks::terminator_run::{self, Run};
use super::rules::Rules;
use super::sentence::Sentence;
use super::sentence_builder::SentenceBuilder;
use super::word_chars::{is_square, is_word_char};
use crate::summarize::language::Ordinals;

/// Finds the sentences of one block.
pub(super) struct Segmenter<'t, 'o> {
    text: &'t str,
    block: Range<usize>,
    cursor: Cursor<'t>,
    rules: &'static Rules,
    builder: SentenceBuilder<'t, 'o>,
}

impl<'t, 'o> Segmenter<'t, 'o> {
    /// A segmenter at the start of the block with index `index`, which puts what it finds at the end of `sentences`.
    pub(super) fn new(
        text: &'t str,
        block: Range<usize>,
        rules: &'static Rules,
        index: u32,
        sentences: &'o mut Vec<Sentence>,
    ) -> Self {
        let cursor = Cursor::new(text, &block);
        let builder = SentenceBuilder::new(cursor, index, block.start, sentences);
        Self { text, block, cursor, rules, builder }
    }

    /// Finds every sentence of the block.
    pub(super) fn run(self) {
        self.walk(true);
    }

    /// Finds every sentence of the block, with or without the fast path for marks that stand as most do.
    pub(super) fn walk(mut self, fast: bool) {
        let mut marks = Marks::new(self.text, self.block.clone(), self.rules);
        let mut at = self.block.start;
        while let Some((place, c, mark)) = marks.next_from(at) {
            let plain = match mark {
                _ if !fast => None,
                Mark::Pair => self.pass_plain_quote(place, c),
                _ => self.pass_plain_stop(place),
            };
            at = match plain {
                Some(next) => next,
                None if mark == Mark::Pair => self.pair(place, c),
                None => self.stop(place),
            };
        }
        self.builder.end(self.block.end, self.block.end);
    }

    /// A quotation mark that stands as most do; gives where to go on.
    #[inline]
    fn pass_plain_quote(&mut self, at: usize, mark: char) -> Option<usize> {
        match plain_quote(self.cursor, at, mark)? {
            PlainQuote::Apostrophe => {}
            PlainQuote::Closes => self.builder.close(at, mark),
            PlainQuote::Opens => self.builder.open(at, mark),
        }
        Some(at + mark.len_utf8())
    }

    /// A stop that stands as most do; gives where to go on.
    #[inline]
    fn pass_plain_stop(&mut self, at: usize) -> Option<usize> {
        let (start, open) = (self.builder.start(), self.builder.open_marks());
        let stop = plain_stop(self.cursor, self.rules, start, open, at)?;
        if let Some(closing) = stop.closing {
            self.builder.close(at + 1, closing);
        }
        if stop.next < self.cursor.end() {
            self.builder.end(stop.end, stop.next);
        }
        Some(stop.next)
    }

    /// A quotation mark or a bracket; gives where to go on.
    fn pair(&mut self, at: usize, c: char) -> usize {
        let end = at + c.len_utf8();
        let before = self.cursor.char_before(at);
        let after = self.cursor.char_at(end);
        if is_single(c) && before.is_some_and(is_word_char) && after.is_some_and(is_word_char) {
            return end;
        }
        let closes = self.builder.open_marks().closes(c);
        let space_before = before.is_none_or(|b| b.is_whitespace() || is_opener(b) || is_dash(b));
        let word_before = !space_before && before.is_some_and(|b| !is_square(b));
        let text_after = after.is_some_and(|a| !a.is_whitespace());
        let opens = match (facing(c), c) {
            (Facing::Opens, _) => true,
            (Facing::Closes, _) => false,
            (Facing::Either, '«') => !closes || space_before && !text_after,
            (Facing::Either, '»') => !closes && space_before && after.is_some_and(is_word_char),
            (Facing::Either, '“' | '‘') => !closes,
            (Facing::Either, _) if closes => space_before && text_after,
            (Facing::Either, _) => !word_before && text_after,
        };
        if opens {
            self.builder.open(at, c);
        } else if matches!(c, ')' | '）') && !closes {
            let (from, style) =
                if before == Some('.') { (at - 1, Style::Both) } else { (at, Style::Bracket) };
            self.builder.label(from, end, style);
        } else {
            self.builder.close(at, c);
        }
        end
    }

    /// A mark that may end a sentence; gives where to go on.
    fn stop(&mut self, at: usize) -> usize {
        let closes_nothing = |c: char| matches!(c, ')' | '）') && !self.builder.open_marks().closes(c);
        if self.cursor.char_at(at + 1).is_some_and(closes_nothing) {
            let word = self.cursor.word_before(self.builder.start(), at);
            if Label::read(word, Style::Both).is_some() {
                return at + 1;
            }
        }
        let (run, resume) = terminator_run::read(self.cursor, self.rules, at, &mut self.builder);
        if run.mark == Mark::Point && !run.closed {
            let may_be_ordinal =
                self.rules.ordinals == Ordinals::PointBeforeCapital && self.cursor.follows_digit(run.at);
            let unordered = !(may_be_ordinal && is_ordinal(&self.candidate(run)));
            if unordered && self.builder.label(run.at, run.end, Style::Point) {
                return resume;
            }
        }
        if self.cursor.skip_space(run.end) < self.cursor.end() {
            let candidate = self.candidate(run);
            if boundary::ends(&candidate) {
                self.builder.end(run.end, candidate.next_at);
            }
        }
        resume
    }

    /// What the rules need to know of a run of marks.
    fn candidate(&self, run: Run) -> Candidate<'t> {
        let Self { cursor, rules, .. } = *self;
        let next_at = cursor.skip_space(run.end);
        let next = Next::after(cursor, next_at);
        let (start, label) = (self.builder.start(), self.builder.last_label());
        Candidate { cursor, rules, start, label, run, next_at, next }
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―')
}
