//! Which sentences cannot be told apart from their neighbours: the context guard and the quote guard.

use std::ops::Range;

use super::quotation::Quotation;
use crate::summarize::sentences::Sentence;

/// What a sentence needs beside it to be understood.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bond {
    /// The sentence before: it says who "he" is, opened the quotation, or names the speaker.
    pub before: bool,
    /// The sentence after: it closes the quotation.
    pub after: bool,
}

/// The bonds of every sentence, given where each stands towards the quotations and whether it opens with a reference.
///
/// The first sentence has nothing before it to need, and a bare quotation there needs the sentence after, where the
/// speaker will be named.
#[must_use]
pub fn bonds(sentences: &[Sentence], quotations: &[Quotation], references: &[bool]) -> Vec<Bond> {
    (0..sentences.len())
        .map(|i| {
            let quotation = quotations[i];
            let first = i == 0;
            Bond {
                before: !first && (references[i] || quotation.runs_in || quotation.is_bare),
                after: i + 1 < sentences.len() && (quotation.runs_on || (first && quotation.is_bare)),
            }
        })
        .collect()
}

/// The run of sentences around `index` that must be told together: the least that no bond reaches out of, or `None`
/// where it would hold more than `most`. Takes at most `most` steps.
#[must_use]
pub fn unit(bonds: &[Bond], index: usize, most: usize) -> Option<Range<usize>> {
    let mut unit = index..index + 1;
    loop {
        if unit.len() > most {
            return None;
        }
        if bonds[unit.start].before {
            unit.start -= 1;
        } else if bonds[unit.end - 1].after {
            unit.end += 1;
        } else {
            return Some(unit);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FREE: Bond = Bond { before: false, after: false };
    const BACK: Bond = Bond { before: true, after: false };
    const ON: Bond = Bond { before: false, after: true };

    #[test]
    fn a_unit_holds_all_that_is_bound() {
        let bonds = [FREE, BACK, BACK, FREE, ON, BACK];
        assert_eq!(unit(&bonds, 0, 6), Some(0..1));
        assert_eq!(unit(&bonds, 2, 6), Some(0..3));
        assert_eq!(unit(&bonds, 4, 6), Some(4..6));
        assert_eq!(unit(&bonds, 5, 6), Some(4..6));
    }

    #[test]
    fn a_unit_too_large_is_none() {
        assert_eq!(unit(&[FREE, BACK, BACK], 2, 2), None);
    }
}
