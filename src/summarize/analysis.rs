//! A document as the core reads it: everything that choosing sentences needs, worked out once.

use crate::summarize::cancellation::{Check, ToTheEnd};
use crate::summarize::context::address::addresses_reader;
use crate::summarize::context::anaphora::{self, Leaning};
use crate::summarize::context::completeness::is_incomplete;
use crate::summarize::context::dependency::{self, Dependency, Traits};
use crate::summarize::context::punctuation;
use crate::summarize::context::quotation::{self, Quotation};
use crate::summarize::document::Document;
use crate::summarize::furniture::{self, Dropped, Parted};
use crate::summarize::language::Language;
use crate::summarize::language::detect::detect;
use crate::summarize::options::{Avoid, Options};
use crate::summarize::scoring::features::{Feature, Features, Measured};
use crate::summarize::scoring::term_counts::TermCounts;
use crate::summarize::scoring::tf_idf::Vectors;
use crate::summarize::sentences::dateline::told_from;
use crate::summarize::sentences::{self, Sentence};
use crate::summarize::terms::term::Term;
use crate::summarize::terms::tokenizer::Tokenizer;
use crate::summarize::terms::tokens::Tokens;
use crate::summarize::terms::vocabulary::StemCache;
use crate::summarize::text::offsets::Unit;

/// The most sentences that are told apart: the longest documents that are read have half as many.
const MOST_SENTENCES: usize = 50_000;

/// A document's sentences with their terms, vectors, features and dependencies.
#[derive(Clone, Debug)]
pub struct Analysis<'d> {
    /// The document's text.
    pub text: &'d str,
    /// The document's title.
    pub title: Option<&'d str>,
    /// The terms of the title that the document has.
    pub title_terms: Vec<Term>,
    /// The language it is read in.
    pub language: Language,
    /// The story's sentences, in document order.
    pub sentences: Vec<Sentence>,
    /// What was set aside, in document order.
    pub dropped: Vec<Dropped>,
    /// The text holds tags or character references.
    pub has_markup: bool,
    /// Everything looked like furniture, so nothing was set aside.
    pub only_furniture: bool,
    /// The tokens of each sentence.
    pub tokens: Tokens,
    /// How often and where their terms occur.
    pub term_counts: TermCounts,
    /// The vector of each sentence.
    pub vectors: Vectors,
    /// Where each sentence stands towards the quotations.
    pub quotations: Vec<Quotation>,
    /// How each stands towards the one before it.
    pub leanings: Vec<Leaning>,
    /// What each sentence needs beside it.
    pub dependencies: Vec<Dependency>,
    /// The features of each sentence.
    pub features: Vec<Features>,
}

impl<'d> Analysis<'d> {
    /// Reads a document. Linear in the length of its text.
    #[must_use]
    pub fn of(document: &'d Document, options: &Options) -> Self {
        let Ok(analysis) = Self::until(document, options, &ToTheEnd);
        analysis
    }

    /// The same, as long as `check` says to go on.
    ///
    /// # Errors
    /// If it says otherwise.
    pub fn until<C: Check>(document: &'d Document, options: &Options, check: &C) -> Result<Self, C::Stop> {
        let text = document.text();
        let language = options.language.unwrap_or_else(|| match detect(text) {
            Language::Undetermined => document.language_hint().unwrap_or(Language::Undetermined),
            detected => detected,
        });
        check.check()?;
        let Parted { story: sentences, dropped, only_furniture } = furniture::set_aside(
            document,
            sentences::coalesce(sentences::split(document, language), MOST_SENTENCES),
            language,
        );
        check.check()?;
        let mut stems = StemCache::take_from_thread();
        let mut tokenizer = Tokenizer::new(language, &mut stems);
        let tokens = Tokens::read(&mut tokenizer, text, &sentences);
        check.check()?;
        let term_counts = TermCounts::of(&tokens);
        let vectors = Vectors::weigh(&term_counts);
        check.check()?;
        let punctuation = punctuation::of_all(text, &sentences);
        let quotations = quotation::place(text, &sentences, &punctuation);
        let leanings = anaphora::leanings(text, &sentences, &tokens, language);
        let words = |index: usize| match index {
            0 => tokens.from(index, told_from(text, &sentences[index])).len(),
            _ => tokens.sentence(index).len(),
        };
        // A line that lost its break: a caption, a standfirst, a call, and the story goes on behind it.
        let runs_into_next = |index: usize| {
            let Sentence { range, block } = &sentences[index];
            sentences.get(index + 1).is_some_and(|next| next.block == *block)
                && text[range.clone()].ends_with(char::is_alphanumeric)
        };
        let traits: Vec<Traits> = leanings
            .iter()
            .enumerate()
            .map(|(index, &Leaning { leans, lost, withdraws, says_nothing, .. })| {
                let sentence = &text[sentences[index].range.clone()];
                Traits {
                    leans,
                    withdraws,
                    incomplete: lost
                        || says_nothing
                        || quotations[index].is_cut
                        || is_incomplete(sentence, words(index), language)
                        || runs_into_next(index)
                        || !quotations[index].is_quote()
                            && addresses_reader(sentence, tokens.sentence(index), index == 0, language),
                }
            })
            .collect();
        check.check()?;
        let dependencies = dependency::dependencies(&quotations, &traits);
        let title_terms = document.title().map_or_else(Vec::new, |title| tokenizer.known_terms(title));
        let features = Measured {
            text,
            language,
            sentences: &sentences,
            tokens: &tokens,
            term_counts: &term_counts,
            vectors: &vectors,
            punctuation: &punctuation,
            quotations: &quotations,
            leanings: &leanings,
            title: &title_terms,
            query: &options.query.map_or_else(Vec::new, |query| tokenizer.known_terms(query)),
        }
        .features();
        stems.leave_to_thread();
        Ok(Self {
            text,
            title: document.title(),
            title_terms,
            has_markup: document.has_markup(),
            language,
            sentences,
            dropped,
            only_furniture,
            tokens,
            term_counts,
            vectors,
            quotations,
            leanings,
            dependencies,
            features,
        })
    }

    /// The words of sentence `index`, as a person would count them: stop words too, and each part of a hyphenated compound.
    /// Where a language writes no spaces, a word is what the dictionary cuts, as in [`Language::words_per_minute`].
    #[must_use]
    pub fn words(&self, index: usize) -> usize {
        self.tokens.sentence(index).len()
    }

    /// The code points of sentence `index`.
    #[must_use]
    pub fn chars(&self, index: usize) -> usize {
        Unit::CodePoints.length(&self.text[self.sentences[index].range.clone()])
    }

    /// Whether sentence `index` is of a kind to keep out.
    #[must_use]
    pub fn is_avoided(&self, index: usize, avoid: Avoid) -> bool {
        let asks = self.features[index].values[Feature::Question as usize] > 0.0;
        (avoid.question && asks) || (avoid.quote && self.quotations[index].is_quote())
    }
}
