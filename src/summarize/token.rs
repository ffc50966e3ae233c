//! Sentences to tokens, and tokens to terms.

use std::ops::Range;

use super::Language;
use super::fold::fold_into;
use super::interner::Interner;
use super::stem::Stemmer;
use super::stop_words::is_stop_word;
use super::word::{Word, next_word};

/// A term's identity within one document: dense from 0, in order of first appearance.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Term(pub u32);

/// A word as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    /// Where it starts in the text, in bytes.
    pub start: u32,
    /// Where it ends in the text, in bytes; past `start`.
    pub end: u32,
    /// What it is counted as; `None` for a stop word.
    pub term: Option<Term>,
}

/// Reads one document's sentences into tokens, and remembers its terms.
///
/// A word is a run of letters, digits and the marks that belong to them. An apostrophe, a decimal or thousands separator
/// inside one does not part it; a hyphen does, except between digits. An elided article ("l'homme") is left out of the
/// word after it. Languages written without spaces are cut by a dictionary. Each distinct form is looked up among the
/// stop words and stemmed once a document, so reading takes time linear in the text.
#[derive(Debug)]
pub struct Tokenizer<'t> {
    language: Language,
    stemmer: Stemmer,
    /// The folded forms met so far, and by their numbers what each is counted as.
    forms: Interner,
    form_terms: Vec<Option<Term>>,
    stems: Interner,
    /// How each term was written where it first appeared.
    surfaces: Vec<&'t str>,
    folded: String,
}

impl<'t> Tokenizer<'t> {
    /// A reader of documents in `language`; [`Language::Undetermined`] has no stop words and stems nothing.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            language,
            stemmer: Stemmer::new(language),
            forms: Interner::default(),
            form_terms: Vec::new(),
            stems: Interner::default(),
            surfaces: Vec::new(),
            folded: String::new(),
        }
    }

    /// Appends the tokens of the sentence at `range`, in order.
    ///
    /// Every call for one document passes the same `text`. A range that is no slice of it has no tokens. Texts of 4 GiB
    /// and more are out of reach of the offsets.
    pub fn read(&mut self, text: &'t str, range: Range<usize>, tokens: &mut Vec<Token>) {
        let Some(sentence) = text.get(range.clone()) else { return };
        let base = range.start;
        let language = self.language;
        next_word(language, sentence, &mut |word| {
            fold_word(language, sentence, &word, &mut self.folded);
            if self.folded.is_empty() {
                return;
            }
            let surface = &sentence[word.start..word.end];
            let term = self.term_of_folded(surface);
            tokens.push(Token { start: (base + word.start) as u32, end: (base + word.end) as u32, term });
        });
    }

    /// How many terms the document has so far; every [`Term`] given out is below it.
    #[must_use]
    pub fn vocabulary(&self) -> usize {
        self.surfaces.len()
    }

    /// How `term` was written where the document first has it; empty for a term of another document.
    #[must_use]
    pub fn surface(&self, term: Term) -> &'t str {
        self.surfaces.get(term.0 as usize).copied().unwrap_or_default()
    }

    /// The terms of a title or a query that the document has, each once, in order of appearance in `text`.
    #[must_use]
    pub fn known_terms(&self, text: &str) -> Vec<Term> {
        let mut known = Vec::new();
        let mut seen = vec![false; self.vocabulary()];
        let mut folded = String::new();
        next_word(self.language, text, &mut |word| {
            fold_word(self.language, text, &word, &mut folded);
            let Some(term) = self.known_term(&folded) else { return };
            if let Some(seen) = seen.get_mut(term.0 as usize)
                && !std::mem::replace(seen, true)
            {
                known.push(term);
            }
        });
        known
    }

    fn known_term(&self, folded: &str) -> Option<Term> {
        if let Some(form) = self.forms.find(folded) {
            return self.form_terms[form as usize];
        }
        if is_stop_word(self.language, folded) {
            return None;
        }
        self.stems.find(&self.stemmer.stem(folded)).map(Term)
    }

    fn term_of_folded(&mut self, surface: &'t str) -> Option<Term> {
        let (form, new) = self.forms.intern(&self.folded);
        if !new {
            return self.form_terms[form as usize];
        }
        let term = if is_stop_word(self.language, &self.folded) {
            None
        } else {
            let (stem, new) = self.stems.intern(&self.stemmer.stem(&self.folded));
            if new {
                self.surfaces.push(surface);
            }
            Some(Term(stem))
        };
        self.form_terms.push(term);
        term
    }
}

/// How many words a person would count: every token, stop words too.
///
/// The parts of a hyphenated compound count each. Where a language writes no spaces, a word is what the dictionary cuts,
/// which is what [`Language::words_per_minute`] counts as well.
#[must_use]
pub fn count_words(tokens: &[Token], _language: Language) -> usize {
    tokens.len()
}

/// Writes to `folded` the form under which `word` is counted.
fn fold_word(language: Language, sentence: &str, word: &Word, folded: &mut String) {
    /// English words that in capitals are names.
    const ACRONYMS: [&str; 3] = ["us", "it", "who"];

    folded.clear();
    let written = &sentence[word.start..word.form_end];
    if word.is_ascii && language != Language::Turkish {
        folded.push_str(written);
        folded.make_ascii_lowercase();
    } else {
        fold_into(language, written, folded);
    }
    if word.is_dotted {
        folded.retain(|letter| letter != '.');
    }
    let is_name = language == Language::English
        && written.starts_with(|first: char| first.is_ascii_uppercase())
        && written.ends_with(|last: char| last.is_ascii_uppercase())
        && ACRONYMS.contains(&folded.as_str());
    if is_name {
        folded.push('.');
    } else if word.has_apostrophe && !is_stop_word(language, folded) {
        let stripped = folded.strip_suffix("'s").or_else(|| folded.strip_suffix('\'')).map(str::len);
        folded.truncate(stripped.filter(|&length| length > 1).unwrap_or(folded.len()));
    }
}
