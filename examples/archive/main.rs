//! The bare core on one thread, over the articles of an archive: what `nutgraf batch` is measured against.
//!
//! ```sh
//! cargo run --release --example archive -- ARTICLES.ndjson
//! ```
//!
//! Prints how many documents it summarized, and in how many seconds: no JSON is read or written, and no disk touched, while it
//! is timed. With a number behind the archive it goes over it so often, instead of for five seconds.

use std::hint::black_box;
use std::time::{Duration, Instant};
use std::{env, fs, io};

use nutgraf::summarize::{Document, Options, summarize};
use serde_json::Value;

/// So long the articles are summarized, again and again.
const LEAST: Duration = Duration::from_secs(5);

fn main() -> io::Result<()> {
    let path = env::args().nth(1).ok_or_else(|| io::Error::other("which archive?"))?;
    let lines = fs::read_to_string(path)?;
    let texts: Vec<String> = lines
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok()?["text"].as_str().map(str::to_owned))
        .collect();
    if texts.is_empty() {
        return Err(io::Error::other("there is no article in it"));
    }
    let rounds = env::args().nth(2).map(|rounds| rounds.parse().map_err(io::Error::other)).transpose()?;
    let (begun, mut documents, mut round) = (Instant::now(), 0_u64, 0_u32);
    while rounds.map_or(begun.elapsed() < LEAST, |rounds| round < rounds) {
        round += 1;
        for text in &texts {
            black_box(summarize(&Document::from_text(black_box(text)), &Options::default()));
            documents += 1;
        }
    }
    println!("{documents} {}", begun.elapsed().as_secs_f64());
    Ok(())
}
