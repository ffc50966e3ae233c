//! What is on the page but is not the story.

/// What a dropped stretch of text was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Furniture {
    /// A button or a request to the reader: "Get a summary", "Scroll down for video", "Sign up for our newsletter".
    CallToAction,
    /// Who wrote it and when it was published.
    Byline,
    /// The line under or over a picture.
    Caption,
    /// The document's own headline, or one within it.
    Headline,
    /// The title of another article, or a pointer to it.
    RelatedArticle,
    /// A cookie or privacy notice.
    CookieNotice,
    /// Copyright, agency credits, comment rules.
    Notice,
}
