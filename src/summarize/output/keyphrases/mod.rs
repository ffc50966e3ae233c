//! Terms in context → the phrases that tell what a document is about.

use std::ops::Range;

use rustc_hash::FxHashMap;

mod generic_word;

use self::generic_word::is_generic;

use crate::summarize::scoring::term_counts::TermCounts;
use crate::summarize::terms::capitalization::Initial;
use crate::summarize::terms::term::Term;
use crate::summarize::terms::tokenizer::Token;
use crate::summarize::terms::tokens::Tokens;

/// The most phrases given.
const MOST: usize = 8;
/// The most terms in a phrase.
const LONGEST: usize = 4;
/// How often a single word in lower case must occur to stand alone: names tell more than words do.
const FEWEST_OF_A_WORD: u32 = 3;
/// A word in lower case is told with those around it where it stands with them once in so many times, or oftener.
const COMPANY_IN: u32 = 3;
/// The most terms in the full name of somebody who is mostly called by the last of them.
const LONGEST_FULL_NAME: usize = 3;
/// How much more a name weighs than a phrase in lower case.
const NAME: f64 = 1.6;
/// Short words that hold a name together: "Bank of England", "Ursula von der Leyen".
const LINKS: &[&str] = &[
    "of", "de", "du", "des", "del", "della", "di", "da", "do", "dos", "das", "la", "von", "van", "der",
    "den", "al", "el", "bin", "ibn", "the",
];

/// A phrase that tells what the document is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyword {
    /// Its first occurrence, in bytes.
    pub range: Range<usize>,
    /// Its weight against the best one's, above 0 and at most 1.
    pub score: f64,
}

/// The key phrases of a text, the best first, each where it first stands.
///
/// A phrase is a run of up to four terms with nothing but a space or a hyphen between them; a short link such as
/// "of" may stand inside a name. It weighs the mean of ln(1 + count) over its terms, times its own count and
/// ln(1 + its number of terms), more if it is a name, less the later it first occurs. What is chosen is told in full: a
/// surname as the whole name, where the text has it, and a word with those that it often stands with. A phrase that
/// shares its terms with a better one is left out, and so is one that begins or ends in a word that names nothing: a
/// weekday, a unit, a form of address. Linear in the number of tokens.
#[must_use]
pub fn keywords(text: &str, tokens: &Tokens, term_counts: &TermCounts) -> Vec<Keyword> {
    let mut phrases: FxHashMap<Vec<Term>, Phrase> = FxHashMap::default();
    for (i, sentence) in tokens.by_sentence().enumerate() {
        for start in 0..sentence.len() {
            for phrase in runs(text, &sentence[start..]) {
                let terms: Vec<Term> = phrase.iter().filter_map(|token| token.term).collect();
                let is_name = start > 0 && is_name(phrase);
                let seen = phrases.entry(terms).or_insert_with(|| Phrase::first(phrase, i));
                seen.count += 1;
                seen.names += u32::from(is_name);
            }
        }
    }
    let weigh = |terms: &[Term], phrase: &Phrase| {
        let mean = terms.iter().map(|term| term_counts.log_count(*term)).sum::<f64>() / terms.len() as f64;
        let name = if phrase.is_name() { NAME } else { 1.0 };
        let early = 1.0 + 1.0 / (1.0 + phrase.sentence as f64);
        mean * f64::from(phrase.count) * (terms.len() as f64).ln_1p() * name * early
    };
    let mut ranked: Vec<(f64, Vec<Term>, Phrase)> = phrases
        .into_iter()
        .filter(|(_, phrase)| !has_generic_edge(&text[phrase.range.clone()]))
        .map(|(terms, phrase)| (weigh(&terms, &phrase), terms, phrase))
        .collect();
    ranked
        .sort_by(|a, b| b.0.total_cmp(&a.0).then(a.2.range.start.cmp(&b.2.range.start)).then(a.1.cmp(&b.1)));
    let worthy = || ranked.iter().filter(|(_, terms, phrase)| phrase.is_worth(terms.len()));
    let best = worthy().next().map_or(1.0, |first| first.0);
    let mut taken: Vec<Term> = Vec::new();
    let mut keywords = Vec::new();
    for (weight, terms, phrase) in worthy() {
        if keywords.len() == MOST {
            break;
        }
        let is_free = |terms: &[Term]| !terms.iter().any(|term| taken.contains(term));
        if !is_free(terms) {
            continue;
        }
        let is_acronym = text[phrase.range.clone()].chars().all(|c| !c.is_lowercase());
        let in_full = ranked.iter().filter(|(_, more, longer)| {
            // "NATO" is what a reader would say, whatever it stands with.
            if is_acronym && terms.len() == 1 {
                return false;
            }
            let surname = more.len() <= LONGEST_FULL_NAME && more.ends_with(terms);
            more.len() > terms.len()
                && terms.iter().all(|term| more.contains(term))
                && longer.tells_in_full(phrase, surname)
                && is_free(more)
        });
        let fullest = in_full.max_by_key(|(_, more, longer)| {
            (longer.count as usize * more.len(), usize::MAX - longer.range.start)
        });
        let (terms, phrase) = fullest.map_or((terms, phrase), |(_, more, longer)| (more, longer));
        taken.extend(terms);
        keywords.push(Keyword { range: without_genitive(text, &phrase.range), score: weight / best });
    }
    keywords
}

