//! What every answer passes last: the request's id, the time it took, a line in the log, a span, and the count of it.

mod client_address;
mod sampler;
#[cfg(feature = "traces")]
mod spans;
mod trace_context;

use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
#[cfg(feature = "traces")]
use std::time::SystemTime;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::{HeaderName, HeaderValue, Method, Uri, header};
use axum::middleware::Next;
use axum::response::Response;
use bytes::Bytes;
use hyper::body::{Body as _, Frame, SizeHint};
use tracing::Level;

use self::client_address::client_address;
use self::sampler::Sampler;
#[cfg(feature = "traces")]
use self::spans::{Over, Spans};
use self::trace_context::TraceContext;
use super::auth::KeyName;
use super::request_id::{self, REQUEST_ID};
use crate::api::observer::Observer as _;
use crate::config::Config;
use crate::config::proxies::Proxies;
use crate::http::error::ApiError;
use crate::http::metrics::Meters;
use crate::http::metrics::operation::{Route, Verb};

const SERVER_TIMING: HeaderName = HeaderName::from_static("server-timing");

/// What requests are told to.
#[derive(Debug)]
pub(in crate::http) struct AccessLog {
    meters: Arc<Meters>,
    sampler: Sampler,
    #[cfg(feature = "traces")]
    spans: Spans,
    trusted_proxies: Vec<Proxies>,
}

impl AccessLog {
    /// The log that the configuration asks for.
    pub(in crate::http) fn new(config: &Config, meters: Arc<Meters>) -> Self {
        Self {
            meters,
            sampler: Sampler::new(config.log_rate),
            #[cfg(feature = "traces")]
            spans: Spans::new(),
            trusted_proxies: config.trusted_proxies.clone(),
        }
    }
}

/// Sees a request in and its answer out.
pub(in crate::http) async fn observe(
    State(log): State<Arc<AccessLog>>,
    mut request: Request,
    next: Next,
) -> Response {
    let id = request_id::set(request.headers_mut());
    let mut exchange = Exchange::begin(log, &request, id.clone());
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
    log: Arc<AccessLog>,
    began: Instant,
    #[cfg(feature = "traces")]
    began_at: SystemTime,
    /// Who it is from, where it came over a socket.
    client: Option<IpAddr>,
    /// The trace that it is part of.
    trace: Option<TraceContext>,
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
    fn begin(log: Arc<AccessLog>, request: &Request, request_id: HeaderValue) -> Self {
        log.meters.active.increment(1);
        let peer: Option<&ConnectInfo<SocketAddr>> = request.extensions().get();
        Self {
            began: Instant::now(),
            #[cfg(feature = "traces")]
            began_at: SystemTime::now(),
            client: peer.map(|peer| client_address(peer.0.ip(), request.headers(), &log.trusted_proxies)),
            trace: TraceContext::of(request.headers()),
            log,
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
        self.log.meters.answered_in(self.route, Verb::of(&self.method), status, took.as_secs_f64());
        if let Some(code) = self.code {
            self.log.meters.refused(code);
        }
    }

    #[cfg(feature = "traces")]
    fn over(&self, status: u16) -> Over<'_> {
        Over {
            method: Verb::of(&self.method).label(),
            route: self.route.label(),
            status,
            code: self.code,
            began_at: self.began_at,
            trace: self.trace.as_ref(),
        }
    }

    /// How many lines were left out since the last one, if one about an answer of this status may be written now: one about a
    /// fault of ours always may.
    fn left_out(&self, status: u16) -> Option<u64> {
        self.log.sampler.admit(Instant::now()).or((status == 500).then_some(0))
    }

    /// Writes a line, unless the second has its lines.
    fn write(&self, status: u16, took: Duration, span_id: Option<&str>, trace_id: Option<&str>) {
        // The fields of a line that is not written are not worked out. Of the target it tells the path alone: a query string may
        // hold words of the client's.
        macro_rules! access {
            ($level:ident) => {
                if tracing::enabled!(target: "nutgraf::access", Level::$level)
                    && let Some(left_out) = self.left_out(status)
                {
                    tracing::event!(
                        target: "nutgraf::access",
                        Level::$level,
                        method = %self.method,
                        path = self.uri.path(),
                        status,
                        code = self.code,
                        key = self.key.as_deref(),
                        client = self.client.map(tracing::field::display),
                        bytes = self.bytes,
                        duration_us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX),
                        request_id = self.request_id.to_str().unwrap_or_default(),
                        trace_id,
                        span_id,
                        parent_id = self.trace.as_ref().map(TraceContext::parent_id),
                        left_out = (left_out > 0).then_some(left_out),
                    );
                }
            };
        }
        match status {
            500 => access!(ERROR),
            429 | 501.. => access!(WARN),
            _ => access!(DEBUG),
        }
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        let took = self.began.elapsed();
        self.log.meters.active.decrement(1);
        let Some(status) = self.status else {
            self.log.meters.abandoned.increment(1);
            return;
        };
        self.count(status, took);
        let trace_id = self.trace.as_ref().map(TraceContext::trace_id);
        #[cfg(feature = "traces")]
        match self.log.spans.record(&self.over(status)) {
            Some(made) => self.write(status, took, Some(&made.span_id), Some(&made.trace_id)),
            None => self.write(status, took, None, trace_id),
        }
        #[cfg(not(feature = "traces"))]
        self.write(status, took, None, trace_id);
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
