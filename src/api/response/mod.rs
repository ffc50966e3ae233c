//! The answer's object, as it goes over the wire.

pub(crate) mod bounded;
mod fingerprint;
mod join_lines;
pub(crate) mod output_format;
pub(crate) mod render;

use std::{borrow::Cow, ops::Range};

use serde::{Serialize, Serializer};

use self::fingerprint::Fingerprint;
use self::join_lines::joined;
use super::error::RequestError;
use super::observer::{Observer, Tally};
use super::request::Request;
use super::request::fields::{Id, Part};
use super::summarizer::Summarizer;

use crate::summarize::{
    Cancellation, Cancelled, Document, Dropped, Fragments, Keyword, Ranked, Reason, Statistics, Summary,
    Warning,
    offsets::{OffsetCounter, Span},
};

/// Summarizes what a request holds, and hands the answer on to be written while all that it borrows from is there.
///
/// # Errors
/// If the request holds no article, if it is cancelled, or as soon as it is plain that the answer has more than `limit` bytes: before it is
/// put together.
pub(crate) fn answer<T>(
    request: &Request,
    summarizer: Summarizer,
    cancellation: &Cancellation,
    limit: usize,
    write: impl FnOnce(&Answer) -> Result<T, RequestError>,
) -> Result<T, RequestError> {
    let (document, options) = (request.document(summarizer)?, request.options());
    // Nobody is there to read the error.
    let summary = (summarizer.summarize)(&document, &options, cancellation)
        .map_err(|Cancelled| RequestError::Internal)?;
    if least_bytes(request, &document, &summary) > limit {
        return Err(RequestError::AnswerTooLarge { limit });
    }
    let fingerprint = Fingerprint::of(request, &document, &options);
    write(&Answer::new(request, &document, &summary, fingerprint))
}

/// Fewer bytes than the answer has.
fn least_bytes(request: &Request, document: &Document, summary: &Summary) -> usize {
    /// What the names in a sentence, in a place of the ranking, and in a stretch that was dropped take at the least.
    const SENTENCE: usize = 60;
    const RANKED: usize = 50;
    const DROPPED: usize = 40;
    let ranked = if request.include.has(Part::Ranking) { summary.ranking.len() } else { 0 };
    let dropped = if request.include.has(Part::Dropped) { summary.dropped.len() } else { 0 };
    let text = if request.include.has(Part::Text) { document.text().len() } else { 0 };
    let chosen: usize = summary.sentences.iter().map(|chosen| 2 * chosen.range.len() + SENTENCE).sum();
    chosen + ranked * RANKED + dropped * DROPPED + text
}

/// The code of every warning.
pub(crate) const WARNING_CODES: &[&str] = &[
    "too_short",
    "capped",
    "over_cap",
    "excluded",
    "out_of_range",
    "markup_in_text",
    "only_furniture",
    "nothing_left",
    "open_reference",
    "unknown_language",
];

/// What is said of a document.
#[derive(Debug, Serialize)]
pub(crate) struct Answer<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a Id<'a>>,
    summary: String,
    sentences: Vec<Sentence<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<Vec<Phrase<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ranking: Option<Vec<Position>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dropped: Option<Vec<DroppedStretch>>,
    language: LanguageRead,
    statistics: Counts,
    warnings: Vec<Notice<'a>>,
    engine: Engine,
    fingerprint: Fingerprint,
}

#[derive(Debug, Serialize)]
pub(crate) struct Sentence<'a> {
    pub(crate) text: &'a str,
    #[serde(flatten)]
    position: Position,
    #[serde(skip_serializing_if = "Option::is_none")]
    reasons: Option<Vec<Share>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    terms: Option<Vec<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fragment: Option<String>,
}

/// A sentence's place in the document and in the ranking.
#[derive(Debug, Serialize)]
struct Position {
    index: usize,
    offset: usize,
    length: usize,
    #[serde(serialize_with = "in_ten_thousandths")]
    rank_score: f64,
}

#[derive(Debug, Serialize)]
struct Share {
    feature: &'static str,
    #[serde(serialize_with = "in_ten_thousandths")]
    share: f64,
}

#[derive(Debug, Serialize)]
struct Phrase<'a> {
    text: &'a str,
    #[serde(serialize_with = "in_ten_thousandths")]
    score: f64,
}

#[derive(Debug, Serialize)]
struct DroppedStretch {
    offset: usize,
    length: usize,
    reason: &'static str,
}

#[derive(Debug, Serialize)]
struct LanguageRead {
    code: &'static str,
    detected: bool,
}

#[derive(Debug, Serialize)]
struct Counts {
    sentences: usize,
    words: usize,
    summary_words: usize,
    reading_time_seconds: usize,
}

#[derive(Debug, Serialize)]
struct Notice<'a> {
    code: &'static str,
    message: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<usize>,
}

#[derive(Debug, Serialize)]
struct Engine {
    name: &'static str,
    version: &'static str,
}

