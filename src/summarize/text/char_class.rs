//! What Unicode says of a character, told by one look.
//!
//! The standard library searches its tables for every character beyond ASCII, which for a text in another alphabet took
//! longer than all the rest of reading it. Here a table answers for all alphabets, and ranges for Han and Hangul;
//! what is beyond those is still asked of the library.

use std::{ops::RangeInclusive, sync::LazyLock};

/// A set of [`ALPHABETIC`] and the like, one bit each.
type Traits = u8;
const ALPHABETIC: Traits = 1;
const NUMERIC: Traits = 1 << 1;
const UPPERCASE: Traits = 1 << 2;
/// Is another character in lower case, or several.
const IS_LOWERED: Traits = 1 << 3;
const OF_SPACED_WORD: Traits = 1 << 4;

/// The characters before this one have a place in the table: the alphabets, from ASCII on, and the marks and symbols up to
/// those of Han, kana among them.
const END: usize = 0x3100;
/// Behind those, the table has the full-width and half-width forms.
const WIDTH_FORMS: RangeInclusive<char> = '\u{ff00}'..='\u{ffef}';
const PLACES: usize = END + 0xf0;

/// Laid out once; it never changes afterwards.
static TRAITS: LazyLock<[Traits; PLACES]> = LazyLock::new(|| {
    let mut traits = [0; PLACES];
    for c in ('\0'..=char::MAX).take(END).chain(WIDTH_FORMS) {
        let when = |is: bool, of_c: Traits| if is { of_c } else { 0 };
        traits[place(c)] = when(c.is_alphabetic(), ALPHABETIC)
            | when(c.is_numeric(), NUMERIC)
            | when(c.is_uppercase(), UPPERCASE)
            | when(!c.to_lowercase().eq([c]), IS_LOWERED)
            | when((c.is_alphanumeric() && !is_unspaced(c)) || is_mark(c), OF_SPACED_WORD);
    }
    traits
});

/// Where in the table a character is; past its end if it is not.
#[inline]
fn place(c: char) -> usize {
    let place = c as usize;
    if WIDTH_FORMS.contains(&c) {
        place - *WIDTH_FORMS.start() as usize + END
    } else if place < END {
        place
    } else {
        PLACES
    }
}

/// Whether a character has one of some traits, if the table tells.
#[inline]
fn has(c: char, traits: Traits) -> Option<bool> {
    TRAITS.get(place(c)).map(|of_c| of_c & traits != 0)
}

/// [`char::is_alphabetic`].
#[inline]
pub(crate) fn is_alphabetic(c: char) -> bool {
    has(c, ALPHABETIC).unwrap_or_else(|| is_of_east_asia(c) || c.is_alphabetic())
}

/// [`char::is_numeric`].
#[inline]
pub(crate) fn is_numeric(c: char) -> bool {
    has(c, NUMERIC).unwrap_or_else(|| !is_of_east_asia(c) && c.is_numeric())
}

/// [`char::is_alphanumeric`].
#[inline]
pub(crate) fn is_alphanumeric(c: char) -> bool {
    has(c, ALPHABETIC | NUMERIC).unwrap_or_else(|| is_of_east_asia(c) || c.is_alphanumeric())
}

/// [`char::is_uppercase`].
#[inline]
pub(crate) fn is_uppercase(c: char) -> bool {
    has(c, UPPERCASE).unwrap_or_else(|| !is_of_east_asia(c) && c.is_uppercase())
}

/// Whether a character belongs to a word of a script that writes spaces between words: a letter, a digit, or a mark.
#[inline]
pub(crate) fn is_of_spaced_word(c: char) -> bool {
    has(c, OF_SPACED_WORD)
        .unwrap_or_else(|| is_hangul(c) || (is_alphanumeric(c) && !is_unspaced(c)) || is_mark(c))
}

/// Whether [`char::to_lowercase`] gives the character itself, as far as a look tells.
#[inline]
pub(crate) fn is_lower_already(c: char) -> bool {
    has(c, IS_LOWERED).map_or_else(|| is_of_east_asia(c), |is_lowered| !is_lowered)
}

/// [`char::to_lowercase`].
#[inline]
pub(crate) fn to_lowercase(c: char) -> impl Iterator<Item = char> {
    let already = is_lower_already(c).then_some(c);
    let lowered = if already.is_none() { Some(c.to_lowercase()) } else { None };
    already.into_iter().chain(lowered.into_iter().flatten())
}

/// Whether a character is a letter of Han or Hangul that the usual blocks have: alphabetic and without case.
const fn is_of_east_asia(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}') || is_hangul(c)
}

/// Whether a character is a syllable of Hangul.
const fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}')
}

/// Whether a letter belongs to a script that writes no spaces: Han, kana, Thai, Lao, Burmese, Khmer.
pub(crate) fn is_unspaced(letter: char) -> bool {
    letter > '\u{e00}'
        && !is_hangul(letter)
        && matches!(letter,
            '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e4e}' // Thai
            | '\u{e81}'..='\u{ecf}' | '\u{edc}'..='\u{eff}' // Lao
            | '\u{1000}'..='\u{103f}' | '\u{1050}'..='\u{109f}' | '\u{aa60}'..='\u{aa7f}' // Burmese
            | '\u{1780}'..='\u{17d3}' | '\u{17d7}' | '\u{17dc}' | '\u{17dd}' // Khmer
            | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{3096}' | '\u{3099}' | '\u{309a}' | '\u{309d}'..='\u{309f}'
            | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' // kana
            | '\u{ff66}'..='\u{ff9f}' // half-width kana
            | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a character that is neither letter nor digit belongs to the word it follows.
fn is_mark(letter: char) -> bool {
    // The Indic blocks from Devanagari to Sinhala have one plan: nukta at 3C, virama at 4D.
    let is_indic = |letter: char| {
        ('\u{900}'..'\u{e00}').contains(&letter)
            && (matches!(u32::from(letter) & 0x7f, 0..=3 | 0x3c | 0x4d) || letter == '\u{dca}')
    };
    letter > '\u{ac}'
        && (is_indic(letter)
            || matches!(letter,
                '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{2060}' // soft hyphen, joiners
                | '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
                | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}' // Hebrew
                | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
                | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}' // Arabic
                | '\u{951}'..='\u{954}' | '\u{135d}'..='\u{135f}'))
}

#[cfg(test)]
mod tests {
    use super::{
        is_alphabetic, is_alphanumeric, is_mark, is_numeric, is_of_spaced_word, is_unspaced, is_uppercase,
        to_lowercase,
    };

    #[test]
    fn a_look_tells_what_the_library_does_of_every_character() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_alphabetic(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_numeric(c), c.is_numeric(), "{c:?}");
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
            assert_eq!(is_uppercase(c), c.is_uppercase(), "{c:?}");
            assert!(to_lowercase(c).eq(c.to_lowercase()), "{c:?}");
            let is_spaced = c.is_alphanumeric() && !is_unspaced(c);
            assert_eq!(is_of_spaced_word(c), is_spaced || is_mark(c), "{c:?}");
        }
    }
}
