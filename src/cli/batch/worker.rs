//! A chunk of lines → a chunk of answers, packed.

use super::coding::Packing;
use super::ending::Failure;
use super::reader::{Chunk, Content, Place};
use super::shape::Shape;
use super::tally::Tally;
use crate::api::error::RequestError;
use crate::api::line_processor::{LineProcessor, split};

/// What all chunks have in common.
#[derive(Clone, Debug)]
pub(super) struct Worker {
    pub(super) processor: LineProcessor,
    /// How objects become requests, if they are none yet.
    pub(super) shape: Option<Shape>,
    pub(super) packing: Packing,
}

/// What came of a chunk.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Answers {
    /// As the output has them.
    pub(super) packed: Vec<u8>,
    pub(super) tally: Tally,
    /// How many bytes of input they answer, decompressed.
    pub(super) bytes: u64,
    /// The place up to which they answer.
    pub(super) end: Place,
}

impl Worker {
    /// Answers every line of a chunk.
    ///
    /// # Errors
    /// If there is not memory enough to compress the answers.
    pub(super) fn answer(&self, chunk: Chunk) -> Result<Answers, Failure> {
        let Chunk { content, bytes, end } = chunk;
        let (mut out, mut tally) = (Vec::new(), Tally::default());
        match content {
            Content::Lines(lines) => {
                out.reserve(lines.len() / 2);
                self.answer_lines(&lines, &mut out, &mut tally);
            }
            Content::TooLong => {
                let error = RequestError::LineTooLarge { limit: self.processor.limit };
                tally.count(self.processor.refuse(&error, None, &mut out));
            }
        }
        // Nothing at all is nothing, and no empty member.
        let packed = if out.is_empty() { Ok(out) } else { self.packing.pack(out) };
        let packed = packed.map_err(|error| Failure::Io(format!("cannot compress the answers: {error}")))?;
        Ok(Answers { packed, tally, bytes, end })
    }

    fn answer_lines(&self, lines: &[u8], out: &mut Vec<u8>, tally: &mut Tally) {
        let (mut request, mut kept) = (Vec::new(), Vec::new());
        for line in split(lines) {
            let Some(shape) = self.shape.as_ref().filter(|_| line.len() <= self.processor.limit) else {
                tally.count(self.processor.answer(line, out));
                continue;
            };
            shape.apply(line, &mut request, &mut kept);
            tally.count(self.processor.answer(&request, out));
            // What is kept goes before the end of the object just written.
            if !kept.is_empty() && out.ends_with(b"}\n") {
                out.truncate(out.len() - 2);
                out.extend_from_slice(&kept);
                out.extend_from_slice(b"}\n");
            }
        }
    }
}
