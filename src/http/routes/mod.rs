//! What each path answers.

pub(super) mod health;
pub(super) mod info;
pub(super) mod openapi;
mod stream;
pub(super) mod summarize;
