//! The forms of words, each with what is known of it, found by one look at one place.

use std::collections::BTreeMap;

use super::stem_id::{Known, StemId};
use crate::summarize::language::Language;
use crate::summarize::terms::capitalization::Initial;
use crate::summarize::terms::pronouns::Person;
use crate::summarize::terms::word_key::{InlineWord, WordKey};

/// How many neighbours of its own slot a form may be found in. Past them it lives in the ordered map.
const PROBES: usize = 32;

/// A form and what is known of it: two to a line of the cache.
#[derive(Clone, Copy, Debug)]
struct Slot {
    word: InlineWord,
    stem: StemId,
    language: Language,
    person: Person,
    /// What it opens with, if it is known that a text that has it between two bytes of ASCII that are of no word has it for
    /// a word; it may be just the spelling of some.
    run: Option<Initial>,
}

const _: () = assert!(size_of::<Slot>() == 32, "a slot that lies across two lines");

impl Slot {
    /// Stands for no form, since none is empty.
    const FREE: Self = Self::of(
        Language::Undetermined,
        InlineWord::EMPTY,
        Known { stem: StemId::NONE, person: Person::Other },
    );

    const fn of(language: Language, word: InlineWord, known: Known) -> Self {
        let Known { stem, person } = known;
        Self { word, stem, language, person, run: None }
    }

    const fn known(&self) -> Known {
        Known { stem: self.stem, person: self.person }
    }
}

/// The forms of all languages that are known.
///
/// An open-addressing table with a fast hash and a bounded search. Forms that an adversary made collide spill over into
/// an ordered map, where long ones live anyway, so that `n` look-ups never take more than `n log n` steps.
#[derive(Debug, Default)]
pub(super) struct FormTable {
    /// As many as a power of two, at most three quarters of them taken.
    slots: Vec<Slot>,
    taken: usize,
    elsewhere: BTreeMap<Language, BTreeMap<WordKey, Known>>,
    /// Of those elsewhere.
    bytes_elsewhere: usize,
}

impl FormTable {
    /// None, with room for three quarters of so many, which is a power of two, before they grow.
    pub(super) fn with_slots(slots: usize) -> Self {
        Self { slots: vec![Slot::FREE; slots.next_power_of_two()], ..Self::default() }
    }

    /// How many have a slot.
    pub(super) fn len(&self) -> usize {
        self.taken
    }

    /// How many bytes the forms have that have no slot.
    pub(super) fn bytes_elsewhere(&self) -> usize {
        self.bytes_elsewhere
    }

    /// What is known of a short form, if it has a slot.
    #[inline]
    pub(super) fn find(&self, language: Language, word: InlineWord) -> Option<Known> {
        self.slots.get(self.slot(language, word)?).map(Slot::known)
    }

    /// The same and what it opens with, if it has been kept as a run.
    #[inline]
    pub(super) fn find_run(&self, language: Language, word: InlineWord) -> Option<(Known, Initial)> {
        let slot = self.slots.get(self.slot(language, word)?)?;
        Some((slot.known(), slot.run?))
    }

    /// The slot of a short form, if it has one.
    #[inline]
    fn slot(&self, language: Language, word: InlineWord) -> Option<usize> {
        let home = home(language, word);
        for probe in 0..PROBES {
            let place = self.place(home, probe);
            let slot = self.slots.get(place)?;
            if slot.word.is(word) && slot.language == language {
                return Some(place);
            }
            if slot.word == InlineWord::EMPTY {
                return None;
            }
        }
        None
    }

    /// What is known of a form.
    pub(super) fn find_any(&self, language: Language, word: &WordKey) -> Option<Known> {
        let in_slot = match word {
            WordKey::Inline(word) => self.find(language, *word),
            WordKey::Long(_) => None,
        };
        in_slot.or_else(|| self.elsewhere.get(&language)?.get(word).copied())
    }

    /// Remembers what is known of a form that is not here.
    pub(super) fn keep(&mut self, language: Language, word: &WordKey, known: Known) {
        if (self.taken + 1) * 4 > self.slots.len() * 3 {
            self.grow();
        }
        if let WordKey::Inline(word) = word
            && let Some(free) = self.free_slot(language, *word)
        {
            self.slots[free] = Slot::of(language, *word, known);
            self.taken += 1;
        } else {
            self.bytes_elsewhere += word.len();
            self.elsewhere.entry(language).or_default().insert(word.clone(), known);
        }
    }

    /// Remembers that a short form is a run, what is known of it and what it opens with.
    pub(super) fn keep_run(&mut self, language: Language, word: InlineWord, known: Known, initial: Initial) {
        let spelling = WordKey::Inline(word);
        if self.find_any(language, &spelling).is_none() {
            self.keep(language, &spelling, known);
        }
        if let Some(slot) = self.slot(language, word) {
            self.slots[slot].run = Some(initial);
        }
    }

