//! `Accept-Encoding`: how a client would rather have an answer compressed.

use axum::http::{HeaderMap, HeaderValue, header};

/// A coding of an answer that is there beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::http) enum Encoding {
    Brotli,
    Gzip,
    Identity,
}

impl Encoding {
    /// What `Accept-Encoding` likes best (RFC 9110, section 12.5.3); the smaller one where it likes both as well.
    pub(in crate::http) fn negotiate(headers: &HeaderMap) -> Self {
        let values = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
        let (mut brotli, mut gzip, mut any) = (None, None, None);
        for (name, quality) in values.flat_map(|value| value.split(',')).filter_map(parse) {
            match name.to_ascii_lowercase().as_str() {
                "br" => brotli = Some(quality),
                "gzip" | "x-gzip" => gzip = Some(quality),
                "*" => any = Some(quality),
                _ => {}
            }
        }
        let [brotli, gzip] = [brotli, gzip].map(|own| own.or(any).unwrap_or(0.0));
        if brotli > 0.0 && brotli >= gzip {
            Self::Brotli
        } else if gzip > 0.0 {
            Self::Gzip
        } else {
            Self::Identity
        }
    }

    /// Its name in `Content-Encoding`; none where nothing was done.
    pub(in crate::http) fn header(self) -> Option<HeaderValue> {
        match self {
            Self::Brotli => Some(HeaderValue::from_static("br")),
            Self::Gzip => Some(HeaderValue::from_static("gzip")),
            Self::Identity => None,
        }
    }
}

/// A coding's name with its quality; `None` if the quality is malformed.
fn parse(coding: &str) -> Option<(&str, f32)> {
    let Some((name, weight)) = coding.split_once(';') else { return Some((coding.trim(), 1.0)) };
    let (_, quality) = weight.split_once('=')?;
    let quality = quality.trim().parse().ok().filter(|quality| (0.0..=1.0).contains(quality))?;
    Some((name.trim(), quality))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_coding_of_the_best_quality_is_taken() {
        for (accepted, expected) in [
            ("gzip, deflate, br, zstd", Encoding::Brotli),
            ("gzip", Encoding::Gzip),
            ("br;q=0.5, gzip", Encoding::Gzip),
            ("br;q=0, *", Encoding::Gzip),
            ("*;q=0", Encoding::Identity),
            ("*", Encoding::Brotli),
            ("br;q=2", Encoding::Identity),
            ("identity", Encoding::Identity),
            ("", Encoding::Identity),
        ] {
            let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, accepted.parse().unwrap())]);
            assert_eq!(Encoding::negotiate(&headers), expected, "{accepted}");
        }
        assert_eq!(Encoding::negotiate(&HeaderMap::new()), Encoding::Identity);
    }
}
