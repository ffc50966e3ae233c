//! Which sentences cannot be told apart from their neighbours: the context guard and the quote guard.

use std::ops::Range;

use super::quotation::Quotation;

/// What a sentence needs beside it to be understood.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dependency {
    /// The sentence before: it says who "he" is, opened the quotation, or names the speaker.
    pub before: bool,
    /// The sentence after: it closes the quotation, or takes back what this one claims.
    pub after: bool,
    /// More than any neighbour could give: it is no whole sentence, or leans on what is further back.
    pub incomplete: bool,
}

/// What is known of a sentence that decides what it needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    /// It leans on a sentence before it.
    pub leans: bool,
    /// It takes back what the sentence before it claims.
    pub withdraws: bool,
    /// It is no whole sentence, or leans on what is further back than the sentence before.
    pub incomplete: bool,
}

/// The dependencies of every sentence, given where each stands towards the quotations and what else is known of it.
///
/// A bare quotation at the very start needs the sentence after, where the speaker will be named. What leans there on
/// something before leans on what is missing.
#[must_use]
pub fn dependencies(quotations: &[Quotation], traits: &[Traits]) -> Vec<Dependency> {
    (0..traits.len())
        .map(|i| {
            let quotation = quotations[i];
            let first = i == 0;
            let next = traits.get(i + 1);
            Dependency {
                before: traits[i].leans || !first && (quotation.runs_in || quotation.is_bare),
                after: next
                    .is_some_and(|next| quotation.runs_on || next.withdraws || first && quotation.is_bare),
                incomplete: traits[i].incomplete,
            }
        })
        .collect()
}

/// The run of sentences around `index` that must be told together: the least that no dependency reaches out of, or `None`
/// where it would hold more than `most`, what is no whole sentence, or what is not there. Takes at most `most` steps.
#[must_use]
pub fn unit(dependencies: &[Dependency], index: usize, most: usize) -> Option<Range<usize>> {
    let mut unit = index..index + 1;
    if dependencies[index].incomplete {
        return None;
    }
    loop {
        if unit.len() > most {
            return None;
        }
        let added = if dependencies[unit.start].before {
            unit.start = unit.start.checked_sub(1)?;
            unit.start
        } else if dependencies[unit.end - 1].after {
            unit.end += 1;
            unit.end - 1
        } else {
            return Some(unit);
        };
        if dependencies[added].incomplete {
            return None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FREE: Dependency = Dependency { before: false, after: false, incomplete: false };
    const BACK: Dependency = Dependency { before: true, after: false, incomplete: false };
    const ON: Dependency = Dependency { before: false, after: true, incomplete: false };

    #[test]
    fn a_unit_holds_all_that_is_bound() {
        let dependencies = [FREE, BACK, BACK, FREE, ON, BACK];
        assert_eq!(unit(&dependencies, 0, 6), Some(0..1));
        assert_eq!(unit(&dependencies, 2, 6), Some(0..3));
        assert_eq!(unit(&dependencies, 4, 6), Some(4..6));
        assert_eq!(unit(&dependencies, 5, 6), Some(4..6));
    }

    #[test]
    fn a_unit_too_large_is_none() {
        assert_eq!(unit(&[FREE, BACK, BACK], 2, 2), None);
    }

    #[test]
    fn nothing_leans_on_what_is_not_there() {
        assert_eq!(unit(&[BACK, FREE], 0, 2), None);
    }

    #[test]
    fn no_piece_of_a_sentence_is_in_a_unit() {
        let piece = Dependency { incomplete: true, ..FREE };
        assert_eq!(unit(&[piece, BACK, FREE], 0, 3), None);
        assert_eq!(unit(&[piece, BACK, FREE], 1, 3), None);
        assert_eq!(unit(&[FREE, ON, piece], 1, 3), None);
    }
}
