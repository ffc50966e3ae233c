//! The words under a picture, in English texts that have lost the line breaks around them.
//!
//! Two kinds of evidence: marks that nothing but a caption has, "(left)" or ", right,"; and signs that a caption shares
//! with the story, "(pictured)" or a label before a colon, which count only where the text is known to be strewn with
//! captions.

mod credited;
pub(super) mod cues;
mod label;
mod picture;
mod present_tense;
mod scene;

use rustc_hash::FxHashMap;

pub(super) use self::credited::claim as claim_credited;
use self::cues::{Trace, traces};
use self::label::is_labelled;
use self::picture::{Sign, aside, bracket, is_pictured, points};
use self::scene::{is_scene, may_be_scene};
use super::call_to_action::has_dateline;
use super::kind::Furniture;
use super::page::{Claims, Page, claim as claim_sentence};
use super::phrases::opens_with;
use super::phrases::rule_words::RuleWords;
use super::shape::{QUOTE_HEADS, is_quote, word_count};
use crate::summarize::sentences::Sentence;
use crate::summarize::text::byte_search;

/// As many labels give a text away without other evidence.
const TELLING_LABELS: usize = 3;
/// Labels are asides: a text where more than one sentence in so many opens with one is laid out by them.
const LABELS_IN: usize = 2;

/// From as many words on, a sentence with a closing quotation mark inside may be a caption and a sentence of the
/// story whose stop between them was lost.
const RUN_ON_WORDS: usize = 30;

/// How strongly a sentence looks like a caption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    /// Nothing but a caption has this.
    Certain,
    /// A caption may have this, and so may the story.
    Likely,
    /// It opens with a label and a colon.
    Labelled,
}

/// Claims the captions.
pub(super) fn claim(page: &Page, claims: &mut Claims) {
    if !page.is_english() {
        return;
    }
    present_tense::claim(page, claims);
    let mut looks = find(page, claims);
    if looks.is_empty() {
        return;
    }
    keep_unrepeated_labels(page, &mut looks);
    let count = |wanted| looks.iter().filter(|(_, look)| *look == wanted).count();
    let labels = count(Look::Labelled);
    let laid_out_by_labels = labels * LABELS_IN > page.sentences.len();
    let marked = count(Look::Certain) + usize::from(has_masthead(page, claims));
    let illustrated = marked > 0 || count(Look::Likely) > 1 || labels >= TELLING_LABELS;
    let labelled = illustrated && !laid_out_by_labels && !has_dateline(page.sentence(0));
    for (index, look) in looks {
        let sure = match look {
            Look::Certain => true,
            Look::Likely => illustrated,
            Look::Labelled => labelled || is_before_unbroken(page, index),
        };
        if sure {
            claim_sentence(claims, index, Furniture::Caption);
        }
    }
}

/// Whether a sentence with a label opens a text that lost its line breaks, and has the look of a line: no mark closes it, or
/// quotation marks are around its label.
fn is_before_unbroken(page: &Page, index: usize) -> bool {
    let sentence = page.sentence(index);
    index == 0
        && page.blocks.len() == 1
        && page.sentences.len() > 2
        && (sentence.starts_with(is_quote) || sentence.ends_with(char::is_alphanumeric))
}

/// The sentences not claimed yet that look like captions.
fn find(page: &Page, claims: &Claims) -> Vec<(usize, Look)> {
    let mut looks = Vec::new();
    let traces = traces(page.text);
    let mut after = 0;
    for (index, (claim, Sentence { range, .. })) in claims.iter().zip(page.sentences).enumerate() {
        let first = next(&traces, after, range.start);
        after = next(&traces, first, range.end);
        let here = &traces[first..after];
        if claim.is_none()
            && (!here.is_empty() || may_be_scene(&page.text.as_bytes()[range.start..]))
            && let Some(look) = look(page.sentence(index), range.start, here)
        {
            looks.push((index, look));
        }
    }
    looks
}

/// The first trace, from one of them on, that does not stand before a place.
fn next(traces: &[(usize, Trace)], mut from: usize, place: usize) -> usize {
    while traces.get(from).is_some_and(|(at, _)| *at < place) {
        from += 1;
    }
    from
}

/// Forgets labels that come back: they are the names of speakers or of headings, not captions.
fn keep_unrepeated_labels(page: &Page, looks: &mut Vec<(usize, Look)>) {
    let label = |index| page.sentence(index).split(':').next().unwrap_or_default();
    if looks.len() < 2 {
        return;
    }
    let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
    for (index, look) in &*looks {
        if *look == Look::Labelled {
            *counts.entry(label(*index)).or_default() += 1;
        }
    }
    looks.retain(|(index, look)| *look != Look::Labelled || counts.get(label(*index)) == Some(&1));
}

