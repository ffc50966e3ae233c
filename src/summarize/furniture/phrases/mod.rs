//! Furniture that gives itself away by its words.

mod entry;
mod index;
pub(super) mod rule_words;
mod tables;

use std::ops::Range;

use self::entry::PhrasePosition;
use self::index::{Entry, Phrasebook, Phrases};
use super::page::{Claims, Page, claim as claim_sentence};
use super::shape::{ends_plainly, fold, folded, is_quote, is_unspaced, word_count};
use crate::summarize::text::char_class::{is_alphabetic, is_alphanumeric};

/// A label after which other articles' titles stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TitleLabel {
    /// The sentence that is the label.
    pub(super) sentence: usize,
    /// Whether many titles may follow, rather than one.
    pub(super) many: bool,
}

/// The most sentences of a note.
const NOTE_SENTENCES: usize = 8;

/// The most words that a sentence with a [`PhrasePosition::Stamp`] phrase has.
const STAMP_WORDS: usize = 10;

/// Claims the sentences with a phrase of the page's language or of English, and tells which are labels.
pub(super) fn claim(page: &Page, claims: &mut Claims) -> Vec<TitleLabel> {
    let phrases = Phrasebook::of(page.language);
    let mut labels = Vec::new();
    for (_, run) in &page.blocks {
        for index in run.clone() {
            if let Some(entry) = find(page.sentence(index), phrases, run.len() == 1) {
                claim_sentence(claims, index, entry.reason);
                if entry.position == PhrasePosition::Note && index == run.start && is_note(page, run) {
                    for rest in run.clone() {
                        claim_sentence(claims, rest, entry.reason);
                    }
                }
                if matches!(entry.position, PhrasePosition::BeforeTitle | PhrasePosition::BeforeTitles) {
                    labels.push(TitleLabel {
                        sentence: index,
                        many: entry.position == PhrasePosition::BeforeTitles,
                    });
                }
            }
        }
    }
    labels
}

/// Whether a block that opens with a note is one, rather than the whole of a text that opens with it.
fn is_note(page: &Page, run: &Range<usize>) -> bool {
    page.blocks.len() > 1 && run.len() <= NOTE_SENTENCES
}

/// The phrase that gives a sentence away.
fn find(sentence: &str, phrases: Phrases, alone: bool) -> Option<&'static Entry> {
    opening(sentence, phrases, alone).or_else(|| ending(sentence, phrases))
}

/// The phrase that a sentence opens with, of those that it may open with.
fn opening(sentence: &str, phrases: Phrases, alone: bool) -> Option<&'static Entry> {
    let start = if sentence.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) {
        sentence
    } else if sentence.starts_with(is_quote) {
        return None;
    } else {
        sentence.trim_start_matches(|c: char| !(is_alphanumeric(c) || matches!(c, '©' | 'ⓒ')))
    };
    let fits = |entry: &&Entry| {
        opens_with(start, entry.words).is_some_and(|rest| match entry.position {
            PhrasePosition::Whole => !rest.contains(is_alphanumeric),
            PhrasePosition::Alone | PhrasePosition::BeforeTitle | PhrasePosition::BeforeTitles => {
                alone && !rest.contains(is_alphanumeric)
            }
            PhrasePosition::Opening(limit) => word_count(sentence, limit) <= limit,
            PhrasePosition::Labelled(limit) => is_parted(rest) && word_count(sentence, limit) <= limit,
            PhrasePosition::Note => true,
            PhrasePosition::Stamp => {
                rest.contains(char::is_numeric) && word_count(sentence, STAMP_WORDS) <= STAMP_WORDS
            }
            PhrasePosition::Ending => false,
        })
    };
    phrases.opening(start)?.filter(fits).min_by_key(|entry| entry.order)
}

/// Whether a mark parts a label from what follows it; a hyphen does only between spaces.
fn is_parted(rest: &str) -> bool {
    let mark = rest.trim_start();
    mark.starts_with([':', '：', '|', '–', '—', '>', '»', '►', '▶', '→']) || rest.starts_with(" - ")
}

/// The phrase that a sentence ends with.
fn ending(sentence: &str, phrases: Phrases) -> Option<&'static Entry> {
    let end = if ends_plainly(sentence) {
        &sentence[..sentence.len() - 1]
    } else {
        sentence.trim_end_matches(|c: char| !is_alphanumeric(c))
    };
    phrases.ending(end)?.find(|entry| ends_with(end, entry.words))
}

/// What follows a phrase at the start of a stretch, if it stands there as whole words.
#[inline]
pub(super) fn opens_with<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let parts_at_once = match (text.as_bytes().first(), phrase.as_bytes().first()) {
        (Some(text), Some(phrase)) => text.is_ascii() && text.to_ascii_lowercase() != *phrase,
        _ => false,
    };
    if parts_at_once { None } else { after_phrase(text, phrase) }
}

/// The same, for a stretch that may well open with the phrase.
fn after_phrase<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let same = common(text.as_bytes(), phrase.as_bytes());
    let rest = &text[same..];
    let mut wanted = phrase[same..].chars();
    let mut last = phrase[..same].chars().next_back().unwrap_or_default();
    for (at, c) in rest.char_indices() {
        let c = fold(c);
        if last == ' ' && c == ' ' {
            continue;
        }
        let Some(next) = wanted.next() else {
            let inside_word = is_alphabetic(last) && is_alphanumeric(c) && !is_unspaced(last);
            return (!inside_word).then(|| &rest[at..]);
        };
        if next != c {
            return None;
        }
        last = c;
    }
    wanted.next().is_none().then_some("")
}

/// How many bytes of ASCII, whatever their case, two stretches have in common at their start.
fn common(text: &[u8], phrase: &[u8]) -> usize {
    let same = |(text, phrase): &(&u8, &u8)| text.is_ascii() && text.to_ascii_lowercase() == **phrase;
    text.iter().zip(phrase).take_while(same).count()
}

/// Whether a stretch ends with a phrase as whole words.
fn ends_with(text: &str, phrase: &str) -> bool {
    let mut letters = text.chars().rev().map(fold);
    let matched = phrase.chars().rev().all(|wanted| letters.next() == Some(wanted));
    matched && (phrase.starts_with(is_unspaced) || !letters.next().is_some_and(is_alphanumeric))
}

/// Whether two stretches have the same letters and digits.
pub(super) fn same_words(a: &str, b: &str) -> bool {
    let letters = |text| folded(text).filter(|c| is_alphanumeric(*c));
    letters(a).eq(letters(b))
}
