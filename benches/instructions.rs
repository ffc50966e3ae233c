//! One article, for counting the instructions that it costs: seconds vary with the machine, these do not.
//!
//! ```sh
//! cargo bench --bench instructions --no-run
//! valgrind --tool=callgrind --toggle-collect='*the_counted_summary*' target/release/deps/instructions-HASH
//! ```
//!
//! The article is summarized once beforehand, as in a service that has been up for a while: by then the tables that are
//! laid out at first use are there, and the stems are remembered. With `--cold` it is not.

use std::{env, hint::black_box, process::ExitCode};

use nutgraf::summarize::{Document, Options, Summary, summarize};

const ARTICLE: &str = include_str!("article.txt");

fn main() -> ExitCode {
    if !env::args().any(|argument| argument == "--cold") {
        black_box(summarize(&Document::from_text(black_box(ARTICLE)), &Options::default()));
    }
    let summary = the_counted_summary(black_box(ARTICLE));
    if summary.sentences.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

#[inline(never)]
fn the_counted_summary(article: &str) -> Summary {
    summarize(&Document::from_text(article), &Options::default())
}
