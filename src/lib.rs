//! nutgraf reads a news article and says which few of its own sentences tell the story.
//!
//! Its rooms, and the way in which data flows through them:
//!
//! - [`summarize`](mod@summarize) is the core: pure functions from a document to a summary. It knows nothing of HTTP,
//!   async, JSON or configuration, and gives the same answer to the same question every time.
//! - [`http`] is the edge: it turns requests into the core's types and summaries into answers. Its router is a plain
//!   service that can be called without a socket.
//! - [`server`] is the listener: connections, their timeouts and limits, and the way to a graceful end.
//! - [`config`] holds the flags, [`telemetry`] the log, [`lifecycle`] the ages from ready to closed.
//!
//! The program wires them up: `main → {config, telemetry, server, http}`, `http → {config, lifecycle, summarize}`,
//! `server → {config, lifecycle}`, `telemetry → config`, and `summarize` knows none of the others.

pub mod config;
pub mod http;
pub mod lifecycle;
pub mod server;
pub mod summarize;
pub mod telemetry;
