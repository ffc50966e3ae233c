//! A folded word in three machine words, so that most words compare and hash without a loop.

/// The most bytes of a word that are held in place: twelve Cyrillic letters, eight Devanagari ones.
pub(super) const LONGEST_SHORT: usize = 24;

/// A folded word. Its bytes hold no NUL.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spelling {
    Short(Short),
    /// More than [`LONGEST_SHORT`] bytes.
    Long(Box<str>),
}

/// A word of up to [`LONGEST_SHORT`] bytes: the bytes in order, least significant first, and zeros behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Short([u64; 3]);

impl Spelling {
    pub(super) fn of(folded: &str) -> Self {
        Short::of(folded.as_bytes()).map_or_else(|| Self::Long(folded.into()), Self::Short)
    }
}

impl Short {
    /// No word at all.
    pub(super) const EMPTY: Self = Self([0; 3]);

    /// The word itself; `None` where it is too long.
    fn of(folded: &[u8]) -> Option<Self> {
        let mut bytes = [0; LONGEST_SHORT];
        bytes.get_mut(..folded.len())?.copy_from_slice(folded);
        Some(Self::from_bytes(&bytes))
    }

    /// The word of ASCII letters and digits that starts at byte `start` of `text`, in lower case, and where it ends;
    /// `None` where there is none or where it is too long. Looks at eight bytes at once.
    #[inline]
    pub(super) fn lower_ascii_word(text: &[u8], start: usize) -> Option<(Self, usize)> {
        let (first, length) = lower_alphanumerics(text.get(start..)?);
        if length < 8 {
            return (length > 0).then_some((Self([first, 0, 0]), start + length));
        }
        Self::longer_ascii_word(text, start, first)
    }

    /// The same, for a word whose first eight bytes are read.
    fn longer_ascii_word(text: &[u8], start: usize, first: u64) -> Option<(Self, usize)> {
        let (second, length) = lower_alphanumerics(text.get(start + 8..)?);
        if length < 8 {
            return Some((Self([first, second, 0]), start + 8 + length));
        }
        let (third, length) = lower_alphanumerics(text.get(start + 16..)?);
        (length < 8).then_some((Self([first, second, third]), start + 16 + length))
    }

    /// The first `length` bytes of the word, at most [`LONGEST_SHORT`].
    #[inline]
    pub(super) fn opening(self, length: usize) -> Self {
        let Self([first, second, third]) = self;
        let [one, two, three] = OPENINGS[length];
        Self([first & one, second & two, third & three])
    }

    /// The word with the bytes of `ending` behind its first `length`, where it has none; what there is no room for is left
    /// out.
    pub(super) fn with_ending(self, length: usize, ending: &[u8]) -> Self {
        let mut bytes = self.bytes();
        bytes.iter_mut().skip(length).zip(ending).for_each(|(byte, ending)| *byte = *ending);
        Self::from_bytes(&bytes)
    }

    /// The word of these bytes, zeros behind its end.
    pub(super) fn from_bytes(bytes: &[u8; LONGEST_SHORT]) -> Self {
        let word = |at: usize| {
            let mut eight = [0; 8];
            eight.copy_from_slice(&bytes[at..at + 8]);
            u64::from_le_bytes(eight)
        };
        Self([word(0), word(8), word(16)])
    }

    /// A hash that spreads words over the low bits; not keyed, so whoever uses it bounds what collisions can cost.
    pub(super) fn hash(self) -> u64 {
        let Self([first, second, third]) = self;
        let mix = |one: u64, other: u64| {
            let product = u128::from(one) * u128::from(other);
            (product as u64) ^ ((product >> 64) as u64)
        };
        // The fraction of π: about as many ones as zeros, in no pattern.
        mix(first ^ 0x243f_6a88_85a3_08d3, second ^ third.rotate_left(29) ^ 0x1319_8a2e_0370_7345)
    }

