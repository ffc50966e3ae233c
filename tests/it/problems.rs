//! What is answered to requests that are not in order.

use std::{
    collections::BTreeSet,
    pin::Pin,
    task::{Context, Poll},
};

use axum::body::Body;
use bytes::Bytes;
use hyper::body::Frame;
use nutgraf::lifecycle::Lifecycle;
use serde_json::{Value, json};
use tower::ServiceExt as _;

use crate::{
    contract,
    keys::keyed,
    router::{self, Draft, Reply, article, exchange, json, request, send, send_to},
};

/// A body that never comes, or breaks off.
struct Stalled {
    breaks_off: bool,
}

impl hyper::body::Body for Stalled {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if self.breaks_off {
            Poll::Ready(Some(Err(std::io::ErrorKind::ConnectionReset.into())))
        } else {
            Poll::Pending
        }
    }
}

fn post(content_type: &str, body: impl Into<Body>) -> Draft {
    request("POST", "/summarize").header("content-type", content_type).body(body)
}

fn post_json(body: impl Into<Body>) -> Draft {
    post("application/json", body)
}

fn stalled(breaks_off: bool) -> Draft {
    post_json(Body::new(Stalled { breaks_off }))
}

/// Longer than the smallest budget.
const LONG: &str = include_str!("../fixtures/article.txt");

async fn while_draining() -> Reply {
    let router = router::routers(&[], Lifecycle::Draining).service;
    send_to(&router, article("A story.")).await
}

/// While a stream, which nobody ends, has the one permit.
async fn while_busy() -> Reply {
    let router = router::router(&["--max-in-flight=1"]);
    let stream = post("application/x-ndjson", Body::new(Stalled { breaks_off: false }));
    let answers = router.clone().oneshot(stream.build()).await.unwrap();
    assert_eq!(answers.status(), 200);
    let reply = send_to(&router, article("A story.")).await;
    for path in ["/health", "/ready", "/info", "/openapi.yaml"] {
        assert_eq!(send_to(&router, request("GET", path)).await.status, 200, "{path} has no limit");
    }
    drop(answers);
    assert_eq!(send_to(&router, article("A story.")).await.status, 200, "the permit is free again");
    reply
}

/// Where keys are asked for, and the one that is valid was used as often as it may be.
async fn with_keys(key: Option<&str>) -> Reply {
    let router = keyed(&[("site", "spent", "rate=1/h")], &[]);
    assert_eq!(
        send_to(&router, article("A story.").header("authorization", "Bearer spent")).await.status,
        200
    );
    let draft = article("A story.");
    send_to(
        &router,
        match key {
            Some(key) => draft.header("authorization", &format!("Bearer {key}")),
            None => draft,
        },
    )
    .await
}

/// A request beyond the connections that there may be.
async fn on_spare_connection() -> Reply {
    let spare = router::routers(&[], Lifecycle::Serving).spare;
    assert_eq!(exchange(&spare, request("GET", "/health")).await.status, 200);
    exchange(&spare, article("A story.")).await
}

async fn with(flags: &[&str], draft: Draft) -> Reply {
    send_to(&router::router(flags), draft).await
}

