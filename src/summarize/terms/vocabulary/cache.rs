//! A bounded memory of words, one a thread, kept from document to document.
//!
//! It changes no answer, only what an answer costs: news repeats its words from one article to the next, and to recall
//! one takes a hundredth of the time of stemming it. A form leads to its stem by one look, and a stem to its term in the
//! document at hand by another, so that reading a word takes no more.
//!
//! When there are too many, all words become earlier ones, and those that were earlier are forgotten. An earlier word that is
//! met comes back: so what every article says is always at hand, and what one article said is forgotten first. A document
//! that has more words than are remembered is read all the same.

use std::cell::Cell;

use super::form_table::Forms;
use super::{Known, Stem};
use crate::summarize::language::Language;
use crate::summarize::terms::capitalization::Initial;
use crate::summarize::terms::interner::Interner;
use crate::summarize::terms::term::Term;
use crate::summarize::terms::word_key::{Short, Spelling};

/// How many places for forms there are at first; 32 bytes each.
const SLOTS: usize = 1 << 15;
/// With more forms than this, a document leaves them as earlier ones.
const MOST: usize = SLOTS * 5 / 8;
/// The same for the bytes of those that have no place of their own.
const MOST_BYTES_ELSEWHERE: usize = 1 << 15;

/// What a thread remembers, taken from it while a document is read and left to the next one.
#[derive(Debug, Default)]
pub(super) struct Memory {
    at_hand: Words,
    earlier: Words,
    /// By the number of a stem at hand.
    met: Vec<Met>,
    /// The number of the document that is read, from 1 on.
    document: u32,
    /// The row that the next new term of the document gets; see [`Term::row`].
    next_row: u32,
}

/// Forms and their stems.
#[derive(Debug, Default)]
struct Words {
    forms: Forms,
    /// [`Stem`]s by their number; [`Stem::NONE`] is the empty word.
    stems: Interner,
}

/// Where a stem was met last.
#[derive(Clone, Copy, Debug, Default)]
struct Met {
    document: u32,
    /// The row of its term there.
    row: u32,
}

thread_local! {
    static LEFT: Cell<Option<Memory>> = const { Cell::new(None) };
}

impl Words {
    fn none() -> Self {
        let mut stems = Interner::default();
        stems.intern(&Spelling::Short(Short::EMPTY));
        Self { forms: Forms::with_slots(SLOTS), stems }
    }

    fn are_too_many(&self) -> bool {
        self.forms.len() > MOST || self.forms.bytes_elsewhere() > MOST_BYTES_ELSEWHERE
    }
}

impl Memory {
    /// What the thread remembers, for a new document.
    pub(super) fn take() -> Self {
        let mut memory = LEFT.take().unwrap_or_else(|| Self { at_hand: Words::none(), ..Self::default() });
        memory.document += 1;
        memory.next_row = 1;
        memory.met.resize(memory.at_hand.stems.len(), Met::default());
        memory.met[0] = Met { document: memory.document, row: 0 };
        memory
    }

    /// Leaves what is remembered to the thread's next document.
    pub(super) fn leave(mut self) {
        if self.at_hand.are_too_many() {
            let words = std::mem::replace(&mut self.at_hand, Words::none());
            // What one document alone has brought is not worth its room.
            self.earlier = if words.forms.len() > 2 * MOST { Words::default() } else { words };
            self.met.clear();
        }
        // With no number left for another document, the thread begins anew.
        if self.document < u32::MAX {
            LEFT.set(Some(self));
        }
    }

    /// What is known of a short form that is at hand and has a place of its own.
    #[inline]
    pub(super) fn recall_at_once(&self, language: Language, word: Short) -> Option<Known> {
        self.at_hand.forms.find(language, word)
    }

    /// The same of a run that was kept as one, and what it opens with.
    #[inline]
    pub(super) fn recall_run(&self, language: Language, run: Short) -> Option<(Known, Initial)> {
        self.at_hand.forms.find_run(language, run)
    }

    /// Remembers of a run what is known of its spelling and what it opens with.
    pub(super) fn keep_run(&mut self, language: Language, run: Short, known: Known, initial: Initial) {
        self.at_hand.forms.keep_run(language, run, known, initial);
    }

    /// What is known of a form that is remembered, which now is at hand.
    pub(super) fn recall(&mut self, language: Language, word: &Spelling) -> Option<Known> {
        let at_hand = self.at_hand.forms.find_any(language, word);
        at_hand.or_else(|| {
            let Known { stem, is_person } = self.earlier.forms.find_any(language, word)?;
            let stem = if stem == Stem::NONE { None } else { Some(self.earlier.stems.short(stem.0)?) };
            Some(self.keep(language, word, stem.map(Spelling::Short).as_ref(), is_person))
        })
    }

