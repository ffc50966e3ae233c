//! A request: a byte for the type of its body, a query string up to the first line break, then the body.

use std::cell::RefCell;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, Uri, header};
use clap::Parser as _;
use http_body_util::BodyExt as _;
use nutgraf::config::flags::Cli;
use nutgraf::http::Setup;
use nutgraf::lifecycle::Lifecycle;
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;
use tower::ServiceExt as _;

const TYPES: [Option<&str>; 7] = [
    Some("application/json"),
    Some("application/x-www-form-urlencoded"),
    Some("text/plain; charset=utf-8"),
    Some("text/html"),
    None,
    Some("application/x-ndjson"),
    Some("multipart/form-data"),
];
const ANSWERS: [&str; 3] = ["application/json", "text/plain", "text/markdown"];
const STATUSES: [u16; 8] = [200, 400, 406, 413, 415, 422, 429, 503];

thread_local! {
    static SERVICE: RefCell<(Runtime, Router)> = {
        let config = Cli::parse_from(["nutgraf"]).serve.into();
        let service = Setup::new(&config, watch::channel(Lifecycle::Serving).1).build().service;
        RefCell::new((Builder::new_current_thread().enable_all().build().unwrap(), service))
    };
}

/// Sends the request, and holds the answer against the contract.
///
/// # Panics
/// If something does not hold.
pub fn check(data: &[u8]) {
    let (kind, rest) = data.split_first().map_or((0, data), |(kind, rest)| (usize::from(*kind), rest));
    let line = rest.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (query, body) = rest.split_at(line);
    let Ok(uri) = format!("/summarize?{}", String::from_utf8_lossy(query)).parse::<Uri>() else { return };
    let wanted = ANSWERS[kind / TYPES.len() % ANSWERS.len()];
    let mut request = Request::post(uri).header(header::HOST, "test").header(header::ACCEPT, wanted);
    if let Some(content_type) = TYPES[kind % TYPES.len()] {
        request = request.header(header::CONTENT_TYPE, content_type);
    }
    let request = request.body(Body::from(body.get(1..).unwrap_or_default().to_vec())).unwrap();
    let (head, body) = ask(request);
    assert!(STATUSES.contains(&head.status().as_u16()), "{}", head.status());
    match &head.headers()[header::CONTENT_TYPE] {
        problem if problem == "application/problem+json" => {
            assert_ne!(head.status(), 200);
            let problem: Value = serde_json::from_slice(&body).expect("a problem is JSON");
            assert_eq!(problem["status"], head.status().as_u16());
            assert!(problem["code"].is_string() && problem["detail"].is_string(), "{problem}");
        }
        json if json == "application/json" => places_lead_back(&serde_json::from_slice(&body).expect("JSON")),
        _ => assert!(str::from_utf8(&body).is_ok()),
    }
}

fn ask(request: Request<Body>) -> (Response<()>, Vec<u8>) {
    SERVICE.with_borrow(|(runtime, service)| {
        runtime.block_on(async {
            let (head, body) = service.clone().oneshot(request).await.unwrap().into_parts();
            let body = body.collect().await.unwrap().to_bytes();
            (Response::from_parts(head, ()), body.to_vec())
        })
    })
}

/// Where the answer has the text, its sentences must be slices of it, in the one unit that was asked for.
fn places_lead_back(answer: &Value) {
    let sentences = answer["sentences"].as_array().expect("sentences");
    let Some(text) = answer["text"].as_str() else { return };
    let utf16: Vec<u16> = text.encode_utf16().collect();
    let place = |sentence: &Value, name: &str| usize::try_from(sentence[name].as_u64().unwrap()).unwrap();
    let is_slice = |unit: usize, sentence: &Value| {
        let (offset, length) = (place(sentence, "offset"), place(sentence, "length"));
        let slice = match unit {
            0 => Some(text.chars().skip(offset).take(length).collect()),
            1 => utf16.get(offset..offset + length).and_then(|slice| String::from_utf16(slice).ok()),
            _ => text.get(offset..offset + length).map(str::to_owned),
        };
        slice.as_deref() == sentence["text"].as_str()
    };
    assert!(
        (0..3).any(|unit| sentences.iter().all(|sentence| is_slice(unit, sentence))),
        "places that lead nowhere: {answer}"
    );
}