#[tokio::test]
async fn every_problem_of_the_contract_is_met() {
    let form = "application/x-www-form-urlencoded";
    let met = [
        (400, "invalid_json", send(post_json("{\"text\":")).await),
        (400, "invalid_json", send(post_json("{\"text\":\"a\"} x")).await),
        (400, "invalid_json", send(post_json("")).await),
        (400, "invalid_json", send(post_json("{\"text\":\"\\ud800\"}")).await),
        (400, "invalid_utf8", send(post_json(b"{\"text\":\"\xff\"}".to_vec())).await),
        (400, "invalid_utf8", send(post("text/plain", b"caf\xe9".to_vec())).await),
        (400, "invalid_utf8", send(post(form, "text=%FF")).await),
        (400, "invalid_utf8", send(request("POST", "/summarize?title=%FF").body("A story.")).await),
        (400, "invalid_encoding", send(article("no gzip").header("content-encoding", "gzip")).await),
        (400, "body_interrupted", send(stalled(true)).await),
        (404, "not_found", send(request("GET", "/summarise")).await),
        (404, "not_found", send(request("POST", "/summarize/")).await),
        (405, "method_not_allowed", send(request("GET", "/summarize")).await),
        (405, "method_not_allowed", send(request("POST", "/health")).await),
        (406, "not_acceptable", send(article("A story.").header("accept", "image/png")).await),
        (408, "body_timeout", with(&["--body-timeout=0.01"], stalled(false)).await),
        (413, "body_too_large", with(&["--body-limit=7"], article("A story.")).await),
        (413, "body_too_large", send(stalled(false).header("content-length", "2097153")).await),
        (415, "unsupported_media_type", send(post("text/csv", "a,b")).await),
        (415, "unsupported_charset", send(post("text/plain; charset=latin1", "A story.")).await),
        (415, "unsupported_charset", send(post("text/html; charset=windows-1252", "<p>A story.")).await),
        (415, "unsupported_encoding", send(article("A story.").header("content-encoding", "br")).await),
        (415, "form_without_text", send(post(form, "The council voted.")).await),
        (422, "invalid_request", send(post_json("{}")).await),
        (422, "invalid_request", send(article(" \n")).await),
        (422, "no_article", send(post("text/html", "<title>Harbour</title><script>go()</script>")).await),
        (422, "no_article", send(json(&json!({ "html": "<!-- nothing -->" }))).await),
        (422, "answer_too_large", with(&["--answer-limit=100"], article("A story.")).await),
        (401, "unauthorized", with_keys(None).await),
        (401, "unauthorized", with_keys(Some("guessed")).await),
        (429, "rate_limited", with_keys(Some("spent")).await),
        (429, "too_many_requests", while_busy().await),
        (429, "out_of_memory_budget", with(&["--memory-budget=1024"], article(LONG)).await),
        (400, "invalid_host", send(article("A story.").header("host", "another")).await),
        (503, "too_many_connections", on_spare_connection().await),
        (503, "draining", while_draining().await),
        (503, "timed_out", with(&["--request-timeout=0.01"], stalled(false)).await),
    ];
    // The first is met in the router's own tests, since no route of the service panics; the others on a stream's lines.
    let mut codes = BTreeSet::from(["inflates_too_much", "internal_error", "line_timeout", "line_too_large"]);
    for (status, code, reply) in &met {
        assert_eq!(reply.status, *status, "{}", reply.text());
        assert_eq!(reply.json()["code"], *code);
        assert_eq!(reply.json()["type"], format!("/openapi.yaml#{code}"));
        codes.insert(code);
    }
    let told = contract::at("/components/schemas/Problem/properties/code/enum").as_array().unwrap();
    assert_eq!(codes, told.iter().map(|code| code.as_str().unwrap()).collect());
}

#[test]
fn every_code_is_told_by_the_response_that_has_it() {
    let responses = contract::at("/components/responses").as_object().unwrap();
    let described: Vec<&str> =
        responses.values().filter_map(|response| response["description"].as_str()).collect();
    let codes = contract::at("/components/schemas/Problem/properties/code/enum").as_array().unwrap();
    // What no operation is there for, no operation can tell of.
    for code in codes
        .iter()
        .filter_map(|code| code.as_str())
        .filter(|code| !matches!(*code, "not_found" | "method_not_allowed"))
    {
        let name = format!("`{code}`");
        assert!(
            described.iter().any(|description| description.contains(&name)),
            "no response tells of {name}"
        );
    }
}

#[tokio::test]
async fn problems_carry_the_headers_of_their_status() {
    assert_eq!(while_busy().await.header("retry-after"), "1");
    assert_eq!(while_draining().await.header("connection"), "close");
    assert_eq!(send(request("GET", "/summarize")).await.header("allow"), "POST,PUT");
    let brotli = send(article("A story.").header("content-encoding", "br")).await;
    assert_eq!(brotli.header("accept-encoding"), "gzip");
}

#[tokio::test]
async fn readiness_ends_before_service_does() {
    let router = router::routers(&[], Lifecycle::Leaving).service;
    assert_eq!(send_to(&router, request("GET", "/ready")).await.status, 503);
    assert_eq!(send_to(&router, request("GET", "/health")).await.status, 200);
    assert_eq!(send_to(&router, article("A story.")).await.status, 200);
}

