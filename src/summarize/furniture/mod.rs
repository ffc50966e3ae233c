//! What is on the page but is not the story.
//!
//! A page hands over more than its story: button labels, bylines, captions, the titles of neighbouring articles. Each
//! rule here looks at one kind of evidence (a phrase, a shape, a place) and claims the sentences it is sure of. A
//! sentence that no rule is sure of is the story: to lose one of those is worse than to keep a caption.

mod byline;
mod call_to_action;
mod caption;
mod layout;
mod page;
mod phrases;
mod prefix_filter;
mod shape;
#[cfg(test)]
mod tests;
mod word_list;

use self::page::Page;
use crate::summarize::document::Document;
use crate::summarize::language::Language;
use crate::summarize::sentences::Sentence;

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
    /// Copyright, agency credits, comment rules, advertising labels.
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

/// A page parted into story and furniture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parted {
    /// The story's sentences, in document order.
    pub story: Vec<Sentence>,
    /// What was set aside, in document order.
    pub dropped: Vec<Dropped>,
    /// Everything looked like furniture, so everything was taken for the story.
    pub only_furniture: bool,
}

/// Parts the story from the furniture.
///
/// Neighbouring sentences of one block that were dropped for one reason make one stretch. If nothing of the story
/// would be left, every sentence comes back and nothing is dropped. Linear in the length of the text.
#[must_use]
pub fn set_aside(document: &Document, sentences: Vec<Sentence>, language: Language) -> Parted {
    let page = Page::of(document, &sentences, language);
    let mut claims = page.unclaimed();
    let labels = phrases::claim(&page, &mut claims);
    byline::claim(&page, &mut claims);
    layout::claim(&page, &mut claims, &labels);
    call_to_action::claim(&page, &mut claims);
    caption::claim(&page, &mut claims);
    if claims.iter().all(Option::is_some) {
        let only_furniture = !sentences.is_empty();
        return Parted { story: sentences, dropped: Vec::new(), only_furniture };
    }
    part(document.text(), sentences, &claims)
}

/// Deals the sentences out by their claims.
fn part(text: &str, sentences: Vec<Sentence>, claims: &[Option<Furniture>]) -> Parted {
    let mut story = Vec::with_capacity(sentences.len());
    let mut dropped: Vec<Dropped> = Vec::new();
    let mut block_before = None;
    for (sentence, claim) in sentences.into_iter().zip(claims) {
        let Some(reason) = *claim else {
            block_before = None;
            story.push(sentence);
            continue;
        };
        match dropped.last_mut() {
            Some(last)
                if block_before == Some(sentence.block)
                    && last.reason == reason
                    && last.range.end <= sentence.range.start
                    && text[last.range.end..sentence.range.start].trim().is_empty() =>
            {
                last.range.end = sentence.range.end;
            }
            _ => dropped.push(Dropped { range: sentence.range, reason }),
        }
        block_before = Some(sentence.block);
    }
    Parted { story, dropped, only_furniture: false }
}
