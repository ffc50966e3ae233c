//! Whether a sentence ends at a run of marks.

mod attribution;
pub(super) mod candidate;
pub(super) mod full_stop;
mod joint_abbreviation;
pub(super) mod next;
mod spelled_initials;

use self::attribution::goes_on_with_speaker;
use self::candidate::Candidate;
use self::full_stop::{is_roman, point_ends};
use self::next::Opening;
use self::spelled_initials::closes_initial;
use super::abbreviations::{Folded, Habit};
use super::list_label::{Label, Style};
use super::word_chars::{is_square, is_word_char};
use crate::summarize::sentences::marks::mark::Mark;
use crate::summarize::sentences::marks::open_pairs::is_opener;

/// Names that are written with an exclamation mark.
const EXCLAIMED_NAMES: &[&str] = &["e", "jeopardy", "oklahoma", "panic", "wham", "yahoo"];

/// Whether the sentence at hand ends at the candidate.
pub(in crate::summarize::sentences) fn ends(candidate: &Candidate<'_>) -> bool {
    candidate.ends()
}

impl Candidate<'_> {
    fn ends(&self) -> bool {
        if self.is_bare() || self.next.opening == Opening::Joint {
            return false;
        }
        if self.run.mark == Mark::Full {
            return self.full_ends();
        }
        if !self.is_spaced() {
            return self.ends_without_space();
        }
        if self.next.omission && !self.next.dash && !self.next.quoted {
            return self.run.mark != Mark::Ellipsis;
        }
        if self.next.dash
            && self.next.opening == Opening::Digit
            && self.next.word <= self.next_at + 3
            && self.follows_digit()
        {
            return false;
        }
        match self.next.opening {
            Opening::Small => return self.is_label_at(),
            Opening::Caseless if self.run.closed && goes_on_with_speaker(self) => return false,
            Opening::Joint => return false,
            Opening::Digit | Opening::Capital | Opening::Caseless | Opening::Other => {}
        }
        match self.run.mark {
            Mark::Exclamation => !self.is_exclaimed_name(),
            Mark::Point if self.run.closed => true,
            Mark::Point => point_ends(self),
            Mark::Ellipsis => {
                !self.cursor.char_before(self.run.at).is_some_and(is_square) && !self.is_pronoun_i()
            }
            Mark::Full | Mark::Pair => true,
        }
    }

    /// Whether the stop stands for nothing that was said: "[...]", "(!)", "!Kung", ".jpeg".
    fn is_bare(&self) -> bool {
        match self.cursor.char_before(self.run.at) {
            Some('[' | '(') | None => true,
            Some(c) if c.is_whitespace() || is_opener(c) => {
                !self.is_spaced() && !self.run.closed && self.run.mark != Mark::Full
            }
            Some(_) => false,
        }
    }

    /// A stop that needs no space after it.
    fn full_ends(&self) -> bool {
        let stop = self.cursor.char_at(self.run.at);
        if stop == Some('۔') && !self.run.closed && closes_initial(self, self.word()) {
            return false;
        }
        if self.is_spaced() {
            return self.next.opening != Opening::Small || stop != Some(':') && stop != Some('؟');
        }
        if stop == Some(':') {
            return false;
        }
        if self.next.opening == Opening::Digit && (self.follows_digit() || stop == Some('．')) {
            return false;
        }

        if stop == Some('۔') {
            // Urdu parts the letters of an acronym with the same mark.
            let (word, after) = self.next_word();
            return !(after == Some('۔') && word.chars().count() <= 3);
        }
        !(self.run.closed && goes_on_with_speaker(self))
    }

    /// A stop with a letter right after it: the end of a sentence only where a space was left out.
    fn ends_without_space(&self) -> bool {
        if self.run.mark == Mark::Ellipsis || self.next.dash {
            return false;
        }
        let word = self.word();
        let one = self.cursor.char_before(self.run.at);
        let two = one.and_then(|one| self.cursor.char_before(self.run.at - one.len_utf8()));
        match self.next.opening {
            Opening::Capital => {
                let (following, _) = self.next_word();
                let capitalised = following.chars().nth(1).is_some_and(char::is_lowercase);
                if self.run.closed || self.next.quoted || self.next.bracket {
                    return capitalised || following.chars().count() == 1;
                }
                let plain = one.is_some_and(char::is_lowercase) && two.is_some_and(char::is_lowercase);
                let number =
                    one.is_some_and(char::is_numeric) && self.opens() && !word.contains(char::is_alphabetic);
                (plain && (capitalised || self.opens() || following.len() > 1 && is_roman(following))
                    || number)
                    && !self.cursor.is_address(self.start, self.run.at)
                    && self.habit(word, false).is_none_or(|habit| habit == Habit::OftenLast)
            }
            Opening::Caseless => {
                let caseless = |c: Option<char>| {
                    c.is_some_and(|c| {
                        is_word_char(c) && !c.is_lowercase() && !c.is_uppercase() && !c.is_numeric()
                    })
                };
                let (following, _) = self.next_word();
                if self.run.closed {
                    return !goes_on_with_speaker(self);
                }
                if self.run.mark == Mark::Point
                    && (closes_initial(self, word)
                        || self.habit(word, false).is_some_and(|habit| habit != Habit::OftenLast))
                {
                    return false;
                }
                caseless(one)
                    && (caseless(two) || self.run.mark == Mark::Exclamation)
                    && following.chars().count() > 1
            }
            _ => false,
        }
    }

    /// Whether what comes next is the first label of a list, or the next label of the one at hand.
    fn is_label_at(&self) -> bool {
        let (word, after) = self.next_word();
        let closing = self.next.word + word.len();
        let style = match after {
            Some(')') => Style::Bracket,
            Some('.') if self.cursor.char_at(closing + 1) == Some(')') => Style::Both,
            Some('.') => Style::Point,
            _ => return false,
        };
        if self.next.bracket && style == Style::Bracket && word.len() <= 4 {
            return true;
        }
        let any = style != Style::Point;
        let width = if style == Style::Both { 2 } else { 1 };
        self.cursor.char_at(closing + width).is_some_and(char::is_whitespace)
            && Label::read(word, style).is_some_and(|label| {
                any || label.is_first() || self.label.is_some_and(|last| label.follows(last))
            })
    }

    /// "Yahoo! Finance" and its like.
    fn is_exclaimed_name(&self) -> bool {
        self.cursor.char_at(self.run.at) == Some('!')
            && !self.run.closed
            && Folded::new(self.word()).is_some_and(|word| word.is_in(EXCLAIMED_NAMES))
            && !self.opens()
    }
}
