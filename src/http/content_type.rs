//! The forms in which a document can come.

use axum::http::{HeaderMap, header};

use super::ApiError;

/// What a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ContentType {
    /// One request object.
    Json,
    /// The article itself.
    Text,
    /// The page that the article is on.
    Html,
    /// Nobody says: the article itself, or the page if it opens as one.
    Unnamed,
    /// Fields with the names of the request object's.
    Form,
    /// A request object a line.
    Lines,
}

impl ContentType {
    /// Reads `Content-Type`.
    pub(super) fn of(headers: &HeaderMap) -> Result<Self, ApiError> {
        let Some(value) = headers.get(header::CONTENT_TYPE) else { return Ok(Self::Unnamed) };
        let value = String::from_utf8_lossy(value.as_bytes());
        let mut parts = value.split(';');
        let media_type = parts.next().unwrap_or_default().trim();
        let content_type = match media_type.to_ascii_lowercase().as_str() {
            "" => Self::Unnamed,
            "text/plain" => Self::Text,
            "application/json" => Self::Json,
            "text/html" => Self::Html,
            "application/x-www-form-urlencoded" => Self::Form,
            "application/x-ndjson" => Self::Lines,
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
}

/// Whether a body opens as a web page does, with its document type or its root element.
pub(super) fn opens_as_page(body: &str) -> bool {
    let opening = body.trim_start_matches('\u{feff}').trim_start();
    ["<!doctype html", "<html"].iter().any(|tag| {
        let (start, rest) = (opening.get(..tag.len()), opening.as_bytes().get(tag.len()));
        start.is_some_and(|start| start.eq_ignore_ascii_case(tag))
            && rest.is_some_and(|&next| b" \t\r\n>".contains(&next))
    })
}

fn is_utf_8(charset: &str) -> bool {
    charset.eq_ignore_ascii_case("utf-8") || charset.eq_ignore_ascii_case("utf8")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(content_type: &str) -> Result<ContentType, ApiError> {
        ContentType::of(&HeaderMap::from_iter([(header::CONTENT_TYPE, content_type.parse().unwrap())]))
    }

    #[test]
    fn a_page_is_told_by_its_opening() {
        for (body, expected) in [
            ("<!DOCTYPE html><p>The ferry is back.", true),
            ("\u{feff}\n <HTML lang=en><p>The ferry is back.", true),
            ("<htmlx>", false),
            ("The <html> tag opens a page.", false),
            ("<html", false),
            ("", false),
        ] {
            assert_eq!(opens_as_page(body), expected, "{body}");
        }
    }

    #[test]
    fn case_and_parameters_do_not_matter() {
        for (content_type, expected) in [
            ("application/json", ContentType::Json),
            ("Application/JSON; charset=UTF-8", ContentType::Json),
            ("text/plain;charset=\"utf8\"", ContentType::Text),
            ("text/plain; format=flowed; charset=utf-8", ContentType::Text),
            ("text/html; charset=utf-8", ContentType::Html),
            ("application/x-www-form-urlencoded", ContentType::Form),
            ("application/x-ndjson", ContentType::Lines),
            ("", ContentType::Unnamed),
        ] {
            assert_eq!(read(content_type), Ok(expected), "{content_type}");
        }
        assert_eq!(ContentType::of(&HeaderMap::new()), Ok(ContentType::Unnamed));
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
