//! The two functions of the core that a transport calls.

use crate::summarize::{Cancellation, Cancelled, Document, Options, Summary, summarize_unless_cancelled};

/// What turns an article into a summary.
///
/// The service always has the default, which is the core. Something else can be put in its place to see what the transport
/// costs by itself, as `examples/baseline.rs` does.
#[derive(Clone, Copy, Debug)]
pub struct Summarizer {
    /// Reads plain text; a page is always read by [`Document::from_html`].
    pub read: for<'t> fn(&'t str) -> Document<'t>,
    /// Chooses the sentences. Their ranges must lie within the document's text, on character boundaries.
    pub summarize: fn(&Document, &Options, &Cancellation) -> Result<Summary, Cancelled>,
}

impl Default for Summarizer {
    fn default() -> Self {
        Self { read: |text| Document::from_text(text), summarize: summarize_unless_cancelled }
    }
}
