//! `GET /metrics`: what was measured, for Prometheus.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderName, header};

use crate::http::state::AppState;

/// The text form of Prometheus.
const MEDIA_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Tells all that was measured so far.
pub(in crate::http) async fn metrics(
    State(state): State<Arc<AppState>>,
) -> ([(HeaderName, &'static str); 1], String) {
    state.meters.permits.set(state.permits.in_use());
    state.meters.memory.set(state.budget.in_use());
    ([(header::CONTENT_TYPE, MEDIA_TYPE)], state.exposition.render())
}
