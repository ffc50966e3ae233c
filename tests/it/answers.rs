//! What is answered to requests that are in order.

use std::io::Write as _;

use flate2::{Compression, write::GzEncoder};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::router::{article, form, json, request, router, send, send_to};

const STORY: &str = "The harbour city approved a new tram line on Tuesday. It will link the harbour with the \
    university. The tram line will cost 410 million euros. Opponents of the tram line fear for the market square. \
    The mayor called the vote a gift to the harbour city. Building of the tram line begins in March.";

fn texts(answer: &Value) -> Vec<String> {
    let sentences = answer["sentences"].as_array().unwrap();
    sentences.iter().map(|sentence| sentence["text"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn every_way_to_send_an_article_gets_the_same_answer() {
    let expected = send(json(&json!({ "text": STORY, "sentence_count": 2, "sort_by": "rank" }))).await;
    assert_eq!(expected.status, 200);
    let fields = json!({ "text": STORY, "sentence_count": "2", "sort_by": "rank" });
    let target = "/summarize?sentence_count=2&sort_by=rank";
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(STORY.as_bytes()).unwrap();
    for (way, draft) in [
        ("text/plain", request("POST", target).header("content-type", "text/plain").body(STORY)),
        ("no Content-Type", request("POST", target).body(STORY)),
        ("PUT", request("PUT", target).body(STORY)),
        ("byte order mark", request("PUT", target).body(format!("\u{feff}{STORY}"))),
        ("gzip", request("PUT", target).header("content-encoding", "gzip").body(gzip.finish().unwrap())),
        (
            "form",
            request("POST", "/summarize")
                .header("content-type", "application/x-www-form-urlencoded; charset=utf-8")
                .body(form(&fields)),
        ),
        (
            "JSON with options in the query string",
            request("POST", target)
                .header("content-type", "application/json")
                .body(json!({ "text": STORY }).to_string()),
        ),
    ] {
        let reply = send(draft).await;
        assert_eq!(reply.text(), expected.text(), "{way}");
    }
}

#[tokio::test]
async fn what_the_body_says_wins_over_the_query_string() {
    let target = "/summarize?ratio=1&sort_by=rank&include=ranking";
    let body = json!({ "text": STORY, "sentence_count": 1 }).to_string();
    let answer =
        send(request("POST", target).header("content-type", "application/json").body(body)).await.json();
    assert_eq!(texts(&answer).len(), 1);
    assert!(answer["ranking"].is_array());
}

#[tokio::test]
async fn length_is_a_count_in_a_word() {
    for (length, count) in [("short", 1), ("medium", 3), ("long", 6)] {
        let answer = send(json(&json!({ "text": STORY, "length": length }))).await.json();
        assert_eq!(texts(&answer).len(), count, "{length}");
        let counted = send(json(&json!({ "text": STORY, "sentence_count": count }))).await.json();
        assert_eq!(answer, counted, "the same question in other words has the same answer and fingerprint");
    }
}

#[tokio::test]
async fn an_answer_tells_as_much_as_is_asked() {
    let plain = send(json(&json!({ "text": STORY }))).await.json();
    for part in ["keywords", "ranking", "dropped", "id", "title"] {
        assert!(plain.get(part).is_none(), "{part}");
    }
    let full = json!({ "text": STORY, "title": "Tram line approved", "id": "a-1",
        "include": ["keywords", "reasons", "ranking", "dropped"] });
    let full = send(json(&full)).await.json();
    for part in ["keywords", "ranking", "dropped"] {
        assert!(full[part].is_array(), "{part}");
    }
    assert!(full["sentences"][0]["reasons"].is_array());
    assert!(full["sentences"][0]["terms"].is_array());
    assert_eq!(full["id"], "a-1");
    assert_eq!(full["title"], "Tram line approved");
    assert!(!texts(&full).contains(&"Tram line approved".to_owned()));
}

#[tokio::test]
async fn an_id_comes_back_as_it_was_sent() {
    for id in [json!("a"), json!(""), json!(7), json!(-7), json!(1.5), json!(u64::MAX)] {
        assert_eq!(send(json(&json!({ "text": STORY, "id": id }))).await.json()["id"], id);
    }
}

#[tokio::test]
async fn the_same_request_gets_the_same_bytes() {
    let draft = || json(&json!({ "text": STORY, "include": ["keywords", "reasons", "ranking", "dropped"] }));
    assert_eq!(send(draft()).await.body, send(draft()).await.body);
}

#[tokio::test]
async fn a_fingerprint_names_the_question() {
    let fingerprint = async |fields: Value| {
        let mut body = json!({ "text": STORY });
        body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        send(json(&body)).await.json()["fingerprint"].as_str().unwrap().to_owned()
    };
    let plain = fingerprint(json!({})).await;
    for same in [
        json!({ "sentence_count": 3 }),
        json!({ "length": "medium" }),
        json!({ "language": "auto" }),
        json!({ "sort_by": "offset", "string_index_type": "unicode", "include": [], "pin": [] }),
        json!({ "id": 9 }),
    ] {
        assert_eq!(fingerprint(same.clone()).await, plain, "{same}");
    }
    let mut seen = vec![plain];
    for other in [
        json!({ "text": "Another story. With two sentences." }),
        json!({ "title": "Trams" }),
        json!({ "query": "Trams" }),
        json!({ "language": "en" }),
        json!({ "language": "tlh" }),
        json!({ "language": "sux" }),
        json!({ "sentence_count": 4 }),
        json!({ "ratio": 0.5 }),
        json!({ "ratio": 0.25 }),
        json!({ "max_words": 50 }),
        json!({ "max_chars": 50 }),
        json!({ "sort_by": "rank" }),
        json!({ "avoid": ["question"] }),
        json!({ "avoid": ["quote"] }),
        json!({ "pin": [1] }),
        json!({ "exclude": [1] }),
        json!({ "pin": [1, 2] }),
        json!({ "pin": [1], "exclude": [2] }),
        json!({ "string_index_type": "utf8" }),
        json!({ "include": ["reasons"] }),
        json!({ "include": ["ranking"] }),
        json!({ "include": ["fragments"] }),
        json!({ "include": ["text"] }),
    ] {
        let fingerprint = fingerprint(other.clone()).await;
        assert!(!seen.contains(&fingerprint), "{other}");
        seen.push(fingerprint);
    }
}

#[tokio::test]
async fn a_language_without_rules_is_read_with_a_warning() {
    let answer = send(json(&json!({ "text": STORY, "language": "tlh-Latn" }))).await.json();
    assert_eq!(answer["language"], json!({ "code": "und", "detected": false }));
    let warnings = answer["warnings"].as_array().unwrap();
    assert!(warnings.iter().any(|warning| warning["code"] == "unknown_language"), "{warnings:?}");
}

#[tokio::test]
async fn accept_chooses_the_form() {
    let article = "The tram comes.\nIt *really*\ncomes.";
    for (accept, content_type) in [
        ("application/json", "application/json"),
        ("text/plain", "text/plain; charset=utf-8"),
        ("text/markdown", "text/markdown; charset=utf-8"),
        ("text/markdown;q=0.5, text/plain;q=0.4, image/webp", "text/markdown; charset=utf-8"),
    ] {
        let reply = send(self::article(article).header("accept", accept)).await;
        assert_eq!(reply.header("content-type"), content_type, "{accept}");
    }
    let lines = send(self::article(STORY).header("accept", "text/plain")).await;
    let bullets = send(self::article(STORY).header("accept", "text/markdown")).await;
    let sentences = texts(&send(self::article(STORY)).await.json());
    assert_eq!(lines.text().lines().collect::<Vec<_>>(), sentences);
    assert_eq!(bullets.text().lines().map(|line| &line[2..]).collect::<Vec<_>>(), sentences);
}

#[tokio::test]
async fn a_request_id_is_kept_or_made_and_the_time_is_told() {
    let reply = send(article(STORY).header("x-request-id", "from-the-client")).await;
    assert_eq!(reply.header("x-request-id"), "from-the-client");
    let timing = reply.header("server-timing").strip_prefix("total;dur=").unwrap();
    assert!(timing.parse::<f64>().is_ok(), "{timing}");
    assert_eq!(send(article(STORY)).await.header("x-request-id").len(), 32);
}

#[tokio::test]
async fn info_tells_the_limits_in_force() {
    let router = router(&["--body-limit=1234", "--max-in-flight=7", "--idle-timeout=90.5"]);
    let info = send_to(&router, request("GET", "/info")).await.json();
    assert_eq!(info["limits"]["body_bytes"], 1234);
    assert_eq!(info["limits"]["requests_in_flight"], 7);
    assert_eq!(info["limits"]["idle_timeout_seconds"], 90.5);
    let languages = info["languages"].as_array().unwrap();
    let english = languages.iter().find(|language| language["code"] == "en").unwrap();
    assert_eq!(english["name"], "English");
    assert!(english["stemmer"].is_string());
    assert!(english["stop_words"].as_u64().unwrap() > 100);
}

/// Text of many scripts and kinds of white space, with sentences in it.
fn any_story() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-z]{1,8}",
        "[а-я]{1,8}",
        "[一-鿿]{1,4}",
        "[א-ת]{1,6}",
        "\\PC{1,3}",
        Just("🗞️".to_owned())
    ];
    let sentence =
        (prop::collection::vec(word, 1..8), prop_oneof![Just(". "), Just("! "), Just("。"), Just(".\n\n")])
            .prop_map(|(words, end)| words.join(" ") + end);
    prop::collection::vec(sentence, 1..8).prop_map(|sentences| sentences.concat() + "x")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn offsets_find_the_sentence_in_whatever_unit(text in any_story()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        for unit in ["unicode", "utf16", "utf8"] {
            let body = json!({ "text": text, "string_index_type": unit, "include": ["ranking"] });
            let answer = runtime.block_on(send(json(&body))).json();
            for sentence in answer["sentences"].as_array().unwrap() {
                let place = |name: &str| usize::try_from(sentence[name].as_u64().unwrap()).unwrap();
                let range = place("offset")..place("offset") + place("length");
                let slice = match unit {
                    "unicode" => text.chars().collect::<Vec<_>>()[range].iter().collect(),
                    "utf16" => String::from_utf16(&text.encode_utf16().collect::<Vec<_>>()[range]).unwrap(),
                    _ => text[range].to_owned(),
                };
                prop_assert_eq!(sentence["text"].as_str().unwrap(), slice);
            }
        }
    }
}
