//! Which sentences lean on one before them, and which take back what the one before claims.

use std::sync::LazyLock;

use memchr::memmem::Finder;
use rustc_hash::FxHashSet;

use super::apposition::opens_with_apposition;
use super::definite_noun::{renaming_noun, tells_age_again};
use super::openers::{Opening, opening, refers_from_the_start};
use crate::summarize::context::question::asks;
use crate::summarize::language::Language;
use crate::summarize::sentences::Sentence;
use crate::summarize::terms::tokens::Tokens;
use crate::summarize::text::char_class::is_alphanumeric;

/// How a sentence stands towards the one before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one independent trait of a sentence")]
pub struct Leaning {
    /// It cannot be understood without it.
    pub leans: bool,
    /// What it leans on is further back, nobody knows where.
    pub lost: bool,
    /// It says that what that one claims is not so.
    pub withdraws: bool,
    /// It says nothing itself: it announces what follows, "Here is what they said", or tells where the one before is from,
    /// "Det skriver Dagbladet".
    pub says_nothing: bool,
    /// It opens with what joins it to the one before: "But".
    pub joins: bool,
}

/// A sentence that only tells where the one before is from has at most so many words.
const SOURCE_WORDS: usize = 14;

/// A sentence behind a question that has at most so many words does no more than answer it.
const ANSWER_WORDS: usize = 9;

/// The words of each language that take something back, read from the profiles once, on first use.
static RETRACTIONS: LazyLock<Vec<FxHashSet<&'static str>>> = LazyLock::new(|| {
    let languages = Language::ALL.iter().chain([&Language::Undetermined]);
    languages.map(|language| language.profile().retractions.split(' ').collect()).collect()
});

/// The phrases of each language that lean on what was before wherever they stand.
static LEANING_PHRASES: LazyLock<Vec<Vec<Finder<'static>>>> = LazyLock::new(|| {
    let languages = Language::ALL.iter().chain([&Language::Undetermined]);
    languages.map(|language| language.profile().leaning_phrases.iter().map(Finder::new).collect()).collect()
});

/// How every sentence of a text stands towards the one before it. Linear in the length of the text.
///
/// A definite noun leans unless the first sentence has it: what a story opens with is hardly ever left out of a summary.
#[must_use]
pub fn leanings(text: &str, sentences: &[Sentence], tokens: &Tokens, language: Language) -> Vec<Leaning> {
    let retractions = &RETRACTIONS[language as usize];
    let mut leanings: Vec<Leaning> = sentences
        .iter()
        .enumerate()
        .map(|(index, sentence)| {
            let said = &text[sentence.range.clone()];
            let Opening { refers, joins, tells_source, announces } = opening(said, language);
            let says_nothing = announces || tells_source && tokens.sentence(index).len() <= SOURCE_WORDS;
            if index == 0 {
                let leans = refers_from_the_start(said, language) || tells_age_again(said, language);
                return Leaning { leans, says_nothing, ..Leaning::default() };
            }
            let noun = renaming_noun(said, language);
            let renames = noun.is_some();
            let is_known_from = |other: usize| {
                let at = noun.as_ref().map(|noun| sentence.range.start + noun.start);
                at.is_none_or(|at| is_in(other, text, tokens, index, at))
            };
            let unknown = !is_known_from(0);
            let lost = unknown && !is_known_from(index - 1);
            let takes_back = |start: u32, end: u32| {
                text.get(start as usize..end as usize).is_some_and(|word| retractions.contains(word))
            };
            let withdraws = (refers || renames)
                && tokens.sentence(index).iter().any(|token| takes_back(token.start, token.end));
            let answers = tokens.sentence(index).len() <= ANSWER_WORDS
                && asks(&text[sentences[index - 1].range.clone()], language);
            let leans = refers || tells_source || unknown || answers || opens_with_apposition(said, language);
            Leaning { leans, lost, withdraws, says_nothing, joins }
        })
        .collect();
    // A new word for what was named before leans on the sentence before, unless that one does the same.
    for index in (1..leanings.len()).rev() {
        leanings[index].lost &= leanings[index - 1].leans;
    }
    for phrase in &LEANING_PHRASES[language as usize] {
        for at in places_of(phrase, text) {
            let index = sentences.partition_point(|sentence| sentence.range.end <= at);
            if let Some(leaning) = leanings.get_mut(index) {
                leaning.leans = true;
            }
        }
    }
    leanings
}

