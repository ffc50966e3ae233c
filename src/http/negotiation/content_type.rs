//! `Content-Type`: the format in which a request comes.

use axum::http::{HeaderMap, header};

use crate::api::request::input_format::InputFormat;
use crate::http::error::ApiError;

/// Reads `Content-Type`.
///
/// # Errors
/// If the type is not read, or the character set is not UTF-8.
pub(in crate::http) fn input_format(headers: &HeaderMap) -> Result<InputFormat, ApiError> {
    let Some(value) = headers.get(header::CONTENT_TYPE) else { return Ok(InputFormat::Unnamed) };
    let value = String::from_utf8_lossy(value.as_bytes());
    let mut parts = value.split(';');
    let media_type = parts.next().unwrap_or_default().trim();
    let content_type = match media_type.to_ascii_lowercase().as_str() {
        "" => InputFormat::Unnamed,
        "text/plain" => InputFormat::Text,
        "application/json" => InputFormat::Json,
        "text/html" => InputFormat::Html,
        "application/x-www-form-urlencoded" => InputFormat::Form,
        "application/x-ndjson" => InputFormat::Lines,
        _ => return Err(ApiError::UnsupportedMediaType { media_type: media_type.to_owned() }),
    };
    for parameter in parts {
        let Some((name, value)) = parameter.split_once('=') else { continue };
        let charset = value.trim().trim_matches('"');
        if name.trim().eq_ignore_ascii_case("charset") && !is_utf_8(charset) {
            return Err(ApiError::UnsupportedCharset { charset: charset.to_owned() });
        }
    }
    Ok(content_type)
}

fn is_utf_8(charset: &str) -> bool {
    charset.eq_ignore_ascii_case("utf-8") || charset.eq_ignore_ascii_case("utf8")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(content_type: &str) -> Result<InputFormat, ApiError> {
        input_format(&HeaderMap::from_iter([(header::CONTENT_TYPE, content_type.parse().unwrap())]))
    }

    #[test]
    fn case_and_parameters_do_not_matter() {
        for (content_type, expected) in [
            ("application/json", InputFormat::Json),
            ("Application/JSON; charset=UTF-8", InputFormat::Json),
            ("text/plain;charset=\"utf8\"", InputFormat::Text),
            ("text/plain; format=flowed; charset=utf-8", InputFormat::Text),
            ("text/html; charset=utf-8", InputFormat::Html),
            ("application/x-www-form-urlencoded", InputFormat::Form),
            ("application/x-ndjson", InputFormat::Lines),
            ("", InputFormat::Unnamed),
        ] {
            assert_eq!(read(content_type), Ok(expected), "{content_type}");
        }
        assert_eq!(input_format(&HeaderMap::new()), Ok(InputFormat::Unnamed));
    }

    #[test]
    fn other_types_and_character_sets_are_refused_by_name() {
        assert_eq!(
            read("text/csv; charset=utf-8"),
            Err(ApiError::UnsupportedMediaType { media_type: "text/csv".to_owned() })
        );
        assert_eq!(
            read("text/plain; charset=ISO-8859-1"),
            Err(ApiError::UnsupportedCharset { charset: "ISO-8859-1".to_owned() })
        );
    }
}
