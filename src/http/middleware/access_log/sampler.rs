//! How many lines a second requests may write.

use std::num::NonZeroU32;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Lets so many lines through in a second, and counts the rest.
#[derive(Debug)]
pub(super) struct Sampler {
    most: Option<NonZeroU32>,
    second: Mutex<Second>,
}

/// What was let through, and what was not, since a second began.
#[derive(Debug)]
struct Second {
    began: Instant,
    written: u32,
    left_out: u64,
}

impl Sampler {
    /// One that lets `most` lines through in a second; without a number, all.
    pub(super) fn new(most: Option<NonZeroU32>) -> Self {
        Self { most, second: Mutex::new(Second { began: Instant::now(), written: 0, left_out: 0 }) }
    }

    /// Whether a line may be written at `now`: if so, with how many were left out since the last one.
    pub(super) fn admit(&self, now: Instant) -> Option<u64> {
        let Some(most) = self.most else { return Some(0) };
        // A panic cannot leave three numbers in disorder.
        let mut second = self.second.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if now.saturating_duration_since(second.began) >= Duration::from_secs(1) {
            (second.began, second.written) = (now, 0);
        }
        if second.written >= most.get() {
            second.left_out += 1;
            return None;
        }
        second.written += 1;
        Some(std::mem::take(&mut second.left_out))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_is_told_with_the_next_line() {
        let sampler = Sampler::new(NonZeroU32::new(2));
        let began = Instant::now();
        let at = |millis| sampler.admit(began + Duration::from_millis(millis));
        assert_eq!([at(0), at(1), at(2), at(3)], [Some(0), Some(0), None, None]);
        assert_eq!([at(1100), at(1200), at(1300)], [Some(2), Some(0), None]);
        assert_eq!(at(2200), Some(1));
    }

    #[test]
    fn without_a_number_all_are_written() {
        let sampler = Sampler::new(None);
        assert!((0..1000).all(|_| sampler.admit(Instant::now()) == Some(0)));
    }
}
