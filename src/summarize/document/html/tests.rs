//! Pages and what is found in them.

use super::*;
use proptest::prelude::*;

/// Three paragraphs of a story, as a page's source.
const STORY: &str = "<p>The ferry to the islands will run again from Friday, the harbour office said on Tuesday.</p>\
    <p>It had lain in dock since the storm in March, when a wave broke its bow door and flooded two decks.</p>\
    <p>“We have tested everything twice,” said the captain, who has sailed the route for thirty years.</p>";

/// What a reader reads of them.
const STORY_TEXT: &str = "The ferry to the islands will run again from Friday, the harbour office said on Tuesday.\n\n\
    It had lain in dock since the storm in March, when a wave broke its bow door and flooded two decks.\n\n\
    “We have tested everything twice,” said the captain, who has sailed the route for thirty years.";

fn text(page: &str) -> String {
    read(page).text
}

fn blocks(page: &str) -> Vec<(BlockKind, String)> {
    let page = read(page);
    page.blocks.iter().map(|block| (block.kind, page.text[block.range.clone()].to_owned())).collect()
}

#[test]
fn only_the_story_is_read() {
    let cases = [
        ("a bare story", STORY.to_owned()),
        (
            "navigation and a footer",
            format!(
                "<nav><a href=/>Home</a> <a href=/s>Sport</a></nav>{STORY}<footer><p>© The Gazette</footer>"
            ),
        ),
        (
            "a menu without a name",
            format!(
                "<ul><li><a href=1>News</a><li><a href=2>Sport</a><li><a href=3>Weather</a></ul><div>{STORY}</div>"
            ),
        ),
        (
            "a sidebar named so",
            format!(
                "<div id=main>{STORY}</div><div class='right sideBar'><p>Most readers of this page also looked at the tide tables for the coming week, which are free.</p></div>"
            ),
        ),
        (
            "comments",
            format!(
                "<div>{STORY}</div><div id=comments><p>I have waited for this since March, and so has my mother, who lives out there.</p></div>"
            ),
        ),
        (
            "a cookie notice",
            format!(
                "<div class=cookie-banner><p>We use cookies to remember you, to count you and to pay for it all, if you agree.</p></div><div>{STORY}</div>"
            ),
        ),
        (
            "scripts and styles",
            format!(
                "<style>p {{ color: red }}</style><script>document.write('<p>No story</p>')</script><div>{STORY}</div>"
            ),
        ),
        (
            "a caption",
            format!(
                "<figure><img src=f.jpg><figcaption>The ferry in dock, with its bow door open, last month</figcaption></figure>{STORY}"
            ),
        ),
        (
            "a caption named so",
            format!("<div><span class=newsCaption>The ferry in dock last month</span>{STORY}</div>"),
        ),
        (
            "a pointer to another page",
            format!("<div>{STORY}<p>Read more: <a href=2>The storm that broke the bow door</a></p></div>"),
        ),
        (
            "a label above pointers",
            format!(
                "<div>{STORY}<h3>Related</h3><ul><li><a href=2>The storm in March</a><li><a href=3>The captain's life</a></ul></div>"
            ),
        ),
        (
            "the headline within",
            format!(
                "<title>Ferry runs again</title><article><h1>Ferry runs again</h1><div>By A. Writer</div>{STORY}</article>"
            ),
        ),
        (
            "what is hidden",
            format!(
                "<div>{STORY}<p style='display: none'>Printed on the office's last paper by the last printer in the harbour.</p></div>"
            ),
        ),
        ("a name that means the whole page", format!("<div class='page has-sidebar related'>{STORY}</div>")),
        (
            "a copyright line",
            format!("<div>{STORY}<p>Copyright 2024 The Gazette. All rights reserved.</p></div>"),
        ),
        (
            "a request to follow",
            format!("<div>{STORY}<p>Follow the Gazette on Twitter and Facebook.</p></div>"),
        ),
    ];
    for (why, page) in cases {
        assert_eq!(text(&page), STORY_TEXT, "{why}");
    }
}

