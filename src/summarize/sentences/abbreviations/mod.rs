//! Abbreviations by language, and the words that tell whether one of them ended its sentence.

pub(super) mod ending_filter;

use crate::summarize::language::abbreviations::Abbreviations;
use crate::summarize::text::bloom::BloomFilter;

/// A set of words that may err by holding too many: most words before a point are no abbreviation, and this says so
/// without searching the lists.
#[derive(Debug)]
pub(super) struct Filter(BloomFilter<32>);

impl Filter {
    /// The filter of all abbreviations of a language, and of its units.
    pub(super) const fn of(abbreviations: &Abbreviations) -> Self {
        let lists = [
            abbreviations.never_last,
            abbreviations.before_number,
            abbreviations.seldom_last,
            abbreviations.often_last,
            abbreviations.units,
        ];
        let mut words = BloomFilter::EMPTY;
        let mut list = 0;
        while list < lists.len() {
            let mut word = 0;
            while word < lists[list].len() {
                words.add(key(lists[list][word].as_bytes()));
                word += 1;
            }
            list += 1;
        }
        Self(words)
    }

    /// Whether the lists may hold a word.
    pub(super) fn may_hold(&self, word: &Folded) -> bool {
        self.0.may_have(key(word.bytes()))
    }
}

const fn key(word: &[u8]) -> u64 {
    let mut key = word.len() as u64;
    let mut at = 0;
    while at < word.len() {
        key = key.wrapping_mul(31).wrapping_add(word[at] as u64);
        at += 1;
    }
    key
}

/// What a word before a point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Habit {
    /// See [`Abbreviations::never_last`].
    NeverLast,
    /// See [`Abbreviations::before_number`].
    BeforeNumber,
    /// See [`Abbreviations::seldom_last`].
    SeldomLast,
    /// See [`Abbreviations::often_last`].
    OftenLast,
}

/// How an abbreviation behaves before `digit` or another character; `None` when the word is none. Where two lists hold a
/// word, a number after it decides for the one about numbers.
pub(super) fn habit(lists: &Abbreviations, filter: &Filter, word: &Folded, digit: bool) -> Option<Habit> {
    if !filter.may_hold(word) {
        None
    } else if digit && word.is_in(lists.before_number) {
        Some(Habit::BeforeNumber)
    } else if word.is_in(lists.never_last) {
        Some(Habit::NeverLast)
    } else if word.is_in(lists.often_last) {
        Some(Habit::OftenLast)
    } else if word.is_in(lists.seldom_last) {
        Some(Habit::SeldomLast)
    } else {
        None
    }
}

/// How a compound behaves whose last part is abbreviated.
pub(super) fn compound_habit(compounds: &[&str], word: &str, digit: bool) -> Option<Habit> {
    if compounds.is_empty() {
        return None;
    }
    let word = Folded::new(word)?;
    let ends = compounds.iter().any(|part| word.bytes().ends_with(part.as_bytes()));
    ends.then_some(if digit { Habit::BeforeNumber } else { Habit::SeldomLast })
}

/// The most bytes that a word of the tables has.
const LONGEST: usize = 40;

/// A word in lower case, kept without allocating.
#[derive(Clone, Copy, Debug)]
pub(super) struct Folded {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Folded {
    /// Folds a word; `None` when it is too long to be in a table.
    pub(super) fn new(word: &str) -> Option<Self> {
        let mut folded = Self { bytes: [0; LONGEST], len: 0 };
        folded.append(word)?;
        Some(folded)
    }

    /// Folds two words with a point between them.
    pub(super) fn joint(first: &str, second: &str) -> Option<Self> {
        let mut folded = Self::new(first)?;
        folded.append(".")?;
        folded.append(second)?;
        Some(folded)
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or(&[])
    }

    fn append(&mut self, word: &str) -> Option<()> {
        if word.is_ascii() {
            let end = self.len + word.len();
            let room = self.bytes.get_mut(self.len..end)?;
            room.copy_from_slice(word.as_bytes());
            room.make_ascii_lowercase();
            self.len = end;
            return Some(());
        }
        for c in word.chars() {
            let c = if c == '’' { '\'' } else { c };
            for small in c.to_lowercase() {
                let end = self.len + small.len_utf8();
                small.encode_utf8(self.bytes.get_mut(self.len..end)?);
                self.len = end;
            }
        }
        Some(())
    }

    /// Whether a sorted list holds the word. Logarithmic in the list's length.
    pub(super) fn is_in(&self, list: &[&str]) -> bool {
        let word = self.bytes();
        list.binary_search_by(|entry| entry.as_bytes().cmp(word)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{Abbreviations, Filter, Folded, Habit, habit};
    use crate::summarize::language::Language;
    use crate::summarize::language::abbreviations::SHARED;
    use crate::summarize::sentences::rules::Rules;

    fn every_table() -> impl Iterator<Item = &'static Abbreviations> {
        let own = Language::ALL.iter().map(|&language| Rules::of(language).own);
        own.chain(std::iter::once(&SHARED))
    }

    #[test]
    fn tables_are_sorted_in_lower_case_and_without_the_closing_point() {
        for table in every_table() {
            for list in [
                table.never_last,
                table.before_number,
                table.seldom_last,
                table.often_last,
                table.units,
                table.compounds,
                table.openers,
                table.counted,
                table.before_ordinals,
                table.before_letters,
                table.unmarked_openers,
            ] {
                assert!(list.windows(2).all(|pair| pair[0] < pair[1]), "{list:?}");
                for word in list {
                    assert_eq!(*word, word.to_lowercase());
                    assert!(!word.ends_with('.'), "{word}");
                }
            }
        }
    }

    #[test]
    fn the_filter_lets_every_abbreviation_through() {
        for table in every_table() {
            let filter = Filter::of(table);
            for word in table.never_last.iter().chain(table.seldom_last).chain(table.often_last) {
                let folded = Folded::new(word).unwrap();
                assert!(habit(table, &filter, &folded, false).is_some(), "{word}");
            }
        }
    }

    #[test]
    fn a_number_decides_for_the_list_about_numbers() {
        let (table, filter) = (&SHARED, Filter::of(&SHARED));
        for (word, digit, expected) in [
            ("No", true, Some(Habit::BeforeNumber)),
            ("No", false, None),
            ("MR", false, Some(Habit::NeverLast)),
            ("Inc", false, Some(Habit::SeldomLast)),
            ("house", false, None),
        ] {
            assert_eq!(habit(table, &filter, &Folded::new(word).unwrap(), digit), expected, "{word}");
        }
        assert!(Folded::new(&"x".repeat(41)).is_none());
    }
}
