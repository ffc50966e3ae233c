//! What words are counted as.

use std::num::NonZeroU32;

/// A term's identity within one document: dense from 0, in order of first appearance.
///
/// Kept counted from 1, so that a word without a term is a 0 and need not be asked for it: see [`Term::row`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Term(NonZeroU32);

impl Term {
    /// The term of this number.
    #[must_use]
    pub fn new(number: u32) -> Self {
        Self(NonZeroU32::MIN.saturating_add(number))
    }

    /// Its number.
    #[must_use]
    pub fn number(self) -> usize {
        self.0.get() as usize - 1
    }

    /// The term of this row; none for row 0.
    #[must_use]
    pub(crate) fn of_row(row: u32) -> Option<Self> {
        NonZeroU32::new(row).map(Self)
    }

    /// Its row in a table that has row 0 for words without a term, and one more than there are terms.
    ///
    /// Which words of a text are stop words is beyond any guess: a loop that counts them too, in a row of their own, is faster
    /// than one that stops to ask.
    #[must_use]
    pub fn row(term: Option<Self>) -> usize {
        term.map_or(0, |Self(row)| row.get() as usize)
    }
}
