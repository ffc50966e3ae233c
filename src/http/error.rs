//! Everything that can go wrong with a request, and the one mapping of it to a status.

use std::{fmt, sync::Arc, time::Duration};

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
    NotAcceptable,
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
            Self::NotAcceptable => {
                (StatusCode::NOT_ACCEPTABLE, "not_acceptable", "No form of answer is acceptable")
            }
            Self::BodyTimeout { .. } => {
                (StatusCode::REQUEST_TIMEOUT, "body_timeout", "The body took too long")
            }
            Self::BodyTooLarge { .. } => {
                (StatusCode::PAYLOAD_TOO_LARGE, "body_too_large", "The body is too large")
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

/// What happened, the limit that it met, the knob that raises it, and what would be accepted.
impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidJson { reason } => write!(f, "the body is not valid JSON: {reason}"),
            Self::InvalidUtf8 { valid_up_to } => {
                write!(f, "the body stops being UTF-8 after {valid_up_to} bytes; send UTF-8")
            }
            Self::InvalidEncoding => f.write_str("the body is not the gzip that Content-Encoding says it is"),
            Self::BodyInterrupted => f.write_str("the body broke off before its end"),
            Self::NotFound { path } => {
                let path = path.chars().take(100).collect::<String>();
                write!(
                    f,
                    "nothing is at {path}; POST /summarize summarizes, GET /openapi.yaml tells all there is"
                )
            }
            Self::MethodNotAllowed { method } => {
                let method = method.as_str().chars().take(32).collect::<String>();
                write!(f, "{method} is not allowed here; the Allow header tells what is")
            }
            Self::NotAcceptable => {
                f.write_str("the Accept header leaves none of application/json, text/plain and text/markdown")
            }
            Self::BodyTimeout { limit } => write!(
                f,
                "the body was not complete after {} seconds; --body-timeout (NUTGRAF_BODY_TIMEOUT) allows more",
                limit.as_secs_f64()
            ),
            Self::BodyTooLarge { limit } => write!(
                f,
                "the body has more than {limit} bytes, counted after decompression; --body-limit \
                 (NUTGRAF_BODY_LIMIT) allows more"
            ),
            Self::UnsupportedMediaType { media_type } => {
                let media_type = media_type.chars().take(100).collect::<String>();
                write!(
                    f,
                    "a body of type {media_type} is not read; send application/json, text/plain, text/html \
                     or application/x-www-form-urlencoded"
                )
            }
            Self::FormWithoutText { looks_like_json } => {
                f.write_str(
                    "the body came as application/x-www-form-urlencoded, which is what `curl -d` sends unless told \
                     otherwise, but has no field `text` or `html`; ",
                )?;
                f.write_str(if *looks_like_json {
                    "for JSON add -H 'Content-Type: application/json'"
                } else {
                    "for an article in a file use --data-binary @article.txt with -H 'Content-Type: text/plain', or \
                     -T article.txt; for a form use --data-urlencode text@article.txt"
                })
            }
            Self::UnsupportedCharset { charset } => {
                let charset = charset.chars().take(100).collect::<String>();
                write!(
                    f,
                    "the character set {charset} is not read; convert the body to UTF-8 and say charset=utf-8"
                )
            }
            Self::UnsupportedEncoding { coding } => {
                let coding = coding.chars().take(100).collect::<String>();
                write!(f, "the content coding {coding} is not read; send gzip, or the body as it is")
            }
            Self::Invalid { faults } => {
                const TOLD: usize = 3;
                for (i, fault) in faults.iter().take(TOLD).enumerate() {
                    write!(f, "{}{}", if i == 0 { "" } else { "; " }, fault.detail)?;
                }
                match faults.len().saturating_sub(TOLD) {
                    0 => Ok(()),
                    more => write!(f, "; and {more} more"),
                }
            }
            Self::NoArticle => f.write_str(
                "the page shows no text at all: if scripts put it together in the browser, send what they made, or the \
                 article itself as `text`",
            ),
            Self::TooManyRequests { limit } => write!(
                f,
                "{limit} requests are in flight, as many as may be; try again in a second; --max-in-flight \
                 (NUTGRAF_MAX_IN_FLIGHT) allows more"
            ),
            Self::Internal => f.write_str("the service failed on this request; others are not affected"),
            Self::Draining => {
                f.write_str("the service is about to stop and takes no new requests; try another instance")
            }
            Self::TimedOut { limit } => write!(
                f,
                "no answer after {} seconds, most likely because of load; --request-timeout \
                 (NUTGRAF_REQUEST_TIMEOUT) allows more",
                limit.as_secs_f64()
            ),
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
