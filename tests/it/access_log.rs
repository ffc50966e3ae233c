//! The log: what a line about a request tells, how many there are, and what none ever tells.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use crate::keys::lines;
use crate::program::Service;

const EVERY_REQUEST: &str = "--log=info,nutgraf::access=debug";

fn get(service: &Service, headers: &str) {
    let mut client = service.connect();
    client.send(format!("GET /health HTTP/1.1\r\nHost: x\r\n{headers}\r\n"));
    assert_eq!(client.receive().status, 200);
}

#[test]
fn a_line_tells_what_was_asked_and_how_it_went() {
    let service = Service::start(&[EVERY_REQUEST]);
    let mut client = service.connect();
    client.send("POST /summarize HTTP/1.1\r\nHost: x\r\nX-Request-Id: r-1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    assert_eq!(client.receive().status, 422);
    let line = service.request_line("r-1");
    assert_eq!(line["method"], "POST");
    assert_eq!(line["path"], "/summarize");
    assert_eq!(line["status"], 422);
    assert_eq!(line["code"], "invalid_request");
    assert_eq!(line["client"], "127.0.0.1");
    assert!(line["bytes"].as_u64().unwrap() > 0 && line["duration_us"].is_u64(), "{line}");
}

#[test]
fn a_trace_is_told_where_it_is_well_formed() {
    let service = Service::start(&[EVERY_REQUEST]);
    get(
        &service,
        "X-Request-Id: r-1\r\ntraceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\n",
    );
    let line = service.request_line("r-1");
    assert_eq!(line["trace_id"], "0af7651916cd43dd8448eb211c80319c");
    assert_eq!(line["parent_id"], "b7ad6b7169203331");
    get(&service, "X-Request-Id: r-2\r\ntraceparent: 00-0-0-0\r\n");
    assert_eq!(service.request_line("r-2")["trace_id"], Value::Null);
}

#[test]
fn a_trusted_proxy_says_who_the_client_is_and_nobody_else_does() {
    let forwarded = "X-Request-Id: r-1\r\nX-Forwarded-For: 6.6.6.6, 203.0.113.9\r\n";
    for (flags, client) in [
        (&[EVERY_REQUEST][..], "127.0.0.1"),
        (&[EVERY_REQUEST, "--trusted-proxies=127.0.0.0/8"], "203.0.113.9"),
    ] {
        let service = Service::start(flags);
        get(&service, forwarded);
        assert_eq!(service.request_line("r-1")["client"], client);
    }
}

#[test]
fn under_load_lines_are_left_out_and_counted() {
    let service = Service::start(&[EVERY_REQUEST, "--log-rate=2"]);
    let mut client = service.connect();
    for _ in 0..50 {
        client.get("/health");
    }
    let lines = service.log_to_its_end();
    let requests = lines.iter().filter(|line| line.contains("\"path\":\"/health\"")).count();
    assert!((2..50).contains(&requests), "{requests} lines");
}

#[test]
fn nothing_that_was_asked_is_ever_logged() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("keys.txt");
    let key = "Rhinoceros-key";
    fs::write(&file, lines(&[("site", key, "")])).unwrap();
    let service = Service::start(&["--log=trace", "--log-rate=0", "--keys-file", file.to_str().unwrap()]);
    let secret = "Hippopotamus";
    let fields = format!(
        "{{\"text\":\"{secret}. {secret} {secret}.\",\"title\":\"{secret}\",\"query\":\"{secret}\"}}"
    );
    let form = format!("text={secret}.&title={secret}&avoid={secret}");
    for (kind, body) in [
        ("application/json", fields.as_str()),
        ("application/json", &format!("{{\"text\":\"{secret}")),
        ("application/json", &format!("{{\"{secret}\":1}}")),
        ("application/x-ndjson", &format!("{fields}\n{{\"{secret}\n")),
        ("application/x-www-form-urlencoded", &form),
        ("text/html", &format!("<p>{secret} {secret}</p>")),
        (secret, secret),
    ] {
        for key in [key, "Rhinoceros-other"] {
            let mut client = service.connect();
            let length = body.len();
            client.send(format!(
                "POST /summarize?title={secret} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {key}\r\nContent-Type: {kind}\r\n\
                 Accept: application/json\r\nX-{secret}: {secret}\r\nContent-Length: {length}\r\n\r\n{body}"
            ));
            client.receive();
        }
    }
    let lines = service.log_to_its_end();
    assert!(lines.len() > 14, "the log must tell something");
    for line in lines {
        assert!(!line.contains(secret) && !line.contains("Rhinoceros"), "{line}");
    }
}
