//! Terms in context → the phrases that tell what a document is about.

mod choice;
mod genitive;
mod lexicon;
mod names;
mod phrases;
mod runs;
mod source;
#[cfg(test)]
mod tests;
mod units;
mod written;

use std::ops::Range;

use self::lexicon::Lexicon;
use crate::summarize::language::Language;
use crate::summarize::terms::term::Term;
use crate::summarize::terms::tokens::Tokens;

/// A phrase that tells what the document is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyword {
    /// Its first occurrence that is written as a tag would be, in bytes.
    pub range: Range<usize>,
    /// Its weight against the best one's, above 0 and at most 1.
    pub score: f64,
}

/// What key phrases are looked for in.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The text.
    pub text: &'a str,
    /// The language it is read in.
    pub language: Language,
    /// Its tokens.
    pub tokens: &'a Tokens,
    /// The title, when there is one.
    pub title: Option<&'a str>,
    /// The terms of the title that the text has.
    pub title_terms: &'a [Term],
}

/// The key phrases of a text, the best first, each where it first stands: at most eight, and fewer where there are few good
/// ones.
///
/// Names come first: words that have a capital where no sentence opens, with the short words that link them, without
/// titles, days and genitives. A short form counts for the full name where the text has it. Then phrases and words in
/// small letters, or in a script without capitals, that recur, and that the words around them and the language's lists
/// show to be nouns of some content. All weigh by how often and how early they occur and whether the title has them. A
/// phrase that shares its words with a better one is left out, and so is whoever brings the news. Linear in the number of
/// tokens.
#[must_use]
pub fn keywords(subject: &Subject) -> Vec<Keyword> {
    let lexicon = Lexicon::of(subject.language);
    let units = units::read(subject, lexicon);
    let names = names::find(subject, lexicon, &units);
    let phrases = phrases::find(subject, lexicon, &units, &names);
    choice::choose(subject, lexicon, names.found, phrases)
}

/// The units of a phrase without those that link them, as they are counted; 0 behind the last.
type Key = [u32; MOST_UNITS];

/// The most units of a phrase without those that link them.
const MOST_UNITS: usize = 6;

/// A phrase that may be chosen.
#[derive(Clone, Debug)]
struct Candidate {
    key: Key,
    /// The occurrence to tell.
    range: Range<usize>,
    /// The sentence of its first occurrence.
    sentence: usize,
    /// How often it occurs, short forms of a name included.
    count: u32,
    in_title: bool,
    is_name: bool,
    /// How often the words beside it show a noun, if it is no name.
    as_noun: u32,
    /// Whether it is good enough beside others.
    is_sure: bool,
}

impl Candidate {
    fn units(&self) -> impl Iterator<Item = u32> {
        self.key.into_iter().take_while(|&unit| unit > 0)
    }

    fn len(&self) -> usize {
        self.units().count()
    }
}

/// The key of some units; `None` for too many.
fn key_of(units: impl Iterator<Item = u32>) -> Option<Key> {
    let mut key = [0; MOST_UNITS];
    for (place, unit) in units.filter(|&unit| unit > 0).enumerate() {
        *key.get_mut(place)? = unit;
    }
    (key[0] > 0).then_some(key)
}
