//! Furniture that gives itself away by its words.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::{
    Furniture,
    page::{Claims, Page, claim as claim_sentence},
    phrases::TABLES,
    shape::{fold, folded, is_quote, is_unspaced, word_count},
};
use crate::summarize::Language;

/// Where in a sentence a phrase has to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// It is the whole sentence.
    Whole,
    /// It is a whole block: a word so common that only standing alone gives it away.
    Alone,
    /// It is a whole block, and the title of one other article follows.
    BeforeTitle,
    /// It is a whole block, and the titles of other articles follow.
    BeforeTitles,
    /// It opens a sentence of at most so many words.
    Opening(usize),
    /// It opens a short sentence with a number in it.
    Stamp,
    /// It ends the sentence.
    Ending,
}

/// The phrases of one language: where they stand, what they give away, and their words in small letters.
pub(super) type Table = (Language, &'static [(Place, Furniture, &'static [&'static str])]);

/// A label after which other articles' titles stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TitleLabel {
    /// The sentence that is the label.
    pub(super) sentence: usize,
    /// Whether many titles may follow, rather than one.
    pub(super) many: bool,
}

/// The most words that a sentence with a [`Place::Stamp`] phrase has.
const STAMP_WORDS: usize = 10;

/// A phrase as it is looked up.
struct Entry {
    language: Language,
    place: Place,
    reason: Furniture,
    third: Option<char>,
    words: &'static str,
}

/// The first two letters of a phrase, or the last two; a phrase of one letter has no second.
type Key = (char, Option<char>);

/// All phrases: by their first letters, and those that end a sentence by their last.
struct Phrasebook {
    openings: FxHashMap<Key, Vec<Entry>>,
    endings: FxHashMap<Key, Vec<Entry>>,
}

/// Laid out once from the tables; it never changes afterwards.
static PHRASEBOOK: LazyLock<Phrasebook> = LazyLock::new(|| {
    let mut book = Phrasebook { openings: FxHashMap::default(), endings: FxHashMap::default() };
    for &(language, rows) in TABLES {
        for &(place, reason, phrases) in rows {
            for &words in phrases {
                let (shelf, key) = if place == Place::Ending {
                    (&mut book.endings, key(words.chars().rev()))
                } else {
                    (&mut book.openings, key(words.chars()))
                };
                if let Some(key) = key {
                    let third = words.chars().nth(2);
                    shelf.entry(key).or_default().push(Entry { language, place, reason, third, words });
                }
            }
        }
    }
    book
});

/// Claims the sentences with a phrase of the page's language or of English, and tells which are labels.
pub(super) fn claim(page: &Page, claims: &mut Claims) -> Vec<TitleLabel> {
    let mut labels = Vec::new();
    for (_, run) in &page.blocks {
        for index in run.clone() {
            if let Some(entry) = find(page.sentence(index), page.language, run.len() == 1) {
                claim_sentence(claims, index, entry.reason);
                if matches!(entry.place, Place::BeforeTitle | Place::BeforeTitles) {
                    labels.push(TitleLabel { sentence: index, many: entry.place == Place::BeforeTitles });
                }
            }
        }
    }
    labels
}

/// The first two of some letters.
fn key(mut letters: impl Iterator<Item = char>) -> Option<Key> {
    letters.next().map(|first| (first, letters.next()))
}

/// The phrase that gives a sentence away.
fn find(sentence: &str, language: Language, alone: bool) -> Option<&'static Entry> {
    let book = &*PHRASEBOOK;
    let speaks = |entry: &&Entry| {
        entry.language == language
            || entry.language == Language::English
            || language == Language::Undetermined
    };
    let quoted = sentence.starts_with(is_quote);
    let start = sentence.trim_start_matches(|c: char| !(c.is_alphanumeric() || matches!(c, '©' | 'ⓒ')));
    let pair = key(folded(start)).filter(|_| !quoted);
    let alone_letter =
        pair.filter(|(first, second)| *first == '©' || !second.is_some_and(char::is_alphanumeric));
    let keys = [pair, alone_letter.map(|(first, _)| (first, None))];
    let openings = keys.iter().flatten().filter_map(|key| book.openings.get(key)).flatten();
    let third = folded(start).nth(2);
    let near = |entry: &&Entry| entry.third.is_none() || entry.third == third;
    let opened = openings.filter(near).filter(speaks).find(|entry| {
        opens_with(start, entry.words).is_some_and(|rest| match entry.place {
            Place::Whole => !rest.contains(char::is_alphanumeric),
            Place::Alone | Place::BeforeTitle | Place::BeforeTitles => {
                alone && !rest.contains(char::is_alphanumeric)
            }
            Place::Opening(limit) => word_count(sentence, limit) <= limit,
            Place::Stamp => {
                rest.contains(char::is_numeric) && word_count(sentence, STAMP_WORDS) <= STAMP_WORDS
            }
            Place::Ending => false,
        })
    });
    opened.or_else(|| {
        let end = sentence.trim_end_matches(|c: char| !c.is_alphanumeric());
        let entries = key(end.chars().rev().map(fold)).and_then(|key| book.endings.get(&key))?;
        entries.iter().filter(speaks).find(|entry| ends_with(end, entry.words))
    })
}

/// What follows a phrase at the start of a stretch, if it stands there as whole words.
pub(super) fn opens_with<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    if parts_early(text.as_bytes(), phrase.as_bytes()) {
        return None;
    }
    let mut wanted = phrase.chars().peekable();
    let mut space = false;
    let mut last = ' ';
    for (at, c) in text.char_indices() {
        let c = fold(c);
        if space && c == ' ' {
            continue;
        }
        let Some(&next) = wanted.peek() else {
            let inside_word = last.is_alphabetic() && c.is_alphanumeric() && !is_unspaced(last);
            return (!inside_word).then(|| &text[at..]);
        };
        if next != c {
            return None;
        }
        space = c == ' ';
        last = c;
        wanted.next();
    }
    wanted.peek().is_none().then_some("")
}

/// Whether two stretches differ before the first byte that takes more than the case of a letter to compare.
fn parts_early(text: &[u8], phrase: &[u8]) -> bool {
    let plain = |byte: &u8| byte.is_ascii_graphic();
    text.iter()
        .zip(phrase)
        .take_while(|(text, phrase)| plain(text) && plain(phrase))
        .any(|(text, phrase)| text.to_ascii_lowercase() != *phrase)
}

/// Whether a stretch ends with a phrase as whole words.
fn ends_with(text: &str, phrase: &str) -> bool {
    let mut letters = text.chars().rev().map(fold);
    let matched = phrase.chars().rev().all(|wanted| letters.next() == Some(wanted));
    matched && (phrase.starts_with(is_unspaced) || !letters.next().is_some_and(char::is_alphanumeric))
}

/// Whether two stretches have the same letters and digits.
pub(super) fn same_words(a: &str, b: &str) -> bool {
    let letters = |text| folded(text).filter(|c| c.is_alphanumeric());
    letters(a).eq(letters(b))
}