impl<'a> Answer<'a> {
    /// Has it counted.
    pub(crate) fn count(&self, observer: &dyn Observer) {
        let warnings: Vec<&str> = self.warnings.iter().map(|warning| warning.code).collect();
        observer.answered(Tally {
            language: self.language.code,
            sentences: self.statistics.sentences,
            words: self.statistics.words,
            warnings: &warnings,
        });
    }

    /// Tells of `summary`, which `request` asked for.
    fn new(
        request: &'a Request,
        document: &'a Document,
        summary: &Summary,
        fingerprint: Fingerprint,
    ) -> Self {
        let text = document.text();
        let counter = OffsetCounter::new(text, request.unit);
        let wants = |part| request.include.has(part);
        let fragments = wants(Part::Fragments).then(|| Fragments::of(document));
        Self {
            id: request.id.as_ref(),
            summary: joined(text, &summary.sentences),
            sentences: summary
                .sentences
                .iter()
                .map(|chosen| Sentence {
                    text: &text[chosen.range.clone()],
                    position: position(&counter, chosen.index, &chosen.range, chosen.rank_score),
                    reasons: wants(Part::Reasons).then(|| chosen.reasons.iter().map(share).collect()),
                    terms: wants(Part::Reasons)
                        .then(|| chosen.terms.iter().map(|range| &text[range.clone()]).collect()),
                    fragment: fragments
                        .as_ref()
                        .and_then(|fragments| fragments.directive(chosen.range.clone())),
                })
                .collect(),
            title: document.title(),
            text: wants(Part::Text).then_some(text),
            keywords: wants(Part::Keywords)
                .then(|| summary.keywords.iter().map(|keyword| phrase(text, keyword)).collect()),
            ranking: wants(Part::Ranking)
                .then(|| summary.ranking.iter().map(|ranked| ranked_position(&counter, ranked)).collect()),
            dropped: wants(Part::Dropped)
                .then(|| summary.dropped.iter().map(|dropped| dropped_stretch(&counter, dropped)).collect()),
            language: LanguageRead { code: summary.language.code(), detected: summary.language_detected },
            statistics: counts(summary.statistics),
            warnings: summary.warnings.iter().map(notice).chain(unknown_language(request)).collect(),
            engine: Engine { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") },
            fingerprint,
        }
    }
}

fn position(counter: &OffsetCounter, index: usize, range: &Range<usize>, rank_score: f64) -> Position {
    let Span { offset, length } = counter.span(range.clone());
    Position { index, offset, length, rank_score }
}

fn ranked_position(counter: &OffsetCounter, ranked: &Ranked) -> Position {
    position(counter, ranked.index, &ranked.range, ranked.rank_score)
}

fn share(reason: &Reason) -> Share {
    Share { feature: reason.feature.name(), share: reason.share }
}

fn phrase<'a>(text: &'a str, keyword: &Keyword) -> Phrase<'a> {
    Phrase { text: &text[keyword.range.clone()], score: keyword.score }
}

fn dropped_stretch(counter: &OffsetCounter, dropped: &Dropped) -> DroppedStretch {
    let Span { offset, length } = counter.span(dropped.range.clone());
    DroppedStretch { offset, length, reason: dropped.reason.name() }
}

fn counts(statistics: Statistics) -> Counts {
    let Statistics { sentences, words, summary_words, reading_time_seconds } = statistics;
    Counts { sentences, words, summary_words, reading_time_seconds }
}

fn notice(warning: &Warning) -> Notice<'static> {
    let (code, message, index) = match warning {
        Warning::TooShort => {
            ("too_short", "the story has fewer sentences than were asked for: all of them came back", None)
        }
        Warning::Capped => ("capped", "the cap left fewer sentences than were asked for", None),
        Warning::Excluded => {
            ("excluded", "what was to be kept out left fewer sentences than were asked for", None)
        }
        Warning::OutOfRange => {
            ("out_of_range", "an index in `pin` or `exclude` is beyond the last sentence of the story", None)
        }
        Warning::MarkupInText => {
            ("markup_in_text", "the text holds tags or character references: post it as `html`", None)
        }
        Warning::OverCap => {
            ("over_cap", "what is always given, one sentence or those pinned, is over the cap", None)
        }
        Warning::OnlyFurniture => (
            "only_furniture",
            "everything looked like page furniture, so everything was taken for the story",
            None,
        ),
        Warning::NothingLeft => ("nothing_left", "the request excludes every sentence of the story", None),
        Warning::OpenReference { index } => (
            "open_reference",
            "a chosen sentence refers back to one that is not in the summary",
            Some(*index),
        ),
    };
    Notice { code, message: Cow::Borrowed(message), index }
}

fn unknown_language<'a>(request: &Request) -> Option<Notice<'a>> {
    let tag = request.unknown_language.as_ref()?;
    let message = format!(
        "there are no rules for the language {tag}: the text was read by those that all languages share"
    );
    Some(Notice { code: "unknown_language", message: Cow::Owned(message), index: None })
}

/// Four places tell any two sentences apart that a reader could.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes what it serializes by reference")]
fn in_ten_thousandths<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64((value * 1e4).round() / 1e4)
}
