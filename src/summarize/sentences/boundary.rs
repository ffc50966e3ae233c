//! Whether a sentence ends at a run of marks.

use super::abbreviations::{Folded, Habit};
use super::full_stop::is_roman;
use super::list_label::{Label, Style};
use super::mark::{Mark, char_at};
use super::segmenter::{Segmenter, is_opener};
use super::surroundings::{
    Next, Opening, is_address, is_square, is_word_char, look_ahead, word_at, word_before,
};
use super::terminator_run::Run;

/// Names that are written with an exclamation mark.
const EXCLAIMED_NAMES: &[&str] = &["jeopardy", "oklahoma", "panic", "wham", "yahoo"];

impl Segmenter<'_, '_> {
    /// Whether a sentence ends with the run when `next_at` is what comes next.
    pub(super) fn ends(&self, run: &Run, next_at: usize) -> bool {
        let next = look_ahead(self.text, next_at, self.block.end);
        let spaced = next_at > run.end;
        if self.is_bare(run, spaced) || next.opening == Opening::Joint {
            return false;
        }
        if run.mark == Mark::Full {
            return self.full_ends(run, spaced, &next);
        }
        if !spaced {
            return self.ends_without_space(run, &next);
        }
        if next.omission && !next.dash && !next.quoted {
            return run.mark != Mark::Ellipsis;
        }
        if next.dash && next.opening == Opening::Digit && next.word <= next_at + 3 && self.follows_digit(run)
        {
            return false;
        }
        match next.opening {
            Opening::Small => return self.is_label_at(&next),
            Opening::Caseless if run.closed && self.is_quoting_particle(&next) => return false,
            Opening::Joint => return false,
            Opening::Digit | Opening::Capital | Opening::Caseless | Opening::Other => {}
        }
        match run.mark {
            Mark::Exclamation => !self.is_exclaimed_name(run, &next),
            Mark::Point if run.closed => true,
            Mark::Point => self.point_ends(run, &next),
            Mark::Ellipsis => !self.char_before(run.at).is_some_and(is_square) && !self.is_pronoun_i(&next),
            Mark::Full | Mark::Pair => true,
        }
    }

    pub(super) fn follows_digit(&self, run: &Run) -> bool {
        self.char_before(run.at).is_some_and(char::is_numeric)
    }

    /// Whether the stop stands for nothing that was said: "[...]", "(!)", "!Kung", ".jpeg".
    pub(super) fn is_bare(&self, run: &Run, spaced: bool) -> bool {
        match self.char_before(run.at) {
            Some('[' | '(') | None => true,
            Some(c) if c.is_whitespace() || is_opener(c) => !spaced && !run.closed && run.mark != Mark::Full,
            Some(_) => false,
        }
    }

    /// A stop that needs no space after it.
    pub(super) fn full_ends(&self, run: &Run, spaced: bool, next: &Next) -> bool {
        let stop = char_at(self.text, run.at);
        if stop == Some('۔')
            && !run.closed
            && self.is_spelled_initial(run, word_before(self.text, self.start, run.at), next)
        {
            return false;
        }
        if spaced {
            return next.opening != Opening::Small || stop != Some(':') && stop != Some('؟');
        }
        if stop == Some(':') {
            return false;
        }
        if next.opening == Opening::Digit && (self.follows_digit(run) || stop == Some('．')) {
            return false;
        }

        if stop == Some('۔') {
            // Urdu parts the letters of an acronym with the same mark.
            let (word, after) = word_at(self.text, next.word, self.block.end);
            return !(after == Some('۔') && word.chars().count() <= 3);
        }
        !(run.closed && self.is_quoting_particle(next))
    }

    /// A stop with a letter right after it: the end of a sentence only where a space was left out.
    pub(super) fn ends_without_space(&self, run: &Run, next: &Next) -> bool {
        if run.mark == Mark::Ellipsis || next.dash {
            return false;
        }
        let word = word_before(self.text, self.start, run.at);
        let one = self.char_before(run.at);
        let two = one.and_then(|one| self.char_before(run.at - one.len_utf8()));
        match next.opening {
            Opening::Capital => {
                let (following, _) = word_at(self.text, next.word, self.block.end);
                let capitalised = following.chars().nth(1).is_some_and(char::is_lowercase);
                if run.closed || next.quoted || next.bracket {
                    return capitalised || following.chars().count() == 1;
                }
                let plain = one.is_some_and(char::is_lowercase) && two.is_some_and(char::is_lowercase);
                let number = one.is_some_and(char::is_numeric)
                    && self.opens(next)
                    && !word.contains(char::is_alphabetic);
                (plain && (capitalised || self.opens(next) || following.len() > 1 && is_roman(following))
                    || number)
                    && !is_address(self.text, self.start, run.at, self.block.end)
                    && self.habit(word, false).is_none_or(|habit| habit == Habit::OftenLast)
            }
            Opening::Caseless => {
                let caseless = |c: Option<char>| {
                    c.is_some_and(|c| {
                        is_word_char(c) && !c.is_lowercase() && !c.is_uppercase() && !c.is_numeric()
                    })
                };
                let (following, _) = word_at(self.text, next.word, self.block.end);
                if run.closed {
                    return !self.is_quoting_particle(next);
                }
                if run.mark == Mark::Point
                    && (self.is_spelled_initial(run, word, next)
                        || self.habit(word, false).is_some_and(|habit| habit != Habit::OftenLast))
                {
                    return false;
                }
                caseless(one)
                    && (caseless(two) || run.mark == Mark::Exclamation)
                    && following.chars().count() > 1
            }
            _ => false,
        }
    }

    /// Whether what comes next is the first label of a list, or the next label of the one at hand.
    pub(super) fn is_label_at(&self, next: &Next) -> bool {
        let (word, after) = word_at(self.text, next.word, self.block.end);
        let closing = next.word + word.len();
        let style = match after {
            Some(')') => Style::Bracket,
            Some('.') if self.char_at(closing + 1) == Some(')') => Style::Both,
            Some('.') => Style::Point,
            _ => return false,
        };
        if next.bracket && style == Style::Bracket && word.len() <= 4 {
            return true;
        }
        let any = style != Style::Point;
        let width = if style == Style::Both { 2 } else { 1 };
        self.char_at(closing + width).is_some_and(char::is_whitespace)
            && Label::read(word, style).is_some_and(|label| {
                any || label.is_first() || self.label.is_some_and(|last| label.follows(last))
            })
    }

    /// "Yahoo! Finance" and its like.
    pub(super) fn is_exclaimed_name(&self, run: &Run, next: &Next) -> bool {
        char_at(self.text, run.at) == Some('!')
            && !run.closed
            && Folded::new(word_before(self.text, self.start, run.at))
                .is_some_and(|word| word.is_in(EXCLAIMED_NAMES))
            && !self.opens(next)
    }
}
