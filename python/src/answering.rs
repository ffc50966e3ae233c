//! One request object → its answer, or the problem with it, as the service writes them.

use std::sync::Arc;

use nutgraf::api::error::RequestError;
use nutgraf::api::line_processor::{LineProcessor, Outcome};
use nutgraf::api::observer::Unobserved;
use nutgraf::api::problem::Problem;
use nutgraf::api::summarizer::Summarizer;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// What answers request objects, one at a time. Limits are there to keep a client from harming others; here there are none.
pub(crate) fn processor() -> LineProcessor {
    LineProcessor {
        summarizer: Summarizer::default(),
        limit: usize::MAX,
        answer_limit: usize::MAX,
        query: None,
        request_id: None,
        observer: Arc::new(Unobserved),
    }
}

/// What was written about one request object.
#[derive(Debug)]
pub(crate) struct Written {
    /// An answer or a problem, as JSON.
    pub(crate) json: Vec<u8>,
    /// Whether it is an answer.
    pub(crate) is_answer: bool,
}

impl Written {
    /// Answers one request object.
    pub(crate) fn about(request: &[u8], processor: &LineProcessor) -> Self {
        let mut json = Vec::with_capacity(request.len() / 2);
        let is_answer = processor.answer(request, &mut json) == Outcome::Answered;
        // It was written as a line, and is an object.
        json.pop();
        Self { json, is_answer }
    }
}

/// The answer to a request object in JSON, or the problem with it, and whether it is an answer.
#[pyfunction]
#[pyo3(signature = (request, /))]
pub(crate) fn answer<'py>(py: Python<'py>, request: &[u8]) -> (Bound<'py, PyBytes>, bool) {
    let Written { json, is_answer } = py.detach(|| Written::about(request, &processor()));
    (PyBytes::new(py, &json), is_answer)
}

/// The problem with a request that cannot be put into JSON, as JSON.
#[pyfunction]
#[pyo3(signature = (reason, /))]
pub(crate) fn not_json(py: Python<'_>, reason: String) -> PyResult<Bound<'_, PyBytes>> {
    let error = RequestError::InvalidJson { reason };
    let problem = Problem::new(error.kind(), error.to_string(), error.field_errors());
    let json = serde_json::to_vec(&problem).map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
    Ok(PyBytes::new(py, &json))
}
