//! Languages in Latin script, told apart by the votes of their stop words.

use super::Language;
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

/// Votes for every language, ours first, then the foreign ones.
struct Votes {
    shares: [u32; VOTERS],
    words: u32,
}

/// The language of a text that is mostly in Latin script.
pub(super) fn detect(pieces: &[&str]) -> Language {
    let votes = Votes::of(pieces);
    let (first, second) = votes.leaders();
    let (most, next) = (votes.shares[first], votes.shares[second]);
    // A tenth of the words, and half as many again as anyone else.
    if most >= 2 * WORD && most * 10 >= votes.words * WORD && most * 2 >= next * 3 {
        return language(first);
    }
    doubtful(pieces, &votes, first)
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

impl Votes {
    fn of(pieces: &[&str]) -> Self {
        let mut votes = Self { shares: [0; VOTERS], words: 0 };
        for piece in pieces {
            votes.hear(piece);
        }
        votes
    }

    fn hear(&mut self, piece: &str) {
        let mut folded = String::with_capacity(32);
        let mut length = 0;
        for letter in piece.chars().chain([' ']) {
            if letter.is_ascii_alphabetic() {
                length += 1;
                if length <= stop_words::LONGEST {
                    folded.push(letter.to_ascii_lowercase());
                }
            } else if letter.is_alphabetic() || ('\u{300}'..'\u{370}').contains(&letter) {
                length += 1;
                for lower in letter.to_lowercase() {
                    self.share(with_letter(lower), LETTER);
                    if length <= stop_words::LONGEST {
                        folded.push(lower);
                    }
                }
            } else if length > 0 {
                self.words += 1;
                self.share(stop_words::languages_with(&folded), WORD);
                folded.clear();
                length = 0;
            }
        }
    }

    fn share(&mut self, mut languages: Languages, worth: u32) {
        if languages == 0 {
            return;
        }
        let share = worth / languages.count_ones();
        while languages != 0 {
            self.shares[languages.trailing_zeros() as usize] += share;
            languages &= languages - 1;
        }
    }

    fn of_language(&self, language: Language) -> u32 {
        if language == Language::Undetermined { 0 } else { self.shares[language as usize] }
    }

    /// The two with the most votes.
    fn leaders(&self) -> (usize, usize) {
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
        (first, second)
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
