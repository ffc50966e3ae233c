//! How often and where a document's terms, and its pairs of neighbouring terms, occur.

use rustc_hash::FxHashMap;

use super::{
    token::{Term, Token},
    tokens::Tokens,
};

/// Counts over a whole document.
#[derive(Clone, Debug, Default)]
pub struct Occurrences {
    terms: Vec<Occurrence>,
    /// ln(1 + count), by count.
    logarithms: Vec<f64>,
    /// The counts of pairs of which each term occurs more than once: only those can.
    pairs: FxHashMap<(Term, Term), u32>,
}

#[derive(Clone, Copy, Debug)]
struct Occurrence {
    count: u32,
    first: u32,
    last: u32,
}

impl Occurrences {
    /// Counts the terms and pairs of every sentence. Linear in the number of tokens.
    #[must_use]
    pub fn of(tokens: &Tokens) -> Self {
        let never = Occurrence { count: 0, first: u32::MAX, last: 0 };
        let mut occurrences = Self { terms: vec![never; tokens.vocabulary()], ..Self::default() };
        for (i, sentence) in (0..).zip(tokens.by_sentence()) {
            for term in sentence.iter().filter_map(|token| token.term) {
                let occurrence = &mut occurrences.terms[term.0 as usize];
                occurrence.count += 1;
                occurrence.first = occurrence.first.min(i);
                occurrence.last = i;
            }
        }
        let most = occurrences.terms.iter().map(|term| term.count).max().unwrap_or(0);
        occurrences.logarithms = (0..=most).map(|count| f64::from(count).ln_1p()).collect();
        for pair in tokens.by_sentence().flat_map(pairs) {
            if occurrences.may_recur(pair) {
                *occurrences.pairs.entry(pair).or_default() += 1;
            }
        }
        occurrences
    }

    /// How often a term occurs.
    #[must_use]
    pub fn count(&self, term: Term) -> u32 {
        self.terms[term.0 as usize].count
    }

    /// ln(1 + how often a term occurs).
    #[must_use]
    pub fn log_count(&self, term: Term) -> f64 {
        self.logarithms[self.count(term) as usize]
    }

    /// Whether a term occurs in more than one sentence.
    #[must_use]
    pub fn recurs(&self, term: Term) -> bool {
        let occurrence = self.terms[term.0 as usize];
        occurrence.first < occurrence.last
    }

    /// How many of a sentence's pairs of neighbouring terms occur more than once in the document.
    #[must_use]
    pub fn recurring_pairs(&self, sentence: &[Token]) -> usize {
        let recurs = |pair: &(Term, Term)| {
            self.may_recur(*pair) && self.pairs.get(pair).is_some_and(|&count| count > 1)
        };
        pairs(sentence).filter(recurs).count()
    }

    fn may_recur(&self, (one, other): (Term, Term)) -> bool {
        self.count(one) > 1 && self.count(other) > 1
    }
}

/// The pairs of terms with no other word between them.
fn pairs(sentence: &[Token]) -> impl Iterator<Item = (Term, Term)> {
    sentence.windows(2).filter_map(|two| Some((two[0].term?, two[1].term?)))
}
