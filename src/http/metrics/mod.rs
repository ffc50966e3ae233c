//! What is measured, by the facade of the crate `metrics`: whoever starts the service puts an exporter behind it.
//!
//! Every series is made once, before the first request, and stands at zero until something happens; counting is then an
//! addition to a number that is at hand. Labels are names from closed tables: no text, key or address is among them.

pub(super) mod operation;

use std::fmt;
use std::sync::Arc;

use metrics::{
    Counter, Gauge, Histogram, counter, describe_counter, describe_gauge, describe_histogram, gauge,
    histogram,
};
use rustc_hash::FxHashMap;

use self::operation::{OPERATIONS, OTHER_STATUS, Route, Verb};
use super::error::ApiError;
use crate::api::error::RequestError;
use crate::api::observer::{Observer, Tally};
use crate::api::response::WARNING_CODES;
use crate::summarize::Language;

/// Renders what was measured, in the text form of Prometheus; by default, nothing.
#[derive(Clone)]
pub struct Exposition(Arc<dyn Fn() -> String + Send + Sync>);

impl Exposition {
    /// What this function renders.
    pub fn new(render: impl Fn() -> String + Send + Sync + 'static) -> Self {
        Self(Arc::new(render))
    }

    pub(super) fn render(&self) -> String {
        (self.0)()
    }
}

impl Default for Exposition {
    fn default() -> Self {
        Self::new(String::new)
    }
}

impl fmt::Debug for Exposition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Exposition")
    }
}

/// Counters by the value of their one label.
type Named = FxHashMap<&'static str, Counter>;

/// All that is measured.
#[derive(Debug)]
pub(super) struct Meters {
    requests: FxHashMap<(Route, Verb, u16), Histogram>,
    /// Requests that are being answered.
    pub(super) active: Gauge,
    /// Requests whose client went away before there was an answer.
    pub(super) abandoned: Counter,
    /// The size of what came to be summarized, as it came.
    pub(super) request_bytes: Histogram,
    /// The size of what was answered to it, as it went.
    pub(super) response_bytes: Histogram,
    /// How long the parts of one summary took.
    pub(super) stages: Stages,
    /// Permits to work, for short texts and long ones.
    pub(super) permits: Gauged,
    /// The memory budget, for what is small and what is large.
    pub(super) memory: Gauged,
    refusals: Named,
    articles: Named,
    warnings: Named,
    sentences: Counter,
    words: Counter,
}

/// The parts of a summary as they can be told apart from outside the core.
#[derive(Debug)]
pub(super) struct Stages {
    /// Bytes → request object.
    pub(super) read: Histogram,
    /// Request object → summary.
    pub(super) summarize: Histogram,
    /// Summary → bytes.
    pub(super) write: Histogram,
}

impl Meters {
    /// Makes every series. The exporter must be there before.
    pub(super) fn new() -> Self {
        describe();
        gauge!("nutgraf_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1.0);
        let languages = Language::ALL.iter().copied().chain([Language::Undetermined]);
        let stage = |stage| histogram!("nutgraf_stage_duration_seconds", "stage" => stage);
        Self {
            requests: requests(),
            active: gauge!("http_server_active_requests"),
            abandoned: counter!("nutgraf_requests_abandoned_total"),
            request_bytes: histogram!("http_server_request_body_size_bytes"),
            response_bytes: histogram!("http_server_response_body_size_bytes"),
            stages: Stages { read: stage("read"), summarize: stage("summarize"), write: stage("write") },
            permits: Gauged::new("nutgraf_permits_in_use", "nutgraf_permits", ["short", "long"]),
            memory: Gauged::new(
                "nutgraf_memory_in_use_bytes",
                "nutgraf_memory_budget_bytes",
                ["small", "large"],
            ),
            refusals: RequestError::CODES
                .iter()
                .chain(ApiError::CODES)
                .map(|code| (*code, counter!("nutgraf_refusals_total", "code" => *code)))
                .collect(),
            articles: languages
                .map(Language::code)
                .map(|code| (code, counter!("nutgraf_articles_total", "language" => code)))
                .collect(),
            warnings: WARNING_CODES
                .iter()
                .map(|code| (*code, counter!("nutgraf_warnings_total", "code" => *code)))
                .collect(),
            sentences: counter!("nutgraf_sentences_total"),
            words: counter!("nutgraf_words_total"),
        }
    }

    /// A request was answered with this status after so many seconds.
    pub(super) fn answered_in(&self, route: Route, verb: Verb, status: u16, seconds: f64) {
        let row = [(route, verb, status), (Route::Unknown, Verb::Other, status)]
            .iter()
            .find_map(|row| self.requests.get(row))
            .or_else(|| self.requests.get(&(Route::Unknown, Verb::Other, OTHER_STATUS)));
        if let Some(row) = row {
            row.record(seconds);
        }
    }
}

impl Observer for Meters {
    fn answered(&self, tally: Tally) {
        increment(&self.articles, tally.language);
        self.sentences.increment(tally.sentences as u64);
        self.words.increment(tally.words as u64);
        for code in tally.warnings {
            increment(&self.warnings, code);
        }
    }

