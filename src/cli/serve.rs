//! `nutgraf`: configuration → log → listener → serve → drain.

use std::io;

use tokio::net::TcpListener;
use tokio::runtime;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{mpsc, watch};

use crate::config::{Config, Playground};
use crate::lifecycle::Lifecycle;
use crate::server::Routers;
use crate::{http, server, telemetry};

/// Enough of an article to try the service with.
const TRIAL: &str =
    "The council approved a new tram line. It rained all day. The tram line will cost 410 million euros.";

/// Serves until it is told to stop.
///
/// # Errors
/// If the log's filter does not parse, or the address cannot be listened on.
pub fn run(config: &Config) -> io::Result<()> {
    let _log = telemetry::log::start(config)
        .map_err(|error| io::Error::other(format!("--log (NUTGRAF_LOG): {error}")))?;
    let mut runtime = runtime::Builder::new_multi_thread();
    if config.threads > 0 {
        runtime.worker_threads(config.threads);
    }
    let runtime = runtime.enable_all().build()?;
    let outcome = runtime.block_on(serve(config));
    runtime.shutdown_background();
    outcome
}

async fn serve(config: &Config) -> io::Result<()> {
    let listener = TcpListener::bind(config.listen).await.map_err(|error| {
        let listen = config.listen;
        let remedy = "choose another address with --listen or NUTGRAF_LISTEN";
        io::Error::new(error.kind(), format!("cannot listen on {listen}: {error}; {remedy}"))
    })?;
    let stops = stop_signals()?;
    let address = listener.local_addr()?;
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "nutgraf serves on http://{address}");
    tracing::info!("try: curl http://{address}/summarize -d 'text={TRIAL}' -d sentence_count=1");
    match config.playground {
        Playground::On => tracing::info!("playground: http://{address}/"),
        Playground::Off => tracing::info!("docs: http://{address}/docs"),
    }
    let (lifecycle, age) = watch::channel(Lifecycle::default());
    let router = http::router(&config.limits, config.playground, age);
    let routers = Routers { service: router, spare: http::spare_router(&config.limits) };
    server::serve(listener, routers, &config.limits, lifecycle, stops).await;
    Ok(())
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
