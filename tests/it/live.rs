//! Streams that are still open: what comes when, and what ends them.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use axum::{Router, body::Body, http::Request};
use bytes::Bytes;
use http_body_util::BodyExt as _;
use hyper::body::Frame;
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tower::ServiceExt as _;

use crate::{
    program::Service,
    router::{article, router, send_to},
    streams::{LINES, STORY},
};

/// A body whose pieces come when the test sends them.
pub(crate) struct Feed(pub(crate) mpsc::Receiver<Bytes>);

impl hyper::body::Body for Feed {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.0.poll_recv(context).map(|piece| piece.map(|piece| Ok(Frame::data(piece))))
    }
}

/// Opens a stream: what goes in, and what comes out of it.
async fn open(router: &Router) -> (mpsc::Sender<Bytes>, Body) {
    let (send, receive) = mpsc::channel(1);
    let request = Request::post("/summarize")
        .header("host", "test")
        .header("content-type", LINES)
        .body(Body::new(Feed(receive)));
    let response = router.clone().oneshot(request.unwrap()).await.unwrap();
    assert_eq!(response.status(), 200);
    (send, response.into_body())
}

async fn next(answers: &mut Body) -> Option<Value> {
    let piece = answers.frame().await?.unwrap().into_data().unwrap();
    Some(serde_json::from_slice(&piece).unwrap())
}

#[tokio::test]
async fn answers_come_while_the_stream_is_open() {
    let (send, mut answers) = open(&router(&[])).await;
    for id in 0..3 {
        send.send(format!("{}\n", json!({ "id": id, "text": STORY })).into()).await.unwrap();
        assert_eq!(next(&mut answers).await.unwrap()["id"], id);
    }
    drop(send);
    assert_eq!(next(&mut answers).await, None);
}

#[tokio::test]
async fn a_stream_that_stalls_is_told_and_ended() {
    let (send, mut answers) = open(&router(&["--body-timeout=0.05"])).await;
    send.send("{\"text\":".into()).await.unwrap();
    assert_eq!(next(&mut answers).await.unwrap()["code"], "line_timeout");
    assert_eq!(next(&mut answers).await, None);
    send.closed().await;
}

#[tokio::test]
async fn a_stream_that_gets_on_may_outlast_the_request_timeout() {
    let (send, mut answers) = open(&router(&["--request-timeout=0.02"])).await;
    for id in 0..3 {
        tokio::time::sleep(Duration::from_millis(20)).await;
        send.send(format!("{}\n", json!({ "id": id, "text": STORY })).into()).await.unwrap();
        assert_eq!(next(&mut answers).await.unwrap()["id"], id);
    }
}

#[tokio::test]
async fn a_stream_is_in_flight_until_its_end_or_until_the_client_is_gone() {
    let router = router(&["--max-in-flight=1"]);
    let (send, mut answers) = open(&router).await;
    assert_eq!(send_to(&router, article("A story.")).await.status, 429);
    drop(send);
    assert_eq!(next(&mut answers).await, None);
    drop(answers);
    assert_eq!(send_to(&router, article("A story.")).await.status, 200);

    let (send, answers) = open(&router).await;
    assert_eq!(send_to(&router, article("A story.")).await.status, 429);
    drop(answers);
    send.closed().await;
    assert_eq!(send_to(&router, article("A story.")).await.status, 200);
}

/// Lines without an end, counted as they are read.
struct Endless(Arc<AtomicUsize>);

impl hyper::body::Body for Endless {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        let line = Bytes::from_static(b"{\"text\":\"The ferry sails again. Tickets cost 40 euros.\"}\n");
        Poll::Ready(Some(Ok(Frame::data(line))))
    }
}

#[tokio::test]
async fn who_does_not_read_is_not_read_from() {
    let read = Arc::new(AtomicUsize::new(0));
    let body = Body::new(Endless(Arc::clone(&read)));
    let request =
        Request::post("/summarize").header("host", "test").header("content-type", LINES).body(body).unwrap();
    let mut answers = router(&[]).oneshot(request).await.unwrap().into_body();
    for _ in 0..100 {
        answers.frame().await.unwrap().unwrap();
    }
    let mut before = 0;
    while before != read.load(Ordering::Relaxed) || before == 0 {
        before = read.load(Ordering::Relaxed);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(before < 200, "{before} lines were read for 100 answers");
}

#[test]
fn a_stream_may_finish_while_the_service_drains() {
    let mut service = Service::start(&[]);
    let mut client = service.connect();
    client.send(format!(
        "POST /summarize HTTP/1.1\r\nHost: x\r\nContent-Type: {LINES}\r\nTransfer-Encoding: chunked\r\n\r\n"
    ));
    let mut say = |line: &str| client.send(format!("{:x}\r\n{line}\r\n", line.len()));
    let line = json!({ "id": "first", "text": STORY }).to_string() + "\n";
    say(&line);
    assert_eq!(service.connect().get("/ready").status, 200);
    service.signal("TERM");
    service.logged("told to stop");
    say(&line.replace("first", "last"));
    client.send("0\r\n\r\n");
    let received = String::from_utf8(client.closed()).unwrap();
    assert!(received.contains(r#""id":"last""#) && received.ends_with("0\r\n\r\n"), "{received}");
    assert!(service.ended().success());
}
