//! A folded word in three machine words, so that most words compare and hash without a loop.

/// The most bytes of a word that are held in place: twelve Cyrillic letters, eight Devanagari ones.
pub(crate) const LONGEST_INLINE: usize = 24;

/// A folded word. Its bytes hold no NUL.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum WordKey {
    Inline(InlineWord),
    /// More than [`LONGEST_INLINE`] bytes.
    Long(Box<str>),
}

/// A word of up to [`LONGEST_INLINE`] bytes: the bytes in order, least significant first, and zeros behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct InlineWord([u64; 3]);

impl WordKey {
    /// The word itself.
    pub(crate) fn of(folded: &str) -> Self {
        InlineWord::of(folded.as_bytes()).map_or_else(|| Self::Long(folded.into()), Self::Inline)
    }

    /// Its length in bytes.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Inline(word) => word.with_str(str::len),
            Self::Long(word) => word.len(),
        }
    }
}

impl InlineWord {
    /// No word at all.
    pub(crate) const EMPTY: Self = Self([0; 3]);

    /// The word itself; `None` where it is too long.
    fn of(folded: &[u8]) -> Option<Self> {
        let mut bytes = [0; LONGEST_INLINE];
        bytes.get_mut(..folded.len())?.copy_from_slice(folded);
        Some(Self(words_of(&bytes)))
    }

    /// The first `length` of some ASCII letters and digits, in lower case; `None` where they are too many or a byte that is
    /// beyond ASCII is among them. Without a branch on their number.
    #[inline]
    pub(crate) fn lower_ascii(bytes: &[u8; LONGEST_INLINE], length: usize) -> Option<Self> {
        let opening = OPENINGS.get(length)?;
        let eights = words_of(bytes);
        let lower = |place: usize| (eights[place] | (0x20 * ONE_EACH)) & opening[place];
        let word = [lower(0), lower(1), lower(2)];
        let is_ascii = (word[0] | word[1] | word[2]) & (0x80 * ONE_EACH) == 0;
        is_ascii.then_some(Self(word))
    }

    /// The first `length` of some bytes, as they are; `None` where they are too many. Without a branch on their number.
    #[inline]
    pub(crate) fn written(bytes: &[u8; LONGEST_INLINE], length: usize) -> Option<Self> {
        let (opening, eights) = (OPENINGS.get(length)?, words_of(bytes));
        Some(Self(std::array::from_fn(|place| eights[place] & opening[place])))
    }

    /// Whether it is the same word. Does not stop at the first difference: that there is none is the rule where this is asked.
    #[inline]
    pub(crate) fn is(self, other: Self) -> bool {
        let differ = |place: usize| self.0[place] ^ other.0[place];
        differ(0) | differ(1) | differ(2) == 0
    }

    /// A hash that spreads words over the low bits; not keyed, so whoever uses it bounds what collisions can cost.
    pub(crate) fn hash(self) -> u64 {
        let Self([first, second, third]) = self;
        let mix = |one: u64, other: u64| {
            let product = u128::from(one) * u128::from(other);
            (product as u64) ^ ((product >> 64) as u64)
        };
        // The fraction of π: about as many ones as zeros, in no pattern.
        mix(first ^ 0x243f_6a88_85a3_08d3, second ^ third.rotate_left(29) ^ 0x1319_8a2e_0370_7345)
    }

    /// The word's bytes, zeros behind its end.
    fn bytes(self) -> [u8; LONGEST_INLINE] {
        let mut bytes = [0; LONGEST_INLINE];
        for (place, word) in bytes.chunks_exact_mut(8).zip(self.0) {
            place.copy_from_slice(&word.to_le_bytes());
        }
        bytes
    }

    /// Calls `read` with the word as text.
    pub(crate) fn with_str<T>(self, read: impl FnOnce(&str) -> T) -> T {
        let bytes = self.bytes();
        let length = bytes.iter().position(|&byte| byte == 0).unwrap_or(LONGEST_INLINE);
        read(std::str::from_utf8(&bytes[..length]).unwrap_or_default())
    }
}

/// The bits of the first so many bytes of a word.
static OPENINGS: [[u64; 3]; LONGEST_INLINE + 1] = {
    let mut openings = [[0; 3]; LONGEST_INLINE + 1];
    let mut length = 0;
    while length < LONGEST_INLINE {
        openings[length + 1] = openings[length];
        openings[length + 1][length / 8] |= 0xff << (length % 8 * 8);
        length += 1;
    }
    openings
};

const ONE_EACH: u64 = 0x0101_0101_0101_0101;

/// The machine words of so many bytes.
#[inline]
fn words_of(bytes: &[u8; LONGEST_INLINE]) -> [u64; 3] {
    let word = |at: usize| u64::from_le_bytes(std::array::from_fn(|place| bytes[at + place]));
    [word(0), word(8), word(16)]
}

#[cfg(test)]
mod tests {
    use super::{InlineWord, LONGEST_INLINE, WordKey};
    use proptest::prelude::*;

    #[test]
    fn a_word_longer_than_three_machine_words_is_held_elsewhere() {
        assert!(matches!(WordKey::of(&"a".repeat(LONGEST_INLINE)), WordKey::Inline(_)));
        assert!(matches!(WordKey::of(&"a".repeat(LONGEST_INLINE + 1)), WordKey::Long(_)));
    }

    proptest! {
        #[test]
        fn comes_back_as_it_went_in(word in "[^\0]{0,12}") {
            if let WordKey::Inline(short) = WordKey::of(&word) {
                prop_assert_eq!(short.with_str(str::to_owned), word);
            }
        }

        #[test]
        fn lowers_an_ascii_word_whatever_is_behind_it(word in "[A-Za-z0-9]{0,24}|[A-Zé]{0,9}", behind in "\\PC{24}") {
            let text = format!("{word}{behind}");
            let found = InlineWord::lower_ascii(text.as_bytes().first_chunk().unwrap(), word.len());
            let expected = match WordKey::of(&word.to_ascii_lowercase()) {
                WordKey::Inline(short) if word.is_ascii() => Some(short),
                _ => None,
            };
            prop_assert_eq!(found, expected);
        }
    }
}
