//! How the listener treats clients that dawdle, stall or send too much.

use std::{thread, time::Duration};

use crate::program::{Service, post};

/// Longer than the short timeouts here, so that they have passed.
const A_WHILE: Duration = Duration::from_millis(900);

#[test]
fn a_connection_that_says_nothing_is_closed() {
    let service = Service::start(&["--header-timeout=0.3"]);
    assert!(service.connect().closed().is_empty());
}

#[test]
fn headers_that_never_end_are_cut_off() {
    let service = Service::start(&["--header-timeout=0.3"]);
    let mut client = service.connect();
    client.send("POST /summarize HTTP/1.1\r\nHost: x\r\n");
    client.closed();
}

#[test]
fn headers_that_stall_on_a_used_connection_are_cut_off_too() {
    let service = Service::start(&["--header-timeout=0.3"]);
    let mut client = service.connect();
    assert_eq!(client.get("/health").status, 200);
    client.send("GET /hea");
    assert!(client.closed().is_empty());
}

#[test]
fn a_connection_may_rest_for_longer_than_headers_may_take() {
    let service = Service::start(&["--header-timeout=0.3"]);
    let mut client = service.connect();
    assert_eq!(client.get("/health").status, 200);
    thread::sleep(A_WHILE);
    assert_eq!(client.get("/health").status, 200);
}

#[test]
fn a_connection_that_rests_too_long_is_closed() {
    let service = Service::start(&["--idle-timeout=0.3"]);
    let mut client = service.connect();
    assert_eq!(client.get("/health").status, 200);
    assert!(client.closed().is_empty());
}

#[test]
fn a_body_that_stalls_gets_408_and_the_connection_ends() {
    let service = Service::start(&["--body-timeout=0.3"]);
    let mut client = service.connect();
    client.send(post(100));
    client.send("The council");
    let answer = client.receive();
    assert_eq!(answer.status, 408);
    assert!(answer.body.contains("body_timeout"), "{}", answer.body);
    client.closed();
}

#[test]
fn a_slow_body_may_take_longer_than_headers_and_rest() {
    let service = Service::start(&["--header-timeout=0.2", "--idle-timeout=0.2"]);
    let mut client = service.connect();
    client.send(post(18));
    for words in ["The ", "council ", "voted."] {
        thread::sleep(A_WHILE / 3);
        client.send(words);
    }
    assert_eq!(client.receive().status, 200);
}

#[test]
fn a_body_declared_too_large_is_refused_before_it_is_invited() {
    let service = Service::start(&["--body-limit=1000"]);
    let mut client = service.connect();
    client.send(post(1001).replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n"));
    assert_eq!(client.receive().status, 413, "instead of 100");
    client.closed();
    let mut client = service.connect();
    client.send(post(9).replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n"));
    assert_eq!(client.receive().status, 100);
    client.send("It rains.");
    assert_eq!(client.receive().status, 200);
}

#[test]
fn the_413_reaches_a_client_that_is_still_sending() {
    let service = Service::start(&["--body-limit=1000"]);
    let length = 4 << 20;
    let mut client = service.connect();
    client.send(post(length));
    client.send(vec![b'a'; length]);
    assert_eq!(client.receive().status, 413);
}

#[test]
fn a_body_without_a_declared_length_is_counted_as_it_comes() {
    let service = Service::start(&["--body-limit=1000"]);
    let mut client = service.connect();
    client.send("POST /summarize HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n");
    client.send(vec![b'a'; 1001]);
    client.send("\r\n");
    assert_eq!(client.receive().status, 413);
}

#[test]
fn a_connection_serves_on_after_a_problem() {
    let service = Service::start(&[]);
    let mut client = service.connect();
    assert_eq!(client.get("/nothing").status, 404);
    assert_eq!(client.post(" ").status, 422);
    assert_eq!(client.post("The council voted.").status, 200);
}

#[test]
fn connections_beyond_the_limit_wait_for_their_turn() {
    let service = Service::start(&["--max-connections=1"]);
    let mut first = service.connect();
    assert_eq!(first.get("/health").status, 200);
    let mut second = service.connect();
    second.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
    drop(first);
    assert_eq!(second.receive().status, 200);
}

#[test]
fn http_2_is_spoken_to_whoever_opens_with_it() {
    const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    const EMPTY_SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];
    // HPACK's static table: 2 is GET, 6 is http, 4 is the path /, the playground; 8 is status 200.
    const GET_ROOT: &[u8] = &[0, 0, 3, 1, 5, 0, 0, 0, 1, 0x82, 0x86, 0x84];
    const STATUS_200: u8 = 0x88;
    const HEADERS: u8 = 1;
    let service = Service::start(&["--idle-timeout=0.5"]);
    let mut client = service.connect();
    client.send([PREFACE, EMPTY_SETTINGS, GET_ROOT].concat());
    let received = client.closed();
    let mut frames = received.as_slice();
    let mut answered = false;
    while let [_, high, low, kind, _, _, _, _, _, rest @ ..] = frames {
        let (payload, next) = rest.split_at(usize::from(*high) * 256 + usize::from(*low));
        answered |= *kind == HEADERS && payload[0] == STATUS_200;
        frames = next;
    }
    assert!(answered, "{received:?}");
}