    fn refused(&self, code: &'static str) {
        increment(&self.refusals, code);
    }
}

fn increment(counters: &Named, name: &str) {
    if let Some(counter) = counters.get(name) {
        counter.increment(1);
    }
}

/// What has a limit, part by part, as it stands at a scrape.
#[derive(Debug)]
pub(super) struct Gauged([(Gauge, Gauge); 2]);

impl Gauged {
    fn new(in_use: &'static str, limit: &'static str, kinds: [&'static str; 2]) -> Self {
        Self(kinds.map(|kind| (gauge!(in_use, "kind" => kind), gauge!(limit, "kind" => kind))))
    }

    /// Sets how much of each part is in use, and how much there is.
    pub(super) fn set(&self, parts: [(usize, usize); 2]) {
        for ((in_use, limit), (taken, all)) in self.0.iter().zip(parts) {
            in_use.set(taken as f64);
            limit.set(all as f64);
        }
    }
}

fn requests() -> FxHashMap<(Route, Verb, u16), Histogram> {
    let mut requests = FxHashMap::default();
    for (route, verbs, statuses) in OPERATIONS {
        for (verb, status) in verbs.iter().flat_map(|verb| statuses.iter().map(move |status| (verb, status)))
        {
            let name = if *status == OTHER_STATUS { "_OTHER".to_owned() } else { status.to_string() };
            let series = histogram!(
                "http_server_request_duration_seconds",
                "http_request_method" => verb.label(),
                "http_route" => route.label(),
                "http_response_status_code" => name
            );
            requests.insert((*route, *verb, *status), series);
        }
    }
    requests
}

fn describe() {
    describe_histogram!(
        "http_server_request_duration_seconds",
        "From a request's headers to its answer, or to the end of a stream"
    );
    describe_gauge!("http_server_active_requests", "Requests that are being answered");
    describe_histogram!("http_server_request_body_size_bytes", "Bodies to summarize, as they came");
    describe_histogram!("http_server_response_body_size_bytes", "Answers to them, as they went");
    describe_histogram!(
        "nutgraf_stage_duration_seconds",
        "Parts of one summary; the lines of streams are not among them"
    );
    describe_counter!("nutgraf_articles_total", "Articles answered, by the language that they were read in");
    describe_counter!("nutgraf_warnings_total", "Warnings in answers, by code");
    describe_counter!("nutgraf_sentences_total", "Sentences of the articles answered");
    describe_counter!("nutgraf_words_total", "Words of the articles answered");
    describe_counter!("nutgraf_refusals_total", "Problems answered, lines of streams among them, by code");
    describe_counter!(
        "nutgraf_requests_abandoned_total",
        "Requests whose client left before there was an answer"
    );
    describe_gauge!(
        "nutgraf_permits_in_use",
        "Permits of requests that are worked on or wait to be: one each, for a long text several"
    );
    describe_gauge!("nutgraf_permits", "The permits that there are");
    describe_gauge!("nutgraf_memory_in_use_bytes", "Bytes of bodies and answers in flight");
    describe_gauge!("nutgraf_memory_budget_bytes", "The most bytes that may be");
    describe_gauge!("nutgraf_build_info", "1, with the version");
}
