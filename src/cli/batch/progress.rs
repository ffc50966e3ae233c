//! How far the work is: a bar on a terminal, a line every ten seconds elsewhere.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

use indicatif::{HumanDuration, ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::tally::Tally;

/// How often a line is written where there is no terminal.
const LINE_INTERVAL: Duration = Duration::from_secs(10);
/// How often the bar is drawn in a second, at most.
const DRAWS: u8 = 10;

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

enum Display {
    Bar(ProgressBar),
    Lines { last: Instant },
    Nothing,
}

/// What was done so far.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Done {
    tally: Tally,
    /// Bytes of input, decompressed.
    bytes: u64,
    elapsed: Duration,
    /// How much of the input is read, from 0 to 1, if that is known, and how much was before.
    share: Option<(f64, f64)>,
}

impl Progress {
    /// Shows nothing if `is_quiet`. The inputs have `total` bytes on the disk, if that is known, of which `before` were
    /// answered by earlier runs.
    pub(super) fn new(is_quiet: bool, total: Option<u64>, before: u64) -> Self {
        let begun = Instant::now();
        let display = match () {
            () if is_quiet => Display::Nothing,
            () if io::stderr().is_terminal() => Display::Bar(bar(total)),
            () => Display::Lines { last: begun },
        };
        Self { display, begun, bytes_read: before, before, total, done: Done::default() }
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
            Display::Bar(bar) => {
                bar.set_position(self.bytes_read);
                bar.set_message(self.done.to_string());
            }
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
            Display::Bar(bar) => bar.finish_and_clear(),
            Display::Lines { .. } => {}
        }
        let done = Done { elapsed, share: None, ..self.done };
        let before = all.documents - self.done.tally.documents;
        let earlier = if before > 0 { format!(", after {} before", grouped(before)) } else { String::new() };
        let bad = if before > 0 { format!("; {} bad in all", grouped(all.bad)) } else { String::new() };
        say(&format!("{words}: {done} in {:.1} s{earlier}{bad}", elapsed.as_secs_f64()));
    }
}

fn bar(total: Option<u64>) -> ProgressBar {
    let template = if total.is_some() { "{bar:30} {percent:>3} %  {msg}" } else { "{spinner} {msg}" };
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    let target = ProgressDrawTarget::stderr_with_hz(DRAWS);
    ProgressBar::with_draw_target(total, target).with_style(style)
}

/// Writes a line to standard error; where that cannot be written, nobody wants to know.
fn say(words: &str) {
    let _ = writeln!(io::stderr(), "nutgraf: {words}");
}

impl std::fmt::Display for Done {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let seconds = self.elapsed.as_secs_f64();
        write!(f, "{} documents, {} bad", grouped(self.tally.documents), grouped(self.tally.bad))?;
        if seconds > 0.0 {
            let megabytes = self.bytes as f64 / 1e6;
            write!(f, ", {:.0}/s, {:.1} MB/s", self.tally.documents as f64 / seconds, megabytes / seconds)?;
        }
        if let Some((share, before)) = self.share {
            write!(f, ", {:.0} %", share * 100.0)?;
            if share > before {
                let left = seconds * (1.0 - share) / (share - before);
                write!(f, ", {} left", HumanDuration(Duration::from_secs_f64(left.clamp(0.0, 1e9))))?;
            }
        }
        Ok(())
    }
}

/// A number with its thousands apart: `1,234,567`.
fn grouped(number: u64) -> String {
    indicatif::HumanCount(number).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn done(share: Option<(f64, f64)>) -> Done {
        let tally = Tally { documents: 120_000, bad: 3 };
        Done { tally, bytes: 480_000_000, elapsed: Duration::from_secs(10), share }
    }

    #[test]
    fn a_line_tells_documents_speed_errors_and_the_time_left() {
        assert_eq!(
            done(Some((0.25, 0.0))).to_string(),
            "120,000 documents, 3 bad, 12000/s, 48.0 MB/s, 25 %, 30 seconds left"
        );
    }

    #[test]
    fn of_a_stream_it_tells_no_end() {
        assert_eq!(done(None).to_string(), "120,000 documents, 3 bad, 12000/s, 48.0 MB/s");
    }

    #[test]
    fn what_was_done_before_does_not_make_it_seem_faster() {
        let line = done(Some((0.75, 0.5))).to_string();
        assert!(line.ends_with("75 %, 10 seconds left"), "{line}");
    }

    #[test]
    fn at_the_very_start_there_is_nothing_to_divide_by() {
        assert_eq!(
            Done { share: Some((0.0, 0.0)), ..Done::default() }.to_string(),
            "0 documents, 0 bad, 0 %"
        );
    }
}
