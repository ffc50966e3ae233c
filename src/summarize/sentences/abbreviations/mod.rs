//! Abbreviations by language, and the words that tell whether one of them ended its sentence.

pub(super) mod ending_filter;
// Packed by hand: one word a line would make five thousand lines of it.
#[rustfmt::skip]
mod tables;

pub(super) use self::tables::*;

/// What a language abbreviates. Every list is in lower case, without the closing point, sorted by bytes.
#[derive(Debug)]
pub(super) struct Abbreviations {
    /// Never ends a sentence: titles, "z. B.", "e.g.".
    pub(super) never_last: &'static [&'static str],
    /// Ends no sentence when a number follows: "No. 5", "Feb. 3". Otherwise the word is a word.
    pub(super) before_number: &'static [&'static str],
    /// Ends a sentence only when the next word is one that opens sentences: "Inc.", "U.S.", "Jr.".
    pub(super) seldom_last: &'static [&'static str],
    /// Ends a sentence when a capital follows: "p.m.", "usw.".
    pub(super) often_last: &'static [&'static str],
    /// Ends a sentence after a number when a capital or a letter without case follows: "90 mph.", "431 هـ.".
    pub(super) units: &'static [&'static str],
    /// What compounds end in that are abbreviated, and end a sentence as seldom: "Bergstr. 14".
    pub(super) compounds: &'static [&'static str],
    /// Words that open sentences, and are no part of a name.
    pub(super) openers: &'static [&'static str],
    /// Words with a capital that go with what is before them: a day after an hour, a month after an ordinal.
    pub(super) counted: &'static [&'static str],
    /// Words that come before an ordinal number: articles and prepositions.
    pub(super) before_ordinals: &'static [&'static str],
}

/// How many bits a [`Filter`] has.
const FILTER_BITS: usize = 2048;

/// A set of words that may err by holding too many: most words before a point are no abbreviation, and this says so
/// without searching the lists.
#[derive(Debug)]
pub(super) struct Filter([u64; FILTER_BITS / 64]);

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
        let mut bits = [0; FILTER_BITS / 64];
        let mut list = 0;
        while list < lists.len() {
            let mut word = 0;
            while word < lists[list].len() {
                let bit = Self::bit(lists[list][word].as_bytes());
                bits[bit / 64] |= 1 << (bit % 64);
                word += 1;
            }
            list += 1;
        }
        Self(bits)
    }

    const fn bit(word: &[u8]) -> usize {
        let mut hash = word.len();
        let mut at = 0;
        while at < word.len() {
            hash = hash.wrapping_mul(31).wrapping_add(word[at] as usize);
            at += 1;
        }
        (hash ^ (hash >> 11)) % FILTER_BITS
    }

    /// Whether the lists may hold a word.
    pub(super) fn may_hold(&self, word: &Folded) -> bool {
        let bit = Self::bit(word.bytes());
        self.0.get(bit / 64).is_some_and(|bits| bits & (1 << (bit % 64)) != 0)
    }
}

/// No abbreviations at all.
pub(super) const NONE: Abbreviations = Abbreviations {
    never_last: &[],
    before_number: &[],
    seldom_last: &[],
    often_last: &[],
    units: &[],
    compounds: &[],
    openers: &[],
    counted: &[],
    before_ordinals: &[],
};

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

impl Abbreviations {
    /// How an abbreviation behaves before `digit` or another character; `None` when the word is none. Where two lists
    /// hold a word, a number after it decides for the one about numbers.
    pub(super) fn habit(&self, filter: &Filter, word: &Folded, digit: bool) -> Option<Habit> {
        if !filter.may_hold(word) {
            None
        } else if digit && word.is_in(self.before_number) {
            Some(Habit::BeforeNumber)
        } else if word.is_in(self.never_last) {
            Some(Habit::NeverLast)
        } else if word.is_in(self.often_last) {
            Some(Habit::OftenLast)
        } else if word.is_in(self.seldom_last) {
            Some(Habit::SeldomLast)
        } else {
            None
        }
    }

    /// How a compound behaves whose last part is abbreviated.
    pub(super) fn compound_habit(&self, word: &str, digit: bool) -> Option<Habit> {
        if self.compounds.is_empty() {
            return None;
        }
        let word = Folded::new(word)?;
        let ends = self.compounds.iter().any(|part| word.bytes().ends_with(part.as_bytes()));
        ends.then_some(if digit { Habit::BeforeNumber } else { Habit::SeldomLast })
    }
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
    use super::{Abbreviations, Filter, Folded, Habit, SHARED};
    use crate::summarize::language::Language;
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
                assert!(table.habit(&filter, &folded, false).is_some(), "{word}");
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
            assert_eq!(table.habit(&filter, &Folded::new(word).unwrap(), digit), expected, "{word}");
        }
        assert!(Folded::new(&"x".repeat(41)).is_none());
    }
}
