//! What comes back: the chosen sentences, and what there is to say of the document and the choice.

use std::ops::Range;

use super::{
    Details, Language, Options, Order, Reading, Sentence,
    furniture::Dropped,
    keywords::{Keyword, keywords},
    score::{self, Reason},
    weights::Weights,
};

/// A summary of one document. Every range is in bytes of the document's text and lies on character boundaries.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// The chosen sentences, in the order asked for. Empty only for a text with nothing but white space.
    pub sentences: Vec<Chosen>,
    /// All sentences of the story, the best first; empty unless [`Options::details`](super::Options) ask.
    pub ranking: Vec<Ranked>,
    /// What was set aside as not the story, in document order.
    pub dropped: Vec<Dropped>,
    /// The document's key phrases, the best first; empty unless [`Options::details`](super::Options) ask.
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
    /// Why it was chosen: each feature that spoke for it and its share of the score, greatest first, adding up to 1;
    /// empty unless [`Options::details`](super::Options) ask.
    pub reasons: Vec<Reason>,
    /// Its terms that weigh most, as they are written, at most five; empty unless the same is asked.
    pub terms: Vec<Range<usize>>,
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
    /// What is given in any case, one sentence or those that were pinned, is over the cap.
    OverCap,
    /// Everything looked like page furniture, so everything was taken for the story.
    OnlyFurniture,
    /// Every sentence was excluded by the request: nothing is left to choose.
    NothingLeft,
    /// A chosen sentence refers back to one that is not in the summary.
    OpenReference {
        /// The sentence's index.
        index: usize,
    },
}

/// The most terms told of a sentence.
const MOST_TERMS: usize = 5;

impl Summary {
    /// Puts together the answer for the chosen sentences, given the best first.
    pub(super) fn compose(
        reading: Reading,
        scores: &[f64],
        mut chosen: Vec<usize>,
        options: &Options,
    ) -> Self {
        let rank_scores = score::rank_scores(scores);
        let statistics = Statistics::of(&reading, &chosen);
        let warnings = Warning::of(&reading, &chosen, statistics.summary_words, options);
        if options.order == Order::Offset {
            chosen.sort_unstable();
        }
        let Details { keywords: wants_keywords, ranking: wants_ranking, reasons: wants_reasons } =
            options.details;
        let sentences = chosen
            .into_iter()
            .map(|index| Chosen {
                index,
                range: reading.sentences[index].range.clone(),
                rank_score: rank_scores[index],
                reasons: if wants_reasons {
                    score::reasons(&reading.features[index], &Weights::LEARNED)
                } else {
                    Vec::new()
                },
                terms: if wants_reasons { weightiest_terms(&reading, index) } else { Vec::new() },
            })
            .collect();
        let ranking = if wants_ranking { ranking(&reading, &rank_scores) } else { Vec::new() };
        Self {
            sentences,
            ranking,
            keywords: if wants_keywords {
                keywords(reading.text, &reading.tokens, &reading.occurrences)
            } else {
                Vec::new()
            },
            language: reading.language,
            language_detected: options.language.is_none(),
            statistics,
            warnings,
            dropped: reading.dropped,
        }
    }
}

impl Statistics {
    fn of(reading: &Reading, chosen: &[usize]) -> Self {
        let words = (0..reading.sentences.len()).map(|index| reading.words(index)).sum();
        Self {
            sentences: reading.sentences.len(),
            words,
            summary_words: chosen.iter().map(|&index| reading.words(index)).sum(),
            reading_time_seconds: (words * 60).div_ceil(reading.language.words_per_minute() as usize),
        }
    }
}

impl Warning {
    fn of(reading: &Reading, chosen: &[usize], words: usize, options: &Options) -> Vec<Self> {
        let mut warnings = Vec::new();
        let available = reading.sentences.len();
        if options.target.sentences(available) > available {
            warnings.push(Self::TooShort);
        }
        if reading.only_furniture {
            warnings.push(Self::OnlyFurniture);
        }
        if chosen.is_empty() && available > 0 {
            warnings.push(Self::NothingLeft);
        }
        let chars: usize = chosen.iter().map(|&index| reading.chars(index) + 1).sum();
        let over = |cap: Option<usize>, size: usize| cap.is_some_and(|cap| size > cap);
        if over(options.caps.words, words) || over(options.caps.chars, chars.saturating_sub(1)) {
            warnings.push(Self::OverCap);
        }
        let mut in_order = chosen.to_vec();
        in_order.sort_unstable();
        let follows = |place: usize| place > 0 && in_order[place - 1] + 1 == in_order[place];
        let open =
            (0..in_order.len()).filter(|&place| reading.bonds[in_order[place]].before && !follows(place));
        warnings.extend(open.map(|place| Self::OpenReference { index: in_order[place] }));
        warnings
    }
}

/// All sentences, the best first.
fn ranking(reading: &Reading, rank_scores: &[f64]) -> Vec<Ranked> {
    let ranked = |(index, (sentence, &rank_score)): (usize, (&Sentence, &f64))| Ranked {
        index,
        range: sentence.range.clone(),
        rank_score,
    };
    let mut ranking: Vec<Ranked> =
        reading.sentences.iter().zip(rank_scores).enumerate().map(ranked).collect();
    ranking.sort_by(|a, b| b.rank_score.total_cmp(&a.rank_score).then(a.index.cmp(&b.index)));
    ranking
}

/// The terms of sentence `index` with the greatest TF-IDF weight, as they are first written there, in the order of the
/// text.
fn weightiest_terms(reading: &Reading, index: usize) -> Vec<Range<usize>> {
    let mut weights = reading.vectors.sentence(index).to_vec();
    weights.sort_by(|a, b| b.value.total_cmp(&a.value).then(a.term.cmp(&b.term)));
    let mut terms: Vec<Range<usize>> = weights
        .iter()
        .take(MOST_TERMS)
        .filter_map(|weight| {
            reading.tokens.sentence(index).iter().find(|token| token.term == Some(weight.term))
        })
        .map(|token| token.start as usize..token.end as usize)
        .collect();
    terms.sort_by_key(|term| term.start);
    terms
}
