//! The runs of bytes that words are made of, found many bytes at once.

use std::ops::Range;

/// So many bytes are told apart together, one bit each.
const CHUNK: usize = u64::BITS as usize;

const ONE_EACH: u64 = 0x0101_0101_0101_0101;
const HIGH_BITS: u64 = 0x80 * ONE_EACH;

/// The longest stretches of a text that hold nothing but ASCII letters and digits and bytes beyond ASCII, in order.
///
/// No word begins or ends inside of one that is all ASCII; what is beyond ASCII takes a closer look.
pub(super) struct Runs<'t> {
    text: &'t [u8],
    /// Where the chunk at hand starts.
    at: usize,
    /// Where the search ends.
    end: usize,
    chunk: Edges,
}

/// Where runs begin and end in a chunk.
#[derive(Clone, Copy)]
struct Edges {
    /// The places, one bit each, that are still to be told.
    left: u64,
    /// Whether the last byte of the chunk is of a run: 1 or 0.
    carried: u64,
}

impl<'t> Runs<'t> {
    /// Those within `range`, which is within `text`. What is before and behind it does not matter.
    pub(super) fn of(text: &'t [u8], range: Range<usize>) -> Self {
        Self { text, at: range.start, end: range.end, chunk: Edges::of(text, range, 0) }
    }

    /// The next place where a run begins or ends.
    #[inline]
    fn edge(&mut self) -> Option<usize> {
        while self.chunk.left == 0 {
            self.at += CHUNK;
            if self.at >= self.end {
                return None;
            }
            self.chunk = Edges::of(self.text, self.at..self.end, self.chunk.carried);
        }
        let edge = self.chunk.left.trailing_zeros() as usize;
        self.chunk.left &= self.chunk.left - 1;
        Some(self.at + edge)
    }
}

impl Iterator for Runs<'_> {
    type Item = Range<usize>;

    #[inline]
    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.edge()?;
        Some(start..self.edge().unwrap_or(self.end))
    }
}

impl Edges {
    /// Those of the chunk at the start of `range`, as far as it reaches; `carried` tells whether the byte before is of a run.
    #[inline(never)]
    fn of(text: &[u8], range: Range<usize>, carried: u64) -> Self {
        let rest = text.get(range.start..).unwrap_or_default();
        let of_words = rest.first_chunk().map_or_else(|| of_words(&padded(rest)), of_words);
        let beyond = CHUNK.saturating_sub(range.len()) as u32;
        let within = of_words & u64::MAX.checked_shr(beyond).unwrap_or(0);
        Self { left: within ^ (within << 1 | carried), carried: within >> (CHUNK - 1) }
    }
}

/// Which bytes of a chunk are of words, the first in the lowest bit.
#[inline]
fn of_words(chunk: &[u8; CHUNK]) -> u64 {
    let eights = chunk.as_chunks().0.iter().rev();
    eights.fold(0, |bits, eight| bits << 8 | of_words_in_eight(u64::from_le_bytes(*eight)))
}

#[inline]
fn of_words_in_eight(eight: u64) -> u64 {
    // A byte below 0x80 plus 0x80 - b reaches its high bit where it is at least b, and never the byte above.
    const fn within(bytes: u64, first: u8, last: u8) -> u64 {
        (bytes + (0x80 - first as u64) * ONE_EACH) & !(bytes + (0x7f - last as u64) * ONE_EACH)
    }
    // What tells a capital from a small letter is 0x20.
    let letters = within((eight | (0x20 * ONE_EACH)) & !HIGH_BITS, b'a', b'z');
    let digits = within(eight & !HIGH_BITS, b'0', b'9');
    let found = ((letters | digits | eight) & HIGH_BITS) >> 7;
    // Brings the lowest bit of byte i to bit 56 + i.
    found.wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// The last bytes of a text, and zeros behind them.
#[cold]
fn padded(rest: &[u8]) -> [u8; CHUNK] {
    let mut chunk = [0; CHUNK];
    chunk.iter_mut().zip(rest).for_each(|(byte, of_text)| *byte = *of_text);
    chunk
}

#[cfg(test)]
mod tests {
    use super::Runs;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn they_are_what_a_plain_search_finds(
            before in "\\PC{0,70}", searched in "([a-zA-Z0-9é]{0,70}[\\x00-\\x7f]{0,3}){0,5}", after in "\\PC{0,70}"
        ) {
            let text = format!("{before}{searched}{after}");
            let is_of_word = |byte: &u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
            let mut expected = Vec::new();
            let mut at = before.len();
            for run in searched.as_bytes().chunk_by(|one, other| is_of_word(one) == is_of_word(other)) {
                if is_of_word(&run[0]) {
                    expected.push(at..at + run.len());
                }
                at += run.len();
            }
            prop_assert_eq!(Runs::of(text.as_bytes(), before.len()..at).collect::<Vec<_>>(), expected);
        }
    }
}
