//! The sentences found so far, and what is open at the end of them: quotations, brackets, a list.

use super::cursor::Cursor;
use super::dateline::{LONGEST_DATELINE, is_dateline, is_place_in_capitals};
use super::list_label::{Label, Style, is_bullet};
use super::marks::open_pairs::{LONGEST_JOINED, Open, OpenMarks, is_single};
use super::sentence::Sentence;
use super::word_chars::is_word_char;

/// The most bytes of a sentence that does nothing but tell who was quoted before it.
const LONGEST_SPEAKER: usize = 48;
/// The most words of one.
const SPEAKER_WORDS: usize = 3;

/// Puts the sentences of one block behind those found before.
pub(super) struct SentenceBuilder<'t, 'o> {
    cursor: Cursor<'t>,
    /// The index of the block.
    block: u32,
    /// Where the block starts.
    block_start: usize,
    /// Where the sentence at hand starts.
    start: usize,
    open: OpenMarks,
    label: Option<Label>,
    sentences: &'o mut Vec<Sentence>,
}

impl<'t, 'o> SentenceBuilder<'t, 'o> {
    /// A builder at `start`, where the block with index `block` starts.
    pub(super) fn new(
        cursor: Cursor<'t>,
        block: u32,
        start: usize,
        sentences: &'o mut Vec<Sentence>,
    ) -> Self {
        Self { cursor, block, block_start: start, start, open: OpenMarks::default(), label: None, sentences }
    }

    /// Where the sentence at hand starts.
    #[inline]
    pub(super) fn start(&self) -> usize {
        self.start
    }

    /// The quotations and brackets that are open.
    #[inline]
    pub(super) fn open_marks(&self) -> &OpenMarks {
        &self.open
    }

    /// The last label of the list at hand.
    pub(super) fn last_label(&self) -> Option<Label> {
        self.label
    }

    /// Ends the sentence at hand at `end`; the next one starts at `next`. A dateline is no sentence, and goes on in the one
    /// that it heads.
    #[inline]
    pub(super) fn end(&mut self, end: usize, next: usize) {
        if self.start == self.block_start
            && end - self.start <= LONGEST_DATELINE
            && self.heads_sentence(end, next)
        {
            return;
        }
        if end - self.start <= LONGEST_SPEAKER && self.tells_speaker(end) {
            self.start = self.sentences.pop().map_or(self.start, |quoted| quoted.range.start);
        }
        if self.start < end {
            self.sentences.push(Sentence { range: self.start..end, block: self.block });
        }
        self.start = next;
    }

    /// Whether the stretch that the block opens with, up to `end`, is the dateline of a sentence that starts at `next`.
    fn heads_sentence(&self, end: usize, next: usize) -> bool {
        let said = self.cursor.slice(self.start, end);
        next < self.cursor.end()
            && (is_dateline(said)
                || matches!(self.cursor.char_at(next), Some('-' | '–' | '—')) && is_place_in_capitals(said))
    }

    /// Whether what ends at `end` does nothing but tell who said what was quoted right before it: "Sanborn said."
    fn tells_speaker(&self, end: usize) -> bool {
        let follows_quotation = self.sentences.last().is_some_and(|quoted| {
            let mut said = self.cursor.slice(quoted.range.start, quoted.range.end).chars().rev();
            quoted.block == self.block
                && said.next().is_some_and(is_closing_quote)
                && said.next().is_some_and(|c| matches!(c, '.' | '!' | '?' | '…' | ','))
        });
        let clause = self.cursor.slice(self.start, end);
        let words = clause.split_whitespace();
        follows_quotation
            && clause.starts_with(char::is_uppercase)
            && clause.ends_with('.')
            && !clause.ends_with(" .")
            && words.clone().count() <= SPEAKER_WORDS
            && words.clone().count() > 1
            && words.skip(1).all(|word| !word.contains(is_closing_quote))
    }

    /// Opens a quotation or a bracket.
    pub(super) fn open(&mut self, at: usize, mark: char) {
        self.open.open(Open { mark, at, sentences: self.sentences.len(), start: self.start });
    }

    /// Closes a quotation or a bracket, and takes back the ends of sentences within when it is short.
    pub(super) fn close(&mut self, at: usize, c: char) {
        let Some(open) = self.open.close(c) else { return };
        // A lone apostrophe looks like a closing mark: only one after a stop may join sentences.
        let before = self.cursor.char_before(at);
        let sure = !is_single(c) || before.is_some_and(|b| !is_word_char(b) && !b.is_whitespace());
        if sure && open.sentences < self.sentences.len() && self.is_short(open.at, at + c.len_utf8()) {
            self.sentences.truncate(open.sentences);
            self.start = open.start;
        }
    }

    /// Whether the text from one place to another is short enough for one sentence.
    fn is_short(&self, from: usize, to: usize) -> bool {
        to - from <= LONGEST_JOINED
            || to - from <= 4 * LONGEST_JOINED
                && self.cursor.slice(from, to).chars().count() <= LONGEST_JOINED
    }

    /// Takes note of a list's label that ends at `at` and is closed at `end`; parts its entry from the one before.
    /// Whether it is one.
    pub(super) fn label(&mut self, at: usize, end: usize, style: Style) -> bool {
        if self.follows_letters(at) {
            return false;
        }
        let word = self.cursor.word_before(self.start, at);
        let Some(label) = Label::read(word, style) else { return false };
        let wide = self.cursor.char_before(end) == Some('）');
        if !wide && !self.cursor.char_at(end).is_some_and(char::is_whitespace) {
            return false;
        }
        let from = at - word.len();
        let before = self.cursor.slice(self.start, from);
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
        let from = if bulleted { self.start + unbulleted.len() } else { from };
        let body = self.cursor.slice(self.start, from).trim_end();
        self.label = Some(label);
        self.end(self.start + body.len(), self.cursor.skip_space(from));
        true
    }

    /// Whether two letters of the sentence stand right before `at`, as they do before nearly every stop: no label has two.
    fn follows_letters(&self, at: usize) -> bool {
        let before = self.cursor.bytes(self.start, at);
        matches!(before, [.., first, second] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic())
    }
}

const fn is_closing_quote(c: char) -> bool {
    matches!(c, '”' | '"' | '»' | '’' | '\'' | '“')
}
