//! Everything that can go wrong with a request over HTTP, and the one mapping of it to a status.

mod detail;

use std::sync::Arc;
use std::time::Duration;

use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::api::error::RequestError;
use crate::api::field_error::FieldError;
use crate::api::problem::{MEDIA_TYPE, Problem, ProblemKind};
use crate::config::keys::Rate;

/// Why a request gets no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum ApiError {
    /// Something is wrong with the request object.
    Request(RequestError),
    /// The body is not in the coding that `Content-Encoding` names.
    InvalidEncoding,
    /// The body broke off.
    BodyInterrupted,
    /// There is nothing at this path.
    NotFound {
        /// The path.
        path: String,
    },
    /// The path is there, but not for this method.
    MethodNotAllowed {
        /// The method.
        method: Method,
    },
    /// None of the formats of answer is acceptable to the client.
    NotAcceptable {
        /// Those that there are.
        formats: &'static str,
    },
    /// The body took too long.
    BodyTimeout {
        /// How long it may take.
        limit: Duration,
    },
    /// The body is too large.
    BodyTooLarge {
        /// The most bytes it may have.
        limit: usize,
    },
    /// The next line of a stream took too long.
    LineTimeout {
        /// How long it may take.
        limit: Duration,
    },
    /// The body is of a type that is not read.
    UnsupportedMediaType {
        /// The type.
        media_type: String,
    },
    /// The body is in a character set other than UTF-8.
    UnsupportedCharset {
        /// The character set.
        charset: String,
    },
    /// The body is in a content coding that is not read.
    UnsupportedEncoding {
        /// The coding.
        coding: String,
    },
    /// A key is asked for, and there was none, or one that is not valid.
    Unauthorized {
        /// Whether there was one.
        is_wrong: bool,
    },
    /// The key was used as often as it may be.
    RateLimited {
        /// How often that is.
        rate: Rate,
        /// After how many seconds it may be used again.
        seconds: u64,
    },
    /// As many requests are in flight as may be.
    TooManyRequests {
        /// How many may be.
        limit: usize,
    },
    /// As many connections are open as may be.
    TooManyConnections {
        /// How many may be.
        limit: usize,
    },
    /// As many bytes are in flight as may be.
    OutOfMemoryBudget {
        /// How many may be.
        limit: usize,
    },
    /// A stream inflates to far more than news does.
    InflatesTooMuch {
        /// How many times its size it may inflate to.
        times: usize,
    },
    /// The request names no host, or several.
    InvalidHost,
    /// The service is about to stop.
    Draining,
    /// The answer took too long.
    TimedOut {
        /// How long it may take.
        limit: Duration,
    },
}

impl ApiError {
    /// The service failed: a panic, caught.
    pub const INTERNAL: Self = Self::Request(RequestError::Internal);

    /// The code of every error that is none of the request object.
    pub const CODES: &[&str] = &[
        "invalid_encoding",
        "body_interrupted",
        "not_found",
        "method_not_allowed",
        "not_acceptable",
        "body_timeout",
        "line_timeout",
        "body_too_large",
        "unsupported_media_type",
        "unsupported_charset",
        "unsupported_encoding",
        "unauthorized",
        "rate_limited",
        "too_many_requests",
        "too_many_connections",
        "out_of_memory_budget",
        "inflates_too_much",
        "invalid_host",
        "draining",
        "timed_out",
    ];

