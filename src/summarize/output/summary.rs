//! What comes back: the chosen sentences, and what there is to say of the document and the choice.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::keyphrases::{Keyword, Subject, keywords};
use crate::summarize::analysis::Analysis;
use crate::summarize::furniture::Dropped;
use crate::summarize::language::Language;
use crate::summarize::options::{Caps, Details, Options, Order};
use crate::summarize::scoring::score::{self, Reason};
use crate::summarize::scoring::weights::Weights;
use crate::summarize::sentences::Sentence;

/// A summary of one document. Every range is in bytes of the document's text and lies on character boundaries.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// The chosen sentences, in the order asked for. Empty only for a text with nothing but white space.
    pub sentences: Vec<Chosen>,
    /// All sentences of the story, the best first; empty unless [`Options::details`](crate::summarize::options::Options) ask.
    pub ranking: Vec<Ranked>,
    /// What was set aside as not the story, in document order.
    pub dropped: Vec<Dropped>,
    /// The document's key phrases, the best first; empty unless [`Options::details`](crate::summarize::options::Options) ask.
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
    /// empty unless [`Options::details`](crate::summarize::options::Options) ask.
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
    /// The story has fewer sentences than were asked for, and all of them came back.
    TooShort,
    /// A cap left fewer sentences than were asked for.
    Capped,
    /// What is given in any case, one sentence or those that were pinned, is over the cap.
    OverCap,
    /// What was to be kept out left fewer sentences than were asked for.
    Excluded,
    /// An index that was to be pinned or excluded is beyond the last sentence.
    OutOfRange,
    /// The text holds the tags or character references of a page, and should have been given as one.
    MarkupInText,
    /// Everything looked like page furniture, so everything was taken for the story.
    OnlyFurniture,
    /// Every sentence was excluded by the request: nothing is left to choose.
    NothingLeft,
    /// A chosen sentence refers back to one that is not in the summary, or the next one, which is not, takes it back.
    OpenReference {
        /// The sentence's index.
        index: usize,
    },
}

/// The most terms told of a sentence.
const MOST_TERMS: usize = 5;

impl Summary {
    /// Puts together the answer for the chosen sentences, given the best first.
    pub(crate) fn compose(
        analysis: Analysis,
        scores: &[f64],
        mut chosen: Vec<usize>,
        options: &Options,
    ) -> Self {
        let rank_scores = score::rank_scores(scores);
        let statistics = Statistics::of(&analysis, &chosen);
        let warnings = Warning::of(&analysis, &chosen, statistics.summary_words, options);
        if options.order == Order::Offset {
            chosen.sort_unstable();
        }
        let Details { keywords: wants_keywords, ranking: wants_ranking, reasons: wants_reasons } =
            options.details;
        let sentences = chosen
            .into_iter()
            .map(|index| Chosen {
                index,
                range: analysis.sentences[index].range.clone(),
                rank_score: rank_scores[index],
                reasons: if wants_reasons {
                    score::reasons(&analysis.features[index], &Weights::LEARNED)
                } else {
                    Vec::new()
                },
                terms: if wants_reasons { weightiest_terms(&analysis, index) } else { Vec::new() },
            })
            .collect();
        let ranking = if wants_ranking { ranking(&analysis, &rank_scores) } else { Vec::new() };
        Self {
            sentences,
            ranking,
            keywords: if wants_keywords {
                keywords(&Subject {
                    text: analysis.text,
                    language: analysis.language,
                    tokens: &analysis.tokens,
                    title: analysis.title,
                    title_terms: &analysis.title_terms,
                })
            } else {
                Vec::new()
            },
            language: analysis.language,
            language_detected: options.language.is_none(),
            statistics,
            warnings,
            dropped: analysis.dropped,
        }
    }
}

