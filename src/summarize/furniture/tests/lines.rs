//! Lines that are no sentences of the story: headings, titles, names, what a page says over and over.

use super::{assert_drops, parted};
use crate::summarize::language::Language;

#[test]
fn lines_without_a_mark_among_paragraphs() {
    let page = |line: &str| {
        format!(
            "The night ferry sails again from Friday, the city said.\n\n{line}\n\n\
             Only forty people were aboard on the first crossing, the harbour master said."
        )
    };
    for (line, reason) in [
        ("A slow start", Some("headline")),
        ("\"We need this boat\"", Some("headline")),
        ("THE PRICE OF A TICKET.", Some("headline")),
        ("- A slow start -", Some("headline")),
        ("12 May: The ferry is sold", None),
        ("- the crew", None),
        ("He called the plan 'a disgrace'", None),
        (
            "The mayor was pleased, the harbour master was not, and the crew of the ferry was on holiday in Spain when it all happened",
            None,
        ),
        ("The captain said it would be difficult and", None),
        ("Among those aboard:", None),
        ("I commute for two hours", None),
    ] {
        let expected: Vec<(&str, &str)> = reason.map(|reason| (line, reason)).into_iter().collect();
        // One block of seven or more: capitals stand out only where they are rare.
        let rest = "\n\nThe mayor bought the first ticket.\n\nShe said so herself.\n\nIt rained all day.";
        assert_drops(&(page(line) + rest), &expected);
    }
}

#[test]
fn a_line_that_a_page_says_over_and_over() {
    let line = "The ferry special starts tonight at ten.";
    let paragraph = |number: u8| {
        format!(
            "The night ferry sails again from Friday, said captain number {number}.\n\nIt rained on day {number}, he said."
        )
    };
    let page: Vec<String> = (0..4).map(paragraph).collect();
    assert_drops(&page.join(&format!("\n\n{line}\n\n")), &[(line, "call_to_action"); 3]);
    assert_drops(&page[..2].join(&format!("\n\n{line}\n\n")), &[]);
    assert_drops(&format!("{line} ").repeat(9), &[]);
}

#[test]
fn broken_lines_and_lists_stay() {
    for page in [
        "The night ferry sails again from\nFriday, the city said, three years after\nit was cancelled by the\nmayor before the present one.",
        "The crew takes these with them.\nRope\nTar\nBread\nA lantern\nThen the ferry sails for the other shore of the river.",
        "On board were, among others:\nHanne Claes, mayor\nPiet de Wit, baker\nThen the ferry sailed for the other shore of the river.",
    ] {
        assert_drops(page, &[]);
    }
}

#[test]
fn the_title_repeated_at_the_top() {
    let (dropped, story) = parted(
        "Will the night ferry sail again?|Yes, says the mayor.|It sails from Friday.",
        Some("Will the Night Ferry Sail Again"),
        Language::English,
    );
    assert_eq!(dropped, [("Will the night ferry sail again?".to_owned(), "headline")]);
    assert_eq!(story, ["Yes, says the mayor.", "It sails from Friday."]);
}

#[test]
fn labels_before_lines_about_other_articles() {
    for (language, line, is_related) in [
        (Language::French, "Lire aussi | Le pont de Moen a rouvert lundi matin.", true),
        (Language::Spanish, "Te puede interesar – El puente de Moen abrió el lunes.", true),
        (Language::English, "TL;DR: The ferry sails again.", true),
        (Language::German, "Video-Konferenzen mit dem Hafen gab es am Montag.", false),
        (Language::English, "Related costs rose by a tenth last year.", false),
    ] {
        let page = format!("A b c d e f g h.\n\n{line}\n\nI j k l m n o p.");
        let (dropped, _) = parted(&page, None, language);
        assert_eq!(!dropped.is_empty(), is_related, "{line}");
    }
}

#[test]
fn the_titles_of_items_over_their_paragraphs() {
    assert_drops(
        "The ferry has three decks.\n\n1. The car deck\n\nIt holds forty cars.\n\n2. The saloon\n\nIt seats ninety.",
        &[("1. The car deck", "headline"), ("2. The saloon", "headline")],
    );
    assert_drops(
        "The crew needs:\n\n1. Rope for the anchor\n\n2. Tar for the hull\n\nIt sails on Friday.",
        &[],
    );
}

#[test]
fn names_and_places_on_lines_of_their_own() {
    for (line, reason) in [
        ("Ines Halloran, Antwerp.", Some("byline")),
        ("It rained, Claes said.", None),
        ("“Moen, Antwerp.”", None),
    ] {
        let page =
            format!("The night ferry sails again from Friday.\n\n{line}\n\nTickets cost two euros each.");
        let expected: Vec<(&str, &str)> = reason.map(|reason| (line, reason)).into_iter().collect();
        assert_drops(&page, &expected);
    }
}

#[test]
fn lines_of_a_live_ticker() {
    let story = "Moen came from behind to win at Lund.|The coach of Moen praised the crowd.";
    for line in [
        "Match ends, Lund 1, Moen 2.",
        "Second Half begins Lund 1, Moen 0.",
        "Corner, Moen.",
        "Substitution, Lund.",
        "Ole Berg (Moen) right footed shot from the centre of the box is blocked.",
    ] {
        assert_drops(&format!("{story}|{line}"), &[(line, "notice")]);
    }
    assert_drops(&format!("{story}|The match ends a run of six defeats."), &[]);
}

#[test]
fn a_call_to_scroll_takes_the_caption_that_runs_into_it() {
    let line = "Scroll down for video Proud: The mayor of Moen with the ferry that she bought The ferry has sailed since 1962.";
    assert_drops(
        &format!("The mayor bought the ferry.|{line}|It sails on Friday."),
        &[(line, "call_to_action")],
    );
}
