//! How often and where a document's terms, and its pairs of neighbouring terms, occur.

use crate::summarize::terms::term::Term;
use crate::summarize::terms::tokens::Tokens;

/// Counts over a whole document.
#[derive(Clone, Debug, Default)]
pub struct TermCounts {
    /// The terms of each sentence in order, each as often as it occurs there, and where each sentence's end.
    by_sentence: Vec<Term>,
    ends: Vec<usize>,
    /// By [`Term::row`]; row 0, that of the words without a term, never occurs.
    counts: Vec<Count>,
    /// ln(1 + count), by count.
    logarithms: Vec<f64>,
    /// By sentence.
    recurring_pairs: Vec<u32>,
}

/// How often a term occurs, and in how many sentences.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    term_counts: u32,
    sentences: u32,
}

impl TermCounts {
    /// Counts the terms and pairs of every sentence. Linear in the number of tokens.
    ///
    /// Deals the tokens out by term, and what that gives by sentence: that puts the terms of every sentence in order without
    /// comparing any two.
    #[must_use]
    pub fn of(tokens: &Tokens) -> Self {
        let (in_order, mut ends) = in_order(tokens);
        let mut counts = vec![Count::default(); tokens.distinct_terms() + 1];
        for occurrence in &in_order {
            counts[occurrence.row as usize].term_counts += 1;
        }
        let mut by_sentence = vec![Term::new(0); in_order.len()];
        let mut before = (0, 0);
        for (row, sentence) in by_term(&in_order, &counts) {
            let end = &mut ends[sentence as usize];
            by_sentence[*end] = Term::of_row(row).unwrap_or(Term::new(0));
            *end += 1;
            let is_another = (row ^ before.0) | (sentence ^ before.1) != 0;
            counts[row as usize].sentences += u32::from(is_another);
            before = (row, sentence);
        }
        let most = counts.iter().map(|count| count.term_counts).max().unwrap_or(0);
        let logarithms = (0..=most).map(|count| f64::from(count).ln_1p()).collect();
        let recurring_pairs = recurring_pairs(&in_order, &counts, ends.len());
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
        self.logarithms[self.counts[Term::row(Some(term))].term_counts as usize]
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

/// Where a term stands.
#[derive(Clone, Copy, Default)]
struct Occurrence {
    /// The row of the term; see [`Term::row`].
    row: u32,
    sentence: u32,
    /// Next to each other stand two words of a sentence whose places differ by one.
    place: u32,
}

/// Every occurrence of a term, in order; and how many of them are before each sentence.
///
/// Without a branch on which words have a term: what follows has to do with those alone, and a word in two has none.
fn in_order(tokens: &Tokens) -> (Vec<Occurrence>, Vec<usize>) {
    let mut in_order = vec![Occurrence::default(); tokens.len() + 1];
    let mut befores = Vec::with_capacity(tokens.sentences());
    let (mut before, mut place) = (0, 0);
    for (sentence, of_sentence) in (0..).zip(tokens.by_sentence()) {
        befores.push(before);
        for token in of_sentence {
            let row = Term::row(token.term) as u32;
            in_order[before] = Occurrence { row, sentence, place };
            before += usize::from(row > 0);
            place += 1;
        }
        place += 1;
    }
    in_order.truncate(before);
    (in_order, befores)
}

/// The row and the sentence of every occurrence, ordered by both.
fn by_term(in_order: &[Occurrence], counts: &[Count]) -> Vec<(u32, u32)> {
    let mut next = starts(counts.iter().map(|count| count.term_counts as usize));
    let mut by_term = vec![(0, 0); in_order.len()];
    for occurrence in in_order {
        let place = &mut next[occurrence.row as usize];
        by_term[*place] = (occurrence.row, occurrence.sentence);
        *place += 1;
    }
    by_term
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

/// Two neighbouring terms of a sentence, by their rows.
#[derive(Clone, Copy, Default)]
struct Pair {
    first: u32,
    second: u32,
    sentence: u32,
}

/// For each sentence, how many of its pairs of neighbouring terms occur more than once in the document.
///
/// Deals the pairs out by their first term. The pairs of one first term that have the same second one then find one another
/// in a table by the second: no two are compared, whatever the text.
fn recurring_pairs(in_order: &[Occurrence], counts: &[Count], sentences: usize) -> Vec<u32> {
    let mut recurring = vec![0; sentences];
    let mut met = vec![None; counts.len()];
    for pair in by_first(&candidates(in_order, counts), counts.len()) {
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

/// The pairs of terms of which both occur more than once, in order: no others can recur. Without a branch on which they are.
fn candidates(in_order: &[Occurrence], counts: &[Count]) -> Vec<Pair> {
    let mut candidates = vec![Pair::default(); in_order.len() + 1];
    let mut count = 0;
    let (mut first, mut may_recur_before) = (Occurrence::default(), 0);
    for second in in_order {
        let may_recur = usize::from(counts[second.row as usize].term_counts > 1);
        candidates[count] = Pair { first: first.row, second: second.row, sentence: second.sentence };
        count += may_recur & may_recur_before & usize::from(first.place + 1 == second.place);
        (first, may_recur_before) = (*second, may_recur);
    }
    candidates.truncate(count);
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
    use crate::summarize::document::Document;
    use crate::summarize::language::Language;
    use crate::summarize::sentences::split;
    use crate::summarize::terms::tokenizer::Tokenizer;
    use crate::summarize::terms::vocabulary::StemCache;
    use proptest::prelude::*;

    #[test]
    fn what_recurs_in_other_sentences_and_which_pairs_do_anywhere() {
        let text = "The harbour ferry sank. A harbour ferry and a ferry. Bread, bread! Harbour the ferry.";
        let document = Document::from_text(text);
        let sentences = split(&document, Language::English);
        let tokens =
            Tokens::read(&mut Tokenizer::new(Language::English, &mut StemCache::default()), text, &sentences);
        let term_counts = TermCounts::of(&tokens);
        let [harbour, ferry, sank, bread] = [0, 1, 2, 3].map(Term::new);
        for (term, count, sentences) in [(harbour, 3, 3), (ferry, 4, 3), (sank, 1, 1), (bread, 2, 1)] {
            assert!((term_counts.log_count(term) - f64::from(count).ln_1p()).abs() < 1e-12, "{term:?}");
            assert_eq!(term_counts.sentence_frequency(term), sentences, "{term:?}");
            assert_eq!(term_counts.recurs(Some(term)), sentences > 1, "{term:?}");
        }
        assert!(!term_counts.recurs(None));
        assert_eq!(term_counts.greatest_sentence_frequency(), 3);
        assert_eq!((0..4).map(|i| term_counts.recurring_pairs(i)).collect::<Vec<_>>(), [1, 1, 0, 0]);
    }

    proptest! {
        #[test]
        fn dealing_out_orders_as_sorting_each_sentence_does(
            sentences in prop::collection::vec("([abct]|the|ferry)( ([abct]|the|ferry)){0,9}", 0..9)
        ) {
            let text = sentences.join(".\n\n");
            let document = Document::from_text(&text);
            let split = split(&document, Language::English);
            let tokens = Tokens::read(&mut Tokenizer::new(Language::English, &mut StemCache::default()), &text, &split);
            let term_counts = TermCounts::of(&tokens);
            prop_assert_eq!(term_counts.sentences(), tokens.sentences());
            let mut frequency = vec![0; tokens.distinct_terms()];
            for (found, sentence) in term_counts.by_sentence().zip(tokens.by_sentence()) {
                let mut expected: Vec<_> = sentence.iter().filter_map(|token| token.term).collect();
                expected.sort_unstable();
                prop_assert_eq!(found, &expected);
                expected.dedup();
                for term in expected {
                    frequency[term.number()] += 1;
                }
            }
            let found = (0..).map(Term::new).take(frequency.len());
            prop_assert!(found.map(|term| term_counts.sentence_frequency(term)).eq(frequency));
        }
    }
}
