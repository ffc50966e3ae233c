//! Splits texts into sentences: reads one `{"language": "en", "text": "..."}` a line, writes one `{"sentences": [...]}`.

use std::borrow::Cow;
use std::io::{self, BufWriter, Write};

use nutgraf::summarize::{Document, Language, split};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Request<'a> {
    language: Cow<'a, str>,
    text: Cow<'a, str>,
}

#[derive(Serialize)]
struct Answer<'a> {
    sentences: Vec<&'a str>,
}

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lines() {
        let line = line?;
        let request: Request = serde_json::from_str(&line)?;
        let document = Document::from_text(&request.text);
        let language = Language::from_tag(&request.language).unwrap_or_default();
        let sentences = split(&document, language);
        let sentences = sentences.iter().filter_map(|s| document.text().get(s.range.clone())).collect();
        serde_json::to_writer(&mut out, &Answer { sentences })?;
        out.write_all(b"\n")?;
    }
    out.flush()
}
