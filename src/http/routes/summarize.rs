//! `POST /summarize`.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request as HttpRequest, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;

use super::stream;
use crate::api::request::{Request, input_format::InputFormat};
use crate::api::response::{answer, output_format::OutputFormat, render::render};
use crate::http::body;
use crate::http::error::ApiError;
use crate::http::negotiation::{accept::negotiate, content_encoding::Coding, content_type::input_format};
use crate::http::state::AppState;

/// Summarizes the document in the body.
pub(in crate::http) async fn summarize(
    State(state): State<Arc<AppState>>,
    request: HttpRequest,
) -> Result<Response, ApiError> {
    let (head, body) = request.into_parts();
    let input = input_format(&head.headers)?;
    let output = negotiate(&head.headers, input)?;
    let coding = Coding::of(&head.headers)?;
    if input == InputFormat::Lines {
        return stream::respond(state, head, body, coding);
    }
    let body = body::read(&head.headers, body, &state.limits).await?;
    let limit = state.limits.body_limit;
    let at_most = match coding {
        Coding::Identity => body.len(),
        Coding::Gzip => limit,
    };
    let summarizer = state.summarizer;
    let work = move || -> Result<Vec<u8>, ApiError> {
        let body = coding.decode(&body, limit)?;
        let request = Request::read(input, head.uri.query(), &body).map_err(|refused| refused.error)?;
        answer(&request, summarizer, |answer| render(answer, output))?.map_err(|_| ApiError::INTERNAL)
    };
    Ok(response(state.workers.run(at_most, work).await?, output))
}

fn response(body: Vec<u8>, output: OutputFormat) -> Response {
    let mut response = Response::new(Body::from(body));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(output.media_type()));
    response
}
