//! `Accept`: the format that a client would rather have its answer in.
//!
//! The crate `headers-accept` was tried in its place: it refuses a whole header for one bad range, where RFC 9110 lets the
//! others stand, and `application/json; charset=utf-8` is in none of the formats to it.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::api::request::input_format::InputFormat;
use crate::api::response::output_format::OutputFormat::{self, Json, Lines, Markdown, Text};
use crate::http::error::ApiError;

/// The formats of an answer to one request, the best first: it wins where a client likes several as well.
const OF_ONE: &[OutputFormat] = &[Json, Text, Markdown];
/// Those of the answers to a stream.
const OF_STREAM: &[OutputFormat] = &[Lines];

/// Chooses by `Accept` (RFC 9110, section 12.5.1): of the ranges that a format is in, the most specific one
/// gives its quality.
///
/// # Errors
/// [`ApiError::NotAcceptable`] if none of the formats has a quality above 0.
pub(in crate::http) fn negotiate(headers: &HeaderMap, input: InputFormat) -> Result<OutputFormat, ApiError> {
    let (formats, default, names) = match input {
        InputFormat::Lines => (OF_STREAM, Lines, "application/x-ndjson alone for a stream"),
        _ => (OF_ONE, Json, "application/json, text/plain and text/markdown"),
    };
    if headers.get_all(header::ACCEPT).iter().all(HeaderValue::is_empty) {
        return Ok(default);
    }
    let mut qualities = [(0, 0); OF_ONE.len()];
    for value in headers.get_all(header::ACCEPT) {
        let value = String::from_utf8_lossy(value.as_bytes());
        for range in value.split(',') {
            let Some((range, quality)) = parse_range(range) else { continue };
            for (format, found) in formats.iter().zip(&mut qualities) {
                let specificity_here = specificity(*format, range);
                if specificity_here > found.0 {
                    *found = (specificity_here, quality);
                }
            }
        }
    }
    let mut best = None;
    for (format, (_, quality)) in formats.iter().zip(qualities) {
        if quality > best.map_or(0, |(_, most)| most) {
            best = Some((*format, quality));
        }
    }
    best.map(|(format, _)| format).ok_or(ApiError::NotAcceptable { formats: names })
}

/// 3 if `range` names the format, 2 if its type, 1 if anything will do, 0 if it is outside.
fn specificity(format: OutputFormat, (kind, subtype): (&str, &str)) -> u8 {
    let (own_kind, own_subtype) = essence(format);
    match (kind, subtype) {
        ("*", "*") => 1,
        (kind, "*") if kind.eq_ignore_ascii_case(own_kind) => 2,
        (kind, subtype)
            if kind.eq_ignore_ascii_case(own_kind) && subtype.eq_ignore_ascii_case(own_subtype) =>
        {
            3
        }
        _ => 0,
    }
}

/// The type and the subtype of a format.
const fn essence(format: OutputFormat) -> (&'static str, &'static str) {
    match format {
        Json => ("application", "json"),
        Text => ("text", "plain"),
        Markdown => ("text", "markdown"),
        Lines => ("application", "x-ndjson"),
    }
}

/// A media range with its quality in thousandths; `None` if it is malformed.
fn parse_range(range: &str) -> Option<((&str, &str), u16)> {
    let mut parts = range.split(';');
    let media_range = parts.next()?.trim().split_once('/')?;
    let mut quality = 1.0_f64;
    for parameter in parts {
        if let Some((name, value)) = parameter.split_once('=')
            && name.trim().eq_ignore_ascii_case("q")
        {
            quality = value.trim().parse().ok().filter(|quality| (0.0..=1.0).contains(quality))?;
        }
    }
    #[expect(clippy::cast_sign_loss, reason = "the quality is between 0 and 1")]
    Some((media_range, (quality * 1000.0).round() as u16))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_of_the_best_quality_is_given() {
        for (accept, expected) in [
            ("*/*", Some(OutputFormat::Json)),
            ("application/json", Some(OutputFormat::Json)),
            ("Application/*", Some(OutputFormat::Json)),
            ("text/plain", Some(OutputFormat::Text)),
            ("text/*", Some(OutputFormat::Text)),
            ("text/markdown, text/plain;q=0.9", Some(OutputFormat::Markdown)),
            ("application/json;q=0.2, text/plain;q=0.8", Some(OutputFormat::Text)),
            ("text/plain;q=0.5, */*;q=0.1", Some(OutputFormat::Text)),
            ("application/json;q=0, */*", Some(OutputFormat::Text)),
            ("text/*;q=0.3, text/markdown;q=0.7, text/html", Some(OutputFormat::Markdown)),
            ("text/html, application/xhtml+xml, */*;q=0.8", Some(OutputFormat::Json)),
            ("application/json; charset=utf-8", Some(OutputFormat::Json)),
            ("image/png", None),
            ("*/*;q=0", None),
            ("application/json;q=2", None),
            ("", Some(OutputFormat::Json)),
            ("json", None),
        ] {
            let headers = HeaderMap::from_iter([(header::ACCEPT, accept.parse().unwrap())]);
            assert_eq!(negotiate(&headers, InputFormat::Text).ok(), expected, "{accept}");
        }
    }

    #[test]
    fn without_a_wish_it_is_json() {
        assert_eq!(negotiate(&HeaderMap::new(), InputFormat::Html), Ok(OutputFormat::Json));
        assert_eq!(negotiate(&HeaderMap::new(), InputFormat::Lines), Ok(OutputFormat::Lines));
    }

    #[test]
    fn a_stream_is_answered_by_a_stream() {
        for (accept, expected) in [
            ("*/*", Some(OutputFormat::Lines)),
            ("application/*;q=0.1", Some(OutputFormat::Lines)),
            ("application/json, application/x-ndjson", Some(OutputFormat::Lines)),
            ("application/json", None),
            ("*/*, application/x-ndjson;q=0", None),
        ] {
            let headers = HeaderMap::from_iter([(header::ACCEPT, accept.parse().unwrap())]);
            assert_eq!(negotiate(&headers, InputFormat::Lines).ok(), expected, "{accept}");
        }
    }
}
