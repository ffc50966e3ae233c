//! Whether a single point ends a sentence, by the word before it and the word after it.

use super::abbreviations::{Folded, Habit, SHARED};
use super::mark::char_before;
use super::rules::{Ordinals, SHARED_FILTER};
use super::segmenter::Segmenter;
use super::surroundings::{Next, Opening, is_square, is_word_char, look_ahead, word_at, word_before};
use super::terminator_run::Run;

/// The most bytes that a unit has.
const LONGEST_UNIT: usize = 8;
/// What stands between a number and a unit of length.
const POWERS: &[&str] = &["cu", "cubic", "sq", "square"];

impl Segmenter<'_, '_> {
    /// Whether the next word is the English "I", whose capital tells nothing.
    pub(super) fn is_pronoun_i(&self, next: &Next) -> bool {
        self.rules.pronoun_i && word_at(self.text, next.word, self.block.end).0 == "I"
    }

    /// Whether the next word is one that opens sentences.
    pub(super) fn opens(&self, next: &Next) -> bool {
        let (word, after) = word_at(self.text, next.word, self.block.end);
        let initial = after == Some('.') && word.chars().count() == 1;
        !initial && Folded::new(word).is_some_and(|word| word.is_in(self.rules.own.openers))
    }

    /// Whether the next word goes with the number, the hour or the title before it.
    pub(super) fn is_counted(&self, next: &Next) -> bool {
        let (word, _) = word_at(self.text, next.word, self.block.end);
        Folded::new(word).is_some_and(|word| word.is_in(self.rules.own.counted))
    }

    /// What the word before a point abbreviates, in the language at hand or in any.
    pub(super) fn habit(&self, word: &str, digit: bool) -> Option<Habit> {
        let look_up = |word: &str| {
            let word = Folded::new(word)?;
            self.rules
                .own
                .habit(&self.rules.filter, &word, digit)
                .or_else(|| SHARED.habit(&SHARED_FILTER, &word, digit))
        };
        let tail = || word.rsplit_once(['\'', '’', '-', '/']).map(|(_, tail)| tail);
        look_up(word)
            .or_else(|| tail().and_then(look_up))
            .or_else(|| self.rules.own.compound_habit(word, digit))
    }

    /// Whether `word` is a unit or an era after its number: "0.8 mm", "5 sq km", "431 هـ".
    fn is_unit_after_number(&self, run: &Run, word: &str) -> bool {
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
        let before = self.text.get(self.start..run.at - word.len()).unwrap_or("").trim_end();
        let power = word_before(before, 0, before.trim_end_matches('.').len());
        before.ends_with(char::is_numeric) || Folded::new(power).is_some_and(|word| word.is_in(POWERS))
    }

    /// The habit of an abbreviation in two parts, such as "a. C." or "н. э.", of which `word` is the second.
    pub(super) fn joint_habit(&self, run: &Run, word: &str) -> Option<Habit> {
        let from = run.at.checked_sub(word.len())?;
        let space = char_before(self.text, from).filter(|c| c.is_whitespace())?;
        let point = (from - space.len_utf8()).checked_sub(1).filter(|&point| point > self.start)?;
        if self.text.as_bytes().get(point) != Some(&b'.') {
            return None;
        }
        let first = word_before(self.text, self.start, point);
        let joint = Folded::joint(first, word)?;
        self.rules.own.habit(&self.rules.filter, &joint, false)
    }

    /// Whether `word` is the first part of an abbreviation in two: "z. B.", "v. Chr.".
    pub(super) fn is_first_half(&self, word: &str, following: &str, next: &Next) -> bool {
        let halves = next.word + following.len();
        if self.char_at(halves) != Some('.') || following.is_empty() {
            return false;
        }
        let letter = |word: &str| word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        letter(word) && letter(following)
            || Folded::joint(word, following)
                .is_some_and(|joint| self.rules.own.habit(&self.rules.filter, &joint, false).is_some())
    }

    pub(super) fn is_ordinal_before(&self, run: &Run) -> bool {
        if self.rules.ordinals != Ordinals::PointBeforeCapital || !self.follows_digit(run) {
            return false;
        }
        let at = self.skip_space(run.end);
        let next = look_ahead(self.text, at, self.block.end);
        at > run.end && self.is_counted(&next)
    }

    /// Whether a single point, with a space after it and no small letter, ends a sentence.
    pub(super) fn point_ends(&self, run: &Run, next: &Next) -> bool {
        self.follows_plain_word(run.at) || self.point_ends_by_rules(run, next)
    }

