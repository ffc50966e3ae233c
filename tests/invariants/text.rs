//! A plain text through the core: six bytes of options, then the text.

use std::num::NonZeroUsize;
use std::ops::Range;

use nutgraf::summarize::offsets::{OffsetCounter, Unit};
use nutgraf::summarize::{
    Avoid, Caps, Details, Document, Fragments, Language, Options, Order, Summary, Target, summarize,
};

/// Summarizes the text, and holds the summary against it.
///
/// # Panics
/// If something does not hold.
pub fn check(data: &[u8]) {
    let (head, text) = data.split_at(data.len().min(6));
    let text = String::from_utf8_lossy(text);
    let options = options(head, &text);
    let document = Document::from_text(&text);
    let summary = summarize(&document, &options);
    assert_eq!(summary, summarize(&Document::from_text(&text.clone()), &options), "not the same twice");
    holds(&summary, &document, &options);
    places_lead_back(&summary, &document);
}

fn options<'t>(head: &[u8], text: &'t str) -> Options<'t> {
    let byte = |at: usize| head.get(at).copied().unwrap_or_default();
    let number = |at: usize| usize::from(byte(at));
    Options {
        language: (byte(0) & 1 == 1).then(|| Language::ALL[number(0) / 2 % Language::ALL.len()]),
        target: match byte(1) {
            share @ 128.. => Target::Ratio(f64::from(share - 127) / 128.0),
            count => Target::Sentences(NonZeroUsize::MIN.saturating_add(usize::from(count) % 50)),
        },
        caps: Caps {
            words: (byte(2) & 1 == 1).then_some(number(2)),
            chars: (byte(2) & 2 == 2).then_some(number(2) * 4),
        },
        order: if byte(3) & 1 == 1 { Order::Rank } else { Order::Offset },
        query: (byte(3) & 2 == 2).then(|| text.split_whitespace().next_back()).flatten(),
        avoid: Avoid { question: byte(3) & 4 == 4, quote: byte(3) & 8 == 8 },
        pin: (byte(3) & 16 == 16).then(|| number(4)).into_iter().collect(),
        exclude: (byte(3) & 32 == 32).then(|| number(5)).into_iter().collect(),
        details: Details::ALL,
    }
}

/// What a summary must be, whatever the document.
///
/// # Panics
/// If it is not.
pub fn holds(summary: &Summary, document: &Document, options: &Options) {
    let text = document.text();
    let available = summary.statistics.sentences;
    let free = (0..available).filter(|index| !options.exclude.contains(index)).count();
    assert_eq!(summary.ranking.len(), available);
    assert_eq!(summary.sentences.is_empty(), free == 0, "{available} sentences, {free} free");
    let most = options.target.sentences(available).max(options.pin.len());
    assert!(summary.sentences.len() <= most, "more than were asked for");
    for ranked in &summary.ranking {
        let sentence = &text[ranked.range.clone()];
        assert!(!sentence.is_empty() && sentence.trim() == sentence, "{sentence:?}");
        assert!((0.0..=1.0).contains(&ranked.rank_score), "{}", ranked.rank_score);
    }
    for chosen in &summary.sentences {
        assert!(!options.exclude.contains(&chosen.index));
        assert!(chosen.terms.iter().all(|term| lies_in(term, &chosen.range)), "a term out of its sentence");
        assert!(summary.ranking.iter().any(|ranked| ranked.range == chosen.range));
    }
    let mut parts: Vec<&Range<usize>> = summary.ranking.iter().map(|ranked| &ranked.range).collect();
    parts.extend(summary.dropped.iter().map(|dropped| &dropped.range));
    parts.sort_by_key(|range| range.start);
    assert!(parts.windows(2).all(|pair| pair[0].end <= pair[1].start), "parts overlap");
    for keyword in &summary.keywords {
        assert!(!text[keyword.range.clone()].is_empty());
    }
    let fragments = Fragments::of(document);
    for chosen in &summary.sentences {
        let directive = fragments.directive(chosen.range.clone()).unwrap_or_default();
        assert!(directive.is_ascii(), "{directive:?} is no part of a URL");
    }
}

fn lies_in(part: &Range<usize>, whole: &Range<usize>) -> bool {
    whole.start <= part.start && part.start < part.end && part.end <= whole.end
}

/// Offsets and lengths, in whichever unit, must lead back to the sentence.
fn places_lead_back(summary: &Summary, document: &Document) {
    let text = document.text();
    let (code_points, utf16): (Vec<char>, Vec<u16>) = (text.chars().collect(), text.encode_utf16().collect());
    let counter = |unit| OffsetCounter::new(text, unit);
    let (by_code_point, by_utf16, by_byte) =
        (counter(Unit::CodePoints), counter(Unit::Utf16), counter(Unit::Utf8));
    for chosen in &summary.sentences {
        let sentence = &text[chosen.range.clone()];
        let span = by_code_point.span(chosen.range.clone());
        assert_eq!(String::from_iter(&code_points[span.offset..][..span.length]), sentence);
        let span = by_utf16.span(chosen.range.clone());
        assert_eq!(String::from_utf16(&utf16[span.offset..][..span.length]).unwrap(), sentence);
        let span = by_byte.span(chosen.range.clone());
        assert_eq!(&text[span.offset..][..span.length], sentence);
    }
}