    /// Where a form may be that is not found before; past the slots where there are none at all.
    fn place(&self, home: usize, probe: usize) -> usize {
        (home + probe) & self.slots.len().wrapping_sub(1)
    }

    /// Where a form may go that is not here.
    fn free_slot(&self, language: Language, word: InlineWord) -> Option<usize> {
        let home = home(language, word);
        let mut places = (0..PROBES).map(|probe| self.place(home, probe));
        places.find(|&place| self.slots.get(place).is_some_and(|slot| slot.word == InlineWord::EMPTY))
    }

    #[cold]
    fn grow(&mut self) {
        let mut grown = Self::with_slots(self.slots.len() * 2);
        for slot in self.slots.iter().filter(|slot| slot.word != InlineWord::EMPTY) {
            grown.keep(slot.language, &WordKey::Inline(slot.word), slot.known());
            if let Some(initial) = slot.run {
                grown.keep_run(slot.language, slot.word, slot.known(), initial);
            }
        }
        for (&language, words) in &self.elsewhere {
            for (word, &known) in words {
                grown.keep(language, word, known);
            }
        }
        *self = grown;
    }
}

/// The slot that a form is in, or as near behind it as there is one.
#[inline]
fn home(language: Language, word: InlineWord) -> usize {
    // The languages' words lie in one another's way no more than those of one.
    word.hash() as usize ^ (language as usize) << 5
}

#[cfg(test)]
mod tests {
    use super::{FormTable, Initial, InlineWord, Known, Language, PROBES, StemId, WordKey, home};
    use crate::summarize::terms::pronouns::Person;
    use proptest::prelude::*;
    use std::collections::HashMap;

    fn numbered(number: usize) -> Known {
        Known {
            stem: StemId(number as u32),
            person: if number % 2 == 1 { Person::First } else { Person::Other },
        }
    }

    #[test]
    fn crowded_forms_are_found_elsewhere() {
        let short = |number: usize| match WordKey::of(&number.to_string()) {
            WordKey::Inline(short) => short,
            WordKey::Long(_) => InlineWord::EMPTY,
        };
        let is_in_the_way = |word: &InlineWord| home(Language::English, *word) % (1 << 12) == 7;
        let words: Vec<InlineWord> = (0..).map(short).filter(is_in_the_way).take(100).collect();
        let mut forms = FormTable::with_slots(1 << 12);
        for (number, word) in words.iter().enumerate() {
            forms.keep(Language::English, &WordKey::Inline(*word), numbered(number));
        }
        assert!(forms.elsewhere[&Language::English].len() > words.len() - PROBES - 1);
        for (number, word) in words.iter().enumerate() {
            let word = WordKey::Inline(*word);
            assert_eq!(forms.find_any(Language::English, &word), Some(numbered(number)));
            assert_eq!(forms.find_any(Language::French, &word), None);
        }
    }

    #[test]
    fn a_form_is_a_run_once_it_is_kept_as_one() {
        let WordKey::Inline(word) = WordKey::of("été") else { panic!("five bytes") };
        let mut forms = FormTable::with_slots(2);
        forms.keep(Language::French, &WordKey::Inline(word), numbered(3));
        assert_eq!(forms.find_run(Language::French, word), None);
        forms.keep_run(Language::French, word, numbered(3), Initial::Letter);
        forms.keep_run(Language::Czech, word, numbered(4), Initial::Letter);
        assert_eq!(forms.len(), 2);
        forms.grow();
        assert_eq!(forms.find_run(Language::French, word), Some((numbered(3), Initial::Letter)));
        assert_eq!(forms.find_run(Language::Czech, word), Some((numbered(4), Initial::Letter)));
        assert_eq!(forms.find(Language::Czech, word), Some(numbered(4)));
    }

    proptest! {
        #[test]
        fn agrees_with_a_map(words in prop::collection::vec("[a-c]{1,5}|[^\0]{1,3}|[ab]{24,26}", 0..400)) {
            let (mut forms, mut map) = (FormTable::with_slots(2), HashMap::new());
            for (number, word) in words.iter().enumerate() {
                let language = Language::ALL[word.len() % 2];
                let spelling = WordKey::of(word);
                prop_assert_eq!(forms.find_any(language, &spelling), map.get(word).copied());
                map.entry(word.clone()).or_insert_with(|| {
                    forms.keep(language, &spelling, numbered(number));
                    numbered(number)
                });
                prop_assert_eq!(forms.find_any(language, &spelling), map.get(word).copied());
                prop_assert_eq!(forms.find_any(Language::Polish, &spelling), None);
            }
            let elsewhere: usize = map.keys().filter(|word| word.len() > 24).map(String::len).sum();
            prop_assert!(forms.bytes_elsewhere() >= elsewhere);
            prop_assert!(forms.len() <= map.len());
        }
    }
}
