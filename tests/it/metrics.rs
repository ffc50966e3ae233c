//! What is measured, and where it is told.

use std::collections::BTreeSet;

use axum::Router;
use nutgraf::http::metrics::Exposition;
use nutgraf::http::{Routers, Setup};
use nutgraf::lifecycle::Lifecycle;
use nutgraf::telemetry::metrics::{exporter, exposition};
use serde_json::Value;
use tokio::sync::watch;

use crate::contract;
use crate::program::{Connection, Service};
use crate::router::{article, config, exchange, json, request, routers, send_to};
use crate::streams::{LINES, STORY};

/// No more series than a small Prometheus takes from one service without a thought.
const MOST_SERIES: usize = 1000;

/// Routers whose metrics are their own.
fn measured(flags: &[&str]) -> Routers {
    let (recorder, handle) = exporter().unwrap();
    let config = config(flags);
    metrics::with_local_recorder(&recorder, || {
        let exposition = Exposition::new(exposition(handle, None));
        Setup { exposition, ..Setup::new(&config, watch::channel(Lifecycle::Serving).1) }.build()
    })
}

async fn scrape(router: &Router) -> String {
    let reply = send_to(router, request("GET", "/metrics")).await;
    assert_eq!(reply.status, 200);
    assert!(reply.header("content-type").starts_with("text/plain; version=0.0.4"));
    reply.text().to_owned()
}

/// The series of a scrape: what stands before their values.
fn series(scrape: &str) -> BTreeSet<String> {
    let lines = scrape.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| line.rsplit_once(' ').unwrap().0.to_owned()).collect()
}

/// The value of one series.
fn value(scrape: &str, series: &str) -> f64 {
    let line = scrape.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
    line.unwrap_or_else(|| panic!("no {series} in\n{scrape}")).parse().unwrap()
}

/// The values that a label of a metric has.
fn labels(scrape: &str, metric: &str, label: &str) -> BTreeSet<String> {
    let opening = format!("{metric}{{{label}=\"");
    let values = scrape.lines().filter_map(|line| line.strip_prefix(&opening)?.split('"').next());
    values.map(str::to_owned).collect()
}

fn requests(method: &str, route: &str, status: u16) -> String {
    format!(
        "http_server_request_duration_seconds_count{{http_request_method=\"{method}\",http_route=\"{route}\",\
         http_response_status_code=\"{status}\"}}"
    )
}

#[tokio::test]
async fn an_answer_is_counted_by_what_it_was() {
    let router = measured(&[]).service;
    assert_eq!(send_to(&router, article(STORY)).await.status, 200);
    assert_eq!(send_to(&router, json(&serde_json::json!({}))).await.status, 422);
    let scrape = scrape(&router).await;
    for (series, expected) in [
        (requests("POST", "/summarize", 200).as_str(), 1.0),
        (&requests("POST", "/summarize", 422), 1.0),
        (&requests("PUT", "/summarize", 200), 0.0),
        ("nutgraf_articles_total{language=\"en\"}", 1.0),
        ("nutgraf_articles_total{language=\"de\"}", 0.0),
        ("nutgraf_sentences_total", 3.0),
        ("nutgraf_words_total", 19.0),
        ("nutgraf_refusals_total{code=\"invalid_request\"}", 1.0),
        ("nutgraf_stage_duration_seconds_count{stage=\"summarize\"}", 1.0),
        ("http_server_request_body_size_bytes_sum", STORY.len() as f64),
        ("http_server_active_requests", 1.0),
        ("nutgraf_permits{kind=\"short\"}", 384.0),
        ("nutgraf_permits_in_use{kind=\"short\"}", 0.0),
    ] {
        assert!((value(&scrape, series) - expected).abs() < 1e-9, "{series}\n{scrape}");
    }
}

