//! Requests to the router itself, without a socket; every reply is held to the contract.

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode, request},
};
use bytes::Bytes;
use clap::Parser as _;
use http_body_util::BodyExt as _;
use nutgraf::{
    config::{Config, flags::Cli},
    http::{Routers, Setup},
    lifecycle::Lifecycle,
};
use serde_json::Value;
use tokio::sync::watch;
use tower::ServiceExt as _;

use crate::contract;

/// What came back.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn text(&self) -> &str {
        str::from_utf8(&self.body).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }
}

/// A request in the making.
pub(crate) struct Draft(request::Builder, Body);

impl Draft {
    pub(crate) fn header(self, name: &'static str, value: &str) -> Self {
        let value = HeaderValue::from_str(value).unwrap();
        Self(self.0.header(HeaderName::from_static(name), value), self.1)
    }

    pub(crate) fn body(self, body: impl Into<Body>) -> Self {
        Self(self.0, body.into())
    }

    /// The request itself.
    pub(crate) fn build(self) -> Request<Body> {
        self.0.body(self.1).unwrap()
    }
}

pub(crate) fn request(method: &str, target: &str) -> Draft {
    Draft(Request::builder().method(method).uri(target).header("host", "test"), Body::empty())
}

/// `POST /summarize` with a JSON body.
pub(crate) fn json(body: &Value) -> Draft {
    request("POST", "/summarize").header("content-type", "application/json").body(body.to_string())
}

/// `POST /summarize` with the article as the body.
pub(crate) fn article(text: &'static str) -> Draft {
    request("POST", "/summarize").header("content-type", "text/plain").body(text)
}

/// The configuration that these flags make.
pub(crate) fn config(flags: &[&str]) -> Config {
    Cli::parse_from(["nutgraf"].iter().chain(flags)).serve.into()
}

/// All routers with these flags, of a service that stays at this age for ever.
pub(crate) fn routers(flags: &[&str], age: Lifecycle) -> Routers {
    Setup::new(&config(flags), watch::channel(age).1).build()
}

/// A router that serves for ever, with these flags.
pub(crate) fn router(flags: &[&str]) -> Router {
    routers(flags, Lifecycle::Serving).service
}

pub(crate) async fn send(draft: Draft) -> Reply {
    send_to(&router(&[]), draft).await
}

pub(crate) async fn send_to(router: &Router, draft: Draft) -> Reply {
    let method = draft.0.method_ref().unwrap().to_string();
    let path = draft.0.uri_ref().unwrap().path().to_owned();
    let reply = exchange(router, draft).await;
    contract::must_allow(&method, &path, &reply);
    reply
}

/// Sends without holding the reply to the contract.
pub(crate) async fn exchange(router: &Router, draft: Draft) -> Reply {
    let response = router.clone().oneshot(draft.build()).await.unwrap();
    let (head, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    Reply { status: head.status, headers: head.headers, body }
}

/// An object as a form.
pub(crate) fn form(fields: &Value) -> String {
    let pairs = fields.as_object().unwrap().iter().map(|(name, value)| {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        format!("{name}={}", escape(&value))
    });
    pairs.collect::<Vec<_>>().join("&")
}

pub(crate) fn escape(text: &str) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            },
        )
        .collect()
}
