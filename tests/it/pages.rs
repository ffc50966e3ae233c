//! Pages in, and links to their sentences out.

use serde_json::{Value, json};

use crate::router::{form, json, request, send};

const PAGE: &str = r#"<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Ferry returns to the strait | The Harbour Post</title></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="cookie-banner">We use cookies to make this site better. <button>Accept all</button></div>
<article>
<h1>Ferry returns to the strait</h1>
<p>The night ferry between the two ports will sail again from June, the harbour company said on Monday.</p>
<figure><img src="ferry.jpg"><figcaption>The ferry in dry dock. Photo: Ida Holm</figcaption></figure>
<p>It was taken out of service four years ago, after a fire in its engine room &amp; a long quarrel over who was to
pay for repairs.</p>
<p>The repaired ferry carries 900 passengers – 200 more than before – and burns half as much fuel.</p>
<p>Tickets go on sale in April, and the first sailing is on 1 June.</p>
</article>
<aside><h2>Most read</h2><ul><li><a href="/a">Storm closes the school</a></li></ul></aside>
<footer>© The Harbour Post</footer>
</body>
</html>"#;

const STORY: &str =
    "The night ferry between the two ports will sail again from June, the harbour company said on Monday.

It was taken out of service four years ago, after a fire in its engine room & a long quarrel over who was to pay for \
     repairs.

The repaired ferry carries 900 passengers – 200 more than before – and burns half as much fuel.

Tickets go on sale in April, and the first sailing is on 1 June.";

fn page(fields: &Value) -> Value {
    let mut body = json!({ "html": PAGE });
    body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    body
}

#[tokio::test]
async fn the_story_is_read_from_the_page_and_offsets_count_in_it() {
    let answer = send(json(&page(&json!({ "include": ["text"], "string_index_type": "utf8" })))).await.json();
    assert_eq!(answer["text"], STORY);
    for sentence in answer["sentences"].as_array().unwrap() {
        let place = |name: &str| usize::try_from(sentence[name].as_u64().unwrap()).unwrap();
        let range = place("offset")..place("offset") + place("length");
        assert_eq!(sentence["text"], STORY[range]);
    }
}

#[tokio::test]
async fn every_way_to_send_a_page_gets_the_same_answer() {
    let expected = send(json(&page(&json!({ "sentence_count": 2, "include": ["text", "fragments"] })))).await;
    assert_eq!(expected.status, 200);
    let target = "/summarize?sentence_count=2&include=text,fragments";
    for (way, content_type, body) in [
        ("text/html", "text/html; charset=utf-8", PAGE.to_owned()),
        ("form", "application/x-www-form-urlencoded", form(&json!({ "html": PAGE }))),
        ("byte order mark", "text/html", format!("\u{feff}{PAGE}")),
    ] {
        let reply = send(request("POST", target).header("content-type", content_type).body(body)).await;
        assert_eq!(reply.text(), expected.text(), "{way}");
    }
    let unnamed = send(request("PUT", target).body(PAGE.to_owned())).await;
    assert_eq!(unnamed.text(), expected.text(), "curl -T page.html");
}

#[tokio::test]
async fn the_headline_is_the_title_unless_another_is_given() {
    for (fields, title) in [
        (json!({}), "Ferry returns to the strait"),
        (json!({ "title": "Night ferry is back" }), "Night ferry is back"),
    ] {
        assert_eq!(send(json(&page(&fields))).await.json()["title"], title);
    }
}

#[tokio::test]
async fn a_text_is_given_back_as_it_was_posted() {
    let text = " The ferry sails.\r\n\r\nIt is late. ";
    let answer = send(json(&json!({ "text": text, "include": ["text"] }))).await.json();
    assert_eq!(answer["text"], text);
    assert!(send(json(&json!({ "text": text }))).await.json().get("text").is_none());
}

#[tokio::test]
async fn what_the_page_says_of_its_language_counts_where_the_text_does_not_tell() {
    for (lang, text, given, code) in [
        ("fi", "Kyllä.", "auto", "fi"),
        ("fi", "The council approved the new tram line on Tuesday, and it will cost a lot.", "auto", "en"),
        ("fi", "Kyllä.", "sv", "sv"),
        ("tlh", "Qapla.", "auto", "und"),
    ] {
        let body = json!({ "html": format!("<html lang={lang}><p>{text}"), "language": given });
        assert_eq!(send(json(&body)).await.json()["language"]["code"], code, "{lang} {text}");
    }
}

#[tokio::test]
async fn a_fragment_leads_to_each_sentence() {
    let answer = send(json(&page(&json!({ "include": ["fragments"], "sentence_count": 50 })))).await.json();
    let fragments: Vec<&str> =
        answer["sentences"].as_array().unwrap().iter().map(|one| one["fragment"].as_str().unwrap()).collect();
    assert_eq!(fragments.len(), 4);
    assert_eq!(fragments[0], "#:~:text=The%20night%20ferry%20between,company%20said%20on%20Monday");
    let wordless = json!({ "text": "!!! ??? The ferry sails. – – –", "include": ["fragments"], "ratio": 1 });
    let answer = send(json(&wordless)).await.json();
    for sentence in answer["sentences"].as_array().unwrap() {
        let has_words = sentence["text"].as_str().unwrap().contains(char::is_alphabetic);
        assert_eq!(sentence.get("fragment").is_some(), has_words, "{sentence}");
    }
    let plain = send(json(&page(&json!({})))).await.json();
    assert!(plain["sentences"][0].get("fragment").is_none());
}

#[tokio::test]
async fn the_fingerprint_of_a_page_is_that_of_its_story() {
    let fingerprint = async |html: &str| {
        send(json(&json!({ "html": html }))).await.json()["fingerprint"].as_str().unwrap().to_owned()
    };
    let plain = fingerprint(PAGE).await;
    assert_eq!(fingerprint(&PAGE.replace("Storm closes the school", "Market to move")).await, plain);
    for (what, other) in [
        ("words", PAGE.replace("900", "901")),
        ("headline", PAGE.replace("Ferry returns to the strait", "Ferry is back in the strait")),
        ("language", PAGE.replace("lang=\"en\"", "lang=\"da\"")),
        ("kind of block", PAGE.replace("<p>Tickets", "<h2>Tickets").replace("1 June.</p>", "1 June.</h2>")),
    ] {
        assert_ne!(fingerprint(&other).await, plain, "{what}");
    }
}
