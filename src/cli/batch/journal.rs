//! What is known to be in the output, in a file beside it: `OUTPUT.journal`.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::reader::Place;
use super::tally::Tally;
use super::task::Task;

/// The form of the file; another version may have another.
const FORMAT: u32 = 1;

/// A place in the input, and how far the output has come with all that lies before it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Checkpoint {
    /// The place to go on from.
    pub(super) place: Place,
    /// How many bytes of the output are sound.
    pub(super) output_bytes: u64,
    /// The lines in them.
    pub(super) tally: Tally,
    /// Whether the input ends here, and so the work is done.
    pub(super) is_complete: bool,
}

/// The journal's file.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    task: Task,
}

/// What stands in it.
#[derive(Debug, Serialize, Deserialize)]
struct Record<T> {
    format: u32,
    task: T,
    checkpoint: Checkpoint,
}

impl Journal {
    /// The journal of an output.
    pub(super) fn of(output: &Path, task: Task) -> Self {
        Self { path: with_suffix(output, ".journal"), task }
    }

    /// The checkpoint that work is to go on from; nothing if there is no journal.
    ///
    /// # Errors
    /// What keeps it from going on, as a sentence: the journal cannot be read, or is another task's.
    pub(super) fn load(&self) -> Result<Option<Checkpoint>, String> {
        let path = self.path.display();
        let text = match fs::read(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            text => text.map_err(|error| format!("{path} cannot be read: {error}"))?,
        };
        let record: Record<Task> = serde_json::from_slice(&text)
            .map_err(|error| format!("{path} is no journal of this version: {error}"))?;
        if record.format != FORMAT {
            return Err(format!("{path} is no journal of this version: its format is {}", record.format));
        }
        match self.task.difference(&record.task) {
            Some(difference) => Err(difference),
            None => Ok(Some(record.checkpoint)),
        }
    }

    /// Puts this checkpoint in the last one's place: whatever happens, one of the two is there as a whole.
    ///
    /// # Errors
    /// If it cannot be written; then the last one still stands.
    pub(super) fn store(&self, checkpoint: &Checkpoint) -> io::Result<()> {
        let draft = with_suffix(&self.path, ".new");
        let record = Record { format: FORMAT, task: &self.task, checkpoint: checkpoint.clone() };
        let mut file = File::create(&draft)?;
        file.write_all(&serde_json::to_vec(&record)?)?;
        file.sync_all()?;
        fs::rename(&draft, &self.path)?;
        sync_folder_of(&self.path)
    }

    /// Takes the journal away, so that nothing goes on from it.
    ///
    /// # Errors
    /// If it is there and cannot be taken away.
    pub(super) fn remove(&self) -> io::Result<()> {
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

/// Makes what was renamed or created last as a crash of the machine finds it.
fn sync_folder_of(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}
