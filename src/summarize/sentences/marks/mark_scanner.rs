//! Where the marks of a text stand.

use std::ops::Range;

use super::mark::{FIRST_BYTES, Mark, is_near_a_mark, mark_of, may_be_mark, own_mark};
use crate::summarize::sentences::rules::Rules;
use crate::summarize::text::byte_search;
use crate::summarize::text::chars_at::char_at;

/// So many bytes are compared together.
const CHUNK: usize = byte_search::WINDOW;
/// So many bytes are searched before the first of their marks is asked for: where the next one stands is beyond any guess,
/// and a list of them takes none.
const WINDOW: usize = 4 * CHUNK;
/// So many places are listed together.
const LISTED: usize = 4;

/// The marks of a stretch of text, from its start to its end.
pub(in crate::summarize::sentences) struct Marks<'t> {
    text: &'t str,
    rules: &'static Rules,
    /// Where the window at hand starts and ends, and where the stretch does.
    window: Range<usize>,
    end: usize,
    /// Where in the window marks may stand.
    places: [u8; WINDOW + LISTED],
    /// Which of the places are not passed.
    left: Range<usize>,
}

impl<'t> Marks<'t> {
    pub(in crate::summarize::sentences) fn new(
        text: &'t str,
        stretch: Range<usize>,
        rules: &'static Rules,
    ) -> Self {
        let window = stretch.start..stretch.start;
        Self { text, rules, window, end: stretch.end, places: [0; WINDOW + LISTED], left: 0..0 }
    }

    /// The next mark at or after `from` that is not passed: its place, the character and what it is.
    #[inline]
    pub(in crate::summarize::sentences) fn next_from(&mut self, from: usize) -> Option<(usize, char, Mark)> {
        loop {
            for place in self.left.by_ref() {
                let at = self.window.start + usize::from(*self.places.get(place)?);
                if at < from {
                    continue;
                }
                let c = char_at(self.text, at)?;
                if let Some(mark) = mark_of(c, self.rules) {
                    return Some((at, c, mark));
                }
            }
            self.list_window(self.window.end.max(from))?;
        }
    }

    /// Lists the places in the window that starts at `start`; `None` when the stretch has ended.
    fn list_window(&mut self, start: usize) -> Option<()> {
        let mut rest = self.text.as_bytes().get(start..self.end).filter(|rest| !rest.is_empty())?;
        let own = own_mark(self.rules);
        let (mut listed, mut width) = (0, 0);
        while width < WINDOW && !rest.is_empty() {
            let mut spare = [0; CHUNK];
            let chunk = byte_search::window(rest, &mut spare);
            let bits = if chunk.is_ascii() {
                byte_search::bits(chunk, |byte| is_near_a_mark(byte, own))
            } else {
                bits_beyond_ascii(rest)
            };
            self.list(bits, width, listed);
            listed += bits.count_ones() as usize;
            width += CHUNK;
            rest = rest.get(CHUNK..).unwrap_or(&[]);
        }
        (self.window, self.left) = (start..start + width, 0..listed);
        Some(())
    }

    /// Lists the places of the bits of a chunk behind so many others. A few are listed at a time, whether or not there are
    /// so many: nearly all chunks have no more.
    #[inline]
    fn list(&mut self, mut bits: u64, chunk: usize, mut listed: usize) {
        while let Some(few) = self.places.get_mut(listed..).and_then(<[u8]>::first_chunk_mut::<LISTED>) {
            for place in few {
                *place = (chunk + bits.trailing_zeros() as usize) as u8;
                bits &= bits.wrapping_sub(1);
            }
            if bits == 0 {
                return;
            }
            listed += LISTED;
        }
    }
}

/// The same bits for the first bytes of a text beyond ASCII, where the letters of many scripts stand among marks: each is looked up.
fn bits_beyond_ascii(bytes: &[u8]) -> u64 {
    let (mut bits, mut at) = (0, 0);
    let chunk = bytes.get(..CHUNK).unwrap_or(bytes);
    while let Some(next) = chunk.get(at..).and_then(|rest| byte_search::position_in(rest, &FIRST_BYTES)) {
        at += next;
        bits |= u64::from(may_be_mark(bytes, at)) << at;
        at += 1;
    }
    bits
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Marks, mark_of};
    use crate::summarize::language::Language;
    use crate::summarize::sentences::rules::Rules;

    proptest! {
        #[test]
        fn they_are_found_one_by_one_as_character_by_character(
            text in "([a-z ]{0,90}[.!?:;\"'()\\[\\]{}#*^~]{1,6}|[é–’।。«Жक字]{0,60}){0,12}",
            language in prop::sample::select(Language::ALL),
            start in 0_usize..30,
            passed in 0_usize..3,
        ) {
            let rules = Rules::of(language);
            let start = text.floor_char_boundary(start);
            let (mut marks, mut from) = (Marks::new(&text, start..text.len(), rules), start);
            for (place, c) in text.char_indices() {
                if let Some(mark) = mark_of(c, rules).filter(|_| place >= from) {
                    prop_assert_eq!(marks.next_from(from), Some((place, c, mark)));
                    from = text.ceil_char_boundary(place + c.len_utf8() + 30 * passed);
                }
            }
            prop_assert_eq!(marks.next_from(from), None);
        }
    }
}
