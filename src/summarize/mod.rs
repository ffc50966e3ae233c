//! The core, one stage a file:
//!
//! | stage | rooms |
//! |---|---|
//! | text or page → blocks | [`document`], [`block`], `html` |
//! | which language | `detect`, `language`, [`stop_words`] |
//! | blocks → sentences | [`sentence`] |
//! | what is not the story | [`furniture`] |
//! | sentences → terms | `run`, `word`, `letter`, `fold`, [`initial`], `lexicon`, [`person`], [`stem`], [`term`], [`token`], [`tokens`] |
//! | terms → vectors | [`occurrences`], [`tf_idf`], [`centrality`] |
//! | what leans on a neighbour | [`deixis`], [`punctuation`], [`quotation`], [`bond`] |
//! | sentences → features → scores | [`features`], [`weights`], [`score`] |
//! | scores → choice | [`select`] |
//! | choice → answer | `summary`, [`keywords`], [`span`], `fragment` |
//!
//! `scan` looks for bytes and `bloom` refuses words, wherever a stage has much of them to pass over.
//!
//! [`reading`] runs the stages up to the features; [`summarize`] runs them all.

pub mod block;
mod bloom;
pub mod bond;
pub mod centrality;
pub mod deixis;
mod detect;
pub mod document;
pub mod features;
mod fold;
pub mod fragment;
pub mod furniture;
pub mod html;
pub mod initial;
mod interner;
pub mod keywords;
mod language;
mod letter;
mod lexicon;
pub mod occurrences;
mod options;
pub mod person;
pub mod punctuation;
pub mod quotation;
pub mod reading;
mod run;
mod scan;
pub mod score;
pub mod select;
pub mod sentence;
pub mod span;
mod spelling;
pub mod stem;
pub mod stop_words;
mod summary;
pub mod term;
pub mod tf_idf;
pub mod token;
pub mod tokens;
pub mod weights;
mod word;

pub use block::{Block, BlockKind};
pub use detect::detect;
pub use document::Document;
pub use features::Feature;
pub use furniture::{Dropped, Furniture};
pub use keywords::Keyword;
pub use language::Language;
pub use options::{Avoid, Caps, Details, Options, Order, Target};
pub use reading::Reading;
pub use score::Reason;
pub use sentence::{Sentence, split};
pub use stem::Stemmer;
pub use stop_words::{is_stop_word, stop_word_count};
pub use summary::{Chosen, Ranked, Statistics, Summary, Warning};
pub use term::Term;
pub use token::{Token, Tokenizer, count_words};

use weights::Weights;

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
    let reading = Reading::of(document, options);
    let weights = &Weights::LEARNED;
    let scores: Vec<f64> = reading.features.iter().map(|features| score::score(features, weights)).collect();
    let chosen = select::select(&reading, &scores, weights, options);
    Summary::compose(reading, &scores, chosen, options)
}
