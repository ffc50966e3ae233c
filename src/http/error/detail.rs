//! What each error tells its reader.

use std::fmt;

use super::ApiError;

/// What happened, the limit that it met, the flag that raises it, and what would be accepted.
impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => error.fmt(f),
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
            Self::NotAcceptable { formats } => {
                write!(f, "the Accept header does not leave the answer a form: there is {formats}")
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
            Self::Unauthorized { is_wrong: false } => {
                f.write_str("a key is asked for; send it as `Authorization: Bearer KEY`")
            }
            Self::Unauthorized { is_wrong: true } => f.write_str(
                "the key is not valid here; whoever runs the service makes one with `nutgraf key`",
            ),
            Self::RateLimited { rate, seconds } => write!(
                f,
                "the key may be used {} times in {} seconds, and was; try again in {seconds}; `rate` in the file of \
                 --keys-file (NUTGRAF_KEYS_FILE) allows more",
                rate.requests,
                rate.window.as_secs()
            ),
            Self::TooManyRequests { limit } => write!(
                f,
                "{limit} requests are in flight, as many as may be; try again in a second; --max-in-flight \
                 (NUTGRAF_MAX_IN_FLIGHT) allows more"
            ),
            Self::TooManyConnections { limit } => write!(
                f,
                "{limit} connections are open, as many as may be; try again in a second; --max-connections \
                 (NUTGRAF_MAX_CONNECTIONS) allows more"
            ),
            Self::OutOfMemoryBudget { limit } => write!(
                f,
                "bodies and answers in flight have {limit} bytes together, as many as may be; try again in a second; \
                 --memory-budget (NUTGRAF_MEMORY_BUDGET) allows more"
            ),
            Self::InflatesTooMuch { times } => write!(
                f,
                "the stream inflates to over {times} times its size, which no news does; it ends here"
            ),
            Self::InvalidHost => {
                f.write_str("a request of HTTP/1.1 has exactly one Host header (RFC 9112, section 3.2)")
            }
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
