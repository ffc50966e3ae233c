//! `GET /info`: what this service is, what it holds its clients to, and which languages it knows.

use std::sync::Arc;

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use serde::Serialize;

use crate::config::limits::Limits;
use crate::http::button;
use crate::http::error::ApiError;
use crate::http::state::AppState;
use crate::summarize::{Language, stemmer_name, stop_word_count};

#[derive(Serialize)]
struct Info {
    name: &'static str,
    version: &'static str,
    button: Button,
    limits: LimitsInForce,
    languages: Vec<Known>,
}

#[derive(Serialize)]
struct Button {
    path: String,
    integrity: String,
}

#[derive(Serialize)]
struct LimitsInForce {
    body_bytes: usize,
    line_bytes: usize,
    requests_in_flight: usize,
    answer_bytes: usize,
    memory_bytes: usize,
    connections: usize,
    header_timeout_seconds: f64,
    idle_timeout_seconds: f64,
    body_timeout_seconds: f64,
    send_timeout_seconds: f64,
    request_timeout_seconds: f64,
    drain_delay_seconds: f64,
    drain_timeout_seconds: f64,
}

#[derive(Serialize)]
struct Known {
    code: &'static str,
    name: &'static str,
    stemmer: Option<&'static str>,
    stop_words: usize,
}

/// Tells all of it.
pub(in crate::http) async fn info(State(state): State<Arc<AppState>>) -> Result<Response, ApiError> {
    let info = Info {
        name: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
        button: button::script(None)
            .map(|script| Button { path: script.versioned_path(), integrity: script.integrity() })
            .ok_or(ApiError::INTERNAL)?,
        limits: in_force(&state.limits),
        languages: Language::ALL
            .iter()
            .map(|language| Known {
                code: language.code(),
                name: language.name(),
                stemmer: stemmer_name(*language),
                stop_words: stop_word_count(*language),
            })
            .collect(),
    };
    let json = serde_json::to_vec(&info).map_err(|_| ApiError::INTERNAL)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], json).into_response())
}

fn in_force(limits: &Limits) -> LimitsInForce {
    let Limits {
        body_limit,
        line_limit: _,
        max_in_flight,
        answer_limit,
        memory_budget,
        max_connections,
        header_timeout,
        idle_timeout,
        body_timeout,
        send_timeout,
        request_timeout,
        drain_delay,
        drain_timeout,
    } = limits;
    LimitsInForce {
        body_bytes: *body_limit,
        line_bytes: limits.line_limit,
        requests_in_flight: max_in_flight.get(),
        answer_bytes: *answer_limit,
        memory_bytes: *memory_budget,
        connections: max_connections.get(),
        header_timeout_seconds: header_timeout.as_secs_f64(),
        idle_timeout_seconds: idle_timeout.as_secs_f64(),
        body_timeout_seconds: body_timeout.as_secs_f64(),
        send_timeout_seconds: send_timeout.as_secs_f64(),
        request_timeout_seconds: request_timeout.as_secs_f64(),
        drain_delay_seconds: drain_delay.as_secs_f64(),
        drain_timeout_seconds: drain_timeout.as_secs_f64(),
    }
}
