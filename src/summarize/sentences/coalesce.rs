//! A bound on how many sentences a document has.

use super::sentence::Sentence;

/// Joins neighbours of one block until at most some `most` sentences and one a block are left. A text with more marks that
/// end sentences than news has, "! ! !" over and over, would cost hundreds of bytes for each of them.
#[must_use]
pub(crate) fn coalesce(sentences: Vec<Sentence>, most: usize) -> Vec<Sentence> {
    let together = sentences.len().div_ceil(most.max(1));
    if together <= 1 {
        return sentences;
    }
    let mut joined: Vec<Sentence> = Vec::with_capacity(most);
    let mut count = 0;
    for sentence in sentences {
        match joined.last_mut() {
            Some(last) if last.block == sentence.block && count < together => {
                last.range.end = sentence.range.end;
                count += 1;
            }
            _ => {
                joined.push(sentence);
                count = 1;
            }
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentence(at: usize, block: u32) -> Sentence {
        Sentence { range: 2 * at..2 * at + 1, block }
    }

    #[test]
    fn few_sentences_stay_and_many_are_joined_within_their_blocks() {
        let few: Vec<Sentence> = (0..4).map(|at| sentence(at, 0)).collect();
        assert_eq!(coalesce(few.clone(), 4), few);
        let many: Vec<Sentence> = (0..10).map(|at| sentence(at, u32::from(at > 4))).collect();
        let joined = coalesce(many, 4);
        let ranges: Vec<_> = joined.iter().map(|sentence| (sentence.range.clone(), sentence.block)).collect();
        assert_eq!(ranges, [(0..5, 0), (6..9, 0), (10..15, 1), (16..19, 1)]);
    }
}
