//! How many requests are being answered.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Notify;

/// How many requests are being answered on all connections.
#[derive(Clone, Debug, Default)]
pub(super) struct InFlight(Arc<Count>);

#[derive(Debug, Default)]
struct Count {
    count: AtomicUsize,
    none: Notify,
}

impl InFlight {
    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.0.count.load(Ordering::Relaxed)
    }

    /// Waits until there is none.
    pub(super) async fn none(&self) {
        loop {
            let none = self.0.none.notified();
            if self.count() == 0 {
                return;
            }
            none.await;
        }
    }

    /// One more is being answered.
    pub(super) fn begin(&self) {
        self.0.count.fetch_add(1, Ordering::Relaxed);
    }

    /// One has been answered.
    pub(super) fn end(&self) {
        if self.0.count.fetch_sub(1, Ordering::Relaxed) == 1 {
            self.0.none.notify_waiters();
        }
    }
}
