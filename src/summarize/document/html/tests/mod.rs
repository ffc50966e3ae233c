//! Pages and what is found in them.

mod any_page;
mod head;
mod markup;

use super::*;

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
