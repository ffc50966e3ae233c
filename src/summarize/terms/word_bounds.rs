//! Where words begin and end in a sentence.

use std::sync::LazyLock;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

use crate::summarize::language::Language;
use crate::summarize::language::fold::fold_into;
use crate::summarize::text::char_class::{
    is_alphabetic, is_alphanumeric, is_numeric, is_of_spaced_word, is_unspaced,
};

/// A word found, in bytes of the text searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Where the part ends that it is counted by: before `end` where an ending is set off by a mark ("Ankara'da", "EU:n").
    pub(crate) form_end: usize,
    /// Only ASCII letters, digits and marks.
    pub(crate) is_ascii: bool,
    /// Letters each followed by a stop, as in "U.S.".
    pub(crate) is_dotted: bool,
}

/// The longest run without spaces that is cut in one go, in bytes: what a dictionary needs grows with it.
const LONGEST_RUN: usize = 1024;

static DICTIONARY: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// The words of a text, in order.
pub(crate) struct Words<'t> {
    language: Language,
    text: &'t str,
    /// Where to search on.
    at: usize,
    /// Where the words end that are still to be told of a run without spaces.
    cuts: std::vec::IntoIter<usize>,
}

impl<'t> Words<'t> {
    /// Those from byte `start` on, which is where a character starts.
    pub(crate) fn of(language: Language, text: &'t str, start: usize) -> Self {
        Self { language, text, at: start, cuts: Vec::new().into_iter() }
    }

    /// Where it goes on: all words before are told, and all of none.
    pub(crate) fn at(&self) -> usize {
        self.at
    }
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        if let Some(end) = self.cuts.next() {
            return Some(Word::spanning(std::mem::replace(&mut self.at, end), end));
        }
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.at) {
            if ASCII_ALPHANUMERIC[byte as usize] {
                return Some(self.spaced_word());
            }
            if !byte.is_ascii()
                && let Some(word) = self.word_beyond_ascii()
            {
                return Some(word);
            }
            self.at += 1;
        }
        None
    }
}

impl Words<'_> {
    /// The word that starts with the character at hand, which is beyond ASCII, or, where none does, nothing: then the last
    /// byte of the character is passed to.
    fn word_beyond_ascii(&mut self) -> Option<Word> {
        let letter = self.text[self.at..].chars().next()?;
        if is_unspaced(letter) {
            return self.unspaced_word();
        }
        if is_alphanumeric(letter) {
            return Some(self.spaced_word());
        }
        self.at += letter.len_utf8() - 1;
        None
    }

    /// The word that starts with the letter or digit at hand.
    fn spaced_word(&mut self) -> Word {
        let word = spaced_word(self.language, self.text, self.at);
        self.at = word.end;
        word
    }

    /// The first word of the run without spaces at hand.
    fn unspaced_word(&mut self) -> Option<Word> {
        self.cuts = unspaced_ends(self.text, self.at).into_iter();
        let end = self.cuts.next()?;
        Some(Word::spanning(std::mem::replace(&mut self.at, end), end))
    }
}

impl Word {
    /// A word without an ending that is set off.
    pub(crate) const fn spanning(start: usize, end: usize) -> Self {
        Self { start, end, form_end: end, is_ascii: false, is_dotted: false }
    }
}

/// Which bytes are ASCII letters and digits: one look instead of three comparisons.
static ASCII_ALPHANUMERIC: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 0x80 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

/// What may join, or be joined: letters, numbers, or both. A set of two bits.
type Joint = u8;
const OF_LETTERS: Joint = 1;
const OF_NUMBERS: Joint = 2;

/// What each byte of ASCII may join that stands behind some letters and digits.
static JOINING: [Joint; 256] = {
    let mut table = [0; 256];
    let mut bytes: &[u8] = b"'.:,-/";
    while let [byte, rest @ ..] = bytes {
        table[*byte as usize] =
            if matches!(byte, b'\'' | b'.' | b':') { OF_LETTERS | OF_NUMBERS } else { OF_NUMBERS };
        bytes = rest;
    }
    table
};

/// What is joined where one of those is followed by this byte.
static JOINED: [Joint; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'0'..=b'9' => OF_NUMBERS,
            b'A'..=b'Z' | b'a'..=b'z' => OF_LETTERS,
            0x80.. => OF_LETTERS | OF_NUMBERS,
            _ => 0,
        };
        byte += 1;
    }
    table
};

/// Whether a word may continue past some ASCII letters and digits, so that it takes a closer look; given the two bytes that
/// follow, of which the first is another one of ASCII. Does not stop to ask: whether a comma follows is beyond any guess.
#[inline]
pub(crate) fn goes_on(after: u8, next: u8) -> bool {
    JOINING[usize::from(after)] & JOINED[usize::from(next)] != 0
}

