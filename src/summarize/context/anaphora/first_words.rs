//! How the phrases of a language begin: a glance that tells of most sentences that they open with none.

use super::words::first_word;
use crate::summarize::language::Language;
use crate::summarize::text::bloom::BloomFilter;
use crate::summarize::text::byte_search;

/// So many letters of the first word are looked at.
const LETTERS: usize = 8;
/// So many bytes behind a shorter word are looked at.
const BEHIND: usize = 3;

/// The beginnings of phrases, by language. May err by holding too much.
pub(super) struct FirstWords(Vec<BloomFilter<128>>);

impl FirstWords {
    /// The beginnings of phrases in lower case.
    pub(super) fn of<'p>(phrases: impl IntoIterator<Item = (Language, &'p str)>) -> Self {
        let mut beginnings = Self(vec![BloomFilter::EMPTY; Language::ALL.len() + 1]);
        for (language, phrase) in phrases {
            let letters = phrase.bytes().take(LETTERS).take_while(u8::is_ascii_lowercase).count();
            let (word, behind) = phrase.split_at(letters);
            // Words with other letters, or with a hyphen, are none that a glance tells of.
            if letters == LETTERS || word == first_word(phrase, language) {
                let word = word.bytes().rev().fold(0, |word, letter| word << 8 | u64::from(letter));
                let behind = behind.as_bytes().first_chunk();
                let behind = behind.filter(|behind| letters < LETTERS && behind.is_ascii()).copied();
                beginnings.0[language as usize].add(key(word, behind));
            }
        }
        beginnings
    }

    /// Whether a phrase may begin as a sentence does, which begins with a letter or a digit.
    pub(super) fn may_begin(&self, sentence: &str, language: Language) -> bool {
        let bytes = sentence.as_bytes();
        let Some(head) = bytes.first_chunk::<{ LETTERS + BEHIND }>().filter(|_| language.has_spaces()) else {
            return true;
        };
        let [first @ .., _, _, _] = *head;
        let first = u64::from_le_bytes(first);
        let letters = ((byte_search::letters(first) ^ byte_search::HIGH_BITS).trailing_zeros() / 8) as usize;
        let word = byte_search::small(first) & !u64::MAX.checked_shl(8 * letters as u32).unwrap_or(0);
        let behind = [head[letters], head[letters + 1], head[letters + 2]];
        let ends_behind = behind.is_ascii() && !matches!(behind[0], b'0'..=b'9' | b'-');
        let holds = |behind| self.0[language as usize].may_have(key(word, behind));
        match letters {
            LETTERS => holds(None),
            1.. if ends_behind => holds(None) || holds(Some(behind)),
            _ => true,
        }
    }
}

/// The key of a beginning: a word, its first letter lowest, and what is behind it, whether in capitals or not.
fn key(word: u64, behind: Option<[u8; BEHIND]>) -> u64 {
    let behind = behind.map_or(0, |[a, b, c]| u32::from_le_bytes([a, b, c, 1]) | 0x0020_2020);
    word ^ u64::from(behind).rotate_right(24)
}
