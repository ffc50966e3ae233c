//! What is known of a folded word in whatever document it stands: whether it has a part in the topic, its stem, and
//! whether it names a person who speaks or is spoken to.

mod memory;

use memory::Memory;
pub(super) use memory::Recalled;

use super::{
    Language,
    person::is_first_or_second_person,
    spelling::{Short, Spelling},
    stem::Stemmer,
    stop_words::is_stop_word,
};

/// The words of one language.
#[derive(Debug)]
pub(super) struct Lexicon {
    language: Language,
    stemmer: Stemmer,
    memory: Memory,
}

/// What is known of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// What it is counted as; `None` where it has no part in the topic.
    pub(super) stem: Option<Spelling>,
    /// Whether it is a pronoun of the first or second person.
    pub(super) is_person: bool,
}

impl Lexicon {
    pub(super) fn of(language: Language) -> Self {
        Self { language, stemmer: Stemmer::new(language), memory: Memory::take() }
    }

    /// What is remembered of a short word, if it was looked up lately.
    #[inline]
    pub(super) fn recall(&mut self, word: Short) -> Option<Recalled> {
        self.memory.recall(self.language, word)
    }

    /// Looks a folded word up, and remembers what is known of it where it is short.
    pub(super) fn look_up(&mut self, word: &Spelling) -> Entry {
        let Self { language, stemmer, memory } = self;
        match word {
            Spelling::Short(word) => {
                let entry = word.with_str(|folded| work_out(*language, stemmer, folded));
                memory.keep(*language, *word, &entry);
                entry
            }
            Spelling::Long(word) => work_out(*language, stemmer, word),
        }
    }
}

fn work_out(language: Language, stemmer: &Stemmer, folded: &str) -> Entry {
    let topicless = is_topicless(language, folded);
    Entry {
        stem: (!topicless).then(|| Spelling::of(&stemmer.stem(folded))),
        is_person: is_first_or_second_person(language, folded),
    }
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
            (Language::English, "the", None, false),
            (Language::English, "our", None, true),
            (Language::German, "die", None, false),
            (Language::Japanese, "った", None, false),
            (Language::Russian, "правительственного", Some("правительствен"), false),
            (Language::Undetermined, "the", Some("the"), false),
        ] {
            let expected = Entry { stem: stem.map(Spelling::of), is_person };
            let mut lexicon = Lexicon::of(language);
            let word = Spelling::of(word);
            assert_eq!(lexicon.look_up(&word), expected, "{word:?}");
            let Spelling::Short(short) = word else { continue };
            let recalled = lexicon.recall(short).unwrap();
            assert_eq!(recalled.is_person, is_person, "{word:?}");
            assert_eq!(Spelling::Short(recalled.stem), Spelling::of(stem.unwrap_or_default()), "{word:?}");
        }
    }
}