/// Where the letters end that an apostrophe joins to the word that ends at `end`, as in "don't" and "harbour's": those of ASCII,
/// in a language that drops no vowel before an apostrophe.
#[cold]
pub(crate) fn contraction(language: Language, text: &str, end: usize) -> Option<usize> {
    let joined = text.as_bytes().get(end..)?.strip_prefix(b"'")?;
    let letters = ascii_run(joined);
    let is_whole = joined.get(letters.len()).is_none_or(u8::is_ascii);
    (letters.first()?.is_ascii_alphabetic() && is_whole && !drops_vowels(language))
        .then_some(end + 1 + letters.len())
}

/// The word that starts with the letter or digit at `start`.
fn spaced_word(language: Language, text: &str, start: usize) -> Word {
    let mut word = Word::spanning(start, start);
    word.is_ascii = true;
    let mut previous = ' ';
    let mut letters_since_stop = 0;
    let mut ending = None;
    let mut at = start;
    loop {
        let (length, letters) = letters_of_word(&text[at..]);
        let run = &text[at..at + length];
        if let Some(last) = run.chars().next_back() {
            at += length;
            word.end = at;
            word.is_ascii &= run.is_ascii();
            letters_since_stop += letters;
            previous = last;
        }
        let Some(letter) = text[at..].chars().next() else { break };
        let after = at + letter.len_utf8();
        let Some(next) = text[after..].chars().next() else { break };
        if !is_alphanumeric(next) || is_unspaced(next) {
            break;
        }
        let in_number = is_numeric(previous) && is_numeric(next);
        let in_word = is_alphabetic(previous) && is_alphabetic(next);
        match letter {
            '\'' | '’' | 'ʼ' if in_word || is_alphabetic(next) => {
                if is_elided(language, &text[word.start..at]) {
                    word.start = after;
                    word.is_ascii = true;
                } else if language.profile().apostrophe_before_ending {
                    ending = ending.or(Some(at));
                }
            }
            '.' | ',' | ':' | '/' | '-' | '–' | '٫' | '٬' if in_number => {}
            '.' if in_word && letters_since_stop == 1 && is_initial(&text[after..]) => {
                word.is_dotted = true;
            }
            ':' if in_word && language.profile().colon_before_ending => {
                ending = ending.or(Some(at));
            }
            '·' if in_word => {}
            '"' | '״' | '׳' if is_hebrew(previous) && is_hebrew(next) => {}
            _ => break,
        }
        word.is_ascii &= letter.is_ascii();
        letters_since_stop = 0;
        at = after;
    }
    word.form_end = ending.filter(|&end| end > word.start).unwrap_or(word.end);
    word
}

/// The letters, digits and marks of words with spaces between them that open a stretch: how many bytes they have, and how
/// many they are.
fn letters_of_word(text: &str) -> (usize, usize) {
    let ends = text.char_indices().zip(0..).find(|((_, letter), _)| !is_of_spaced_word(*letter));
    ends.map_or_else(|| (text.len(), text.chars().count()), |((end, _), letters)| (end, letters))
}

/// The ASCII letters and digits that open a stretch.
fn ascii_run(bytes: &[u8]) -> &[u8] {
    let length = bytes.iter().position(|&byte| !ASCII_ALPHANUMERIC[usize::from(byte)]);
    &bytes[..length.unwrap_or(bytes.len())]
}

/// Whether `rest` starts with one letter alone, as after the first stop of "U.S.".
fn is_initial(rest: &str) -> bool {
    let mut letters = rest.chars();
    letters.next().is_some_and(is_alphabetic) && !letters.next().is_some_and(is_alphanumeric)
}

/// Whether a language has articles, pronouns and prepositions that lose their vowel to the word behind the apostrophe.
fn drops_vowels(language: Language) -> bool {
    !language.profile().elided.is_empty()
}

/// Whether `word` is one of those that lost their vowel to the word behind the apostrophe.
fn is_elided(language: Language, word: &str) -> bool {
    if word.len() > 8 || !drops_vowels(language) {
        return false;
    }
    let mut folded = String::with_capacity(8);
    fold_into(language, word, &mut folded);
    language.profile().elided.contains(&folded.as_str())
}

/// Where the words end of the run without spaces at `start`; the last one at its end.
fn unspaced_ends(text: &str, start: usize) -> Vec<usize> {
    let mut end = start;
    for letter in text[start..].chars() {
        if !is_unspaced(letter) || end - start + letter.len_utf8() > LONGEST_RUN {
            break;
        }
        end += letter.len_utf8();
    }
    let cuts = DICTIONARY.segment_str(&text[start..end]);
    cuts.filter(|&cut| cut > 0).map(|cut| start + cut).collect()
}

const fn is_hebrew(letter: char) -> bool {
    matches!(letter, '\u{5d0}'..='\u{5ea}')
}
