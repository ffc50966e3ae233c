//! How a run ends, and the exit code that says so.

use std::fmt;
use std::process::ExitCode;

/// Every line has its place in the output.
const DONE: u8 = 0;
/// Flags, files and journal do not go together.
const USAGE: u8 = 2;
/// Done, but some lines were bad, and that was not to be (`EX_DATAERR`).
const BAD_LINES: u8 = 65;
/// Input or output failed (`EX_IOERR`).
const FAILED: u8 = 74;
/// What a shell adds to the number of a signal that ended a program.
const BY_SIGNAL: u8 = 128;

/// How a run ended that did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// With the last line of the input.
    Done,
    /// With the last line of the input, after some that were bad, which `--strict` does not take.
    BadLines,
    /// By this signal, which left a state to go on from.
    Stopped(u8),
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        Self::from(match ending {
            Ending::Done => DONE,
            Ending::BadLines => BAD_LINES,
            Ending::Stopped(signal) => BY_SIGNAL.saturating_add(signal),
        })
    }
}

/// Why a run failed: what happened, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// What is asked for does not go together; nothing was changed.
    Usage(String),
    /// Input or output failed; what was written before is sound.
    Io(String),
}

impl From<&Failure> for ExitCode {
    fn from(failure: &Failure) -> Self {
        Self::from(match failure {
            Failure::Usage(_) => USAGE,
            Failure::Io(_) => FAILED,
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Usage(reason) | Self::Io(reason)) = self;
        f.write_str(reason)
    }
}
