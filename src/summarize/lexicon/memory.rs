//! A bounded memory of words, one a thread, kept from document to document.
//!
//! It changes no answer, only what an answer costs: news repeats its words from one article to the next, and to recall
//! one takes a tenth of the time of stemming it. Each word has eight places it may be in. Whenever it is recalled it changes
//! with the one before it, and a newcomer takes the last place: so what every article says is found at once, and what one
//! article said is forgotten first. The memory never grows, and words chosen to collide cost what they would without it.

use std::cell::Cell;

use super::Entry;
use crate::summarize::{
    Language,
    spelling::{Short, Spelling},
};

/// How many sets of words a thread remembers; 256 bytes each.
const SETS: usize = 1 << 12;
/// How many words a set has room for. Fewer to a set, in more sets, would forget more: a few words more than there is room
/// for fall together by chance.
const ROOM: usize = 8;
/// The longest ending, in bytes, that a stem may have in place of the word's own.
const LONGEST_ENDING: usize = 5;

/// A word and what is known of it. A stem is nearly always the word without its ending, or with another.
#[derive(Clone, Copy)]
struct Slot {
    word: Short,
    language: Language,
    is_person: bool,
    /// How many bytes of the word the stem opens with.
    kept: u8,
    /// What the stem goes on with, and zeros behind. Where nothing is kept and nothing follows, the word has no stem.
    ending: [u8; LONGEST_ENDING],
}

impl Slot {
    /// Stands for no word, since none is empty.
    const FREE: Self = Self {
        word: Short::EMPTY,
        language: Language::Undetermined,
        is_person: false,
        kept: 0,
        ending: [0; LONGEST_ENDING],
    };

    /// `None` where the stem is too unlike the word.
    fn of(language: Language, word: Short, entry: &Entry) -> Option<Self> {
        let mut slot = Self { word, language, is_person: entry.is_person, ..Self::FREE };
        match &entry.stem {
            None => {}
            Some(Spelling::Long(_)) => return None,
            Some(Spelling::Short(stem)) => {
                let (word, stem) = (word.bytes(), stem.bytes());
                let kept = word.iter().zip(&stem).take_while(|(one, other)| one == other).count();
                let ending = &stem[kept..];
                let length = ending.iter().position(|&byte| byte == 0).unwrap_or(ending.len());
                slot.ending.get_mut(..length)?.copy_from_slice(&ending[..length]);
                slot.kept = kept as u8;
            }
        }
        Some(slot)
    }

    #[inline]
    fn recalled(&self) -> Recalled {
        let kept = usize::from(self.kept);
        let opening = self.word.opening(kept);
        let is_opening = self.ending == [0; LONGEST_ENDING];
        let stem = if is_opening { opening } else { opening.with_ending(kept, &self.ending) };
        Recalled { stem, is_person: self.is_person }
    }
}

/// What is remembered of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::summarize) struct Recalled {
    /// What it is counted as; empty where it has no part in the topic.
    pub(in crate::summarize) stem: Short,
    /// Whether it is a pronoun of the first or second person.
    pub(in crate::summarize) is_person: bool,
}

/// The words that share a place; those that are recalled most come first.
type Set = [Slot; ROOM];

thread_local! {
    static LEFT: Cell<Vec<Set>> = const { Cell::new(Vec::new()) };
}

/// The memory of the thread, taken from it while a document is read and left to the next one.
pub(super) struct Memory {
    sets: Vec<Set>,
}

impl Memory {
    pub(super) fn take() -> Self {
        let mut sets = LEFT.take();
        if sets.is_empty() {
            sets.resize(SETS, [Slot::FREE; ROOM]);
        }
        Self { sets }
    }

    /// What is remembered of `word`, which will be remembered a little longer for it.
    #[inline]
    pub(super) fn recall(&mut self, language: Language, word: Short) -> Option<Recalled> {
        let set = &mut self.sets[place(language, word)];
        let found = set.iter().position(|slot| slot.word == word && slot.language == language)?;
        let recalled = set[found].recalled();
        if found > 0 {
            set.swap(found, found - 1);
        }
        Some(recalled)
    }

