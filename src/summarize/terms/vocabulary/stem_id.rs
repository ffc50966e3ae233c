//! A stem by its number.

use crate::summarize::terms::pronouns::Person;

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
    /// The person that it is a pronoun of.
    pub(crate) person: Person,
}
