//! What the handlers share.

use std::sync::Arc;

use tokio::sync::watch;

use super::budget::Budget;
use super::metrics::{Exposition, Meters};
use super::permits::Permits;
use super::workers::Workers;
use crate::api::summarizer::Summarizer;
use crate::config::limits::Limits;
use crate::lifecycle::Lifecycle;

/// The limits, and what holds requests to them. It remembers nothing of any request.
#[derive(Debug)]
pub(super) struct AppState {
    pub(super) summarizer: Summarizer,
    pub(super) limits: Limits,
    pub(super) permits: Permits,
    pub(super) budget: Budget,
    pub(super) workers: Workers,
    pub(super) lifecycle: watch::Receiver<Lifecycle>,
    pub(super) meters: Arc<Meters>,
    pub(super) exposition: Exposition,
}

impl AppState {
    /// What a service that is set up so begins with.
    pub(super) fn new(
        summarizer: Summarizer,
        limits: &Limits,
        lifecycle: watch::Receiver<Lifecycle>,
        exposition: Exposition,
    ) -> Self {
        Self {
            summarizer,
            permits: Permits::new(limits.max_in_flight),
            budget: Budget::new(limits.memory_budget),
            workers: Workers::new(),
            lifecycle,
            meters: Arc::new(Meters::new()),
            exposition,
            limits: limits.clone(),
        }
    }
}
