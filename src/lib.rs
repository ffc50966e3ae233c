//! nutgraf reads a news article and says which few of its own sentences tell the story.
//!
//! ```
//! use nutgraf::summarize::{Document, Options, summarize};
//!
//! let article = "The council approved a new tram line. It rained all day. The line will cost 410 million euros.";
//! let document = Document::from_text(article);
//! for sentence in summarize(&document, &Options::default()).sentences {
//!     println!("{}", &article[sentence.range]);
//! }
//! ```
//!
//! Its modules, and the way in which data flows through them:
//!
//! - [`summarize`](mod@summarize) is the core: pure functions from a document to a summary. It knows nothing of HTTP,
//!   async, JSON or configuration, and gives the same answer to the same question every time.
//! - [`api`] is the wire format: request objects, answers and problems, whatever carries them.
//! - [`http`] carries them over HTTP: its router is a plain service that can be called without a socket.
//! - [`server`] is the listener: connections, their timeouts and limits, and the way to a graceful end.
//! - [`config`] holds flags and limits, [`telemetry`] the log and the exporter of metrics, [`lifecycle`] the states from ready to closed.
//! - [`cli`] is what the program does with them, a file or a folder a command.
//!
//! Where to look:
//!
//! | question | file |
//! |---|---|
//! | Where is a language added, say Croatian? | `summarize/language/profiles/hr.rs`, its row in `language/languages.rs`, `furniture/phrases/tables/hr.rs` |
//! | Why was this line dropped? | `summarize/furniture/mod.rs`, which runs the rules in order, a file each |
//! | Which file weighs a sentence? | `summarize/scoring/score.rs` |
//! | Where is 413, or any status, decided? | `http/error/mod.rs`, and `api/error.rs` for what is wrong with a request object |
//! | What may import what? | `tests/architecture.rs`, with the table that `ARCHITECTURE.md` explains |
//!
//! Imports run one way: `cli → {server, http, api, telemetry, config, lifecycle}`, `http → {api, config, lifecycle}`,
//! `{cli, http, api} → summarize`, `server → {config, lifecycle}`, `telemetry → config`; `summarize` knows none of the others.

pub mod api;
pub mod cli;
pub mod config;
pub mod http;
pub mod lifecycle;
pub mod server;
pub mod summarize;
pub mod telemetry;
