//! What the handlers share.

use std::sync::Arc;

use tokio::sync::watch;

use super::budget::Budget;
use super::metrics::{Exposition, Meters};
use super::middleware::access_log::AccessLog;
use super::permits::Permits;
use super::workers::Workers;
use crate::api::summarizer::Summarizer;
use crate::config::Config;
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
    pub(super) access_log: Arc<AccessLog>,
}

impl AppState {
    /// What a service that is set up so begins with.
    pub(super) fn new(
        summarizer: Summarizer,
        config: &Config,
        lifecycle: watch::Receiver<Lifecycle>,
        exposition: Exposition,
    ) -> Self {
        let (limits, meters) = (&config.limits, Arc::new(Meters::new()));
        Self {
            summarizer,
            permits: Permits::new(limits.max_in_flight),
            budget: Budget::new(limits.memory_budget),
            workers: Workers::new(),
            lifecycle,
            access_log: Arc::new(AccessLog::new(config, Arc::clone(&meters))),
            meters,
            exposition,
            limits: limits.clone(),
        }
    }
}
