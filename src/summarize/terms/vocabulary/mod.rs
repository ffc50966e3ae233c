//! What is known of a folded word in whatever document it stands: whether it has a part in the topic, its stem, and
//! whether it is a pronoun of those who speak or are spoken to.

mod cache;
mod form_table;
mod stem_id;

pub use self::cache::StemCache;
pub(crate) use self::stem_id::Known;
use self::stem_id::StemId;

use super::capitalization::Initial;
use super::pronouns::{Person, person_of};
use super::term::Term;
use super::word_key::{InlineWord, WordKey};
use crate::summarize::language::Language;
use crate::summarize::language::stem::Stemmer;
use crate::summarize::language::stop_words::is_stop_word;

/// The words of one language, and which of them the document at hand has.
#[derive(Debug)]
pub(crate) struct Vocabulary<'c> {
    language: Language,
    stemmer: Stemmer,
    cache: &'c mut StemCache,
}

impl<'c> Vocabulary<'c> {
    /// The words of `language`, and a document that has none of them yet. What earlier documents have left in `cache`
    /// changes no answer.
    pub(crate) fn new(language: Language, cache: &'c mut StemCache) -> Self {
        cache.begin_document();
        Self { language, stemmer: Stemmer::new(language), cache }
    }

    /// What is known of a short form, which is looked up where it is not remembered.
    #[inline]
    pub(crate) fn know_inline(&mut self, word: InlineWord) -> Known {
        match self.cache.find_inline(self.language, word) {
            Some(known) => known,
            None => self.know(&WordKey::Inline(word)),
        }
    }

    /// What is known of a form, which is looked up where it is not remembered.
    pub(crate) fn know(&mut self, word: &WordKey) -> Known {
        if let Some(known) = self.cache.find(self.language, word) {
            return known;
        }
        let (stem, person) = match word {
            WordKey::Inline(short) => short.with_str(|folded| self.work_out(folded)),
            WordKey::Long(folded) => self.work_out(folded),
        };
        self.cache.keep(self.language, word, stem.as_ref(), person)
    }

    /// What is known of a run of letters as written that is one word, and what it opens with, if it was kept.
    #[inline]
    pub(crate) fn know_run(&self, run: InlineWord) -> Option<(Known, Initial)> {
        self.cache.find_run(self.language, run)
    }

    /// Remembers that a run of letters is one word, what is known of its spelling, and what it opens with.
    ///
    /// The two share a table: a spelling is spelled as itself, so that what is known of a run that is one is the same.
    pub(crate) fn keep_run(&mut self, run: InlineWord, known: Known, initial: Initial) {
        self.cache.keep_run(self.language, run, known, initial);
    }

    /// The term of a stem in the document, which now has it; none for [`StemId::NONE`].
    #[inline]
    pub(crate) fn term_in_document(&mut self, stem: StemId) -> Option<Term> {
        self.cache.term_in_document(stem)
    }

    /// The term of a stem if the document has it.
    pub(crate) fn term(&self, stem: StemId) -> Option<Term> {
        self.cache.term(stem)
    }

    /// How many terms the document has so far.
    pub(crate) fn terms(&self) -> usize {
        self.cache.terms()
    }

    /// The stem of a word, unless it has no part in the topic; and the person that it is a pronoun of.
    fn work_out(&self, folded: &str) -> (Option<WordKey>, Person) {
        let folded = if is_stop_word(self.language, folded) { folded } else { without_genitive(folded) };
        let topicless = is_topicless(self.language, folded);
        let stem = (!topicless).then(|| WordKey::of(&self.stemmer.stem(folded)));
        (stem, person_of(self.language, folded))
    }
}

/// A word without the 's or the apostrophe at its end, where more than a letter is left.
fn without_genitive(folded: &str) -> &str {
    let bare = folded.strip_suffix("'s").or_else(|| folded.strip_suffix('\''));
    bare.filter(|bare| bare.len() > 1).unwrap_or(folded)
}

/// Whether a word has no part in the terms: a stop word or, as in Japanese, the one or two hiragana of an ending.
fn is_topicless(language: Language, folded: &str) -> bool {
    let is_ending = || folded.chars().count() <= 2 && folded.chars().all(|kana| matches!(kana, 'ぁ'..='ゟ'));
    is_stop_word(language, folded) || (language.profile().hiragana_endings && is_ending())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_is_known_of_a_word_the_first_time_and_the_second() {
        for (language, word, stem, person) in [
            (Language::English, "summits", Some("summit"), Person::Other),
            (Language::English, "minister's", Some("minist"), Person::Other),
            (Language::English, "x's", Some("x"), Person::Other),
            (Language::English, "it's", None, Person::Other),
            (Language::English, "the", None, Person::Other),
            (Language::English, "our", None, Person::First),
            (Language::German, "die", None, Person::Other),
            (Language::Japanese, "った", None, Person::Other),
            (Language::Russian, "правительственного", Some("правительствен"), Person::Other),
            (Language::Undetermined, "the", Some("the"), Person::Other),
        ] {
            let mut cache = StemCache::default();
            let mut vocabulary = Vocabulary::new(language, &mut cache);
            let word = WordKey::of(word);
            let known = vocabulary.know(&word);
            assert_eq!(known, vocabulary.know(&word), "{word:?}");
            assert_eq!(known.person, person, "{word:?}");
            let stem = stem.map_or(StemId::NONE, |stem| vocabulary.cache.intern(&WordKey::of(stem)));
            assert_eq!(known.stem, stem, "{word:?}");
        }
    }
}
