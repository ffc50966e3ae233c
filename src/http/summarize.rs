//! `POST /summarize`.

use std::sync::Arc;

use axum::{
    extract::{Request as HttpRequest, State},
    response::Response,
};

use super::{
    ApiError, Edge,
    accept::Form,
    answer::Answer,
    body::{self, Coding},
    content_type::ContentType,
    fingerprint::Fingerprint,
    request::Request,
    response,
};
use crate::summarize;

/// Summarizes the document in the body.
pub(super) async fn summarize(
    State(edge): State<Arc<Edge>>,
    request: HttpRequest,
) -> Result<Response, ApiError> {
    let (head, body) = request.into_parts();
    let form = Form::negotiate(&head.headers)?;
    let content_type = ContentType::of(&head.headers)?;
    let coding = Coding::of(&head.headers)?;
    let body = body::read(&head.headers, body, &edge.limits).await?;
    let limit = edge.limits.body_limit;
    let at_most = match coding {
        Coding::Identity => body.len(),
        Coding::Gzip => limit,
    };
    let answer = move || {
        let body = coding.decode(&body, limit)?;
        let request = Request::read(content_type, head.uri.query(), &body)?;
        respond(&request, form)
    };
    edge.lanes.run(at_most, answer).await
}

fn respond(request: &Request, form: Form) -> Result<Response, ApiError> {
    let (document, options) = (request.document()?, request.options());
    let summary = summarize::summarize(&document, &options);
    let fingerprint = Fingerprint::of(request, &document, &options);
    response::write(&Answer::new(request, &document, &summary, fingerprint), form)
}
