//! `POST /summarize`.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Instant;

use axum::body::Body;
use axum::extract::{Request as HttpRequest, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use bytes::Bytes;
use hyper::body::Body as _;

use super::stream;
use crate::api::request::{Request, input_format::InputFormat};
use crate::api::response::{Answer, answer, output_format::OutputFormat, render::render};
use crate::http::body;
use crate::http::budget::{Budget, Charge};
use crate::http::compress::compress;
use crate::http::error::ApiError;
use crate::http::negotiation::accept_encoding::Encoding;
use crate::http::negotiation::{accept::negotiate, content_encoding::Coding, content_type::input_format};
use crate::http::state::AppState;
use crate::http::workers::SHORT;
use crate::summarize::Cancellation;

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
        return stream::respond(state, &head, body, coding);
    }
    let (body, mut charges) = body::read(&head.headers, body, &state.limits, &state.budget).await?;
    let (limit, received) = (state.limits.body_limit, body.len());
    let at_most = match coding {
        Coding::Identity => body.len(),
        Coding::Gzip => limit,
    };
    let mut permit = state.permits.acquire(received, at_most)?;
    let encoding = Encoding::negotiate(&head.headers);
    let shared = Arc::clone(&state);
    let work = move |cancellation: &Cancellation| -> Result<Response, ApiError> {
        let body = coding.decode(&body, limit)?;
        if let Cow::Owned(inflated) = &body {
            shared.permits.grow(&mut permit, inflated.len())?;
            charges.push(shared.budget.charge(inflated.len())?);
        }
        let (meters, most) = (&*shared.meters, shared.limits.answer_limit);
        let began = Instant::now();
        let request = Request::read(input, head.uri.query(), &body).map_err(|refused| refused.error)?;
        let read = Instant::now();
        meters.stages.read.record(read - began);
        let write = |answer: &Answer| {
            let summarized = Instant::now();
            meters.stages.summarize.record(summarized - read);
            let written = render(answer, output, most)?;
            meters.stages.write.record(summarized.elapsed());
            answer.count(meters);
            Ok(written)
        };
        let answer = answer(&request, shared.summarizer, cancellation, most, write)?;
        let response = respond(answer, output, encoding, &shared.budget)?;
        meters.request_bytes.record(received as f64);
        meters.response_bytes.record(response.body().size_hint().lower() as f64);
        Ok(response)
    };
    state.workers.run(at_most, work).await
}

/// The answer as a response. A large one is compressed here, on the thread that made it: the layer that compresses the rest
/// does so where connections are served, and would hold up all of them.
fn respond(
    answer: Vec<u8>,
    output: OutputFormat,
    encoding: Encoding,
    budget: &Budget,
) -> Result<Response, ApiError> {
    let encoding = if answer.len() > SHORT { encoding } else { Encoding::Identity };
    let answer = compress(answer, encoding);
    let charge = budget.charge(answer.len())?;
    let mut response = Response::new(Body::from(Bytes::from_owner(Sent { answer, _charge: charge })));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(output.media_type()));
    if let Some(encoding) = encoding.header() {
        headers.insert(header::CONTENT_ENCODING, encoding);
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    Ok(response)
}

/// An answer, which gives its bytes back to the budget when the last of them is sent.
struct Sent {
    answer: Vec<u8>,
    _charge: Charge,
}

impl AsRef<[u8]> for Sent {
    fn as_ref(&self) -> &[u8] {
        &self.answer
    }
}
