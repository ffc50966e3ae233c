//! How many requests may be in flight.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::config::limits::Limits;

/// The permits for requests in flight.
#[derive(Debug)]
pub(super) struct Permits(Arc<Semaphore>);

/// A request's permit, which is free again when nobody holds on to it any more: an answer that outlasts its handler does.
#[derive(Clone, Debug)]
pub(super) struct Permit(
    #[expect(dead_code, reason = "it is held, not looked at")] Arc<OwnedSemaphorePermit>,
);

impl Permits {
    /// As many as the limits allow.
    pub(super) fn new(limits: &Limits) -> Self {
        Self(Arc::new(Semaphore::new(limits.max_in_flight.get().min(Semaphore::MAX_PERMITS))))
    }

    /// A permit, if one is free.
    pub(super) fn try_acquire(&self) -> Option<Permit> {
        Arc::clone(&self.0).try_acquire_owned().ok().map(|permit| Permit(Arc::new(permit)))
    }
}
