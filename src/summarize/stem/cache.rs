//! A bounded memory of stems, one a thread, kept from document to document.
//!
//! It changes no answer, only what an answer costs: news repeats its words from one article to the next, and looking
//! a stem up takes a tenth of the time of working it out. Each word has one slot it may be in, and the latest comer
//! takes it; so the memory never grows, and words chosen to collide cost what they would without it.

use std::borrow::Cow;
use std::cell::RefCell;
use std::hash::Hasher;

use rustc_hash::FxHasher;

use crate::summarize::Language;

/// How many stems a thread remembers; 51 bytes each.
const SLOTS: usize = 8192;
/// The longest word or stem remembered, in bytes.
const LONGEST: usize = 24;

#[derive(Clone, Copy)]
struct Slot {
    language: Language,
    word: Short,
    stem: Short,
}

/// A string of a few bytes, in place.
#[derive(Clone, Copy)]
struct Short {
    length: u8,
    bytes: [u8; LONGEST],
}

impl Short {
    const EMPTY: Self = Self { length: 0, bytes: [0; LONGEST] };

    fn of(text: &str) -> Option<Self> {
        let mut short = Self { length: text.len() as u8, ..Self::EMPTY };
        short.bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(short)
    }

    fn bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.length)]
    }
}

thread_local! {
    static MEMORY: RefCell<Vec<Slot>> = const { RefCell::new(Vec::new()) };
}

/// Writes the stem of `word` into `stem`, remembered or worked out by `work_out`.
pub(super) fn stem_into<'w>(
    language: Language,
    word: &'w str,
    stem: &mut String,
    work_out: impl FnOnce() -> Cow<'w, str>,
) {
    stem.clear();
    MEMORY.with_borrow_mut(|slots| {
        if slots.is_empty() {
            slots.resize(SLOTS, Slot { language, word: Short::EMPTY, stem: Short::EMPTY });
        }
        let slot = &mut slots[place(language, word)];
        if slot.language == language
            && slot.word.bytes() == word.as_bytes()
            && let Ok(known) = std::str::from_utf8(slot.stem.bytes())
        {
            stem.push_str(known);
            return;
        }
        let fresh = work_out();
        stem.push_str(&fresh);
        if let (Some(word), Some(stem)) = (Short::of(word), Short::of(&fresh)) {
            *slot = Slot { language, word, stem };
        }
    });
}

fn place(language: Language, word: &str) -> usize {
    let mut hasher = FxHasher::default();
    hasher.write(word.as_bytes());
    hasher.write_u8(language as u8);
    hasher.finish() as usize % SLOTS
}

#[cfg(test)]
mod tests {
    use super::{Language, SLOTS, stem_into};
    use std::borrow::Cow;

    #[test]
    fn a_stem_is_worked_out_once_a_language_while_it_is_remembered() {
        let asked = std::cell::Cell::new(0);
        let ask = |language, word: &'static str| {
            let mut stem = String::from("left over");
            stem_into(language, word, &mut stem, || {
                asked.set(asked.get() + 1);
                Cow::Owned(format!("{}-{word}", language.code()))
            });
            (stem, asked.get())
        };
        assert_eq!(ask(Language::English, "die"), ("en-die".to_owned(), 1));
        assert_eq!(ask(Language::English, "die"), ("en-die".to_owned(), 1));
        assert_eq!(ask(Language::German, "die"), ("de-die".to_owned(), 2));
        assert_eq!(ask(Language::English, "die").0, "en-die");
    }

    #[test]
    fn more_words_than_slots_still_get_their_own_stems() {
        let words: Vec<String> =
            (0..SLOTS * 2).map(|number| number.to_string().repeat(1 + number % 9)).collect();
        let mut stem = String::new();
        for word in words.iter().chain(&words) {
            stem_into(Language::English, word, &mut stem, || Cow::Owned(format!("{word}!")));
            assert_eq!(stem, format!("{word}!"));
        }
    }
}
