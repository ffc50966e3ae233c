//! What must hold whatever comes in: each check takes bytes, any bytes. `fuzz/` looks for some that break it; here it meets the
//! ones that are worth keeping, `inputs/CHECK/*`: those that fuzzing starts from, and what it once found.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says so by a panic")]

mod lines;
mod page;
mod request;
mod text;

use std::fs;
use std::path::Path;

/// Gives a check every input that is kept for it.
fn meets_its_inputs(name: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/invariants/inputs").join(name);
    let mut inputs: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!inputs.is_empty(), "no input is kept for {name}");
    inputs.sort();
    for input in inputs {
        println!("{}", input.display());
        check(&fs::read(input).unwrap());
    }
}

#[test]
fn texts_meet_their_inputs() {
    meets_its_inputs("text", text::check);
}

#[test]
fn the_page_reader_meets_its_inputs() {
    meets_its_inputs("page", page::check);
}

#[test]
fn requests_meet_their_inputs() {
    meets_its_inputs("request", request::check);
}

#[test]
fn lines_meet_their_inputs() {
    meets_its_inputs("lines", lines::check);
}