impl Statistics {
    fn of(analysis: &Analysis, chosen: &[usize]) -> Self {
        let words = (0..analysis.sentences.len()).map(|index| analysis.words(index)).sum();
        Self {
            sentences: analysis.sentences.len(),
            words,
            summary_words: chosen.iter().map(|&index| analysis.words(index)).sum(),
            reading_time_seconds: (words * 60).div_ceil(analysis.language.words_per_minute() as usize),
        }
    }
}

impl Warning {
    fn of(analysis: &Analysis, chosen: &[usize], words: usize, options: &Options) -> Vec<Self> {
        let mut warnings = Vec::new();
        let available = analysis.sentences.len();
        let asked = options.target.sentences(available);
        let excluded: FxHashSet<usize> = options.exclude.iter().copied().collect();
        let is_kept_out =
            |index: &usize| excluded.contains(index) || analysis.is_avoided(*index, options.avoid);
        let allowed = available - (0..available).filter(is_kept_out).count();
        if chosen.len() == available && asked > available {
            warnings.push(Self::TooShort);
        }
        if chosen.len() < asked.min(allowed) && options.caps != Caps::default() {
            warnings.push(Self::Capped);
        }
        if allowed < available && allowed < asked && !chosen.is_empty() {
            warnings.push(Self::Excluded);
        }
        if options.pin.iter().chain(&options.exclude).any(|&index| index >= available) {
            warnings.push(Self::OutOfRange);
        }
        if analysis.has_markup {
            warnings.push(Self::MarkupInText);
        }
        if analysis.only_furniture {
            warnings.push(Self::OnlyFurniture);
        }
        if chosen.is_empty() && available > 0 {
            warnings.push(Self::NothingLeft);
        }
        let chars: usize = chosen.iter().map(|&index| analysis.chars(index) + 1).sum();
        let over = |cap: Option<usize>, size: usize| cap.is_some_and(|cap| size > cap);
        if over(options.caps.words, words) || over(options.caps.chars, chars.saturating_sub(1)) {
            warnings.push(Self::OverCap);
        }
        let mut in_order = chosen.to_vec();
        in_order.sort_unstable();
        let follows = |place: usize| place > 0 && in_order[place - 1] + 1 == in_order[place];
        let leads = |place: usize| in_order.get(place + 1) == Some(&(in_order[place] + 1));
        let open = (0..in_order.len()).filter(|&place| {
            let dependency = analysis.dependencies[in_order[place]];
            dependency.before && !follows(place) || dependency.after && !leads(place)
        });
        warnings.extend(open.map(|place| Self::OpenReference { index: in_order[place] }));
        warnings
    }
}

/// All sentences, the best first.
fn ranking(analysis: &Analysis, rank_scores: &[f64]) -> Vec<Ranked> {
    let ranked = |(index, (sentence, &rank_score)): (usize, (&Sentence, &f64))| Ranked {
        index,
        range: sentence.range.clone(),
        rank_score,
    };
    let mut ranking: Vec<Ranked> =
        analysis.sentences.iter().zip(rank_scores).enumerate().map(ranked).collect();
    ranking.sort_by(|a, b| b.rank_score.total_cmp(&a.rank_score).then(a.index.cmp(&b.index)));
    ranking
}

/// The terms of sentence `index` with the greatest TF-IDF weight, as they are first written there, in the order of the
/// text.
fn weightiest_terms(analysis: &Analysis, index: usize) -> Vec<Range<usize>> {
    let mut weights = analysis.vectors.sentence(index).to_vec();
    weights.sort_by(|a, b| b.value.total_cmp(&a.value).then(a.term.cmp(&b.term)));
    let mut terms: Vec<Range<usize>> = weights
        .iter()
        .take(MOST_TERMS)
        .filter_map(|weight| {
            analysis.tokens.sentence(index).iter().find(|token| token.term == Some(weight.term))
        })
        .map(|token| token.start as usize..token.end as usize)
        .collect();
    terms.sort_by_key(|term| term.start);
    terms
}
