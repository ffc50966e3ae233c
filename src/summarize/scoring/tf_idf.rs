//! Terms → weighted vectors, one a sentence.

use super::term_counts::TermCounts;
use crate::summarize::terms::term::Term;

/// One dimension of a sentence's vector.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weight {
    /// The dimension.
    pub term: Term,
    /// The term's share of the vector's length, above 0 and at most 1.
    pub value: f64,
}

/// The TF-IDF vectors of a document's sentences, each of Euclidean length 1, or empty where a sentence has no term.
///
/// A term weighs (1 + ln tf) · ln((n + 1) / (sf + 0.5)), where tf is its count in the sentence, sf the number of
/// sentences that have it and n the number of sentences: each sentence plays the part that a document has in idf (the
/// literature's TF-ISF). Sums run in the order of the terms, so that the same text gives the same bits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vectors {
    weights: Vec<Weight>,
    ends: Vec<usize>,
}

impl Vectors {
    /// Weighs every sentence's terms. Linear in the number of tokens.
    #[must_use]
    pub fn weigh(term_counts: &TermCounts) -> Self {
        let sentences = term_counts.sentences() as f64;
        let most = term_counts.greatest_sentence_frequency();
        let idf: Vec<f64> = (0..=most).map(|sf| ((sentences + 1.0) / (f64::from(sf) + 0.5)).ln()).collect();
        let mut weights = Vec::with_capacity(term_counts.len());
        let mut ends = Vec::with_capacity(term_counts.sentences());
        for terms in term_counts.by_sentence() {
            let first = weights.len();
            let mut squares = 0.0;
            for of_term in terms.chunk_by(|one, other| one == other) {
                let (term, tf) = (of_term[0], of_term.len());
                let damped = if tf == 1 { 1.0 } else { 1.0 + (tf as f64).ln() };
                let value = damped * idf[term_counts.sentence_frequency(term) as usize];
                squares += value * value;
                weights.push(Weight { term, value });
            }
            let length = squares.sqrt();
            if length > 0.0 {
                weights[first..].iter_mut().for_each(|weight| weight.value /= length);
            }
            ends.push(weights.len());
        }
        Self { weights, ends }
    }

    /// The number of sentences.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is no sentence.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The vector of sentence `index`, ordered by term.
    #[must_use]
    pub fn sentence(&self, index: usize) -> &[Weight] {
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.weights[start..self.ends[index]]
    }

    /// The cosine of two sentences' vectors, 0 to 1.
    #[must_use]
    pub fn cosine(&self, one: usize, other: usize) -> f64 {
        self.shared(one, other).0
    }

    /// How much two sentences say the same.
    ///
    /// The cosine of a short sentence and a long one that repeats it is small, so the terms that they share are counted, too.
    #[must_use]
    pub fn likeness(&self, one: usize, other: usize) -> Likeness {
        let (cosine, shared) = self.shared(one, other);
        let fewest = self.sentence(one).len().min(self.sentence(other).len());
        let has_share =
            |(share, least): (f64, usize)| shared >= least && shared as f64 >= share * fewest as f64;
        let repeats = fewest >= FEWEST_TO_REPEAT && shared as f64 >= MOST_OF_TERMS * fewest as f64;
        Likeness { cosine: if repeats { 1.0 } else { cosine }, restates: RESTATES.into_iter().any(has_share) }
    }

    /// The cosine of two sentences' vectors, and how many terms both have. Linear in their terms.
    fn shared(&self, one: usize, other: usize) -> (f64, usize) {
        let (mut one, mut other) = (self.sentence(one), self.sentence(other));
        let (mut sum, mut count) = (0.0, 0);
        while let (Some(a), Some(b)) = (one.first(), other.first()) {
            match a.term.cmp(&b.term) {
                std::cmp::Ordering::Less => one = &one[1..],
                std::cmp::Ordering::Greater => other = &other[1..],
                std::cmp::Ordering::Equal => {
                    sum += a.value * b.value;
                    count += 1;
                    (one, other) = (&one[1..], &other[1..]);
                }
            }
        }
        (sum, count)
    }
}

/// How much two sentences say the same.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Likeness {
    /// The cosine of their vectors, 0 to 1; 1 where one has nearly all the terms of the other.
    pub cosine: f64,
    /// One tells in other words what the other does: it has most of its terms.
    pub restates: bool,
}

/// This share of a sentence's terms in another, and it says nothing of its own.
const MOST_OF_TERMS: f64 = 0.75;
/// A sentence of fewer terms shares them by chance.
const FEWEST_TO_REPEAT: usize = 4;
/// The share of a sentence's terms in another, and the least count of them, at which it tells the same in other words.
const RESTATES: [(f64, usize); 3] = [(0.6, 5), (0.5, 7), (0.45, 9)];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::summarize::document::Document;
    use crate::summarize::language::Language;
    use crate::summarize::sentences::split;
    use crate::summarize::terms::tokenizer::Tokenizer;
    use crate::summarize::terms::tokens::Tokens;
    use crate::summarize::terms::vocabulary::StemCache;

    fn vectors(text: &str) -> Vectors {
        let document = Document::from_text(text);
        let sentences = split(&document, Language::English);
        let tokens =
            Tokens::read(&mut Tokenizer::new(Language::English, &mut StemCache::default()), text, &sentences);
        Vectors::weigh(&TermCounts::of(&tokens))
    }

    #[test]
    fn every_vector_with_a_term_has_length_1() {
        let vectors = vectors("The ferry sailed to the island. The island waved. And so it was.");
        let squares = |i| vectors.sentence(i).iter().map(|weight| weight.value * weight.value).sum::<f64>();
        assert!((squares(0) - 1.0).abs() < 1e-12);
        assert!((squares(1) - 1.0).abs() < 1e-12);
        assert!(vectors.sentence(2).is_empty());
    }

    #[test]
    fn a_term_of_few_sentences_weighs_more_than_one_of_many() {
        let vectors = vectors("Ferry sinks. Ferry sails. Ferry burns.");
        let [ferry, sinks] = vectors.sentence(0) else { panic!("two terms") };
        assert!(sinks.value > ferry.value);
    }

    #[test]
    fn a_sentence_within_a_longer_one_is_the_same_again() {
        let vectors = vectors(
            "The ferry Nordlys hit a pier. Police said on Monday that the ferry Nordlys had hit a wooden pier near the old \
             market of Moen, where bakers were selling bread to early visitors. Bakers rise early.",
        );
        assert!(vectors.cosine(0, 1) < 0.6);
        assert!((vectors.likeness(0, 1).cosine - 1.0).abs() < 1e-12);
        assert!(vectors.likeness(1, 2).cosine < 0.6);
    }

    #[test]
    fn most_of_the_terms_of_a_sentence_restate_it() {
        let vectors = vectors(
            "The mayor of Moen sold the old ferry Nordlys to a museum in Oslo on Friday. A museum in Oslo has bought the ferry \
             Nordlys, the mayor told fishermen. Bakers of Moen rise early.",
        );
        assert!(vectors.likeness(0, 1).restates);
        assert!(!vectors.likeness(0, 2).restates);
        assert!(vectors.likeness(0, 1).cosine < 0.6);
    }

    #[test]
    fn the_cosine_is_1_for_the_same_words_and_0_for_none_in_common() {
        let vectors = vectors("Ferry sails north. North the ferry sails. Bakers rise early.");
        assert!((vectors.cosine(0, 1) - 1.0).abs() < 1e-12);
        assert!(vectors.cosine(0, 2).abs() < 1e-12);
    }
}
