//! What the rules take for furniture, and the sentences of a story that come close to it: what several rules share here, the rest
//! by what it is about.

mod bylines;
mod captions;
mod languages;
mod lines;
mod notes;
mod properties;

use super::{Furniture, Parted, set_aside};
use crate::summarize::document::Document;
use crate::summarize::language::Language;
use crate::summarize::sentences::Sentence;

/// A document whose sentences are given, line by line: each line of `page` is a block, and `|` parts its sentences.
/// Tells which were dropped, with the name of the reason, and which are the story.
fn parted(page: &str, title: Option<&str>, language: Language) -> (Vec<(String, &'static str)>, Vec<String>) {
    let text = page.replace('|', " ");
    let mut document = Document::from_text(&text);
    if let Some(title) = title {
        document = document.with_title(title);
    }
    let mut sentences = Vec::new();
    let mut at = 0;
    let mut block = 0;
    for line in page.split('\n') {
        for piece in line.split('|') {
            let start = at + (piece.len() - piece.trim_start().len());
            if !piece.trim().is_empty() {
                sentences.push(Sentence { range: start..start + piece.trim().len(), block });
            }
            at += piece.len() + 1;
        }
        block += u32::from(!line.trim().is_empty());
    }
    let Parted { story, dropped, .. } = set_aside(&document, sentences, language);
    (
        dropped.into_iter().map(|d| (text[d.range].to_owned(), d.reason.name())).collect(),
        story.into_iter().map(|s| text[s.range].to_owned()).collect(),
    )
}

/// What is dropped from an English page.
fn dropped(page: &str) -> Vec<(String, &'static str)> {
    parted(page, None, Language::English).0
}

/// Asserts that a page loses exactly these stretches.
fn assert_drops(page: &str, expected: &[(&str, &str)]) {
    let found = dropped(page);
    let found: Vec<(&str, &str)> = found.iter().map(|(text, reason)| (text.as_str(), *reason)).collect();
    assert_eq!(found, expected, "{page}");
}

#[test]
fn every_kind_has_its_own_name_in_snake_case() {
    let mut names: Vec<&str> = Furniture::ALL.iter().map(|kind| kind.name()).collect();
    assert!(names.iter().all(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_')));
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Furniture::ALL.len());
}

#[test]
fn a_page_as_a_scraper_hands_it_over() {
    assert_drops(
        "Harbour Ferry Returns: City Restores the Night Service

         No time to read?
         Get a summary
         By Ines Halloran
         Published 14 March 2023 at 09:12 GMT

         The night ferry sails again from Friday, three years after the city cancelled it.|The mayor bought the first ticket.

         A slow start

         Only forty people were aboard on the first crossing, the harbour master said on Saturday.|He expects more in May.

         Read more: The bridge that never was
         Sign up for our newsletter and never miss a story
         Previous Article

         Bakers Count the Cost of Butter

         Next Article

         Why the swans left the river.",
        &[
            ("Harbour Ferry Returns: City Restores the Night Service", "headline"),
            ("No time to read?", "call_to_action"),
            ("Get a summary", "call_to_action"),
            ("By Ines Halloran", "byline"),
            ("Published 14 March 2023 at 09:12 GMT", "byline"),
            ("A slow start", "headline"),
            ("Read more: The bridge that never was", "related_article"),
            ("Sign up for our newsletter and never miss a story", "call_to_action"),
            ("Previous Article", "related_article"),
            ("Bakers Count the Cost of Butter", "related_article"),
            ("Next Article", "related_article"),
            ("Why the swans left the river.", "related_article"),
        ],
    );
}

#[test]
fn single_sentences_that_are_furniture() {
    for (sentence, reason) in [
        ("Click here to see the whole timetable.", "call_to_action"),
        ("Follow us on Facebook for the latest from the harbour.", "call_to_action"),
        ("Follow Ines Halloran on Twitter.", "call_to_action"),
        ("VIDEO Ferry leaves at midnight.", "call_to_action"),
        ("See how the ferry was rebuilt »", "call_to_action"),
        ("Share your photos of the ferry with us.", "call_to_action"),
        ("Advertisement", "notice"),
        ("© 2023 Harbour Courier.", "notice"),
        ("All rights reserved.", "notice"),
        ("Ines Halloran and Piet de Wit contributed to this report.", "notice"),
        ("The Courier's Piet de Wit reported from Antwerp.", "notice"),
        ("(Reporting by Ines Halloran in Antwerp; Editing by Piet de Wit)", "notice"),
        ("Sorry we are unable to accept comments for legal reasons.", "notice"),
        ("The opinions expressed in this column are those of its author.", "notice"),
        ("Source: Harbour Board", "notice"),
        ("We use cookies to remember which ferry you take.", "cookie_notice"),
        ("By clicking “Accept” you agree to our cookies.", "cookie_notice"),
        ("Last updated at 9:12 AM on 14th March 2023.", "byline"),
        ("READ MORE: Why the swans left the river", "related_article"),
        ("Related: Bakers count the cost of butter", "related_article"),
        ("Photo: Piet de Wit / Harbour Courier", "caption"),
        ("File photo of the old ferry at its berth in 2019.", "caption"),
        ("Pictured: The ferry on its last crossing in 2020.", "caption"),
        ("Mayor Hanne Claes (left) boards the ferry with her son.", "caption"),
        ("Mayor Hanne Claes, right, boards the ferry with her son.", "caption"),
        ("The captain (second from left) with his crew.", "caption"),
    ] {
        let page = format!(
            "The night ferry sails again from Friday, the city said.|It had been gone three years.|{sentence}|\
             The mayor bought the first ticket on a rainy morning.|She said so herself."
        );
        assert_drops(&page, &[(sentence, reason)]);
    }
}

#[test]
fn single_sentences_of_the_story_that_come_close() {
    for sentence in [
        "LONDON (Reuters) - The night ferry sails again from Friday, the city said.",
        "Antwerp, Belgium (CNN) -- The night ferry sails again from Friday.",
        "By Friday the ferry will sail again.",
        "By Monday, Hanne Claes had sold every ticket.",
        "By John Dory standards, it was a small catch.",
        "Published in 1998, the timetable has not changed since.",
        "Read more slowly, the contract says the opposite.",
        "Share prices fell by a third on Tuesday.",
        "\"Click here to win\" was the subject of the message, police said.",
        "“Follow us,” the captain shouted to the rowers.",
        "The ferry company contributed to this reporter's confusion.",
        "Copyright law protects the timetable, the court ruled.",
        "Next week the council votes.",
        "Related costs rose to two million.",
        "Sources close to the harbour master denied it.",
        "The mayor was pictured leaving the boat by a side door.",
        "Hanne Claes (pictured) will open the bridge on Friday.",
        "The captain, 52, left the boat by a side door.",
        "He turned left, right, and left again before the quay.",
        "The left, right and centre all voted for the ferry.",
        "The plan is simple: The ferry sails every night.",
        "Her answer: No.",
        "Watch out for the swans, the sign says.",
        "The captain said: 'It is a good boat.'",
        "Photographs of the ferry sold for a thousand euros.",
        "Above all, the crew wanted to be paid.",
        "Advertisements for the ferry hang all over town.",
        "Comments made by the mayor angered the crew.",
        "They arrived at 14:11 on 25 October 2013.",
        "Cookies were served on board.",
        "Editing by hand took the museum nine years.",
    ] {
        let page =
            format!("It had been gone three years.|The mayor bought a ticket.|{sentence}|She said so.");
        assert_drops(&page, &[]);
    }
}

#[test]
fn neighbouring_sentences_of_one_kind_make_one_stretch_within_a_block() {
    assert_drops(
        "All rights reserved.|Comments are closed.\nAdvertisement\nThe ferry sails again.",
        &[("All rights reserved. Comments are closed.", "notice"), ("Advertisement", "notice")],
    );
}

#[test]
fn a_page_of_nothing_but_furniture_comes_back_whole() {
    for page in [
        "Read more",
        "Share\nTweet\nAll rights reserved.",
        "By Ines Halloran",
        "No time to read?\nGet a summary",
    ] {
        let (dropped, story) = parted(page, None, Language::English);
        assert_eq!(dropped, [], "{page}");
        assert_eq!(story, page.lines().collect::<Vec<_>>(), "{page}");
    }
}
