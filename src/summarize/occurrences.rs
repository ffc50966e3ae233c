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
    pairs: FxHashMap<(Term, Term), u32>,
}

#[derive(Clone, Copy, Debug)]
struct Occurrence {
    count: u32,
    first: usize,
    last: usize,
}

impl Occurrences {
    /// Counts the terms and pairs of every sentence. Linear in the number of tokens.
    #[must_use]
    pub fn of(tokens: &Tokens) -> Self {
        let never = Occurrence { count: 0, first: usize::MAX, last: 0 };
        let mut terms = vec![never; tokens.vocabulary()];
        let mut counted: FxHashMap<(Term, Term), u32> = FxHashMap::default();
        for i in 0..tokens.sentences() {
            for term in tokens.sentence(i).iter().filter_map(|token| token.term) {
                let occurrence = &mut terms[term.0 as usize];
                occurrence.count += 1;
                occurrence.first = occurrence.first.min(i);
                occurrence.last = i;
            }
            for pair in pairs(tokens.sentence(i)) {
                *counted.entry(pair).or_default() += 1;
            }
        }
        Self { terms, pairs: counted }
    }

    /// How often a term occurs.
    #[must_use]
    pub fn count(&self, term: Term) -> u32 {
        self.terms[term.0 as usize].count
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
        pairs(sentence).filter(|pair| self.pairs.get(pair).is_some_and(|&count| count > 1)).count()
    }
}

/// The pairs of terms with no other word between them.
fn pairs(sentence: &[Token]) -> impl Iterator<Item = (Term, Term)> {
    sentence.windows(2).filter_map(|two| Some((two[0].term?, two[1].term?)))
}
