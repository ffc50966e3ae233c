//! `nutgraf batch`: an archive from disk to disk.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use flate2::read::MultiGzDecoder;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::contract;
use crate::program::{PATIENCE, program};
use crate::router::{request, send};
use crate::streams::{LINES, STORY};

/// The endings of outputs that each coding has.
const ENDINGS: [&str; 3] = ["ndjson", "ndjson.gz", "ndjson.zst"];

fn batch(flags: &[&str]) -> Command {
    let mut command = program();
    command.arg("batch").args(flags).stderr(Stdio::piped());
    command
}

fn run(flags: &[&str]) -> Output {
    batch(flags).output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Writes a file into a folder, and gives its path.
pub(crate) fn write(folder: &TempDir, name: &str, content: impl AsRef<[u8]>) -> String {
    let path = folder.path().join(name);
    fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

fn path(folder: &TempDir, name: &str) -> String {
    folder.path().join(name).to_str().unwrap().to_owned()
}

/// What a file holds, decompressed.
fn unpacked(path: &str) -> String {
    let bytes = fs::read(path).unwrap();
    let mut text = String::new();
    match Path::new(path).extension().unwrap().to_str() {
        Some("gz") => MultiGzDecoder::new(&*bytes).read_to_string(&mut text).unwrap(),
        Some("zst") => zstd::Decoder::new(&*bytes).unwrap().read_to_string(&mut text).unwrap(),
        _ => return String::from_utf8(bytes).unwrap(),
    };
    text
}

fn objects(lines: &str) -> Vec<Value> {
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The articles of the fixtures, a request a line, among them lines that are none.
fn fixtures() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/news");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    assert!(files.len() > 20);
    let mut lines = String::new();
    for path in files {
        let id = path.file_stem().unwrap().to_str().unwrap();
        lines += &json!({ "id": id, "text": fs::read_to_string(&path).unwrap() }).to_string();
        lines += "\n";
    }
    lines
        + "\n{\"text\": \"\"}\r\n{\"id\": 7, \"text\": \"A story. Another.\", \"sentence_count\": 1}\nno JSON"
}

/// Many short articles.
fn archive(count: usize) -> String {
    (0..count)
        .map(|i| json!({ "id": i, "text": format!("{STORY} Cabin {i} is new.") }).to_string() + "\n")
        .collect()
}

#[tokio::test]
async fn the_answers_are_those_of_the_service() {
    let folder = TempDir::new().unwrap();
    let input = write(&folder, "in.ndjson", fixtures());
    let target = "/summarize?sentence_count=2&include=keywords,reasons&language=auto";
    let stream = request("POST", target).header("content-type", LINES).body(fixtures());
    let reply = send(stream).await;
    // A problem names the HTTP request that its line came in, which a batch has not.
    let request_id = format!(",\"request_id\":\"{}\"", reply.header("x-request-id"));
    let expected = reply.text().replace(&request_id, "");
    let options = ["--sentence-count=2", "--include=keywords,reasons", "--language=auto"];
    for (threads, chunk) in [("1", "1048576"), ("3", "5000"), ("2", "1")] {
        let limits = ["--threads", threads, "--chunk-bytes", chunk];
        let output = run(&[&[&*input][..], &options, &limits].concat());
        assert_eq!(code(&output), 0, "{}", said(&output));
        assert_eq!(str::from_utf8(&output.stdout).unwrap(), expected);
        assert!(said(&output).contains("2 bad"), "{}", said(&output));
    }
}

#[test]
fn it_reads_and_writes_each_coding() {
    let folder = TempDir::new().unwrap();
    let lines = archive(60);
    let plain = write(&folder, "in.ndjson", &lines);
    let packed = write(&folder, "in.ndjson.zst", zstd::encode_all(lines.as_bytes(), 1).unwrap());
    let expected = String::from_utf8(run(&[&plain]).stdout).unwrap();
    assert_eq!(expected.lines().count(), 60);
    for ending in ENDINGS {
        let output = path(&folder, &format!("out.{ending}"));
        assert_eq!(code(&run(&[&packed, "--output", &output, "--chunk-bytes=1000"])), 0);
        assert_eq!(unpacked(&output), expected, "{ending}");
        assert_eq!(code(&run(&["/dev/null", "--output", &output, "--overwrite"])), 0);
        assert_eq!(unpacked(&output), "", "{ending}");
    }
}

#[test]
fn it_reads_standard_input_and_files_in_their_order() {
    let folder = TempDir::new().unwrap();
    let first = write(&folder, "first", json!({ "id": 1, "text": STORY }).to_string());
    let mut process = batch(&[&first, "-", &first]).stdin(Stdio::piped()).spawn().unwrap();
    let mut input = process.stdin.take().unwrap();
    input.write_all(json!({ "id": 2, "text": STORY }).to_string().as_bytes()).unwrap();
    drop(input);
    let output = process.wait_with_output().unwrap();
    let ids: Vec<Value> =
        objects(str::from_utf8(&output.stdout).unwrap()).iter().map(|answer| answer["id"].clone()).collect();
    assert_eq!(ids, [1, 2, 1]);
}

#[test]
fn a_bad_line_has_a_problem_in_its_place_and_counts_where_it_matters() {
    let folder = TempDir::new().unwrap();
    let good = json!({ "id": 1, "text": STORY }).to_string();
    let input = write(&folder, "in.ndjson", format!("{good}\nnone\n{good}\n"));
    let output = run(&[&input]);
    assert_eq!(code(&output), 0);
    let answers = objects(str::from_utf8(&output.stdout).unwrap());
    assert_eq!((&answers[1]["code"], &answers[0]), (&json!("invalid_json"), &answers[2]));
    let strict = run(&[&input, "--strict"]);
    assert_eq!((code(&strict), strict.stdout), (65, output.stdout));
    let clean = write(&folder, "clean.ndjson", &good);
    assert_eq!(code(&run(&[&clean, "--strict"])), 0);
}

#[test]
fn objects_of_another_shape_are_read_and_carried_through() {
    let folder = TempDir::new().unwrap();
    let object = json!({ "guid": 7, "url": "https://x/1", "length": 99, "body": STORY, "tags": ["a"] });
    let input = write(&folder, "in.ndjson", format!("{object}\n{{\"guid\":8,\"url\":\"u\"}}\n"));
    let flags = ["--text-field=body", "--id-field=guid", "--keep=url,tags", "--ignore=length", "--quiet"];
    let output = run(&[&[&*input, "--sentence-count=1"][..], &flags].concat());
    let answers = objects(str::from_utf8(&output.stdout).unwrap());
    assert_eq!(answers[0]["id"], 7);
    assert_eq!(answers[0]["sentences"].as_array().unwrap().len(), 1);
    assert_eq!(answers[0]["kept"], json!({ "url": "https://x/1", "tags": ["a"] }));
    assert_eq!((&answers[1]["code"], &answers[1]["id"]), (&json!("invalid_request"), &json!(8)));
    assert_eq!(answers[1]["kept"], json!({ "url": "u" }));
    assert_eq!(said(&output), "");
}

#[test]
fn every_option_of_a_request_has_its_flag() {
    let help = String::from_utf8(run(&["--help"]).stdout).unwrap();
    let about_one_article = ["text", "html", "title", "id", "pin", "exclude"];
    let fields = contract::at("/components/schemas/Request/properties").as_object().unwrap();
    for field in fields.keys().filter(|field| !about_one_article.contains(&field.as_str())) {
        assert!(help.contains(&format!("--{} ", field.replace('_', "-"))), "{field}");
    }
}

#[test]
fn the_commands_of_the_readme_do_what_it_says() {
    let readme = include_str!("../../README.md");
    let commands: Vec<Vec<&str>> = readme
        .lines()
        .filter_map(|line| line.strip_prefix("nutgraf batch "))
        .map(|arguments| arguments.split(' ').collect())
        .collect();
    assert!(commands.len() >= 3);
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("examples")).unwrap();
    write(&folder, "examples/articles.ndjson", include_str!("../../examples/articles.ndjson"));
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(archive(2).as_bytes()).unwrap();
    write(&folder, "2024.ndjson.gz", gzip.finish().unwrap());
    write(&folder, "2025.ndjson.zst", zstd::encode_all(archive(3).as_bytes(), 1).unwrap());
    let object =
        json!({ "guid": 1, "url": "u", "date": "d", "length": 9, "headline": "Ferry", "body": STORY });
    write(&folder, "dump.ndjson", object.to_string());
    for command in commands {
        let output = batch(&command).current_dir(&folder).output().unwrap();
        assert_eq!(code(&output), 0, "{command:?}: {}", said(&output));
        if command[0] == "dump.ndjson" {
            let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
            assert_eq!((&answer["id"], &answer["kept"]), (&json!(1), &json!({ "url": "u", "date": "d" })));
        }
    }
    assert_eq!(unpacked(&path(&folder, "summaries.ndjson.zst")).lines().count(), 5);
}

#[test]
fn flags_that_do_not_go_together_change_nothing() {
    let folder = TempDir::new().unwrap();
    let input = write(&folder, "in.ndjson", archive(1));
    let there = write(&folder, "there.ndjson", "precious");
    for flags in [
        &["--sentence-count=0"][..],
        &["--include=colours"],
        &["--resume"],
        &["--output", &there],
        &["--output", &there, "--resume"],
        &["--output", &input, "--overwrite"],
        &["--compression-level=3"],
    ] {
        let output = run(&[&[&*input], flags].concat());
        assert_eq!(code(&output), 2, "{flags:?}: {}", said(&output));
        assert!(output.stdout.is_empty());
    }
    assert_eq!(fs::read_to_string(there).unwrap(), "precious");
    assert_eq!(fs::read_to_string(input).unwrap(), archive(1));
}

#[test]
fn input_and_output_that_fail_are_said_so() {
    let folder = TempDir::new().unwrap();
    let input = write(&folder, "in.ndjson", archive(3));
    let missing = run(&[&path(&folder, "none")]);
    assert_eq!(code(&missing), 74);
    assert!(said(&missing).contains("none: No such file"), "{}", said(&missing));
    let mut packed = zstd::encode_all(archive(3).as_bytes(), 1).unwrap();
    packed.truncate(packed.len() / 2);
    let broken = run(&[&write(&folder, "broken.zst", packed)]);
    assert_eq!(code(&broken), 74, "{}", said(&broken));
    let full = run(&[&input, "--output=/dev/full"]);
    assert_eq!(code(&full), 74);
    assert!(said(&full).contains("No space left"), "{}", said(&full));
}

/// Flags that make many checkpoints of a small archive.
const SMALL: [&str; 4] = ["--chunk-bytes=3000", "--journal-interval=0", "--quiet", "--threads=2"];

#[test]
fn after_a_full_disk_it_goes_on() {
    let folder = TempDir::new().unwrap();
    let input = write(&folder, "in.ndjson", archive(200));
    let (whole, parted) = (path(&folder, "whole.ndjson"), path(&folder, "parted.ndjson"));
    assert_eq!(code(&run(&[&[&*input, "--output", &whole][..], &SMALL].concat())), 0);
    let flags = [&[&*input, "--output", &parted, "--resume"][..], &SMALL].concat();
    let limited = "trap '' XFSZ; ulimit -f 50; exec \"$@\"";
    let mut shell = Command::new("sh");
    shell.args(["-c", limited, "sh", env!("CARGO_BIN_EXE_nutgraf"), "batch"]).args(&flags);
    let full = shell.output().unwrap();
    assert_eq!(code(&full), 74, "{}", said(&full));
    assert!(said(&full).contains("--resume goes on"), "{}", said(&full));
    assert_eq!(code(&run(&flags)), 0);
    assert_eq!(fs::read(whole).unwrap(), fs::read(parted).unwrap());
}

/// Waits until the journal of `output` is another than `before`, and gives it; or until the process has ended.
fn next_journal(process: &mut Child, output: &str, before: &[u8]) -> Vec<u8> {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        let journal = fs::read(format!("{output}.journal")).unwrap_or_default();
        if journal != before || process.try_wait().unwrap().is_some() {
            return journal;
        }
        thread::sleep(Duration::from_millis(1));
    }
    panic!("no journal is written");
}

