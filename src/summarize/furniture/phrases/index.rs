//! All phrases, filed by the letters that they open or end with.
//!
//! Nearly every sentence has none: a table of bits for each language refuses those without a look at a phrase.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::entry::{PhrasePosition, Table};
use super::tables::TABLES;
use crate::summarize::furniture::kind::Furniture;
use crate::summarize::furniture::shape::{fold, folded};
use crate::summarize::language::Language;
use crate::summarize::text::bloom::BloomFilter;

/// A phrase as it is looked up.
pub(in crate::summarize::furniture) struct Entry {
    /// Its position among all phrases; the first that fits is taken.
    pub(in crate::summarize::furniture) order: usize,
    /// The language of the pages that it stands on.
    pub(in crate::summarize::furniture) language: Language,
    /// Where it has to stand.
    pub(in crate::summarize::furniture) position: PhrasePosition,
    /// What it gives away.
    pub(in crate::summarize::furniture) reason: Furniture,
    /// Its words, folded.
    pub(in crate::summarize::furniture) words: &'static str,
}

/// The first or last bytes of a folded stretch, in one number: those of letters without their case, and the first byte lowest.
type Key = u64;

/// So many bytes fit into a key.
const KEY_BYTES: usize = 8;
/// A phrase is filed by so many of its first bytes: by as many of these as it has.
const PREFIX_BYTES: [usize; 4] = [KEY_BYTES, 4, 2, 1];
/// What takes the case from the letters of a key.
const SMALL: Key = Key::from_ne_bytes([0x20; KEY_BYTES]);
/// One in each byte of a key.
const ONE_EACH: Key = Key::from_ne_bytes([1; KEY_BYTES]);

/// All phrases: by their first bytes, and those that end a sentence by their last.
pub(in crate::summarize::furniture) struct Phrasebook {
    openings: FxHashMap<Key, Vec<Entry>>,
    endings: FxHashMap<Key, Vec<Entry>>,
    /// For each language which keys the phrases for its pages are filed by.
    prefilters: Vec<Prefilter>,
}

/// Laid out once from the tables; it never changes afterwards.
static PHRASEBOOK: LazyLock<Phrasebook> = LazyLock::new(Phrasebook::of_tables);

impl Phrasebook {
    fn of_tables() -> Self {
        let languages = Language::Undetermined as usize + 1;
        let mut book = Self {
            openings: FxHashMap::default(),
            endings: FxHashMap::default(),
            prefilters: vec![Prefilter::EMPTY; languages],
        };
        // English stands on the pages of every language, and is asked first.
        let is_english = |table: &&Table| table.0 == Language::English;
        let tables = TABLES.iter().filter(is_english).chain(TABLES.iter().filter(|table| !is_english(table)));
        let rows = tables.flat_map(|(language, rows)| rows.iter().map(move |row| (*language, row)));
        let phrases = rows.flat_map(|(language, (position, reason, phrases))| {
            phrases.iter().map(move |words| (language, *position, *reason, *words))
        });
        for (order, (language, position, reason, words)) in phrases.enumerate() {
            let entry = Entry { order, language, position, reason, words };
            let (entries, key) = if position == PhrasePosition::Ending {
                (&mut book.endings, tail(words))
            } else {
                let bytes = PREFIX_BYTES.into_iter().find(|bytes| *bytes <= words.len());
                (&mut book.openings, cut(head(words), bytes.unwrap_or(1)))
            };
            for page in Language::ALL.iter().copied().chain([Language::Undetermined]) {
                if entry.speaks(page) {
                    book.prefilters[page as usize].add(key);
                }
            }
            entries.entry(key).or_default().push(entry);
        }
        book
    }

    /// The phrases for the pages of a language.
    pub(in crate::summarize::furniture) fn of(language: Language) -> Phrases {
        Phrases { phrasebook: &PHRASEBOOK, prefilter: &PHRASEBOOK.prefilters[language as usize], language }
    }
}

/// The phrases for the pages of one language.
#[derive(Clone, Copy)]
pub(in crate::summarize::furniture) struct Phrases {
    phrasebook: &'static Phrasebook,
    prefilter: &'static Prefilter,
    language: Language,
}

impl Phrases {
    /// Those that a stretch may open with, and some that it does not; nothing where a prefilter tells that it opens with none.
    #[inline]
    pub(in crate::summarize::furniture) fn opening(
        self,
        text: &str,
    ) -> Option<impl Iterator<Item = &'static Entry>> {
        let head = head(text);
        let keys = PREFIX_BYTES.map(|bytes| cut(head, bytes));
        let has_any = keys.iter().fold(false, |any, key| any | self.prefilter.may_have(*key));
        has_any.then(|| keys.into_iter().flat_map(move |key| self.filed(&self.phrasebook.openings, key)))
    }

    /// Those that a stretch may end with, and some that it does not; nothing where a prefilter tells that it ends with none.
    #[inline]
    pub(in crate::summarize::furniture) fn ending(
        self,
        text: &str,
    ) -> Option<impl Iterator<Item = &'static Entry>> {
        let key = tail(text);
        self.prefilter.may_have(key).then(|| self.filed(&self.phrasebook.endings, key))
    }

    fn filed(
        self,
        entries: &'static FxHashMap<Key, Vec<Entry>>,
        key: Key,
    ) -> impl Iterator<Item = &'static Entry> {
        entries.get(&key).into_iter().flatten().filter(move |entry| entry.speaks(self.language))
    }
}

