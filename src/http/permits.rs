//! How many requests may be worked on.

use std::num::NonZeroUsize;
use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::error::ApiError;
use super::workers::SHORT;

/// A long text takes a permit for each so many bytes.
const PART: usize = 128 << 10;

/// The permits for requests in flight. A quarter of them is for long texts, so that those never keep short ones out. There a text
/// takes the more the longer it is: what is let in to wait is as much as can be done in time, and the rest hears so at once.
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
pub(super) struct Permit(OwnedSemaphorePermit);

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

    /// A permit to work on a body of so many bytes, which has come in full, and may have `at_most` when it is inflated.
    ///
    /// # Errors
    /// [`ApiError::TooManyRequests`] if there are not enough free.
    pub(super) fn acquire(&self, bytes: usize, at_most: usize) -> Result<Permit, ApiError> {
        let (permits, count) =
            if at_most <= SHORT { (&self.short, 1) } else { (&self.long, self.parts(bytes)) };
        let permit = Arc::clone(permits).try_acquire_many_owned(count).map(Permit);
        permit.map_err(|_| self.too_many())
    }

    /// Takes what a long body has to have that turned out to be of so many bytes.
    ///
    /// # Errors
    /// [`ApiError::TooManyRequests`] if there are not enough free.
    pub(super) fn grow(&self, permit: &mut Permit, bytes: usize) -> Result<(), ApiError> {
        let missing =
            self.parts(bytes).saturating_sub(u32::try_from(permit.0.num_permits()).unwrap_or(u32::MAX));
        if missing > 0 {
            let more = Arc::clone(&self.long).try_acquire_many_owned(missing).map_err(|_| self.too_many())?;
            permit.0.merge(more);
        }
        Ok(())
    }

    /// How many permits a long text of so many bytes takes: never more than there are.
    fn parts(&self, bytes: usize) -> u32 {
        u32::try_from(bytes.div_ceil(PART).clamp(1, self.counts[1])).unwrap_or(u32::MAX)
    }

    const fn too_many(&self) -> ApiError {
        ApiError::TooManyRequests { limit: self.limit.get() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn permits(limit: usize) -> Permits {
        Permits::new(NonZeroUsize::new(limit).unwrap())
    }

    fn taken(permits: &Permits) -> [usize; 2] {
        permits.in_use().map(|(taken, _)| taken)
    }

    #[test]
    fn a_long_text_takes_the_more_the_longer_it_is() {
        let permits = permits(64);
        let short = permits.acquire(SHORT, SHORT).unwrap();
        let long = permits.acquire(SHORT + 1, SHORT + 1).unwrap();
        let longer = permits.acquire(15 * PART, 15 * PART).unwrap();
        assert_eq!(taken(&permits), [1, 16]);
        assert!(permits.acquire(SHORT + 1, SHORT + 1).is_err());
        assert!(permits.acquire(SHORT, SHORT).is_ok());
        drop((short, long, longer));
        assert_eq!(taken(&permits), [0, 0]);
    }

    #[test]
    fn what_inflates_takes_more_if_there_is_more() {
        let permits = permits(64);
        let mut small = permits.acquire(100, 16 * PART).unwrap();
        assert_eq!(taken(&permits), [0, 1]);
        permits.grow(&mut small, 1000).unwrap();
        assert_eq!(taken(&permits), [0, 1]);
        permits.grow(&mut small, 3 * PART).unwrap();
        assert_eq!(taken(&permits), [0, 3]);
        let _other = permits.acquire(10 * PART, 10 * PART).unwrap();
        assert!(permits.grow(&mut small, 7 * PART).is_err());
        drop(small);
        assert_eq!(taken(&permits), [0, 10]);
    }

    #[test]
    fn the_longest_text_is_let_in_where_few_may_be() {
        let permits = permits(1);
        assert!(permits.acquire(16 * PART, 16 * PART).is_ok());
    }
}
