//! One file of the pages: compressed once, named by its content, and asked for again only when it has changed.

use std::borrow::Cow;
use std::sync::OnceLock;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use flate2::Compression;
use xxhash_rust::xxh3::xxh3_64;

use crate::http::compress::{brotli, gzip};
use crate::http::negotiation::accept_encoding::Encoding;

/// Up to so many bytes a file fits into one packet beside its headers.
const ONE_PACKET: usize = 1200;

/// Good compression at a cost of some milliseconds, once.
const BROTLI_QUALITY: i32 = 9;

/// What a page may do: load from the service alone, run no script but its files, stand in no frame.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

/// What every file is answered with.
const HEADERS: [(HeaderName, &str); 2] =
    [(header::VARY, "accept-encoding"), (header::X_CONTENT_TYPE_OPTIONS, "nosniff")];

/// What a file of the service's own pages is answered with besides.
const HEADERS_OF_PAGES: [(HeaderName, &str); 3] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// What a file for other sites' pages is answered with besides.
const HEADERS_FOR_SITES: [(HeaderName, &str); 2] = [
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
];

/// Who loads a file, and for how long it stays what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Audience {
    /// The service's own pages; asked for again whenever they are opened.
    Pages,
    /// Other sites' pages; a new version comes under the same name.
    Sites,
    /// Other sites' pages; the name means these bytes for ever.
    SitesForEver,
}

impl Audience {
    const fn cache_control(self) -> &'static str {
        match self {
            Self::Pages => "no-cache",
            Self::Sites => "public, max-age=3600, stale-while-revalidate=86400",
            Self::SitesForEver => "public, max-age=31536000, immutable",
        }
    }

    fn headers(self) -> Vec<(HeaderName, &'static str)> {
        match self {
            Self::Pages => HEADERS_OF_PAGES.into(),
            Self::Sites | Self::SitesForEver => HEADERS_FOR_SITES.into(),
        }
    }
}

/// A file as the project keeps it.
#[derive(Clone, Debug)]
pub(super) struct File {
    /// Where it is served.
    pub(super) path: Cow<'static, str>,
    /// Its type, with the character set.
    pub(super) media_type: &'static str,
    /// Who loads it.
    pub(super) audience: Audience,
    /// Its content.
    pub(super) bytes: &'static [u8],
}

/// A file with what its answers are made of.
#[derive(Debug)]
pub(super) struct Asset {
    file: File,
    hash: u64,
    brotli: OnceLock<Bytes>,
    gzip: OnceLock<Bytes>,
}

impl Asset {
    /// Reads a file; it is compressed when it is first asked for.
    pub(super) fn new(file: File) -> Self {
        Self { hash: xxh3_64(file.bytes), file, brotli: OnceLock::new(), gzip: OnceLock::new() }
    }

    /// The answer to a request with these headers: the file, or that it has not changed.
    pub(super) fn answer(&self, request: &HeaderMap) -> Response {
        let (encoding, body) = self.encoded(Encoding::negotiate(request));
        let tag = self.tag(encoding);
        let mut response = if is_known(request, &tag) {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            let mut response = Response::new(Body::from(body));
            let content_type = HeaderValue::from_static(self.file.media_type);
            response.headers_mut().insert(header::CONTENT_TYPE, content_type);
            if let Some(encoding) = encoding.header() {
                response.headers_mut().insert(header::CONTENT_ENCODING, encoding);
            }
            response
        };
        let headers = response.headers_mut();
        let own = self.file.audience.headers();
        let cached = (header::CACHE_CONTROL, self.file.audience.cache_control());
        let all = HEADERS.into_iter().chain(own).chain([cached]);
        headers.extend(all.map(|(name, value)| (name, HeaderValue::from_static(value))));
        if let Ok(tag) = HeaderValue::try_from(tag) {
            headers.insert(header::ETAG, tag);
        }
        response
    }

    /// The file in a coding, or as it is where that saves nothing.
    fn encoded(&self, wanted: Encoding) -> (Encoding, Bytes) {
        let plain = || (Encoding::Identity, Bytes::from_static(self.file.bytes));
        if self.file.bytes.len() <= ONE_PACKET {
            return plain();
        }
        match wanted {
            Encoding::Brotli => {
                (wanted, self.brotli.get_or_init(|| brotli(self.file.bytes, BROTLI_QUALITY).into()).clone())
            }
            Encoding::Gzip => {
                (wanted, self.gzip.get_or_init(|| gzip(self.file.bytes, Compression::best()).into()).clone())
            }
            Encoding::Identity => plain(),
        }
    }

    /// The entity tag of the file in a coding: each has its own, as their bytes differ.
    fn tag(&self, encoding: Encoding) -> String {
        let suffix = match encoding {
            Encoding::Brotli => "-br",
            Encoding::Gzip => "-gzip",
            Encoding::Identity => "",
        };
        format!("\"{:016x}{suffix}\"", self.hash)
    }
}

/// Whether `If-None-Match` names the tag.
fn is_known(request: &HeaderMap, tag: &str) -> bool {
    let values = request.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|known| {
        let known = known.trim();
        known == "*" || known.trim_start_matches("W/") == tag
    })
}