    /// Remembers what is known of a word that is not remembered.
    pub(super) fn keep(&mut self, language: Language, word: Short, entry: &Entry) {
        if let Some(fresh) = Slot::of(language, word, entry) {
            let set = &mut self.sets[place(language, word)];
            let free = set.iter().position(|slot| slot.word == Short::EMPTY);
            set[free.unwrap_or(ROOM - 1)] = fresh;
        }
    }
}

/// Which set a word belongs to.
fn place(language: Language, word: Short) -> usize {
    (word.hash() as usize ^ language as usize) % SETS
}

impl Drop for Memory {
    fn drop(&mut self) {
        LEFT.set(std::mem::take(&mut self.sets));
    }
}

impl std::fmt::Debug for Memory {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Memory")
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, Language, Memory, ROOM, Recalled, SETS, Short, Spelling};

    #[test]
    fn a_stem_unlike_its_word_is_not_remembered_but_still_right() {
        for (word, stem) in [
            ("skies", "sky"),
            ("running", "run"),
            ("a", "abcdef"),
            ("b", "bcdefgh"),
            ("mengajar", "ajar"),
            ("xmengajar", "mengajar"),
            ("nationalisierungsdebatte", "nationalisierungsdebatt"),
            ("privatisierungsdebatten_", "privatisierungsdebatten_"),
            ("stabilisierungsdebatten_", "stabilisierungsdebatten_s"),
        ] {
            for _ in 0..2 {
                assert_eq!(ask(Language::Indonesian, word, || entry(stem)), entry(stem), "{word}");
            }
        }
    }

    fn entry(stem: &str) -> Entry {
        Entry { stem: Some(Spelling::of(stem)), is_person: false }
    }

    fn ask(language: Language, word: &str, work_out: impl FnOnce() -> Entry) -> Entry {
        let Spelling::Short(short) = Spelling::of(word) else { return work_out() };
        let mut memory = Memory::take();
        if let Some(Recalled { stem, is_person }) = memory.recall(language, short) {
            return Entry { stem: (stem != Short::EMPTY).then_some(Spelling::Short(stem)), is_person };
        }
        let entry = work_out();
        memory.keep(language, short, &entry);
        entry
    }

    #[test]
    fn a_word_is_worked_out_once_a_language_while_it_is_remembered() {
        let asked = std::cell::Cell::new(0);
        let ask = |language: Language, word: &str| {
            let known = ask(language, word, || {
                asked.set(asked.get() + 1);
                entry(language.code())
            });
            (known, asked.get())
        };
        assert_eq!(ask(Language::English, "die"), (entry("en"), 1));
        assert_eq!(ask(Language::English, "die"), (entry("en"), 1));
        assert_eq!(ask(Language::German, "die"), (entry("de"), 2));
        assert_eq!(ask(Language::English, "die").0, entry("en"));
    }

    #[test]
    fn a_word_that_is_recalled_outlives_any_number_that_are_not() {
        let mut memory = Memory::take();
        let short = |word: String| match Spelling::of(&word) {
            Spelling::Short(short) => short,
            Spelling::Long(_) => unreachable!("{word} is short"),
        };
        let summit = short("summit".to_owned());
        memory.keep(Language::English, summit, &entry("summit"));
        for number in 0..SETS * ROOM * 2 {
            assert!(memory.recall(Language::English, summit).is_some(), "after {number}");
            memory.keep(Language::English, short(number.to_string()), &entry("one"));
        }
    }

    #[test]
    fn more_words_than_places_still_get_their_own_stems() {
        let words: Vec<String> =
            (0..SETS * ROOM * 2).map(|number| number.to_string().repeat(1 + number % 9)).collect();
        for word in words.iter().chain(&words) {
            let stem = format!("{word}!");
            assert_eq!(ask(Language::English, word, || entry(&stem)), entry(&stem));
        }
    }
}
