//! A document as the core reads it: everything that choosing sentences needs, worked out once.

use super::{
    Document, Language, Options,
    detect::detect,
    features::{self, Features},
    furniture,
    sentence::{self, Sentence},
    summary::Dropped,
    tf_idf::Vectors,
    token::{Tokenizer, Tokens},
};

/// A document's sentences with their terms, vectors and features.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The language it is read in.
    pub language: Language,
    /// The story's sentences, in document order.
    pub sentences: Vec<Sentence>,
    /// What was set aside, in document order.
    pub dropped: Vec<Dropped>,
    /// The tokens of each sentence.
    pub tokens: Tokens,
    /// The vector of each sentence.
    pub vectors: Vectors,
    /// The features of each sentence.
    pub features: Vec<Features>,
}

impl Reading {
    /// Reads a document. Linear in the length of its text.
    #[must_use]
    pub fn of(document: &Document, options: &Options) -> Self {
        let text = document.text();
        let language = options.language.unwrap_or_else(|| detect(text));
        let (sentences, dropped) =
            furniture::set_aside(document, sentence::split(document, language), language);
        let mut tokenizer = Tokenizer::new(language);
        let tokens = Tokens::read(&mut tokenizer, text, &sentences);
        let title = document.title().map_or_else(Vec::new, |title| tokenizer.known_terms(title));
        let query = options.query.map_or_else(Vec::new, |query| tokenizer.known_terms(query));
        let vectors = Vectors::weigh(&tokens);
        let features = features::measure(document, language, &sentences, &tokens, &vectors, &title, &query);
        Self { language, sentences, dropped, tokens, vectors, features }
    }
}
