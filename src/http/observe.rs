//! What every answer passes last: the request's id, the time it took, the log, and the writing out of errors.

use std::{
    hash::{BuildHasher as _, RandomState},
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};

use super::{
    ApiError,
    problem::{self, Problem},
};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const SERVER_TIMING: HeaderName = HeaderName::from_static("server-timing");

/// The longest `x-request-id` that is kept.
const LONGEST_ID: usize = 128;

/// Sees a request in and its answer out.
pub(super) async fn observe(mut request: Request, next: Next) -> Response {
    let began = Instant::now();
    let id = kept(request.headers().get(REQUEST_ID)).unwrap_or_else(made);
    let (method, uri) = (request.method().clone(), request.uri().clone());
    request.headers_mut().insert(REQUEST_ID, id.clone());
    let mut response = next.run(request).await;
    let error = response.extensions_mut().remove::<Arc<ApiError>>();
    if let Some(error) = &error {
        write_out(error, &id, &mut response);
    }
    let took = began.elapsed();
    // The path alone: a query string may hold words of the client's.
    let (status, path, id_text) = (response.status().as_u16(), uri.path(), id.to_str().unwrap_or_default());
    let duration_us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
    let code = error.as_ref().map(|error| error.kind().code);
    macro_rules! access {
        ($level:ident) => {
            tracing::$level!(target: "nutgraf::access", %method, path, status, code, duration_us, request_id = id_text)
        };
    }
    match status {
        500 => access!(error),
        429 | 501.. => access!(warn),
        _ => access!(debug),
    }
    let headers = response.headers_mut();
    headers.insert(REQUEST_ID, id);
    if let Ok(timing) =
        HeaderValue::try_from(format!("total;dur={}.{:03}", duration_us / 1000, duration_us % 1000))
    {
        headers.insert(SERVER_TIMING, timing);
    }
    response
}

/// The id of a request whose headers have been through [`observe`].
pub(super) fn id_of(headers: &HeaderMap) -> String {
    headers.get(REQUEST_ID).and_then(|id| id.to_str().ok()).unwrap_or_default().to_owned()
}

/// Gives an error's response its body.
fn write_out(error: &ApiError, id: &HeaderValue, response: &mut Response) {
    let problem = Problem::new(error, id.to_str().unwrap_or_default());
    let Ok(body) = serde_json::to_vec(&problem) else { return };
    response.headers_mut().remove(header::CONTENT_LENGTH);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(problem::MEDIA_TYPE));
    *response.body_mut() = body.into_response().into_body();
}

/// The id that the client gave, where it is fit for logs and headers.
fn kept(given: Option<&HeaderValue>) -> Option<HeaderValue> {
    let fit = |id: &HeaderValue| {
        let bytes = id.as_bytes();
        (1..=LONGEST_ID).contains(&bytes.len()) && bytes.iter().all(u8::is_ascii_graphic)
    };
    given.filter(|id| fit(id)).cloned()
}

/// An id of our own: unlike any other of this process, and most unlikely to be like one of another.
fn made() -> HeaderValue {
    static SEED: LazyLock<(u64, RandomState)> = LazyLock::new(|| {
        let state = RandomState::new();
        (state.hash_one("nutgraf"), state)
    });
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let (start, hasher) = &*SEED;
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let id = format!("{:016x}{:016x}", hasher.hash_one(count), start.wrapping_add(count));
    HeaderValue::try_from(id).unwrap_or(HeaderValue::from_static("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fit_id_is_kept() {
        let long = "x".repeat(LONGEST_ID + 1);
        for (given, is_kept) in
            [("4bf92f35", true), ("a b", false), ("", false), (long.as_str(), false), (&long[1..], true)]
        {
            let given = HeaderValue::from_str(given).unwrap();
            assert_eq!(kept(Some(&given)), is_kept.then_some(given));
        }
        assert_eq!(kept(Some(&HeaderValue::from_bytes(b"caf\xc3\xa9").unwrap())), None);
    }

    #[test]
    fn ids_differ() {
        assert_ne!(made(), made());
    }
}
