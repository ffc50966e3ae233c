//! Whether a single point ends a sentence, by the word before it and the word after it.

use super::candidate::Candidate;
use super::next::Opening;
use super::spelled_initials::closes_initial;
use crate::summarize::language::Ordinals;
use crate::summarize::sentences::abbreviations::{Folded, Habit};
use crate::summarize::sentences::rules::Rules;
use crate::summarize::sentences::word_chars::{is_square, is_word_char};

/// What the addresses of sites end in.
const DOMAINS: &[&str] = &["com", "org", "net", "edu", "gov"];

/// Whether a single point, with a space after it and no small letter, ends a sentence.
pub(in crate::summarize::sentences) fn point_ends(candidate: &Candidate<'_>) -> bool {
    let said = candidate.cursor.bytes(candidate.start, candidate.run.at);
    is_plain_word(said, candidate.rules) || candidate.point_ends_by_rules()
}

/// Whether what was said ends in a word that no rule speaks of, so that a sentence ends at the point behind it whatever
/// comes next: it has a vowel, is no number, initial or address, and nothing that is abbreviated ends in its letters.
#[inline]
pub(in crate::summarize::sentences) fn is_plain_word(said: &[u8], rules: &Rules) -> bool {
    rules.endings.pass(said, rules.own.compounds)
}

/// Whether the point of `candidate` makes an ordinal of the number before it, where nouns have capitals.
pub(in crate::summarize::sentences) fn is_ordinal(candidate: &Candidate<'_>) -> bool {
    candidate.rules.ordinals == Ordinals::PointBeforeCapital
        && candidate.follows_digit()
        && candidate.is_spaced()
        && candidate.is_counted()
}

impl Candidate<'_> {
    /// [`point_ends`] without the look at the word alone.
    fn point_ends_by_rules(&self) -> bool {
        let word = self.word();
        let Some(first) = word.chars().next() else { return true };
        if word.bytes().next_back().is_some_and(|b| b.is_ascii_digit()) {
            return self.number_ends(word);
        }
        let (following, _) = self.next_word();
        let number = self.next.opening == Opening::Digit || following.len() > 1 && is_roman(following);
        if self.is_first_half(word, following) {
            return false;
        }
        if matches!(self.next.opening, Opening::Capital | Opening::Caseless)
            && self.is_unit_after_number(word)
        {
            return true;
        }
        if closes_initial(self, word) {
            return false;
        }
        let habit = self.joint_habit(word);
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
                Habit::NeverLast => is_shouted(word) && self.opens(),
                Habit::BeforeNumber => false,
                Habit::SeldomLast => !self.next.dash && self.opens() && !self.is_fronted(3),
                Habit::OftenLast => !self.is_counted() && !self.is_fronted(3) && !self.is_hour_in_brackets(),
            };
        }
        let mut letters = word.chars();
        if letters.next().is_some()
            && letters.all(|c| !is_word_char(c) || matches!(c, '\u{900}'..='\u{DFF}') && !c.is_alphabetic())
        {
            return self.letter_ends(first);
        }
        if word.contains('.') {
            return self.dotted_ends(word);
        }
        if self.rules.ordinals != Ordinals::Plain && is_roman(word) {
            return self.opens();
        }
        if !self.rules.vowelless_words && is_vowelless(word) {
            return self.opens() || self.next.opening == Opening::Other;
        }
        true
    }

    /// Whether an hour in brackets follows: "at 7 p.m. (8 p.m. in Oslo) on Friday".
    fn is_hour_in_brackets(&self) -> bool {
        self.next.bracket && self.next.opening == Opening::Digit
    }

    /// Whether the sentence has hardly begun, so that an abbreviation is still part of how it opens: "At 5 a.m. Mr. Hill".
    fn is_fronted(&self, words: usize) -> bool {
        let said = self.cursor.slice(self.start, self.run.at);
        said.len() <= 24 && said.split_whitespace().count() <= words
    }

    /// A number before the point: an ordinal, or the end.
    fn number_ends(&self, word: &str) -> bool {
        if self.rules.ordinals == Ordinals::Plain
            || !word.bytes().all(|b| b.is_ascii_digit())
            || word.len() > 3
        {
            return true;
        }
        match self.rules.ordinals {
            Ordinals::PointSeldomLast => self.opens(),
            Ordinals::Point | Ordinals::PointBeforeCapital => {
                let before = self.cursor.slice(0, self.run.at - word.len()).trim_end();
                let article = self.cursor.word_before(self.start, before.len());
                let article =
                    Folded::new(article).is_some_and(|word| word.is_in(self.rules.own.before_ordinals));
                !(self.is_counted() || article && !self.opens())
            }
            Ordinals::Plain => true,
        }
    }

    /// A single letter before the point: an initial, half of "z. B.", a unit, or a word of one letter.
    fn letter_ends(&self, letter: char) -> bool {
        if self.next.opening == Opening::Other {
            return true;
        }
        let before = self.cursor.slice(self.start, self.run.at - letter.len_utf8()).trim_end();
        let previous = before.chars().next_back();
        if before.is_empty() && letter.is_uppercase() {
            return false;
        }
        if letter.is_uppercase() {
            let named = self.cursor.word_before(self.start, self.start + before.len());
            if Folded::new(named).is_some_and(|word| word.is_in(self.rules.own.before_letters)) {
                return true;
            }
            if letter == 'I' && self.rules.pronoun_i {
                let capital = self.cursor.word_before(self.start, self.start + before.len());
                return !capital.starts_with(char::is_uppercase) || self.opens();
            }
            return self.opens()
                || self.next.opening == Opening::Digit && previous.is_some_and(char::is_lowercase);
        }
        if letter.is_lowercase() {
            let unit = previous.is_some_and(|c| c.is_numeric() || matches!(c, 'I' | 'V' | 'X' | 'І' | 'Х'));
            return self.opens() || unit && self.next.opening == Opening::Capital && !self.is_fronted(4);
        }
        is_square(letter)
    }

    /// A word with points inside it: an acronym, an address, a number with letters.
    fn dotted_ends(&self, word: &str) -> bool {
        let last = word.rsplit('.').next().unwrap_or(word);
        if DOMAINS.contains(&last) {
            return true;
        }
        let longest = word.split(['.', '-']).map(|part| part.chars().count()).max().unwrap_or(0);
        if longest > 3 || word.bytes().any(|b| b.is_ascii_digit()) {
            return true;
        }
        match self.next.opening {
            Opening::Caseless | Opening::Digit => false,
            _ if self.next.dash => false,
            _ => self.opens() && !self.is_fronted(3),
        }
    }
}

