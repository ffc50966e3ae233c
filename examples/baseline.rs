//! The service with nothing in it: what it costs to take in an article and answer, before a word of it is read.
//!
//! ```sh
//! cargo run --release --example baseline -- --listen 127.0.0.1:8081
//! ```
//!
//! Listener, layers, request, answer and settings are those of the program. In the core's place stands a function that
//! knows the answer beforehand: three stretches of the text, as long as three sentences of a news article usually are.
//! So the requests per second of the one, divided by those of the other, tell how near the service is to the baseline.

use std::{io, ops::Range};

use clap::Parser as _;
use nutgraf::{
    api::summarizer::Summarizer,
    config::{Config, flags::Cli},
    http,
    lifecycle::Lifecycle,
    server::{self, Routers},
    summarize::{Cancellation, Cancelled, Chosen, Document, Language, Options, Statistics, Summary},
    telemetry,
};
use tokio::{
    net::TcpListener,
    runtime,
    sync::{mpsc, watch},
};

fn main() -> io::Result<()> {
    let config = Config::from(Cli::parse().serve);
    let _log = telemetry::log::start(&config).map_err(io::Error::other)?;
    let mut runtime = runtime::Builder::new_multi_thread();
    if config.threads > 0 {
        runtime.worker_threads(config.threads);
    }
    runtime.enable_all().build()?.block_on(serve(&config))
}

/// Serves until it is killed.
async fn serve(config: &Config) -> io::Result<()> {
    let listener = TcpListener::bind(config.listen).await?;
    tracing::info!("the baseline is at http://{}", listener.local_addr()?);
    let nothing = Summarizer { read: |text| Document::from_paragraph(text), summarize: first_stretches };
    let (lifecycle, age) = watch::channel(Lifecycle::default());
    let routers = http::Setup { summarizer: nothing, ..http::Setup::new(config, age) }.build();
    let (_never, stops) = mpsc::channel(1);
    server::serve(
        listener,
        Routers { service: routers.service, spare: routers.spare },
        &config.limits,
        lifecycle,
        stops,
    )
    .await;
    Ok(())
}

/// Bytes of a stretch. Sentences that are chosen from English news have 140 on average.
const STRETCH: usize = 140;

/// The first three stretches of the text, as if they were sentences.
#[expect(clippy::unnecessary_wraps, reason = "as the core has it, which may be cancelled")]
fn first_stretches(document: &Document, _: &Options, _: &Cancellation) -> Result<Summary, Cancelled> {
    let text = document.text();
    let stretch = |index: usize| -> Range<usize> {
        let [from, to] = [index, index + 1].map(|count| text.floor_char_boundary(count * STRETCH));
        from..to
    };
    let sentences = (0..3)
        .map(|index| Chosen {
            index,
            range: stretch(index),
            rank_score: 0.9876,
            reasons: Vec::new(),
            terms: Vec::new(),
        })
        .collect();
    Ok(Summary {
        sentences,
        ranking: Vec::new(),
        dropped: Vec::new(),
        keywords: Vec::new(),
        language: Language::English,
        language_detected: true,
        statistics: Statistics { sentences: 30, words: 640, summary_words: 75, reading_time_seconds: 162 },
        warnings: Vec::new(),
    })
}
