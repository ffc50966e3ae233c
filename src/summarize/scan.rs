//! Looking for a byte of some kind in long stretches that hold few.

/// So many bytes are looked at together.
const CHUNK: usize = 16;

/// The place of the first byte that is `wanted`. Asks about a chunk of bytes at once, which the compiler turns into a few
/// vector instructions where `wanted` compares with constants and nothing else.
#[inline]
pub(super) fn position(bytes: &[u8], wanted: impl Fn(u8) -> bool) -> Option<usize> {
    let (chunks, _) = bytes.as_chunks::<CHUNK>();
    let clear =
        chunks.iter().take_while(|chunk| !chunk.iter().fold(false, |any, &byte| any | wanted(byte))).count()
            * CHUNK;
    bytes[clear..].iter().position(|&byte| wanted(byte)).map(|place| clear + place)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_where_a_plain_search_finds_it(bytes in prop::collection::vec(0_u8..40, 0..100)) {
            for wanted in 0..8 {
                let expected = bytes.iter().position(|&byte| byte == wanted);
                prop_assert_eq!(super::position(&bytes, |byte| byte == wanted), expected);
            }
        }
    }
}