/// Whether a word is written in capitals throughout, in which a headline may write any word.
fn is_shouted(word: &str) -> bool {
    word.len() > 1 && word.chars().all(char::is_uppercase)
}

/// Whether a word is a Roman number in capitals.
pub(in crate::summarize::sentences) fn is_roman(word: &str) -> bool {
    word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'))
}

/// Whether a word in Latin letters, not all of them capitals, has no vowel: then something was left out of it.
fn is_vowelless(word: &str) -> bool {
    (2..=5).contains(&word.len())
        && word.bytes().all(|b| b.is_ascii_alphabetic())
        && word.bytes().any(|b| b.is_ascii_lowercase())
        && !word.bytes().any(|b| matches!(b.to_ascii_lowercase(), b'a' | b'e' | b'i' | b'o' | b'u' | b'y'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::summarize::language::Language;
    use crate::summarize::language::abbreviations::SHARED;
    use crate::summarize::sentences::boundary::next::Next;
    use crate::summarize::sentences::cursor::Cursor;
    use crate::summarize::sentences::marks::mark::Mark;
    use crate::summarize::sentences::marks::terminator_run::Run;

    /// A word in the ways that it may be met before a point.
    fn written(word: &str) -> Vec<String> {
        let capital = |word: &str| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        };
        let apart: Vec<String> = word.split('.').map(capital).collect();
        vec![
            word.to_owned(),
            word.to_uppercase(),
            capital(word),
            word.replace('.', ". "),
            apart.join(". "),
            word.replace('k', "\u{212A}"),
        ]
    }

    /// Sentences of few words, many of them abbreviated in `language`, or nearly.
    fn abbreviated(language: Language) -> impl Strategy<Value = (String, Language)> {
        let lists = [Rules::of(language).own, &SHARED].map(|table| {
            let lists = [table.never_last, table.before_number, table.seldom_last, table.often_last];
            (lists.concat(), [table.units, table.compounds, table.openers].concat())
        });
        let abbreviations: Vec<&str> = lists.iter().flat_map(|(words, _)| words).copied().collect();
        let dotted: Vec<&str> =
            abbreviations.iter().copied().filter(|word| word.contains('.')).chain(["u.s"]).collect();
        let others: Vec<&str> = lists.iter().flat_map(|(_, words)| words).copied().collect();
        let like =
            vec!["house", "o", "y", "rhythm", "tz", "bcb", "Zug", "No", "str", "nr", "IV", "5", "mail.co"];
        let word = prop_oneof![
            prop::sample::select(abbreviations),
            prop::sample::select(dotted),
            prop::sample::select(others),
            prop::sample::select(like),
        ];
        let word =
            (word, any::<prop::sample::Index>()).prop_map(|(word, way)| way.get(&written(word)).clone());
        let before = prop::sample::select(vec![
            " ", " ", " ", " ", "", "x", "S", "bridge", "3", "3 ", "-", "’", "'", ".", "/", "(", "மு", "é",
        ]);
        let stop =
            prop::sample::select(vec![". ", ". ", ". A", ".", ". 5", ". – N", ".\u{200B} Z", ". \"It", "? "]);
        let words =
            prop::collection::vec((before, word).prop_map(|(before, word)| before.to_owned() + &word), 1..3);
        let sentence = (words, stop).prop_map(|(words, stop)| words.concat() + stop);
        prop::collection::vec(sentence, 1..6).prop_map(move |sentences| (sentences.concat(), language))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3000))]

        #[test]
        fn the_rules_end_a_sentence_after_every_plain_word(
            (text, language) in prop::sample::select(Language::ALL).prop_flat_map(abbreviated)
        ) {
            let cursor = Cursor::new(&text, &(0..text.len()));
            let rules = Rules::of(language);
            for (at, _) in text.match_indices('.').filter(|&(at, _)| is_plain_word(&text.as_bytes()[..at], rules)) {
                let run = Run { at, end: at + 1, mark: Mark::Point, closed: false };
                let next_at = cursor.skip_space(run.end);
                let next = Next::after(cursor, next_at);
                let candidate = Candidate { cursor, rules, start: 0, label: None, run, next_at, next };
                prop_assert!(next.opening == Opening::Small || candidate.point_ends_by_rules());
            }
        }
    }
}
