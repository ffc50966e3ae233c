//! Languages in Latin script, told apart by the votes of their stop words.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::{Jury, Language, hear};
use crate::summarize::stop_words::{self, Languages, VOTERS};

/// A word that one language alone has is worth this; one that several share is worth it divided among them.
const WORD: u32 = 60;
/// The same for a letter beyond ASCII.
const LETTER: u32 = 12;

/// The letters beyond a to z of each language that has any, lower case.
const LETTERS: &[(Language, &str)] = &[
    (Language::Basque, "ñ"),
    (Language::Catalan, "àèéíïòóúüç·"),
    (Language::Czech, "áčďéěíňóřšťúůýž"),
    (Language::Danish, "æøåé"),
    (Language::Dutch, "ëéïü"),
    (Language::Finnish, "äö"),
    (Language::French, "àâæçéèêëîïôùûüœ"),
    (Language::German, "äöüß"),
    (Language::Hungarian, "áéíóöőúüű"),
    (Language::Italian, "àèéìòù"),
    (Language::Norwegian, "æøåéòô"),
    (Language::Polish, "ąćęłńóśźż"),
    (Language::Portuguese, "áâãàçéêíóôõú"),
    (Language::Romanian, "ăâîșțşţ"),
    (Language::Spanish, "áéíñóúü"),
    (Language::Swedish, "åäöé"),
    (Language::Turkish, "çğıöşüâî"),
    (Language::Vietnamese, "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"),
];

/// What a word or a letter is worth to each of the languages that have it.
#[derive(Clone, Copy)]
struct Vote {
    languages: Languages,
    share: u32,
}

impl Vote {
    fn of(languages: Languages, worth: u32) -> Self {
        Self { languages, share: worth.checked_div(languages.count_ones()).unwrap_or(0) }
    }
}

/// The most letters of a word that is looked up packed into one number.
const PACKED: usize = 16;

/// The stop words of at most [`PACKED`] letters from a to z, packed, and the vote that each is. Built once, on first use:
/// most words of most texts can be looked up here without being spelled out.
static PLAIN_WORDS: LazyLock<FxHashMap<u128, Vote>> = LazyLock::new(|| {
    let plain = |word: &&str| word.len() <= PACKED && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let words = stop_words::all().filter(|(word, _)| plain(word));
    words.map(|(word, languages)| (pack(word.as_bytes(), word.len()), Vote::of(languages, WORD))).collect()
});

/// The first `length` letters of some, at most [`PACKED`], in one number, whatever their case.
fn pack(letters: &[u8], length: usize) -> u128 {
    const SMALL: u128 = u128::from_ne_bytes([0x20; PACKED]);
    let packed = letters.first_chunk().map_or_else(
        || letters.iter().rev().fold(0, |packed, letter| packed << 8 | u128::from(*letter)),
        |chunk| u128::from_le_bytes(*chunk),
    );
    packed & FIRST[length] | SMALL
}

/// How many letters from a to z, in either case, open a stretch; counted no further than [`PACKED`].
fn letters(stretch: &[u8]) -> usize {
    const ONE_EACH: u128 = u128::from_ne_bytes([1; PACKED]);
    const HIGH_BITS: u128 = 0x80 * ONE_EACH;
    let Some(chunk) = stretch.first_chunk() else {
        return stretch.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    };
    let chunk = u128::from_le_bytes(*chunk);
    let small = (chunk | (0x20 * ONE_EACH)) & !HIGH_BITS;
    // What is added carries a byte below 0x80 to its high bit if it is no less than a letter, or greater than z.
    let from_a = small + ONE_EACH * u128::from(0x80 - b'a');
    let past_z = small + ONE_EACH * u128::from(0x7f - b'z');
    let others = (!from_a | past_z | chunk) & HIGH_BITS;
    others.trailing_zeros() as usize / 8
}

/// The bits of the first so many letters.
const FIRST: [u128; PACKED + 1] = {
    let mut first = [0; PACKED + 1];
    let mut length = 0;
    while length < PACKED {
        first[length + 1] = first[length] << 8 | 0xFF;
        length += 1;
    }
    first
};

/// Votes for every language, ours first, then the foreign ones.
struct Votes {
    shares: [u32; VOTERS],
    words: u32,
}

/// The language of a text that is mostly in Latin script.
pub(super) fn detect(pieces: &[&str]) -> Language {
    let mut votes = Votes { shares: [0; VOTERS], words: 0 };
    hear(&mut votes, pieces);
    let standing = votes.standing();
    if standing.is_clear() { language(standing.first) } else { doubtful(pieces, &votes, standing.first) }
}

/// The language of a text whose votes are few or close: what the trigram model says, if the votes do not contradict it.
fn doubtful(pieces: &[&str], votes: &Votes, first: usize) -> Language {
    let most = votes.shares[first];
    let opinion = trigrams(pieces);
    match opinion {
        Some((guess, _)) if most > 0 && votes.of_language(guess) * 2 >= most => guess,
        _ if most >= WORD => language(first),
        Some((guess, reliable)) if reliable && votes.words >= 4 => guess,
        _ if most > 0 => language(first),
        _ => Language::Undetermined,
    }
}

