//! A glance at the last letters of a word, which tells of most words that they abbreviate nothing.

use crate::summarize::language::abbreviations::{Abbreviations, SHARED};
use crate::summarize::text::bloom::BloomFilter;
use crate::summarize::text::byte_search;

/// So many bytes before a point are looked at.
const SEEN: usize = 8;

/// The letters of ASCII that a word ends in, as far as eight bytes tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Ending {
    /// The letters in lower case, the last in the highest byte; zero before them.
    letters: u64,
    /// How many they are.
    count: usize,
    /// Whether there is a vowel among them, and it and the last one are small.
    is_spoken: bool,
}

impl Ending {
    /// Reads the eight bytes before a point.
    const fn of(before: [u8; SEEN]) -> Self {
        let bytes = u64::from_le_bytes(before);
        let others = byte_search::letters(bytes) ^ byte_search::HIGH_BITS;
        let count = others.leading_zeros() / 8;
        let kept = match u64::MAX.checked_shr(count * 8) {
            Some(dropped) => !dropped,
            None => u64::MAX,
        };
        Self {
            letters: byte_search::small(bytes) & kept,
            count: count as usize,
            is_spoken: has_small_vowel(bytes & kept) && bytes >> 61 == 0b011,
        }
    }

    /// Whether the letters end in others, of which there are at most eight, in lower case.
    fn ends_with(self, letters: &str) -> bool {
        self.letters.to_le_bytes().ends_with(letters.as_bytes())
    }
}

const fn has_small_vowel(letters: u64) -> bool {
    const VOWELS: u64 = {
        let (mut set, mut at) = (0, 0);
        while at < b"aeiouy".len() {
            set |= 1 << (b"aeiouy"[at] % 64);
            at += 1;
        }
        set
    };
    let letters = letters.to_le_bytes();
    let (mut set, mut at) = (0_u64, 0);
    while at < SEEN {
        set |= 1 << (letters[at] % 64);
        at += 1;
    }
    set & VOWELS != 0
}

/// What abbreviations and their parts end in. May err by holding too much.
#[derive(Debug)]
pub(in crate::summarize::sentences) struct Endings(BloomFilter<64>);

impl Endings {
    /// Whether what was said ends in a word that has a vowel, and that none of the endings ends, nor a part of compounds.
    #[expect(
        clippy::needless_bitwise_bool,
        reason = "most words pass all tests, so that none is worth a branch"
    )]
    pub(in crate::summarize::sentences) fn pass(&self, said: &[u8], compounds: &[&str]) -> bool {
        let Some(last) = said.last_chunk() else { return false };
        let ending = Ending::of(*last);
        let before = last[(SEEN - 1).saturating_sub(ending.count)];
        // Among four letters or more, what stands before them may join them to a longer word: that is none of the lists'
        // either, and too long for an acronym.
        let is_word = (ending.count > 1) & (before == b' ') | (ending.count > 3) & before.is_ascii();
        is_word & ending.is_spoken & !self.0.may_have(ending.letters)
            && !compounds.iter().any(|part| ending.ends_with(part))
    }

    /// The endings of all that a language abbreviates and of its units, and of those that are met in any language.
    pub(in crate::summarize::sentences) const fn of(own: &Abbreviations) -> Self {
        let mut endings = Self(BloomFilter::EMPTY);
        let both = [own, &SHARED];
        let mut table = 0;
        while table < both.len() {
            let Abbreviations { never_last, before_number, seldom_last, often_last, units, .. } = both[table];
            let lists = [*never_last, *before_number, *seldom_last, *often_last, *units];
            let mut list = 0;
            while list < lists.len() {
                let mut word = 0;
                while word < lists[list].len() {
                    endings.add_parts(lists[list][word].as_bytes());
                    word += 1;
                }
                list += 1;
            }
            table += 1;
        }
        endings
    }

    /// Adds what each run of letters in an abbreviation ends in: "j" and "c" for "av. j.-c".
    const fn add_parts(&mut self, abbreviation: &[u8]) {
        let mut before = [0; SEEN];
        let mut at = 0;
        while at < abbreviation.len() {
            before = u64::to_le_bytes(u64::from_le_bytes(before) >> 8 | (abbreviation[at] as u64) << 56);
            at += 1;
            if at == abbreviation.len() || !abbreviation[at].is_ascii_alphabetic() {
                self.0.add(Ending::of(before).letters);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Ending;

    #[test]
    fn the_last_bytes_tell_the_letters_and_whether_they_can_be_said() {
        for (before, letters, is_spoken) in [
            (b"the vote", "vote", true),
            (b"harbours", "harbours", true),
            (b"of Oslo.", "", false),
            (b"e rhythm", "rhythm", true),
            (b"Mr Blfst", "blfst", false),
            (b"  the UK", "uk", false),
            (b"the caf\xE9", "", false),
        ] {
            let ending = Ending::of(*before);
            assert_eq!((ending.count, ending.is_spoken), (letters.len(), is_spoken), "{letters}");
            assert!(ending.ends_with(letters));
        }
    }
}
