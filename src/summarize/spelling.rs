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

    /// The ASCII word at `start..end` of `text` in lower case; `None` where it is too long.
    pub(super) fn lower_ascii(text: &[u8], start: usize, end: usize) -> Option<Self> {
        let length = end - start;
        let Some(Ok(bytes)) = text.get(start..start + LONGEST_SHORT).map(<&[u8; LONGEST_SHORT]>::try_from)
        else {
            return Self::of(&text[start..end]).map(Self::lower);
        };
        let Self([first, second, third]) = Self::from_bytes(bytes);
        match length {
            0..=8 => Some(Self([first & ones(length), 0, 0])),
            9..=16 => Some(Self([first, second & ones(length - 8), 0])),
            17..=LONGEST_SHORT => Some(Self([first, second, third & ones(length - 16)])),
            _ => None,
        }
        .map(Self::lower)
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

    /// With A to Z as a to z; only for ASCII. Works on eight letters at once.
    fn lower(self) -> Self {
        const ONE_EACH: u64 = 0x0101_0101_0101_0101;
        const HIGH_BITS: u64 = 0x80 * ONE_EACH;
        Self(self.0.map(|word| {
            let from_a = word + (0x80 - b'A' as u64) * ONE_EACH;
            let past_z = word + (0x7f - b'Z' as u64) * ONE_EACH;
            word | ((from_a & !past_z & HIGH_BITS) >> 2)
        }))
    }

    /// A hash that spreads words over the low bits; not keyed, so whoever uses it bounds what collisions can cost.
    pub(super) fn hash(self) -> u64 {
        let Self([first, second, third]) = self;
        let mix = |one: u64, other: u64| {
            let product = u128::from(one) * u128::from(other);
            (product as u64) ^ ((product >> 64) as u64)
        };
        // The fraction of π, made odd: about as many ones as zeros, in no pattern.
        let head = mix(first ^ 0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7345);
        if second == 0 { head } else { mix(head ^ second, 0xa409_3822_299f_31d1 ^ third) }
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

/// Ones in the lowest `bytes` bytes, of 8 at most.
const fn ones(bytes: usize) -> u64 {
    if bytes == 0 { 0 } else { u64::MAX >> (64 - 8 * bytes) }
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
        fn lowers_ascii_wherever_it_stands(before in "[ -~]{0,9}", word in "[ -~]{0,30}", after in "[ -~]{0,40}") {
            let text = format!("{before}{word}{after}");
            let short = Short::lower_ascii(text.as_bytes(), before.len(), before.len() + word.len());
            match Spelling::of(&word.to_ascii_lowercase()) {
                Spelling::Short(expected) => prop_assert_eq!(short, Some(expected)),
                Spelling::Long(_) => prop_assert_eq!(short, None),
            }
        }
    }
}
