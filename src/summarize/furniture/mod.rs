//! What is on the page but is not the story.
//!
//! A page hands over more than its story: button labels, bylines, captions, the titles of neighbouring articles. Each
//! rule here looks at one kind of evidence (a phrase, a shape, a place) and claims the sentences it is sure of. A
//! sentence that no rule is sure of is the story: to lose one of those is worse than to keep a caption.

mod author_note;
mod byline;
mod call_to_action;
mod caption;
mod embedded_post;
mod interview;
pub(super) mod kind;
mod layout;
mod lines;
mod page;
mod phrases;
mod prefix_filter;
mod shape;
mod site_notice;
#[cfg(test)]
mod tests;
mod word_list;

use self::page::Page;
use self::site_notice::is_site_notice;

pub use self::kind::{Dropped, Furniture};
use crate::summarize::document::Document;
use crate::summarize::language::Language;
use crate::summarize::sentences::Sentence;

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
    embedded_post::claim(&page, &mut claims);
    interview::claim(&page, &mut claims);
    caption::claim_credited(&page, &mut claims);
    byline::claim(&page, &mut claims);
    author_note::claim(&page, &mut claims);
    lines::name_line::claim(&page, &mut claims);
    lines::item_title::claim(&page, &mut claims);
    layout::claim(&page, &mut claims, &labels);
    call_to_action::claim(&page, &mut claims);
    caption::claim(&page, &mut claims);
    lines::repeated_line::claim(&page, &mut claims);
    if claims.iter().all(Option::is_some) || is_site_notice(&page, &claims) {
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
