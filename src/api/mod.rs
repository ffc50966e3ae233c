//! The wire format: request objects, answers and problems, as any transport carries them. It knows nothing of HTTP.

pub mod error;
pub mod field_error;
pub mod line_processor;
pub mod observer;
pub mod problem;
pub(crate) mod request;
pub(crate) mod response;
pub mod summarizer;
