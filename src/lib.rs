//! nutgraf reads a news article and says which few of its own sentences tell the story.
//!
//! Two rooms, and data flows one way through them:
//!
//! - [`summarize`](mod@summarize) is the core: pure functions from a document to a summary. It knows nothing of HTTP,
//!   async, JSON or configuration, and gives the same answer to the same question every time.

pub mod summarize;
