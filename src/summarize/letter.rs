//! What Unicode says of a character, told by one look.
//!
//! The standard library searches its tables for every character beyond ASCII, which for a text in another alphabet took
//! longer than all the rest of reading it. Here a table answers for all alphabets, and ranges for Han, kana and Hangul;
//! what is beyond those is still asked of the library.

use std::sync::LazyLock;

/// A set of [`ALPHABETIC`] and the like, one bit each.
type Traits = u8;
const ALPHABETIC: Traits = 1;
const NUMERIC: Traits = 1 << 1;
const UPPERCASE: Traits = 1 << 2;
/// Is another character in lower case, or several.
const IS_LOWERED: Traits = 1 << 3;

/// The characters before this one have a place in the table: from ASCII to Greek Extended, and the usual punctuation.
const END: usize = 0x2070;

/// Laid out once; it never changes afterwards.
static TRAITS: LazyLock<[Traits; END]> = LazyLock::new(|| {
    let when = |is: bool, traits: Traits| if is { traits } else { 0 };
    std::array::from_fn(|code| {
        char::from_u32(code as u32).map_or(0, |c| {
            when(c.is_alphabetic(), ALPHABETIC)
                | when(c.is_numeric(), NUMERIC)
                | when(c.is_uppercase(), UPPERCASE)
                | when(!c.to_lowercase().eq([c]), IS_LOWERED)
        })
    })
});

/// Whether a character has one of some traits, if the table tells.
#[inline]
fn has(c: char, traits: Traits) -> Option<bool> {
    TRAITS.get(c as usize).map(|of_c| of_c & traits != 0)
}

/// [`char::is_alphabetic`].
#[inline]
pub(super) fn is_alphabetic(c: char) -> bool {
    has(c, ALPHABETIC).unwrap_or_else(|| is_of_east_asia(c) || c.is_alphabetic())
}

/// [`char::is_numeric`].
#[inline]
pub(super) fn is_numeric(c: char) -> bool {
    has(c, NUMERIC).unwrap_or_else(|| !is_of_east_asia(c) && c.is_numeric())
}

/// [`char::is_alphanumeric`].
#[inline]
pub(super) fn is_alphanumeric(c: char) -> bool {
    has(c, ALPHABETIC | NUMERIC).unwrap_or_else(|| is_of_east_asia(c) || c.is_alphanumeric())
}

/// [`char::is_uppercase`].
#[inline]
pub(super) fn is_uppercase(c: char) -> bool {
    has(c, UPPERCASE).unwrap_or_else(|| !is_of_east_asia(c) && c.is_uppercase())
}

/// [`char::to_lowercase`], if that is the character itself and a look tells so.
#[inline]
pub(super) fn is_lower_already(c: char) -> bool {
    has(c, IS_LOWERED).map_or_else(|| is_of_east_asia(c), |is_lowered| !is_lowered)
}

/// Whether a character is a letter of kana, Han or Hangul that the usual blocks have: alphabetic and without case.
const fn is_of_east_asia(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

#[cfg(test)]
mod tests {
    use super::{is_alphabetic, is_alphanumeric, is_lower_already, is_numeric, is_uppercase};

    #[test]
    fn a_look_tells_what_the_library_does_of_every_character() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_alphabetic(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_numeric(c), c.is_numeric(), "{c:?}");
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
            assert_eq!(is_uppercase(c), c.is_uppercase(), "{c:?}");
            assert!(!is_lower_already(c) || c.to_lowercase().eq([c]), "{c:?}");
        }
    }
}
