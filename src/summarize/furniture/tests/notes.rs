//! What editors add, what interviewers ask, what others posted.

use super::{assert_drops, parted};
use crate::summarize::language::Language;

#[test]
fn editors_notes_go_with_the_rest_of_their_block() {
    for (language, note) in [
        (
            Language::English,
            "Correction: An earlier version of this report gave the fare as 20 euros.|It is two.",
        ),
        (Language::English, "Editor's note (May 3): This report was corrected."),
        (Language::English, "This story was first published in the Moen Courier."),
        (Language::English, "We may earn a commission if you buy a ticket."),
        (Language::French, "Rectificatif : le billet coûte deux euros.|Nous avions écrit vingt."),
        (Language::Spanish, "Fe de errores: el billete cuesta dos euros."),
        (Language::German, "In einer früheren Version stand, die Fahrt koste 20 Euro.|Es sind zwei."),
        (Language::Italian, "Errata corrige: il biglietto costa due euro."),
        (Language::Polish, "Sprostowanie: bilet kosztuje dwa euro."),
        (Language::Russian, "От редакции: билет стоит два евро."),
        (Language::Chinese, "更正：船票为两欧元。"),
    ] {
        let page = format!("{note}\n\nA b c d e f g h.\n\nI j k l m n o p.");
        let (dropped, _) = parted(&page, None, language);
        assert_eq!(dropped, [(note.replace('|', " "), "notice")], "{note}");
    }
    assert_drops("The paper printed a correction: the fare is two euros.|The mayor laughed.", &[]);
}

#[test]
fn an_interview_keeps_the_answers() {
    assert_drops(
        "The ferry sails again.\n\nReporter: Why did it stop?\n\nClaes: The engine broke in March.\n\n\
         Reporter: What did it cost?\n\nClaes: Two million euros.\n\nReporter: Thank you.\n\nClaes: My pleasure.",
        &[
            ("Reporter: Why did it stop?", "notice"),
            ("Reporter: What did it cost?", "notice"),
            ("Reporter: Thank you.", "notice"),
            ("Claes: My pleasure.", "notice"),
        ],
    );
    assert_drops(
        "Why did it stop?\n\nThe engine broke in March.\n\nWhat did it cost?\n\nTwo million euros.\n\nWho paid?\n\nThe city did.",
        &[("Why did it stop?", "notice"), ("What did it cost?", "notice"), ("Who paid?", "notice")],
    );
    assert_drops(
        "The ferry sails again.\n\nBut who will pay?\n\nNobody knows yet, the mayor said.\n\nIt rained.",
        &[],
    );
}

#[test]
fn embedded_posts() {
    assert_drops(
        "The ferry sails again.\n\nSo glad to be back on board! pic.twitter.com/ab12\n\
         — Hanne Claes (@hclaes) May 3, 2026\n\nTickets cost two euros.",
        &[
            ("So glad to be back on board! pic.twitter.com/ab12", "notice"),
            ("— Hanne Claes (@hclaes) May 3, 2026", "notice"),
        ],
    );
    assert_drops("The ferry sails again.\n\nWrite to the mayor (claes@moen.example).\n\nIt rained.", &[]);
}

#[test]
fn a_link_takes_what_runs_into_it() {
    let line = "Read more: Mayor of Moen buys a ferry (exclusive) The sale, which nobody had foreseen, will cost the town of Moen \
                more than it earns in a year of fees and rents and taxes.";
    assert_drops(
        &format!("The mayor bought the ferry.|{line}|It sails on Friday."),
        &[(line, "related_article")],
    );
}
