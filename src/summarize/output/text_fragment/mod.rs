//! Links to a sentence: the text directive that makes a browser scroll to words of a page and mark them.
//!
//! After the WICG's draft "URL Fragment Text Directives" (<https://wicg.github.io/scroll-to-text-fragment/>):
//!
//! ```text
//! #:~:text=[prefix-,]start[,end][,-suffix]
//! ```
//!
//! A browser looks for the first place where `start` stands between `prefix` and, further on, `end` before `suffix`. It
//! compares without regard to case, takes whole words alone, and lets white space differ. So a directive holds whole
//! words, without the punctuation at their edges, and as much around them as sets them apart from the same words
//! elsewhere.

use crate::summarize::document::Document;
use crate::summarize::document::block::Block;
use std::fmt::Write;
use std::ops::Range;

/// Sentences of at most this many words are written out; of longer ones, the beginning and the end are.
const WRITTEN_OUT: usize = 10;

/// How many words the beginning and the end of a long sentence have, when they are enough.
const EDGE: usize = 4;

/// How many words the beginning or the end may have, when fewer occur elsewhere too.
const LONGEST_EDGE: usize = 8;

/// How many words a prefix or a suffix may have.
const LONGEST_CONTEXT: usize = 6;

/// The longest sequences of words that are told apart: what holds one of these that occurs once occurs once itself.
const GRAM: usize = 4;

/// The words of a document, indexed so that every sentence's directive takes time in its own length alone.
#[derive(Clone, Debug)]
pub struct Fragments<'d> {
    text: &'d str,
    blocks: &'d [Block],
    words: Vec<Word>,
    /// For sequences of 1, 2, … [`GRAM`] words, the hashes of all in the document, sorted.
    grams: [Vec<u64>; GRAM],
}

/// What stands between white space, or between the marks of Chinese and Japanese, without punctuation at its edges.
#[derive(Clone, Debug)]
struct Word {
    range: Range<usize>,
    /// Of its letters and digits in lower case.
    hash: u64,
}

impl<'d> Fragments<'d> {
    /// Indexes a document. Takes time in n log n of its number of words, and some 64 bytes a word.
    #[must_use]
    pub fn of(document: &'d Document) -> Self {
        let text = document.text();
        let words = words(text);
        let grams = std::array::from_fn(|at| {
            let mut hashes: Vec<u64> = words.windows(at + 1).map(gram_hash).collect();
            hashes.sort_unstable();
            hashes
        });
        Self { text, blocks: document.blocks(), words, grams }
    }

    /// The fragment that leads to a sentence, given its place in the text in bytes: `#:~:text=` and what follows. Nothing
    /// where the sentence has no word.
    ///
    /// ```
    /// use nutgraf::summarize::{Document, Fragments};
    /// let document = Document::from_text("A well-known bridge. It fell.");
    /// let fragments = Fragments::of(&document);
    /// assert_eq!(fragments.directive(0..20).as_deref(), Some("#:~:text=A%20well%2Dknown%20bridge"));
    /// ```
    #[must_use]
    pub fn directive(&self, sentence: Range<usize>) -> Option<String> {
        let first = self.words.partition_point(|word| word.range.start < sentence.start);
        let last = self.words.partition_point(|word| word.range.end <= sentence.end);
        if first >= last {
            return None;
        }
        let words = first..last;
        let Plan { start, end, context } = self.plan(&words);
        let mut directive = "#:~:text=".to_owned();
        if let Context::Prefix(prefix) = &context {
            // What parts the sentence from the words before it, such as a full stop, belongs to the prefix.
            let from = self.words.get(prefix.start).map_or(0, |word| word.range.start);
            let to = self.words.get(start.start).map_or(from, |word| word.range.start);
            encode(self.text.get(from..to).unwrap_or_default().trim_end(), &mut directive);
            directive.push_str("-,");
        }
        encode(self.slice(&start), &mut directive);
        if let Some(end) = end {
            directive.push(',');
            encode(self.slice(&end), &mut directive);
        }
        if let Context::Suffix(suffix) = &context {
            let from = self.words.get(words.end - 1).map_or(0, |word| word.range.end);
            let to = self.words.get(suffix.end - 1).map_or(from, |word| word.range.end);
            directive.push_str(",-");
            encode(self.text.get(from..to).unwrap_or_default().trim_start(), &mut directive);
        }
        Some(directive)
    }

