//! Answers → the output, with a journal beside it where it is a file.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Seek as _, SeekFrom, Write};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::ending::Failure;
use super::journal::{Checkpoint, Journal};

/// How long to wait for another process to let go of the output.
const LOCK_PATIENCE: Duration = Duration::from_secs(3);

/// What to do about an output that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Existing {
    /// Leave it alone, and do nothing.
    Keep,
    /// Begin anew.
    Overwrite,
    /// Go on by its journal; begin if it has none and is not there.
    Resume,
}

/// Where answers go.
pub(super) struct Writer {
    name: String,
    target: Target,
    checkpoint: Checkpoint,
    /// How long a journal may stand before the next.
    interval: Duration,
    journalled: Instant,
}

enum Target {
    /// Standard output, a pipe or a device: written as it comes.
    Stream(Box<dyn Write>),
    /// A file, with what goes on from it.
    File(File, Journal),
}

impl Writer {
    /// Writes to standard output.
    pub(super) fn to_standard_output() -> Self {
        Self::new("standard output".to_owned(), Target::Stream(Box::new(io::stdout())), Duration::ZERO)
    }

    /// Writes to a file, and its journal every `interval`.
    ///
    /// # Errors
    /// [`Failure::Usage`] if the file is there and must not be, or cannot be gone on with; [`Failure::Io`] if it cannot
    /// be written.
    pub(super) fn to_file(
        path: &Path,
        journal: Journal,
        existing: Existing,
        interval: Duration,
    ) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let failed = |error| Failure::Io(format!("cannot write {name}: {error}"));
        let metadata = match path.metadata() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            metadata => Some(metadata.map_err(failed)?),
        };
        if metadata.as_ref().is_some_and(|metadata| !metadata.is_file()) {
            if existing == Existing::Resume {
                return Err(Failure::Usage(format!("--resume wants a file, and {name} is none")));
            }
            let stream = OpenOptions::new().write(true).open(path).map_err(failed)?;
            return Ok(Self::new(name, Target::Stream(Box::new(stream)), interval));
        }
        let checkpoint = match existing {
            Existing::Keep if metadata.is_some() => {
                return Err(Failure::Usage(format!(
                    "{name} is there already: --resume goes on with it after an interruption, --overwrite begins anew"
                )));
            }
            Existing::Resume => checkpoint_of(&journal, metadata.map(|metadata| metadata.len()), &name)?,
            Existing::Keep | Existing::Overwrite => None,
        };
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(path).map_err(failed)?;
        if !is_alone(&file) {
            return Err(Failure::Usage(format!("another process is writing {name}")));
        }
        let mut writer = Self::new(name, Target::File(file, journal), interval);
        writer.begin(checkpoint)?;
        Ok(writer)
    }

    fn new(name: String, target: Target, interval: Duration) -> Self {
        Self { name, target, checkpoint: Checkpoint::default(), interval, journalled: Instant::now() }
    }

    /// Cuts the output off behind what is known to be sound.
    fn begin(&mut self, checkpoint: Option<Checkpoint>) -> Result<(), Failure> {
        let is_new = checkpoint.is_none();
        self.checkpoint = checkpoint.unwrap_or_default();
        let Target::File(file, journal) = &mut self.target else { return Ok(()) };
        let length = self.checkpoint.output_bytes;
        // An old journal must not outlive the output that it tells of.
        let begun = if is_new { journal.remove() } else { Ok(()) }
            .and_then(|()| file.set_len(length))
            .and_then(|()| file.seek(SeekFrom::Start(length)));
        begun.map_err(|error| self.failed(&error))?;
        if is_new { self.store() } else { Ok(()) }
    }

    /// How far the output is.
    pub(super) const fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// Adds `bytes`, which answer everything up to `next.place`.
    ///
    /// # Errors
    /// If they cannot be written, or the journal cannot.
    pub(super) fn append(&mut self, bytes: &[u8], next: Checkpoint) -> Result<(), Failure> {
        let written = match &mut self.target {
            Target::Stream(stream) => stream.write_all(bytes).and_then(|()| stream.flush()),
            Target::File(file, _) => file.write_all(bytes),
        };
        written.map_err(|error| self.failed(&error))?;
        self.checkpoint =
            Checkpoint { output_bytes: self.checkpoint.output_bytes + bytes.len() as u64, ..next };
        if self.journalled.elapsed() >= self.interval { self.store() } else { Ok(()) }
    }

    /// Writes the journal: all of the input is answered if `is_complete`, or work may go on from here.
    ///
    /// # Errors
    /// If it cannot be written, or the output before it.
    pub(super) fn finish(&mut self, is_complete: bool) -> Result<(), Failure> {
        self.checkpoint.is_complete = is_complete;
        self.store()
    }

    /// Makes sure of the output, then of the journal that tells of it.
    fn store(&mut self) -> Result<(), Failure> {
        let Target::File(file, journal) = &self.target else { return Ok(()) };
        file.sync_all().map_err(|error| self.failed(&error))?;
        journal.store(&self.checkpoint).map_err(|error| {
            Failure::Io(format!("cannot write {}: {error}; {}", journal.path().display(), self.remedy()))
        })?;
        self.journalled = Instant::now();
        Ok(())
    }

    fn failed(&self, error: &io::Error) -> Failure {
        Failure::Io(format!(
            "cannot write {}: {error}{}",
            self.name,
            match self.target {
                Target::Stream(_) => String::new(),
                Target::File(..) => format!("; {}", self.remedy()),
            }
        ))
    }

    fn remedy(&self) -> String {
        let documents = self.checkpoint.tally.documents;
        format!(
            "{documents} documents were written; once there is room, the same command with --resume goes on"
        )
    }
}

/// Locks the output against other processes; `false` if one has it. A process that was just killed may have it for a
/// moment longer. Where the file system knows no locks, nothing is known of others.
fn is_alone(file: &File) -> bool {
    let begun = Instant::now();
    while let Err(TryLockError::WouldBlock) = file.try_lock() {
        if begun.elapsed() > LOCK_PATIENCE {
            return false;
        }
        thread::sleep(Duration::from_millis(20));
    }
    true
}

/// The checkpoint to go on from; nothing if there is neither journal nor output, and so all is to be done.
fn checkpoint_of(journal: &Journal, length: Option<u64>, name: &str) -> Result<Option<Checkpoint>, Failure> {
    let refuse = |reason: String| {
        Failure::Usage(format!(
            "cannot go on with {name}: {reason}; give what was given before, or begin anew with --overwrite"
        ))
    };
    let checkpoint = journal.load().map_err(refuse)?;
    match (&checkpoint, length) {
        (None, Some(1..)) => Err(refuse(format!("it has no journal {}", journal.path().display()))),
        (Some(checkpoint), length) if length.unwrap_or_default() < checkpoint.output_bytes => {
            let (found, told) = (length.unwrap_or_default(), checkpoint.output_bytes);
            Err(refuse(format!("it has {found} bytes, and its journal tells of {told}")))
        }
        _ => Ok(checkpoint),
    }
}

#[cfg(test)]
mod tests;