/// Where a phrase stands in a text as whole words.
fn places_of(phrase: &Finder<'static>, text: &str) -> impl Iterator<Item = usize> {
    let begins = |at: &usize| !text[..*at].chars().next_back().is_some_and(is_alphanumeric);
    phrase.find_iter(text.as_bytes()).filter(begins)
}

/// Whether sentence `other` has the word that starts at a place in sentence `index`.
fn is_in(other: usize, text: &str, tokens: &Tokens, index: usize, at: usize) -> bool {
    let Some(word) = tokens.sentence(index).iter().find(|token| token.end as usize > at) else {
        return false;
    };
    let written = |start: u32, end: u32| text.get(start as usize..end as usize);
    tokens.sentence(other).iter().any(|first| {
        word.term.is_some() && word.term == first.term
            || written(first.start, first.end) == written(word.start, word.end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::summarize::document::Document;
    use crate::summarize::sentences::split;
    use crate::summarize::terms::tokenizer::Tokenizer;
    use crate::summarize::terms::vocabulary::StemCache;

    /// How the second sentence of a text stands towards the first.
    fn second(text: &str, language: Language) -> Leaning {
        nth(text, language, 1)
    }

    fn nth(text: &str, language: Language, index: usize) -> Leaning {
        let document = Document::from_paragraph(text);
        let sentences = split(&document, language);
        let mut stems = StemCache::default();
        let tokens = Tokens::read(&mut Tokenizer::new(language, &mut stems), text, &sentences);
        leanings(text, &sentences, &tokens, language)[index]
    }

    #[test]
    fn what_leans_and_what_stands() {
        for (language, text, leans) in [
            (Language::English, "A man from Moen sold the mill. He lives in Oslo.", true),
            (Language::English, "Acme sold the mill on Friday. The company made a loss.", true),
            (Language::English, "A company sold the mill on Friday. The company made a loss.", false),
            (Language::English, "Acme sold the mill on Friday. Oslo had a similar mill until May.", true),
            (
                Language::English,
                "Acme sold the mill on Friday. According to her, the mill made a loss.",
                true,
            ),
            (
                Language::English,
                "Acme sold the mill on Friday. According to Lund, the mill made a loss.",
                false,
            ),
            (Language::English, "Who has sold the mill? A baker of Moen, as it turns out.", true),
            (
                Language::English,
                "Who has sold the mill? Acme sold it on Friday for the price of a small boat.",
                false,
            ),
            (Language::French, "Acme a vendu le moulin. Une décision qui surprend à Moen.", true),
            (Language::English, "Acme sold the mill on Friday. By comparison, Moen has five mills.", true),
            (Language::Danish, "Acme solgte møllen fredag. Til sammenligning har Moen fem møller.", true),
            (Language::French, "Acme a vendu le moulin. D’après eux, le moulin perdait de l'argent.", true),
            (Language::French, "Acme a vendu le moulin. L'entreprise perdait de l'argent.", true),
            (Language::Spanish, "Acme vendió el molino. Dijo a la llegada que perdía dinero.", true),
            (Language::German, "Acme hat die Mühle verkauft. Ihr zufolge brachte sie nichts ein.", true),
            (Language::Russian, "Акме продала мельницу. По её словам, мельница убыточна.", true),
            (Language::Vietnamese, "Acme bán nhà máy. Theo ông Nam, nhà máy thua lỗ.", false),
        ] {
            assert_eq!(second(text, language).leans, leans, "{text}");
        }
    }

    #[test]
    fn somebody_told_by_age_was_named_before() {
        for (text, leans) in [
            ("The Spaniard, 23, won the race. It rained.", true),
            ("The mill, 23 years old, was sold. It rained.", false),
            ("Ole Lund, 23, won the race. It rained.", false),
        ] {
            assert_eq!(nth(text, Language::English, 0).leans, leans, "{text}");
        }
    }

    #[test]
    fn what_takes_a_claim_back() {
        for (language, text, withdraws) in [
            (Language::English, "Acme has sold the mill, a paper wrote. But the story was false.", true),
            (Language::English, "Lund stole the money, the mayor says. He denies it.", true),
            (Language::English, "Acme has sold the mill. It made a loss.", false),
            (Language::German, "Acme habe die Mühle verkauft, schrieb eine Zeitung. Das war falsch.", true),
            (Language::Spanish, "Acme vendió el molino, según un diario. Pero la noticia es falsa.", true),
        ] {
            assert_eq!(second(text, language).withdraws, withdraws, "{text}");
        }
    }
}
