//! A place where a sentence may end, and what the rules ask of it.

use super::next::Next;
use crate::summarize::language::abbreviations::SHARED;
use crate::summarize::sentences::abbreviations::{Folded, Habit, compound_habit, habit};
use crate::summarize::sentences::cursor::Cursor;
use crate::summarize::sentences::list_label::Label;
use crate::summarize::sentences::marks::terminator_run::Run;
use crate::summarize::sentences::rules::{Rules, SHARED_FILTER};

/// A run of marks that may end the sentence at hand, with what comes before and after it.
#[derive(Clone, Copy, Debug)]
pub(in crate::summarize::sentences) struct Candidate<'t> {
    pub(in crate::summarize::sentences) cursor: Cursor<'t>,
    pub(in crate::summarize::sentences) rules: &'static Rules,
    /// Where the sentence at hand starts.
    pub(in crate::summarize::sentences) start: usize,
    /// The last label of the list at hand.
    pub(in crate::summarize::sentences) label: Option<Label>,
    /// The marks.
    pub(in crate::summarize::sentences) run: Run,
    /// Where the text goes on behind them.
    pub(in crate::summarize::sentences) next_at: usize,
    /// How it goes on.
    pub(in crate::summarize::sentences) next: Next,
}

impl<'t> Candidate<'t> {
    /// Whether white space comes after the marks.
    pub(in crate::summarize::sentences) fn is_spaced(&self) -> bool {
        self.next_at > self.run.end
    }

    /// Whether a digit stands before the marks.
    pub(in crate::summarize::sentences) fn follows_digit(&self) -> bool {
        self.cursor.follows_digit(self.run.at)
    }

    /// The word before the marks.
    pub(in crate::summarize::sentences) fn word(&self) -> &'t str {
        self.cursor.word_before(self.start, self.run.at)
    }

    /// The word after the marks, and the character after it.
    pub(in crate::summarize::sentences) fn next_word(&self) -> (&'t str, Option<char>) {
        self.cursor.word_at(self.next.word)
    }

    /// Whether the next word is the English "I", whose capital tells nothing.
    pub(in crate::summarize::sentences) fn is_pronoun_i(&self) -> bool {
        self.rules.pronoun_i && self.next_word().0 == "I"
    }

    /// Whether the next word is one that opens sentences.
    pub(in crate::summarize::sentences) fn opens(&self) -> bool {
        let (word, after) = self.next_word();
        let initial = after == Some('.') && word.chars().count() == 1;
        !initial && Folded::new(word).is_some_and(|word| word.is_in(self.rules.own.openers))
    }

    /// Whether the next word goes with the number, the hour or the title before it.
    pub(in crate::summarize::sentences) fn is_counted(&self) -> bool {
        let (word, _) = self.next_word();
        Folded::new(word).is_some_and(|word| word.is_in(self.rules.own.counted))
    }

    /// What the word before a point abbreviates, in the language at hand or in any.
    pub(in crate::summarize::sentences) fn habit(&self, word: &str, digit: bool) -> Option<Habit> {
        let look_up = |word: &str| {
            let word = Folded::new(word)?;
            habit(self.rules.own, &self.rules.filter, &word, digit)
                .or_else(|| habit(&SHARED, &SHARED_FILTER, &word, digit))
        };
        let tail = || word.rsplit_once(['\'', '’', '-', '/']).map(|(_, tail)| tail);
        look_up(word)
            .or_else(|| tail().and_then(look_up))
            .or_else(|| compound_habit(self.rules.own.compounds, word, digit))
    }
}
