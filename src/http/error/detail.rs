//! What each error tells its reader.

use std::fmt;

use super::ApiError;

/// What happened, the limit that it met, the knob that raises it, and what would be accepted.
impl fmt::Display for ApiError {
    #[expect(clippy::too_many_lines, reason = "it is a table: what each error tells")]
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
            Self::NotAcceptable { forms } => {
                write!(f, "the Accept header does not leave the answer a form: there is {forms}")
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
            Self::LineTooLarge { limit } => write!(
                f,
                "the line has more than {limit} bytes, counted after decompression; --line-limit \
                 (NUTGRAF_LINE_LIMIT) allows more; the lines after it are not affected"
            ),
            Self::LineTimeout { limit } => write!(
                f,
                "no further line was complete within {} seconds, and the stream ends here; --body-timeout \
                 (NUTGRAF_BODY_TIMEOUT) allows more",
                limit.as_secs_f64()
            ),
            Self::UnsupportedMediaType { media_type } => {
                let media_type = media_type.chars().take(100).collect::<String>();
                write!(
                    f,
                    "a body of type {media_type} is not read; send application/json, text/plain, text/html, \
                     application/x-www-form-urlencoded or application/x-ndjson"
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
