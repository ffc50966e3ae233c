//! What holds of any page, also of those that were made to hurt.

use proptest::prelude::*;

use super::{STORY, STORY_TEXT, text};
use crate::summarize::document::html::read;

#[test]
fn pages_made_to_hurt_are_answered() {
    let cases = [
        ("<div>".repeat(20_000) + "<p>Deep.", "Deep."),
        ("<div>".repeat(20_000) + "<p>Deep.</p>" + &"</div>".repeat(20_000), "Deep."),
        ("<p>".repeat(300_000), ""),
        ("<b>".repeat(300_000) + "Bold.", "Bold."),
        ("<table><tr><td>".repeat(30_000) + "Cell.", "Cell."),
        ("<a b=\"".repeat(50_000), ""),
        ("<!--".repeat(50_000), ""),
        ("<".repeat(300_000), "<<<<<"),
        ("&".repeat(300_000), "&&&&&"),
        ("<script>".repeat(50_000), ""),
        (format!("<script>{}</script><p>Deep.", "</x ".repeat(100_000)), "Deep."),
        (format!("<a {}", "=".repeat(100_000)), ""),
    ];
    for (page, expected) in cases {
        let start: String = read(&page).text.chars().take(5).collect();
        assert_eq!(start, expected, "{}…", &page[..20]);
    }
}

#[test]
fn what_is_nested_too_deep_is_read_with_what_is_around_it() {
    let page = "<div>".repeat(5_000)
        + STORY
        + &"</div>".repeat(5_000)
        + "<p>The quay will be swept before that, the office added.";
    assert_eq!(text(&page), format!("{STORY_TEXT}\n\nThe quay will be swept before that, the office added."));
}

/// Tags, attributes and text in any order.
fn markup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "</?(p|div|a|span|li|ul|table|tr|td|h1|h2|article|aside|figure|figcaption|svg|title|x-y|form|br|pre)( class=[a-z-]{1,12})?/?>",
        "[ \n]?[A-Za-z]{1,12}[.,]? ",
        Just("<script>".to_owned()),
        Just("</script>".to_owned()),
        Just("<!--".to_owned()),
        "\\PC{0,8}",
        "&#?[a-z0-9]{0,9};?",
    ];
    prop::collection::vec(piece, 0..120).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn blocks_cover_the_text_in_order(page in markup()) {
        let page = read(&page);
        let mut at = 0;
        for block in &page.blocks {
            prop_assert_eq!(&page.text[at..block.range.start], if at == 0 { "" } else { "\n\n" });
            let text = &page.text[block.range.clone()];
            prop_assert!(!text.is_empty() && text.trim() == text && !text.contains(['\n', '\r', '\t']));
            at = block.range.end;
        }
        prop_assert_eq!(at, page.text.len());
    }

    #[test]
    fn no_input_panics(page in any::<String>()) {
        prop_assert!(read(&page).text.len() <= 8 * page.len());
    }
}
