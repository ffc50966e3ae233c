//! Sentences to tokens, and tokens to terms.

#[cfg(test)]
mod tests;

use std::ops::Range;

use super::byte_runs::Runs;
use super::capitalization::{ASCII_INITIALS, Initial};
use super::pronouns::Person;
use super::term::Term;
use super::vocabulary::{Known, StemCache, Vocabulary};
use super::word_bounds::{Word, Words, contraction, goes_on};
use super::word_key::{InlineWord, LONGEST_INLINE, WordKey};
use crate::summarize::language::Language;
use crate::summarize::language::fold::fold_into;

/// A word as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    /// Where it starts in the text, in bytes.
    pub start: u32,
    /// Where it ends in the text, in bytes; past `start`.
    pub end: u32,
    /// What it is counted as; `None` for a stop word.
    pub term: Option<Term>,
    /// What it opens with.
    pub initial: Initial,
    /// The person that it is a pronoun of.
    pub person: Person,
}

/// Reads one document's sentences into tokens, and remembers its terms.
///
/// A word is a run of letters, digits and the marks that belong to them. An apostrophe, a decimal or thousands separator
/// inside one does not part it; a hyphen does, except between digits. An elided article ("l'homme") is left out of the
/// word after it. Languages written without spaces are cut by a dictionary. Each distinct form is looked up among the
/// stop words and stemmed once a document, so reading takes time linear in the text.
#[derive(Debug)]
pub struct Tokenizer<'c> {
    language: Language,
    vocabulary: Vocabulary<'c>,
    /// Holds the form at hand, so that each needs no string of its own.
    folded: String,
}

impl<'c> Tokenizer<'c> {
    /// A reader of one document in `language`; [`Language::Undetermined`] has no stop words and stems nothing. What `cache`
    /// holds from other documents saves time and changes no token.
    #[must_use]
    pub fn new(language: Language, cache: &'c mut StemCache) -> Self {
        Self { language, vocabulary: Vocabulary::new(language, cache), folded: String::new() }
    }

    /// Appends the tokens of the sentence at `range`, in order.
    ///
    /// Every call for one document passes the same `text`. A range that is no slice of it has no tokens. Texts of 4 GiB
    /// and more are out of reach of the offsets.
    pub fn read(&mut self, text: &str, range: Range<usize>, tokens: &mut Vec<Token>) {
        if text.get(range.clone()).is_none() {
            return;
        }
        let sentence = &text[..range.end];
        if self.language.profile().dotless_i {
            // Its I and İ are not the capitals of i.
            self.read_closely(sentence, range, tokens);
            return;
        }
        let bytes = text.as_bytes();
        let mut read_to = range.start;
        for run in Runs::of(bytes, range) {
            if run.end <= read_to {
                continue;
            }
            let plain = if read_to <= run.start { self.plain_word(sentence, bytes, &run) } else { None };
            read_to = match plain {
                Some((plain, end)) => {
                    let known = self.vocabulary.know_inline(plain);
                    let initial = ASCII_INITIALS[usize::from(bytes[run.start])];
                    tokens.push(self.token(&(run.start..end), initial, known));
                    end
                }
                None if read_to <= run.start => self.read_run(sentence, bytes, &run, tokens),
                None => self.read_closely(sentence, read_to..run.end, tokens),
            };
        }
    }

    /// Appends the tokens of a run that is no plain word: its one word, where it was found to be one before. Returns where
    /// the last one ends.
    fn read_run(
        &mut self,
        sentence: &str,
        text: &[u8],
        run: &Range<usize>,
        tokens: &mut Vec<Token>,
    ) -> usize {
        let Some(written) = lone_run(text, run) else {
            return self.read_closely(sentence, run.clone(), tokens);
        };
        if let Some((known, initial)) = self.vocabulary.know_run(written) {
            tokens.push(self.token(run, initial, known));
            return run.end;
        }
        let before = tokens.len();
        let read_to = self.read_closely(sentence, run.clone(), tokens);
        if let [Token { start, end, initial, .. }] = tokens[before..]
            && (start as usize..end as usize) == *run
            && let Some(spelling) = self.spelling(sentence, &Word::spanning(run.start, run.end))
        {
            let known = self.vocabulary.know(&spelling);
            self.vocabulary.keep_run(written, known, initial);
        }
        read_to
    }

    /// Appends the tokens from the start of `range` on, letter by letter, at least to its end; returns where the last one
    /// ends, or past what parts it from the next.
    fn read_closely(&mut self, sentence: &str, range: Range<usize>, tokens: &mut Vec<Token>) -> usize {
        let mut words = Words::of(self.language, sentence, range.start);
        while words.at() < range.end
            && let Some(word) = words.next()
        {
            if let Some(spelling) = self.spelling(sentence, &word) {
                let known = self.vocabulary.know(&spelling);
                let written = word.start..word.end;
                tokens.push(self.token(&written, Initial::of(&sentence[written.clone()]), known));
            }
        }
        words.at()
    }

