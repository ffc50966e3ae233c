//! Giving up between two stages, when nobody waits for the answer any more.

use std::convert::Infallible;
use std::sync::atomic::{AtomicBool, Ordering};

/// Asked between the stages whether to go on.
pub trait Check {
    /// Why it does not go on; nothing where it always does.
    type Stop;

    /// Whether to go on.
    ///
    /// # Errors
    /// If not.
    fn check(&self) -> Result<(), Self::Stop>;
}

/// Always goes on.
#[derive(Clone, Copy, Debug)]
pub struct ToTheEnd;

impl Check for ToTheEnd {
    type Stop = Infallible;

    fn check(&self) -> Result<(), Infallible> {
        Ok(())
    }
}

/// A flag that whoever waits for a summary sets when they no longer do; the stage at hand is the last.
#[derive(Debug, Default)]
pub struct Cancellation(AtomicBool);

/// Nobody waits for the summary any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cancelled;

impl Cancellation {
    /// Sets the flag.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Check for Cancellation {
    type Stop = Cancelled;

    fn check(&self) -> Result<(), Cancelled> {
        if self.0.load(Ordering::Relaxed) { Err(Cancelled) } else { Ok(()) }
    }
}
