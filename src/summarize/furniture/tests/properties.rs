//! What holds for every page.

use proptest::prelude::*;

use super::super::Parted;
use super::super::set_aside;
use crate::summarize::document::Document;
use crate::summarize::language::Language;
use crate::summarize::sentences::Sentence;

/// A line of a page: furniture, story, or anything at all.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "By Ines Halloran",
            "PUBLISHED:.",
            "|.",
            "Scroll down for video.",
            "Related",
            "Next Article",
            "Read more »",
            "Proud: Mayor Hanne Claes boards the ferry.",
            "The mayor (left) boards.",
            "A slow start",
            "Source: Harbour",
            "The ferry sails again from Friday.",
            "It rained ; it was night .",
            "責任編輯：王",
            "© 2023",
            "(",
            ", right,",
            "12 May: x",
        ])
        .prop_map(str::to_owned),
        "[^\n]{0,40}",
        "\\PC{0,60}",
    ]
}

/// A document of such lines, one sentence a line or a few on one.
fn page() -> impl Strategy<Value = String> {
    prop::collection::vec((line(), prop::sample::select(vec![" ", "\n", "\n\n"])), 0..24)
        .prop_map(|lines| lines.into_iter().map(|(line, end)| line + end).collect())
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select([Language::ALL, &[Language::Undetermined]].concat())
}

/// Sentences of any shape that lie within the blocks: each block cut at every third space.
fn cut(document: &Document) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for (index, block) in document.blocks().iter().enumerate() {
        let text = &document.text()[block.range.clone()];
        let mut start = 0;
        for (count, (at, space)) in text.match_indices(' ').enumerate() {
            if count % 3 == 2 {
                push(&mut sentences, text, block.range.start, start..at, index);
                start = at + space.len();
            }
        }
        push(&mut sentences, text, block.range.start, start..text.len(), index);
    }
    sentences
}

fn push(sentences: &mut Vec<Sentence>, text: &str, base: usize, range: std::ops::Range<usize>, block: usize) {
    let piece = &text[range.clone()];
    let start = range.start + (piece.len() - piece.trim_start().len());
    let piece = piece.trim();
    if !piece.is_empty() {
        let range = base + start..base + start + piece.len();
        sentences.push(Sentence { range, block: u32::try_from(block).unwrap() });
    }
}

proptest! {
    #[test]
    fn story_and_furniture_partition_the_sentences(page in page(), title in prop::option::of(line()), language in language()) {
        let mut document = Document::from_text(&page);
        if let Some(title) = &title {
            document = document.with_title(title);
        }
        let sentences = cut(&document);
        let Parted { story, dropped, .. } = set_aside(&document, sentences.clone(), language);
        let mut story = story.into_iter().peekable();
        let mut stretches = dropped.iter().peekable();
        for sentence in sentences {
            if story.peek() == Some(&sentence) {
                story.next();
                continue;
            }
            while stretches.peek().is_some_and(|stretch| stretch.range.end <= sentence.range.start) {
                stretches.next();
            }
            let stretch = stretches.peek().expect("a sentence is story or lies in a stretch");
            prop_assert!(stretch.range.start <= sentence.range.start && sentence.range.end <= stretch.range.end);
        }
        prop_assert_eq!(story.next(), None);
        prop_assert!(dropped.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start));
        prop_assert!(dropped.iter().all(|stretch| page.get(stretch.range.clone()).is_some_and(|text| !text.is_empty())));
    }

    #[test]
    fn something_of_the_story_is_always_left(page in page(), language in language()) {
        let document = Document::from_text(&page);
        let sentences = cut(&document);
        let Parted { story, .. } = set_aside(&document, sentences.clone(), language);
        prop_assert_eq!(story.is_empty(), sentences.is_empty());
    }

    #[test]
    fn parting_twice_changes_nothing(page in page(), language in language()) {
        let document = Document::from_text(&page);
        let first = set_aside(&document, cut(&document), language);
        prop_assert_eq!(first, set_aside(&document, cut(&document), language));
    }
}
