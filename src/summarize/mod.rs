//! The core: document → blocks → furniture → sentences → terms → vectors → features → scores → selection.

mod centrality;
mod detect;
pub mod document;
pub mod features;
pub mod furniture;
mod language;
mod options;
pub mod reading;
pub mod sentence;
pub mod span;
mod summary;
pub mod tf_idf;
pub mod token;

pub use document::Document;
pub use features::Feature;
pub use furniture::Furniture;
pub use language::Language;
pub use options::{Avoid, Caps, Options, Order, Target};
pub use reading::Reading;
pub use summary::{Chosen, Dropped, Keyword, Ranked, Reason, Statistics, Summary, Warning};

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
    let wanted = options.target.sentences(reading.sentences.len());
    let mut order: Vec<usize> = (0..reading.sentences.len()).collect();
    let score = |i: &usize| reading.features[*i].values[1] + reading.features[*i].values[0];
    order.sort_by(|a, b| score(b).total_cmp(&score(a)).then(a.cmp(b)));
    order.truncate(wanted);
    if options.order == Order::Offset {
        order.sort_unstable();
    }
    let sentences: Vec<Chosen> = order
        .into_iter()
        .map(|index| Chosen {
            index,
            range: reading.sentences[index].range.clone(),
            rank_score: 1.0,
            reasons: Vec::new(),
            terms: Vec::new(),
        })
        .collect();
    let words = (0..reading.sentences.len()).map(|i| reading.tokens.sentence(i).len()).sum();
    let summary_words = sentences.iter().map(|chosen| reading.tokens.sentence(chosen.index).len()).sum();
    Summary {
        sentences,
        ranking: Vec::new(),
        dropped: reading.dropped,
        keywords: Vec::new(),
        language: reading.language,
        language_detected: options.language.is_none(),
        statistics: Statistics {
            sentences: reading.sentences.len(),
            words,
            summary_words,
            reading_time_seconds: words / 4,
        },
        warnings: Vec::new(),
    }
}
