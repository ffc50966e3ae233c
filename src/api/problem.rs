//! An error as clients see it: problem details, after RFC 9457.

use serde::Serialize;

use super::field_error::FieldError;
use super::request::fields::Id;

/// The media type of a [`Problem`].
pub const MEDIA_TYPE: &str = "application/problem+json";

/// What kind of error it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProblemKind {
    /// The HTTP status, 400 to 599.
    pub status: u16,
    /// The stable name, in snake case.
    pub code: &'static str,
    /// What it is, in a few words.
    pub title: &'static str,
}

/// A problem object.
#[derive(Debug, Serialize)]
pub struct Problem<'a> {
    /// A reference to where the contract tells of the problem.
    #[serde(rename = "type")]
    reference: String,
    title: &'static str,
    status: u16,
    detail: String,
    code: &'static str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [FieldError],
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a Id<'a>>,
}

impl<'a> Problem<'a> {
    /// Tells of an error of this kind, its details, and the fields that are at fault.
    #[must_use]
    pub fn new(kind: ProblemKind, detail: String, errors: &'a [FieldError]) -> Self {
        let ProblemKind { status, code, title } = kind;
        let reference = format!("/openapi.yaml#{code}");
        Self { reference, title, status, detail, code, errors, request_id: None, id: None }
    }

    /// What happened, in a word.
    pub(crate) fn code(&self) -> &'static str {
        self.code
    }

    /// The same with the id of the request that it is about.
    #[must_use]
    pub fn with_request_id(self, request_id: Option<&'a str>) -> Self {
        Self { request_id, ..self }
    }

    /// The same with the client's name for its request, for a line among many.
    pub(crate) fn with_id(self, id: Option<&'a Id>) -> Self {
        Self { id, ..self }
    }
}
