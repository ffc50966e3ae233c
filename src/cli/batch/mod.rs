//! `nutgraf batch`: an archive of articles, from disk to disk.
//!
//! ```text
//! files → reader → chunks → workers (shape → LineProcessor → packing) → writer → output, journal
//! ```
//!
//! The answers are those of the service's NDJSON stream, because the same [`LineProcessor`] gives them. Where a chunk begins
//! and ends depends on the input alone, and each is compressed by itself; so the output can be cut off behind any of them
//! and gone on with, and has the same bytes in the end, however often that was done and on however many threads.

mod coding;
mod ending;
mod input;
mod journal;
mod pipeline;
mod progress;
mod reader;
mod shape;
mod stop;
mod tally;
mod task;
mod worker;
mod writer;

use std::io::{self, Write as _};
use std::num::NonZeroUsize;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use std::{panic, thread};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use self::coding::{Coding, Packing};
use self::ending::{Ending, Failure};
use self::input::Input;
use self::journal::{Checkpoint, Journal};
use self::progress::{Display, Progress};
use self::reader::Reader;
use self::shape::{SOURCES, Shape};
use self::stop::Stop;
use self::task::Task;
use self::worker::Worker;
use self::writer::{Existing, Writer};
use crate::api::line_processor::LineProcessor;
use crate::api::observer::Unobserved;
use crate::api::request::{check_options, field_names};
use crate::api::summarizer::Summarizer;
use crate::config::batch::{BatchFlags, SummaryFlags};

/// Answers every line of an archive, tells of it on standard error, and gives the exit code.
#[must_use]
pub fn run(flags: &BatchFlags) -> ExitCode {
    // The message of a panic may quote the text that was sliced; its place does not.
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(io::stderr(), "nutgraf: panic at {place}");
    }));
    match try_run(flags) {
        Ok(ending) => ending.into(),
        Err(failure) => {
            let _ = writeln!(io::stderr(), "nutgraf: {failure}");
            ExitCode::from(&failure)
        }
    }
}

fn try_run(flags: &BatchFlags) -> Result<Ending, Failure> {
    let query = query_string(&flags.summary);
    check_options(query.as_deref()).map_err(|error| Failure::Usage(error.to_string()))?;
    let options: Vec<_> = field_names().filter(|name| !SOURCES.contains(name)).collect();
    let shape = Shape::new(&flags.shape, &options).map_err(Failure::Usage)?;
    let coding = flags.output.as_deref().map_or(Coding::Plain, Coding::of);
    let packing = Packing::new(coding, flags.compression_level)?;
    let inputs = Input::all(&flags.files)?;
    let processor = LineProcessor {
        summarizer: Summarizer::default(),
        limit: flags.line_limit,
        answer_limit: flags.answer_limit,
        query,
        request_id: None,
        observer: Arc::new(Unobserved),
    };
    let worker = Arc::new(Worker { processor, shape, packing });
    let stop = Stop::listen().map_err(|error| Failure::Io(format!("cannot listen for signals: {error}")))?;
    let mut writer = writer(flags, &inputs, packing)?;
    let display = Display::of(flags.quiet, flags.output.as_deref());
    if writer.checkpoint().is_complete {
        Progress::new(display, None, 0).finish("done before", writer.checkpoint().tally);
        return Ok(ending(flags, writer.checkpoint()));
    }
    let (passed, before) = read_before(&inputs, writer.checkpoint());
    let total = inputs.iter().map(|input| input.identity().bytes).sum();
    let sizes = (flags.chunk_bytes.get(), flags.line_limit);
    let place = writer.checkpoint().place.clone();
    let mut progress = Progress::new(display, total, before);
    let reader = Reader::new(inputs, place, sizes, passed);
    let is_complete =
        pipeline::run(reader, &worker, threads(flags.threads), &stop, (&mut writer, &mut progress))?;
    let tally = writer.checkpoint().tally;
    if let Some(signal) = stop.signal().filter(|_| !is_complete) {
        progress.finish(if flags.output.is_some() { "stopped; --resume goes on" } else { "stopped" }, tally);
        return Ok(Ending::Stopped(signal));
    }
    progress.finish("done", tally);
    Ok(ending(flags, writer.checkpoint()))
}

/// How a run ends that did all.
const fn ending(flags: &BatchFlags, checkpoint: &Checkpoint) -> Ending {
    if flags.strict && checkpoint.tally.bad > 0 { Ending::BadLines } else { Ending::Done }
}

/// The options that were given by flags, as the service would have them in a query string.
fn query_string(flags: &SummaryFlags) -> Option<String> {
    let pairs: Vec<String> = flags
        .given()
        .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)))
        .collect();
    (!pairs.is_empty()).then(|| pairs.join("&"))
}

/// Opens the output.
fn writer(flags: &BatchFlags, inputs: &[Input], packing: Packing) -> Result<Writer, Failure> {
    let Some(output) = &flags.output else { return Ok(Writer::to_standard_output()) };
    if let Some(input) = flags.files.iter().find(|input| are_the_same(input, output)) {
        return Err(Failure::Usage(format!("{} cannot be both read and written", input.display())));
    }
    let existing = match (flags.resume, flags.overwrite) {
        (true, _) => Existing::Resume,
        (false, true) => Existing::Overwrite,
        (false, false) => Existing::Keep,
    };
    let journal = Journal::of(output, Task::new(flags, inputs, packing));
    Writer::to_file(output, journal, existing, Duration::from_secs(flags.journal_interval))
}

/// Whether both lead to the same file.
fn are_the_same(one: &Path, other: &Path) -> bool {
    let file = |path: &Path| {
        path.metadata().ok().filter(std::fs::Metadata::is_file).map(|file| (file.dev(), file.ino()))
    };
    file(one).is_some_and(|file_of_one| file(other) == Some(file_of_one))
}

/// How many bytes of the inputs, as they are on the disk, are read before the input to go on with; and how many before
/// the place in it, as far as that can be told.
fn read_before(inputs: &[Input], checkpoint: &Checkpoint) -> (u64, u64) {
    let place = &checkpoint.place;
    let passed = inputs.iter().take(place.input).filter_map(|input| input.identity().bytes).sum();
    let is_plain = inputs.get(place.input).is_some_and(Input::is_plain);
    (passed, passed + if is_plain { place.offset } else { 0 })
}

/// As many threads as were asked for; one a core for 0.
fn threads(wanted: usize) -> usize {
    if wanted > 0 { wanted } else { thread::available_parallelism().map_or(1, NonZeroUsize::get) }
}
