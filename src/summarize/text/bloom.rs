//! Sets of keys that refuse at a glance nearly all that is not in them.

/// A Bloom filter with one hash function: after Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors" (1970).
///
/// Each key sets one of `WORDS` times 64 bits, where `WORDS` is a power of two. A key whose bit is clear is not in the set;
/// one whose bit is set may be. It answers without a branch, so that it is worth asking where a look at the set itself
/// would mostly be in vain.
#[derive(Clone, Debug)]
pub(crate) struct BloomFilter<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> BloomFilter<WORDS> {
    /// The set of nothing.
    pub(crate) const EMPTY: Self = Self([0; WORDS]);

    /// Adds a key.
    pub(crate) const fn add(&mut self, key: u64) {
        let (word, bit) = Self::place(key);
        self.0[word] |= 1 << bit;
    }

    /// Whether a key may be in the set: true for all that are, and for few others.
    #[inline]
    pub(crate) const fn may_have(&self, key: u64) -> bool {
        let (word, bit) = Self::place(key);
        self.0[word] >> bit & 1 == 1
    }

    /// The word and the bit of a key: the highest bits of a product, which all bits of the key have a part in.
    const fn place(key: u64) -> (usize, u32) {
        /// Odd, and with no pattern in its bits.
        const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;
        const { assert!(WORDS.is_power_of_two(), "no bits of a product tell the word") };
        let place = key.wrapping_mul(SPREAD) >> (u64::BITS - WORDS.ilog2() - u64::BITS.ilog2());
        (place as usize / u64::BITS as usize, place as u32 % u64::BITS)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::BloomFilter;

    #[test]
    fn nothing_is_in_the_empty_set_and_little_else_in_a_small_one() {
        let mut filter = BloomFilter::<32>::EMPTY;
        assert!((0..10_000).all(|key| !filter.may_have(key)));
        (0..100).for_each(|key| filter.add(key * key));
        assert!((10_000..20_000).filter(|key| filter.may_have(*key)).count() < 1000);
    }

    proptest! {
        #[test]
        fn none_that_was_added_is_refused(keys in prop::collection::vec(any::<u64>(), 0..200)) {
            let mut filter = BloomFilter::<4>::EMPTY;
            for key in &keys {
                filter.add(*key);
            }
            prop_assert!(keys.iter().all(|key| filter.may_have(*key)));
        }
    }
}
