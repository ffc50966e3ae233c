//! What every answer passes last: the request's id, the time it took, a line in the log, and the count of it.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderName, HeaderValue, Method, Uri, header};
use axum::middleware::Next;
use axum::response::Response;
use bytes::Bytes;
use hyper::body::{Body as _, Frame, SizeHint};

use super::auth::KeyName;
use super::request_id::{self, REQUEST_ID};
use crate::api::observer::Observer as _;
use crate::http::error::ApiError;
use crate::http::metrics::Meters;
use crate::http::metrics::operation::{Route, Verb};

const SERVER_TIMING: HeaderName = HeaderName::from_static("server-timing");

/// Sees a request in and its answer out.
pub(in crate::http) async fn observe(
    State(meters): State<Arc<Meters>>,
    mut request: Request,
    next: Next,
) -> Response {
    let id = request_id::set(request.headers_mut());
    let mut exchange = Exchange::begin(meters, &request, id.clone());
    let mut response = next.run(request).await;
    let id_text = id.to_str().unwrap_or_default();
    if let Some(error) = response.extensions_mut().remove::<Arc<ApiError>>() {
        let (mut head, _) = response.into_parts();
        let (named, body) = error.respond(Some(id_text)).into_parts();
        // The body is another one than the layers within have measured, and perhaps compressed.
        head.headers.remove(header::CONTENT_LENGTH);
        head.headers.remove(header::CONTENT_ENCODING);
        head.headers.extend(named.headers);
        response = Response::from_parts(head, body);
        exchange.code = Some(error.kind().code);
    }
    exchange.key = response.extensions_mut().remove::<KeyName>().map(|name| name.0);
    exchange.status = Some(response.status().as_u16());
    let micros = exchange.began.elapsed().as_micros();
    let headers = response.headers_mut();
    if let Ok(timing) = HeaderValue::try_from(format!("total;dur={}.{:03}", micros / 1000, micros % 1000)) {
        headers.insert(SERVER_TIMING, timing);
    }
    headers.insert(REQUEST_ID, id);
    match response.body().size_hint().exact() {
        Some(bytes) => {
            exchange.bytes = bytes;
            response
        }
        None => response.map(|body| Body::new(Observed { body, exchange })),
    }
}

/// A request and what is known of its answer. When it is dropped, it is over: then it is logged and counted.
struct Exchange {
    meters: Arc<Meters>,
    began: Instant,
    method: Method,
    uri: Uri,
    route: Route,
    request_id: HeaderValue,
    status: Option<u16>,
    code: Option<&'static str>,
    /// The name of the key that was shown.
    key: Option<Arc<str>>,
    bytes: u64,
}

impl Exchange {
    fn begin(meters: Arc<Meters>, request: &Request, request_id: HeaderValue) -> Self {
        meters.active.increment(1);
        Self {
            meters,
            began: Instant::now(),
            method: request.method().clone(),
            uri: request.uri().clone(),
            route: Route::of(request.extensions().get().map(MatchedPath::as_str)),
            request_id,
            status: None,
            code: None,
            key: None,
            bytes: 0,
        }
    }

    fn count(&self, status: u16, took: Duration) {
        self.meters.answered_in(self.route, Verb::of(&self.method), status, took.as_secs_f64());
        if let Some(code) = self.code {
            self.meters.refused(code);
        }
    }

    fn log(&self, status: u16, took: Duration) {
        let Self { method, code, bytes, .. } = self;
        let key = self.key.as_deref();
        let duration_us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        // The path alone: a query string may hold words of the client's.
        let (path, request_id) = (self.uri.path(), self.request_id.to_str().unwrap_or_default());
        macro_rules! access {
            ($level:ident) => {
                tracing::$level!(target: "nutgraf::access", %method, path, status, code, key, bytes, duration_us, request_id)
            };
        }
        match status {
            500 => access!(error),
            429 | 501.. => access!(warn),
            _ => access!(debug),
        }
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        let took = self.began.elapsed();
        self.meters.active.decrement(1);
        match self.status {
            Some(status) => {
                self.count(status, took);
                self.log(status, took);
            }
            None => self.meters.abandoned.increment(1),
        }
    }
}

/// A body whose length is not known before its end.
struct Observed {
    body: Body,
    exchange: Exchange,
}

impl hyper::body::Body for Observed {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = Pin::new(&mut self.body).poll_frame(context);
        if let Poll::Ready(Some(Ok(frame))) = &frame {
            self.exchange.bytes += frame.data_ref().map_or(0, |data| data.len() as u64);
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
