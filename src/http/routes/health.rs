//! `GET /health` and `GET /ready`.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderName, header};

use crate::http::error::ApiError;
use crate::http::state::AppState;

use crate::lifecycle::Lifecycle;

type Json = ([(HeaderName, &'static str); 1], &'static str);

const JSON: [(HeaderName, &str); 1] = [(header::CONTENT_TYPE, "application/json")];

/// The process is alive.
pub(in crate::http) async fn health() -> Json {
    (JSON, concat!(r#"{"status":"ok","version":""#, env!("CARGO_PKG_VERSION"), r#""}"#))
}

/// The service wants requests.
pub(in crate::http) async fn ready(State(state): State<Arc<AppState>>) -> Result<Json, ApiError> {
    if *state.lifecycle.borrow() == Lifecycle::Serving {
        Ok((JSON, r#"{"status":"ready"}"#))
    } else {
        Err(ApiError::Draining)
    }
}
