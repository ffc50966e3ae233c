//! Looking for bytes of a few kinds in long stretches that hold few of them.

use std::iter;

/// So many bytes are compared together.
const COMPARED: usize = 16;
/// So many bytes are looked up before the answers are looked at.
const LOOKED_UP: usize = 8;

/// The place of the first byte that is one of `wanted`. Compares a chunk of bytes at once with each, which compiles to a
/// few vector instructions.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "a branch after each byte would keep the chunk from being compared at once"
)]
#[inline]
pub(crate) fn position<const N: usize>(bytes: &[u8], wanted: [u8; N]) -> Option<usize> {
    let is_in =
        |chunk: &[u8; COMPARED], wanted: u8| chunk.iter().fold(false, |any, &byte| any | (byte == wanted));
    let is_clear =
        |chunk: &&[u8; COMPARED]| !wanted.iter().fold(false, |any, &wanted| any | is_in(chunk, wanted));
    let clear = bytes.as_chunks().0.iter().take_while(is_clear).count() * COMPARED;
    let rest = &bytes[clear..];
    let place = match rest.first_chunk() {
        Some(chunk) => Some(first_in(chunk, wanted)),
        None => rest.iter().position(|byte| wanted.contains(byte)),
    };
    place.map(|place| clear + place)
}

/// The place of the first byte of a chunk that is one of `wanted`, of which it has one. Without a branch: which place it is
/// is beyond any guess.
fn first_in<const N: usize>(chunk: &[u8; COMPARED], wanted: [u8; N]) -> usize {
    const ONE_EACH: u128 = u128::from_ne_bytes([1; COMPARED]);
    let chunk = u128::from_le_bytes(*chunk);
    let found = wanted.iter().fold(0, |found, &wanted| {
        let unlike = chunk ^ (ONE_EACH * u128::from(wanted));
        // The lowest byte of zero is the lowest whose high bit this sets; higher ones may err.
        found | (unlike.wrapping_sub(ONE_EACH) & !unlike)
    });
    (found & (ONE_EACH << 7)).trailing_zeros() as usize / 8
}

/// The high bit of each of eight bytes.
pub(crate) const HIGH_BITS: u64 = u64::from_ne_bytes([0x80; 8]);

/// The high bit of each of eight bytes that is a letter of ASCII.
#[inline]
pub(crate) const fn letters(eight: u64) -> u64 {
    const ONE_EACH: u64 = u64::from_ne_bytes([1; 8]);
    let seven_bits = small(eight) & !HIGH_BITS;
    let from_a = seven_bits + ONE_EACH * (0x80 - b'a') as u64;
    let beyond_z = seven_bits + ONE_EACH * (0x80 - b'z' - 1) as u64;
    from_a & !beyond_z & !eight & HIGH_BITS
}

/// Eight bytes with their letters of ASCII in lower case; the others may be others then.
#[inline]
pub(crate) const fn small(eight: u64) -> u64 {
    eight | u64::from_ne_bytes([0x20; 8])
}

/// So many bytes are told apart together, one bit each.
pub(crate) const WINDOW: usize = u64::BITS as usize;

/// One bit for each byte of a window, the first lowest: set where it is wanted, which should be told without a branch, so
/// that the bytes are compared at once.
#[inline]
pub(crate) fn bits(window: &[u8; WINDOW], is_wanted: impl Fn(u8) -> bool) -> u64 {
    const ONE_BIT_EACH: u64 = 0x8040_2010_0804_0201;
    const TO_THE_TOP: u64 = 0x0101_0101_0101_0101;
    let told = window.map(|byte| if is_wanted(byte) { 0xFF } else { 0 });
    let eights = told.as_chunks().0.iter().map(|eight| u64::from_le_bytes(*eight));
    let gathered = eights.map(|eight| (eight & ONE_BIT_EACH).wrapping_mul(TO_THE_TOP) >> 56);
    gathered.rev().fold(0, |bits, eight| bits << 8 | eight)
}

/// The place of the first byte that is in `set`: for more kinds of bytes than are worth comparing with each.
#[inline]
pub(crate) fn position_in(bytes: &[u8], set: &[bool; 256]) -> Option<usize> {
    let is_in = |byte: &u8| set[usize::from(*byte)];
    let is_clear = |chunk: &&[u8; LOOKED_UP]| !chunk.iter().fold(false, |any, byte| any | is_in(byte));
    let clear = bytes.as_chunks().0.iter().take_while(is_clear).count() * LOOKED_UP;
    let rest = &bytes[clear..];
    let place = match rest.first_chunk::<LOOKED_UP>() {
        Some(chunk) => {
            let found = chunk.iter().rev().fold(0_u32, |found, byte| found << 1 | u32::from(is_in(byte)));
            Some(found.trailing_zeros() as usize)
        }
        None => rest.iter().position(is_in),
    };
    place.map(|place| clear + place)
}

/// The first bytes of a stretch, with zeros behind them in `spare` where it has fewer.
#[inline]
pub(crate) fn window<'b, const N: usize>(bytes: &'b [u8], spare: &'b mut [u8; N]) -> &'b [u8; N] {
    if let Some(window) = bytes.first_chunk() {
        return window;
    }
    *spare = [0; N];
    spare[..bytes.len()].copy_from_slice(bytes);
    spare
}

/// So many places are looked at together by [`places`]: as many as a number has bits, in rows of as many as are compared
/// at once.
pub(crate) const PLACES: usize = ROWS * COMPARED;
const ROWS: usize = u8::BITS as usize;