#[test]
fn killed_at_any_moment_it_goes_on_to_the_same_bytes() {
    let folder = TempDir::new().unwrap();
    let input = write(&folder, "in.ndjson", archive(400));
    for ending in ENDINGS {
        let whole = path(&folder, &format!("whole.{ending}"));
        let parted = path(&folder, &format!("parted.{ending}"));
        assert_eq!(code(&run(&[&[&*input, "--output", &whole, "--threads=1"][..], &SMALL[..3]].concat())), 0);
        let flags = [&[&*input, "--output", &parted, "--resume"][..], &SMALL].concat();
        let (mut kills, mut journal) = (0, Vec::new());
        for round in 0_u64.. {
            let mut process = batch(&flags).spawn().unwrap();
            for _ in 0..=round % 3 {
                journal = next_journal(&mut process, &parted, &journal);
            }
            thread::sleep(Duration::from_millis(round * 7 % 11));
            if process.try_wait().unwrap().is_some_and(|status| status.success()) {
                break;
            }
            process.kill().unwrap();
            process.wait().unwrap();
            kills += 1;
        }
        assert!(kills >= 3, "{ending}: it was killed {kills} times only");
        assert_eq!(code(&run(&flags)), 0, "what is done is done");
        assert!(fs::read(&whole).unwrap() == fs::read(&parted).unwrap(), "{ending}");
        assert_eq!(unpacked(&parted).lines().count(), 400);
    }
}

