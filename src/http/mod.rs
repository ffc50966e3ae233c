//! Everything that knows HTTP.
//!
//! [`Setup`] builds routers: plain services, callable without a socket. Whatever goes wrong in whichever layer becomes an
//! [`ApiError`], and leaves as one shape of problem.

mod body;
mod budget;
pub mod button;
mod compress;
pub mod error;
pub mod key_ring;
pub mod metrics;
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

use self::error::ApiError;
use self::key_ring::KeyRing;
use self::metrics::Exposition;
use self::middleware::{access_log, admission, auth, compression, cors, host};
use self::routes::{health, info, metrics as metrics_route, openapi, summarize, web};
use self::state::AppState;
use crate::api::summarizer::Summarizer;
use crate::config::Config;
use crate::config::origin::Origin;
use crate::lifecycle::Lifecycle;

/// What the service over HTTP is made of.
#[derive(Clone, Debug)]
pub struct Setup<'c> {
    /// How to serve.
    pub config: &'c Config,
    /// How far the service is from its end: it is ready, or drains, by it.
    pub lifecycle: watch::Receiver<Lifecycle>,
    /// What summarizes.
    pub summarizer: Summarizer,
    /// What `/metrics` shows. The exporter must be there before the routers are built.
    pub exposition: Exposition,
    /// The keys that are asked for; without any, none are.
    pub keys: Option<KeyRing>,
}

/// One router for each kind of connection.
#[derive(Clone, Debug)]
pub struct Routers {
    /// Every route of the service, within the layers that each answer passes.
    pub service: Router,
    /// What a connection beyond the limit is answered: its health checks, and that there are too many connections.
    pub spare: Router,
    /// What only those who run the service may ask, on a listener of its own.
    pub admin: Router,
}

impl<'c> Setup<'c> {
    /// The service as it is, without metrics to show.
    #[must_use]
    pub fn new(config: &'c Config, lifecycle: watch::Receiver<Lifecycle>) -> Self {
        Self {
            config,
            lifecycle,
            summarizer: Summarizer::default(),
            exposition: Exposition::default(),
            keys: None,
        }
    }

    fn state(self) -> AppState {
        AppState::new(self.summarizer, self.config, self.lifecycle, self.exposition)
    }

    /// Builds the routers.
    #[must_use]
    pub fn build(self) -> Routers {
        let (config, keys) = (self.config, self.keys.clone());
        let state = Arc::new(self.state());
        let admin = operations()
            .into_iter()
            .fold(Router::new(), |router, (path, methods)| router.route(path, methods));
        let is_apart = config.admin_listen.is_some();
        let service = routes(&state, keys.as_ref())
            .into_iter()
            .filter(|(path, _)| !(is_apart && *path == METRICS))
            .fold(web::routes(config.playground), |router, (path, methods)| router.route(path, methods));
        let limit = state.limits.max_connections.get();
        let spare = Router::new()
            .route("/health", get(health::health))
            .fallback(move || async move { ApiError::TooManyConnections { limit } })
            .layer(from_fn(host::check))
            .layer(from_fn_with_state(Arc::clone(&state.access_log), access_log::observe));
        Routers {
            service: with_layers(service.with_state(Arc::clone(&state)), &state, &config.cors_origins),
            spare,
            admin: with_layers(admin.with_state(Arc::clone(&state)), &state, &[]),
        }
    }
}

const METRICS: &str = "/metrics";

type Routes<const N: usize> = [(&'static str, MethodRouter<Arc<AppState>>); N];

/// The routes for those who run the service.
fn operations() -> Routes<3> {
    [
        ("/health", get(health::health)),
        ("/ready", get(health::ready)),
        (METRICS, get(metrics_route::metrics).layer(compression::layer())),
    ]
}

/// The routes of the contract alone.
fn routes(state: &Arc<AppState>, keys: Option<&KeyRing>) -> Vec<(&'static str, MethodRouter<Arc<AppState>>)> {
    let admitted = from_fn_with_state(Arc::clone(state), admission::admit);
    let compressed = compression::layer();
    let summarize = post(summarize::summarize).put(summarize::summarize).route_layer(admitted);
    let others: Routes<3> = [
        ("/summarize", summarize.layer(compressed.clone())),
        ("/info", get(info::info).layer(compressed.clone())),
        ("/openapi.yaml", get(openapi::openapi).layer(compressed)),
    ];
    let routes = others.into_iter().chain(operations());
    let Some(keys) = keys else { return routes.collect() };
    let with_key = |(path, methods): (_, MethodRouter<_>)| match path {
        "/summarize" | METRICS => (path, methods.route_layer(from_fn_with_state(keys.clone(), auth::check))),
        _ => (path, methods),
    };
    routes.map(with_key).collect()
}

/// Puts around `routes` what every answer passes: errors of one shape, caught panics, a request id and the timing.
fn with_layers(routes: Router, state: &AppState, origins: &[Origin]) -> Router {
    let routes = routes
        .fallback(
            |request: Request| async move { ApiError::NotFound { path: request.uri().path().to_owned() } },
        )
        .method_not_allowed_fallback(|method: Method| async move { ApiError::MethodNotAllowed { method } })
        .layer(CatchPanicLayer::custom(|_: Box<dyn Any + Send>| -> Response {
            ApiError::INTERNAL.into_response()
        }))
        .layer(from_fn(host::check));
    let routes = if origins.is_empty() { routes } else { routes.layer(cors::layer(origins)) };
    routes.layer(from_fn_with_state(Arc::clone(&state.access_log), access_log::observe))
}

#[cfg(test)]
mod tests {
    use axum::{
        body::Body,
        http::{StatusCode, header},
    };
    use clap::Parser as _;
    use http_body_util::BodyExt as _;
    use serde_json::Value;
    use tower::ServiceExt as _;

    use super::*;
    use crate::config::flags::Cli;

    fn state() -> Arc<AppState> {
        let config = Cli::parse_from(["nutgraf"]).serve.into();
        Arc::new(Setup::new(&config, watch::channel(Lifecycle::Serving).1).state())
    }

    #[test]
    fn every_route_is_in_the_contract_and_nothing_else() {
        let contract: Value = serde_norway::from_str(include_str!("../../openapi.yaml")).unwrap();
        let told: Vec<&String> = contract["paths"].as_object().unwrap().keys().collect();
        let mut routed: Vec<&str> = routes(&state(), None).into_iter().map(|(path, _)| path).collect();
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
        let router = with_layers(Router::new().route("/spill", get(spill)), &state(), &[]);
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