    /// Which words of a sentence, and beside it, lead to it.
    fn plan(&self, words: &Range<usize>) -> Plan {
        let told_apart =
            self.first_unique_gram(words).map(|gram| words.start..gram.end.max(words.start + EDGE));
        if words.len() <= WRITTEN_OUT {
            let context = if told_apart.is_some() { Context::None } else { self.context(words) };
            return Plan { start: words.clone(), end: None, context };
        }
        let Some(start) = told_apart else {
            return Plan { start: words.clone(), end: None, context: self.context(words) };
        };
        let edge = words.start..words.start + EDGE;
        let before = if start.len() > LONGEST_EDGE { self.before_in_block(words, &edge) } else { None };
        let (start, context) =
            before.map_or((start, Context::None), |prefix| (edge, Context::Prefix(prefix)));
        if start.end + EDGE > words.end {
            return Plan { start: words.clone(), end: None, context };
        }
        let longest = LONGEST_EDGE.min(words.end - start.end);
        // The browser takes the first such end after the beginning.
        let end = (EDGE..=longest)
            .map(|length| words.end - length..words.end)
            .find(|end| !self.occurs_within(end, start.end..words.end - 1))
            .unwrap_or(words.end - longest..words.end);
        Plan { start, end: Some(end), context }
    }

    /// The words beside a sentence that tell it from the same words elsewhere: before it in its block, after it in its
    /// block, or before it in the block above, from which something else may part it on the page.
    fn context(&self, words: &Range<usize>) -> Context {
        let block = self.block_of(words.start);
        let after = || {
            (1..=LONGEST_CONTEXT.min(block.end.saturating_sub(words.end)))
                .map(|length| words.end..words.end + length)
                .find(|suffix| self.is_unique_about(words.end, &(words.start..suffix.end)))
        };
        self.before_in_block(words, words)
            .map(Context::Prefix)
            .or_else(|| after().map(Context::Suffix))
            .or_else(|| self.before(words, words, 0).map(Context::Prefix))
            .unwrap_or(Context::None)
    }

    fn before_in_block(&self, words: &Range<usize>, start: &Range<usize>) -> Option<Range<usize>> {
        self.before(words, start, self.block_of(words.start).start)
    }

    /// The fewest words before a sentence, none before the word `floor`, that tell its beginning from the same words
    /// elsewhere.
    fn before(&self, words: &Range<usize>, start: &Range<usize>, floor: usize) -> Option<Range<usize>> {
        (1..=LONGEST_CONTEXT.min(words.start.saturating_sub(floor)))
            .map(|length| words.start - length..words.start)
            .find(|prefix| self.is_unique_about(words.start, &(prefix.start..start.end)))
    }

    /// Whether a sequence of words occurs once, as told by those of its parts that are near the word `edge`. What is
    /// further off does not tell anything that is not known.
    fn is_unique_about(&self, edge: usize, words: &Range<usize>) -> bool {
        let reach = LONGEST_CONTEXT + GRAM;
        let near = words.start.max(edge.saturating_sub(reach))..words.end.min(edge + reach);
        self.first_unique_gram(&near).is_some()
    }

    /// The words of the block that a word is in.
    fn block_of(&self, word: usize) -> Range<usize> {
        let at = self.words.get(word).map_or(0, |word| word.range.start);
        let block = self.blocks.partition_point(|block| block.range.end <= at);
        let Some(block) = self.blocks.get(block) else { return 0..self.words.len() };
        self.words.partition_point(|word| word.range.start < block.range.start)
            ..self.words.partition_point(|word| word.range.end <= block.range.end)
    }