    /// The same, without a glance at the word first.
    pub(super) fn point_ends_by_rules(&self, run: &Run, next: &Next) -> bool {
        let word = word_before(self.text, self.start, run.at);
        let Some(first) = word.chars().next() else { return true };
        if word.bytes().next_back().is_some_and(|b| b.is_ascii_digit()) {
            return self.number_ends(run, word, next);
        }
        let (following, _) = word_at(self.text, next.word, self.block.end);
        let number = next.opening == Opening::Digit || following.len() > 1 && is_roman(following);
        if self.is_first_half(word, following, next) {
            return false;
        }
        if matches!(next.opening, Opening::Capital | Opening::Caseless)
            && self.is_unit_after_number(run, word)
        {
            return true;
        }
        if self.is_spelled_initial(run, word, next) {
            return false;
        }
        let habit = self.joint_habit(run, word);
        let alone = habit.is_none();
        let habit = habit.or_else(|| self.habit(word, number));
        let single = alone && word.chars().count() == 1;
        let habit = habit.filter(|&habit| match habit {
            Habit::NeverLast => true,
            Habit::BeforeNumber => !(single && first.is_lowercase()),
            Habit::SeldomLast | Habit::OftenLast => {
                !(single && (first.is_lowercase() || first.is_uppercase()))
            }
        });
        if let Some(habit) = habit {
            return match habit {
                Habit::NeverLast => is_shouted(word) && self.opens(next),
                Habit::BeforeNumber => false,
                Habit::SeldomLast => !next.dash && self.opens(next) && !self.is_fronted(run, 3),
                Habit::OftenLast => !self.is_counted(next) && !self.is_fronted(run, 3),
            };
        }
        let mut letters = word.chars();
        if letters.next().is_some()
            && letters.all(|c| !is_word_char(c) || matches!(c, '\u{900}'..='\u{DFF}') && !c.is_alphabetic())
        {
            return self.letter_ends(run, first, next);
        }
        if word.contains('.') {
            return self.dotted_ends(run, word, next);
        }
        if self.rules.ordinals != Ordinals::Plain && is_roman(word) {
            return self.opens(next);
        }
        if !self.rules.vowelless_words && is_vowelless(word) {
            return self.opens(next) || next.opening == Opening::Other;
        }
        true
    }

    /// Whether the sentence has hardly begun, so that an abbreviation is still part of how it opens: "At 5 a.m. Mr. Hill".
    pub(super) fn is_fronted(&self, run: &Run, words: usize) -> bool {
        let said = self.text.get(self.start..run.at).unwrap_or("");
        said.len() <= 24 && said.split_whitespace().count() <= words
    }

    /// A number before the point: an ordinal, or the end.
    pub(super) fn number_ends(&self, run: &Run, word: &str, next: &Next) -> bool {
        if self.rules.ordinals == Ordinals::Plain
            || !word.bytes().all(|b| b.is_ascii_digit())
            || word.len() > 3
        {
            return true;
        }
        match self.rules.ordinals {
            Ordinals::PointSeldomLast => self.opens(next),
            Ordinals::Point | Ordinals::PointBeforeCapital => {
                let before = self.text.get(..run.at - word.len()).unwrap_or("").trim_end();
                let article = word_before(self.text, self.start, before.len());
                let article =
                    Folded::new(article).is_some_and(|word| word.is_in(self.rules.own.before_ordinals));
                !(self.is_counted(next) || article && !self.opens(next))
            }
            Ordinals::Plain => true,
        }
    }

    /// A single letter before the point: an initial, half of "z. B.", a unit, or a word of one letter.
    pub(super) fn letter_ends(&self, run: &Run, letter: char, next: &Next) -> bool {
        if next.opening == Opening::Other {
            return true;
        }
        let before = self.text.get(self.start..run.at - letter.len_utf8()).map(str::trim_end);
        let previous = before.and_then(|before| before.chars().next_back());
        if before.is_none_or(str::is_empty) && letter.is_uppercase() {
            return false;
        }
        if letter.is_uppercase() {
            if letter == 'I' && self.rules.pronoun_i {
                let capital = word_before(self.text, self.start, self.start + before.map_or(0, str::len));
                return !capital.starts_with(char::is_uppercase) || self.opens(next);
            }
            return self.opens(next)
                || next.opening == Opening::Digit && previous.is_some_and(char::is_lowercase);
        }
        if letter.is_lowercase() {
            let unit = previous.is_some_and(|c| c.is_numeric() || matches!(c, 'I' | 'V' | 'X' | 'І' | 'Х'));
            return self.opens(next) || unit && next.opening == Opening::Capital && !self.is_fronted(run, 4);
        }
        is_square(letter)
    }

    /// A word with points inside it: an acronym, an address, a number with letters.
    pub(super) fn dotted_ends(&self, run: &Run, word: &str, next: &Next) -> bool {
        let longest = word.split(['.', '-']).map(|part| part.chars().count()).max().unwrap_or(0);
        if longest > 3 || word.bytes().any(|b| b.is_ascii_digit()) {
            return true;
        }
        match next.opening {
            Opening::Caseless | Opening::Digit => false,
            _ if next.dash => false,
            _ => self.opens(next) && !self.is_fronted(run, 3),
        }
    }
}

/// Whether a word is written in capitals throughout, in which a headline may write any word.
fn is_shouted(word: &str) -> bool {
    word.len() > 1 && word.chars().all(char::is_uppercase)
}

/// Whether a word is a Roman number in capitals.
pub(super) fn is_roman(word: &str) -> bool {
    word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'))
}

/// Whether a word in Latin letters, not all of them capitals, has no vowel: then something was left out of it.
fn is_vowelless(word: &str) -> bool {
    (2..=5).contains(&word.len())
        && word.bytes().all(|b| b.is_ascii_alphabetic())
        && word.bytes().any(|b| b.is_ascii_lowercase())
        && !word.bytes().any(|b| matches!(b.to_ascii_lowercase(), b'a' | b'e' | b'i' | b'o' | b'u' | b'y'))
}
