//! The runs of bytes that words are made of, found many bytes at once.

use std::ops::Range;

use crate::summarize::text::byte_search::{self, WINDOW};

/// The longest stretches of a text that hold nothing but ASCII letters and digits and bytes beyond ASCII, in order.
///
/// No word begins or ends inside of one that is all ASCII; what is beyond ASCII takes a closer look.
pub(crate) struct Runs<'t> {
    text: &'t [u8],
    /// Where the window at hand starts.
    at: usize,
    /// Where the search ends.
    end: usize,
    window: Edges,
}

/// Where runs begin and end in a window.
#[derive(Clone, Copy)]
struct Edges {
    /// The places, one bit each, that are still to be told.
    left: u64,
    /// Whether the last byte of the window is of a run: 1 or 0.
    carried: u64,
}

impl<'t> Runs<'t> {
    /// Those within `range`, which is within `text`. What is before and behind it does not matter.
    pub(crate) fn of(text: &'t [u8], range: Range<usize>) -> Self {
        Self { text, at: range.start, end: range.end, window: Edges::of(text, range, 0) }
    }

    /// The next place where a run begins or ends.
    #[inline]
    fn edge(&mut self) -> Option<usize> {
        while self.window.left == 0 {
            self.at += WINDOW;
            if self.at >= self.end {
                return None;
            }
            self.window = Edges::of(self.text, self.at..self.end, self.window.carried);
        }
        let edge = self.window.left.trailing_zeros() as usize;
        self.window.left &= self.window.left - 1;
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
    /// Those of the window at the start of `range`, as far as it reaches; `carried` tells whether the byte before is of a run.
    #[inline(never)]
    fn of(text: &[u8], range: Range<usize>, carried: u64) -> Self {
        let mut spare = [0; WINDOW];
        let window = byte_search::window(text.get(range.start..).unwrap_or_default(), &mut spare);
        let of_words = byte_search::bits(window, |byte| byte.is_ascii_alphanumeric() | !byte.is_ascii());
        let beyond = WINDOW.saturating_sub(range.len()) as u32;
        let within = of_words & u64::MAX.checked_shr(beyond).unwrap_or(0);
        Self { left: within ^ (within << 1 | carried), carried: within >> (WINDOW - 1) }
    }
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