    #[inline]
    fn token(&mut self, word: &Range<usize>, initial: Initial, known: Known) -> Token {
        Token {
            start: word.start as u32,
            end: word.end as u32,
            term: self.vocabulary.term_in_document(known.stem),
            initial,
            person: known.person,
        }
    }

    /// How many terms the document has so far; every [`Term`] given out is below it.
    #[must_use]
    pub fn distinct_terms(&self) -> usize {
        self.vocabulary.terms()
    }

    /// The terms of a title or a query that the document has, each once, in order of appearance in `text`.
    #[must_use]
    pub fn known_terms(&mut self, text: &str) -> Vec<Term> {
        let mut known = Vec::new();
        let mut seen = vec![false; self.distinct_terms()];
        for word in Words::of(self.language, text, 0) {
            if let Some(spelling) = self.spelling(text, &word)
                && let stem = self.vocabulary.know(&spelling).stem
                && let Some(term) = self.vocabulary.term(stem)
                && let Some(seen) = seen.get_mut(term.number())
                && !std::mem::replace(seen, true)
            {
                known.push(term);
            }
        }
        known
    }

    /// The spelling under which a word is counted that a run opens, and where it ends, if it is all ASCII. `None` too where
    /// that takes a closer look, as it does for the last words of a text, and all that have a stop or the like in them.
    #[inline]
    fn plain_word(&self, sentence: &str, text: &[u8], run: &Range<usize>) -> Option<(InlineWord, usize)> {
        let window: &[u8; LONGEST_INLINE + 2] = text.get(run.start..)?.first_chunk()?;
        if may_be_name(window[1]) && is_name(self.language, window.get(..run.len())?) {
            return None;
        }
        let mut end = run.end;
        loop {
            let length = end - run.start;
            let plain = InlineWord::lower_ascii(window.first_chunk()?, length)?;
            if !goes_on(window[length], window[length + 1]) {
                return Some((plain, end));
            }
            end = contraction(self.language, sentence, end)?;
        }
    }

    /// The spelling under which a word is counted; `None` where nothing of it is left.
    fn spelling(&mut self, sentence: &str, word: &Word) -> Option<WordKey> {
        fold_word(self.language, sentence, word, &mut self.folded);
        (!self.folded.is_empty()).then(|| WordKey::of(&self.folded))
    }
}

/// A run as written, if it is short and no word goes on behind it, whatever it is.
#[inline]
fn lone_run(text: &[u8], run: &Range<usize>) -> Option<InlineWord> {
    let window: &[u8; LONGEST_INLINE + 2] = text.get(run.start..)?.first_chunk()?;
    let written = InlineWord::written(window.first_chunk()?, run.len())?;
    // Hebrew has acronyms with a quotation mark in them.
    let after = window[run.len()];
    (after != b'"' && !goes_on(after, window[run.len() + 1])).then_some(written)
}

/// Writes to `folded` the form under which `word` is counted.
fn fold_word(language: Language, sentence: &str, word: &Word, folded: &mut String) {
    folded.clear();
    let written = &sentence[word.start..word.form_end];
    if word.is_ascii && !language.profile().dotless_i {
        folded.push_str(written);
        folded.make_ascii_lowercase();
    } else {
        fold_into(language, written, folded);
    }
    if word.is_dotted {
        folded.retain(|letter| letter != '.');
    }
    if may_be_name(written.as_bytes().get(1).copied().unwrap_or_default())
        && is_name(language, written.as_bytes())
    {
        folded.push('.');
    }
}

/// Whether a word as written is one that only capitals make a name.
#[cold]
fn is_name(language: Language, written: &[u8]) -> bool {
    language.profile().capital_names.iter().any(|name| name.as_bytes() == written)
}

/// Whether a word with this byte for its second may be such a name in some language: few words have a capital or a point
/// there.
#[inline]
fn may_be_name(second: u8) -> bool {
    SECOND_IN_NAMES[usize::from(second)]
}

/// The second bytes of all such names.
const SECOND_IN_NAMES: [bool; 256] = {
    let mut seconds = [false; 256];
    let mut language = 0;
    while language < Language::ALL.len() {
        let names = Language::ALL[language].profile().capital_names;
        let mut name = 0;
        while name < names.len() {
            seconds[names[name].as_bytes()[1] as usize] = true;
            name += 1;
        }
        language += 1;
    }
    seconds
};
