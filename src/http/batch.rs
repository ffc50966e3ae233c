//! NDJSON: a request object a line in, an answer a line out, in the same order, for as long as lines come.
//!
//! ```text
//! body → Lines → handfuls of lines → jobs, as many at a time as there are cores → their answers, in order → body
//! ```
//!
//! Between any two of these there is room for a few handfuls and no more: whoever reads the answers slowly is read from
//! slowly, and a stream takes the same memory after a million lines as after a hundred.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use axum::{
    body::Body,
    http::{HeaderValue, header, request::Parts},
    response::Response,
};
use bytes::Bytes;
use hyper::body::Frame;
use tokio::{
    sync::mpsc,
    task::{JoinError, JoinHandle},
};

use super::{
    ApiError, Edge,
    accept::Form,
    admission::Place,
    answer::answer,
    body::Coding,
    content_type::ContentType,
    fields::Id,
    lines::{Lines, Piece},
    observe,
    problem::Problem,
    request::{self, Request},
    summarizer::Summarizer,
};

/// Answers that wait to be sent, in handfuls of lines, beside those that are worked on.
const AHEAD: usize = 2;

/// Answers a stream of request objects.
///
/// # Errors
/// If what the query string says of every line is wrong. Whatever else goes wrong is told on a line of the answer.
pub(super) fn respond(
    edge: Arc<Edge>,
    mut head: Parts,
    body: Body,
    coding: Coding,
) -> Result<Response, ApiError> {
    request::check_options(head.uri.query())?;
    let lines = Lines::new(body, coding, &edge.limits);
    let place = head.extensions.remove::<Place>();
    let desk = Arc::new(Desk {
        summarizer: edge.summarizer,
        limit: edge.limits.line_limit(),
        query: head.uri.query().map(str::to_owned),
        request_id: observe::id_of(&head.headers),
    });
    let (send, receive) = mpsc::channel(AHEAD);
    tokio::spawn(read(edge, lines, desk, send));
    let mut response = Response::new(Body::new(Answers { jobs: receive, next: None, _place: place }));
    let content_type = HeaderValue::from_static(Form::Lines.content_type());
    response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    Ok(response)
}

type Job = JoinHandle<Vec<u8>>;

/// Reads lines and has them answered, until there are no more, or nobody waits for answers.
async fn read(edge: Arc<Edge>, mut lines: Lines, desk: Arc<Desk>, jobs: mpsc::Sender<Job>) {
    loop {
        let piece = tokio::select! {
            piece = lines.next() => piece,
            () = jobs.closed() => return,
        };
        let (Some(piece), Ok(slot)) = (piece, jobs.reserve().await) else { return };
        let desk = Arc::clone(&desk);
        slot.send(edge.lanes.beside(move || desk.answers(piece)).await);
    }
}

/// What all lines of a stream have in common.
#[derive(Debug)]
struct Desk {
    summarizer: Summarizer,
    limit: usize,
    query: Option<String>,
    request_id: String,
}

impl Desk {
    /// A line for each line that has something on it.
    fn answers(&self, piece: Result<Piece, ApiError>) -> Vec<u8> {
        let mut out = Vec::new();
        match piece {
            Ok(Piece::Lines(lines)) => {
                out.reserve(lines.len() / 2);
                for line in lines.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()) {
                    self.answer(line, &mut out);
                }
            }
            Ok(Piece::TooLong) => self.refuse(&ApiError::LineTooLarge { limit: self.limit }, None, &mut out),
            Err(error) => self.refuse(&error, None, &mut out),
        }
        out
    }

    fn answer(&self, line: &[u8], out: &mut Vec<u8>) {
        if line.len() > self.limit {
            return self.refuse(&ApiError::LineTooLarge { limit: self.limit }, None, out);
        }
        let before = out.len();
        // A panic on one line hurts no other: what it left behind is taken back.
        let outcome = catch_unwind(AssertUnwindSafe(|| self.try_answer(line, out)));
        if outcome.is_err() {
            out.truncate(before);
            self.refuse(&ApiError::Internal, None, out);
        }
    }

    fn try_answer(&self, line: &[u8], out: &mut Vec<u8>) {
        let before = out.len();
        match Request::read(ContentType::Json, self.query.as_deref(), line) {
            Err(refused) => self.refuse(&refused.error, refused.id.as_ref(), out),
            Ok(request) => {
                match answer(&request, self.summarizer, |answer| serde_json::to_writer(&mut *out, answer)) {
                    Ok(Ok(())) => out.push(b'\n'),
                    Ok(Err(_)) => {
                        out.truncate(before);
                        self.refuse(&ApiError::Internal, request.id.as_ref(), out);
                    }
                    Err(error) => self.refuse(&error, request.id.as_ref(), out),
                }
            }
        }
    }

    fn refuse(&self, error: &ApiError, id: Option<&Id>, out: &mut Vec<u8>) {
        let problem = Problem::new(error, &self.request_id).with_id(id);
        if serde_json::to_writer(&mut *out, &problem).is_ok() {
            out.push(b'\n');
        }
    }
}

/// The answers as a body. When it is dropped, because all are sent or the client is gone, reading stops.
struct Answers {
    jobs: mpsc::Receiver<Job>,
    next: Option<Job>,
    /// The stream is in flight for as long as it lasts.
    _place: Option<Place>,
}

impl hyper::body::Body for Answers {
    type Data = Bytes;
    type Error = JoinError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, JoinError>>> {
        loop {
            if self.next.is_none() {
                self.next = ready!(self.jobs.poll_recv(context));
            }
            let Some(job) = &mut self.next else { return Poll::Ready(None) };
            let lines = ready!(Pin::new(job).poll(context));
            self.next = None;
            match lines {
                Ok(lines) if lines.is_empty() => {}
                lines => return Poll::Ready(Some(lines.map(|lines| Frame::data(lines.into())))),
            }
        }
    }
}
