//! Keys: who may ask, how often, and how they are changed.

use std::fs;

use axum::Router;
use nutgraf::config::keys::{Keys, line};
use nutgraf::http::{Setup, key_ring::KeyRing};
use nutgraf::lifecycle::Lifecycle;
use tempfile::TempDir;
use tokio::sync::watch;

use crate::batch::write;
use crate::program::{Service, post, program};
use crate::router::{article, config, request, send_to};

/// The lines of a file of keys, for rows of a name, a key and perhaps a rate.
pub(crate) fn lines(rows: &[(&str, &str, &str)]) -> String {
    let lines =
        rows.iter().map(|(name, key, rate)| format!("{} {rate}", line(name, key.as_bytes()).unwrap()));
    lines.collect::<Vec<_>>().join("\n")
}

/// A router that asks for these keys.
pub(crate) fn keyed(rows: &[(&str, &str, &str)], flags: &[&str]) -> Router {
    let keys = Some(KeyRing::new(Keys::parse(&lines(rows)).unwrap()));
    Setup { keys, ..Setup::new(&config(flags), watch::channel(Lifecycle::Serving).1) }.build().service
}

#[tokio::test]
async fn each_valid_key_lets_in_and_nothing_else_does() {
    let router = keyed(&[("site", "one", ""), ("site", "two", "")], &[]);
    for (authorization, status) in [
        ("Bearer one", 200),
        ("bearer two", 200),
        ("Bearer three", 401),
        ("Bearer", 401),
        ("Basic one", 401),
        ("Bearer one two", 401),
    ] {
        let reply = send_to(&router, article("A story.").header("authorization", authorization)).await;
        assert_eq!(reply.status, status, "{authorization}");
    }
}

#[tokio::test]
async fn a_refusal_tells_how_to_show_a_key_and_whether_it_was_wrong() {
    let router = keyed(&[("site", "one", "")], &[]);
    let none = send_to(&router, article("A story.")).await;
    assert_eq!(none.header("www-authenticate"), "Bearer realm=\"nutgraf\"");
    let wrong = send_to(&router, article("A story.").header("authorization", "Bearer two")).await;
    assert_eq!(wrong.header("www-authenticate"), "Bearer realm=\"nutgraf\", error=\"invalid_token\"");
}

#[tokio::test]
async fn what_tells_of_the_service_is_open_but_metrics_are_not() {
    let router = keyed(&[("site", "one", "")], &[]);
    for path in ["/health", "/ready", "/info", "/openapi.yaml"] {
        assert_eq!(send_to(&router, request("GET", path)).await.status, 200, "{path}");
    }
    for path in ["/", "/docs", "/nutgraf.js"] {
        assert_eq!(crate::router::exchange(&router, request("GET", path)).await.status, 200, "{path}");
    }
    assert_eq!(send_to(&router, request("GET", "/metrics")).await.status, 401);
    let shown = request("GET", "/metrics").header("authorization", "Bearer one");
    assert_eq!(send_to(&router, shown).await.status, 200);
}

#[tokio::test]
async fn a_rate_is_told_with_every_answer_and_held() {
    let router = keyed(&[("site", "one", "rate=2/h"), ("app", "two", "")], &[]);
    let ask =
        |key: &str| send_to(&router, article("A story.").header("authorization", &format!("Bearer {key}")));
    for (status, left) in
        [(200, "\"key\";r=1;t=3600"), (200, "\"key\";r=0;t=3600"), (429, "\"key\";r=0;t=3600")]
    {
        let reply = ask("one").await;
        assert_eq!((reply.status.as_u16(), reply.header("ratelimit")), (status, left));
        assert_eq!(reply.header("ratelimit-policy"), "\"key\";q=2;w=3600");
        assert_eq!(reply.header("retry-after"), if status == 429 { "3600" } else { "" });
    }
    let other = ask("two").await;
    assert_eq!((other.status.as_u16(), other.header("ratelimit")), (200, ""));
}