#[tokio::test]
async fn a_form_that_is_none_is_told_what_curl_did() {
    let form = "application/x-www-form-urlencoded";
    let article = send(post(form, "The council voted.")).await.json()["detail"].to_string();
    assert!(article.contains("--data-binary") && article.contains("-T article.txt"), "{article}");
    let json = send(post(form, "{\"text\":\"The council voted.\"}")).await.json()["detail"].to_string();
    assert!(json.contains("-H 'Content-Type: application/json'"), "{json}");
}

#[tokio::test]
async fn a_limit_names_the_knob_that_raises_it() {
    for (flags, draft, knobs) in [
        (&["--body-limit=7"][..], article("A story."), ["--body-limit", "NUTGRAF_BODY_LIMIT", "7 bytes"]),
        (
            &["--body-timeout=0.01"],
            stalled(false),
            ["--body-timeout", "NUTGRAF_BODY_TIMEOUT", "0.01 seconds"],
        ),
    ] {
        let detail = with(flags, draft).await.json()["detail"].to_string();
        assert!(knobs.iter().all(|knob| detail.contains(knob)), "{detail}");
    }
}

/// The faults found in a request object, as pairs of pointer and code.
async fn faults(body: &str) -> Vec<(String, String)> {
    let reply = send(post_json(body.to_owned())).await;
    assert_eq!(reply.status, 422, "{body}");
    let text = |fault: &Value, name: &str| fault[name].as_str().unwrap().to_owned();
    let problem = reply.json();
    let faults = problem["errors"].as_array().unwrap().iter();
    faults.map(|fault| (text(fault, "pointer"), text(fault, "code"))).collect()
}

