//! The library from the outside: `cargo run --example summarize < article.txt` prints the sentences that tell the story.

use std::io::{Error, Read as _, stdin};

use nutgraf::summarize::{Document, Options, summarize};

fn main() -> Result<(), Error> {
    let mut article = String::new();
    stdin().read_to_string(&mut article)?;
    let document = Document::from_text(&article);
    for sentence in summarize(&document, &Options::default()).sentences {
        println!("{}", &article[sentence.range]);
    }
    Ok(())
}