/// A phrase without the genitive of its last word.
fn without_genitive(text: &str, phrase: &Range<usize>) -> Range<usize> {
    let written = &text[phrase.clone()];
    let bare = ["'s", "’s", "'", "’"].iter().find_map(|ending| written.strip_suffix(ending));
    phrase.start..phrase.start + bare.unwrap_or(written).len()
}

/// What is known of a phrase.
struct Phrase {
    /// Its first occurrence.
    range: Range<usize>,
    /// The sentence of its first occurrence.
    sentence: usize,
    count: u32,
    /// How many of its occurrences, past the start of a sentence, are capitalised throughout.
    names: u32,
}

impl Phrase {
    fn first(tokens: &[Token], sentence: usize) -> Self {
        let range = tokens.first().map_or(0, |token| token.start as usize)
            ..tokens.last().map_or(0, |token| token.end as usize);
        Self { range, sentence, count: 0, names: 0 }
    }

    fn is_name(&self) -> bool {
        self.names * 2 >= self.count
    }

    /// Whether this phrase, which has all the terms of `shorter` and more, is what a reader would say instead: the full
    /// name of one whose surname it ends in, or words that often stand together.
    fn tells_in_full(&self, shorter: &Self, surname: bool) -> bool {
        let often = self.count >= 2 && self.count * COMPANY_IN >= shorter.count;
        let named = shorter.is_name();
        often && (self.is_name() || !named) || surname && named && self.is_name()
    }

    fn is_worth(&self, terms: usize) -> bool {
        match (self.is_name(), terms) {
            (true, _) => true,
            (false, 1) => self.count >= FEWEST_OF_A_WORD,
            (false, _) => self.count >= 2,
        }
    }
}

/// The phrases that start with the first of `tokens`, shortest first.
fn runs<'t>(text: &str, tokens: &'t [Token]) -> Vec<&'t [Token]> {
    let mut runs = Vec::new();
    let mut terms = 0;
    for (i, token) in tokens.iter().enumerate() {
        let joined =
            i == 0 || matches!(&text[tokens[i - 1].end as usize..token.start as usize], "" | " " | "-");
        if !joined {
            break;
        }
        let word = &text[token.start as usize..token.end as usize];
        if token.term.is_some() && word.chars().any(char::is_alphabetic) && word.chars().nth(1).is_some() {
            terms += 1;
            let linked = i > 0 && tokens[i - 1].term.is_none();
            if !linked || [token, &tokens[0]].iter().all(|token| token.initial == Initial::Capital) {
                runs.push(&tokens[..=i]);
            }
            if terms == LONGEST {
                break;
            }
        } else if i == 0 || !LINKS.contains(&word) {
            break;
        }
    }
    runs
}

/// Whether a phrase begins or ends in a word that names nothing.
fn has_generic_edge(phrase: &str) -> bool {
    let mut words = phrase.split([' ', '-']);
    words.next().is_some_and(is_generic) || words.next_back().is_some_and(is_generic)
}

/// Whether every term of a phrase is capitalised.
fn is_name(tokens: &[Token]) -> bool {
    tokens.iter().filter(|token| token.term.is_some()).all(|token| token.initial == Initial::Capital)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::summarize::document::Document;
    use crate::summarize::language::Language;
    use crate::summarize::sentences::split;
    use crate::summarize::terms::tokenizer::Tokenizer;
    use crate::summarize::terms::vocabulary::StemCache;

    fn phrases(text: &str) -> Vec<&str> {
        let document = Document::from_text(text);
        let sentences = split(&document, Language::English);
        let tokens =
            Tokens::read(&mut Tokenizer::new(Language::English, &mut StemCache::default()), text, &sentences);
        keywords(text, &tokens, &TermCounts::of(&tokens))
            .into_iter()
            .map(|keyword| &text[keyword.range])
            .collect()
    }

    #[test]
    fn names_come_whole_and_as_they_are_written() {
        let text = "On Monday the Bank of Ellery raised rates. Savers praised the Bank of Ellery for it. \
                    Rates had been low, and low rates had hurt savers.";
        let phrases = phrases(text);
        assert!(phrases.contains(&"Bank of Ellery"), "{phrases:?}");
        assert!(phrases.contains(&"rates"), "{phrases:?}");
    }

    #[test]
    fn a_phrase_is_told_in_full() {
        let text = "Mayor Hanne Claes opened the swing bridge on Tuesday. Claes called the swing bridge a gift. \
                    On Tuesday night Claes crossed the bridge first.";
        assert_eq!(phrases(text), ["Hanne Claes", "swing bridge"]);
    }

    #[test]
    fn a_word_that_stands_once_in_lower_case_tells_nothing() {
        assert!(!phrases("The ferry sank. Nobody was aboard.").contains(&"aboard"));
    }
}
