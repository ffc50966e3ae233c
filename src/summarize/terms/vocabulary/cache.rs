//! A bounded cache of words and their stems, kept from document to document.
//!
//! It changes no answer, only what an answer costs: news repeats its words from one article to the next, and to find one
//! takes a hundredth of the time of stemming it. A form leads to its stem by one look, and a stem to its term in the
//! document at hand by another, so that reading a word takes no more.
//!
//! When there are too many, all words become earlier ones, and those that were earlier are forgotten. An earlier word that is
//! met comes back: so what every article says is always at hand, and what one article said is forgotten first. A document
//! that has more words than are kept is read all the same.

use std::cell::Cell;

use super::form_table::FormTable;
use super::stem_id::{Known, StemId};
use crate::summarize::language::Language;
use crate::summarize::terms::capitalization::Initial;
use crate::summarize::terms::interner::Interner;
use crate::summarize::terms::pronouns::Person;
use crate::summarize::terms::term::Term;
use crate::summarize::terms::word_key::{InlineWord, WordKey};

/// How many places for forms there are at first; 32 bytes each.
const SLOTS: usize = 1 << 15;
/// With more forms than this, a document leaves them as earlier ones.
const MOST: usize = SLOTS * 5 / 8;
/// The same for the bytes of those that have no place of their own.
const MOST_BYTES_ELSEWHERE: usize = 1 << 15;

thread_local! {
    static OF_THREAD: Cell<Option<StemCache>> = const { Cell::new(None) };
}

/// Words of all languages with their stems, and which of them the document at hand has.
#[derive(Debug, Default)]
pub struct StemCache {
    at_hand: Words,
    earlier: Option<Words>,
    /// By the number of a stem at hand, where it was met last.
    last_seen: Vec<LastSeen>,
    /// The number of the document that is read, from 1 on.
    document: u32,
    /// The row that the next new term of the document gets; see [`Term::row`].
    next_row: u32,
}

/// Forms and their stems.
#[derive(Debug)]
struct Words {
    forms: FormTable,
    /// [`StemId`]s by their number; [`StemId::NONE`] is the empty word.
    stems: Interner,
}

/// Where a stem was met last.
#[derive(Clone, Copy, Debug, Default)]
struct LastSeen {
    document: u32,
    /// The row of its term there.
    row: u32,
}

impl Default for Words {
    fn default() -> Self {
        let mut stems = Interner::default();
        stems.intern(&WordKey::Inline(InlineWord::EMPTY));
        Self { forms: FormTable::with_slots(SLOTS), stems }
    }
}

impl Words {
    fn are_too_many(&self) -> bool {
        self.forms.len() > MOST || self.forms.bytes_elsewhere() > MOST_BYTES_ELSEWHERE
    }
}

impl StemCache {
    /// What this thread kept from the documents before, for one more; [`StemCache::leave_to_thread`] hands it back.
    #[must_use]
    pub fn take_from_thread() -> Self {
        OF_THREAD.take().unwrap_or_default()
    }

    /// Keeps what is known for this thread's next document.
    pub fn leave_to_thread(mut self) {
        self.forget_excess();
        OF_THREAD.set(Some(self));
    }

    /// Makes earlier words of all where there are too many.
    fn forget_excess(&mut self) {
        if self.at_hand.are_too_many() {
            let words = std::mem::take(&mut self.at_hand);
            // What one document alone has brought is not worth its memory.
            self.earlier = if words.forms.len() > 2 * MOST { None } else { Some(words) };
            self.last_seen.clear();
        }
    }

    /// Makes ready for a document that has no terms yet.
    pub(super) fn begin_document(&mut self) {
        self.forget_excess();
        // With no number left for another document, everything begins anew.
        if self.document == u32::MAX {
            *self = Self::default();
        }
        self.document += 1;
        self.next_row = 1;
        self.last_seen.resize(self.at_hand.stems.len(), LastSeen::default());
        self.last_seen[0] = LastSeen { document: self.document, row: 0 };
    }

    /// What is known of a short form that is at hand and has a place of its own.
    #[inline]
    pub(super) fn find_inline(&self, language: Language, word: InlineWord) -> Option<Known> {
        self.at_hand.forms.find(language, word)
    }

    /// The same of a run that was kept as one, and what it opens with.
    #[inline]
    pub(super) fn find_run(&self, language: Language, run: InlineWord) -> Option<(Known, Initial)> {
        self.at_hand.forms.find_run(language, run)
    }

    /// Remembers of a run what is known of its spelling and what it opens with.
    pub(super) fn keep_run(&mut self, language: Language, run: InlineWord, known: Known, initial: Initial) {
        self.at_hand.forms.keep_run(language, run, known, initial);
    }

    /// What is known of a form that is remembered, which now is at hand.
    pub(super) fn find(&mut self, language: Language, word: &WordKey) -> Option<Known> {
        let at_hand = self.at_hand.forms.find_any(language, word);
        at_hand.or_else(|| {
            let earlier = self.earlier.as_ref()?;
            let Known { stem, person } = earlier.forms.find_any(language, word)?;
            let stem = if stem == StemId::NONE { None } else { Some(earlier.stems.short(stem.0)?) };
            Some(self.keep(language, word, stem.map(WordKey::Inline).as_ref(), person))
        })
    }

