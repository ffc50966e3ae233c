//! The scripts that languages are written in.

/// A script, as far as it tells languages apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Cyrillic,
    Greek,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Tamil,
    Thai,
    Burmese,
    Armenian,
    Ethiopic,
    Hangul,
    Kana,
    Han,
    /// The letters of a script that no language here is written in.
    Other,
}

impl Script {
    /// Whether it has capitals.
    #[must_use]
    pub(crate) const fn has_capitals(self) -> bool {
        matches!(self, Self::Latin | Self::Cyrillic | Self::Greek | Self::Armenian)
    }
}