#[tokio::test]
async fn the_lines_of_a_stream_are_counted_one_by_one() {
    let router = measured(&[]).service;
    let body = format!("{{\"text\":\"{STORY}\",\"sentence_count\":9}}\n{{}}\n");
    assert_eq!(
        send_to(&router, request("POST", "/summarize").header("content-type", LINES).body(body)).await.status,
        200
    );
    let scrape = scrape(&router).await;
    for series in [
        "nutgraf_articles_total{language=\"en\"}",
        "nutgraf_warnings_total{code=\"too_short\"}",
        "nutgraf_refusals_total{code=\"invalid_request\"}",
        &requests("POST", "/summarize", 200),
    ] {
        assert!((value(&scrape, series) - 1.0).abs() < 1e-9, "{series}");
    }
}

#[tokio::test]
async fn every_series_stands_from_the_start_and_none_comes_with_what_clients_make_up() {
    let router = measured(&[]).service;
    let before = series(&scrape(&router).await);
    assert!(before.len() <= MOST_SERIES, "{} series", before.len());
    for draft in [
        request("GET", "/nothing/here"),
        request("BREW", "/summarize"),
        request("DELETE", "/health"),
        request("GET", "/docs"),
        article(STORY).header("host", "another"),
        article("The council voted.").header("accept", "image/png"),
        request("POST", "/summarize?sentence_count=0").body(STORY),
        request("POST", "/summarize?language=xx").body(STORY),
    ] {
        exchange(&router, draft).await;
    }
    let after = series(&scrape(&router).await);
    assert_eq!(before, after);
}

#[tokio::test]
async fn labels_are_the_codes_of_the_contract() {
    let scrape = scrape(&measured(&[]).service).await;
    for (metric, pointer) in [
        ("nutgraf_refusals_total", "/components/schemas/Problem/properties/code/enum"),
        ("nutgraf_warnings_total", "/components/schemas/Warning/properties/code/enum"),
    ] {
        let told = contract::at(pointer).as_array().unwrap().iter().map(Value::as_str);
        assert_eq!(labels(&scrape, metric, "code"), told.map(|code| code.unwrap().to_owned()).collect());
    }
}

#[tokio::test]
async fn no_word_of_a_request_is_in_a_metric() {
    let router = measured(&[]).service;
    let secret = "hippopotamus";
    let target = format!("/summarize?query={secret}&title={secret}");
    exchange(
        &router,
        request("POST", &target).header("x-request-id", secret).body(format!("{secret}. {STORY}")),
    )
    .await;
    exchange(&router, request("GET", &format!("/{secret}"))).await;
    assert!(!scrape(&router).await.contains(secret));
}

#[tokio::test]
async fn with_an_admin_listener_metrics_are_there_alone() {
    let Routers { service, admin, .. } = routers(&["--admin-listen=127.0.0.1:0"], Lifecycle::Serving);
    for path in ["/health", "/ready"] {
        assert_eq!(send_to(&service, request("GET", path)).await.status, 200, "{path}");
        assert_eq!(send_to(&admin, request("GET", path)).await.status, 200, "{path}");
    }
    assert_eq!(send_to(&service, request("GET", "/metrics")).await.status, 404);
    assert_eq!(send_to(&admin, request("GET", "/metrics")).await.status, 200);
    for path in ["/info", "/docs", "/summarize"] {
        assert_eq!(exchange(&admin, request("GET", path)).await.status, 404, "{path}");
    }
}

#[test]
fn the_admin_listener_answers_while_the_other_is_full_and_while_it_drains() {
    let service =
        Service::start(&["--admin-listen=127.0.0.1:0", "--max-connections=1", "--drain-delay=1000"]);
    let address = service.logged("health and metrics: http://");
    let admin = || Connection::to(address.trim_end_matches("/metrics").parse().unwrap());
    let mut only = service.connect();
    assert_eq!(only.get("/health").status, 200);
    let scrape = admin().get("/metrics");
    assert_eq!(scrape.status, 200);
    assert!(
        scrape.body.contains("nutgraf_build_info{version=")
            && scrape.body.contains("nutgraf_log_lines_dropped_total 0")
    );
    service.signal("TERM");
    service.logged("told to stop");
    assert_eq!(admin().get("/health").status, 200);
    assert_eq!(admin().get("/ready").status, 503);
}
