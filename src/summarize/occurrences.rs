//! How often and where a document's terms, and its pairs of neighbouring terms, occur.

use super::{token::Term, tokens::Tokens};

/// Counts over a whole document.
#[derive(Clone, Debug, Default)]
pub struct Occurrences {
    /// The terms of each sentence in order, each as often as it occurs there, and where each sentence's end.
    by_sentence: Vec<Term>,
    ends: Vec<usize>,
    /// By [`Term::row`]; row 0, which the words without a term share, never occurs.
    counts: Vec<Count>,
    /// ln(1 + count), by count.
    logarithms: Vec<f64>,
    /// By sentence.
    recurring_pairs: Vec<u32>,
}

/// How often a term occurs, and in how many sentences.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    occurrences: u32,
    sentences: u32,
}

impl Occurrences {
    /// Counts the terms and pairs of every sentence. Linear in the number of tokens.
    ///
    /// Deals the tokens out by term, and what that gives by sentence: that puts the terms of every sentence in order without
    /// comparing any two.
    #[must_use]
    pub fn of(tokens: &Tokens) -> Self {
        let mut counts = vec![Count::default(); tokens.vocabulary() + 1];
        for token in tokens.all() {
            counts[Term::row(token.term)].occurrences += 1;
        }
        counts[0].occurrences = 0;
        let (by_term, mut ends) = by_term(tokens, &counts);
        let mut by_sentence = vec![Term::new(0); by_term.len()];
        let mut before = None;
        for (term, sentence) in by_term {
            let end = &mut ends[sentence as usize];
            by_sentence[*end] = term;
            *end += 1;
            counts[Term::row(Some(term))].sentences += u32::from(before != Some((term, sentence)));
            before = Some((term, sentence));
        }
        let most = counts.iter().map(|count| count.occurrences).max().unwrap_or(0);
        let logarithms = (0..=most).map(|count| f64::from(count).ln_1p()).collect();
        let recurring_pairs = recurring_pairs(tokens, &counts);
        Self { by_sentence, ends, counts, logarithms, recurring_pairs }
    }

    /// How many there are, of all terms together.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_sentence.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_sentence.is_empty()
    }

    /// The number of sentences.
    #[must_use]
    pub fn sentences(&self) -> usize {
        self.ends.len()
    }

    /// The terms of each sentence, ordered, each as often as it occurs there.
    pub fn by_sentence(&self) -> impl Iterator<Item = &[Term]> {
        let mut start = 0;
        self.ends.iter().map(move |&end| &self.by_sentence[std::mem::replace(&mut start, end)..end])
    }

    /// How many sentences have a term.
    #[must_use]
    pub fn sentence_frequency(&self, term: Term) -> u32 {
        self.counts[Term::row(Some(term))].sentences
    }

    /// How many sentences have the term that most have.
    #[must_use]
    pub fn greatest_sentence_frequency(&self) -> u32 {
        self.counts.iter().map(|count| count.sentences).max().unwrap_or(0)
    }

    /// ln(1 + how often a term occurs).
    #[must_use]
    pub fn log_count(&self, term: Term) -> f64 {
        self.logarithms[self.counts[Term::row(Some(term))].occurrences as usize]
    }

    /// Whether a token's term occurs in more than one sentence.
    #[must_use]
    pub fn recurs(&self, term: Option<Term>) -> bool {
        self.counts[Term::row(term)].sentences > 1
    }

    /// How many pairs of terms with no other word between them a sentence has that occur more than once in the document.
    #[must_use]
    pub fn recurring_pairs(&self, sentence: usize) -> u32 {
        self.recurring_pairs[sentence]
    }
}

/// Every occurrence of a term with its sentence, ordered by both; and how many of them are before each sentence.
fn by_term(tokens: &Tokens, counts: &[Count]) -> (Vec<(Term, u32)>, Vec<usize>) {
    let mut next = starts(counts.iter().map(|count| count.occurrences as usize));
    let end = counts.iter().map(|count| count.occurrences as usize).sum();
    // What has no term goes to one place behind the others, again and again: so there is no branch to guess at.
    next[0] = end;
    let mut by_term = vec![(Term::new(0), 0); end + 1];
    let mut before = 0;
    let mut befores = Vec::with_capacity(tokens.sentences());
    for (sentence, of_sentence) in (0..).zip(tokens.by_sentence()) {
        befores.push(before);
        for token in of_sentence {
            let place = &mut next[Term::row(token.term)];
            by_term[*place] = (token.term.unwrap_or(Term::new(0)), sentence);
            let has_term = usize::from(token.term.is_some());
            *place += has_term;
            before += has_term;
        }
    }
    by_term.truncate(end);
    (by_term, befores)
}

/// Where each of some groups starts that lie one behind the other, given how many each has.
fn starts(lengths: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut end = 0;
    let start = |length| {
        end += length;
        end - length
    };
    lengths.map(start).collect()
}

