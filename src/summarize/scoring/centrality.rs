//! How much each sentence shares with those after it and with those before it.

use super::tf_idf::Vectors;

/// Directed centrality, after Zheng and Lapata, "Sentence Centrality Revisited for Unsupervised Summarization" (ACL
/// 2019): a sentence that later ones resemble introduces the story, one that earlier ones resemble repeats it.
///
/// The sum of the dot products `x_i · x_j` over `j > i` equals `x_i · Σ x_j`, so that a running sum in each direction
/// stands for all pairs: linear in the number of tokens.
#[derive(Clone, Debug, PartialEq)]
pub struct Centrality {
    /// Per sentence, the sum of its cosines with all later ones.
    pub forward: Vec<f64>,
    /// Per sentence, the sum of its cosines with all earlier ones.
    pub backward: Vec<f64>,
}

impl Centrality {
    /// Measures every sentence of a document whose terms number `vocabulary`.
    #[must_use]
    pub fn of(vectors: &Vectors, vocabulary: usize) -> Self {
        let mut sum = vec![0.0; vocabulary];
        let mut backward = vec![0.0; vectors.len()];
        for (i, centrality) in backward.iter_mut().enumerate() {
            *centrality = meet(vectors, i, &mut sum);
        }
        sum.fill(0.0);
        let mut forward = vec![0.0; vectors.len()];
        for (i, centrality) in forward.iter_mut().enumerate().rev() {
            *centrality = meet(vectors, i, &mut sum);
        }
        Self { forward, backward }
    }
}

/// The dot product of sentence `index` with the sum so far, to which it is then added.
fn meet(vectors: &Vectors, index: usize, sum: &mut [f64]) -> f64 {
    let mut dot = 0.0;
    for weight in vectors.sentence(index) {
        let dimension = &mut sum[weight.term.number()];
        dot += weight.value * *dimension;
        *dimension += weight.value;
    }
    dot
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::summarize::document::Document;
    use crate::summarize::language::Language;
    use crate::summarize::scoring::term_counts::TermCounts;
    use crate::summarize::sentences::split;
    use crate::summarize::terms::tokenizer::Tokenizer;
    use crate::summarize::terms::tokens::Tokens;
    use crate::summarize::terms::vocabulary::StemCache;

    #[test]
    fn running_sums_equal_the_sums_over_all_pairs() {
        let text = "The ferry sails north. The island waits for the ferry. Bakers of the island rise early. \
                    The ferry sails south with bread. Bread is dear on the island.";
        let document = Document::from_text(text);
        let sentences = split(&document, Language::English);
        let tokens =
            Tokens::read(&mut Tokenizer::new(Language::English, &mut StemCache::default()), text, &sentences);
        let vectors = Vectors::weigh(&TermCounts::of(&tokens));
        let centrality = Centrality::of(&vectors, tokens.distinct_terms());
        for i in 0..vectors.len() {
            let sum = |others: std::ops::Range<usize>| others.map(|j| vectors.cosine(i, j)).sum::<f64>();
            assert!((centrality.forward[i] - sum(i + 1..vectors.len())).abs() < 1e-12);
            assert!((centrality.backward[i] - sum(0..i)).abs() < 1e-12);
        }
        assert!(centrality.forward[0] > 0.0);
    }
}
