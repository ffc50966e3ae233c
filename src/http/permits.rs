//! How many requests may be worked on.

use std::num::NonZeroUsize;
use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::error::ApiError;
use super::workers::SHORT;

/// The permits for requests in flight. A quarter of them is for long texts, so that those never keep short ones out.
#[derive(Debug)]
pub(super) struct Permits {
    short: Arc<Semaphore>,
    long: Arc<Semaphore>,
    /// How many of each there are.
    counts: [usize; 2],
    limit: NonZeroUsize,
}

/// A request's permit, which is free again when nobody holds on to it any more: an answer that outlasts its handler does.
#[derive(Debug)]
pub(super) struct Permit(#[expect(dead_code, reason = "it is held, not looked at")] OwnedSemaphorePermit);

impl Permits {
    /// As many as `limit`.
    pub(super) fn new(limit: NonZeroUsize) -> Self {
        let count = limit.get().min(Semaphore::MAX_PERMITS);
        let long = (count / 4).max(1);
        let short = (count - long).max(1);
        Self {
            short: Arc::new(Semaphore::new(short)),
            long: Arc::new(Semaphore::new(long)),
            counts: [short, long],
            limit,
        }
    }

    /// How many are taken, and how many there are: for short texts, and for long ones.
    pub(super) fn in_use(&self) -> [(usize, usize); 2] {
        let of = |permits: &Semaphore, all: usize| (all.saturating_sub(permits.available_permits()), all);
        [of(&self.short, self.counts[0]), of(&self.long, self.counts[1])]
    }

    /// A permit to work on a body of so many bytes, which has come in full.
    ///
    /// # Errors
    /// [`ApiError::TooManyRequests`] if none is free.
    pub(super) fn acquire(&self, bytes: usize) -> Result<Permit, ApiError> {
        let permits = if bytes <= SHORT { &self.short } else { &self.long };
        let permit = Arc::clone(permits).try_acquire_owned().map(Permit);
        permit.map_err(|_| ApiError::TooManyRequests { limit: self.limit.get() })
    }
}
