//! A bounded memory of words, one a thread, kept from document to document.
//!
//! It changes no answer, only what an answer costs: news repeats its words from one article to the next, and to recall
//! one takes a tenth of the time of stemming it. Each word has two places it may be in, and the latest comer takes that
//! of the older; so the memory never grows, and words chosen to collide cost what they would without it.

use std::cell::Cell;

use super::Entry;
use crate::summarize::{
    Language,
    spelling::{Short, Spelling},
};

/// How many pairs of words a thread remembers; 64 bytes each.
const PAIRS: usize = 1 << 14;
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

    fn entry(&self) -> Entry {
        let mut stem = self.word.bytes();
        let (_, rest) = stem.split_at_mut(usize::from(self.kept));
        rest.fill(0);
        rest.iter_mut().zip(self.ending).for_each(|(byte, ending)| *byte = ending);
        let stem = Short::from_bytes(&stem);
        Entry { stem: (stem != Short::EMPTY).then_some(Spelling::Short(stem)), is_person: self.is_person }
    }
}

thread_local! {
    static LEFT: Cell<Vec<[Slot; 2]>> = const { Cell::new(Vec::new()) };
}

/// The memory of the thread, taken from it while a document is read and left to the next one.
pub(super) struct Memory {
    /// In each pair, the later comer first.
    pairs: Vec<[Slot; 2]>,
}

impl Memory {
    pub(super) fn take() -> Self {
        let mut pairs = LEFT.take();
        if pairs.is_empty() {
            pairs.resize(PAIRS, [Slot::FREE; 2]);
        }
        Self { pairs }
    }

    /// What is known of `word`, remembered or worked out by `work_out`.
    pub(super) fn recall(
        &mut self,
        language: Language,
        word: Short,
        work_out: impl FnOnce() -> Entry,
    ) -> Entry {
        let pair = &mut self.pairs[(word.hash() as usize ^ language as usize) % PAIRS];
        let is_it = |slot: &&Slot| slot.word == word && slot.language == language && word != Short::EMPTY;
        if let Some(slot) = pair.iter().find(is_it) {
            return slot.entry();
        }
        let entry = work_out();
        if let Some(fresh) = Slot::of(language, word, &entry) {
            *pair = [fresh, pair[0]];
        }
        entry
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        LEFT.set(std::mem::take(&mut self.pairs));
    }
}

impl std::fmt::Debug for Memory {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Memory")
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, Language, Memory, PAIRS, Spelling};

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
        match Spelling::of(word) {
            Spelling::Short(short) => Memory::take().recall(language, short, work_out),
            Spelling::Long(_) => work_out(),
        }
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
    fn more_words_than_places_still_get_their_own_stems() {
        let words: Vec<String> =
            (0..PAIRS * 4).map(|number| number.to_string().repeat(1 + number % 9)).collect();
        for word in words.iter().chain(&words) {
            let stem = format!("{word}!");
            assert_eq!(ask(Language::English, word, || entry(&stem)), entry(&stem));
        }
    }
}
