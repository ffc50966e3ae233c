//! An error as clients see it: problem details, after RFC 9457.

use serde::Serialize;

use super::{ApiError, Fault, fields::Id};

/// The media type of a [`Problem`].
pub(super) const MEDIA_TYPE: &str = "application/problem+json";

/// A problem object.
#[derive(Debug, Serialize)]
pub(super) struct Problem<'a> {
    /// A reference to where the contract tells of the problem.
    #[serde(rename = "type")]
    kind: String,
    title: &'static str,
    status: u16,
    detail: String,
    code: &'static str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [Fault],
    request_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a Id<'a>>,
}

impl<'a> Problem<'a> {
    /// Tells of `error` in the request with this id.
    pub(super) fn new(error: &'a ApiError, request_id: &'a str) -> Self {
        let kind = error.kind();
        Self {
            kind: format!("/openapi.yaml#{}", kind.code),
            title: kind.title,
            status: kind.status.as_u16(),
            detail: error.to_string(),
            code: kind.code,
            errors: error.faults(),
            request_id,
            id: None,
        }
    }

    /// The same with the client's name for its request, for a line among many.
    pub(super) fn with_id(self, id: Option<&'a Id>) -> Self {
        Self { id, ..self }
    }
}