/// The places, of so many, at which something stands, in no particular order. Where `stands_at` has no branches, it compiles
/// to a few vector instructions for a whole row of places.
#[inline]
pub(crate) fn places(stands_at: impl Fn(usize) -> bool) -> impl Iterator<Item = usize> {
    let mut columns = [0; COMPARED];
    for row in 0..ROWS {
        for (column, bits) in columns.iter_mut().enumerate() {
            *bits |= u8::from(stands_at(row * COMPARED + column)) << row;
        }
    }
    let mut left = u128::from_le_bytes(columns);
    iter::from_fn(move || {
        let next = left;
        left &= left.wrapping_sub(1);
        (next != 0).then(|| {
            let bit = next.trailing_zeros() as usize;
            bit % ROWS * COMPARED + bit / ROWS
        })
    })
}

/// The place of the first byte beyond ASCII.
#[inline]
pub(crate) fn position_beyond_ascii(bytes: &[u8]) -> Option<usize> {
    let is_clear = |chunk: &&[u8; COMPARED]| chunk.is_ascii();
    let clear = bytes.as_chunks().0.iter().take_while(is_clear).count() * COMPARED;
    bytes[clear..].iter().position(|byte| !byte.is_ascii()).map(|place| clear + place)
}

/// A word of at most [`LONGEST_WORD`] letters that starts in so many bytes ends in a window.
const STARTS: usize = WINDOW - LONGEST_WORD;
/// The most letters of a word that are told.
pub(crate) const LONGEST_WORD: usize = 16;

/// Calls `each` with every run of letters from a to z, in either case: with the bytes from its start on, zeros behind the
/// end of the text, and how many of them are its letters.
#[inline]
pub(crate) fn each_word(text: &[u8], mut each: impl FnMut(&[u8; LONGEST_WORD], usize)) {
    let mut after_letter = 0;
    for from in (0..text.len()).step_by(STARTS) {
        let mut spare = [0; WINDOW];
        let window = window(&text[from..], &mut spare);
        let letters = bits(window, |byte| byte.is_ascii_alphabetic());
        let mut starts = letters & !(letters << 1 | after_letter) & ((1 << STARTS) - 1);
        after_letter = letters >> (STARTS - 1) & 1;
        while starts != 0 {
            let start = starts.trailing_zeros();
            if let Some(word) = window.get(start as usize..).and_then(|word| word.first_chunk()) {
                each(word, ((letters >> start).trailing_ones() as usize).min(LONGEST_WORD));
            }
            starts &= starts - 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_where_a_plain_search_finds_it(bytes in prop::collection::vec(0_u8..40, 0..100)) {
            for wanted in 0..8 {
                let expected = bytes.iter().position(|&byte| byte == wanted || byte == 39);
                let set = std::array::from_fn(|byte| byte == usize::from(wanted) || byte == 39);
                prop_assert_eq!(super::position(&bytes, [wanted, 39]), expected);
                prop_assert_eq!(super::position_in(&bytes, &set), expected);
            }
        }

        #[test]
        fn the_first_byte_beyond_ascii_is_found(text in "[ -~]{0,40}\\PC{0,3}") {
            let expected = text.bytes().position(|byte| !byte.is_ascii());
            prop_assert_eq!(super::position_beyond_ascii(text.as_bytes()), expected);
        }

        #[test]
        fn every_word_is_told_with_what_follows_it(text in "([a-zA-Z]{0,9}[ @\\[`{é0-9]){0,40}[a-z]{0,70} ?[a-z]{0,9}") {
            let mut words = Vec::new();
            super::each_word(text.as_bytes(), |word, length| words.push((*word, length)));
            let bytes = text.as_bytes();
            let starts = |&at: &usize| bytes[at].is_ascii_alphabetic() && (at == 0 || !bytes[at - 1].is_ascii_alphabetic());
            let expected = (0..bytes.len()).filter(starts).map(|at| {
                let byte = |place| bytes.get(at + place).copied().unwrap_or(0);
                let word = std::array::from_fn(byte);
                (word, word.iter().take_while(|byte| byte.is_ascii_alphabetic()).count())
            });
            prop_assert_eq!(words, expected.collect::<Vec<_>>());
        }

        #[test]
        fn letters_are_told_of_eight_bytes(bytes: [u8; 8]) {
            let letters = super::letters(u64::from_le_bytes(bytes)).to_le_bytes();
            prop_assert_eq!(letters, bytes.map(|byte| if byte.is_ascii_alphabetic() { 0x80 } else { 0 }));
        }

        #[test]
        fn each_bit_tells_of_its_byte(bytes in prop::collection::vec(0_u8..6, 64)) {
            let chunk: [u8; 64] = std::array::from_fn(|place| bytes[place]);
            let bits = super::bits(&chunk, |byte| byte < 2);
            for (place, byte) in chunk.into_iter().enumerate() {
                prop_assert_eq!(bits >> place & 1 == 1, byte < 2);
            }
        }

        #[test]
        fn a_window_has_zeros_behind_the_end(bytes in prop::collection::vec(any::<u8>(), 0..20)) {
            let expected: [u8; 10] = std::array::from_fn(|place| bytes.get(place).copied().unwrap_or(0));
            let mut spare = [1; 10];
            prop_assert_eq!(super::window(&bytes, &mut spare), &expected);
        }

        #[test]
        fn every_place_is_told_once(stands in prop::collection::vec(any::<bool>(), super::PLACES)) {
            let mut places: Vec<usize> = super::places(|place| stands[place]).collect();
            places.sort_unstable();
            prop_assert_eq!(places, (0..super::PLACES).filter(|&place| stands[place]).collect::<Vec<_>>());
        }
    }
}
