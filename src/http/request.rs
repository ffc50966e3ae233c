//! Wire → core: what a request asks, ready for the core.

use std::borrow::Cow;

use super::{
    ApiError,
    content_type::{ContentType, opens_as_page},
    fault::{Fault, FaultCode},
    fields::{Fields, Id, Include, MOST_FAULTS, Part, Reader, Source, Wanted},
    form, json,
    summarizer::Summarizer,
};
use crate::summarize::{Details, Document, Language, Options, Unit};

const MISSING: &str = "`text` is missing: the article to summarize, or, as `html`, the page that it is on";

/// A request that can be answered.
#[derive(Debug)]
pub(super) struct Request<'a> {
    /// What is to be summarized.
    pub(super) source: Source<'a>,
    title: Option<Cow<'a, str>>,
    query: Option<Cow<'a, str>>,
    options: Options<'static>,
    /// The unit that the client counts in.
    pub(super) unit: Unit,
    /// What more the client wants to know.
    pub(super) include: Include,
    /// The client's name for the request.
    pub(super) id: Option<Id<'a>>,
    /// A language that was asked for and is not known.
    pub(super) unknown_language: Option<Cow<'a, str>>,
}

/// Why a request cannot be answered.
#[derive(Debug)]
pub(super) struct Refused<'a> {
    pub(super) error: ApiError,
    /// The client's name for the request, if as much of it could be read.
    pub(super) id: Option<Id<'a>>,
}

impl From<Refused<'_>> for ApiError {
    fn from(refused: Refused) -> Self {
        refused.error
    }
}

/// Whether the options in a query string are in order.
pub(super) fn check_options(query_string: Option<&str>) -> Result<(), ApiError> {
    let mut reader = Reader::default();
    form::read(query_string.unwrap_or_default(), &mut reader)?;
    let (_, faults) = reader.finish();
    if faults.is_empty() { Ok(()) } else { Err(ApiError::Invalid { faults }) }
}

impl<'a> Request<'a> {
    /// Reads a body together with the query string, whose options hold where the body says nothing of them.
    pub(super) fn read(
        content_type: ContentType,
        query_string: Option<&'a str>,
        body: &'a [u8],
    ) -> Result<Self, Refused<'a>> {
        let mut reader = Reader::default();
        let outcome = Self::fill(content_type, query_string, body, &mut reader);
        let (fields, faults) = reader.finish();
        match outcome {
            Ok(()) => Self::check(fields, faults),
            Err(error) => Err(Refused { error, id: fields.id }),
        }
    }

    fn fill(
        content_type: ContentType,
        query_string: Option<&'a str>,
        body: &'a [u8],
        reader: &mut Reader<'a>,
    ) -> Result<(), ApiError> {
        let body = str::from_utf8(body)
            .map_err(|error| ApiError::InvalidUtf8 { valid_up_to: error.valid_up_to() })?;
        let body = body.strip_prefix('\u{feff}').unwrap_or(body);
        form::read(query_string.unwrap_or_default(), reader)?;
        reader.begin_body();
        match content_type {
            ContentType::Json | ContentType::Lines => json::read(body, reader)?,
            ContentType::Form if !form::has(body, "text") && !form::has(body, "html") => {
                let looks_like_json = body.trim_start().starts_with('{');
                return Err(ApiError::FormWithoutText { looks_like_json });
            }
            ContentType::Form => form::read(body, reader)?,
            ContentType::Unnamed if opens_as_page(body) => {
                reader.set_source(Source::Html(Cow::Borrowed(body)));
            }
            ContentType::Text | ContentType::Unnamed => reader.set_source(Source::Text(Cow::Borrowed(body))),
            ContentType::Html => reader.set_source(Source::Html(Cow::Borrowed(body))),
        }
        Ok(())
    }

    fn check(fields: Fields<'a>, mut faults: Vec<Fault>) -> Result<Self, Refused<'a>> {
        let says_something = |words: &Cow<str>| !words.trim().is_empty();
        let (pointer, fault) = match &fields.source {
            Some(Source::Text(text)) if says_something(text) => ("/text", None),
            Some(Source::Html(html)) if says_something(html) => ("/html", None),
            Some(Source::Text(_)) => {
                ("/text", Some((FaultCode::Empty, "`text` has nothing in it but white space")))
            }
            Some(Source::Html(_)) => {
                ("/html", Some((FaultCode::Empty, "`html` has nothing in it but white space")))
            }
            None => ("/text", Some((FaultCode::Missing, MISSING))),
        };
        let is_told = || faults.iter().any(|fault| matches!(&*fault.pointer, "/text" | "/html"));
        if let Some((code, detail)) = fault.filter(|_| !is_told()) {
            faults.insert(0, Fault { pointer: pointer.to_owned(), code, detail: detail.to_owned() });
            faults.truncate(MOST_FAULTS);
        }
        let Some(source) = fields.source.filter(|_| faults.is_empty()) else {
            return Err(Refused { error: ApiError::Invalid { faults }, id: fields.id });
        };
        let (language, unknown_language) = match fields.language {
            Wanted::Detected => (None, None),
            Wanted::Known(language) => (Some(language), None),
            Wanted::Unknown(tag) => (Some(Language::Undetermined), Some(tag)),
        };
        Ok(Self {
            source,
            title: fields.title.filter(says_something),
            query: fields.query.filter(says_something),
            options: Options {
                language,
                target: fields.target,
                caps: fields.caps,
                order: fields.order,
                query: None,
                avoid: fields.avoid,
                pin: fields.pin,
                exclude: fields.exclude,
                details: Details {
                    keywords: fields.include.has(Part::Keywords),
                    ranking: fields.include.has(Part::Ranking),
                    reasons: fields.include.has(Part::Reasons),
                },
            },
            unit: fields.unit,
            include: fields.include,
            id: fields.id,
            unknown_language,
        })
    }

    /// The document.
    ///
    /// # Errors
    /// [`ApiError::NoArticle`] if it was to come from a page without a word on it.
    pub(super) fn document(&self, summarizer: Summarizer) -> Result<Document<'_>, ApiError> {
        let document = match &self.source {
            Source::Text(text) => (summarizer.read)(text),
            Source::Html(page) => Document::from_html(page),
        };
        if document.blocks().is_empty() {
            return Err(ApiError::NoArticle);
        }
        Ok(match &self.title {
            Some(title) => document.with_title(title),
            None => document,
        })
    }

    /// What is asked of its summary.
    pub(super) fn options(&self) -> Options<'_> {
        Options { query: self.query.as_deref(), ..self.options.clone() }
    }
}
