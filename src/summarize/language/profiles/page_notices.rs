//! The lines that the pages of a language add to every story.

/// How such lines are known, in small letters: by what they open with, by what they have, or by both.
#[derive(Debug)]
pub(crate) struct PageNotices {
    /// What a line of the site's own opens with.
    pub(crate) openings: &'static [&'static str],
    /// What a line that says who owns the text has.
    pub(crate) rights: &'static [&'static str],
    /// What opens a line that asks to follow somebody, with the name of a network in it.
    pub(crate) follow_openings: &'static [&'static str],
    /// What such a line has elsewhere.
    pub(crate) follow: &'static [&'static str],
    /// What opens a line that asks to subscribe, with one of `subscriptions` in it.
    pub(crate) subscribe_openings: &'static [&'static str],
    /// What is subscribed to.
    pub(crate) subscriptions: &'static [&'static str],
}

/// A language of which nothing of this is known.
pub(super) const NO_PAGE_NOTICES: PageNotices = PageNotices {
    openings: &[],
    rights: &[],
    follow_openings: &[],
    follow: &[],
    subscribe_openings: &[],
    subscriptions: &[],
};
