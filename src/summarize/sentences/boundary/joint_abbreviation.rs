//! Abbreviations that are known by the word beside them: "0.8 mm", "a. C.", "z. B.".

use super::candidate::Candidate;
use crate::summarize::language::abbreviations::SHARED;
use crate::summarize::sentences::abbreviations::{Folded, Habit, habit};
use crate::summarize::sentences::rules::SHARED_FILTER;

/// The most bytes that a unit has.
const LONGEST_UNIT: usize = 8;

impl Candidate<'_> {
    /// Whether `word` is a unit or an era after its number: "0.8 mm", "5 sq km", "431 هـ".
    pub(super) fn is_unit_after_number(&self, word: &str) -> bool {
        if word.len() > LONGEST_UNIT || matches!(word.as_bytes(), [b'A'..=b'Z']) {
            return false;
        }
        let is_unit = |word: &Folded| {
            self.rules.filter.may_hold(word) && word.is_in(self.rules.own.units)
                || SHARED_FILTER.may_hold(word) && word.is_in(SHARED.units)
        };
        if !Folded::new(word).is_some_and(|word| is_unit(&word)) {
            return false;
        }
        let before = self.cursor.slice(self.start, self.run.at - word.len()).trim_end();
        let power = self.cursor.word_before(self.start, self.start + before.trim_end_matches('.').len());
        before.ends_with(char::is_numeric) || Folded::new(power).is_some_and(|word| word.is_in(SHARED.powers))
    }

    /// The habit of an abbreviation in two parts, such as "a. C." or "н. э.", of which `word` is the second.
    pub(super) fn joint_habit(&self, word: &str) -> Option<Habit> {
        let from = self.run.at.checked_sub(word.len())?;
        let space = self.cursor.char_before(from).filter(|c| c.is_whitespace())?;
        let point = (from - space.len_utf8()).checked_sub(1).filter(|&point| point > self.start)?;
        if self.cursor.byte_at(point) != Some(b'.') {
            return None;
        }
        let first = self.cursor.word_before(self.start, point);
        let joint = Folded::joint(first, word)?;
        habit(self.rules.own, &self.rules.filter, &joint, false)
    }

    /// Whether `word` is the first part of an abbreviation in two: "z. B.", "v. Chr.".
    pub(super) fn is_first_half(&self, word: &str, following: &str) -> bool {
        let halves = self.next.word + following.len();
        if self.cursor.char_at(halves) != Some('.') || following.is_empty() {
            return false;
        }
        let letter = |word: &str| word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        letter(word) && letter(following)
            || Folded::joint(word, following)
                .is_some_and(|joint| habit(self.rules.own, &self.rules.filter, &joint, false).is_some())
    }
}
