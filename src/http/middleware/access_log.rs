//! What every answer passes last: the request's id, the time it took, and a line in the log.

use std::sync::Arc;
use std::time::Instant;

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

use super::request_id::{self, REQUEST_ID};
use crate::http::error::ApiError;

const SERVER_TIMING: HeaderName = HeaderName::from_static("server-timing");

/// Sees a request in and its answer out.
pub(in crate::http) async fn observe(mut request: Request, next: Next) -> Response {
    let began = Instant::now();
    let id = request_id::set(request.headers_mut());
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let mut response = next.run(request).await;
    let id_text = id.to_str().unwrap_or_default();
    let error = response.extensions_mut().remove::<Arc<ApiError>>();
    if let Some(error) = &error {
        let (mut head, _) = response.into_parts();
        let (named, body) = error.respond(Some(id_text)).into_parts();
        // The body is another one than the layers within have measured, and perhaps compressed.
        head.headers.remove(header::CONTENT_LENGTH);
        head.headers.remove(header::CONTENT_ENCODING);
        head.headers.extend(named.headers);
        response = Response::from_parts(head, body);
    }
    let duration_us = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
    // The path alone: a query string may hold words of the client's.
    let (status, path) = (response.status().as_u16(), uri.path());
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
    if let Ok(timing) =
        HeaderValue::try_from(format!("total;dur={}.{:03}", duration_us / 1000, duration_us % 1000))
    {
        headers.insert(SERVER_TIMING, timing);
    }
    headers.insert(REQUEST_ID, id);
    response
}