    /// Remembers a form that is not at hand; `stem` is what it is counted as, unless it has no part in the topic.
    pub(super) fn keep(
        &mut self,
        language: Language,
        word: &Spelling,
        stem: Option<&Spelling>,
        is_person: bool,
    ) -> Known {
        let stem = stem.map_or(Stem::NONE, |stem| self.intern(stem));
        let known = Known { stem, is_person };
        self.at_hand.forms.keep(language, word, known);
        known
    }

    /// The number of a stem.
    pub(super) fn intern(&mut self, stem: &Spelling) -> Stem {
        let number = self.at_hand.stems.intern(stem).0;
        self.met.resize(self.at_hand.stems.len(), Met::default());
        Stem(number)
    }

    /// The term of a stem in the document at hand, which now has it; none for [`Stem::NONE`].
    ///
    /// Without a branch: whether a word is new to the document is beyond any guess.
    #[inline]
    pub(super) fn meet(&mut self, stem: Stem) -> Option<Term> {
        let met = &mut self.met[stem.0 as usize];
        let is_new = met.document != self.document;
        let row = if is_new { self.next_row } else { met.row };
        *met = Met { document: self.document, row };
        self.next_row += u32::from(is_new);
        Term::of_row(row)
    }

    /// The term of a stem if the document at hand has it.
    pub(super) fn term(&self, stem: Stem) -> Option<Term> {
        let met = self.met[stem.0 as usize];
        if met.document == self.document { Term::of_row(met.row) } else { None }
    }

    /// How many terms the document at hand has.
    pub(super) fn terms(&self) -> usize {
        self.next_row as usize - 1
    }
}

#[cfg(test)]
mod tests {
    use super::{Known, Language, MOST, Memory, Spelling, Stem, Term};

    /// Keeps a word that is its own stem and meets it, as reading it does.
    fn read(memory: &mut Memory, word: &str) -> Known {
        let word = Spelling::of(word);
        let known = memory.recall(Language::English, &word);
        let known = known.unwrap_or_else(|| memory.keep(Language::English, &word, Some(&word), false));
        memory.meet(known.stem);
        known
    }

    fn remembers(memory: &mut Memory, word: &str) -> bool {
        memory.recall(Language::English, &Spelling::of(word)).is_some()
    }

    #[test]
    fn what_every_document_says_outlives_what_only_one_does() {
        for document in 0..100 {
            let mut memory = Memory::take();
            assert_eq!(memory.terms(), 0);
            assert!(document == 0 || remembers(&mut memory, "summit"), "at {document}");
            read(&mut memory, "summit");
            for word in 0..MOST / 20 {
                let word = format!("{document}x{word}");
                let Known { stem, .. } = read(&mut memory, &word);
                assert_eq!(memory.intern(&Spelling::of(&word)), stem, "{word}");
            }
            assert_eq!(memory.terms(), MOST / 20 + 1);
            memory.leave();
        }
        assert!(!remembers(&mut Memory::take(), "0x0"));
    }

    #[test]
    fn a_document_of_more_words_than_are_remembered_is_read_all_the_same() {
        let mut memory = Memory::take();
        for word in 0..MOST * 4 {
            read(&mut memory, &word.to_string());
            read(&mut memory, &word.to_string());
        }
        assert_eq!(memory.terms(), MOST * 4);
        memory.leave();
        let memory = Memory::take();
        assert!(memory.at_hand.forms.len() <= MOST);
        memory.leave();
    }

    #[test]
    fn long_words_do_not_pile_up() {
        for document in 0..40 {
            let mut memory = Memory::take();
            for word in 0..50 {
                read(&mut memory, &format!("{document}x{word}").repeat(12));
            }
            assert_eq!(memory.terms(), 50);
            memory.leave();
        }
        let memory = Memory::take();
        assert!(memory.at_hand.forms.bytes_elsewhere() <= super::MOST_BYTES_ELSEWHERE);
    }

    #[test]
    fn a_term_is_of_the_document_at_hand_alone() {
        let mut memory = Memory::take();
        let ferry = read(&mut memory, "ferry").stem;
        assert_eq!(memory.term(ferry).map(Term::number), Some(0));
        assert_eq!((memory.meet(Stem::NONE), memory.term(Stem::NONE)), (None, None));
        memory.leave();
        let mut memory = Memory::take();
        assert_eq!(memory.term(ferry), None);
        read(&mut memory, "harbour");
        assert_eq!(memory.meet(ferry).map(Term::number), Some(1));
    }

    #[test]
    fn a_thread_that_runs_out_of_numbers_begins_anew() {
        let mut memory = Memory::take();
        read(&mut memory, "ferry");
        memory.document = u32::MAX;
        memory.leave();
        assert!(!remembers(&mut Memory::take(), "ferry"));
    }
}
