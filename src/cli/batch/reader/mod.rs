//! Inputs → chunks of whole lines, cut at places that depend on the input alone.

use std::io::Read as _;
use std::mem;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use memchr::{memchr, memrchr};
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::Xxh3;

use super::ending::Failure;
use super::input::{Input, Opened};

/// So many bytes more are read at a time while a line has no end.
const STEP: usize = 64 << 10;

/// A place between two lines of the inputs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Place {
    /// The number of the input, from 0.
    pub(super) input: usize,
    /// How many bytes of it, decompressed, lie before the place.
    pub(super) offset: u64,
    /// The XXH3 of these bytes, for an input that can be read but once.
    digest: Option<u64>,
}

impl Place {
    /// The beginning of an input.
    pub(super) const fn beginning_of(input: usize) -> Self {
        Self { input, offset: 0, digest: None }
    }
}

/// Some lines that follow one another.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Chunk {
    pub(super) content: Content,
    /// How many bytes it had in the input, decompressed.
    pub(super) bytes: u64,
    /// Where it ends.
    pub(super) end: Place,
}

/// What there is in a chunk.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Whole lines; any of them may be longer than the limit.
    Lines(Vec<u8>),
    /// A line that is longer than may be. What it says is not kept.
    TooLong,
}

/// Reads the inputs one after another. It holds one chunk, and at most one line beside it.
pub(super) struct Reader {
    inputs: Vec<Input>,
    place: Place,
    chunk_bytes: usize,
    line_limit: usize,
    meter: Arc<AtomicU64>,
    open: Option<Open>,
    /// What was read and is not given out yet.
    buffer: Vec<u8>,
}

/// The input at hand.
struct Open {
    opened: Opened,
    /// Of all that was given out of it.
    digest: Option<Box<Xxh3>>,
}

impl Reader {
    /// Reads from `place` on, in chunks of `chunk_bytes` bytes and lines of up to `line_limit`. The inputs before that place's
    /// have `bytes_before` bytes on the disk.
    pub(super) fn new(
        inputs: Vec<Input>,
        place: Place,
        (chunk_bytes, line_limit): (usize, usize),
        bytes_before: u64,
    ) -> Self {
        let meter = Arc::new(AtomicU64::new(bytes_before));
        Self { inputs, place, chunk_bytes, line_limit, meter, open: None, buffer: Vec::new() }
    }

    /// How many bytes of the inputs were read so far, as they are on the disk, those that were passed over among them.
    pub(super) fn bytes_read(&self) -> u64 {
        self.meter.load(Ordering::Relaxed)
    }

    /// The next chunk; `None` after the last.
    ///
    /// # Errors
    /// If an input cannot be read, or a stream is not what it was when it was read up to the place to go on from.
    pub(super) fn next(&mut self) -> Result<Option<Chunk>, Failure> {
        loop {
            let Some(input) = self.inputs.get(self.place.input) else { return Ok(None) };
            if self.open.is_none() {
                self.open = Some(open(input, &self.place, &self.meter)?);
            }
            if let Some(chunk) = self.cut()? {
                return Ok(Some(chunk));
            }
            self.turn_to_next_input();
        }
    }

    /// Cuts a chunk from the input at hand; `None` at its end.
    fn cut(&mut self) -> Result<Option<Chunk>, Failure> {
        let (mut wanted, mut searched) = (self.chunk_bytes, 0);
        loop {
            if !self.fill(wanted)? {
                let rest = mem::take(&mut self.buffer);
                if rest.is_empty() {
                    return Ok(None);
                }
                self.pass(&rest);
                let bytes = rest.len() as u64;
                self.turn_to_next_input();
                return Ok(Some(Chunk { content: Content::Lines(rest), bytes, end: self.place.clone() }));
            }
            // Beyond what is wanted the buffer may hold more, which must not matter: another run has it from the disk.
            let fresh = self.buffer.get(searched..wanted).unwrap_or_default();
            if let Some(found) = memrchr(b'\n', fresh) {
                let rest = self.buffer.split_off(searched + found + 1);
                let lines = mem::replace(&mut self.buffer, rest);
                self.pass(&lines);
                let bytes = lines.len() as u64;
                return Ok(Some(Chunk { content: Content::Lines(lines), bytes, end: self.here() }));
            }
            if wanted > self.line_limit {
                let before = self.place.offset;
                self.skip_line()?;
                let bytes = self.place.offset - before;
                return Ok(Some(Chunk { content: Content::TooLong, bytes, end: self.here() }));
            }
            (searched, wanted) = (wanted, wanted + STEP);
        }
    }

