//! Sentences → terms.
use super::Language;
use rustc_hash::FxHashMap;
use std::ops::Range;
/// A term's identity within one document.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Term(pub u32);
/// A word as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    /// First byte.
    pub start: u32,
    /// Past the last byte.
    pub end: u32,
    /// Its term.
    pub term: Option<Term>,
}
/// Reads tokens.
pub struct Tokenizer<'t> {
    forms: FxHashMap<&'t str, Term>,
}
impl<'t> Tokenizer<'t> {
    /// New.
    #[must_use]
    pub fn new(_language: Language) -> Self {
        Self { forms: FxHashMap::default() }
    }
    /// Reads a sentence.
    pub fn read(&mut self, text: &'t str, range: Range<usize>, tokens: &mut Vec<Token>) {
        for word in text[range].split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            let next = Term(self.forms.len() as u32);
            let term = *self.forms.entry(word).or_insert(next);
            tokens.push(Token {
                start: start as u32,
                end: (start + word.len()) as u32,
                term: (word.len() > 3).then_some(term),
            });
        }
    }
    /// Vocabulary.
    #[must_use]
    pub fn vocabulary(&self) -> usize {
        self.forms.len()
    }
    /// Terms of a title that the document has.
    #[must_use]
    pub fn known_terms(&self, text: &str) -> Vec<Term> {
        text.split(|c: char| !c.is_alphanumeric()).filter_map(|w| self.forms.get(w).copied()).collect()
    }
}

/// The tokens of a document, sentence by sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tokens {
    tokens: Vec<Token>,
    ends: Vec<usize>,
    vocabulary: usize,
}

impl Tokens {
    /// Reads every sentence of `text`.
    #[must_use]
    pub fn read<'t>(
        tokenizer: &mut Tokenizer<'t>,
        text: &'t str,
        sentences: &[super::sentence::Sentence],
    ) -> Self {
        let mut tokens = Vec::with_capacity(text.len() / 5);
        let ends = sentences
            .iter()
            .map(|sentence| {
                tokenizer.read(text, sentence.range.clone(), &mut tokens);
                tokens.len()
            })
            .collect();
        Self { tokens, ends, vocabulary: tokenizer.vocabulary() }
    }

    /// The number of sentences.
    #[must_use]
    pub fn sentences(&self) -> usize {
        self.ends.len()
    }

    /// The number of different terms.
    #[must_use]
    pub fn vocabulary(&self) -> usize {
        self.vocabulary
    }

    /// The tokens of sentence `index`.
    #[must_use]
    pub fn sentence(&self, index: usize) -> &[Token] {
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.tokens[start..self.ends[index]]
    }
}