    /// The one mapping of errors to statuses.
    #[must_use]
    pub const fn kind(&self) -> ProblemKind {
        let (status, code, title) = match self {
            Self::Request(error) => return error.kind(),
            Self::InvalidEncoding => (400, "invalid_encoding", "The body cannot be decompressed"),
            Self::BodyInterrupted => (400, "body_interrupted", "The body broke off"),
            Self::NotFound { .. } => (404, "not_found", "Nothing is here"),
            Self::MethodNotAllowed { .. } => (405, "method_not_allowed", "The method is not allowed here"),
            Self::NotAcceptable { .. } => (406, "not_acceptable", "No form of answer is acceptable"),
            Self::BodyTimeout { .. } => (408, "body_timeout", "The body took too long"),
            Self::LineTimeout { .. } => (408, "line_timeout", "The next line took too long"),
            Self::BodyTooLarge { .. } => (413, "body_too_large", "The body is too large"),
            Self::UnsupportedMediaType { .. } => {
                (415, "unsupported_media_type", "The Content-Type is not read")
            }
            Self::UnsupportedCharset { .. } => (415, "unsupported_charset", "The character set is not read"),
            Self::UnsupportedEncoding { .. } => {
                (415, "unsupported_encoding", "The Content-Encoding is not read")
            }
            Self::Unauthorized { .. } => (401, "unauthorized", "A key is asked for"),
            Self::RateLimited { .. } => (429, "rate_limited", "The key was used too often"),
            Self::TooManyRequests { .. } => (429, "too_many_requests", "Too many requests are in flight"),
            Self::TooManyConnections { .. } => (503, "too_many_connections", "Too many connections are open"),
            Self::OutOfMemoryBudget { .. } => (429, "out_of_memory_budget", "Too many bytes are in flight"),
            Self::InflatesTooMuch { .. } => (413, "inflates_too_much", "The stream inflates to too much"),
            Self::InvalidHost => (400, "invalid_host", "The request must name one host"),
            Self::Draining => (503, "draining", "The service is about to stop"),
            Self::TimedOut { .. } => (503, "timed_out", "The answer took too long"),
        };
        ProblemKind { status, code, title }
    }

    /// The fields that something is wrong with, if any are.
    #[must_use]
    pub fn field_errors(&self) -> &[FieldError] {
        match self {
            Self::Request(error) => error.field_errors(),
            _ => &[],
        }
    }

    /// The problem object that tells of it.
    #[must_use]
    pub fn problem(&self) -> Problem<'_> {
        Problem::new(self.kind(), self.to_string(), self.field_errors())
    }

    /// The whole response, with the id of the request that it answers where that is known.
    pub(super) fn respond(&self, request_id: Option<&str>) -> Response {
        let status = StatusCode::from_u16(self.kind().status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self.problem().with_request_id(request_id)).unwrap_or_default();
        let content_type = [(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE))];
        let mut response = (status, content_type, body).into_response();
        if let Some((name, value)) = self.header() {
            response.headers_mut().insert(name, value);
        }
        response
    }

    /// The header that goes with the status.
    fn header(&self) -> Option<(HeaderName, HeaderValue)> {
        match self {
            Self::TooManyRequests { .. } | Self::OutOfMemoryBudget { .. } | Self::TimedOut { .. } => {
                Some((header::RETRY_AFTER, HeaderValue::from_static("1")))
            }
            Self::RateLimited { seconds, .. } => Some((header::RETRY_AFTER, HeaderValue::from(*seconds))),
            Self::Unauthorized { is_wrong } => {
                let challenge = if *is_wrong {
                    "Bearer realm=\"nutgraf\", error=\"invalid_token\""
                } else {
                    "Bearer realm=\"nutgraf\""
                };
                Some((header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge)))
            }
            Self::Draining | Self::TooManyConnections { .. } => {
                Some((header::CONNECTION, HeaderValue::from_static("close")))
            }
            Self::UnsupportedEncoding { .. } => {
                Some((header::ACCEPT_ENCODING, HeaderValue::from_static("gzip")))
            }
            _ => None,
        }
    }
}

impl From<RequestError> for ApiError {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl std::error::Error for ApiError {}

/// A complete response by itself. The error travels along as an extension, so that the layer that knows the request's id
/// can write it out with that.
impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = self.respond(None);
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

#[cfg(test)]
mod tests {
    use http_body_util::BodyExt as _;
    use serde_json::Value;

    use super::*;

    #[tokio::test]
    async fn an_error_is_a_whole_response_without_any_layer() {
        let response = ApiError::Draining.into_response();
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(response.headers()[header::CONTENT_TYPE], MEDIA_TYPE);
        let body = response.into_body().collect().await.unwrap().to_bytes();
        let problem: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(problem["code"], "draining");
        assert_eq!(problem["status"], 503);
    }
}
