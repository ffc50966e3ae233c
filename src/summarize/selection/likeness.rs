//! How much a sentence says again of what a chosen one says.

use crate::summarize::analysis::Analysis;
use crate::summarize::scoring::tf_idf::Likeness;

/// So many numbers that another sentence has not are news, whatever words both have.
const NUMBERS_TO_ADD: usize = 2;

/// How much two sentences say the same. One that goes on from the other, or adds numbers to it, does not restate it.
#[must_use]
pub fn likeness(analysis: &Analysis, one: usize, other: usize) -> Likeness {
    let likeness = analysis.vectors.likeness(one, other);
    let (first, second) = (one.min(other), one.max(other));
    let restates = likeness.restates
        && !(first + 1 == second && analysis.dependencies[second].before)
        && !adds_numbers(analysis, second, first);
    Likeness { restates, ..likeness }
}

/// Whether a sentence has several numbers that another has not.
fn adds_numbers(analysis: &Analysis, index: usize, other: usize) -> bool {
    let numbers = |index: usize| analysis.tokens.numbers(index, analysis.text);
    numbers(index).filter(|number| !numbers(other).any(|known| known == *number)).count() >= NUMBERS_TO_ADD
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::summarize::document::Document;
    use crate::summarize::options::Options;

    fn restates(second: &str) -> bool {
        let text = format!(
            "The mayor of Moen sold the old ferry Nordlys to a museum in Oslo on Friday. {second} Bakers rise early."
        );
        let document = Document::from_text(&text);
        likeness(&Analysis::of(&document, &Options::default()), 0, 1).restates
    }

    #[test]
    fn what_goes_on_or_adds_numbers_restates_nothing() {
        assert!(restates("A museum in Oslo has bought the ferry Nordlys, the mayor told fishermen."));
        assert!(!restates("But the museum in Oslo has not paid the mayor for the ferry Nordlys."));
        assert!(!restates("The museum in Oslo pays the mayor 300 crowns for the ferry Nordlys of 1962."));
    }
}
