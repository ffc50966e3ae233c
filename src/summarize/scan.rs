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

/// [`<[u8]>::is_ascii`], which reads up to 63 of the last bytes one by one: for stretches as short as sentences.
#[inline]
pub(super) fn is_ascii(bytes: &[u8]) -> bool {
    const HIGH_BITS: u128 = u128::from_ne_bytes([0x80; COMPARED]);
    let Some(last) = bytes.last_chunk() else { return bytes.is_ascii() };
    let chunks = bytes.as_chunks().0.iter().chain([last]);
    chunks.fold(0, |any, chunk| any | u128::from_ne_bytes(*chunk)) & HIGH_BITS == 0
}

/// The high bit of each of eight bytes.
pub(super) const HIGH_BITS: u64 = u64::from_ne_bytes([0x80; 8]);

/// The high bit of each of eight bytes that is a letter of ASCII.
#[inline]
pub(super) const fn letters(eight: u64) -> u64 {
    const ONE_EACH: u64 = u64::from_ne_bytes([1; 8]);
    let seven_bits = small(eight) & !HIGH_BITS;
    let from_a = seven_bits + ONE_EACH * (0x80 - b'a') as u64;
    let beyond_z = seven_bits + ONE_EACH * (0x80 - b'z' - 1) as u64;
    from_a & !beyond_z & !eight & HIGH_BITS
}

/// Eight bytes with their letters of ASCII in lower case; the others may be others then.
#[inline]
pub(super) const fn small(eight: u64) -> u64 {
    eight | u64::from_ne_bytes([0x20; 8])
}

/// One bit for each byte of a chunk, the first lowest: set where it is wanted, which should be told without a branch, so
/// that the bytes are compared at once.
#[inline]
pub(super) fn bits(chunk: &[u8; 64], is_wanted: impl Fn(u8) -> bool) -> u64 {
    const ONE_BIT_EACH: u64 = 0x8040_2010_0804_0201;
    const TO_THE_TOP: u64 = 0x0101_0101_0101_0101;
    let told = chunk.map(|byte| if is_wanted(byte) { 0xFF } else { 0 });
    let eights = told.as_chunks().0.iter().map(|eight| u64::from_le_bytes(*eight));
    let gathered = eights.map(|eight| (eight & ONE_BIT_EACH).wrapping_mul(TO_THE_TOP) >> 56);
    gathered.rev().fold(0, |bits, eight| bits << 8 | eight)
}

/// The place of the first byte that is in `set`: for more kinds of bytes than are worth comparing with each.
#[inline]
pub(super) fn position_in(bytes: &[u8], set: &[bool; 256]) -> Option<usize> {
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

/// Whether `phrase`, which is not empty, stands in `text`. Compares its first, middle and last byte with a chunk of places
/// at once, and looks closer where all three fit: so it never guesses, and best looks for what few texts have.
#[expect(clippy::needless_bitwise_bool, reason = "as above")]
#[inline]
pub(super) fn contains(text: &str, phrase: &str) -> bool {
    let (text, phrase) = (text.as_bytes(), phrase.as_bytes());
    let probes = [0, phrase.len() / 2, phrase.len().saturating_sub(1)];
    let column = |offset: usize| text.get(offset..).unwrap_or_default().as_chunks::<COMPARED>().0.iter();
    let [firsts, middles, lasts] = probes.map(column);
    let stands_in = |text: &[u8]| text.windows(phrase.len()).any(|window| window == phrase);
    let mut start = 0;
    for ((first, middle), last) in firsts.zip(middles).zip(lasts) {
        let [one, two, three] = probes.map(|probe| phrase[probe]);
        let fits = |i: usize| (first[i] == one) & (middle[i] == two) & (last[i] == three);
        if (0..COMPARED).fold(false, |any, i| any | fits(i))
            && stands_in(&text[start..start + COMPARED + phrase.len() - 1])
        {
            return true;
        }
        start += COMPARED;
    }
    stands_in(&text[start..])
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
        fn ascii_is_told_wherever_it_ends(text in "[a-z]{0,40}é?[a-z]{0,40}") {
            prop_assert_eq!(super::is_ascii(text.as_bytes()), text.is_ascii());
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
        fn it_contains_what_a_plain_search_finds(text in "[a-c]{0,70}", phrase in "[a-c]{1,7}") {
            prop_assert_eq!(super::contains(&text, &phrase), text.contains(&phrase));
        }
    }
}
