//! What the options and the guards promise about the chosen sentences, shown on one small story.

use std::num::NonZeroUsize;

use nutgraf::summarize::{Avoid, Caps, Document, Options, Order, Summary, Target, Warning, summarize};

const STORY: &str = "\
The harbour board of Port Ellery approved a new ferry for the island on Tuesday. \
He called the decision historic. \
The ferry will carry four hundred passengers between the harbour and the island every hour. \
\"We have waited ten years for this ferry. The island is grateful,\" said Ilse Brandt, a baker. \
Will the new ferry be cheaper for passengers from the island? \
Fares on the ferry will rise by twelve per cent, the harbour board said. \
The harbour board of Port Ellery approved the new ferry for the island on Tuesday night. \
Seagulls circled over the fish market.";

fn summary(options: &Options) -> Summary {
    summarize(&Document::from_text(STORY), options)
}

fn indexes(options: &Options) -> Vec<usize> {
    summary(options).sentences.iter().map(|sentence| sentence.index).collect()
}

fn count(sentences: usize) -> Target {
    NonZeroUsize::new(sentences).map_or_else(Target::default, Target::Sentences)
}

#[test]
fn three_sentences_in_document_order_unless_asked_otherwise() {
    let chosen = indexes(&Options::default());
    assert_eq!(chosen.len(), 3);
    assert!(chosen.is_sorted());
}

#[test]
fn by_rank_gives_the_same_sentences_best_first() {
    let mut by_rank = indexes(&Options { order: Order::Rank, ..Options::default() });
    by_rank.sort_unstable();
    assert_eq!(by_rank, indexes(&Options::default()));
}

#[test]
fn a_ratio_is_of_the_storys_sentences() {
    assert_eq!(indexes(&Options { target: Target::Ratio(0.25), ..Options::default() }).len(), 2);
    assert_eq!(indexes(&Options { target: Target::Ratio(0.001), ..Options::default() }).len(), 1);
}

#[test]
fn the_same_said_twice_is_never_chosen_twice() {
    for sentences in 2..=8 {
        let chosen = indexes(&Options { target: count(sentences), ..Options::default() });
        assert!(!(chosen.contains(&0) && chosen.contains(&6)), "{sentences}: {chosen:?}");
    }
}

#[test]
fn a_sentence_that_leans_on_another_comes_with_it_or_not_at_all() {
    for sentences in 1..=5 {
        let chosen = indexes(&Options { target: count(sentences), ..Options::default() });
        assert!(!chosen.contains(&1) || chosen.contains(&0), "{sentences}: {chosen:?}");
    }
}

#[test]
fn a_leaning_sentence_that_stays_alone_is_warned_of() {
    let summary = summary(&Options { target: count(1), pin: vec![1], ..Options::default() });
    assert_eq!(summary.sentences[0].index, 1);
    assert_eq!(summary.warnings, [Warning::OpenReference { index: 1 }]);
}

#[test]
fn pinned_sentences_come_first_and_excluded_ones_never() {
    assert!(indexes(&Options { pin: vec![7], ..Options::default() }).contains(&7));
    assert!(!indexes(&Options { exclude: vec![0], ..Options::default() }).contains(&0));
    assert!(!indexes(&Options { pin: vec![0], exclude: vec![0], ..Options::default() }).contains(&0));
    assert_eq!(indexes(&Options { pin: vec![99], ..Options::default() }), indexes(&Options::default()));
}

#[test]
fn questions_and_quotations_can_be_kept_out() {
    let all = count(8);
    let avoid = |avoid| indexes(&Options { target: all, avoid, ..Options::default() });
    let (question, quotation) = (4, 3);
    assert!(avoid(Avoid::default()).contains(&question));
    assert!(!avoid(Avoid { question: true, quote: false }).contains(&question));
    assert!(avoid(Avoid::default()).contains(&quotation));
    assert!(!avoid(Avoid { question: false, quote: true }).contains(&quotation));
}

#[test]
fn a_query_leans_the_choice_towards_its_words() {
    let one = |query| indexes(&Options { target: count(1), query, ..Options::default() });
    assert_eq!(one(Some("seagulls at the fish market")), [7]);
    assert_eq!(one(Some("fares")), [5]);
    assert_ne!(one(None), [7]);
}