#[tokio::test]
async fn each_fault_is_pointed_at() {
    for (body, expected) in [
        ("{}", &[("/text", "missing")][..]),
        ("[]", &[("", "wrong_type")]),
        (r#""text""#, &[("", "wrong_type")]),
        (r#"{"text":null}"#, &[("/text", "wrong_type")]),
        (r#"{"text":["a"]}"#, &[("/text", "wrong_type")]),
        (r#"{"text":""}"#, &[("/text", "empty")]),
        (r#"{"text":" \n\t\u3000"}"#, &[("/text", "empty")]),
        (r#"{"text":"a","text":"b"}"#, &[("/text", "duplicate")]),
        (r#"{"html":null}"#, &[("/html", "wrong_type")]),
        (r#"{"html":" \n"}"#, &[("/html", "empty")]),
        (r#"{"text":"a","html":"<p>b"}"#, &[("/html", "conflict")]),
        (r#"{"html":"<p>b","text":"a","title":1}"#, &[("/text", "conflict"), ("/title", "wrong_type")]),
        (r#"{"text":"a","sentnce_count":2}"#, &[("/sentnce_count", "unknown_field")]),
        (r#"{"text":"a","a/b~c":2}"#, &[("/a~1b~0c", "unknown_field")]),
        (r#"{"text":"a","sentence_count":0}"#, &[("/sentence_count", "out_of_range")]),
        (r#"{"text":"a","sentence_count":51}"#, &[("/sentence_count", "out_of_range")]),
        (r#"{"text":"a","sentence_count":2.5}"#, &[("/sentence_count", "out_of_range")]),
        (r#"{"text":"a","sentence_count":-1}"#, &[("/sentence_count", "out_of_range")]),
        (r#"{"text":"a","sentence_count":"3"}"#, &[("/sentence_count", "wrong_type")]),
        (r#"{"text":"a","ratio":0}"#, &[("/ratio", "out_of_range")]),
        (r#"{"text":"a","ratio":1.01}"#, &[("/ratio", "out_of_range")]),
        (r#"{"text":"a","length":"tiny"}"#, &[("/length", "unknown_value")]),
        (r#"{"text":"a","length":1}"#, &[("/length", "wrong_type")]),
        (r#"{"text":"a","max_words":0}"#, &[("/max_words", "out_of_range")]),
        (r#"{"text":"a","max_chars":1000000000}"#, &[("/max_chars", "out_of_range")]),
        (r#"{"text":"a","sort_by":"score"}"#, &[("/sort_by", "unknown_value")]),
        (r#"{"text":"a","language":"English please"}"#, &[("/language", "unknown_value")]),
        (r#"{"text":"a","language":7}"#, &[("/language", "wrong_type")]),
        (r#"{"text":"a","string_index_type":"utf32"}"#, &[("/string_index_type", "unknown_value")]),
        (r#"{"text":"a","avoid":"quote"}"#, &[("/avoid", "wrong_type")]),
        (r#"{"text":"a","avoid":["quote","noise"]}"#, &[("/avoid/1", "unknown_value")]),
        (r#"{"text":"a","include":["colours"]}"#, &[("/include/0", "unknown_value")]),
        (r#"{"text":"a","pin":[0,-1]}"#, &[("/pin/1", "out_of_range")]),
        (r#"{"text":"a","exclude":[[]]}"#, &[("/exclude/0", "wrong_type")]),
        (r#"{"text":"a","id":{}}"#, &[("/id", "wrong_type")]),
        (r#"{"text":"a","sentence_count":2,"ratio":0.5}"#, &[("/ratio", "conflict")]),
        (
            r#"{"text":"a","length":"short","ratio":0.5,"sentence_count":1}"#,
            &[("/ratio", "conflict"), ("/sentence_count", "conflict")],
        ),
        (
            r#"{"sort_by":1,"htm":"<p>"}"#,
            &[("/text", "missing"), ("/sort_by", "wrong_type"), ("/htm", "unknown_field")],
        ),
    ] {
        let expected: Vec<_> =
            expected.iter().map(|(pointer, code)| ((*pointer).to_owned(), (*code).to_owned())).collect();
        assert_eq!(faults(body).await, expected, "{body}");
    }
}

#[tokio::test]
async fn lists_and_names_have_their_limits() {
    let too_many = json!({ "text": "a", "pin": vec![1; 1001] }).to_string();
    assert_eq!(faults(&too_many).await, [("/pin".to_owned(), "out_of_range".to_owned())]);
    let long = json!({ "text": "a", "id": "é".repeat(257) }).to_string();
    assert_eq!(faults(&long).await, [("/id".to_owned(), "out_of_range".to_owned())]);
    let enough = json!({ "text": "a", "pin": vec![1; 1000], "id": "é".repeat(256) });
    assert_eq!(send(json(&enough)).await.status, 200);
    let fields: Vec<String> = (0..100).map(|i| format!("\"x{i}\":{i}")).collect();
    assert_eq!(faults(&format!("{{{}}}", fields.join(","))).await.len(), 20);
}

#[tokio::test]
async fn a_form_is_held_to_the_same_fields() {
    for (query, pointer, code) in [
        ("sentence_count=0", "/sentence_count", "out_of_range"),
        ("sentence_count=three", "/sentence_count", "wrong_type"),
        ("sentence_count=1&sentence_count=2", "/sentence_count", "duplicate"),
        ("ratio=0.5&length=short", "/length", "conflict"),
        ("sentence_count=%2B3", "/sentence_count", "out_of_range"),
        ("pin=1,0000000002", "/pin/1", "out_of_range"),
        ("ratio=NaN", "/ratio", "out_of_range"),
        ("include=reasons,colours", "/include/1", "unknown_value"),
        ("text=The+story", "/text", "conflict"),
        ("html=The+story", "/html", "conflict"),
        ("sentnce_count=1", "/sentnce_count", "unknown_field"),
    ] {
        let reply = send(request("POST", &format!("/summarize?{query}")).body("A story.")).await;
        assert_eq!(reply.status, 422, "{query}");
        let fault = &reply.json()["errors"][0];
        assert_eq!((&fault["pointer"], &fault["code"]), (&json!(pointer), &json!(code)), "{query}");
    }
}

#[tokio::test]
async fn a_list_may_be_repeated_in_a_form() {
    let target = "/summarize?include=ranking&include=dropped,keywords";
    let answer = send(request("POST", target).body("A story. Another one.")).await.json();
    for part in ["ranking", "dropped", "keywords"] {
        assert!(answer[part].is_array(), "{part}");
    }
}
