//! `GET /health` and `GET /ready`.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderName, header},
};

use super::{ApiError, Edge};
use crate::lifecycle::Lifecycle;

type Json = ([(HeaderName, &'static str); 1], &'static str);

const JSON: [(HeaderName, &str); 1] = [(header::CONTENT_TYPE, "application/json")];

/// The process is alive.
pub(super) async fn health() -> Json {
    (JSON, concat!(r#"{"status":"ok","version":""#, env!("CARGO_PKG_VERSION"), r#""}"#))
}

/// The service wants requests.
pub(super) async fn ready(State(edge): State<Arc<Edge>>) -> Result<Json, ApiError> {
    if *edge.lifecycle.borrow() == Lifecycle::Serving {
        Ok((JSON, r#"{"status":"ready"}"#))
    } else {
        Err(ApiError::Draining)
    }
}
