//! Initials as scripts without capitals write them: spelled out by the letter's English name, "वी. आर. चौहान", or as one
//! syllable, "மு. க. ஸ்டாலின்".

use std::sync::LazyLock;

use super::candidate::Candidate;
use crate::summarize::language::Language;
use crate::summarize::language::letter_names::{ALSO_WORDS, LETTER_NAMES as NAMES};
use crate::summarize::sentences::word_chars::is_word_char;

/// The names of the Latin letters in scripts without capitals, in the order of their bytes, each with whether it is a word,
/// too: an initial only beside another initial.
static LETTER_NAMES: LazyLock<Vec<(&str, bool)>> = LazyLock::new(|| {
    let profiles = || Language::ALL.iter().map(|language| language.profile());
    let also_words: Vec<&str> =
        profiles().flat_map(|profile| profile.letter_names_also_words).chain(ALSO_WORDS).copied().collect();
    let names = profiles().map(|profile| profile.letter_names).chain(NAMES.iter().copied()).flatten();
    let mut names: Vec<(&str, bool)> = names.map(|name| (*name, also_words.contains(name))).collect();
    names.sort_unstable();
    names
});

/// Whether the point after `word` closes an initial that is spelled out.
pub(in crate::summarize::sentences) fn closes_initial(candidate: &Candidate<'_>, word: &str) -> bool {
    if word.is_ascii() {
        return false;
    }
    let letter = last_part(word);
    if is_southern_syllable(letter) {
        return true;
    }
    match letter_name(letter) {
        None => return false,
        Some(also_word) if !also_word => return true,
        Some(_) => {}
    }
    let (following, stop) = candidate.next_word();
    is_point(stop) && is_letter_name(following) || follows_initial(candidate, candidate.run.at - letter.len())
}

/// Whether another initial ends right before `at`, or before the space there.
fn follows_initial(candidate: &Candidate<'_>, at: usize) -> bool {
    let Candidate { cursor, start, .. } = *candidate;
    let space = cursor.char_before(at).filter(|c| c.is_whitespace()).map_or(0, char::len_utf8);
    let Some(point) = cursor.char_before(at - space).filter(|&c| is_point(Some(c))) else { return false };
    let at = at - space - point.len_utf8();
    at > start && is_letter_name(last_part(cursor.word_before(start, at)))
}

fn last_part(word: &str) -> &str {
    word.rsplit('.').next().unwrap_or(word)
}

fn is_point(c: Option<char>) -> bool {
    matches!(c, Some('.' | '۔'))
}

fn is_letter_name(word: &str) -> bool {
    letter_name(word).is_some()
}

/// Whether the name of a letter is a word, too; `None` for what names no letter.
fn letter_name(word: &str) -> Option<bool> {
    if word.is_ascii() {
        return None;
    }
    let place = LETTER_NAMES.binary_search_by_key(&word, |(name, _)| name).ok()?;
    LETTER_NAMES.get(place).map(|(_, also_word)| *also_word)
}

/// Whether a word is one consonant or vowel with the signs on it in a script of southern India, whose languages have
/// hardly a word so short to end a sentence with.
fn is_southern_syllable(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(|c| matches!(c, '\u{B85}'..='\u{BB9}' | '\u{C05}'..='\u{C39}' | '\u{C85}'..='\u{CB9}' | '\u{D05}'..='\u{D3A}'))
        && chars.clone().next().is_some()
        && chars.all(|c| is_word_char(c) && matches!(u32::from(c) % 0x80, 0x00..=0x04 | 0x3E..=0x4D | 0x55..=0x57 | 0x62 | 0x63))
}

#[cfg(test)]
mod tests {
    use super::{LETTER_NAMES, is_southern_syllable, letter_name};

    #[test]
    fn names_of_letters_are_known_in_languages_with_a_profile_and_without() {
        for (name, expected) in [
            ("एम", Some(false)),
            ("जी", Some(true)),
            ("ਐਮ", Some(false)),
            ("પી", Some(true)),
            ("آئی", Some(true)),
            ("एमए", None),
            ("em", None),
        ] {
            assert_eq!(letter_name(name), expected, "{name}");
        }
        assert!(LETTER_NAMES.windows(2).all(|pair| pair[0].0 < pair[1].0), "a name stands twice");
    }

    #[test]
    fn a_syllable_is_one_letter_with_its_signs() {
        for (word, expected) in [
            ("மு", true),
            ("கே", true),
            ("కె", true),
            ("போ", true),
            ("போனார்", false),
            ("है", false),
            ("", false),
        ] {
            assert_eq!(is_southern_syllable(word), expected, "{word}");
        }
    }
}
