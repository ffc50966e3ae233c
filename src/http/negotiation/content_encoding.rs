//! `Content-Encoding`: how a body is compressed.

use std::borrow::Cow;
use std::io::Read as _;

use axum::http::{HeaderMap, header};
use flate2::bufread::MultiGzDecoder;

use crate::http::error::ApiError;

/// How a body is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::http) enum Coding {
    Identity,
    Gzip,
}

impl Coding {
    /// Reads `Content-Encoding`.
    pub(in crate::http) fn of(headers: &HeaderMap) -> Result<Self, ApiError> {
        let Some(coding) = headers.get(header::CONTENT_ENCODING) else { return Ok(Self::Identity) };
        let coding = String::from_utf8_lossy(coding.as_bytes());
        let name = coding.trim();
        if name.is_empty() || name.eq_ignore_ascii_case("identity") {
            Ok(Self::Identity)
        } else if name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip") {
            Ok(Self::Gzip)
        } else {
            Err(ApiError::UnsupportedEncoding { coding: name.to_owned() })
        }
    }

    /// Decompresses a body, never beyond `limit` bytes.
    pub(in crate::http) fn decode(self, body: &[u8], limit: usize) -> Result<Cow<'_, [u8]>, ApiError> {
        match self {
            Self::Identity => Ok(Cow::Borrowed(body)),
            Self::Gzip => {
                let mut decoded = Vec::new();
                let mut inflated = MultiGzDecoder::new(body).take(limit as u64 + 1);
                inflated.read_to_end(&mut decoded).map_err(|_| ApiError::InvalidEncoding)?;
                if decoded.len() > limit {
                    return Err(ApiError::BodyTooLarge { limit });
                }
                Ok(Cow::Owned(decoded))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn the_limit_counts_what_comes_out() {
        let packed = gzip(&[b'a'; 1000]);
        assert!(packed.len() < 100);
        assert_eq!(Coding::Gzip.decode(&packed, 1000).unwrap().len(), 1000);
        assert_eq!(Coding::Gzip.decode(&packed, 999), Err(ApiError::BodyTooLarge { limit: 999 }));
    }

    #[test]
    fn what_is_no_gzip_is_said_so() {
        let mut cut = gzip(b"the council voted");
        cut.truncate(12);
        for body in [&b""[..], b"the council", &cut] {
            assert_eq!(Coding::Gzip.decode(body, 1000), Err(ApiError::InvalidEncoding));
        }
    }

    #[test]
    fn gzip_is_read_and_nothing_else() {
        for (coding, expected) in [
            ("gzip", Some(Coding::Gzip)),
            ("X-GZIP", Some(Coding::Gzip)),
            ("identity", Some(Coding::Identity)),
            ("br", None),
            ("gzip, gzip", None),
        ] {
            let headers = HeaderMap::from_iter([(header::CONTENT_ENCODING, coding.parse().unwrap())]);
            assert_eq!(Coding::of(&headers).ok(), expected, "{coding}");
        }
    }
}
