//! What the handlers share.

use tokio::sync::watch;

use super::budget::Budget;
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
}
