//! Wire → core: what a request asks, ready for the core.

pub(super) mod field_name;
pub(crate) mod fields;
mod form;
pub(crate) mod input_format;
mod json;
mod parse;
mod value;

use std::borrow::Cow;

use self::field_name::FieldName;
use self::fields::{Fields, Id, Include, MOST_ERRORS, Part, Reader, Source, Wanted};
use self::input_format::{InputFormat, opens_as_page};
use super::error::RequestError;
use super::field_error::{FieldError, FieldErrorCode};
use super::summarizer::Summarizer;
use crate::summarize::{Details, Document, Language, Options, Unit};

const MISSING: &str = "`text` is missing: the article to summarize, or, as `html`, the page that it is on";

/// A request that can be answered.
#[derive(Debug)]
pub(crate) struct Request<'a> {
    /// What is to be summarized.
    pub(crate) source: Source<'a>,
    title: Option<Cow<'a, str>>,
    query: Option<Cow<'a, str>>,
    options: Options<'static>,
    /// The unit that the client counts in.
    pub(crate) unit: Unit,
    /// What more the client wants to know.
    pub(crate) include: Include,
    /// The client's name for the request.
    pub(crate) id: Option<Id<'a>>,
    /// A language that was asked for and is not known.
    pub(crate) unknown_language: Option<Cow<'a, str>>,
}

/// Why a request cannot be answered.
#[derive(Debug)]
pub(crate) struct Refused<'a> {
    pub(crate) error: RequestError,
    /// The client's name for the request, if as much of it could be read.
    pub(crate) id: Option<Id<'a>>,
}

impl From<Refused<'_>> for RequestError {
    fn from(refused: Refused) -> Self {
        refused.error
    }
}

/// The names of a request's fields.
pub(crate) fn field_names() -> impl Iterator<Item = &'static str> {
    FieldName::ALL.iter().map(|field| field.name())
}

/// Whether the options in a query string are in order.
pub(crate) fn check_options(query_string: Option<&str>) -> Result<(), RequestError> {
    let mut reader = Reader::default();
    form::read(query_string.unwrap_or_default(), &mut reader)?;
    let (_, field_errors) = reader.finish();
    if field_errors.is_empty() { Ok(()) } else { Err(RequestError::Invalid { field_errors }) }
}

impl<'a> Request<'a> {
    /// Reads a body together with the query string, whose options hold where the body says nothing of them.
    pub(crate) fn read(
        content_type: InputFormat,
        query_string: Option<&'a str>,
        body: &'a [u8],
    ) -> Result<Self, Refused<'a>> {
        let mut reader = Reader::default();
        let outcome = Self::fill(content_type, query_string, body, &mut reader);
        let (fields, field_errors) = reader.finish();
        match outcome {
            Ok(()) => Self::check(fields, field_errors),
            Err(error) => Err(Refused { error, id: fields.id }),
        }
    }

    fn fill(
        content_type: InputFormat,
        query_string: Option<&'a str>,
        body: &'a [u8],
        reader: &mut Reader<'a>,
    ) -> Result<(), RequestError> {
        let body = str::from_utf8(body)
            .map_err(|error| RequestError::InvalidUtf8 { valid_up_to: error.valid_up_to() })?;
        let body = body.strip_prefix('\u{feff}').unwrap_or(body);
        form::read(query_string.unwrap_or_default(), reader)?;
        reader.begin_body();
        match content_type {
            InputFormat::Json | InputFormat::Lines => json::read(body, reader)?,
            InputFormat::Form if !form::has(body, "text") && !form::has(body, "html") => {
                let looks_like_json = body.trim_start().starts_with('{');
                return Err(RequestError::FormWithoutText { looks_like_json });
            }
            InputFormat::Form => form::read(body, reader)?,
            InputFormat::Unnamed if opens_as_page(body) => {
                reader.set_source(Source::Html(Cow::Borrowed(body)));
            }
            InputFormat::Text | InputFormat::Unnamed => reader.set_source(Source::Text(Cow::Borrowed(body))),
            InputFormat::Html => reader.set_source(Source::Html(Cow::Borrowed(body))),
        }
        Ok(())
    }

    fn check(fields: Fields<'a>, mut field_errors: Vec<FieldError>) -> Result<Self, Refused<'a>> {
        let says_something = |words: &Cow<str>| !words.trim().is_empty();
        let (pointer, error) = match &fields.source {
            Some(Source::Text(text)) if says_something(text) => ("/text", None),
            Some(Source::Html(html)) if says_something(html) => ("/html", None),
            Some(Source::Text(_)) => {
                ("/text", Some((FieldErrorCode::Empty, "`text` has nothing in it but white space")))
            }
            Some(Source::Html(_)) => {
                ("/html", Some((FieldErrorCode::Empty, "`html` has nothing in it but white space")))
            }
            None => ("/text", Some((FieldErrorCode::Missing, MISSING))),
        };
        let is_named = || field_errors.iter().any(|error| matches!(&*error.pointer, "/text" | "/html"));
        if let Some((code, detail)) = error.filter(|_| !is_named()) {
            field_errors
                .insert(0, FieldError { pointer: pointer.to_owned(), code, detail: detail.to_owned() });
            field_errors.truncate(MOST_ERRORS);
        }
        let Some(source) = fields.source.filter(|_| field_errors.is_empty()) else {
            return Err(Refused { error: RequestError::Invalid { field_errors }, id: fields.id });
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
    /// [`RequestError::NoArticle`] if it was to come from a page without a word on it.
    pub(crate) fn document(&self, summarizer: Summarizer) -> Result<Document<'_>, RequestError> {
        let document = match &self.source {
            Source::Text(text) => (summarizer.read)(text),
            Source::Html(page) => Document::from_html(page),
        };
        if document.blocks().is_empty() {
            return Err(RequestError::NoArticle);
        }
        Ok(match &self.title {
            Some(title) => document.with_title(title),
            None => document,
        })
    }

    /// What is asked of its summary.
    pub(crate) fn options(&self) -> Options<'_> {
        Options { query: self.query.as_deref(), ..self.options.clone() }
    }
}
