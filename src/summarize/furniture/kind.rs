//! The kinds of furniture.

/// What a dropped stretch of text was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Furniture {
    /// A button or a request to the reader: "Get a summary", "Scroll down for video", "Sign up for our newsletter".
    CallToAction,
    /// Who wrote it and when it was published.
    Byline,
    /// The line under or over a picture or a video.
    Caption,
    /// The document's own headline, or one within it.
    Headline,
    /// The title of another article, or a pointer to it.
    RelatedArticle,
    /// A cookie or privacy notice.
    CookieNotice,
    /// Copyright, agency credits, comment rules, advertising labels, editor's notes, embedded posts, an interviewer's turns.
    Notice,
}

impl Furniture {
    /// Every kind, in the order of their declaration.
    pub const ALL: [Self; 7] = [
        Self::CallToAction,
        Self::Byline,
        Self::Caption,
        Self::Headline,
        Self::RelatedArticle,
        Self::CookieNotice,
        Self::Notice,
    ];

    /// The name that clients see, in snake case.
    ///
    /// ```
    /// use nutgraf::summarize::Furniture;
    /// assert_eq!(Furniture::CallToAction.name(), "call_to_action");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::CallToAction => "call_to_action",
            Self::Byline => "byline",
            Self::Caption => "caption",
            Self::Headline => "headline",
            Self::RelatedArticle => "related_article",
            Self::CookieNotice => "cookie_notice",
            Self::Notice => "notice",
        }
    }
}

/// A stretch of text that was set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Where it stands, in bytes.
    pub range: std::ops::Range<usize>,
    /// What it was taken for.
    pub reason: Furniture,
}
