//! What requests and answers pass on their way.

pub(super) mod access_log;
pub(super) mod admission;
pub(super) mod auth;
pub(super) mod compression;
pub(super) mod cors;
pub(super) mod host;
pub(super) mod request_id;
