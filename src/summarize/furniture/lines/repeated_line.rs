//! Lines that a page says over and over: an invitation to watch, a heading put between the paragraphs.

use rustc_hash::FxHashMap;

use crate::summarize::furniture::kind::Furniture;
use crate::summarize::furniture::page::{Claims, Page, claim as claim_sentence};

/// A story may say a sentence twice; what stands so often is the page's.
const TIMES: usize = 3;
/// Where more than one sentence in so many is said so often, it is the text that repeats itself.
const REPEATED_IN: usize = 3;
/// A shorter line may be an answer, or a cry.
const FEWEST_BYTES: usize = 16;

/// Claims every line that stands in the text three times or oftener, word for word, and what stands twice, one below the
/// other, as a picture's alternative text and its caption do.
pub(in crate::summarize::furniture) fn claim(page: &Page, claims: &mut Claims) {
    let mut last = None;
    for (_, held) in &page.blocks {
        let line =
            (held.len() == 1).then_some(held.start).filter(|line| page.sentence(*line).len() >= FEWEST_BYTES);
        if let (Some(last), Some(line)) = (last, line)
            && page.sentence(last) == page.sentence(line)
        {
            claim_sentence(claims, last, Furniture::Caption);
            claim_sentence(claims, line, Furniture::Caption);
        }
        last = line;
    }
    let lines = || (0..page.sentences.len()).filter(|index| page.sentence(*index).len() >= FEWEST_BYTES);
    let mut times: FxHashMap<&str, usize> = FxHashMap::default();
    for index in lines() {
        *times.entry(page.sentence(index)).or_default() += 1;
    }
    let repeated: usize = times.values().filter(|times| **times >= TIMES).sum();
    if repeated == 0 || repeated * REPEATED_IN > page.sentences.len() {
        return;
    }
    for index in lines().filter(|index| times[page.sentence(*index)] >= TIMES) {
        claim_sentence(claims, index, Furniture::CallToAction);
    }
}
