//! Many requests → what becomes of each, in their order, on several threads.

use std::num::NonZeroUsize;
use std::ops::Range;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use nutgraf::api::line_processor::LineProcessor;
use pyo3::exceptions::{PyRecursionError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList};

use crate::answering::{Written, not_json, processor};

/// The most requests that a thread takes at a time.
const MOST_TAKEN: usize = 32;

/// A list with what becomes of each of `articles`: `encode` makes of one a request object in JSON, as bytes, and `decode` of
/// the answer's bytes, and whether they are an answer, what goes into the list. Where JSON cannot hold an article, `decode` gets
/// that problem. On so many threads; 0 for one a core.
#[pyfunction]
#[pyo3(signature = (articles, encode, decode, threads, /))]
pub(crate) fn answer_all(
    py: Python<'_>,
    articles: Py<PyList>,
    encode: Py<PyAny>,
    decode: Py<PyAny>,
    threads: usize,
) -> PyResult<Py<PyList>> {
    let count = articles.bind(py).len();
    let threads = match threads {
        0 => thread::available_parallelism().map_or(1, NonZeroUsize::get),
        given => given,
    };
    let results = PyList::new(py, (0..count).map(|_| py.None()))?.unbind();
    let taken = (count / threads / 8).clamp(1, MOST_TAKEN);
    let threads = threads.min(count.div_ceil(taken));
    let batch = Batch {
        articles,
        encode,
        decode,
        results,
        processor: processor(),
        count,
        taken,
        next: AtomicUsize::new(0),
    };
    py.detach(|| {
        thread::scope(|scope| {
            let others: Vec<_> = (1..threads).map(|_| scope.spawn(|| batch.work())).collect();
            let mut outcome = batch.work();
            for other in others {
                outcome = outcome.and(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
            }
            outcome
        })
    })?;
    Ok(batch.results)
}

/// Whether Python said that JSON cannot hold a value: because of its type, its characters or its depth.
fn is_not_json(py: Python<'_>, error: &PyErr) -> bool {
    error.is_instance_of::<PyTypeError>(py)
        || error.is_instance_of::<PyValueError>(py)
        || error.is_instance_of::<PyRecursionError>(py)
}

/// What the threads share.
struct Batch {
    articles: Py<PyList>,
    encode: Py<PyAny>,
    decode: Py<PyAny>,
    results: Py<PyList>,
    processor: LineProcessor,
    count: usize,
    /// How many requests a thread takes at a time.
    taken: usize,
    /// The first request that no thread has taken.
    next: AtomicUsize,
}

/// What a thread has in hand: the indexes of the requests that it took, with one's JSON, or with what was written of it.
type InHand<T> = Vec<(usize, T)>;

impl Batch {
    /// Takes requests and answers them until there are none left. The interpreter is held while they are handed over, and not
    /// while they are answered.
    fn work(&self) -> PyResult<()> {
        let mut written = Vec::new();
        loop {
            let requests = Python::attach(|py| self.hand_over(py, written));
            let requests = requests.inspect_err(|_| self.stop())?;
            if requests.is_empty() {
                return Ok(());
            }
            written = requests
                .into_iter()
                .map(|(index, request)| (index, Written::about(&request, &self.processor)))
                .collect();
        }
    }

    /// Puts what was written where it belongs, and takes the next requests.
    fn hand_over(&self, py: Python<'_>, written: InHand<Written>) -> PyResult<InHand<Vec<u8>>> {
        // Only the main thread hears of signals: an interrupt is raised there, and stops the others.
        py.check_signals()?;
        let results = self.results.bind(py);
        for (index, Written { json, is_answer }) in written {
            results.set_item(index, self.decode.call1(py, (PyBytes::new(py, &json), is_answer))?)?;
        }
        loop {
            let indexes = self.take();
            let mut requests = Vec::with_capacity(indexes.len());
            for index in indexes.clone() {
                let article = self.articles.bind(py).get_item(index)?;
                match self.encode.bind(py).call1((article,)) {
                    Ok(request) => requests.push((index, request.extract()?)),
                    Err(error) if is_not_json(py, &error) => {
                        let problem = not_json(py, error.value(py).to_string())?;
                        results.set_item(index, self.decode.call1(py, (problem, false))?)?;
                    }
                    Err(error) => return Err(error),
                }
            }
            if !requests.is_empty() || indexes.is_empty() {
                return Ok(requests);
            }
        }
    }

    /// The indexes of requests that are from now on this thread's; none if all are taken.
    fn take(&self) -> Range<usize> {
        let from = self.next.fetch_add(self.taken, Ordering::Relaxed).min(self.count);
        from..from.saturating_add(self.taken).min(self.count)
    }

    /// Leaves nothing for any thread to take.
    fn stop(&self) {
        self.next.store(self.count, Ordering::Relaxed);
    }
}
