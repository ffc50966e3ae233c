//! The core: pure functions from a document to a summary, one folder a stage.
//!
//! | stage | module |
//! |---|---|
//! | text or page → document of blocks | `document` |
//! | which language, and what is known of it | `language` |
//! | blocks → sentences | `sentences` |
//! | what is on the page but is not the story | `furniture` |
//! | sentences → terms | `terms` |
//! | what a sentence needs beside it | `context` |
//! | terms → vectors → features → scores | `scoring` |
//! | scores → choice | `selection` |
//! | choice → answer | `output` |
//!
//! `analysis` runs the stages up to the features, [`summarize`] runs them all; `text` looks at bytes and characters for
//! every stage. Each stage imports those before it, never this file.

mod analysis;
mod cancellation;
mod context;
mod document;
mod furniture;
mod language;
mod options;
mod output;
mod scoring;
mod selection;
mod sentences;
mod terms;
mod text;

pub use cancellation::{Cancellation, Cancelled};
pub use document::{Block, BlockKind, Document};
pub use furniture::{Dropped, Furniture};
pub use language::{Language, detect, is_stop_word, stemmer_name, stop_word_count};
pub use options::{Avoid, Caps, Details, Options, Order, Target};
pub use output::text_fragment::Fragments;
pub use output::{Chosen, Keyword, Ranked, Statistics, Summary, Warning};
pub use scoring::{Feature, Reason};
pub use sentences::{Sentence, split};
pub use text::offsets::{self, Unit};

use analysis::Analysis;
use cancellation::{Check, ToTheEnd};
use scoring::{score, weights::Weights};

/// The stages by themselves, for benches and for the program that learns the weights: no part of the public face.
#[doc(hidden)]
pub mod stages {
    pub use super::{
        analysis::Analysis,
        context::{dependency, punctuation, quotation},
        document::html::read as read_page,
        furniture::set_aside,
        language::stem::Stemmer,
        output::keyphrases::{Subject, keywords},
        scoring::{
            centrality::Centrality,
            features::Measured,
            score::score,
            term_counts::TermCounts,
            tf_idf::{Likeness, Vectors},
            weights::Weights,
        },
        selection::{DUPLICATE_LIKENESS, likeness, select},
        terms::{term::Term, tokenizer::Tokenizer, tokens::Tokens, vocabulary::StemCache},
    };
}

/// Chooses the sentences that tell the story. Linear in the length of the text, for a bounded number of sentences.
///
/// ```
/// use nutgraf::summarize::{Document, Options, summarize};
///
/// let document = Document::from_text("The council voted for the bridge. It rained. The bridge will cost two million.");
/// let summary = summarize(&document, &Options::default());
/// assert_eq!(summary.sentences.len(), 3);
/// assert_eq!(&document.text()[summary.sentences[0].range.clone()], "The council voted for the bridge.");
/// ```
#[must_use]
pub fn summarize(document: &Document, options: &Options) -> Summary {
    let Ok(summary) = summarize_until(document, options, &ToTheEnd);
    summary
}

/// The same, given up after the stage at hand when `cancellation` is set.
///
/// # Errors
/// If it was given up.
pub fn summarize_unless_cancelled(
    document: &Document,
    options: &Options,
    cancellation: &Cancellation,
) -> Result<Summary, Cancelled> {
    summarize_until(document, options, cancellation)
}

fn summarize_until<C: Check>(document: &Document, options: &Options, check: &C) -> Result<Summary, C::Stop> {
    let analysis = Analysis::until(document, options, check)?;
    let weights = &Weights::LEARNED;
    let scores: Vec<f64> = analysis.features.iter().map(|features| score::score(features, weights)).collect();
    check.check()?;
    let chosen = selection::select(&analysis, &scores, weights, options);
    check.check()?;
    Ok(Summary::compose(analysis, &scores, chosen, options))
}