#[test]
fn a_story_in_pieces_is_read_whole() {
    let (first, rest) = STORY.split_once("</p>").unwrap();
    let page = format!(
        "<main><div>{first}</p></div><div class=ad>Buy a boat</div><div>{rest}</div></main><aside>Weather</aside>"
    );
    assert_eq!(text(&page), STORY_TEXT);
}

#[test]
fn the_paragraph_below_the_headline_opens_the_story() {
    let lead = "After a winter and a spring without a boat, in which the islanders paid fishermen to take them across and \
                carried their shopping over the rocks, there is a day to look forward to, and flags are being sewn.";
    let page = format!(
        "<title>Ferry runs again</title><h1>Ferry runs again</h1><div><p>{lead}</p></div>{}<div>{STORY}</div>",
        "<div><a href=1>Share</a></div>".repeat(20)
    );
    assert_eq!(text(&page), format!("{lead}\n\n{STORY_TEXT}"));
}

#[test]
fn blocks_have_their_kinds() {
    let page = format!(
        "<article>{STORY}<h2>What it costs</h2><ul><li>Adults pay four crowns a crossing, as they did.<li>Children go free \
         with an adult.</ul><blockquote>Nobody will be left on the quay this summer, whatever the weather.</blockquote></article>"
    );
    let kinds: Vec<_> = blocks(&page).into_iter().skip(3).collect();
    let expected = [
        (BlockKind::Heading, "What it costs"),
        (BlockKind::ListItem, "Adults pay four crowns a crossing, as they did."),
        (BlockKind::ListItem, "Children go free with an adult."),
        (BlockKind::Paragraph, "Nobody will be left on the quay this summer, whatever the weather."),
    ];
    assert_eq!(kinds, expected.map(|(kind, text)| (kind, text.to_owned())));
}

#[test]
fn markup_is_read_as_browsers_read_it() {
    let cases = [
        ("white space is folded", "<p>One\n\t two&nbsp; three.", "One two three."),
        (
            "references",
            "<p>R&amp;D &lt;3 caf&eacute; &#8217;&#x2019; &#146; &copy; a&b &nosuch; &amp",
            "R&D <3 café ’’ ’ © a&b &nosuch; &",
        ),
        ("emphasis parts nothing", "<p>Un<b>break</b>able, <a href=x>li</a>nk.", "Unbreakable, link."),
        ("end tags left out", "<p>One.<p>Two.<div>Three.", "One.\n\nTwo.\n\nThree."),
        ("two line breaks part", "<p>One line<br>goes on.<br><br>Two.", "One line goes on.\n\nTwo."),
        ("a line break after a full stop parts", "<div>One.<br>Two.</div>", "One.\n\nTwo."),
        ("a bracket in a value", "<p title=\"a > b\">One.</p>", "One."),
        ("a bracket that opens no tag", "<p>2 < 3 and 4 > 3.", "2 < 3 and 4 > 3."),
        ("comments", "<p>One<!-- <p>two --> three.<!---->", "One three."),
        ("an end tag in a script's string", "<script>var a = '</p>'; // </scrip </script><p>One.", "One."),
        ("upper case", "<DIV><P CLASS=A>One.</P><SCRIPT>two</SCRIPT></DIV>", "One."),
        ("soft hyphens and zero-width spaces", "<p>un&shy;broken\u{200B}.", "unbroken."),
        ("stray end tags", "</div></p><p>One.</span></b> Two.", "One. Two."),
        (
            "cells",
            "<table><tr><td>One is a long enough cell.<td>Two.</table>",
            "One is a long enough cell.\n\nTwo.",
        ),
        ("nothing at all", "", ""),
        ("text alone", "Just words & no markup.", "Just words & no markup."),
    ];
    for (why, page, expected) in cases {
        assert_eq!(text(page), expected, "{why}");
    }
}

