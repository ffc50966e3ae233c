//! NDJSON: a request object a line in, an answer a line out, in the same order, for as long as lines come.
//!
//! ```text
//! body → Lines → batches of lines → jobs, as many at a time as there are cores → their answers, in order → body
//! ```
//!
//! Between any two of these a few batches may wait and no more: whoever reads the answers slowly is read from slowly, and a
//! stream takes the same memory after a million lines as after a hundred.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use hyper::body::Frame;
use tokio::sync::mpsc;
use tokio::task::{JoinError, JoinHandle};

use super::lines::{Lines, Piece};
use crate::api::error::RequestError;
use crate::api::line_processor::LineProcessor;
use crate::http::error::ApiError;
use crate::http::permits::Permit;
use crate::http::state::AppState;

/// Answers that wait to be sent, in batches of lines, beside those that are worked on.
const AHEAD: usize = 2;

type Job = JoinHandle<Vec<u8>>;

/// Has `lines` answered by `processor`; the answers are the body that comes back, which holds the request's permit for as
/// long as it lasts.
pub(in crate::http) fn answers(
    state: Arc<AppState>,
    lines: Lines,
    processor: LineProcessor,
    permit: Permit,
) -> Answers {
    let (send, receive) = mpsc::channel(AHEAD);
    tokio::spawn(read(state, lines, Arc::new(processor), send));
    Answers { jobs: receive, next: None, _permit: permit }
}

/// Reads lines and has them answered, until there are no more, or nobody waits for answers.
async fn read(
    state: Arc<AppState>,
    mut lines: Lines,
    processor: Arc<LineProcessor>,
    jobs: mpsc::Sender<Job>,
) {
    loop {
        let piece = tokio::select! {
            piece = lines.next() => piece,
            () = jobs.closed() => return,
        };
        let (Some(piece), Ok(slot)) = (piece, jobs.reserve().await) else { return };
        let processor = Arc::clone(&processor);
        slot.send(state.workers.beside(move || answer(&processor, piece)).await);
    }
}

/// A line for each line that has something on it, or for what kept it from being read.
fn answer(processor: &LineProcessor, piece: Result<Piece, ApiError>) -> Vec<u8> {
    let mut out = Vec::new();
    match piece {
        Ok(Piece::Lines(lines)) => {
            out.reserve(lines.len() / 2);
            processor.answer_all(&lines, &mut out);
        }
        Ok(Piece::TooLong) => {
            processor.refuse(&RequestError::LineTooLarge { limit: processor.limit }, None, &mut out);
        }
        Err(error) => processor.write(error.problem(), &mut out),
    }
    out
}

/// The answers as a body. When it is dropped, because all are sent or the client is gone, reading stops.
pub(in crate::http) struct Answers {
    jobs: mpsc::Receiver<Job>,
    next: Option<Job>,
    /// The stream is in flight for as long as it lasts.
    _permit: Permit,
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
