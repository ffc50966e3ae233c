//! What each path answers.

mod asset;
pub(super) mod health;
pub(super) mod info;
pub(super) mod metrics;
pub(super) mod openapi;
mod stream;
pub(super) mod summarize;
pub(super) mod web;