#[test]
fn told_to_stop_it_finishes_what_it_has_in_hand() {
    let folder = TempDir::new().unwrap();
    for (signal, expected) in [("TERM", 143), ("INT", 130)] {
        let output = path(&folder, &format!("{signal}.ndjson"));
        let flags = [&["--output", &output, "--resume"][..], &SMALL[..2]].concat();
        // Its input does not end, so that only the signal ends it.
        let mut process = batch(&flags).stdin(Stdio::piped()).spawn().unwrap();
        let mut input = process.stdin.take().unwrap();
        input.write_all(archive(100).as_bytes()).unwrap();
        let mut journal = Vec::new();
        for _ in 0..3 {
            journal = next_journal(&mut process, &output, &journal);
        }
        let kill = format!("kill -{signal} {}", process.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        let stopped = process.wait().unwrap();
        assert_eq!(stopped.code(), Some(expected));
        let mut told = String::new();
        BufReader::new(process.stderr.take().unwrap()).read_line(&mut told).unwrap();
        assert!(told.contains("--resume goes on"), "{told}");
        drop(input);

        let mut process = batch(&flags).stdin(Stdio::piped()).spawn().unwrap();
        process.stdin.take().unwrap().write_all(archive(100).as_bytes()).unwrap();
        assert_eq!(process.wait().unwrap().code(), Some(0));
        let ids: Vec<Value> = objects(&unpacked(&output)).iter().map(|answer| answer["id"].clone()).collect();
        assert_eq!(ids, (0..100).map(Value::from).collect::<Vec<_>>());
    }
}

#[test]
fn what_changed_is_not_gone_on_with() {
    let folder = TempDir::new().unwrap();
    let input = write(&folder, "in.ndjson", archive(5));
    let output = path(&folder, "out.ndjson");
    let flags = [&input, "--output", &output, "--resume"];
    assert_eq!(code(&run(&flags)), 0);
    let before = fs::read(&output).unwrap();
    let other = run(&[&flags[..], &["--length=short"]].concat());
    assert_eq!(code(&other), 2);
    assert!(said(&other).contains("--length was not given"), "{}", said(&other));
    fs::write(&input, archive(6)).unwrap();
    let other = run(&flags);
    assert_eq!(code(&other), 2);
    assert!(said(&other).contains("has changed since"), "{}", said(&other));
    assert_eq!(fs::read(&output).unwrap(), before);
}
