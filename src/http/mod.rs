//! Everything that knows HTTP.
//!
//! [`router`] is a plain service, callable without a socket. Whatever goes wrong in whichever layer becomes an
//! [`ApiError`], and leaves as one shape of problem.

mod body;
mod budget;
pub mod button;
mod compress;
pub mod error;
mod middleware;
mod negotiation;
mod permits;
mod routes;
mod state;
mod workers;

use std::{any::Any, sync::Arc};

use axum::{
    Router,
    extract::Request,
    http::Method,
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse as _, Response},
    routing::{MethodRouter, get, post},
};
use tokio::sync::watch;
use tower_http::catch_panic::CatchPanicLayer;

use self::budget::Budget;
use self::error::ApiError;
use self::middleware::{access_log, admission, compression, host};
use self::permits::Permits;
use self::routes::{health, info, openapi, summarize, web};
use self::state::AppState;
use self::workers::Workers;
use crate::api::summarizer::Summarizer;
use crate::config::Playground;
use crate::config::limits::Limits;
use crate::lifecycle::Lifecycle;

/// Every route of the service, within the layers that each answer passes.
///
/// `lifecycle` tells how far the service is from its end: it is ready, or drains, by it.
pub fn router(limits: &Limits, playground: Playground, lifecycle: watch::Receiver<Lifecycle>) -> Router {
    router_around(Summarizer::default(), limits, playground, lifecycle)
}

/// The same [`router`] around another summarizer.
pub fn router_around(
    summarizer: Summarizer,
    limits: &Limits,
    playground: Playground,
    lifecycle: watch::Receiver<Lifecycle>,
) -> Router {
    let state = Arc::new(AppState {
        summarizer,
        limits: limits.clone(),
        permits: Permits::new(limits.max_in_flight),
        budget: Budget::new(limits.memory_budget),
        workers: Workers::new(),
        lifecycle,
    });
    let routes = routes(&state)
        .into_iter()
        .fold(web::routes(playground), |router, (path, methods)| router.route(path, methods))
        .with_state(state);
    with_layers(routes)
}

/// What a connection beyond the limit is answered: its health checks, and that there are too many connections.
pub fn spare_router(limits: &Limits) -> Router {
    let limit = limits.max_connections.get();
    let routes = Router::new()
        .route("/health", get(health::health))
        .fallback(move || async move { ApiError::TooManyConnections { limit } });
    routes.layer(from_fn(host::check)).layer(from_fn(access_log::observe))
}

/// The routes of the contract alone.
fn routes(state: &Arc<AppState>) -> [(&'static str, MethodRouter<Arc<AppState>>); 5] {
    let admitted = from_fn_with_state(Arc::clone(state), admission::admit);
    let compressed = compression::layer();
    let summarize = post(summarize::summarize).put(summarize::summarize).route_layer(admitted);
    [
        ("/summarize", summarize.layer(compressed.clone())),
        ("/health", get(health::health)),
        ("/ready", get(health::ready)),
        ("/info", get(info::info).layer(compressed.clone())),
        ("/openapi.yaml", get(openapi::openapi).layer(compressed)),
    ]
}

/// Puts around `routes` what every answer passes: errors of one shape, caught panics, a request id and the timing.
fn with_layers(routes: Router) -> Router {
    routes
        .fallback(
            |request: Request| async move { ApiError::NotFound { path: request.uri().path().to_owned() } },
        )
        .method_not_allowed_fallback(|method: Method| async move { ApiError::MethodNotAllowed { method } })
        .layer(CatchPanicLayer::custom(|_: Box<dyn Any + Send>| -> Response {
            ApiError::INTERNAL.into_response()
        }))
        .layer(from_fn(host::check))
        .layer(from_fn(access_log::observe))
}

#[cfg(test)]
mod tests {
    use axum::{
        body::Body,
        http::{StatusCode, header},
    };
    use http_body_util::BodyExt as _;
    use serde_json::Value;
    use tower::ServiceExt as _;

    use super::*;
    fn state() -> Arc<AppState> {
        let limits = Limits::default();
        Arc::new(AppState {
            summarizer: Summarizer::default(),
            permits: Permits::new(limits.max_in_flight),
            budget: Budget::new(limits.memory_budget),
            workers: Workers::new(),
            lifecycle: watch::channel(Lifecycle::Serving).1,
            limits,
        })
    }

    #[test]
    fn every_route_is_in_the_contract_and_nothing_else() {
        let contract: Value = serde_norway::from_str(include_str!("../../openapi.yaml")).unwrap();
        let told: Vec<&String> = contract["paths"].as_object().unwrap().keys().collect();
        let mut routed: Vec<&str> = routes(&state()).into_iter().map(|(path, _)| path).collect();
        routed.sort_unstable();
        let mut told: Vec<&str> = told.into_iter().map(String::as_str).collect();
        told.sort_unstable();
        assert_eq!(routed, told);
    }

    #[tokio::test]
    async fn a_panic_becomes_a_problem_that_tells_nothing_of_it() {
        async fn spill() -> &'static str {
            panic!("the article's own words")
        }
        let router = with_layers(Router::new().route("/spill", get(spill)));
        let request = Request::get("/spill")
            .header("host", "test")
            .header("x-request-id", "7")
            .body(Body::empty())
            .unwrap();
        let response = router.oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(response.headers()[header::CONTENT_TYPE], "application/problem+json");
        assert_eq!(response.headers()["x-request-id"], "7");
        let problem: Value =
            serde_json::from_slice(&response.into_body().collect().await.unwrap().to_bytes()).unwrap();
        assert_eq!(problem["status"], 500);
        assert_eq!(problem["code"], "internal_error");
        assert_eq!(problem["request_id"], "7");
        assert!(!problem.to_string().contains("words"));
    }
}
