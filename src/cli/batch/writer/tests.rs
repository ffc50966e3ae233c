use std::fs;

use clap::Parser as _;
use tempfile::TempDir;

use super::*;
use crate::cli::batch::coding::{Coding, Packing};
use crate::cli::batch::input::Input;
use crate::cli::batch::reader::Place;
use crate::cli::batch::tally::Tally;
use crate::cli::batch::task::Task;
use crate::config::flags::{Cli, Command};

/// Opens `output` for a task with these further flags.
fn open(folder: &TempDir, flags: &[&str], existing: Existing) -> Result<Writer, Failure> {
    let output = folder.path().join("output");
    let Some(Command::Batch(flags)) = Cli::parse_from(["nutgraf", "batch"].iter().chain(flags)).command
    else {
        panic!("no batch")
    };
    let inputs = Input::all(&flags.files).unwrap();
    let task = Task::new(&flags, &inputs, Packing::new(Coding::Plain, None).unwrap());
    Writer::to_file(&output, Journal::of(&output, task), existing, Duration::ZERO)
}

fn refused(outcome: Result<Writer, Failure>) -> String {
    match outcome {
        Err(Failure::Usage(reason)) => reason,
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("it must be refused"),
    }
}

fn read(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join("output")).unwrap()
}

/// The end of the first input.
fn checkpoint() -> Checkpoint {
    let tally = Tally { documents: 3, bad: 1 };
    Checkpoint { place: Place::beginning_of(1), tally, ..Checkpoint::default() }
}

#[test]
fn what_is_behind_the_journal_is_cut_off_and_written_anew() {
    let folder = TempDir::new().unwrap();
    let mut writer = open(&folder, &[], Existing::Resume).unwrap();
    writer.append(b"sound\n", checkpoint()).unwrap();
    drop(writer);
    fs::write(folder.path().join("output"), "sound\nhalf a li").unwrap();
    let mut writer = open(&folder, &[], Existing::Resume).unwrap();
    assert_eq!(*writer.checkpoint(), Checkpoint { output_bytes: 6, ..checkpoint() });
    writer.append(b"and more\n", checkpoint()).unwrap();
    writer.finish(true).unwrap();
    drop(writer);
    assert_eq!(read(&folder), "sound\nand more\n");
    assert!(open(&folder, &[], Existing::Resume).unwrap().checkpoint().is_complete);
}

#[test]
fn what_is_there_is_not_written_over_unasked() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("output"), "precious").unwrap();
    assert!(refused(open(&folder, &[], Existing::Keep)).contains("--overwrite"));
    assert!(refused(open(&folder, &[], Existing::Resume)).contains("no journal"));
    assert_eq!(read(&folder), "precious");
    open(&folder, &[], Existing::Overwrite).unwrap();
    assert_eq!(read(&folder), "");
}

#[test]
fn another_task_does_not_go_on() {
    let folder = TempDir::new().unwrap();
    let input = folder.path().join("input");
    fs::write(&input, "{}\n").unwrap();
    let input = input.to_str().unwrap();
    open(&folder, &[input, "--sentence-count=2"], Existing::Resume).unwrap();
    open(&folder, &[input, "--sentence-count=2"], Existing::Resume).unwrap();
    open(&folder, &[input, "--sentence-count=2", "--threads=3", "--quiet"], Existing::Resume).unwrap();
    let cases: [(&[&str], &str); 4] = [
        (&[input, "--sentence-count=3"], "--sentence-count was \"2\", and now it is \"3\""),
        (&[input], "--sentence-count was \"2\", and now it is not given"),
        (&[input, "--sentence-count=2", "--keep=url"], "--keep was not given"),
        (&[input, input, "--sentence-count=2"], "the files were 1, and now they are 2"),
    ];
    for (flags, reason) in cases {
        let told = refused(open(&folder, flags, Existing::Resume));
        assert!(told.contains(reason), "{told}");
    }
    fs::write(input, "{}\n\n").unwrap();
    let told = refused(open(&folder, &[input, "--sentence-count=2"], Existing::Resume));
    assert!(told.contains("has changed since"), "{told}");
}

#[test]
fn an_output_that_lost_something_is_not_gone_on_with() {
    let folder = TempDir::new().unwrap();
    open(&folder, &[], Existing::Resume).unwrap().append(b"sound\n", checkpoint()).unwrap();
    fs::write(folder.path().join("output"), "soun").unwrap();
    assert!(refused(open(&folder, &[], Existing::Resume)).contains("4 bytes"));
}

#[test]
fn a_journal_that_is_none_is_said_so() {
    let folder = TempDir::new().unwrap();
    drop(open(&folder, &[], Existing::Resume).unwrap());
    fs::write(folder.path().join("output.journal"), "{\"format\":").unwrap();
    assert!(refused(open(&folder, &[], Existing::Resume)).contains("no journal of this version"));
}

#[test]
fn two_do_not_write_one_output() {
    let folder = TempDir::new().unwrap();
    let writer = open(&folder, &[], Existing::Resume).unwrap();
    assert!(refused(open(&folder, &[], Existing::Resume)).contains("another process"));
    drop(writer);
    assert!(open(&folder, &[], Existing::Resume).is_ok());
}