    /// Remembers a form that is not at hand; `stem` is what it is counted as, unless it has no part in the topic.
    pub(super) fn keep(
        &mut self,
        language: Language,
        word: &WordKey,
        stem: Option<&WordKey>,
        person: Person,
    ) -> Known {
        let stem = stem.map_or(StemId::NONE, |stem| self.intern(stem));
        let known = Known { stem, person };
        self.at_hand.forms.keep(language, word, known);
        known
    }

    /// The number of a stem.
    pub(super) fn intern(&mut self, stem: &WordKey) -> StemId {
        let number = self.at_hand.stems.intern(stem).0;
        self.last_seen.resize(self.at_hand.stems.len(), LastSeen::default());
        StemId(number)
    }

    /// The term of a stem in the document at hand, which now has it; none for [`StemId::NONE`].
    ///
    /// Without a branch: whether a word is new to the document is beyond any guess.
    #[inline]
    pub(super) fn term_in_document(&mut self, stem: StemId) -> Option<Term> {
        let seen = &mut self.last_seen[stem.0 as usize];
        let is_new = seen.document != self.document;
        let row = if is_new { self.next_row } else { seen.row };
        *seen = LastSeen { document: self.document, row };
        self.next_row += u32::from(is_new);
        Term::of_row(row)
    }

    /// The term of a stem if the document at hand has it.
    pub(super) fn term(&self, stem: StemId) -> Option<Term> {
        let seen = self.last_seen[stem.0 as usize];
        if seen.document == self.document { Term::of_row(seen.row) } else { None }
    }

    /// How many terms the document at hand has.
    pub(super) fn terms(&self) -> usize {
        self.next_row as usize - 1
    }
}

#[cfg(test)]
mod tests {
    use super::{Known, Language, MOST, StemCache, StemId, Term, WordKey};
    use crate::summarize::terms::pronouns::Person;

    /// Keeps a word that is its own stem and meets it, as reading it does.
    fn read(cache: &mut StemCache, word: &str) -> Known {
        let word = WordKey::of(word);
        let known = cache.find(Language::English, &word);
        let known = known.unwrap_or_else(|| cache.keep(Language::English, &word, Some(&word), Person::Other));
        cache.term_in_document(known.stem);
        known
    }

    fn remembers(cache: &mut StemCache, word: &str) -> bool {
        cache.find(Language::English, &WordKey::of(word)).is_some()
    }

    #[test]
    fn what_every_document_says_outlives_what_only_one_does() {
        let mut cache = StemCache::default();
        for document in 0..100 {
            cache.begin_document();
            assert_eq!(cache.terms(), 0);
            assert!(document == 0 || remembers(&mut cache, "summit"), "at {document}");
            read(&mut cache, "summit");
            for word in 0..MOST / 20 {
                let word = format!("{document}x{word}");
                let Known { stem, .. } = read(&mut cache, &word);
                assert_eq!(cache.intern(&WordKey::of(&word)), stem, "{word}");
            }
            assert_eq!(cache.terms(), MOST / 20 + 1);
        }
        assert!(!remembers(&mut cache, "0x0"));
    }

    #[test]
    fn a_document_of_more_words_than_are_kept_is_read_all_the_same() {
        let mut cache = StemCache::default();
        cache.begin_document();
        for word in 0..MOST * 4 {
            read(&mut cache, &word.to_string());
            read(&mut cache, &word.to_string());
        }
        assert_eq!(cache.terms(), MOST * 4);
        cache.begin_document();
        assert!(cache.at_hand.forms.len() <= MOST);
    }

    #[test]
    fn long_words_do_not_pile_up() {
        let mut cache = StemCache::default();
        for document in 0..40 {
            cache.begin_document();
            for word in 0..50 {
                read(&mut cache, &format!("{document}x{word}").repeat(12));
            }
            assert_eq!(cache.terms(), 50);
        }
        cache.begin_document();
        assert!(cache.at_hand.forms.bytes_elsewhere() <= super::MOST_BYTES_ELSEWHERE);
    }

    #[test]
    fn a_term_is_of_the_document_at_hand_alone() {
        let mut cache = StemCache::default();
        cache.begin_document();
        let ferry = read(&mut cache, "ferry").stem;
        assert_eq!(cache.term(ferry).map(Term::number), Some(0));
        assert_eq!((cache.term_in_document(StemId::NONE), cache.term(StemId::NONE)), (None, None));
        cache.begin_document();
        assert_eq!(cache.term(ferry), None);
        read(&mut cache, "harbour");
        assert_eq!(cache.term_in_document(ferry).map(Term::number), Some(1));
    }

    #[test]
    fn a_cache_that_runs_out_of_numbers_begins_anew() {
        let mut cache = StemCache::default();
        cache.begin_document();
        read(&mut cache, "ferry");
        cache.document = u32::MAX;
        cache.begin_document();
        assert!(!remembers(&mut cache, "ferry"));
    }
}
