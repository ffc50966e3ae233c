//! `nutgraf`: configuration → log → listener → serve → drain.

use std::io;
use std::net::SocketAddr;

use tokio::net::TcpListener;
use tokio::runtime;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{mpsc, watch};

use super::{check, reload, warm_up};
use crate::config::keys::Keys;
use crate::config::{Config, Playground};
use crate::http::key_ring::KeyRing;
use crate::http::metrics::Exposition;
use crate::lifecycle::Lifecycle;
use crate::server::Routers;
use crate::telemetry::log::{Filter, Log};
use crate::{http, server, telemetry};

/// Enough of an article to try the service with.
const TRIAL: &str =
    "The council approved a new tram line. It rained all day. The tram line will cost 410 million euros.";

/// Serves until it is told to stop.
///
/// # Errors
/// If the log's filter or the file of keys cannot be read, settings contradict each other, or an address cannot be listened on.
pub fn run(config: &Config) -> io::Result<()> {
    let Log { dropped, filter, guard: _guard } = telemetry::log::start(config).map_err(io::Error::other)?;
    let keys = check::settings(config).map_err(io::Error::other)?;
    #[cfg(feature = "traces")]
    let _spans = telemetry::traces::start().map_err(io::Error::other)?;
    #[cfg(not(feature = "traces"))]
    if telemetry::traces::are_wanted() {
        tracing::warn!(
            "OTEL_EXPORTER_OTLP_ENDPOINT is set, but this program was built without the feature `traces`"
        );
    }
    let (recorder, handle) = telemetry::metrics::exporter().map_err(io::Error::other)?;
    metrics::set_global_recorder(recorder).map_err(io::Error::other)?;
    let upkeep = handle.clone();
    let exposition = Exposition::new(telemetry::metrics::exposition(handle, Some(dropped)));
    let mut runtime = runtime::Builder::new_multi_thread();
    if config.threads > 0 {
        runtime.worker_threads(config.threads);
    }
    let runtime = runtime.enable_all().build()?;
    warm_up::run();
    let outcome = runtime.block_on(async {
        tokio::spawn(telemetry::metrics::keep_up(upkeep));
        serve(config, exposition, keys, filter).await
    });
    runtime.shutdown_background();
    outcome
}

async fn serve(
    config: &Config,
    exposition: Exposition,
    keys: Option<Keys>,
    filter: Filter,
) -> io::Result<()> {
    let listener = bind(config.listen, "--listen or NUTGRAF_LISTEN").await?;
    let admin = match config.admin_listen {
        Some(address) => Some(bind(address, "--admin-listen or NUTGRAF_ADMIN_LISTEN").await?),
        None => None,
    };
    let stops = stop_signals()?;
    let address = listener.local_addr()?;
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "nutgraf serves on http://{address}");
    tracing::info!("try: curl http://{address}/summarize -d 'text={TRIAL}' -d sentence_count=1");
    match config.playground {
        Playground::On => tracing::info!("playground: http://{address}/"),
        Playground::Off => tracing::info!("docs: http://{address}/docs"),
    }
    let (lifecycle, age) = watch::channel(Lifecycle::default());
    let keys = keys.map(KeyRing::new);
    tokio::spawn(reload::run(config.clone(), keys.clone(), filter, signal(SignalKind::hangup())?));
    let http::Routers { service, spare, admin: operations } =
        http::Setup { exposition, keys, ..http::Setup::new(config, age) }.build();
    if let Some(admin) = admin {
        tracing::info!("health and metrics: http://{}/metrics", admin.local_addr()?);
        tokio::spawn(server::serve_beside(admin, operations, config.limits.clone(), lifecycle.subscribe()));
    }
    server::serve(listener, Routers { service, spare }, &config.limits, lifecycle, stops).await;
    Ok(())
}

async fn bind(address: SocketAddr, flag: &str) -> io::Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| {
        let remedy = format!("choose another address with {flag}");
        io::Error::new(error.kind(), format!("cannot listen on {address}: {error}; {remedy}"))
    })
}

/// Says `()` at every SIGTERM and SIGINT.
fn stop_signals() -> io::Result<mpsc::Receiver<()>> {
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let (send, receive) = mpsc::channel(2);
    tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            if send.send(()).await.is_err() {
                break;
            }
        }
    });
    Ok(receive)
}