#[test]
fn caps_hold_together_with_a_target() {
    for words in 1..80 {
        let caps = Caps { words: Some(words), chars: None };
        let summary = summary(&Options { caps, ..Options::default() });
        let over = summary.statistics.summary_words > words;
        assert_eq!(over, summary.warnings.contains(&Warning::OverCap), "{words}");
        assert!(!over || summary.sentences.len() == 1, "{words}");
    }
}

#[test]
fn a_sentence_that_fits_is_preferred_to_a_better_one_that_does_not() {
    let caps = Caps { words: Some(6), chars: None };
    let summary = summary(&Options { caps, ..Options::default() });
    assert_eq!(summary.sentences.iter().map(|sentence| sentence.index).collect::<Vec<_>>(), [7]);
    assert_eq!(summary.warnings, [Warning::Capped]);
}

#[test]
fn a_short_text_comes_back_whole_with_a_warning() {
    let document = Document::from_text("The ferry is back. The island is glad.");
    let summary = summarize(&document, &Options::default());
    assert_eq!(summary.sentences.len(), 2);
    assert_eq!(summary.warnings, [Warning::TooShort]);
}

#[test]
fn a_request_that_excludes_everything_is_told_so() {
    let summary = summary(&Options { exclude: (0..20).collect(), ..Options::default() });
    assert!(summary.sentences.is_empty());
    assert_eq!(summary.warnings, [Warning::OutOfRange, Warning::NothingLeft]);
}

#[test]
fn a_page_of_nothing_but_furniture_is_taken_for_the_story() {
    let summary =
        summarize(&Document::from_text("Get a summary\n\nRead more\n\nAdvertisement"), &Options::default());
    assert!(!summary.sentences.is_empty());
    assert!(summary.warnings.contains(&Warning::OnlyFurniture));
}

#[test]
fn the_rest_of_a_cap_is_not_filled_with_half_a_story() {
    for words in 10..80 {
        let caps = Caps { words: Some(words), chars: None };
        let summary = summary(&Options { target: count(8), caps, ..Options::default() });
        assert!(
            !summary.warnings.iter().any(|warning| matches!(warning, Warning::OpenReference { .. })),
            "{words}"
        );
    }
}

#[test]
fn what_leaves_fewer_sentences_than_were_asked_for_is_told() {
    let left = |options: Options| summary(&options).warnings;
    let most = summary(&Options::default()).statistics.sentences;
    assert_eq!(left(Options { pin: vec![most], ..Options::default() }), [Warning::OutOfRange]);
    assert_eq!(left(Options { exclude: (2..most).collect(), ..Options::default() }), [Warning::Excluded]);
    let document = Document::from_text("<p>The ferry is back.</p> <p>It sails at noon.</p>");
    assert!(summarize(&document, &Options::default()).warnings.contains(&Warning::MarkupInText));
    let page = Document::from_html("<p>The ferry is back &amp; sails at noon.</p>");
    assert!(!summarize(&page, &Options::default()).warnings.contains(&Warning::MarkupInText));
}

#[test]
fn a_query_brings_a_sentence_about_it_even_alone() {
    let text = "The council met to pass the budget. The budget grows by a tenth. He blamed an otter. Roads get less.";
    let document = Document::from_text(text);
    let target = Target::Sentences(std::num::NonZeroUsize::MIN);
    let summary = summarize(&document, &Options { query: Some("otter"), target, ..Options::default() });
    assert_eq!(summary.sentences.iter().map(|sentence| sentence.index).collect::<Vec<_>>(), [2]);
}

#[test]
fn a_line_that_lost_its_break_is_never_chosen_beside_whole_sentences() {
    let text = "Ilse Brandt and her ferry on the old pier The harbour board of Port Ellery approved a new ferry on Tuesday. \
        Ilse Brandt had asked for the ferry for ten years. The ferry sails every hour. Fares rise in May.";
    let summary = summarize(&Document::from_text(text), &Options { target: count(3), ..Options::default() });
    assert!(summary.sentences.iter().all(|sentence| sentence.index > 0), "{summary:?}");
}

#[test]
fn what_is_pinned_leaves_no_room_for_what_a_query_asks_for() {
    let pinned =
        indexes(&Options { target: count(1), pin: vec![1], query: Some("seagulls"), ..Options::default() });
    assert_eq!(pinned, [1]);
    let beside =
        indexes(&Options { target: count(2), pin: vec![1], query: Some("seagulls"), ..Options::default() });
    assert_eq!(beside, [1, 7]);
}
