//! `POST /summarize`.

use std::sync::Arc;

use axum::{
    extract::{Request as HttpRequest, State},
    response::Response,
};

use super::{
    ApiError, Edge,
    accept::Form,
    answer::answer,
    batch,
    body::{self, Coding},
    content_type::ContentType,
    request::Request,
    response,
};

/// Summarizes the document in the body.
pub(super) async fn summarize(
    State(edge): State<Arc<Edge>>,
    request: HttpRequest,
) -> Result<Response, ApiError> {
    let (head, body) = request.into_parts();
    let content_type = ContentType::of(&head.headers)?;
    let form = Form::negotiate(&head.headers, content_type)?;
    let coding = Coding::of(&head.headers)?;
    if content_type == ContentType::Lines {
        return batch::respond(edge, head, body, coding);
    }
    let body = body::read(&head.headers, body, &edge.limits).await?;
    let limit = edge.limits.body_limit;
    let at_most = match coding {
        Coding::Identity => body.len(),
        Coding::Gzip => limit,
    };
    let summarizer = edge.summarizer;
    let work = move || {
        let body = coding.decode(&body, limit)?;
        let request = Request::read(content_type, head.uri.query(), &body)?;
        answer(&request, summarizer, |answer| response::write(answer, form))?
    };
    edge.lanes.run(at_most, work).await
}
