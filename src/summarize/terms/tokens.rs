//! The tokens of a whole document.

use super::capitalization::Initial;
use super::tokenizer::{Token, Tokenizer};
use crate::summarize::sentences::Sentence;

/// The tokens of a document, sentence by sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tokens {
    all: Vec<Token>,
    ends: Vec<usize>,
    distinct_terms: usize,
}

impl Tokens {
    /// Reads every sentence of `text`.
    #[must_use]
    pub fn read(tokenizer: &mut Tokenizer<'_>, text: &str, sentences: &[Sentence]) -> Self {
        let mut tokens = Vec::with_capacity(text.len() / 5);
        let ends = sentences
            .iter()
            .map(|sentence| {
                tokenizer.read(text, sentence.range.clone(), &mut tokens);
                tokens.len()
            })
            .collect();
        Self { all: tokens, ends, distinct_terms: tokenizer.distinct_terms() }
    }

    /// The number of tokens.
    #[must_use]
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there is no token.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The number of sentences.
    #[must_use]
    pub fn sentences(&self) -> usize {
        self.ends.len()
    }

    /// The number of different terms.
    #[must_use]
    pub fn distinct_terms(&self) -> usize {
        self.distinct_terms
    }

    /// The numbers of sentence `index` of `text`, as they are written.
    pub fn numbers<'t>(&'t self, index: usize, text: &'t str) -> impl Iterator<Item = &'t str> {
        let numbers = self.sentence(index).iter().filter(|token| token.initial == Initial::Number);
        numbers.map(|token| &text[token.start as usize..token.end as usize])
    }

    /// The tokens of sentence `index` that start at this byte of the text or behind it.
    #[must_use]
    pub fn from(&self, index: usize, start: usize) -> &[Token] {
        let tokens = self.sentence(index);
        &tokens[tokens.partition_point(|token| (token.start as usize) < start)..]
    }

    /// Every token, in order.
    #[must_use]
    pub fn all(&self) -> &[Token] {
        &self.all
    }

    /// The tokens of each sentence, in order.
    pub fn by_sentence(&self) -> impl Iterator<Item = &[Token]> {
        (0..self.sentences()).map(|index| self.sentence(index))
    }

    /// The tokens of sentence `index`.
    #[must_use]
    pub fn sentence(&self, index: usize) -> &[Token] {
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.all[start..self.ends[index]]
    }
}
