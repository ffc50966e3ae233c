//! The files that are read, and whether they are still those that were.

use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::coding::Coding;
use super::ending::Failure;

/// So many bytes of a file are read at a time.
const READ_BYTES: usize = 256 << 10;
/// The name of standard input.
const STANDARD_INPUT: &str = "-";

/// A file, or standard input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Input {
    path: PathBuf,
    identity: Identity,
}

/// What tells a file from another, and from itself after a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Identity {
    /// The path, from the root; `-` for standard input.
    pub(super) name: String,
    /// Its size; nothing for what is no file, such as a pipe.
    pub(super) bytes: Option<u64>,
    /// When it was last changed, in nanoseconds since 1970; nothing for what is no file.
    modified: Option<u64>,
}

impl Input {
    /// What `path` leads to; `-` is standard input.
    ///
    /// # Errors
    /// If it cannot be read.
    pub(super) fn of(path: &Path) -> Result<Self, Failure> {
        if path == Path::new(STANDARD_INPUT) {
            let identity = Identity { name: STANDARD_INPUT.to_owned(), bytes: None, modified: None };
            return Ok(Self { path: path.to_owned(), identity });
        }
        Self::look(path).map_err(|error| Failure::Io(format!("cannot read {}: {error}", path.display())))
    }

    /// All of `paths`; standard input if there are none.
    ///
    /// # Errors
    /// As [`Input::of`].
    pub(super) fn all(paths: &[PathBuf]) -> Result<Vec<Self>, Failure> {
        if paths.is_empty() {
            return Ok(vec![Self::of(Path::new(STANDARD_INPUT))?]);
        }
        paths.iter().map(|path| Self::of(path)).collect()
    }

    fn look(path: &Path) -> io::Result<Self> {
        let metadata = fs::metadata(path)?;
        if metadata.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let identity = if metadata.is_file() {
            File::open(path)?;
            let modified = metadata.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
            Identity {
                name: fs::canonicalize(path)?.to_string_lossy().into_owned(),
                bytes: Some(metadata.len()),
                modified: u64::try_from(modified.as_nanos()).ok(),
            }
        } else {
            Identity { name: path.to_string_lossy().into_owned(), bytes: None, modified: None }
        };
        Ok(Self { path: path.to_owned(), identity })
    }

    pub(super) fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Whether it can be read but once, so that its content alone says whether it is what it was.
    pub(super) fn is_stream(&self) -> bool {
        self.identity.bytes.is_none()
    }

    /// Whether its bytes on the disk are those that it holds.
    pub(super) fn is_plain(&self) -> bool {
        Coding::of(&self.path) == Coding::Plain
    }

    /// Opens it and decompresses it. A plain file begins at `offset`, and whatever else at its beginning; what is read of
    /// it, as it is on the disk, is added to `meter`.
    pub(super) fn open(&self, offset: u64, meter: &Arc<AtomicU64>) -> io::Result<Opened> {
        let (coding, meter) = (Coding::of(&self.path), Arc::clone(meter));
        let mut begins_at = 0;
        let source: Box<dyn Read + Send> = if self.path == Path::new(STANDARD_INPUT) {
            Box::new(Metered { source: io::stdin(), meter })
        } else {
            let mut file = File::open(&self.path)?;
            if coding == Coding::Plain && !self.is_stream() && offset > 0 {
                begins_at = file.seek(SeekFrom::Start(offset))?;
                meter.fetch_add(begins_at, Ordering::Relaxed);
            }
            let file = Metered { source: file, meter };
            match coding {
                Coding::Plain => Box::new(file),
                packed => packed.unpack(BufReader::with_capacity(READ_BYTES, file))?,
            }
        };
        Ok(Opened { source, begins_at })
    }
}

/// An input that is being read.
pub(super) struct Opened {
    pub(super) source: Box<dyn Read + Send>,
    /// How many bytes of it, decompressed, come before what `source` gives.
    pub(super) begins_at: u64,
}

/// Counts the bytes that are read.
struct Metered<R> {
    source: R,
    meter: Arc<AtomicU64>,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buffer)?;
        self.meter.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}