/// Whether the text brought its page's byline or a call to scroll for a video, as texts strewn with captions do.
fn has_masthead(page: &Page, claims: &Claims) -> bool {
    claims.iter().enumerate().any(|(index, claim)| match claim {
        Some(Furniture::Byline) => index < 2,
        Some(Furniture::CallToAction) => {
            opens_with(page.sentence(index), RuleWords::ENGLISH.captions.scroll).is_some()
        }
        _ => false,
    })
}

/// What speaks for a caption in a sentence that starts at a place in its text and has these traces.
fn look(sentence: &str, start: usize, traces: &[(usize, Trace)]) -> Option<Look> {
    let mut likely = false;
    let mut colon = None;
    for (at, trace) in traces {
        let (before, from_here) = sentence.split_at(at - start);
        let sign = match trace {
            Trace::Bracket => bracket(&from_here[1..]),
            Trace::Aside => aside(before, &from_here[1..]),
            Trace::Pictured => is_pictured(before, from_here).then_some(Sign::Likely),
            Trace::Pointer => points(from_here).then_some(Sign::Likely),
            Trace::Colon => {
                colon = colon.or(Some((before, from_here)));
                None
            }
        };
        match sign {
            Some(Sign::Certain) => return Some(Look::Certain),
            Some(Sign::Likely) => likely = true,
            None => {}
        }
    }
    let look = if likely {
        Look::Likely
    } else if colon.is_some_and(|(label, from_colon)| is_labelled(label, from_colon)) {
        Look::Labelled
    } else if is_scene(sentence) {
        Look::Likely
    } else {
        return None;
    };
    (!runs_on(sentence)).then_some(look)
}

/// Whether a caption that ends in a quotation runs on into the story: "He called it 'a disgrace' The council met ..."
fn runs_on(sentence: &str) -> bool {
    let mut at = 0;
    while let Some(quote) = byte_search::position(&sentence.as_bytes()[at..], QUOTE_HEADS) {
        let (before, from_quote) = sentence.split_at(at + quote);
        if ends_quotation(before, from_quote) {
            return word_count(sentence, RUN_ON_WORDS) > RUN_ON_WORDS;
        }
        at += quote + from_quote.chars().next().map_or(1, char::len_utf8);
    }
    false
}

/// Whether a quotation ends between a word and a new sentence, parted before its mark.
fn ends_quotation(before: &str, from_quote: &str) -> bool {
    let after = from_quote.strip_prefix(is_quote).and_then(|after| after.strip_prefix(' '));
    after.is_some_and(|after| after.starts_with(char::is_uppercase))
        && before.ends_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::summarize::document::Document;
    use crate::summarize::language::Language;

    /// What a text of one sentence looks like.
    fn look_of(sentence: &str) -> Option<Look> {
        let document = Document::from_paragraph(sentence);
        let sentences = [Sentence { range: 0..sentence.len(), block: 0 }];
        let page = Page::of(&document, &sentences, Language::English);
        find(&page, &page.unclaimed()).first().map(|(_, look)| *look)
    }

    #[test]
    fn looks() {
        for (sentence, expected) in [
            ("The mayor (left) boards the ferry.", Some(Look::Certain)),
            ("The mayor (far left) boards the ferry.", Some(Look::Likely)),
            ("Hanne Claes, right, boards the ferry.", Some(Look::Certain)),
            ("Hanne Claes, shown in 2019, has sold the ferry.", Some(Look::Certain)),
            ("Hanne Claes, shown the door in 2019, has sold the ferry.", None),
            ("Hanne Claes (pictured) boards the ferry.", Some(Look::Likely)),
            ("Hanne Claes is pictured on the ferry.", Some(Look::Likely)),
            ("Hanne Claes was also pictured on the ferry.", None),
            ("Hanne Claes looks on as the ferry sails.", Some(Look::Likely)),
            ("The council looks on the ferry as a luxury.", None),
            ("The engine in this picture is new.", Some(Look::Likely)),
            ("Proud: Mayor Hanne Claes boards the ferry.", Some(Look::Labelled)),
            ("Hanne Claes: The ferry will be back in May.", None),
            ("The plan is this: The ferry sails every night.", None),
            ("The ferry (built in 1962) is blue.", None),
            ("Booked: Claes, De Wit, Halloran, Janssens.", None),
            ("The ferry (pictured) The mayor said it would be back.", None),
        ] {
            assert_eq!(look_of(sentence), expected, "{sentence}");
        }
    }
}
