//! The formats that an answer can have.

/// A format of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OutputFormat {
    /// The whole object.
    Json,
    /// A sentence a line.
    Text,
    /// A bullet a sentence.
    Markdown,
    /// An object a line.
    Lines,
}

impl OutputFormat {
    /// Its media type, with the character set where it is text.
    #[must_use]
    pub(crate) const fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Text => "text/plain; charset=utf-8",
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::Lines => "application/x-ndjson",
        }
    }
}
