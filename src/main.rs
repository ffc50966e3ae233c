//! The program: configuration → log → listener → serve → drain; and a health check for containers.

use std::{io, process::ExitCode, time::Duration};

use clap::Parser as _;
use nutgraf::{
    config::{Cli, Command, Config},
    http,
    lifecycle::Lifecycle,
    server, telemetry,
};
use tokio::{
    net::TcpListener,
    runtime,
    signal::unix::{SignalKind, signal},
    sync::{mpsc, watch},
};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match cli.command {
        Some(Command::Health) => server::probe::is_healthy(cli.config.listen, Duration::from_secs(3)),
        None => run(&cli.config),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("nutgraf: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Serves until it is told to stop.
fn run(config: &Config) -> io::Result<()> {
    telemetry::start(config).map_err(|error| io::Error::other(format!("--log (NUTGRAF_LOG): {error}")))?;
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
    tracing::info!(
        "try: curl http://{address}/summarize -H 'Content-Type: text/plain' --data-binary @article.txt"
    );
    let (lifecycle, age) = watch::channel(Lifecycle::default());
    let router = http::router(&config.limits, age);
    server::serve(listener, router, &config.limits, lifecycle, stops).await;
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
