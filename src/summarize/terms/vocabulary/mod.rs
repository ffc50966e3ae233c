//! What is known of a folded word in whatever document it stands: whether it has a part in the topic, its stem, and
//! whether it names a person who speaks or is spoken to.

mod cache;
mod form_table;

use self::cache::Memory;

use super::capitalization::Initial;
use super::pronouns::is_first_or_second_person;
use super::term::Term;
use super::word_key::{Short, Spelling};
use crate::summarize::language::Language;
use crate::summarize::language::stem::Stemmer;
use crate::summarize::language::stop_words::is_stop_word;

/// The words of one language, and which of them the document at hand has.
#[derive(Debug)]
pub(crate) struct Lexicon {
    language: Language,
    stemmer: Stemmer,
    memory: Memory,
}

/// What is known of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// What it is counted as.
    pub(crate) stem: Stem,
    /// Whether it is a pronoun of the first or second person.
    pub(crate) is_person: bool,
}

/// A stem, by a number that says nothing of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stem(u32);

impl Stem {
    /// That of the words that have no part in the topic.
    const NONE: Self = Self(0);
}

impl Lexicon {
    /// The words of `language`, and a document that has none of them yet.
    pub(crate) fn of(language: Language) -> Self {
        Self { language, stemmer: Stemmer::new(language), memory: Memory::take() }
    }

    /// What is known of a short form, which is looked up where it is not remembered.
    #[inline]
    pub(crate) fn know_short(&mut self, word: Short) -> Known {
        match self.memory.recall_at_once(self.language, word) {
            Some(known) => known,
            None => self.know(&Spelling::Short(word)),
        }
    }

    /// What is known of a form, which is looked up where it is not remembered.
    pub(crate) fn know(&mut self, word: &Spelling) -> Known {
        if let Some(known) = self.memory.recall(self.language, word) {
            return known;
        }
        let (stem, is_person) = match word {
            Spelling::Short(short) => short.with_str(|folded| self.work_out(folded)),
            Spelling::Long(folded) => self.work_out(folded),
        };
        self.memory.keep(self.language, word, stem.as_ref(), is_person)
    }

    /// What is known of a run of letters as written that is one word, and what it opens with, if it was kept.
    #[inline]
    pub(crate) fn know_run(&self, run: Short) -> Option<(Known, Initial)> {
        self.memory.recall_run(self.language, run)
    }

    /// Remembers that a run of letters is one word, what is known of its spelling, and what it opens with.
    ///
    /// The two share a table: a spelling is spelled as itself, so that what is known of a run that is one is the same.
    pub(crate) fn keep_run(&mut self, run: Short, known: Known, initial: Initial) {
        self.memory.keep_run(self.language, run, known, initial);
    }

    /// The term of a stem in the document, which now has it; none for [`Stem::NONE`].
    #[inline]
    pub(crate) fn meet(&mut self, stem: Stem) -> Option<Term> {
        self.memory.meet(stem)
    }

    /// The term of a stem if the document has it.
    pub(crate) fn term(&self, stem: Stem) -> Option<Term> {
        self.memory.term(stem)
    }

    /// How many terms the document has so far.
    pub(crate) fn terms(&self) -> usize {
        self.memory.terms()
    }

    /// The stem of a word, unless it has no part in the topic; and whether it is a pronoun of the first or second person.
    fn work_out(&self, folded: &str) -> (Option<Spelling>, bool) {
        let folded = if is_stop_word(self.language, folded) { folded } else { without_genitive(folded) };
        let topicless = is_topicless(self.language, folded);
        let stem = (!topicless).then(|| Spelling::of(&self.stemmer.stem(folded)));
        (stem, is_first_or_second_person(self.language, folded))
    }
}

impl Drop for Lexicon {
    fn drop(&mut self) {
        std::mem::take(&mut self.memory).leave();
    }
}

/// A word without the 's or the apostrophe at its end, where more than a letter is left.
fn without_genitive(folded: &str) -> &str {
    let bare = folded.strip_suffix("'s").or_else(|| folded.strip_suffix('\''));
    bare.filter(|bare| bare.len() > 1).unwrap_or(folded)
}

/// Whether a word has no part in the terms: a stop word or, in Japanese, the one or two hiragana of an ending.
fn is_topicless(language: Language, folded: &str) -> bool {
    let is_ending = || folded.chars().count() <= 2 && folded.chars().all(|kana| matches!(kana, 'ぁ'..='ゟ'));
    is_stop_word(language, folded) || (language == Language::Japanese && is_ending())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_is_known_of_a_word_the_first_time_and_the_second() {
        for (language, word, stem, is_person) in [
            (Language::English, "summits", Some("summit"), false),
            (Language::English, "minister's", Some("minist"), false),
            (Language::English, "x's", Some("x"), false),
            (Language::English, "it's", None, false),
            (Language::English, "the", None, false),
            (Language::English, "our", None, true),
            (Language::German, "die", None, false),
            (Language::Japanese, "った", None, false),
            (Language::Russian, "правительственного", Some("правительствен"), false),
            (Language::Undetermined, "the", Some("the"), false),
        ] {
            let mut lexicon = Lexicon::of(language);
            let word = Spelling::of(word);
            let known = lexicon.know(&word);
            assert_eq!(known, lexicon.know(&word), "{word:?}");
            assert_eq!(known.is_person, is_person, "{word:?}");
            let stem = stem.map_or(Stem::NONE, |stem| lexicon.memory.intern(&Spelling::of(stem)));
            assert_eq!(known.stem, stem, "{word:?}");
        }
    }
}
