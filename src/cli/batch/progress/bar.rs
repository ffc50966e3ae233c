//! One line of a terminal, drawn again and again.

use std::io::{self, Write as _};
use std::time::{Duration, Instant};

use console::Term;

use super::done::Done;

/// How often it is drawn, at most.
const INTERVAL: Duration = Duration::from_millis(100);
/// How many columns a terminal has that does not tell.
const USUAL_WIDTH: usize = 80;
/// The bar itself is left out where it would have fewer columns, and has no more than the second.
const BAR_WIDTH: (usize, usize) = (8, 30);

/// A line at the cursor. The cursor rests at its beginning, and the line is never longer than the terminal is wide: so, when
/// the terminal becomes narrower, whatever becomes of the line lies behind the cursor and is cleared with it.
pub(in crate::cli::batch) struct Bar {
    terminal: Term,
    drawn: Option<Instant>,
}

impl Bar {
    /// A bar on standard error.
    pub(super) fn new() -> Self {
        Self { terminal: Term::stderr(), drawn: None }
    }

    /// Shows how far the work is, if it is time to.
    pub(super) fn draw(&mut self, done: &Done) {
        if self.drawn.is_some_and(|drawn| drawn.elapsed() < INTERVAL) {
            return;
        }
        self.drawn = Some(Instant::now());
        let width = self.terminal.size_checked().map_or(0, |(_, columns)| usize::from(columns));
        let line = line(done, if width == 0 { USUAL_WIDTH } else { width });
        // Without wrapping, as the terminal may have become narrower since. What is left of the last line is cleared behind this
        // one, and not at once: tmux keeps in its history what a screen is cleared of from its first column on.
        let drawing = format!("\x1b[?7l\r{line}\x1b[J\x1b[?7h\r");
        let _ = io::stderr().write_all(drawing.as_bytes());
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if self.drawn.is_some() {
            let _ = write!(io::stderr(), "\r \x1b[J\r");
        }
    }
}

/// As much as fits into less than `width` columns.
fn line(done: &Done, width: usize) -> String {
    let most = width.saturating_sub(1);
    let mut text = done.percent().map(|percent| format!("{percent:>5}  ")).unwrap_or_default();
    for (i, fact) in done.facts().enumerate() {
        let comma = if i == 0 { "" } else { ", " };
        if text.len() + comma.len() + fact.len() > most {
            break;
        }
        text.push_str(comma);
        text.push_str(&fact);
    }
    let mut text = text.trim_end().to_owned();
    text.truncate(most);
    match (done.share, (most - text.len()).saturating_sub(1)) {
        (Some((share, _)), room) if room >= BAR_WIDTH.0 => {
            let columns = room.min(BAR_WIDTH.1);
            let full = (1..=columns).filter(|column| *column as f64 <= share * columns as f64).count();
            format!("{}{} {text}", "█".repeat(full), "░".repeat(columns - full))
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::tally::Tally;
    use super::*;

    fn done() -> Done {
        let tally = Tally { documents: 120_000, bad: 3 };
        Done { tally, bytes: 480_000_000, elapsed: Duration::from_secs(10), share: Some((0.25, 0.0)) }
    }

    #[test]
    fn a_wide_terminal_shows_all() {
        assert_eq!(
            line(&done(), 120),
            "███████░░░░░░░░░░░░░░░░░░░░░░░  25 %  120,000 documents, 3 bad, 30 s left, 12,000/s, 48.0 MB/s"
        );
    }

    #[test]
    fn a_narrow_one_shows_what_is_most_wanted() {
        assert_eq!(
            line(&done(), 80),
            "███░░░░░░░░░░░░  25 %  120,000 documents, 3 bad, 30 s left, 12,000/s, 48.0 MB/s"
        );
        assert_eq!(line(&done(), 50), " 25 %  120,000 documents, 3 bad, 30 s left");
        assert_eq!(line(&done(), 8), " 25 %");
    }

    #[test]
    fn no_line_is_as_long_as_the_terminal_is_wide() {
        for width in 0..200 {
            for share in [None, Some((0.0, 0.0)), Some((0.5, 0.2)), Some((1.0, 0.0))] {
                let line = line(&Done { share, ..done() }, width);
                assert!(line.chars().count() <= width.saturating_sub(1), "{width}: {line}");
            }
        }
    }
}
