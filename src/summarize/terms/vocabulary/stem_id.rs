//! A stem by its number.

/// A stem, by a number that says nothing of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StemId(pub(super) u32);

impl StemId {
    /// That of the words that have no part in the topic.
    pub(super) const NONE: Self = Self(0);
}

/// What is known of a form, whatever document it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// What it is counted as.
    pub(crate) stem: StemId,
    /// Whether it is a pronoun of the first or second person.
    pub(crate) is_pronoun: bool,
}
