//! Everything that can go wrong with a request, and the one mapping of it to a status.

mod detail;

use std::{sync::Arc, time::Duration};

use axum::{
    http::{HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::fault::Fault;

/// Why a request gets no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum ApiError {
    /// The body is no JSON.
    InvalidJson {
        /// What the parser says, with line and column.
        reason: String,
    },
    /// The body is not UTF-8.
    InvalidUtf8 {
        /// How many bytes of it are.
        valid_up_to: usize,
    },
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
    /// None of the forms of answer is acceptable to the client.
    NotAcceptable {
        /// Those that there are.
        forms: &'static str,
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
    /// A line of a stream is too long.
    LineTooLarge {
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
    /// A form came with neither of the fields `text` and `html`: most likely `curl -d` with something other than a form.
    FormWithoutText {
        /// Whether what came looks like JSON.
        looks_like_json: bool,
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
    /// The request is well-formed, but wrong.
    Invalid {
        /// What is wrong, field by field; never empty.
        faults: Vec<Fault>,
    },
    /// The page has no text in it.
    NoArticle,
    /// As many requests are in flight as may be.
    TooManyRequests {
        /// How many may be.
        limit: usize,
    },
    /// The service failed: a panic, caught.
    Internal,
    /// The service is about to stop.
    Draining,
    /// The answer took too long.
    TimedOut {
        /// How long it may take.
        limit: Duration,
    },
}

/// What kind of error it is: its status, its stable name and its title.
pub(super) struct Kind {
    pub(super) status: StatusCode,
    pub(super) code: &'static str,
    pub(super) title: &'static str,
}

impl ApiError {
    /// The one mapping of errors to statuses.
    pub(super) const fn kind(&self) -> Kind {
        let (status, code, title) = match self {
            Self::InvalidJson { .. } => {
                (StatusCode::BAD_REQUEST, "invalid_json", "The body is not valid JSON")
            }
            Self::InvalidUtf8 { .. } => {
                (StatusCode::BAD_REQUEST, "invalid_utf8", "The body is not valid UTF-8")
            }
            Self::InvalidEncoding => {
                (StatusCode::BAD_REQUEST, "invalid_encoding", "The body cannot be decompressed")
            }
            Self::BodyInterrupted => (StatusCode::BAD_REQUEST, "body_interrupted", "The body broke off"),
            Self::NotFound { .. } => (StatusCode::NOT_FOUND, "not_found", "Nothing is here"),
            Self::MethodNotAllowed { .. } => {
                (StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", "The method is not allowed here")
            }
            Self::NotAcceptable { .. } => {
                (StatusCode::NOT_ACCEPTABLE, "not_acceptable", "No form of answer is acceptable")
            }
            Self::BodyTimeout { .. } => {
                (StatusCode::REQUEST_TIMEOUT, "body_timeout", "The body took too long")
            }
            Self::BodyTooLarge { .. } => {
                (StatusCode::PAYLOAD_TOO_LARGE, "body_too_large", "The body is too large")
            }
            Self::LineTooLarge { .. } => {
                (StatusCode::PAYLOAD_TOO_LARGE, "line_too_large", "The line is too large")
            }
            Self::LineTimeout { .. } => {
                (StatusCode::REQUEST_TIMEOUT, "line_timeout", "The next line took too long")
            }
            Self::UnsupportedMediaType { .. } => {
                (StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type", "The Content-Type is not read")
            }
            Self::FormWithoutText { .. } => (
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "form_without_text",
                "The form has no field `text` or `html`",
            ),
            Self::UnsupportedCharset { .. } => {
                (StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_charset", "The character set is not read")
            }
            Self::UnsupportedEncoding { .. } => (
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "unsupported_encoding",
                "The Content-Encoding is not read",
            ),
            Self::Invalid { .. } => {
                (StatusCode::UNPROCESSABLE_ENTITY, "invalid_request", "The request asks for what cannot be")
            }
            Self::NoArticle => {
                (StatusCode::UNPROCESSABLE_ENTITY, "no_article", "The page has no article on it")
            }
            Self::TooManyRequests { .. } => {
                (StatusCode::TOO_MANY_REQUESTS, "too_many_requests", "Too many requests are in flight")
            }
            Self::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "internal_error", "The service failed"),
            Self::Draining => (StatusCode::SERVICE_UNAVAILABLE, "draining", "The service is about to stop"),
            Self::TimedOut { .. } => {
                (StatusCode::SERVICE_UNAVAILABLE, "timed_out", "The answer took too long")
            }
        };
        Kind { status, code, title }
    }

    /// A field at fault, if any are.
    pub(super) fn faults(&self) -> &[Fault] {
        match self {
            Self::Invalid { faults } => faults,
            _ => &[],
        }
    }

    /// The headers that go with the status.
    fn headers(&self) -> Option<(header::HeaderName, HeaderValue)> {
        match self {
            Self::TooManyRequests { .. } | Self::TimedOut { .. } => {
                Some((header::RETRY_AFTER, HeaderValue::from_static("1")))
            }
            Self::Draining => Some((header::CONNECTION, HeaderValue::from_static("close"))),
            Self::UnsupportedEncoding { .. } => {
                Some((header::ACCEPT_ENCODING, HeaderValue::from_static("gzip")))
            }
            _ => None,
        }
    }
}

impl std::error::Error for ApiError {}

/// The error itself travels as an extension of an empty response: the outermost layer, which alone knows the request's
/// id, writes it out.
impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = self.kind().status.into_response();
        if let Some((name, value)) = self.headers() {
            response.headers_mut().insert(name, value);
        }
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}