impl Entry {
    /// Whether it is for a page in a language.
    fn speaks(&self, language: Language) -> bool {
        self.language == language || self.language == Language::English || language == Language::Undetermined
    }
}

/// Which keys there may be.
type Prefilter = BloomFilter<512>;

/// The first bytes of a key.
const fn cut(key: Key, bytes: usize) -> Key {
    key & (!0 >> (Key::BITS - 8 * bytes as u32))
}

/// The key of the first bytes of a stretch when folded; it may be shorter.
#[inline]
fn head(text: &str) -> Key {
    match text.as_bytes().first_chunk() {
        Some(bytes) if bytes.is_ascii() && !has_space_after_space(*bytes) => {
            Key::from_le_bytes(*bytes) | SMALL
        }
        _ => packed(folded(text)),
    }
}

/// The key of the last bytes of a stretch when folded; it may be shorter.
#[inline]
fn tail(text: &str) -> Key {
    match text.as_bytes().last_chunk() {
        Some(bytes) if bytes.is_ascii() => Key::from_le_bytes(*bytes) | SMALL,
        _ => packed_from_end(text.chars().rev().map(fold)),
    }
}

/// Whether two spaces stand side by side; it may also be taken for so.
fn has_space_after_space(bytes: [u8; KEY_BYTES]) -> bool {
    let unlike = Key::from_le_bytes(bytes) ^ SMALL;
    // Every byte of zero is told by its high bit, and perhaps a byte above one.
    let spaces = unlike.wrapping_sub(ONE_EACH) & !unlike & (ONE_EACH << 7);
    spaces & (spaces << 8) != 0
}

/// The first bytes of letters.
fn packed(letters: impl Iterator<Item = char>) -> Key {
    let mut bytes = [0; KEY_BYTES];
    let mut length = 0;
    for letter in letters {
        for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
            bytes[length] = byte;
            length += 1;
            if length == KEY_BYTES {
                return Key::from_le_bytes(bytes) | SMALL;
            }
        }
    }
    Key::from_le_bytes(bytes) | SMALL
}

/// The last bytes of letters, the last letter first.
fn packed_from_end(letters: impl Iterator<Item = char>) -> Key {
    let mut bytes = [0; KEY_BYTES];
    let mut left = KEY_BYTES;
    for letter in letters {
        for byte in letter.encode_utf8(&mut [0; 4]).bytes().rev() {
            left -= 1;
            bytes[left] = byte;
            if left == 0 {
                return Key::from_le_bytes(bytes) | SMALL;
            }
        }
    }
    Key::from_le_bytes(bytes) | SMALL
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::summarize::furniture::phrases::opens_with;

    /// Every phrase with its position and language.
    fn phrases() -> Vec<(Language, PhrasePosition, &'static str)> {
        let rows = TABLES.iter().flat_map(|(language, rows)| rows.iter().map(move |row| (*language, row)));
        rows.flat_map(|(language, (position, _, phrases))| {
            phrases.iter().map(move |words| (language, *position, *words))
        })
        .collect()
    }

    fn finds(language: Language, position: PhrasePosition, text: &str, words: &str) -> bool {
        let phrases = Phrasebook::of(language);
        let is_it = |entry: &Entry| entry.position == position && entry.words == words;
        if position == PhrasePosition::Ending {
            phrases.ending(text).is_some_and(|mut entries| entries.any(is_it))
        } else {
            phrases.opening(text).is_some_and(|mut entries| entries.any(is_it))
        }
    }

    #[test]
    fn every_phrase_is_found_on_the_pages_of_its_language() {
        for (language, position, words) in phrases() {
            for page in [language, Language::Undetermined] {
                assert!(finds(page, position, words, words), "{page:?} {words}");
            }
        }
    }

    #[test]
    fn no_phrase_at_the_end_is_shorter_than_its_key() {
        for (language, _, words) in
            phrases().iter().filter(|(_, position, _)| *position == PhrasePosition::Ending)
        {
            assert!(words.len() >= KEY_BYTES, "{language:?} {words}");
        }
    }

    proptest! {
        #[test]
        fn no_phrase_is_passed_over(
            (language, position, words) in prop::sample::select(phrases()),
            capitals in any::<bool>(),
            spaces in 1_usize..4,
            noise in "\\PC{0,12}",
        ) {
            let mut text = if capitals { words.to_uppercase() } else { words.to_owned() };
            if position == PhrasePosition::Ending {
                prop_assume!(folded(&text).eq(words.chars()));
                prop_assert!(finds(language, position, &(noise + &text), words));
            } else {
                text = text.replace(' ', &" ".repeat(spaces)).replace('\'', "’") + &noise;
                prop_assert!(opens_with(&text, words).is_none() || finds(language, position, &text, words));
            }
        }
    }
}