/// The status that a key gets.
fn status(service: &Service, key: &str) -> u16 {
    let mut client = service.connect();
    client.send(post(8).replace("\r\n\r\n", &format!("\r\nAuthorization: Bearer {key}\r\n\r\n")));
    client.send("A story.");
    client.receive().status
}

#[test]
fn keys_and_the_filter_of_the_log_are_read_anew_while_it_serves() {
    let folder = TempDir::new().unwrap();
    let keys = write(&folder, "keys", lines(&[("site", "one", "")]));
    let filter = write(&folder, "filter", "info");
    let flags = [format!("--keys-file={keys}"), format!("--log-filter-file={filter}")];
    let service = Service::start(&flags.each_ref().map(String::as_str));
    assert_eq!((status(&service, "one"), status(&service, "two")), (200, 401));
    fs::write(&keys, lines(&[("site", "one", ""), ("site", "two", "")])).unwrap();
    service.logged("the keys were read anew");
    assert_eq!((status(&service, "one"), status(&service, "two")), (200, 200));
    fs::write(&keys, "site\n").unwrap();
    service.logged("the keys stay as they were");
    assert_eq!(status(&service, "two"), 200);
    fs::write(&filter, "nutgraf=debug").unwrap();
    service.signal("HUP");
    service.logged("the log's filter was read anew");
}

#[test]
fn a_key_is_made_with_its_line() {
    let made = program().args(["key", "site"]).output().unwrap();
    let (line, said) = (String::from_utf8(made.stdout).unwrap(), String::from_utf8(made.stderr).unwrap());
    let key = said.trim_end().rsplit(' ').next().unwrap();
    assert!(key.starts_with("nutgraf_") && key.len() == 72, "{said}");
    assert_eq!(Keys::parse(&line).unwrap().find(key.as_bytes()), Some(0));
    assert!(!program().args(["key", "My Site"]).output().unwrap().status.success());
}

#[test]
fn check_says_which_setting_is_wrong() {
    let folder = TempDir::new().unwrap();
    let keys_file = format!("--keys-file={}", write(&folder, "wrong", "site\n"));
    for (flags, code, says) in [
        (&[][..], 0, ""),
        (&["--log=debug,x=y"], 78, "--log (NUTGRAF_LOG)"),
        (&[keys_file.as_str()], 78, "--keys-file (NUTGRAF_KEYS_FILE)"),
        (&["--keys-file=/nowhere"], 78, "--keys-file (NUTGRAF_KEYS_FILE)"),
        (&["--log-filter-file=/nowhere"], 78, "--log-filter-file (NUTGRAF_LOG_FILTER_FILE)"),
        (&["--admin-listen=127.0.0.1:8080"], 78, "--admin-listen (NUTGRAF_ADMIN_LISTEN)"),
        (&["--memory-budget=1000"], 78, "--memory-budget (NUTGRAF_MEMORY_BUDGET)"),
        (&["--cors-origin=example.org"], 78, "--cors-origin"),
        (&["--body-limit=many"], 78, "--body-limit"),
    ] {
        let outcome = program().args(flags).arg("check").output().unwrap();
        let said = String::from_utf8(outcome.stderr).unwrap();
        assert_eq!(outcome.status.code(), Some(code), "{flags:?}: {said}");
        assert!(said.contains(says), "{said}");
        if code != 0 {
            assert!(!program().args(flags).output().unwrap().status.success(), "served with {flags:?}");
        }
    }
}

#[test]
fn only_check_tells_a_wrong_flag_by_its_own_exit_code() {
    for (words, code) in [
        (&["check", "--bogus"][..], 78),
        (&["--listen=nowhere", "check"], 78),
        (&["key", "check", "--bogus"], 2),
        (&["batch", "check", "--bogus"], 2),
        (&["--bogus"], 2),
    ] {
        let outcome = program().args(words).output().unwrap();
        assert_eq!(outcome.status.code(), Some(code), "{words:?}");
    }
}
