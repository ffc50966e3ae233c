//! How far the work is: a bar on a terminal, a line every ten seconds elsewhere.

mod bar;
mod done;

use std::env;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

use self::bar::Bar;
use self::done::{Done, grouped};
use super::tally::Tally;

/// How often a line is written where there is no bar.
const LINE_INTERVAL: Duration = Duration::from_secs(10);

/// What is shown of the work, and how.
pub(super) struct Progress {
    display: Display,
    begun: Instant,
    /// How many bytes of the inputs are answered, as they are on the disk.
    bytes_read: u64,
    /// How many of them were answered by earlier runs.
    before: u64,
    /// How many bytes the inputs have, if that is known.
    total: Option<u64>,
    /// What was done by this run.
    done: Done,
}

/// How it is shown.
pub(super) enum Display {
    /// A line of a terminal that changes.
    Bar(Bar),
    /// A line now and then.
    Lines {
        /// When the last one was written.
        last: Instant,
    },
    /// Not at all.
    Nothing,
}

impl Display {
    /// What suits standard error, unless nothing is wanted; beside answers on the same terminal, a bar would be torn.
    pub(super) fn of(is_quiet: bool, output: Option<&Path>) -> Self {
        let is_terminal = io::stderr().is_terminal() && env::var_os("TERM").is_none_or(|name| name != "dumb");
        match () {
            () if is_quiet => Self::Nothing,
            () if is_terminal && (output.is_some() || !io::stdout().is_terminal()) => Self::Bar(Bar::new()),
            () => Self::Lines { last: Instant::now() },
        }
    }
}

impl Progress {
    /// The inputs have `total` bytes on the disk, if that is known, of which `before` were answered by earlier runs.
    pub(super) fn new(display: Display, total: Option<u64>, before: u64) -> Self {
        Self { display, begun: Instant::now(), bytes_read: before, before, total, done: Done::default() }
    }

    /// Takes note of more that is done: these lines, of so many bytes; for all so far, `bytes_read` were read from the disk.
    pub(super) fn advance(&mut self, tally: Tally, bytes: u64, bytes_read: u64) {
        self.bytes_read = bytes_read;
        self.done.tally += tally;
        self.done.bytes += bytes;
        self.show();
    }

    /// Shows how far the work is, if it is time to.
    pub(super) fn show(&mut self) {
        self.done.elapsed = self.begun.elapsed();
        self.done.share = self.total.filter(|total| *total > 0).map(|total| {
            let of_total = |bytes: u64| (bytes as f64 / total as f64).min(1.0);
            (of_total(self.bytes_read), of_total(self.before))
        });
        match &mut self.display {
            Display::Nothing => {}
            Display::Bar(bar) => bar.draw(&self.done),
            Display::Lines { last } => {
                if last.elapsed() >= LINE_INTERVAL {
                    *last = Instant::now();
                    say(&self.done.to_string());
                }
            }
        }
    }

    /// Tells how it ended, with what was done by all runs together.
    pub(super) fn finish(self, words: &str, all: Tally) {
        let elapsed = self.begun.elapsed();
        match self.display {
            Display::Nothing => return,
            Display::Bar(bar) => drop(bar),
            Display::Lines { .. } => {}
        }
        let done = Done { elapsed, share: None, ..self.done };
        let before = all.documents - self.done.tally.documents;
        let earlier = if before > 0 { format!(", after {} before", grouped(before)) } else { String::new() };
        let bad = if before > 0 { format!("; {} bad in all", grouped(all.bad)) } else { String::new() };
        say(&format!("{words}: {done} in {:.1} s{earlier}{bad}", elapsed.as_secs_f64()));
    }
}

/// Writes a line to standard error; where that cannot be written, nobody wants to know.
fn say(words: &str) {
    let _ = writeln!(io::stderr(), "nutgraf: {words}");
}
