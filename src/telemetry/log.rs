//! The log.

use std::{
    io::{self, IsTerminal as _},
    panic,
};

use tracing_appender::non_blocking::{ErrorCounter, NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::{EnvFilter, filter::ParseError};

use crate::config::{Config, LogFormat};

/// So many lines wait to be written; one more is dropped. Whoever reads the log slowly, or not at all, holds up nothing.
const LINES: usize = 4096;

/// The log, until it is dropped.
#[derive(Debug)]
pub struct Log {
    /// How many lines it had no room for.
    pub dropped: ErrorCounter,
    _guard: WorkerGuard,
}

/// Sends the log to standard error, as the configuration asks, from a thread of its own: a full disk or a reader that
/// stalls costs lines, and never a request. What still waits is written when what is returned is dropped.
///
/// A panic is logged by its place alone: the message of a slice out of bounds quotes the text that was sliced.
///
/// # Errors
/// If the filter does not parse.
pub fn start(config: &Config) -> Result<Log, ParseError> {
    let (writer, guard) = NonBlockingBuilder::default().buffered_lines_limit(LINES).finish(io::stderr());
    let dropped = writer.error_counter();
    let log = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::try_new(&config.log)?)
        .with_writer(writer)
        .with_ansi(io::stderr().is_terminal());
    if writes_json(config.log_format) {
        log.json().flatten_event(true).with_target(true).init();
    } else {
        log.with_target(false).init();
    }
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panic");
    }));
    Ok(Log { dropped, _guard: guard })
}

fn writes_json(format: LogFormat) -> bool {
    match format {
        LogFormat::Auto => !io::stderr().is_terminal(),
        LogFormat::Human => false,
        LogFormat::Json => true,
    }
}
