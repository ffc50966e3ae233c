//! `POST /summarize` with a stream of request objects.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderValue, header, request::Parts};
use axum::response::Response;

use crate::api::line_processor::LineProcessor;
use crate::api::request::check_options;
use crate::api::response::output_format::OutputFormat;
use crate::http::body::{lines::Lines, ndjson};
use crate::http::error::ApiError;
use crate::http::middleware::request_id::id_of;
use crate::http::negotiation::content_encoding::Coding;
use crate::http::state::AppState;

/// Answers a stream of request objects.
///
/// # Errors
/// If what the query string says of every line is wrong. Whatever else goes wrong is told on a line of the answer.
pub(super) fn respond(
    state: Arc<AppState>,
    head: &Parts,
    body: Body,
    coding: Coding,
) -> Result<Response, ApiError> {
    check_options(head.uri.query())?;
    let lines = Lines::new(body, coding, &state.limits);
    let permit = state.permits.acquire(0, 0)?;
    let processor = LineProcessor {
        summarizer: state.summarizer,
        limit: state.limits.line_limit,
        answer_limit: state.limits.answer_limit,
        query: head.uri.query().map(str::to_owned),
        request_id: Some(id_of(&head.headers)),
        observer: Arc::clone(&state.meters) as _,
    };
    let mut response = Response::new(Body::new(ndjson::answers(state, lines, processor, permit)));
    let content_type = HeaderValue::from_static(OutputFormat::Lines.media_type());
    response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    Ok(response)
}
