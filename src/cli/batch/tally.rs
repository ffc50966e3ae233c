//! How many lines there were, and how many of them were bad.

use std::ops::AddAssign;

use serde::{Deserialize, Serialize};

use crate::api::line_processor::Outcome;

/// Lines that were worked on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tally {
    /// All that had something on them.
    pub(super) documents: u64,
    /// Those that got a problem in place of an answer.
    pub(super) bad: u64,
}

impl Tally {
    /// Counts one more.
    pub(super) fn count(&mut self, outcome: Outcome) {
        self.documents += 1;
        self.bad += u64::from(outcome == Outcome::Refused);
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, more: Self) {
        self.documents += more.documents;
        self.bad += more.bad;
    }
}
