//! How many bytes may be in flight.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::error::ApiError;

/// Permits are counted in units of so many bytes, so that a budget of many gigabytes has few enough.
const UNIT: usize = 256;
/// What has at most so many bytes is small.
const SMALL: usize = 64 << 10;

/// A budget of bytes over everything in flight: bodies, what they inflate to, and answers.
///
/// A quarter of it is kept for what is small, so that ordinary articles pass while large ones wait to be sent.
#[derive(Debug)]
pub(super) struct Budget {
    small: Arc<Semaphore>,
    large: Arc<Semaphore>,
    /// How many units of each there are.
    units: [usize; 2],
    limit: usize,
}

/// Bytes taken out of the budget, until this is dropped.
#[derive(Debug)]
pub(super) struct Charge(
    #[expect(dead_code, reason = "it is held, not looked at")] Option<OwnedSemaphorePermit>,
);

impl Budget {
    /// A budget of so many bytes.
    pub(super) fn new(limit: usize) -> Self {
        let units = (limit / UNIT).clamp(4, Semaphore::MAX_PERMITS);
        let units = [units / 4, units - units / 4];
        Self {
            small: Arc::new(Semaphore::new(units[0])),
            large: Arc::new(Semaphore::new(units[1])),
            units,
            limit,
        }
    }

    /// How many bytes are taken, and how many there are: for what is small, and for what is large.
    pub(super) fn in_use(&self) -> [(usize, usize); 2] {
        let of = |units: &Semaphore, all: usize| {
            (all.saturating_sub(units.available_permits()) * UNIT, all * UNIT)
        };
        [of(&self.small, self.units[0]), of(&self.large, self.units[1])]
    }

    /// Takes `bytes` out of the budget.
    ///
    /// # Errors
    /// [`ApiError::OutOfMemoryBudget`] if that many are not left.
    pub(super) fn charge(&self, bytes: usize) -> Result<Charge, ApiError> {
        let out = ApiError::OutOfMemoryBudget { limit: self.limit };
        let Ok(units) = u32::try_from(bytes.div_ceil(UNIT)) else { return Err(out) };
        if units == 0 {
            return Ok(Charge(None));
        }
        let take = |from: &Arc<Semaphore>| Arc::clone(from).try_acquire_many_owned(units).ok();
        let permit =
            if bytes <= SMALL { take(&self.small).or_else(|| take(&self.large)) } else { take(&self.large) };
        permit.map(|permit| Charge(Some(permit))).ok_or(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_comes_back() {
        let budget = Budget::new(1 << 20);
        let large = budget.charge(700 << 10).unwrap();
        assert!(budget.charge(100 << 10).is_err());
        drop(large);
        assert!(budget.charge(700 << 10).is_ok());
    }

    #[test]
    fn the_small_pass_beside_the_large() {
        let budget = Budget::new(1 << 20);
        let _large = budget.charge(768 << 10).unwrap();
        assert!(budget.charge(65 << 10).is_err());
        assert!(budget.charge(64 << 10).is_ok());
        assert!(budget.charge(0).is_ok());
    }
}
