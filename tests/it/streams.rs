//! NDJSON in, NDJSON out.

use std::io::Write as _;

use axum::body::Body;
use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};
use proptest::prelude::*;
use serde_json::{Value, json};
use tokio::sync::mpsc;

use crate::{
    live::Feed,
    router::{Draft, Reply, json, request, router, send, send_to},
};

pub(crate) const LINES: &str = "application/x-ndjson";

pub(crate) const STORY: &str =
    "The night ferry sails again from June. It was out of service for four years. Tickets cost 40 euros.";

fn stream(body: impl Into<Body>) -> Draft {
    request("POST", "/summarize").header("content-type", LINES).body(body)
}

fn lines(reply: &Reply) -> Vec<Value> {
    assert_eq!(reply.status, 200, "{}", reply.text());
    assert_eq!(reply.header("content-type"), LINES);
    reply.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[tokio::test]
async fn each_line_gets_the_answer_that_it_would_get_alone() {
    let requests: Vec<Value> = (0..40)
        .map(|i| json!({ "id": i, "text": format!("{STORY} Cabin {i} is new.").repeat(1 + i % 7), "length": "short" }))
        .collect();
    let body = requests.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
    let answers = lines(&send(stream(body)).await);
    assert_eq!(answers.len(), requests.len());
    for (request, answer) in requests.iter().zip(answers) {
        assert_eq!(answer, send(json(request)).await.json());
    }
}

#[tokio::test]
async fn a_bad_line_gets_a_problem_and_hurts_no_other() {
    let good = json!({ "id": "good", "text": STORY }).to_string();
    for (line, status, code, id) in [
        ("not JSON", 400, "invalid_json", Value::Null),
        (r#"{"id":7,"text":"#, 400, "invalid_json", json!(7)),
        (r#"{"id":7,"text":"A story."} {}"#, 400, "invalid_json", json!(7)),
        (r#"{"id":"a","text":""}"#, 422, "invalid_request", json!("a")),
        (r#"{"sentence_count":0,"text":"A story.","id":"a"}"#, 422, "invalid_request", json!("a")),
        (r#"{"id":"a","html":"<script>"}"#, 422, "no_article", json!("a")),
        (r#"{"id":{},"text":"A story."}"#, 422, "invalid_request", Value::Null),
        ("[]", 422, "invalid_request", Value::Null),
    ] {
        let answers = lines(&send(stream(format!("{good}\n{line}\n{good}\n"))).await);
        assert_eq!(answers.len(), 3, "{line}");
        assert_eq!(answers[0], answers[2]);
        assert_eq!(answers[0]["id"], "good");
        assert_eq!(answers[1]["status"], status, "{line}");
        assert_eq!(answers[1]["code"], code, "{line}");
        assert_eq!(answers[1].get("id").unwrap_or(&Value::Null), &id, "{line}");
    }
    let mut body = b"{\"text\":\"caf\xe9\"}\n".to_vec();
    body.extend(good.as_bytes());
    let answers = lines(&send(stream(body)).await);
    assert_eq!((&answers[0]["code"], &answers[1]["id"]), (&json!("invalid_utf8"), &json!("good")));
}

#[tokio::test]
async fn lines_end_as_lines_do() {
    let line = json!({ "text": STORY }).to_string();
    for (body, count) in [
        (String::new(), 0),
        ("\n \r\n\n".to_owned(), 0),
        (line.clone(), 1),
        (format!("{line}\r\n{line}\r\n"), 2),
        (format!("\n{line}\n\n{line}"), 2),
        (format!("\u{feff}{line}\n"), 1),
    ] {
        let answers = lines(&send(stream(body.clone())).await);
        assert_eq!(answers.len(), count, "{body:?}");
        assert!(answers.iter().all(|answer| answer["summary"].is_string()), "{body:?}");
    }
}

#[tokio::test]
async fn options_in_the_query_string_hold_for_every_line() {
    let target = "/summarize?sentence_count=1&include=ranking";
    let body = format!("{}\n{}\n", json!({ "text": STORY }), json!({ "text": STORY, "sentence_count": 2 }));
    let answers = lines(&send(request("POST", target).header("content-type", LINES).body(body)).await);
    let counts: Vec<usize> =
        answers.iter().map(|answer| answer["sentences"].as_array().unwrap().len()).collect();
    assert_eq!(counts, [1, 2]);
    assert!(answers.iter().all(|answer| answer["ranking"].is_array()));
    let wrong = request("POST", "/summarize?sentence_count=0").header("content-type", LINES).body("{}");
    assert_eq!(send(wrong).await.json()["errors"][0]["pointer"], "/sentence_count");
}

#[tokio::test]
async fn a_stream_is_answered_in_its_own_form_or_not_at_all() {
    let line = json!({ "text": STORY }).to_string();
    let draft = |accept| stream(line.clone()).header("accept", accept);
    assert_eq!(lines(&send(draft("application/x-ndjson, */*;q=0.1")).await).len(), 1);
    let refused = send(draft("text/plain")).await;
    assert_eq!(refused.status, 406);
    assert!(refused.json()["detail"].as_str().unwrap().contains("application/x-ndjson"));
}

#[tokio::test]
async fn a_line_too_long_is_passed_over() {
    let (good, long) = (json!({ "text": "It rains." }), json!({ "text": "a".repeat(3000) }));
    let body = format!("{good}\n{long}\n{good}\n{long}");
    let answers = lines(&send_to(&router(&["--line-limit=1000", "--body-limit=10"]), stream(body)).await);
    let codes: Vec<&Value> = answers.iter().map(|answer| &answer["code"]).collect();
    assert_eq!(codes, [&Value::Null, &json!("line_too_large"), &Value::Null, &json!("line_too_large")]);
    let detail = send_to(&router(&["--line-limit=1000"]), stream(long.to_string())).await;
    for words in ["1000 bytes", "--line-limit", "NUTGRAF_LINE_LIMIT"] {
        assert!(detail.text().contains(words), "{}", detail.text());
    }
    let (default, own) = (router(&["--body-limit=77"]), router(&["--body-limit=77", "--line-limit=7"]));
    for (router, limit) in [(default, 77), (own, 7)] {
        assert_eq!(send_to(&router, request("GET", "/info")).await.json()["limits"]["line_bytes"], limit);
    }
}

fn gzip(text: &str) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(text.as_bytes()).unwrap();
    gzip.finish().unwrap()
}

#[tokio::test]
async fn a_compressed_stream_is_inflated_as_it_comes() {
    let requests = (0..300).map(|id| json!({ "id": id, "text": STORY }).to_string());
    let body = requests.collect::<Vec<_>>().join("\n");
    let packed = |bytes: Vec<u8>| stream(bytes).header("content-encoding", "gzip");
    let answers = lines(&send(packed(gzip(&body))).await);
    assert_eq!(answers.len(), 300);
    assert_eq!(answers, lines(&send(stream(body.clone())).await));
    let spaces = format!("{}{}\n", " ".repeat(8 << 20), json!({ "text": STORY }));
    let answers = lines(&send(packed(gzip(&spaces))).await);
    assert_eq!(answers.iter().map(|answer| &answer["code"]).collect::<Vec<_>>(), ["inflates_too_much"]);
    let mut cut = gzip(&body);
    cut.truncate(cut.len() - 9);
    let answers = lines(&send(packed(cut)).await);
    assert_eq!(answers.last().unwrap()["code"], "invalid_encoding");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn it_does_not_matter_how_a_stream_is_cut(
        cuts in prop::collection::vec(1..200_usize, 1..20),
        zip in any::<bool>(),
    ) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let body: String = (0..12)
            .map(|id| match id % 4 {
                0 => "\r\n".to_owned(),
                1 => format!("{}\n", json!({ "id": id, "text": "é ".repeat(90) })),
                _ => format!("{}\n", json!({ "id": id, "text": STORY, "length": "short" })),
            })
            .collect();
        let bytes = if zip { gzip(&body) } else { body.into_bytes() };
        let limits = ["--line-limit=200"];
        let draft = |body: Body| {
            let draft = stream(body).header("x-request-id", "7");
            if zip { draft.header("content-encoding", "gzip") } else { draft }
        };
        runtime.block_on(async {
            let whole = send_to(&router(&limits), draft(Body::from(bytes.clone()))).await;
            let (feed, receive) = mpsc::channel(1);
            let pieces = tokio::spawn(async move {
                let (mut rest, mut cuts) = (Bytes::from(bytes), cuts.into_iter().cycle());
                while !rest.is_empty() {
                    let piece = rest.split_to(cuts.next().unwrap().min(rest.len()));
                    feed.send(piece).await.unwrap();
                }
            });
            let cut = send_to(&router(&limits), draft(Body::new(Feed(receive)))).await;
            pieces.await.unwrap();
            assert_eq!(lines(&whole).len(), 9);
            assert_eq!(whole.text(), cut.text());
        });
    }
}