    /// The first [`GRAM`] words in a row, or all if there are fewer, that occur once in the document.
    fn first_unique_gram(&self, words: &Range<usize>) -> Option<Range<usize>> {
        let length = words.len().clamp(1, GRAM);
        let hashes = self.grams.get(length - 1)?;
        let at = self.words.get(words.clone())?.windows(length).position(|gram| {
            let hash = gram_hash(gram);
            let known = hashes.partition_point(|known| *known < hash);
            hashes.get(known + 1) != Some(&hash)
        })?;
        Some(words.start + at..words.start + at + length)
    }

    /// Whether a sequence of words occurs in a range of words.
    fn occurs_within(&self, words: &Range<usize>, range: Range<usize>) -> bool {
        let (Some(sought), Some(range)) = (self.words.get(words.clone()), self.words.get(range)) else {
            return false;
        };
        range
            .windows(sought.len())
            .any(|found| found.iter().map(|w| w.hash).eq(sought.iter().map(|w| w.hash)))
    }

    fn slice(&self, words: &Range<usize>) -> &'d str {
        let (Some(first), Some(last)) = (self.words.get(words.start), self.words.get(words.end - 1)) else {
            return "";
        };
        self.text.get(first.range.start..last.range.end).unwrap_or_default()
    }
}

/// Which words make up a directive.
struct Plan {
    /// The beginning of the sentence, or all of it.
    start: Range<usize>,
    /// The end of the sentence, unless the beginning is all of it.
    end: Option<Range<usize>>,
    /// What sets it apart.
    context: Context,
}

/// The words beside a sentence that set it apart.
enum Context {
    None,
    Prefix(Range<usize>),
    Suffix(Range<usize>),
}

/// The words of a text.
fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut at = 0;
    for chunk in text.split(parts_words) {
        let start = at + (chunk.len() - chunk.trim_start_matches(is_edge).len());
        let word = chunk.trim_matches(is_edge);
        if !word.is_empty() {
            words.push(Word { range: start..start + word.len(), hash: word_hash(word) });
        }
        at += chunk.len();
        at += text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    words
}

/// Whether a character stands between words: white space, or a mark of Chinese and Japanese, which have no other.
const fn parts_words(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3011}' | '！' | '（' | '）' | '，' | '：' | '；' | '？' | '｡' | '､')
}

/// Whether a character at a word's edge is no part of it: punctuation and symbols are not, but marks that combine with
/// letters are, and so is the underscore, which joins words.
fn is_edge(character: char) -> bool {
    let combines = matches!(
        character,
        '_' | '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5BD}' | '\u{64B}'..='\u{65F}' | '\u{900}'..='\u{963}'
            | '\u{966}'..='\u{109F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{200C}' | '\u{200D}' | '\u{20D0}'..='\u{20FF}'
            | '\u{3099}' | '\u{309A}' | '\u{FE00}'..='\u{FE0F}'
    );
    !character.is_alphanumeric() && !combines
}

/// FNV-1a over a word's letters and digits in lower case. Punctuation is left out: words that differ in it alone are
/// taken for the same, which at worst gives a directive more context than it needs.
fn word_hash(word: &str) -> u64 {
    word.chars()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .fold(0xcbf2_9ce4_8422_2325, |hash, character| mix(hash, u64::from(u32::from(character))))
}

fn gram_hash(words: &[Word]) -> u64 {
    words.iter().fold(0xcbf2_9ce4_8422_2325, |hash, word| mix(hash, word.hash))
}

fn mix(hash: u64, value: u64) -> u64 {
    let mixed = (hash ^ value).wrapping_mul(0x0100_0000_01b3);
    mixed ^ (mixed >> 29)
}

/// Appends a text with white space folded and all but the unreserved characters of RFC 3986 percent-encoded; the hyphen
/// too, which has a meaning in directives.
fn encode(text: &str, into: &mut String) {
    for (at, word) in text.split_whitespace().enumerate() {
        if at > 0 {
            into.push_str("%20");
        }
        for byte in word.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'_' | b'~' => into.push(char::from(byte)),
                // Writing to a string does not fail.
                _ => _ = write!(into, "%{byte:02X}"),
            }
        }
    }
}

#[cfg(test)]
mod tests;
