//! What a caller asks of a summary.

use std::num::NonZeroUsize;

use crate::summarize::language::Language;

/// How a document is to be summarized. The default is three sentences, in document order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options<'a> {
    /// The language to read the document in; `None` detects it.
    pub language: Option<Language>,
    /// How many sentences to aim for.
    pub target: Target,
    /// Caps on the summary's size; they hold for whichever target there is.
    pub caps: Caps,
    /// The order of the answer.
    pub order: Order,
    /// Words that the choice leans towards.
    pub query: Option<&'a str>,
    /// Kinds of sentence to keep out.
    pub avoid: Avoid,
    /// Indexes of sentences that must be in the summary. An index past the last sentence is passed over.
    pub pin: Vec<usize>,
    /// Indexes of sentences that must not be. A sentence both pinned and excluded is excluded.
    pub exclude: Vec<usize>,
    /// What to tell beside the choice.
    pub details: Details,
}

/// What to tell beside the choice; nothing by default, since each costs something to work out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// The document's key phrases, which take about half as long as the choice itself.
    pub keywords: bool,
    /// All sentences in the order of their scores.
    pub ranking: bool,
    /// Why each sentence was chosen, and the terms that weigh most in it.
    pub reasons: bool,
}

impl Details {
    /// Everything there is to tell.
    pub const ALL: Self = Self { keywords: true, ranking: true, reasons: true };
}

/// How many sentences to aim for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// This many sentences.
    Sentences(NonZeroUsize),
    /// This share of the document's sentences, above 0 and at most 1, rounded to the nearest count and at least one.
    Ratio(f64),
}

impl Target {
    /// The number of sentences to choose from a document of `available`, at least one.
    #[must_use]
    #[expect(clippy::cast_sign_loss, reason = "a ratio is positive, and max(1) holds for one that is not")]
    pub fn sentences(self, available: usize) -> usize {
        match self {
            Self::Sentences(count) => count.get(),
            Self::Ratio(ratio) => ((available as f64 * ratio).round() as usize).max(1),
        }
    }
}

impl Default for Target {
    /// Three sentences.
    fn default() -> Self {
        const THREE: NonZeroUsize = NonZeroUsize::MIN.saturating_add(2);
        Self::Sentences(THREE)
    }
}

/// The most that a summary may measure. At least one sentence is chosen, even if it alone is over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Caps {
    /// The most words, as [`Statistics::words`](crate::summarize::output::summary::Statistics::words) counts them.
    pub words: Option<usize>,
    /// The most characters (code points), the spaces that join the sentences counted.
    pub chars: Option<usize>,
}

/// The order in which the chosen sentences are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As they stand in the document.
    #[default]
    Offset,
    /// The best first.
    Rank,
}

/// Kinds of sentence to keep out of the summary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Avoid {
    /// Sentences that ask.
    pub question: bool,
    /// Sentences that quote somebody's words.
    pub quote: bool,
}
