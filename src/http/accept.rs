//! The forms of an answer, and which of them a client would rather have.

use axum::http::{HeaderMap, HeaderValue, header};

use super::{ApiError, content_type::ContentType};

/// A form of answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// The whole object.
    Json,
    /// A sentence a line.
    Text,
    /// A bullet a sentence.
    Markdown,
    /// An object a line.
    Lines,
}

impl Form {
    /// Those of an answer to one request, the best liked first: it wins where a client likes several as well.
    const ONE: &[Self] = &[Self::Json, Self::Text, Self::Markdown];
    /// Those of the answers to a stream.
    const MANY: &[Self] = &[Self::Lines];

    /// The `Content-Type` of an answer in this form.
    pub(super) const fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Text => "text/plain; charset=utf-8",
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Lines => "application/x-ndjson",
        }
    }

    const fn media_type(self) -> (&'static str, &'static str) {
        match self {
            Self::Json => ("application", "json"),
            Self::Text => ("text", "plain"),
            Self::Markdown => ("text", "markdown"),
            Self::Lines => ("application", "x-ndjson"),
        }
    }

    /// Chooses by `Accept` (RFC 9110, section 12.5.1): of the ranges that a form is in, the narrowest tells how much it
    /// is liked.
    pub(super) fn negotiate(headers: &HeaderMap, content_type: ContentType) -> Result<Self, ApiError> {
        let (forms, default, names) = match content_type {
            ContentType::Lines => (Self::MANY, Self::Lines, "application/x-ndjson alone for a stream"),
            _ => (Self::ONE, Self::Json, "application/json, text/plain and text/markdown"),
        };
        if headers.get_all(header::ACCEPT).iter().all(HeaderValue::is_empty) {
            return Ok(default);
        }
        let mut liking = [(0, 0); Self::ONE.len()];
        for value in headers.get_all(header::ACCEPT) {
            let value = String::from_utf8_lossy(value.as_bytes());
            for range in value.split(',') {
                let Some((range, quality)) = parse_range(range) else { continue };
                for (form, liked) in forms.iter().zip(&mut liking) {
                    let narrowness = form.narrowness_in(range);
                    if narrowness > liked.0 {
                        *liked = (narrowness, quality);
                    }
                }
            }
        }
        let mut best = None;
        for (form, (_, quality)) in forms.iter().zip(liking) {
            if quality > best.map_or(0, |(_, most)| most) {
                best = Some((*form, quality));
            }
        }
        best.map(|(form, _)| form).ok_or(ApiError::NotAcceptable { forms: names })
    }

    /// 3 if `range` names this form, 2 if its type, 1 if anything will do, 0 if it is outside.
    fn narrowness_in(self, (kind, subtype): (&str, &str)) -> u8 {
        let (own_kind, own_subtype) = self.media_type();
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
    fn the_best_liked_form_is_given() {
        for (accept, expected) in [
            ("*/*", Some(Form::Json)),
            ("application/json", Some(Form::Json)),
            ("Application/*", Some(Form::Json)),
            ("text/plain", Some(Form::Text)),
            ("text/*", Some(Form::Text)),
            ("text/markdown, text/plain;q=0.9", Some(Form::Markdown)),
            ("application/json;q=0.2, text/plain;q=0.8", Some(Form::Text)),
            ("text/plain;q=0.5, */*;q=0.1", Some(Form::Text)),
            ("application/json;q=0, */*", Some(Form::Text)),
            ("text/*;q=0.3, text/markdown;q=0.7, text/html", Some(Form::Markdown)),
            ("text/html, application/xhtml+xml, */*;q=0.8", Some(Form::Json)),
            ("application/json; charset=utf-8", Some(Form::Json)),
            ("image/png", None),
            ("*/*;q=0", None),
            ("application/json;q=2", None),
            ("", Some(Form::Json)),
            ("json", None),
        ] {
            let headers = HeaderMap::from_iter([(header::ACCEPT, accept.parse().unwrap())]);
            assert_eq!(Form::negotiate(&headers, ContentType::Text).ok(), expected, "{accept}");
        }
    }

    #[test]
    fn without_a_wish_it_is_json() {
        assert_eq!(Form::negotiate(&HeaderMap::new(), ContentType::Html), Ok(Form::Json));
        assert_eq!(Form::negotiate(&HeaderMap::new(), ContentType::Lines), Ok(Form::Lines));
    }

    #[test]
    fn a_stream_is_answered_by_a_stream() {
        for (accept, expected) in [
            ("*/*", Some(Form::Lines)),
            ("application/*;q=0.1", Some(Form::Lines)),
            ("application/json, application/x-ndjson", Some(Form::Lines)),
            ("application/json", None),
            ("*/*, application/x-ndjson;q=0", None),
        ] {
            let headers = HeaderMap::from_iter([(header::ACCEPT, accept.parse().unwrap())]);
            assert_eq!(Form::negotiate(&headers, ContentType::Lines).ok(), expected, "{accept}");
        }
    }
}
