//! Strings to dense numbers, in order of first appearance.

use std::collections::BTreeMap;
use std::hash::Hasher;

use rustc_hash::FxHasher;

/// How many neighbours of its own slot a string may be found in. Past them it lives in the ordered map.
const PROBES: usize = 32;

/// Room for the words of an ordinary article.
const FIRST_SLOTS: usize = 1024;

/// Gives each distinct string a number, counting from 0.
///
/// An open-addressing table with a fast hash and a bounded search: strings that an adversary made collide spill over
/// into an ordered map, so that `n` lookups never take more than `n log n` steps. A hash without a random key serves
/// the same end as one with it, and the same input costs the same every time.
#[derive(Debug, Default)]
pub(super) struct Interner {
    /// All strings, end to end.
    arena: Vec<u8>,
    entries: Vec<Entry>,
    /// An entry's number plus one; 0 is free. The length is zero or a power of two.
    slots: Vec<u32>,
    spilled: BTreeMap<Box<[u8]>, u32>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    start: u32,
    end: u32,
    hash: u32,
}

/// Where a string is, or where it may go.
enum Place {
    Known(u32),
    Free(usize),
    Crowded,
}

impl Interner {
    /// The number of `word`, if it has one.
    pub(super) fn find(&self, word: &str) -> Option<u32> {
        let word = word.as_bytes();
        match self.place(word, hash(word)) {
            Place::Known(number) => Some(number),
            Place::Free(_) | Place::Crowded => None,
        }
    }

    /// The number of `word`, and whether this call gave it.
    pub(super) fn intern(&mut self, word: &str) -> (u32, bool) {
        let word = word.as_bytes();
        if self.entries.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let hash = hash(word);
        let place = self.place(word, hash);
        if let Place::Known(number) = place {
            return (number, false);
        }
        let number = self.entries.len() as u32;
        let start = self.arena.len() as u32;
        self.arena.extend_from_slice(word);
        self.entries.push(Entry { start, end: self.arena.len() as u32, hash });
        self.settle(&place, word, number);
        (number, true)
    }

    fn settle(&mut self, place: &Place, word: &[u8], number: u32) {
        if let Place::Free(slot) = *place {
            self.slots[slot] = number + 1;
        } else {
            self.spilled.insert(word.into(), number);
        }
    }

    fn place(&self, word: &[u8], hash: u32) -> Place {
        if self.slots.is_empty() {
            return Place::Crowded;
        }
        let mask = self.slots.len() - 1;
        for probe in 0..PROBES {
            let slot = (hash as usize + probe) & mask;
            let Some(number) = self.slots[slot].checked_sub(1) else { return Place::Free(slot) };
            if self.entries[number as usize].hash == hash && self.text(number) == word {
                return Place::Known(number);
            }
        }
        self.spilled.get(word).map_or(Place::Crowded, |&number| Place::Known(number))
    }

    fn text(&self, number: u32) -> &[u8] {
        let entry = self.entries[number as usize];
        &self.arena[entry.start as usize..entry.end as usize]
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(FIRST_SLOTS);
        self.entries.reserve((size / 2).saturating_sub(self.entries.len()));
        self.slots.clear();
        self.slots.resize(size, 0);
        self.spilled.clear();
        let mask = size - 1;
        for number in 0..self.entries.len() as u32 {
            let home = self.entries[number as usize].hash as usize;
            let free = (0..PROBES).map(|probe| (home + probe) & mask).find(|&slot| self.slots[slot] == 0);
            if let Some(slot) = free {
                self.slots[slot] = number + 1;
            } else {
                self.spilled.insert(self.text(number).into(), number);
            }
        }
    }
}

fn hash(word: &[u8]) -> u32 {
    let mut hasher = FxHasher::default();
    hasher.write(word);
    let hash = hasher.finish();
    (hash ^ (hash >> 32)) as u32
}

#[cfg(test)]
mod tests {
    use super::Interner;
    use proptest::prelude::*;
    use std::collections::HashMap;

    #[test]
    fn numbers_are_dense_and_in_order() {
        let mut interner = Interner::default();
        assert_eq!(interner.find("nato"), None);
        let numbers = ["nato", "summit", "nato", "", "summit", ""].map(|word| interner.intern(word));
        assert_eq!(numbers, [(0, true), (1, true), (0, false), (2, true), (1, false), (2, false)]);
        assert_eq!(interner.entries.len(), 3);
        assert_eq!(interner.find("summit"), Some(1));
    }

    #[test]
    fn crowded_strings_keep_their_numbers() {
        let mut interner = Interner::default();
        let words: Vec<String> = (0..5000).map(|number| number.to_string()).collect();
        let words: Vec<&[u8]> = words.iter().map(String::as_bytes).collect();
        for (number, &word) in words.iter().enumerate() {
            // As if every string had the same hash: only the first few fit beside each other.
            let place = interner.place(word, 7);
            assert!(!matches!(place, super::Place::Known(_)));
            if interner.slots.is_empty() {
                interner.grow();
            }
            interner.entries.push(super::Entry { start: 0, end: 0, hash: 7 });
            let start = interner.arena.len() as u32;
            interner.arena.extend_from_slice(word);
            interner.entries[number].start = start;
            interner.entries[number].end = interner.arena.len() as u32;
            let place = interner.place(word, 7);
            interner.settle(&place, word, number as u32);
        }
        assert!(interner.spilled.len() > 4000);
        for grown in [false, true] {
            if grown {
                interner.grow();
            }
            for (number, &word) in words.iter().enumerate() {
                assert!(
                    matches!(interner.place(word, 7), super::Place::Known(known) if known as usize == number)
                );
            }
        }
    }

    proptest! {
        #[test]
        fn agrees_with_a_map(words in prop::collection::vec("[a-c]{0,5}|\\PC{0,3}", 0..400)) {
            let (mut interner, mut map) = (Interner::default(), HashMap::new());
            for word in &words {
                let next = map.len() as u32;
                let expected = *map.entry(word.clone()).or_insert(next);
                prop_assert_eq!(interner.intern(word).0, expected);
                prop_assert_eq!(interner.find(word), Some(expected));
            }
            prop_assert_eq!(interner.entries.len(), map.len());
        }
    }
}
