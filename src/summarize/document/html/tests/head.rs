//! The headline and the language of a page.

use crate::summarize::document::html::read;

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
