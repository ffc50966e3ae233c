//! The edge: everything that knows HTTP.
//!
//! [`router`] is a plain service, callable without a socket. Whatever goes wrong in whichever layer becomes an
//! [`ApiError`], and leaves as one shape of problem.

mod accept;
mod admission;
mod answer;
mod body;
mod content_type;
mod contract;
mod error;
mod fault;
mod field;
mod fields;
mod fingerprint;
mod form;
mod health;
mod info;
mod json;
mod lane;
mod observe;
mod parse;
mod problem;
mod request;
mod response;
mod summarize;
mod value;

use std::{any::Any, sync::Arc};

use axum::{
    Router,
    extract::Request,
    http::Method,
    middleware,
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use tokio::sync::watch;
use tower_http::catch_panic::CatchPanicLayer;

use self::{admission::Admission, lane::Lanes};
pub use self::{
    error::ApiError,
    fault::{Fault, FaultCode},
};
use crate::{config::Limits, lifecycle::Lifecycle};

/// What the handlers share: the limits, and what holds requests to them. It remembers nothing of any request.
#[derive(Debug)]
struct Edge {
    limits: Limits,
    admission: Admission,
    lanes: Lanes,
    lifecycle: watch::Receiver<Lifecycle>,
}

/// Every route of the service, within the layers that each answer passes.
///
/// `lifecycle` tells how far the service is from its end: it is ready, or drains, by it.
pub fn router(limits: &Limits, lifecycle: watch::Receiver<Lifecycle>) -> Router {
    let edge = Arc::new(Edge {
        limits: limits.clone(),
        admission: Admission::new(limits),
        lanes: Lanes::new(),
        lifecycle,
    });
    let summarize = post(summarize::summarize)
        .put(summarize::summarize)
        .route_layer(middleware::from_fn_with_state(Arc::clone(&edge), admission::admit));
    let routes = Router::new()
        .route("/summarize", summarize)
        .route("/health", get(health::health))
        .route("/ready", get(health::ready))
        .route("/info", get(info::info))
        .route("/openapi.yaml", get(contract::openapi))
        .with_state(edge);
    with_layers(routes)
}

/// Puts around `routes` what every answer passes: errors of one shape, caught panics, a request id and the timing.
fn with_layers(routes: Router) -> Router {
    routes
        .fallback(
            |request: Request| async move { ApiError::NotFound { path: request.uri().path().to_owned() } },
        )
        .method_not_allowed_fallback(|method: Method| async move { ApiError::MethodNotAllowed { method } })
        .layer(CatchPanicLayer::custom(|_: Box<dyn Any + Send>| -> Response {
            ApiError::Internal.into_response()
        }))
        .layer(middleware::from_fn(observe::observe))
}
