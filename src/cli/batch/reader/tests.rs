use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use flate2::{Compression, write::GzEncoder};
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;

fn file(folder: &TempDir, name: &str, content: &[u8]) -> Input {
    let path: PathBuf = folder.path().join(name);
    fs::write(&path, content).unwrap();
    Input::of(&path).unwrap()
}

/// All chunks from `place` on.
fn chunks(inputs: &[Input], place: Place, sizes: (usize, usize)) -> Vec<Chunk> {
    let mut reader = Reader::new(inputs.to_vec(), place, sizes, 0);
    std::iter::from_fn(|| reader.next().unwrap()).collect()
}

/// What chunks hold, `?` for a line that was too long.
fn texts(chunks: &[Chunk]) -> Vec<&str> {
    let text = |chunk: &'_ Chunk| match &chunk.content {
        Content::Lines(lines) => std::str::from_utf8(lines).map(str::to_owned).unwrap(),
        Content::TooLong => "?".to_owned(),
    };
    chunks.iter().map(|chunk| &*text(chunk).leak()).collect()
}

#[test]
fn a_chunk_ends_with_the_last_line_that_fits() {
    let folder = TempDir::new().unwrap();
    let inputs = [file(&folder, "a", b"aa\nbb\ncc\ndd\n")];
    assert_eq!(texts(&chunks(&inputs, Place::default(), (7, 100))), ["aa\nbb\n", "cc\ndd\n"]);
}

#[test]
fn a_line_that_is_longer_than_a_chunk_is_a_chunk() {
    let folder = TempDir::new().unwrap();
    let inputs = [file(&folder, "a", b"a\nlong line\nb")];
    assert_eq!(texts(&chunks(&inputs, Place::default(), (3, 100))), ["a\n", "long line\nb"]);
}

#[test]
fn a_line_beyond_the_limit_is_passed_over() {
    let folder = TempDir::new().unwrap();
    let long = "x".repeat(3 * STEP);
    let inputs = [file(&folder, "a", format!("a\n{long}\nb\n{long}").as_bytes())];
    let chunks = chunks(&inputs, Place::default(), (8, 10));
    assert_eq!(texts(&chunks), ["a\n", "?", "b\n", "?"]);
    let bytes: u64 = chunks.iter().map(|chunk| chunk.bytes).sum();
    assert_eq!(bytes, 6 * STEP as u64 + 5);
}

#[test]
fn files_follow_one_another_and_a_last_line_needs_no_end() {
    let folder = TempDir::new().unwrap();
    let inputs = [file(&folder, "a", b"a\nb"), file(&folder, "none", b""), file(&folder, "c", b"c")];
    assert_eq!(texts(&chunks(&inputs, Place::default(), (100, 100))), ["a\nb", "c"]);
}

#[test]
fn compressed_files_are_read_as_what_they_hold() {
    let folder = TempDir::new().unwrap();
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(b"a\n").unwrap();
    let inputs = [
        file(&folder, "a.gz", &gzip.finish().unwrap()),
        file(&folder, "b.zst", &zstd::encode_all(&b"b\n"[..], 1).unwrap()),
    ];
    assert_eq!(texts(&chunks(&inputs, Place::default(), (100, 100))), ["a\n", "b\n"]);
}

#[test]
fn what_breaks_off_is_an_error_that_names_the_file() {
    let folder = TempDir::new().unwrap();
    let mut packed = zstd::encode_all(&b"a long story, told in full\n"[..], 1).unwrap();
    packed.truncate(packed.len() - 3);
    let inputs = vec![file(&folder, "broken.zst", &packed)];
    let error = Reader::new(inputs, Place::default(), (100, 100), 0).next().unwrap_err();
    assert!(matches!(&error, Failure::Io(reason) if reason.contains("broken.zst")), "{error:?}");
}

#[cfg(unix)]
#[test]
fn a_stream_is_known_again_by_its_content() {
    let folder = TempDir::new().unwrap();
    let pipe = |content: &'static [u8]| {
        let path = folder.path().join("pipe");
        let _ = fs::remove_file(&path);
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        let input = Input::of(&path).unwrap();
        std::thread::spawn(move || fs::write(path, content));
        [input]
    };
    let whole = chunks(&pipe(b"a\nb\nc\n"), Place::default(), (2, 100));
    assert_eq!(texts(&whole), ["a\n", "b\n", "c\n"]);
    let place = whole[1].end.clone();
    assert_eq!(texts(&chunks(&pipe(b"a\nb\nc\n"), place.clone(), (2, 100))), ["c\n"]);
    for other in [&b"a\nx\nc\n"[..], b"a\n"] {
        let error = Reader::new(pipe(other).to_vec(), place.clone(), (2, 100), 0).next();
        assert!(matches!(error, Err(Failure::Usage(_))), "{error:?}");
    }
}

proptest! {
    /// What the journal relies on: whoever begins at the end of any chunk cuts the rest in the same places.
    #[test]
    fn from_the_end_of_any_chunk_the_rest_is_cut_alike(
        text in "(a{0,9}\n){0,20}a{0,9}",
        more in "(b{0,9}\n){0,5}",
        chunk_bytes in 1_usize..20,
        line_limit in 1_usize..20,
        is_packed: bool,
    ) {
        let folder = TempDir::new().unwrap();
        let first = if is_packed {
            file(&folder, "a.zst", &zstd::encode_all(text.as_bytes(), 1).unwrap())
        } else {
            file(&folder, "a", text.as_bytes())
        };
        let inputs = [first, file(&folder, "b", more.as_bytes())];
        let sizes = (chunk_bytes, line_limit);
        let whole = chunks(&inputs, Place::default(), sizes);
        let bytes: u64 = whole.iter().map(|chunk| chunk.bytes).sum();
        prop_assert_eq!(bytes, (text.len() + more.len()) as u64);
        for (i, chunk) in whole.iter().enumerate() {
            prop_assert_eq!(&chunks(&inputs, chunk.end.clone(), sizes)[..], &whole[i + 1..]);
        }
    }
}
