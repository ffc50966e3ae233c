//! Looking for bytes of a few kinds in long stretches that hold few of them.

/// So many bytes are looked at together.
const CHUNK: usize = 16;

/// The place of the first byte that is one of `wanted`. Compares a chunk of bytes at once with each, which compiles to a
/// few vector instructions.
#[inline]
pub(super) fn position<const N: usize>(bytes: &[u8], wanted: [u8; N]) -> Option<usize> {
    let is_in =
        |chunk: &[u8; CHUNK], wanted: u8| chunk.iter().fold(false, |any, &byte| any | (byte == wanted));
    let is_clear =
        |chunk: &&[u8; CHUNK]| !wanted.iter().fold(false, |any, &wanted| any | is_in(chunk, wanted));
    let clear = bytes.as_chunks().0.iter().take_while(is_clear).count() * CHUNK;
    bytes[clear..].iter().position(|byte| wanted.contains(byte)).map(|place| clear + place)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_where_a_plain_search_finds_it(bytes in prop::collection::vec(0_u8..40, 0..100)) {
            for wanted in 0..8 {
                let expected = bytes.iter().position(|&byte| byte == wanted || byte == 39);
                prop_assert_eq!(super::position(&bytes, [wanted, 39]), expected);
            }
        }
    }
}
