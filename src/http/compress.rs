//! Compressing what is there as a whole.

use std::io::{self, Write as _};

use flate2::{Compression, write::GzEncoder};

use super::negotiation::accept_encoding::Encoding;

/// The window of brotli, as a power of two bytes.
const BROTLI_WINDOW: i32 = 18;
/// Beyond this level both algorithms spend far more time than they save bytes.
const LEVEL: u8 = 4;

/// Compresses an answer in a coding, fast.
pub(super) fn compress(answer: Vec<u8>, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Brotli => brotli(&answer, LEVEL.into()),
        Encoding::Gzip => gzip(&answer, Compression::new(LEVEL.into())),
        Encoding::Identity => answer,
    }
}

/// Compresses with brotli; qualities are from 0 to 11.
pub(super) fn brotli(bytes: &[u8], quality: i32) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams { quality, lgwin: BROTLI_WINDOW, ..Default::default() };
    written(|packed| brotli::BrotliCompress(&mut { bytes }, packed, &parameters).map(|_| ()))
}

/// Compresses with gzip.
pub(super) fn gzip(bytes: &[u8], level: Compression) -> Vec<u8> {
    written(|packed| {
        let mut encoder = GzEncoder::new(packed, level);
        encoder.write_all(bytes)?;
        encoder.finish().map(|_| ())
    })
}

/// What is written into memory, where writing never fails.
fn written(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> Vec<u8> {
    let mut bytes = Vec::new();
    match write(&mut bytes) {
        Ok(()) => bytes,
        Err(error) => unreachable!("memory takes all that is written: {error}"),
    }
}