    /// The word's bytes, zeros behind its end.
    pub(super) fn bytes(self) -> [u8; LONGEST_SHORT] {
        let mut bytes = [0; LONGEST_SHORT];
        for (place, word) in bytes.chunks_exact_mut(8).zip(self.0) {
            place.copy_from_slice(&word.to_le_bytes());
        }
        bytes
    }

    /// Calls `read` with the word as text.
    pub(super) fn with_str<T>(self, read: impl FnOnce(&str) -> T) -> T {
        let bytes = self.bytes();
        let length = bytes.iter().position(|&byte| byte == 0).unwrap_or(LONGEST_SHORT);
        read(std::str::from_utf8(&bytes[..length]).unwrap_or_default())
    }
}

/// The bits of the first so many bytes of a word.
const OPENINGS: [[u64; 3]; LONGEST_SHORT + 1] = {
    let mut openings = [[0; 3]; LONGEST_SHORT + 1];
    let mut length = 0;
    while length < LONGEST_SHORT {
        openings[length + 1] = openings[length];
        openings[length + 1][length / 8] |= 0xff << (length % 8 * 8);
        length += 1;
    }
    openings
};

const ONE_EACH: u64 = 0x0101_0101_0101_0101;

/// The ASCII letters and digits that open `text`, of its first eight bytes, in lower case, and how many they are.
#[inline]
fn lower_alphanumerics(text: &[u8]) -> (u64, usize) {
    const HIGH_BITS: u64 = 0x80 * ONE_EACH;
    // A byte below 0x80 plus 0x80 - b reaches its high bit where it is at least b, and never the byte above.
    const fn within(bytes: u64, first: u8, last: u8) -> u64 {
        (bytes + (0x80 - first as u64) * ONE_EACH) & !(bytes + (0x7f - last as u64) * ONE_EACH)
    }
    let eight = text.first_chunk().map_or_else(|| padded(text), |eight| u64::from_le_bytes(*eight));
    // What tells a capital from a small letter is 0x20, which every digit has.
    let lower = eight | (0x20 * ONE_EACH);
    let found = within(lower & !HIGH_BITS, b'a', b'z') | within(eight & !HIGH_BITS, b'0', b'9');
    let stop = !(found & !eight) & HIGH_BITS;
    let length = stop.trailing_zeros() as usize / 8;
    // The bits below the lowest that stopped it, or all.
    let before = ((stop & stop.wrapping_neg()) >> 7).wrapping_sub(1);
    (lower & before, length)
}

/// Fewer than eight bytes, and zeros behind them.
#[cold]
fn padded(text: &[u8]) -> u64 {
    text.iter().rev().fold(0, |eight, &byte| eight << 8 | u64::from(byte))
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_SHORT, Short, Spelling};
    use proptest::prelude::*;

    #[test]
    fn a_word_longer_than_three_machine_words_is_held_elsewhere() {
        assert!(matches!(Spelling::of(&"a".repeat(LONGEST_SHORT)), Spelling::Short(_)));
        assert!(matches!(Spelling::of(&"a".repeat(LONGEST_SHORT + 1)), Spelling::Long(_)));
    }

    proptest! {
        #[test]
        fn comes_back_as_it_went_in(word in "[^\0]{0,12}") {
            if let Spelling::Short(short) = Spelling::of(&word) {
                prop_assert_eq!(short.with_str(str::to_owned), word);
            }
        }

        #[test]
        fn reads_an_ascii_word_wherever_it_stands(before in "\\PC{0,3}", word in "[A-Za-z0-9]{0,26}", after in "([^A-Za-z0-9]\\PC{0,24})?") {
            let text = format!("{before}{word}{after}");
            let found = Short::lower_ascii_word(text.as_bytes(), before.len());
            let expected = match Spelling::of(&word.to_ascii_lowercase()) {
                Spelling::Short(short) if !word.is_empty() && word.len() < LONGEST_SHORT => Some((short, before.len() + word.len())),
                _ => None,
            };
            prop_assert_eq!(found, expected);
        }
    }
}