#[test]
fn headlines() {
    let cases = [
        (
            "the heading",
            "<title>Ferry runs again - The Gazette</title><h1>Ferry runs again</h1>",
            Some("Ferry runs again"),
        ),
        (
            "not the site's name",
            "<title>Ferry runs again - The Gazette</title><h1>The Gazette</h1><h1>Ferry runs again</h1>",
            Some("Ferry runs again"),
        ),
        (
            "another heading than the first",
            "<title>Ferry runs again | Gazette</title><h1>Gazette</h1><h2>Ferry runs again</h2>",
            Some("Ferry runs again"),
        ),
        (
            "a heading that says more",
            "<title>Ferry runs | Gazette</title><h1>Ferry runs again</h1>",
            Some("Ferry runs again"),
        ),
        (
            "the shared title",
            "<meta property='og:title' content='Ferry &amp; storm'><title>Gazette</title>",
            Some("Ferry & storm"),
        ),
        (
            "the title without site and section",
            "<title>Why the ferry runs again | News | The Gazette</title>",
            Some("Why the ferry runs again"),
        ),
        (
            "a title with a dash of its own",
            "<title>Ferry runs – after a winter without any boat to the islands</title>",
            Some("Ferry runs – after a winter without any boat to the islands"),
        ),
        (
            "the name that the site gives itself",
            "<meta property=og:site_name content='The Harbour and Islands Gazette'><title>Ferry runs - The Harbour and Islands Gazette</title>",
            Some("Ferry runs"),
        ),
        ("a heading alone", "<h1>Ferry runs</h1>", Some("Ferry runs")),
        ("a title in an image is none", "<svg><title>Logo</title></svg><p>Words.", None),
        ("none", "<p>Words.", None),
    ];
    for (why, page, expected) in cases {
        assert_eq!(read(page).title.as_deref(), expected, "{why}");
    }
}

#[test]
fn languages() {
    let cases = [
        ("<html lang='pt-BR'><p>Oi.", Some("pt-BR")),
        ("<html xml:lang=fr><p>Oui.", Some("fr")),
        ("<html><body><article lang=de><p>Ja.", Some("de")),
        ("<meta http-equiv=Content-Language content=it><p>Sì.", Some("it")),
        ("<meta property=og:locale content=es_ES><p>Sí.", Some("es_ES")),
        ("<html lang=''><p>Yes.", None),
    ];
    for (page, expected) in cases {
        assert_eq!(read(page).language.as_deref(), expected, "{page}");
    }
}

#[test]
fn a_page_that_shows_nothing_is_read_from_what_it_declares() {
    let body = "The ferry runs again from Friday.\\n\\nIt lay in dock since the storm \\u2013 and the \\\"wave\\\" \\ud83c\\udf0a. ".repeat(5);
    let page = format!(
        "<script type='application/ld+json'>{{\"@type\": \"NewsArticle\", \"articleBody\" : \"{body}\"}}</script><div id=root></div>"
    );
    let found = text(&page);
    assert!(
        found.starts_with(
            "The ferry runs again from Friday.\n\nIt lay in dock since the storm – and the \"wave\" 🌊."
        ),
        "{found}"
    );
    // A page that shows its story is not read twice.
    assert_eq!(text(&format!("{page}<div>{STORY}</div>")), STORY_TEXT);
}

#[test]
fn a_page_without_a_story_still_gives_its_text() {
    assert_eq!(text("<ul><li><a href=1>One link</a><li><a href=2>Another</a></ul>"), "One link\n\nAnother");
    assert_eq!(text("<nav>Only navigation here</nav>"), "Only navigation here");
}

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

#[test]
fn a_tag_or_a_comment_ends_where_a_browser_ends_it() {
    for (source, expected) in [
        ("<!-- a --!> Bread", "Bread"),
        ("<!----!> Bread", "Bread"),
        ("<!-- a --- > b ---> Bread", "Bread"),
        ("<!--> Bread", "Bread"),
        ("<p =\">\"> Bread", "\"> Bread"),
        ("<p/=\">\"> Bread", "\"> Bread"),
        ("<p id=x\">\"> Bread", "\"> Bread"),
        ("<p id = \">\"> Bread", "Bread"),
        ("<p=\">\"> Bread", "\"> Bread"),
        ("<b></b=\">\"> Bread", "\"> Bread"),
        ("<script>'</scripts>'</script> Bread", "Bread"),
    ] {
        assert_eq!(text(source), expected, "{source}");
    }
}
