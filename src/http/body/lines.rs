//! A body that is a stream → its lines, as they come, however many there are.
//!
//! The codec of lines of `tokio-util` was tried in its place. It copies each line into a string of its own, where whole
//! batches of lines are handed on here as they came; and to its reader a line that is too long or no UTF-8 is the end of the
//! stream, where it is one bad line here. Compression, its bounds and the time that a line may take would remain.

use std::{io::Write as _, time::Duration};

use axum::body::Body;
use bytes::{Buf as _, Bytes, BytesMut};
use flate2::write::MultiGzDecoder;
use http_body_util::BodyExt as _;
use memchr::{memchr, memrchr};
use tokio::time::{Instant, timeout_at};

use crate::config::limits::Limits;
use crate::http::error::ApiError;
use crate::http::negotiation::content_encoding::Coding;

/// So many bytes of short lines are given out at a time, so that handing them over costs little a line.
const BATCH_BYTES: usize = 64 << 10;
/// So many compressed bytes are inflated at a time, so that even the densest make no more than a few megabytes.
const CHUNK: usize = 1 << 10;

/// A stream may inflate to so many times its size: news does to some ten times.
const MOST_TIMES: usize = 50;
/// And so many bytes besides, which even a short stream has.
const FREE_INFLATION: u64 = 64 << 10;

/// The lines of a body, read as far as they are wanted. It holds at most one line and what came with it.
pub(in crate::http) struct Lines {
    body: Body,
    inflater: Option<MultiGzDecoder<Vec<u8>>>,
    /// What came and is not inflated yet.
    packed: Bytes,
    /// What came and is not given out yet.
    buffer: BytesMut,
    /// How much of the buffer is known to be without a line break.
    searched: usize,
    /// Whether the line at hand is too long, and the rest of it passed over.
    is_skipping: bool,
    has_ended: bool,
    /// How many bytes of the stream were inflated, and to how many.
    packed_so_far: u64,
    inflated_so_far: u64,
    limit: usize,
    patience: Duration,
}

/// What is read of a stream at a time.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::http) enum Piece {
    /// One or several whole lines; any of them but the last may be longer than the limit.
    Lines(Bytes),
    /// A line that is longer than may be. What it says is not kept.
    TooLong,
}

impl Lines {
    pub(in crate::http) fn new(body: Body, coding: Coding, limits: &Limits) -> Self {
        Self {
            body,
            inflater: (coding == Coding::Gzip).then(|| MultiGzDecoder::new(Vec::new())),
            packed: Bytes::new(),
            buffer: BytesMut::new(),
            searched: 0,
            is_skipping: false,
            has_ended: false,
            packed_so_far: 0,
            inflated_so_far: 0,
            limit: limits.line_limit,
            patience: limits.body_timeout,
        }
    }

    /// The next lines, as soon as there is a whole one; `None` at the end, and after an error.
    ///
    /// # Errors
    /// [`ApiError::LineTimeout`] if no line is complete in time, [`ApiError::BodyInterrupted`] and
    /// [`ApiError::InvalidEncoding`] if the rest does not come or cannot be read.
    pub(in crate::http) async fn next(&mut self) -> Option<Result<Piece, ApiError>> {
        let due = Instant::now() + self.patience;
        loop {
            if let Some(piece) = self.cut() {
                return Some(Ok(piece));
            }
            if self.has_ended {
                let rest = self.buffer.split();
                return (!rest.is_empty()).then(|| Ok(Piece::Lines(rest.freeze())));
            }
            let filled = timeout_at(due, self.fill()).await;
            if let Err(error) = filled.unwrap_or(Err(ApiError::LineTimeout { limit: self.patience })) {
                self.has_ended = true;
                self.buffer.clear();
                return Some(Err(error));
            }
        }
    }

    /// Cuts what is to be given out from the front of the buffer.
    fn cut(&mut self) -> Option<Piece> {
        let break_after = |from: usize| {
            let found = memchr(b'\n', self.buffer.get(from..)?)?;
            Some(from + found)
        };
        if self.is_skipping {
            let Some(end) = break_after(0) else {
                self.buffer.clear();
                return None;
            };
            self.buffer.advance(end + 1);
            self.is_skipping = false;
            return self.cut();
        }
        let front = self.buffer.get(self.searched..BATCH_BYTES.min(self.buffer.len())).unwrap_or_default();
        let within = memrchr(b'\n', front).map(|found| self.searched + found);
        if let Some(end) = within.or_else(|| break_after(self.searched.max(front.len()))) {
            self.searched = 0;
            return Some(Piece::Lines(self.buffer.split_to(end + 1).freeze()));
        }
        self.searched = self.buffer.len();
        if self.buffer.len() > self.limit {
            self.buffer.clear();
            (self.searched, self.is_skipping) = (0, true);
            return Some(Piece::TooLong);
        }
        None
    }

    /// Reads some more into the buffer, or finds the end.
    async fn fill(&mut self) -> Result<(), ApiError> {
        if !self.packed.is_empty() {
            let chunk = self.packed.split_to(CHUNK.min(self.packed.len()));
            return self.inflate(&chunk);
        }
        let Some(frame) = self.body.frame().await else {
            self.has_ended = true;
            let ended = self.inflater.as_mut().map_or(Ok(()), MultiGzDecoder::try_finish);
            self.take_inflated();
            return ended.map_err(|_| ApiError::InvalidEncoding);
        };
        let Ok(data) = frame.map_err(|_| ApiError::BodyInterrupted)?.into_data() else { return Ok(()) };
        if self.inflater.is_some() {
            self.packed = data;
        } else {
            self.buffer.extend_from_slice(&data);
        }
        Ok(())
    }

    fn inflate(&mut self, chunk: &[u8]) -> Result<(), ApiError> {
        let Some(inflater) = &mut self.inflater else { return Ok(()) };
        inflater.write_all(chunk).and_then(|()| inflater.flush()).map_err(|_| ApiError::InvalidEncoding)?;
        self.take_inflated();
        self.packed_so_far += chunk.len() as u64;
        if self.inflated_so_far > FREE_INFLATION + MOST_TIMES as u64 * self.packed_so_far {
            return Err(ApiError::InflatesTooMuch { times: MOST_TIMES });
        }
        Ok(())
    }

    fn take_inflated(&mut self) {
        if let Some(inflater) = &mut self.inflater {
            self.inflated_so_far += inflater.get_ref().len() as u64;
            self.buffer.extend_from_slice(inflater.get_ref());
            inflater.get_mut().clear();
        }
    }
}
