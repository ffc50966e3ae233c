//! Everything that can be wrong with a request object, whichever way it came.

use std::fmt;

use super::field_error::FieldError;
use super::problem::ProblemKind;

/// Why a request object gets no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum RequestError {
    /// It is no JSON.
    InvalidJson {
        /// What the parser says, with line and column.
        reason: String,
    },
    /// It is not UTF-8.
    InvalidUtf8 {
        /// How many bytes of it are.
        valid_up_to: usize,
    },
    /// A form came with neither of the fields `text` and `html`: most likely `curl -d` with something other than a form.
    FormWithoutText {
        /// Whether what came looks like JSON.
        looks_like_json: bool,
    },
    /// It is well-formed, but wrong.
    Invalid {
        /// What is wrong, field by field; never empty.
        field_errors: Vec<FieldError>,
    },
    /// The page has no text in it.
    NoArticle,
    /// A line of a stream is too long.
    LineTooLarge {
        /// The most bytes it may have.
        limit: usize,
    },
    /// The answer that is asked for would be too large.
    AnswerTooLarge {
        /// The most bytes it may have.
        limit: usize,
    },
    /// The summarizer failed: a panic, caught.
    Internal,
}

impl RequestError {
    /// The code of every one of these errors.
    pub const CODES: &[&str] = &[
        "invalid_json",
        "invalid_utf8",
        "form_without_text",
        "invalid_request",
        "no_article",
        "answer_too_large",
        "line_too_large",
        "internal_error",
    ];

    /// The one mapping of these errors to statuses.
    #[must_use]
    pub const fn kind(&self) -> ProblemKind {
        let (status, code, title) = match self {
            Self::InvalidJson { .. } => (400, "invalid_json", "The body is not valid JSON"),
            Self::InvalidUtf8 { .. } => (400, "invalid_utf8", "The body is not valid UTF-8"),
            Self::FormWithoutText { .. } => {
                (415, "form_without_text", "The form has no field `text` or `html`")
            }
            Self::Invalid { .. } => (422, "invalid_request", "The request asks for what cannot be"),
            Self::NoArticle => (422, "no_article", "The page has no article on it"),
            Self::AnswerTooLarge { .. } => (422, "answer_too_large", "The answer would be too large"),
            Self::LineTooLarge { .. } => (413, "line_too_large", "The line is too large"),
            Self::Internal => (500, "internal_error", "The service failed"),
        };
        ProblemKind { status, code, title }
    }

    /// The fields that something is wrong with, if any are.
    #[must_use]
    pub fn field_errors(&self) -> &[FieldError] {
        match self {
            Self::Invalid { field_errors } => field_errors,
            _ => &[],
        }
    }
}

/// What happened, the limit that it met, the flag that raises it, and what would be accepted.
impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidJson { reason } => write!(f, "the body is not valid JSON: {reason}"),
            Self::InvalidUtf8 { valid_up_to } => {
                write!(f, "the body stops being UTF-8 after {valid_up_to} bytes; send UTF-8")
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
            Self::Invalid { field_errors } => {
                const NAMED: usize = 3;
                for (i, error) in field_errors.iter().take(NAMED).enumerate() {
                    write!(f, "{}{}", if i == 0 { "" } else { "; " }, error.detail)?;
                }
                match field_errors.len().saturating_sub(NAMED) {
                    0 => Ok(()),
                    more => write!(f, "; and {more} more"),
                }
            }
            Self::NoArticle => f.write_str(
                "the page shows no text at all: if scripts put it together in the browser, send what they made, or the \
                 article itself as `text`",
            ),
            Self::LineTooLarge { limit } => write!(
                f,
                "the line has more than {limit} bytes, counted after decompression; --line-limit \
                 (NUTGRAF_LINE_LIMIT) allows more; the lines after it are not affected"
            ),
            Self::AnswerTooLarge { limit } => write!(
                f,
                "the answer would have more than {limit} bytes; ask for fewer sentences or less in `include`; \
                 --answer-limit (NUTGRAF_ANSWER_LIMIT) allows more"
            ),
            Self::Internal => f.write_str("the service failed on this request; others are not affected"),
        }
    }
}

impl std::error::Error for RequestError {}
