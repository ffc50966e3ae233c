//! A request as a span of an OpenTelemetry trace, by the conventions for HTTP servers,
//! <https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-server-span>.
//!
//! What exports spans, if anything does, is the global provider; a request is told to it when it is over.

use std::time::SystemTime;

use opentelemetry::global::{self, BoxedTracer};
use opentelemetry::trace::{
    Span as _, SpanBuilder, SpanContext, SpanId, SpanKind, Status, TraceContextExt as _, TraceFlags, TraceId,
    TraceState,
};
use opentelemetry::{Context, KeyValue};

use super::trace_context::TraceContext;

/// What makes the spans.
#[derive(Debug)]
pub(super) struct Spans(BoxedTracer);

/// A request that is over.
pub(super) struct Over<'e> {
    pub(super) method: &'static str,
    /// Empty where no route matched.
    pub(super) route: &'static str,
    pub(super) status: u16,
    /// The problem's code.
    pub(super) code: Option<&'static str>,
    pub(super) began_at: SystemTime,
    /// The trace that it is part of.
    pub(super) trace: Option<&'e TraceContext>,
}

/// The ids of a span that was made.
pub(super) struct Made {
    pub(super) trace_id: String,
    pub(super) span_id: String,
}

impl Spans {
    /// Of the global provider as it is now.
    pub(super) fn new() -> Self {
        Self(global::tracer("nutgraf"))
    }

    /// Makes the span of a request that is over; none where none are wanted.
    pub(super) fn record(&self, request: &Over) -> Option<Made> {
        let &Over { method, route, status, code, began_at, trace } = request;
        let mut attributes = vec![
            KeyValue::new("http.request.method", method),
            KeyValue::new("http.response.status_code", i64::from(status)),
        ];
        if !route.is_empty() {
            attributes.push(KeyValue::new("http.route", route));
        }
        if let Some(code) = code {
            attributes.push(KeyValue::new("error.type", code));
        }
        let parent = trace
            .and_then(remote)
            .map_or_else(Context::new, |parent| Context::new().with_remote_span_context(parent));
        let name = if route.is_empty() { method.to_owned() } else { format!("{method} {route}") };
        let mut span = SpanBuilder::from_name(name)
            .with_kind(SpanKind::Server)
            .with_start_time(began_at)
            .with_attributes(attributes)
            .start_with_context(&self.0, &parent);
        if status >= 500 {
            span.set_status(Status::error(""));
        }
        let context = span.span_context();
        let made = Made { trace_id: context.trace_id().to_string(), span_id: context.span_id().to_string() };
        let is_made = context.is_valid();
        span.end();
        is_made.then_some(made)
    }
}

/// The caller's span.
fn remote(trace: &TraceContext) -> Option<SpanContext> {
    let trace_id = TraceId::from_hex(trace.trace_id()).ok()?;
    let span_id = SpanId::from_hex(trace.parent_id()).ok()?;
    let flags = if trace.is_sampled() { TraceFlags::SAMPLED } else { TraceFlags::default() };
    Some(SpanContext::new(trace_id, span_id, flags, true, TraceState::default()))
}
