//! `Authorization: Bearer`: who may ask for summaries, where keys are asked for.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use crate::http::error::ApiError;
use crate::http::key_ring::{KeyRing, Left};

/// The name of the key that a request came with, as an answer carries it to whoever logs it.
#[derive(Clone, Debug)]
pub(super) struct KeyName(pub(super) Arc<str>);

/// Lets those in who show a valid key, as often as its rate allows.
pub(in crate::http) async fn check(State(keys): State<KeyRing>, request: Request, next: Next) -> Response {
    let shown = match bearer(request.headers()) {
        Some(key) => keys.show(key).ok_or(ApiError::Unauthorized { is_wrong: true }),
        None => Err(ApiError::Unauthorized { is_wrong: false }),
    };
    let shown = match shown {
        Ok(shown) => shown,
        Err(error) => return error.into_response(),
    };
    let mut response = match shown.left {
        Some(Left { requests: None, rate, seconds }) => {
            ApiError::RateLimited { rate, seconds }.into_response()
        }
        _ => next.run(request).await,
    };
    if let Some(left) = shown.left {
        let rate = left.rate;
        let policy = format!("\"key\";q={};w={}", rate.requests, rate.window.as_secs());
        let limit = format!("\"key\";r={};t={}", left.requests.unwrap_or(0), left.seconds);
        for (name, value) in [("ratelimit-policy", policy), ("ratelimit", limit)] {
            if let Ok(value) = HeaderValue::try_from(value) {
                response.headers_mut().insert(HeaderName::from_static(name), value);
            }
        }
    }
    response.extensions_mut().insert(KeyName(shown.name));
    response
}

/// The key that a request shows.
fn bearer(headers: &HeaderMap) -> Option<&[u8]> {
    let value = headers.get(header::AUTHORIZATION)?.as_bytes();
    let (scheme, key) = value.split_at_checked("Bearer ".len())?;
    scheme.eq_ignore_ascii_case(b"Bearer ").then(|| key.trim_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_stands_behind_its_scheme() {
        for (value, key) in [
            ("Bearer abc", Some(&b"abc"[..])),
            ("bearer  abc", Some(b"abc")),
            ("Bearer ", Some(b"")),
            ("Bearer", None),
            ("Basic abcdef", None),
        ] {
            let headers = HeaderMap::from_iter([(header::AUTHORIZATION, HeaderValue::from_static(value))]);
            assert_eq!(bearer(&headers), key, "{value}");
        }
        assert_eq!(bearer(&HeaderMap::new()), None);
    }
}
