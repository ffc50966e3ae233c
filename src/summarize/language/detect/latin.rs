//! Languages in Latin script, told apart by the votes of their stop words.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::classifier::{Classifier, add_all};
use super::few_words;
use super::votes::{Standing, Votes, WORD};
use crate::summarize::language::languages::Language;
use crate::summarize::language::script::Script;
use crate::summarize::language::stop_words::Languages;
use crate::summarize::text::byte_search;
use crate::summarize::text::char_class::{is_alphabetic, is_lower_already, to_lowercase};

/// The language of a text that is mostly in Latin script.
pub(super) fn detect(pieces: &[&str]) -> Language {
    let mut votes = Votes::none();
    add_all(&mut votes, pieces);
    let standing = votes.standing();
    if standing.words <= few_words::MOST_WORDS
        && let Some(language) = few_words::language(pieces)
    {
        return language;
    }
    if standing.is_clear() { language(standing.first) } else { doubtful(pieces, &votes, &standing) }
}

/// The language of a text whose votes are few or close: what the trigram model says, if the votes do not contradict it.
fn doubtful(pieces: &[&str], votes: &Votes, standing: &Standing) -> Language {
    let most = standing.most;
    let leader = language(standing.first);
    if let Some(language) = by_common_words(pieces, votes, most) {
        return language;
    }
    // The model takes a language that it has never seen for its nearest neighbour.
    if most >= WORD && leader != Language::Undetermined && leader.profile().trigram_model.is_none() {
        return leader;
    }
    match trigrams(pieces) {
        Some((guess, _)) if most > 0 && votes.of_language(guess) * 2 >= most => guess,
        _ if most >= WORD => language(standing.first),
        Some((guess, reliable)) if reliable && standing.words >= 4 => guess,
        _ if most > 0 => language(standing.first),
        _ => Language::Undetermined,
    }
}

/// Neighbours, such as Danish and Norwegian, that share most of their stop words: the one with more of the words that only
/// one of them has.
fn by_common_words(pieces: &[&str], votes: &Votes, most: u32) -> Option<Language> {
    let has_words = |language: &&Language| !language.profile().common_words.is_empty();
    let is_near = |language: &&Language| most > 0 && votes.of_language(**language) * 2 >= most;
    let contenders = Language::ALL.iter().filter(has_words).filter(is_near);
    let mut counted: Vec<(usize, Language)> =
        contenders.map(|&language| (few_words::common_words(pieces, language), language)).collect();
    counted.sort_unstable_by(|a, b| b.cmp(a));
    match counted[..] {
        [(first, language), (second, _), ..] if first > second => Some(language),
        _ => None,
    }
}

fn language(voter: usize) -> Language {
    Language::ALL.get(voter).copied().unwrap_or_default()
}

impl Classifier for Votes {
    fn add(&mut self, piece: &str) {
        let mut rest = piece;
        while let Some(letter) = foreign_letter(rest) {
            let before = rest.as_bytes()[..letter].iter().rev();
            let start = letter - before.take_while(|byte| byte.is_ascii_alphabetic()).count();
            self.add_plain(&rest.as_bytes()[..start]);
            rest = &rest[start + add_spelled(self, &rest[start..])..];
        }
        self.add_plain(rest.as_bytes());
    }

    fn is_beyond_doubt(&mut self) -> bool {
        self.standing().is_beyond_doubt()
    }
}

/// Adds the word that `text` starts with, and its letters beyond ASCII; returns where it ends.
fn add_spelled(votes: &mut Votes, text: &str) -> usize {
    let (mut end, mut is_lower) = (0, true);
    for letter in text.chars().take_while(|letter| letter.is_ascii_alphabetic() || is_foreign_letter(*letter))
    {
        end += letter.len_utf8();
        is_lower &= is_lower_already(letter);
        if !letter.is_ascii() {
            to_lowercase(letter).for_each(|lower| votes.add_letter(with_letter(lower)));
        }
    }
    let word = &text[..end];
    if is_lower {
        votes.add_word(word);
    } else {
        votes.add_word(&word.chars().flat_map(to_lowercase).collect::<String>());
    }
    end
}

/// The place of the first letter beyond ASCII.
fn foreign_letter(text: &str) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = byte_search::position_beyond_ascii(&text.as_bytes()[at..]) {
        at += found;
        let letter = text[at..].chars().next()?;
        if is_foreign_letter(letter) {
            return Some(at);
        }
        at += letter.len_utf8();
    }
    None
}

/// Whether a character beyond ASCII is a letter, or a mark upon one.
fn is_foreign_letter(letter: char) -> bool {
    match letter {
        '\0'..='\u{7f}' | '\u{2010}'..='\u{2070}' => false,
        '\u{300}'..'\u{370}' => true,
        _ => is_alphabetic(letter),
    }
}

/// The languages that have a letter beyond a to z.
fn with_letter(letter: char) -> Languages {
    LANGUAGES_WITH.get(&letter).copied().unwrap_or_default()
}

/// Built once, on first use.
static LANGUAGES_WITH: LazyLock<FxHashMap<char, Languages>> = LazyLock::new(|| {
    let mut languages_with: FxHashMap<char, Languages> = FxHashMap::default();
    for &language in Language::ALL.iter().filter(|language| language.profile().script == Script::Latin) {
        for letter in language.profile().letters.chars() {
            *languages_with.entry(letter).or_default() |= 1 << language as u32;
        }
    }
    languages_with
});

/// What the trigram model makes of the start of the text, and whether it is sure.
fn trigrams(pieces: &[&str]) -> Option<(Language, bool)> {
    /// As much as it takes for the model to be sure, in characters.
    const ENOUGH: usize = 600;
    let text: String = pieces.iter().flat_map(|piece| piece.chars().take(ENOUGH / pieces.len())).collect();
    let info = whatlang::detect(&text)?;
    Some((named(info.lang()), info.is_reliable()))
}

/// The language that the model means, [`Language::Undetermined`] for those without rules here.
fn named(lang: whatlang::Lang) -> Language {
    let is_meant = |language: &&Language| language.profile().trigram_model == Some(lang);
    Language::ALL.iter().find(is_meant).copied().unwrap_or_default()
}