fn language(voter: usize) -> Language {
    Language::ALL.get(voter).copied().unwrap_or_default()
}

impl Jury for Votes {
    fn hear(&mut self, piece: &str) {
        let plain_words = &*PLAIN_WORDS;
        let bytes = piece.as_bytes();
        let mut at = 0;
        while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
            let length = letters(rest);
            let goes_on = |byte: &u8| !byte.is_ascii() || byte.is_ascii_alphabetic();
            if rest.get(length).is_some_and(goes_on) {
                at = self.hear_spelled(piece, at);
                continue;
            }
            if length > 0 {
                self.words += 1;
                if let Some(&vote) = plain_words.get(&pack(rest, length)) {
                    self.cast(vote);
                }
            }
            at += length + 1;
        }
    }

    fn is_beyond_doubt(&self) -> bool {
        self.standing().is_beyond_doubt()
    }
}

impl Votes {
    /// Hears the word at `start`, if there is one, letter by letter; returns the place after what ends it.
    fn hear_spelled(&mut self, piece: &str, start: usize) -> usize {
        let mut folded = String::with_capacity(32);
        let mut length = 0;
        let mut end = start;
        for letter in piece[start..].chars() {
            end += letter.len_utf8();
            if letter.is_ascii_alphabetic() {
                length += 1;
                if length <= stop_words::LONGEST {
                    folded.push(letter.to_ascii_lowercase());
                }
            } else if letter.is_alphabetic() || ('\u{300}'..'\u{370}').contains(&letter) {
                length += 1;
                for lower in letter.to_lowercase() {
                    self.cast(Vote::of(with_letter(lower), LETTER));
                    if length <= stop_words::LONGEST {
                        folded.push(lower);
                    }
                }
            } else {
                break;
            }
        }
        if length > 0 {
            self.words += 1;
            self.cast(Vote::of(stop_words::languages_with(&folded), WORD));
        }
        end
    }

    fn cast(&mut self, vote: Vote) {
        let mut languages = vote.languages;
        while languages != 0 {
            self.shares[languages.trailing_zeros() as usize] += vote.share;
            languages &= languages - 1;
        }
    }

    fn of_language(&self, language: Language) -> u32 {
        if language == Language::Undetermined { 0 } else { self.shares[language as usize] }
    }

    fn standing(&self) -> Standing {
        let (mut first, mut second) = (0, 1);
        if self.shares[second] > self.shares[first] {
            (first, second) = (second, first);
        }
        for voter in 2..VOTERS {
            if self.shares[voter] > self.shares[first] {
                (first, second) = (voter, first);
            } else if self.shares[voter] > self.shares[second] {
                second = voter;
            }
        }
        Standing { first, most: self.shares[first], next: self.shares[second], all: self.words * WORD }
    }
}

/// How the vote stands.
struct Standing {
    /// The voter who leads.
    first: usize,
    most: u32,
    next: u32,
    /// What the votes would be if every word were one voter's own.
    all: u32,
}

impl Standing {
    /// A tenth of the words, and half as many again as anyone else.
    const fn is_clear(&self) -> bool {
        self.most >= 2 * WORD && self.most * 10 >= self.all && self.most * 2 >= self.next * 3
    }

    /// So clear that as many words again would not change it.
    const fn is_beyond_doubt(&self) -> bool {
        self.most >= 10 * WORD && self.most * 8 >= self.all && self.most >= self.next * 3
    }
}

fn with_letter(letter: char) -> Languages {
    LETTERS
        .iter()
        .filter(|(_, letters)| letters.contains(letter))
        .fold(0, |languages, (language, _)| languages | (1 << *language as u32))
}

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
    use whatlang::Lang;
    match lang {
        Lang::Cat => Language::Catalan,
        Lang::Ces => Language::Czech,
        Lang::Dan => Language::Danish,
        Lang::Deu => Language::German,
        Lang::Eng => Language::English,
        Lang::Fin => Language::Finnish,
        Lang::Fra => Language::French,
        Lang::Hun => Language::Hungarian,
        Lang::Ind => Language::Indonesian,
        Lang::Ita => Language::Italian,
        Lang::Nld => Language::Dutch,
        Lang::Nob => Language::Norwegian,
        Lang::Pol => Language::Polish,
        Lang::Por => Language::Portuguese,
        Lang::Ron => Language::Romanian,
        Lang::Spa => Language::Spanish,
        Lang::Swe => Language::Swedish,
        Lang::Tur => Language::Turkish,
        Lang::Vie => Language::Vietnamese,
        _ => Language::Undetermined,
    }
}

#[cfg(test)]
mod tests {
    use super::{PACKED, letters};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn letters_are_counted_as_one_by_one(stretch in "[A-Za-z]{0,20}([0-9@`{\\[ é]\\PC{0,20})?") {
            let expected = stretch.bytes().take_while(u8::is_ascii_alphabetic).count();
            prop_assert_eq!(letters(stretch.as_bytes()).min(PACKED), expected.min(PACKED));
        }
    }
}
