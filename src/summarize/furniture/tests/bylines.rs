//! Who wrote it, where and when.

use super::{assert_drops, parted};
use crate::summarize::language::Language;

#[test]
fn a_masthead_in_running_text() {
    assert_drops(
        "By.|Ines Halloran.|and Piet de Wit.|PUBLISHED:.|09:12 EST, 14 March 2023.| |.|UPDATED:.|11:40 EST, 14 March 2023.|\
         The night ferry sails again from Friday.|Scroll down for video.|The mayor bought the first ticket.",
        &[
            (
                "By. Ines Halloran. and Piet de Wit. PUBLISHED:. 09:12 EST, 14 March 2023.   . UPDATED:. \
                 11:40 EST, 14 March 2023.",
                "byline",
            ),
            ("Scroll down for video.", "call_to_action"),
        ],
    );
}

#[test]
fn the_signature_under_the_story() {
    let (dropped, _) = parted(
        "Phà đêm hoạt động trở lại từ thứ Sáu.|Thị trưởng mua tấm vé đầu tiên.|Trời mưa cả ngày.|Lan Anh (theo AFP)",
        None,
        Language::Vietnamese,
    );
    assert_eq!(dropped, [("Lan Anh (theo AFP)".to_owned(), "byline")]);
}

#[test]
fn a_dateline_on_a_line_of_its_own() {
    assert_drops(
        "MOEN, May 3, 2026. (Reuters) -\n\nThe night ferry sails again from Friday, the city said.",
        &[("MOEN, May 3, 2026. (Reuters) -", "byline")],
    );
}

#[test]
fn notes_about_the_author_under_the_story() {
    for (language, note, is_note) in [
        (
            Language::English,
            "Ines Halloran is the Courier's shipping editor and the author of two books.",
            true,
        ),
        (Language::English, "Piet de Wit reports on ports.", false),
        (Language::English, "Hanne Claes is the mayor of Moen and likes the editor of the Courier.", false),
        (Language::German, "Jens Krug ist Redakteur im Ressort Wirtschaft.", true),
        (Language::Spanish, "Luz Prado es periodista y escribe sobre puertos.", true),
        (Language::French, "Zoé Bertin est journaliste au service Mer.", true),
    ] {
        let page = format!("A b c d e f g h, says Claes.\n\nI j k l m n o p.\n\nQ r s t u v w x.\n\n{note}");
        let (dropped, _) = parted(&page, None, language);
        assert_eq!(!dropped.is_empty(), is_note, "{note}");
    }
}

#[test]
fn a_byline_may_tell_the_office_in_small_letters() {
    assert_drops(
        "By Hannah Creel, health correspondent\nThe ferry was sold on Friday.|It sails in April.\nThe mayor was glad about it.",
        &[("By Hannah Creel, health correspondent", "byline")],
    );
}

#[test]
fn a_byline_may_tell_for_whom_it_was_written() {
    assert_drops(
        "By Hannah Creel, special to The Moen Courier\nThe ferry was sold on Friday.|It sails in April.\nThe mayor was glad about it.",
        &[("By Hannah Creel, special to The Moen Courier", "byline")],
    );
}
