//! Abbreviations by language, and the words that tell whether one of them ended its sentence.

// Packed by hand: one word a line would make five thousand lines of it.
#[rustfmt::skip]
mod tables;

pub(super) use tables::*;

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
    /// Words that open sentences, and are no part of a name.
    pub(super) openers: &'static [&'static str],
    /// Words with a capital that go with what is before them: a day after an hour, a month after an ordinal.
    pub(super) counted: &'static [&'static str],
    /// Words that come before an ordinal number: articles and prepositions.
    pub(super) before_ordinals: &'static [&'static str],
}

/// No abbreviations at all.
pub(super) const NONE: Abbreviations = Abbreviations {
    never_last: &[],
    before_number: &[],
    seldom_last: &[],
    often_last: &[],
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
    pub(super) fn habit(&self, word: &Folded, digit: bool) -> Option<Habit> {
        if digit && word.is_in(self.before_number) {
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

    fn append(&mut self, word: &str) -> Option<()> {
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
        let word = self.bytes.get(..self.len).unwrap_or(&[]);
        list.binary_search_by(|entry| entry.as_bytes().cmp(word)).is_ok()
    }
}
