//! `GET /openapi.yaml`: the contract itself.

use axum::http::{HeaderName, header};

/// The contract, as the project keeps it.
const OPENAPI: &str = include_str!("../../../openapi.yaml");

/// Gives it out.
pub(in crate::http) async fn openapi() -> ([(HeaderName, &'static str); 1], &'static str) {
    ([(header::CONTENT_TYPE, "application/yaml")], OPENAPI)
}
