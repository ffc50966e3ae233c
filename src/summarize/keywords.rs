//! Terms in context → the phrases that tell what a document is about.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::{
    token::{Term, Token},
    tokens::Tokens,
};

/// The most phrases given.
const MOST: usize = 8;
/// The most terms in a phrase.
const LONGEST: usize = 4;
/// How often a single word in lower case must occur to stand alone: names tell more than words do.
const FEWEST_OF_A_WORD: u32 = 3;
/// How much more a name weighs than a phrase in lower case.
const NAME: f64 = 1.6;
/// Short words that hold a name together: "Bank of England", "Ursula von der Leyen".
const LINKS: &[&str] = &[
    "of", "de", "du", "des", "del", "della", "di", "da", "do", "dos", "das", "la", "von", "van", "der",
    "den", "al", "el", "bin", "ibn", "the",
];

/// A phrase that tells what the document is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyword {
    /// Its first occurrence, in bytes.
    pub range: Range<usize>,
    /// Its weight against the best one's, above 0 and at most 1.
    pub score: f64,
}

/// The key phrases of a text, the best first, each where it first stands.
///
/// A phrase is a run of up to four terms with nothing but a space or a hyphen between them; a short link such as
/// "of" may stand inside a name. It weighs the mean of ln(1 + count) over its terms, times its own count and
/// ln(1 + its number of terms), more if it is a name, less the later it first occurs. A phrase that shares its terms with a better
/// one is left out. Linear in the number of tokens.
#[must_use]
pub fn keywords(text: &str, tokens: &Tokens) -> Vec<Keyword> {
    let mut term_counts = vec![0_u32; tokens.vocabulary()];
    let mut phrases: FxHashMap<Vec<Term>, Phrase> = FxHashMap::default();
    for i in 0..tokens.sentences() {
        let sentence = tokens.sentence(i);
        for term in sentence.iter().filter_map(|token| token.term) {
            term_counts[term.number()] += 1;
        }
        for start in 0..sentence.len() {
            for phrase in runs(text, &sentence[start..]) {
                let terms: Vec<Term> = phrase.iter().filter_map(|token| token.term).collect();
                let is_name = start > 0 && is_name(text, phrase);
                let seen = phrases.entry(terms).or_insert_with(|| Phrase::first(phrase, i));
                seen.count += 1;
                seen.names += u32::from(is_name);
            }
        }
    }
    let weigh = |terms: &[Term], phrase: &Phrase| {
        let mean = terms.iter().map(|term| f64::from(term_counts[term.number()]).ln_1p()).sum::<f64>()
            / terms.len() as f64;
        let name = if phrase.is_name() { NAME } else { 1.0 };
        let early = 1.0 + 1.0 / (1.0 + phrase.sentence as f64);
        mean * f64::from(phrase.count) * (terms.len() as f64).ln_1p() * name * early
    };
    let mut ranked: Vec<(f64, Vec<Term>, Phrase)> = phrases
        .into_iter()
        .filter(|(terms, phrase)| phrase.is_worth(terms.len()))
        .map(|(terms, phrase)| (weigh(&terms, &phrase), terms, phrase))
        .collect();
    ranked
        .sort_by(|a, b| b.0.total_cmp(&a.0).then(a.2.range.start.cmp(&b.2.range.start)).then(a.1.cmp(&b.1)));
    let best = ranked.first().map_or(1.0, |first| first.0);
    let mut taken: Vec<Term> = Vec::new();
    let mut keywords = Vec::new();
    for (weight, terms, phrase) in ranked {
        if keywords.len() == MOST {
            break;
        }
        if !terms.iter().any(|term| taken.contains(term)) {
            taken.extend(&terms);
            keywords.push(Keyword { range: phrase.range, score: weight / best });
        }
    }
    keywords
}

/// What is known of a phrase.
struct Phrase {
    /// Its first occurrence.
    range: Range<usize>,
    /// The sentence of its first occurrence.
    sentence: usize,
    count: u32,
    /// How many of its occurrences, past the start of a sentence, are capitalised throughout.
    names: u32,
}

impl Phrase {
    fn first(tokens: &[Token], sentence: usize) -> Self {
        let range = tokens.first().map_or(0, |token| token.start as usize)
            ..tokens.last().map_or(0, |token| token.end as usize);
        Self { range, sentence, count: 0, names: 0 }
    }

    fn is_name(&self) -> bool {
        self.names * 2 >= self.count
    }

    fn is_worth(&self, terms: usize) -> bool {
        match (self.is_name(), terms) {
            (true, _) => true,
            (false, 1) => self.count >= FEWEST_OF_A_WORD,
            (false, _) => self.count >= 2,
        }
    }
}

/// The phrases that start with the first of `tokens`, shortest first.
fn runs<'t>(text: &str, tokens: &'t [Token]) -> Vec<&'t [Token]> {
    let mut runs = Vec::new();
    let mut terms = 0;
    for (i, token) in tokens.iter().enumerate() {
        let joined =
            i == 0 || matches!(&text[tokens[i - 1].end as usize..token.start as usize], "" | " " | "-");
        if !joined {
            break;
        }
        let word = &text[token.start as usize..token.end as usize];
        if token.term.is_some() && word.chars().any(char::is_alphabetic) && word.chars().nth(1).is_some() {
            terms += 1;
            let linked = i > 0 && tokens[i - 1].term.is_none();
            if !linked || (word.starts_with(char::is_uppercase) && starts_with_capital(text, &tokens[0])) {
                runs.push(&tokens[..=i]);
            }
            if terms == LONGEST {
                break;
            }
        } else if i == 0 || !LINKS.contains(&word) {
            break;
        }
    }
    runs
}

fn starts_with_capital(text: &str, token: &Token) -> bool {
    text[token.start as usize..].starts_with(char::is_uppercase)
}

/// Whether every term of a phrase is capitalised.
fn is_name(text: &str, tokens: &[Token]) -> bool {
    tokens.iter().filter(|token| token.term.is_some()).all(|token| starts_with_capital(text, token))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::summarize::{Document, Language, Tokenizer, split};

    fn phrases(text: &str) -> Vec<&str> {
        let document = Document::from_text(text);
        let sentences = split(&document, Language::English);
        let tokens = Tokens::read(&mut Tokenizer::new(Language::English), text, &sentences);
        keywords(text, &tokens).into_iter().map(|keyword| &text[keyword.range]).collect()
    }

    #[test]
    fn names_come_whole_and_as_they_are_written() {
        let text = "On Monday the Bank of Ellery raised rates. Savers praised the Bank of Ellery for it. \
                    Rates had been low, and low rates had hurt savers.";
        let phrases = phrases(text);
        assert!(phrases.contains(&"Bank of Ellery"), "{phrases:?}");
        assert!(phrases.contains(&"rates"), "{phrases:?}");
    }

    #[test]
    fn a_word_that_stands_once_in_lower_case_tells_nothing() {
        assert!(!phrases("The ferry sank. Nobody was aboard.").contains(&"aboard"));
    }
}
