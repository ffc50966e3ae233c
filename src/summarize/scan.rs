//! Looking for bytes of a few kinds in long stretches that hold few of them.

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
pub(super) fn position<const N: usize>(bytes: &[u8], wanted: [u8; N]) -> Option<usize> {
    let is_in =
        |chunk: &[u8; COMPARED], wanted: u8| chunk.iter().fold(false, |any, &byte| any | (byte == wanted));
    let is_clear =
        |chunk: &&[u8; COMPARED]| !wanted.iter().fold(false, |any, &wanted| any | is_in(chunk, wanted));
    let clear = bytes.as_chunks().0.iter().take_while(is_clear).count() * COMPARED;
    bytes[clear..].iter().position(|byte| wanted.contains(byte)).map(|place| clear + place)
}

/// The place of the first byte that is in `set`: for more kinds of bytes than are worth comparing with each.
#[inline]
pub(super) fn position_in(bytes: &[u8], set: &[bool; 256]) -> Option<usize> {
    let is_in = |byte: &u8| set[usize::from(*byte)];
    let is_clear = |chunk: &&[u8; LOOKED_UP]| !chunk.iter().fold(false, |any, byte| any | is_in(byte));
    let clear = bytes.as_chunks().0.iter().take_while(is_clear).count() * LOOKED_UP;
    bytes[clear..].iter().position(is_in).map(|place| clear + place)
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
    }
}
