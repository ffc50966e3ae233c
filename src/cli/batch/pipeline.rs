//! Reader → workers → writer, in the input's order.
//!
//! ```text
//! reader ── chunks ──► workers ── answers, each through a slot of its own ──► writer
//!        └─ the slots, in order ─────────────────────────────────────────────┘
//! ```
//!
//! Between any two of these a few chunks may wait and no more: an archive takes the same memory after a billion articles as
//! after a thousand.

use std::io;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, bounded};

use super::coding::Packing;
use super::ending::Failure;
use super::journal::Checkpoint;
use super::progress::Progress;
use super::reader::{Chunk, Reader};
use super::stop::Stop;
use super::worker::{Answers, Worker};
use super::writer::Writer;

/// How long to wait for answers before progress is shown, or a signal heeded.
const TICK: Duration = Duration::from_millis(100);
/// So many chunks a thread are in flight, one that it works on and others that wait.
const CHUNKS_A_THREAD: usize = 2;

type Slot = Receiver<Result<Answers, Failure>>;

/// What the writer is handed, in order.
enum Next {
    /// A chunk's answers, once they are there, and how much of the inputs was read for all up to it.
    Slot(Slot, u64),
    /// There are no more.
    End,
}

/// A chunk, and where its answers go.
type Job = (Chunk, Sender<Result<Answers, Failure>>);

/// Answers all that `reader` reads, on so many threads; `true` if it came to the end, `false` if it was told to stop. In
/// both cases the output is whole up to the checkpoint that its journal names.
///
/// # Errors
/// If input or output fails. What was written before is sound, and the journal names it.
pub(super) fn run(
    reader: Reader,
    worker: &Arc<Worker>,
    threads: usize,
    stop: &Stop,
    (writer, progress): (&mut Writer, &mut Progress),
) -> Result<bool, Failure> {
    let (send_job, jobs) = bounded(threads);
    let (send_next, next) = bounded(threads * CHUNKS_A_THREAD);
    let cannot_start = |error: io::Error| Failure::Io(format!("cannot start a thread: {error}"));
    for number in 0..threads {
        let (worker, jobs) = (Arc::clone(worker), jobs.clone());
        thread::Builder::new()
            .name(format!("worker-{number}"))
            .spawn(move || work(&worker, &jobs))
            .map_err(cannot_start)?;
    }
    let stopped = stop.clone();
    thread::Builder::new()
        .name("reader".to_owned())
        .spawn(move || read(reader, &stopped, &send_job, &send_next))
        .map_err(cannot_start)?;
    let is_complete = match write(&next, worker.packing, stop, writer, progress) {
        Ok(is_complete) => is_complete,
        // What came before an input that cannot be read on is worth keeping.
        Err(Cause::Input(failure)) => return writer.finish(false).and(Err(failure)),
        Err(Cause::Output(failure)) => return Err(failure),
    };
    writer.finish(is_complete)?;
    Ok(is_complete)
}

/// Hands out chunks until there are no more, or it is told to stop.
fn read(mut reader: Reader, stop: &Stop, jobs: &Sender<Job>, next: &Sender<Next>) {
    while stop.signal().is_none() {
        let chunk = reader.next();
        if stop.signal().is_some() {
            return;
        }
        let (fill, slot) = bounded(1);
        let is_sent = match chunk {
            Ok(Some(chunk)) => {
                next.send(Next::Slot(slot, reader.bytes_read())).is_ok() && jobs.send((chunk, fill)).is_ok()
            }
            Ok(None) => {
                let _ = next.send(Next::End);
                false
            }
            Err(failure) => {
                let _ = fill.send(Err(failure));
                let _ = next.send(Next::Slot(slot, reader.bytes_read()));
                false
            }
        };
        if !is_sent {
            return;
        }
    }
}

/// Answers chunks until there are no more.
fn work(worker: &Worker, jobs: &Receiver<Job>) {
    for (chunk, fill) in jobs {
        if fill.send(worker.answer(chunk)).is_err() {
            return;
        }
    }
}

enum Cause {
    Input(Failure),
    Output(Failure),
}

/// Writes answers as their turn comes; `false` if it was told to stop, and all that was in hand is written.
fn write(
    next: &Receiver<Next>,
    packing: Packing,
    stop: &Stop,
    writer: &mut Writer,
    progress: &mut Progress,
) -> Result<bool, Cause> {
    loop {
        let (slot, bytes_read) = match next.recv_timeout(TICK) {
            Ok(Next::Slot(slot, bytes_read)) => (slot, bytes_read),
            Ok(Next::End) => {
                // An empty file is no gzip or zstd file.
                if writer.checkpoint().output_bytes == 0 {
                    let nothing = packing.pack(Vec::new()).unwrap_or_default();
                    writer.append(&nothing, writer.checkpoint().clone()).map_err(Cause::Output)?;
                }
                return Ok(true);
            }
            Err(RecvTimeoutError::Disconnected) => return Ok(false),
            Err(RecvTimeoutError::Timeout) if stop.signal().is_some() => return Ok(false),
            Err(RecvTimeoutError::Timeout) => {
                progress.show();
                continue;
            }
        };
        let answers = loop {
            match slot.recv_timeout(TICK) {
                Ok(answers) => break answers.map_err(Cause::Input)?,
                Err(RecvTimeoutError::Timeout) => progress.show(),
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(Cause::Input(Failure::Io(
                        "a worker died; this is a fault of nutgraf".to_owned(),
                    )));
                }
            }
        };
        let mut tally = writer.checkpoint().tally;
        tally += answers.tally;
        let checkpoint = Checkpoint { place: answers.end, tally, ..Checkpoint::default() };
        writer.append(&answers.packed, checkpoint).map_err(Cause::Output)?;
        progress.advance(answers.tally, answers.bytes, bytes_read);
    }
}
