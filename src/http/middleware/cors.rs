//! CORS: which other sites' pages may ask.

use std::time::Duration;

use axum::http::{HeaderName, Method, header};
use tower_http::cors::CorsLayer;

use super::request_id::REQUEST_ID;
use crate::config::origin::Origin;

/// How long a browser may remember the answer to a preflight.
const MAX_AGE: Duration = Duration::from_hours(1);

/// Lets the pages of these origins ask and read answers, errors too.
pub(in crate::http) fn layer(origins: &[Origin]) -> CorsLayer {
    let named = |names: &[&'static str]| -> Vec<HeaderName> {
        names.iter().map(|name| HeaderName::from_static(name)).chain([REQUEST_ID]).collect()
    };
    let asked = [header::AUTHORIZATION, header::CONTENT_TYPE, header::CONTENT_ENCODING, header::ACCEPT];
    CorsLayer::new()
        .allow_origin(origins.iter().map(Origin::header).collect::<Vec<_>>())
        .allow_methods([Method::GET, Method::POST, Method::PUT])
        .allow_headers(asked.into_iter().chain(named(&["traceparent"])).collect::<Vec<_>>())
        .expose_headers(named(&[
            "retry-after",
            "server-timing",
            "ratelimit",
            "ratelimit-policy",
            "www-authenticate",
        ]))
        .max_age(MAX_AGE)
}
