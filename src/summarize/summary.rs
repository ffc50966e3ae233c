//! What comes back: the chosen sentences, and what there is to say of the document and the choice.

use std::ops::Range;

use super::{Language, features::Feature, furniture::Furniture};

/// A summary of one document. Every range is in bytes of the document's text and lies on character boundaries.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// The chosen sentences, in the order asked for. Empty only for a text with nothing but white space.
    pub sentences: Vec<Chosen>,
    /// All sentences of the story, the best first.
    pub ranking: Vec<Ranked>,
    /// What was set aside as not the story, in document order.
    pub dropped: Vec<Dropped>,
    /// The document's key phrases, the best first; empty unless [`Options::keywords`](super::Options) asks.
    pub keywords: Vec<Keyword>,
    /// The language the document was read in.
    pub language: Language,
    /// Whether the language was detected rather than given.
    pub language_detected: bool,
    /// Counts of the document and of the summary.
    pub statistics: Statistics,
    /// What a caller should know about this answer.
    pub warnings: Vec<Warning>,
}

/// A sentence of the summary.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// Its place among the story's sentences, from 0; what was set aside as furniture has no index.
    pub index: usize,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Its score within the document, from 0 (the least) to 1 (the best).
    pub rank_score: f64,
    /// Why it was chosen: each feature that spoke for it and its share of the score, greatest first, adding up to 1.
    pub reasons: Vec<Reason>,
    /// Its terms that weigh most, as they are written, at most five.
    pub terms: Vec<Range<usize>>,
}

/// A feature's part in a score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reason {
    /// The property that was measured.
    pub feature: Feature,
    /// Its share of all that spoke for the sentence, above 0 and at most 1.
    pub share: f64,
}

/// A sentence in the ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// Its place among the story's sentences, from 0.
    pub index: usize,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Its score within the document, from 0 to 1.
    pub rank_score: f64,
}

/// A stretch of text that was set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// What it was taken for.
    pub reason: Furniture,
}

/// A phrase that tells what the document is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyword {
    /// Its first occurrence, in bytes.
    pub range: Range<usize>,
    /// Its weight against the best one's, above 0 and at most 1.
    pub score: f64,
}

/// Counts of the document and of the summary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Sentences of the story.
    pub sentences: usize,
    /// Words of the story.
    pub words: usize,
    /// Words of the summary.
    pub summary_words: usize,
    /// How long a person takes to read the story, in seconds.
    pub reading_time_seconds: usize,
}

/// Something to know about an answer that is nevertheless an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The story has no more sentences than were asked for: all of them came back.
    TooShort,
    /// The one sentence that is always given is over the cap.
    OverCap,
    /// Everything looked like page furniture, so everything was taken for the story.
    OnlyFurniture,
    /// A chosen sentence refers back to one that is not in the summary.
    OpenReference {
        /// The sentence's index.
        index: usize,
    },
}
