//! Lines of a stream: each a request object, answered by an answer or a problem on a line of its own.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use memchr::memchr_iter;

use super::error::RequestError;
use super::observer::Observer;
use super::problem::Problem;
use super::request::Request;
use super::request::fields::Id;
use super::request::input_format::InputFormat;
use super::response::bounded::write_json;
use super::response::{Answer, answer};
use super::summarizer::Summarizer;
use crate::summarize::Cancellation;

/// What all lines of a stream have in common.
#[derive(Clone, Debug)]
pub struct LineProcessor {
    /// What summarizes them.
    pub summarizer: Summarizer,
    /// The most bytes that a line may have.
    pub limit: usize,
    /// The most bytes that the answer to a line may have.
    pub answer_limit: usize,
    /// Options for every line that does not give its own, as a query string.
    pub query: Option<String>,
    /// The id of the request that the lines came in, for problems to name.
    pub request_id: Option<String>,
    /// Who counts what becomes of them.
    pub observer: Arc<dyn Observer>,
}

/// What became of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It has its answer.
    Answered,
    /// It has a problem in the answer's place.
    Refused,
}

/// The lines among `lines` that have something on them.
pub(crate) fn split(lines: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut start = 0;
    let cut = move |end| {
        let line = &lines[start..end];
        start = end + 1;
        line
    };
    memchr_iter(b'\n', lines).chain([lines.len()]).map(cut).filter(|line| !line.trim_ascii().is_empty())
}

impl LineProcessor {
    /// Writes to `out` a line for each of `lines` that has something on it.
    pub fn answer_all(&self, lines: &[u8], out: &mut Vec<u8>) {
        for line in split(lines) {
            self.answer(line, out);
        }
    }

    /// Writes to `out` the answer to one line, or the problem with it, and says which.
    pub fn answer(&self, line: &[u8], out: &mut Vec<u8>) -> Outcome {
        if line.len() > self.limit {
            return self.refuse(&RequestError::LineTooLarge { limit: self.limit }, None, out);
        }
        let before = out.len();
        // A panic on one line hurts no other: what it left behind is taken back.
        catch_unwind(AssertUnwindSafe(|| self.try_answer(line, out))).unwrap_or_else(|_| {
            out.truncate(before);
            self.refuse(&RequestError::Internal, None, out)
        })
    }

    /// Writes to `out` a problem with the line of this id.
    pub(crate) fn refuse(&self, error: &RequestError, id: Option<&Id>, out: &mut Vec<u8>) -> Outcome {
        let problem = Problem::new(error.kind(), error.to_string(), error.field_errors());
        self.write(problem.with_id(id), out);
        Outcome::Refused
    }

    /// Writes to `out` a problem on a line.
    pub(crate) fn write(&self, problem: Problem<'_>, out: &mut Vec<u8>) {
        self.observer.refused(problem.code());
        let problem = problem.with_request_id(self.request_id.as_deref());
        if serde_json::to_writer(&mut *out, &problem).is_ok() {
            out.push(b'\n');
        }
    }

    fn try_answer(&self, line: &[u8], out: &mut Vec<u8>) -> Outcome {
        let before = out.len();
        match Request::read(InputFormat::Json, self.query.as_deref(), line) {
            Err(refused) => self.refuse(&refused.error, refused.id.as_ref(), out),
            Ok(request) => {
                let limit = self.answer_limit;
                let write = |answer: &Answer| {
                    write_json(answer, limit, out)?;
                    answer.count(&*self.observer);
                    Ok(())
                };
                match answer(&request, self.summarizer, &Cancellation::default(), limit, write) {
                    Ok(()) => {
                        out.push(b'\n');
                        Outcome::Answered
                    }
                    Err(error) => {
                        out.truncate(before);
                        self.refuse(&error, request.id.as_ref(), out)
                    }
                }
            }
        }
    }
}