    /// Passes over the line at hand, which has no end in the buffer yet.
    fn skip_line(&mut self) -> Result<(), Failure> {
        loop {
            let mut passed = mem::take(&mut self.buffer);
            let found = memchr(b'\n', &passed);
            if let Some(found) = found {
                self.buffer = passed.split_off(found + 1);
            }
            self.pass(&passed);
            if found.is_some() || !self.fill(STEP)? && self.buffer.is_empty() {
                return Ok(());
            }
        }
    }

    /// Reads until the buffer has this many bytes; `false` if the input ends before.
    fn fill(&mut self, wanted: usize) -> Result<bool, Failure> {
        let missing = wanted.saturating_sub(self.buffer.len());
        let (Some(open), true) = (&mut self.open, missing > 0) else { return Ok(true) };
        self.buffer.reserve(missing);
        let read = (&mut open.opened.source).take(missing as u64).read_to_end(&mut self.buffer);
        let read = read.map_err(|error| {
            let name = self.inputs.get(self.place.input).map_or("", |input| &input.identity().name);
            Failure::Io(format!("cannot read {name} beyond byte {}: {error}", self.place.offset))
        })?;
        Ok(read == missing)
    }

    /// Counts what leaves the buffer.
    fn pass(&mut self, bytes: &[u8]) {
        self.place.offset += bytes.len() as u64;
        if let Some(digest) = self.open.as_mut().and_then(|open| open.digest.as_mut()) {
            digest.update(bytes);
        }
    }

    /// The place before what is in the buffer.
    fn here(&self) -> Place {
        let digest = self.open.as_ref().and_then(|open| open.digest.as_ref());
        Place { digest: digest.map(|digest| digest.digest()), ..self.place }
    }

    fn turn_to_next_input(&mut self) {
        self.open = None;
        self.place = Place::beginning_of(self.place.input + 1);
    }
}

/// Opens an input and passes over what lies before `place`.
fn open(input: &Input, place: &Place, meter: &Arc<AtomicU64>) -> Result<Open, Failure> {
    let name = &input.identity().name;
    let failed = |error| Failure::Io(format!("cannot read {name}: {error}"));
    let mut opened = input.open(place.offset, meter).map_err(failed)?;
    let mut digest = input.is_stream().then(|| Box::new(Xxh3::new()));
    let mut buffer = vec![0; STEP];
    while opened.begins_at < place.offset {
        let most = usize::try_from(place.offset - opened.begins_at).map_or(STEP, |left| left.min(STEP));
        let room = buffer.get_mut(..most).unwrap_or_default();
        let count = match opened.source.read(room) {
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            read => read.map_err(failed)?,
        };
        if count == 0 {
            return Err(changed(name));
        }
        if let Some(digest) = &mut digest {
            digest.update(room.get(..count).unwrap_or_default());
        }
        opened.begins_at += count as u64;
    }
    let found = digest.as_ref().map(|digest| digest.digest());
    if place.digest.is_some() && place.digest != found {
        return Err(changed(name));
    }
    Ok(Open { opened, digest })
}

fn changed(name: &str) -> Failure {
    let name = if name == "-" { "standard input" } else { name };
    Failure::Usage(format!(
        "{name} is not what it was before the interruption; give the same input, or begin anew with --overwrite"
    ))
}

#[cfg(test)]
mod tests;
