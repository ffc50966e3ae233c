//! Captions: by their credit, their label, their scene.

use super::{assert_drops, dropped};

#[test]
fn labelled_captions_go_only_from_a_text_strewn_with_them() {
    let story = "The ferry sails again from Friday.|It had been gone three years.|Tickets cost two euros.|\
                 The crew has been hired back.|The mayor is pleased.|The council was not asked.";
    let captions = "Proud: Mayor Hanne Claes boards the ferry on Friday.|Home again: The crew of the Night Heron in \
                    Antwerp.|Rusty: The Night Heron before it was rebuilt.|\
                    Last call: Passengers run for the gangway at midnight.";
    assert_eq!(dropped(&format!("{story}|{captions}")), [(captions.replace('|', " "), "caption")]);
    assert_drops(&format!("{story}|Proud: Mayor Hanne Claes boards the ferry on Friday."), &[]);
}

#[test]
fn a_text_laid_out_by_labels_keeps_them() {
    assert_drops(
        "Monday brings: Sunshine over the whole harbour.|Tuesday brings: Rain from the west until noon.|\
         Wednesday brings: Fog on the river before dawn.|Thursday brings: Storms along the coast.",
        &[],
    );
}

#[test]
fn a_line_twice_over_is_a_caption() {
    let line = "The home port of the night ferry.";
    let [before, after] =
        ["The night ferry sails again from Friday, the city said.", "It rained on that day, it said."];
    assert_drops(&format!("{before}\n\n{line}\n\n{line}\n\n{after}"), &[(line, "caption"); 2]);
    assert_drops(&format!("{before}\n\n{line}\n\n{after}\n\n{line}"), &[]);
}

#[test]
fn captions_by_their_credit_in_any_language() {
    for caption in [
        "Boats wait off Moen, May 3, 2026.|REUTERS/Ana Lund",
        "Boats wait off Moen on Sunday.|Photograph: Tim Ashby/Getty Images",
        "Barcos en el puerto de Moen, el domingo 3 de mayo de 2026.|EFE/Luz Prado",
        "Des bateaux attendent devant Moen. (Photo Zoé Bertin / AFP)",
        "Boote warten vor Moen.|Foto: Jens Krug/dpa",
        "Barcos esperam ao largo de Moen.|LUSA/Rui Pena",
    ] {
        let page = format!(
            "The night ferry sails again from Friday.\n\n{caption}\n\nThe mayor bought the first ticket on Friday."
        );
        assert_drops(&page, &[(&caption.replace('|', " "), "caption")]);
    }
}

#[test]
fn a_credit_in_running_text_takes_its_caption_with_it() {
    assert_drops(
        "The night ferry sails again.|A boat waits off Moen, May 3, 2026.|REUTERS/Ana Lund/File Photo|The mayor is glad.",
        &[("A boat waits off Moen, May 3, 2026. REUTERS/Ana Lund/File Photo", "caption")],
    );
}

#[test]
fn scenes_with_the_day_they_were_taken_on() {
    for (line, reason) in [
        ("Passengers wave from the deck in Moen, Sunday, May 3, 2026.", Some("caption")),
        ("The ferry, pictured in 2019, lay in the harbour for three years.", Some("caption")),
        ("The ferry was sold in Moen on Sunday, May 3, 2026.", None),
        ("The ferry was pictured by a passer-by on Sunday.", None),
    ] {
        let page = format!(
            "The night ferry sails again from Friday.\n\n{line}\n\nThe mayor bought the first ticket."
        );
        let expected: Vec<(&str, &str)> = reason.map(|reason| (line, reason)).into_iter().collect();
        assert_drops(&page, &expected);
    }
}

#[test]
fn a_credit_may_end_in_a_point() {
    for credit in ["Photo: Getty Images.", "REUTERS/Ana Lund."] {
        let page = format!(
            "The night ferry sails again from Friday.\n\nBoats wait off Moen.|{credit}\n\nThe mayor bought the first ticket."
        );
        assert_drops(&page, &[(&format!("Boats wait off Moen. {credit}"), "caption")]);
    }
}

#[test]
fn a_label_before_an_unbroken_text_is_a_captions() {
    assert_drops(
        "Guilty: Ole Lund, 56, will pay back the whole of it|A baker who stole from his guests was jailed on Friday.|He lives in Moen.|It rained.",
        &[("Guilty: Ole Lund, 56, will pay back the whole of it", "caption")],
    );
    assert_drops(
        "'Cleared': Ole Lund stole nothing at all.|A baker was cleared on Friday.|He lives in Moen.",
        &[("'Cleared': Ole Lund stole nothing at all.", "caption")],
    );
    assert_drops("It is over: The baker of Moen was cleared on Friday.|He lives in Moen.|It rained.", &[]);
}
