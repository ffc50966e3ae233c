//! What the headers of a request say of its body and of its answer.

pub(super) mod accept;
pub(super) mod accept_encoding;
pub(super) mod content_encoding;
pub(super) mod content_type;
