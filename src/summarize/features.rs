//! Vectors and position → the properties of a sentence that speak for it or against it.

use super::{
    Document, Language,
    centrality::Centrality,
    sentence::Sentence,
    tf_idf::Vectors,
    token::{Term, Tokens},
};

/// Writes the enum, its names and its count side by side, so that none can fall behind the others.
macro_rules! features {
    ($($(#[$doc:meta])* $variant:ident $name:literal,)*) => {
        /// One measured property of a sentence.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Feature {
            $($(#[$doc])* $variant,)*
        }

        impl Feature {
            /// Every feature, in the order of [`Features::values`].
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];
            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The name that clients see.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

features! {
    /// 1 / (i + 1) for the sentence with index i: news says first what matters most.
    Position "position",
    /// How much the sentences after it share with it: it introduces the story.
    CentralityForward "centrality",
    /// How much the sentences before it share with it: it repeats the story.
    CentralityBackward "repetition",
    /// The mean of ln(1 + count in the document) over its terms.
    Frequency "frequency",
    /// The share of its terms that occur in another sentence.
    Recurrence "recurrence",
    /// The share of its terms that occur here first and in a later sentence again.
    Introduction "introduction",
    /// The share of the title's terms that it has.
    Title "title",
    /// The share of the query's terms that it has.
    Query "query",
}

/// The features of one sentence, by [`Feature`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Features {
    /// In the order of [`Feature::ALL`].
    pub values: [f64; Feature::COUNT],
}

/// Measures every sentence. Linear in the number of tokens.
#[must_use]
pub fn measure(
    _document: &Document,
    _language: Language,
    sentences: &[Sentence],
    tokens: &Tokens,
    vectors: &Vectors,
    _title: &[Term],
    _query: &[Term],
) -> Vec<Features> {
    let centrality = Centrality::of(vectors, tokens.vocabulary());
    (0..sentences.len())
        .map(|i| {
            let mut values = [0.0; Feature::COUNT];
            values[Feature::Position as usize] = 1.0 / (i as f64 + 1.0);
            values[Feature::CentralityForward as usize] = centrality.forward[i];
            values[Feature::CentralityBackward as usize] = centrality.backward[i];
            Features { values }
        })
        .collect()
}
