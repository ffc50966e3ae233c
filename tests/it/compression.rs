//! Answers in gzip or brotli.

use std::io::Read as _;

use flate2::read::GzDecoder;
use serde_json::json;

use crate::{
    contract,
    router::{Draft, Reply, article, exchange, json, request, router, send},
};

const LARGE: &str = include_str!("../fixtures/article.txt");

fn unpacked(reply: &Reply) -> Vec<u8> {
    let mut body = Vec::new();
    match reply.header("content-encoding") {
        "gzip" => GzDecoder::new(&*reply.body).read_to_end(&mut body).unwrap(),
        "br" => brotli::Decompressor::new(&*reply.body, 4096).read_to_end(&mut body).unwrap(),
        other => panic!("no known coding: {other}"),
    };
    body
}

#[tokio::test]
async fn a_large_answer_comes_in_the_coding_that_is_liked_best() {
    let draft = || json(&json!({ "text": LARGE, "include": ["text", "ranking", "reasons"] }));
    let plain = send(draft()).await;
    assert!(plain.header("content-encoding").is_empty());
    assert_eq!(plain.header("vary"), "accept-encoding");
    for (accept, coding) in [
        ("gzip", "gzip"),
        ("br", "br"),
        ("gzip, deflate, br", "br"),
        ("gzip;q=1, br;q=0.5", "gzip"),
        ("gzip;q=0, br", "br"),
        ("*;q=0.5, gzip", "gzip"),
    ] {
        let packed = send_unread(draft().header("accept-encoding", accept)).await;
        assert_eq!(packed.header("content-encoding"), coding, "{accept}");
        assert!(packed.body.len() * 2 < plain.body.len(), "{} of {}", packed.body.len(), plain.body.len());
        assert_eq!(unpacked(&packed), plain.body, "{accept}");
    }
    for accept in ["identity", "zstd", "gzip;q=0"] {
        assert_eq!(send(draft().header("accept-encoding", accept)).await.body, plain.body, "{accept}");
    }
}

/// Sends, and holds against the contract what the answer is once it is unpacked.
async fn send_unread(draft: Draft) -> Reply {
    let reply = exchange(&router(&[]), draft).await;
    let body = unpacked(&reply).into();
    contract::must_allow(
        "POST",
        "/summarize",
        &Reply { status: reply.status, headers: reply.headers.clone(), body },
    );
    reply
}

#[tokio::test]
async fn what_is_small_or_a_stream_comes_as_it_is() {
    let small = send(article("It rains. The tram is late.").header("accept-encoding", "gzip")).await;
    assert!(small.header("content-encoding").is_empty());
    let line = json!({ "text": LARGE, "include": ["text"] }).to_string();
    let stream = request("POST", "/summarize").header("content-type", "application/x-ndjson").body(line);
    let stream = send(stream.header("accept-encoding", "gzip, br")).await;
    assert!(stream.body.len() > 1200 && stream.header("content-encoding").is_empty());
}

#[tokio::test]
async fn a_problem_is_plain_however_long_it_is() {
    let fields: serde_json::Map<String, serde_json::Value> =
        (0..20).map(|field| (format!("field_that_there_is_not_{field}"), field.into())).collect();
    let draft = crate::router::json(&fields.into()).header("accept-encoding", "gzip, br");
    let reply = crate::router::send(draft).await;
    assert!(reply.body.len() > 1200);
    assert_eq!((reply.status.as_u16(), reply.header("content-encoding")), (422, ""));
    assert_eq!(reply.json()["code"], "invalid_request");
}
