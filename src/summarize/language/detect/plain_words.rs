//! The stop words spelled from a to z in a perfect hash: a look-up has one place to look at, and nothing that a processor
//! could guess wrong.

use std::cmp::Reverse;

use crate::summarize::text::byte_search::LONGEST_WORD;

const SLOTS: usize = 4096;
const BUCKETS: usize = 1024;

/// The letters of a word that are looked up: the first eight at most, whatever their case, and whether there are more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Opening(u64);

impl Opening {
    /// How many letters are looked up.
    pub(super) const LONGEST: usize = 8;

    /// The opening of the word of `length` letters from a to z that a text starts with.
    #[inline]
    pub(super) fn of(text: &[u8; LONGEST_WORD], length: usize) -> Self {
        Self(u128::from_le_bytes(*text) as u64 & KEPT[length.min(LONGEST_WORD)])
    }

    /// The opening of a whole word.
    pub(super) fn of_word(word: &str) -> Self {
        let mut text = [0; LONGEST_WORD];
        text.iter_mut().zip(word.bytes()).for_each(|(place, letter)| *place = letter);
        Self::of(&text, word.len())
    }
}

/// What is kept of a word of so many letters: the bits that tell letters apart, and, of a longer one's eighth, a bit that
/// every letter has.
const KEPT: [u64; LONGEST_WORD + 1] = {
    let mut kept = [0; LONGEST_WORD + 1];
    let mut length = 1;
    while length <= LONGEST_WORD {
        kept[length] =
            if length <= Opening::LONGEST { kept[length - 1] << 8 | 0x1f } else { 0x5f1f_1f1f_1f1f_1f1f };
        length += 1;
    }
    kept
};

/// Numbers from 1 to 4,095 by the openings of words.
pub(super) struct PlainWords {
    /// What openings are multiplied by to scatter them.
    factor: u64,
    /// How far the openings of each bucket are moved, to keep out of the others' way.
    moves: [u16; BUCKETS],
    /// An opening's number, and above it all of the scattered opening that its slot does not tell.
    slots: Vec<u64>,
}

impl PlainWords {
    /// Finds each of a few thousand openings a slot of its own.
    pub(super) fn new(numbers: &[(Opening, u16)]) -> Self {
        let mut words = Self { factor: 0x9e37_79b9_7f4a_7c15, moves: [0; BUCKETS], slots: vec![0; SLOTS] };
        while !words.settle(numbers) {
            words.factor += 2;
        }
        words
    }

    /// Settles bucket by bucket, those with most openings first; false where two of one bucket meet, or a bucket finds no
    /// room.
    fn settle(&mut self, numbers: &[(Opening, u16)]) -> bool {
        let mut buckets = vec![Vec::new(); BUCKETS];
        for &(opening, number) in numbers {
            let scattered = self.scatter(opening);
            buckets[bucket(scattered)].push((scattered, number));
        }
        let mut order: Vec<usize> = (0..BUCKETS).collect();
        order.sort_by_key(|&bucket| Reverse(buckets[bucket].len()));
        self.slots.fill(0);
        for bucket in order {
            let is_free = |moved: &u16| {
                buckets[bucket].iter().all(|&(scattered, _)| self.slots[slot(scattered, *moved)] == 0)
            };
            let Some(moved) = (0..SLOTS as u16).find(is_free) else { return false };
            self.moves[bucket] = moved;
            for &(scattered, number) in &buckets[bucket] {
                self.slots[slot(scattered, moved)] = scattered << 12 | u64::from(number);
            }
        }
        numbers.iter().all(|&(opening, number)| self.number(opening) == (number, true))
    }

    fn scatter(&self, opening: Opening) -> u64 {
        opening.0.wrapping_mul(self.factor)
    }

    /// The number of an opening and true; or any number and false, if it has none. So the caller can do without a branch:
    /// every other word of a text is a stop word.
    #[inline]
    pub(super) fn number(&self, opening: Opening) -> (u16, bool) {
        let scattered = self.scatter(opening);
        let found = self.slots[slot(scattered, self.moves[bucket(scattered)])] ^ scattered << 12;
        (found as u16 % SLOTS as u16, found < SLOTS as u64)
    }
}

const fn bucket(scattered: u64) -> usize {
    (scattered >> 42) as usize % BUCKETS
}

const fn slot(scattered: u64, moved: u16) -> usize {
    ((scattered >> 52) as usize ^ moved as usize) % SLOTS
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Opening, PlainWords};

    #[test]
    fn an_opening_is_the_first_eight_letters_in_either_case() {
        assert_eq!(Opening::of_word("The"), Opening::of_word("the"));
        assert_eq!(Opening::of(b"the end of a day", 3), Opening::of_word("the"));
        assert_ne!(Opening::of_word("the"), Opening::of_word("them"));
        assert_ne!(Opening::of_word("yourself"), Opening::of_word("yourselv"));
        assert_ne!(Opening::of_word("yourself"), Opening::of_word("yourselfs"));
        assert_eq!(Opening::of_word("yourselves"), Opening::of_word("yourselvish"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]
        #[test]
        fn agrees_with_a_map(
            words in prop::collection::btree_map("[a-z]{1,8}|[ab]{1,8}", 1_u16..4096, 0..2500),
            others in prop::collection::vec("[a-z]{1,3}|[ab]{1,8}", 100),
        ) {
            let numbers: Vec<_> = words.iter().map(|(word, &number)| (Opening::of_word(word), number)).collect();
            let found = PlainWords::new(&numbers);
            for word in words.keys().chain(&others) {
                let (number, is_one) = found.number(Opening::of_word(word));
                prop_assert_eq!(is_one.then_some(number), words.get(word).copied(), "{}", word);
            }
        }
    }
}