/// Two neighbouring terms of a sentence.
#[derive(Clone, Copy, Default)]
struct Pair {
    /// The rows of the terms; see [`Term::row`].
    first: u32,
    second: u32,
    sentence: u32,
}

/// For each sentence, how many of its pairs of neighbouring terms occur more than once in the document.
///
/// Deals the pairs out by their first term. The pairs of one first term that have the same second one then find one another
/// in a table by the second: no two are compared, whatever the text.
fn recurring_pairs(tokens: &Tokens, counts: &[Count]) -> Vec<u32> {
    let mut recurring = vec![0; tokens.sentences()];
    let mut met = vec![None; counts.len()];
    for pair in by_first(&candidates(tokens, counts), counts.len()) {
        let met = &mut met[pair.second as usize];
        match *met {
            Some((first, sentence)) if first == pair.first => {
                recurring[pair.sentence as usize] += 1;
                // The pair that it was met with is counted once, and all later ones by themselves.
                if let Some(sentence) = sentence {
                    recurring[sentence as usize] += 1;
                }
                *met = Some((first, None));
            }
            _ => *met = Some((pair.first, Some(pair.sentence))),
        }
    }
    recurring
}

/// The pairs of terms of which both occur more than once, in order: no others can recur.
fn candidates(tokens: &Tokens, counts: &[Count]) -> Vec<Pair> {
    let mut candidates = Vec::with_capacity(tokens.len() / 4);
    for (sentence, tokens) in (0..).zip(tokens.by_sentence()) {
        let (mut first, mut may_recur_before) = (0, false);
        for token in tokens {
            let second = Term::row(token.term) as u32;
            let may_recur = counts[second as usize].occurrences > 1;
            if may_recur & may_recur_before {
                candidates.push(Pair { first, second, sentence });
            }
            (first, may_recur_before) = (second, may_recur);
        }
    }
    candidates
}

/// The same pairs, ordered by their first term.
fn by_first(pairs: &[Pair], rows: usize) -> Vec<Pair> {
    let mut lengths = vec![0; rows];
    for pair in pairs {
        lengths[pair.first as usize] += 1;
    }
    let mut next = starts(lengths.into_iter());
    let mut by_first = vec![Pair::default(); pairs.len()];
    for pair in pairs {
        let place = &mut next[pair.first as usize];
        by_first[*place] = *pair;
        *place += 1;
    }
    by_first
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::summarize::{Document, Language, Tokenizer, split};
    use proptest::prelude::*;

    #[test]
    fn what_recurs_in_other_sentences_and_which_pairs_do_anywhere() {
        let text = "The harbour ferry sank. A harbour ferry and a ferry. Bread, bread! Harbour the ferry.";
        let document = Document::from_text(text);
        let sentences = split(&document, Language::English);
        let tokens = Tokens::read(&mut Tokenizer::new(Language::English), text, &sentences);
        let occurrences = Occurrences::of(&tokens);
        let [harbour, ferry, sank, bread] = [0, 1, 2, 3].map(Term::new);
        for (term, count, sentences) in [(harbour, 3, 3), (ferry, 4, 3), (sank, 1, 1), (bread, 2, 1)] {
            assert!((occurrences.log_count(term) - f64::from(count).ln_1p()).abs() < 1e-12, "{term:?}");
            assert_eq!(occurrences.sentence_frequency(term), sentences, "{term:?}");
            assert_eq!(occurrences.recurs(Some(term)), sentences > 1, "{term:?}");
        }
        assert!(!occurrences.recurs(None));
        assert_eq!(occurrences.greatest_sentence_frequency(), 3);
        assert_eq!((0..4).map(|i| occurrences.recurring_pairs(i)).collect::<Vec<_>>(), [1, 1, 0, 0]);
    }

    proptest! {
        #[test]
        fn dealing_out_orders_as_sorting_each_sentence_does(
            sentences in prop::collection::vec("([abct]|the|ferry)( ([abct]|the|ferry)){0,9}", 0..9)
        ) {
            let text = sentences.join(".\n\n");
            let document = Document::from_text(&text);
            let split = split(&document, Language::English);
            let tokens = Tokens::read(&mut Tokenizer::new(Language::English), &text, &split);
            let occurrences = Occurrences::of(&tokens);
            prop_assert_eq!(occurrences.sentences(), tokens.sentences());
            let mut frequency = vec![0; tokens.vocabulary()];
            for (found, sentence) in occurrences.by_sentence().zip(tokens.by_sentence()) {
                let mut expected: Vec<_> = sentence.iter().filter_map(|token| token.term).collect();
                expected.sort_unstable();
                prop_assert_eq!(found, &expected);
                expected.dedup();
                for term in expected {
                    frequency[term.number()] += 1;
                }
            }
            let found = (0..).map(Term::new).take(frequency.len());
            prop_assert!(found.map(|term| occurrences.sentence_frequency(term)).eq(frequency));
        }
    }
}
