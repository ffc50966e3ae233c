//! What the service tells of itself. It never holds a word of an article.

pub mod log;
pub mod metrics;
pub mod traces;
