//! The log.

use std::{
    fmt, fs,
    io::{self, IsTerminal as _},
    panic,
};

use tracing_appender::non_blocking::{ErrorCounter, NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::EnvFilter;

use crate::config::{Config, LogFormat};

/// So many lines wait to be written; one more is dropped. Whoever reads the log slowly, or not at all, holds up nothing.
const LINES: usize = 4096;

/// The log.
pub struct Log {
    /// How many lines it had no room for.
    pub dropped: ErrorCounter,
    /// Puts another filter in the place of the one in force.
    pub filter: Filter,
    /// Writes what still waits when it is dropped.
    pub guard: WorkerGuard,
}

type Reload = Box<dyn Fn(EnvFilter) -> Result<(), String> + Send + Sync>;

/// The filter in force.
pub struct Filter(Reload);

impl Filter {
    /// Reads the filter anew.
    ///
    /// # Errors
    /// Which setting is wrong; the filter stays as it was.
    pub fn reload(&self, config: &Config) -> Result<(), String> {
        (self.0)(filter(config)?)
    }
}

/// The filter that the configuration asks for.
///
/// # Errors
/// Which setting is wrong, and what is.
pub fn filter(config: &Config) -> Result<EnvFilter, String> {
    let Some(path) = &config.log_filter_file else {
        return EnvFilter::try_new(&config.log).map_err(|error| format!("--log (NUTGRAF_LOG): {error}"));
    };
    let at = |error: &dyn fmt::Display| {
        format!("--log-filter-file (NUTGRAF_LOG_FILTER_FILE): {}: {error}", path.display())
    };
    let text = fs::read_to_string(path).map_err(|error| at(&error))?;
    EnvFilter::try_new(text.trim()).map_err(|error| at(&error))
}

/// Sends the log to standard error, as the configuration asks, from a thread of its own: a full disk or a reader that
/// stalls costs lines, and never a request. What still waits is written when the guard is dropped.
///
/// A panic is logged by its place alone: the message of a slice out of bounds quotes the text that was sliced.
///
/// # Errors
/// If the filter does not parse, or its file cannot be read.
pub fn start(config: &Config) -> Result<Log, String> {
    let (writer, guard) = NonBlockingBuilder::default().buffered_lines_limit(LINES).finish(io::stderr());
    let dropped = writer.error_counter();
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter(config)?)
        .with_writer(writer)
        .with_ansi(io::stderr().is_terminal());
    let reload: Reload = if writes_json(config.log_format) {
        let log = log.json().flatten_event(true).with_target(true).with_filter_reloading();
        let handle = log.reload_handle();
        log.init();
        Box::new(move |filter| handle.reload(filter).map_err(|error| error.to_string()))
    } else {
        let log = log.with_target(false).with_filter_reloading();
        let handle = log.reload_handle();
        log.init();
        Box::new(move |filter| handle.reload(filter).map_err(|error| error.to_string()))
    };
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panic");
    }));
    Ok(Log { dropped, filter: Filter(reload), guard })
}

fn writes_json(format: LogFormat) -> bool {
    match format {
        LogFormat::Auto => !io::stderr().is_terminal(),
        LogFormat::Human => false,
        LogFormat::Json => true,
    }
}
