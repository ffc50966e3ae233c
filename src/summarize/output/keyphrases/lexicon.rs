//! What the lists of a language say of a word.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::genitive::without_genitive;
use crate::summarize::language::Language;
use crate::summarize::language::fold::fold_into;
use crate::summarize::language::stem::Stemmer;

/// What is said of a word, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Traits(u16);

impl Traits {
    /// Names nothing and is no part of a name: a day, a unit, a title.
    pub(super) const GENERIC: Self = Self(1);
    /// Says little by itself.
    pub(super) const PLAIN: Self = Self(1 << 1);
    /// No phrase begins or ends with it.
    pub(super) const VAGUE: Self = Self(1 << 2);
    /// What follows is a noun.
    pub(super) const BEFORE_NOUN: Self = Self(1 << 3);
    /// What it follows is a noun.
    pub(super) const AFTER_NOUN: Self = Self(1 << 4);
    /// What follows is a verb.
    pub(super) const BEFORE_VERB: Self = Self(1 << 5);
    /// May link the parts of a name.
    pub(super) const NAME_LINK: Self = Self(1 << 6);
    /// May link two nouns to a phrase.
    pub(super) const PHRASE_LINK: Self = Self(1 << 7);
    /// An article that is part of a name when it has a capital.
    pub(super) const NAME_ARTICLE: Self = Self(1 << 8);
    /// Stands alone for a news source, or ends the name of one.
    pub(super) const NEWS_SOURCE: Self = Self(1 << 9);
    /// May link the parts of a name, but stands between two more often.
    pub(super) const NAME_CONJUNCTION: Self = Self(1 << 10);
    /// Nothing that stands alone in a list of key phrases.
    pub(super) const WEAK: Self = Self(Self::GENERIC.0 | Self::PLAIN.0 | Self::VAGUE.0);

    /// Those of both.
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it has one of `others`.
    pub(super) fn has(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }
}

/// The lists of one language, as words are counted.
#[derive(Debug)]
pub(super) struct Lexicon {
    language: Language,
    stemmer: Stemmer,
    /// By the folded word or phrase.
    written: FxHashMap<String, u16>,
    /// By its stem.
    stems: FxHashMap<String, u16>,
}

impl Lexicon {
    /// That of a language; laid out once, on first use.
    pub(super) fn of(language: Language) -> &'static Self {
        static LEXICONS: [OnceLock<Lexicon>; Language::ALL.len() + 1] =
            [const { OnceLock::new() }; Language::ALL.len() + 1];
        LEXICONS[language as usize].get_or_init(|| Self::read(language))
    }

    fn read(language: Language) -> Self {
        let words = &language.profile().keyword_words;
        let mut lexicon = Self {
            language,
            stemmer: Stemmer::new(language),
            written: FxHashMap::default(),
            stems: FxHashMap::default(),
        };
        for (list, traits) in [
            (words.before_nouns, Traits::BEFORE_NOUN),
            (words.after_nouns, Traits::AFTER_NOUN),
            (words.before_verbs, Traits::BEFORE_VERB),
            (words.name_links, Traits::NAME_LINK),
            (words.name_conjunctions, Traits::NAME_CONJUNCTION),
            (words.phrase_links, Traits::PHRASE_LINK),
            (words.name_articles, Traits::NAME_ARTICLE),
        ] {
            list.split_whitespace().for_each(|word| lexicon.enter(word, traits));
        }
        for source in words.news_sources.split('|') {
            lexicon.enter(source.trim(), Traits::NEWS_SOURCE);
        }
        for (list, traits) in
            [(words.titles, Traits::GENERIC), (words.plain, Traits::PLAIN), (words.vague, Traits::VAGUE)]
        {
            let (phrases, words) = list.rsplit_once('|').unwrap_or(("", list));
            phrases.split('|').for_each(|phrase| lexicon.enter(phrase.trim(), traits));
            for word in words.split_whitespace() {
                lexicon.enter_forms(word, traits);
            }
        }
        for word in language.profile().generic_words {
            lexicon.enter_forms(word, Traits::GENERIC);
        }
        lexicon
    }

    fn enter_forms(&mut self, word: &str, traits: Traits) {
        self.enter(word, traits);
        let stem = self.stemmer.stem(&self.folded(word)).into_owned();
        *self.stems.entry(stem).or_default() |= traits.0;
    }

    fn enter(&mut self, word: &str, traits: Traits) {
        let folded = self.folded(word);
        if !folded.is_empty() {
            *self.written.entry(folded).or_default() |= traits.0;
        }
    }

    fn folded(&self, word: &str) -> String {
        let mut folded = String::with_capacity(word.len());
        fold_into(self.language, word, &mut folded);
        folded
    }

    /// What is said of a stop word, or of a whole phrase.
    pub(super) fn of_written(&self, word: &str) -> Traits {
        Traits(self.written.get(&*self.folded(word)).copied().unwrap_or_default())
    }

    /// What is said of a word, in whichever form.
    pub(super) fn of_word(&self, word: &str) -> Traits {
        let folded = self.folded(word);
        let bare = folded.trim_end_matches('.');
        let bare = without_genitive(bare);
        let written = self.written.get(bare).copied().unwrap_or_default() | self.of_compound(bare);
        Traits(written | self.stems.get(&*self.stemmer.stem(bare)).copied().unwrap_or_default())
    }

    /// A compound is a title if its last part is: "Torwarttrainerin".
    fn of_compound(&self, word: &str) -> u16 {
        let is_title = |(start, _): (usize, char)| {
            let part = &word[start..];
            part.len() >= SHORTEST_PART
                && Traits(self.written.get(part).copied().unwrap_or_default()).has(Traits::GENERIC)
        };
        let has_compounds = self.language.profile().capitalizes_nouns && word.len() <= LONGEST_COMPOUND;
        if has_compounds && word.char_indices().skip(1).any(is_title) { Traits::GENERIC.0 } else { 0 }
    }

    /// How much of a word is the noun, where its language writes particles or endings on to it that can be told.
    pub(super) fn bare_noun(&self, word: &str) -> usize {
        let profile = self.language.profile();
        if !profile.stems_are_nouns {
            return profile
                .keyword_words
                .noun_endings
                .split_whitespace()
                .filter_map(|ending| word.strip_suffix(ending))
                .find(|noun| noun.chars().nth(2).is_some())
                .map_or(word.len(), str::len);
        }
        // A stemmer keeps its hands off words with digits in them.
        let foreign = word.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(word.len());
        let stem = self.stemmer.stem(word);
        match foreign {
            0 | 1 if word.starts_with(&*stem) => stem.len(),
            0 | 1 => word.len(),
            _ if self.is_particle(&word[foreign..]) => foreign,
            _ => word.len(),
        }
    }

    /// Whether the stemmer takes an ending off a noun.
    fn is_particle(&self, ending: &str) -> bool {
        let noun = self.language.profile().keyword_words.model_noun;
        self.stemmer.stem(&format!("{noun}{ending}")) == noun
    }
}

/// The most bytes of a compound that is looked into.
const LONGEST_COMPOUND: usize = 60;
/// The fewest bytes of the last part of a compound.
const SHORTEST_PART: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_units_and_titles_are_generic_in_their_language() {
        for (language, word, expected) in [
            (Language::English, "Tuesday", true),
            (Language::French, "août", true),
            (Language::English, "Mr.", true),
            (Language::English, "YEARS", true),
            (Language::English, "president's", true),
            (Language::English, "ferry", false),
            (Language::English, "", false),
        ] {
            assert_eq!(Lexicon::of(language).of_word(word).has(Traits::GENERIC), expected, "{word}");
        }
    }
}
