//! What Unicode says of a character, told at a glance in the blocks that most news is written in.
//!
//! The standard library searches its tables for every character beyond ASCII. These ranges answer for nearly all letters of
//! Cyrillic, Arabic, Devanagari, Han, kana and Hangul text, and of accented Latin; the rest is still asked of the tables.

/// [`char::is_alphanumeric`].
#[inline]
pub(super) fn is_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphanumeric(),
        // Latin-1, Cyrillic, Arabic, Devanagari, kana, Han, Hangul.
        'À'..='Ö'
        | 'Ø'..='ö'
        | 'ø'..='ÿ'
        | '\u{400}'..='\u{481}'
        | '\u{620}'..='\u{64a}'
        | '\u{904}'..='\u{939}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' => true,
        _ => c.is_alphanumeric(),
    }
}

/// [`char::is_uppercase`].
#[inline]
pub(super) fn is_uppercase(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_uppercase(),
        'Ѐ'..='Я' => true,
        'а'..='џ' => false,
        _ if has_no_case(c) => false,
        _ => c.is_uppercase(),
    }
}

/// What [`char::to_lowercase`] gives, where a glance tells and it is one character.
#[inline]
pub(super) fn lower(c: char) -> Option<char> {
    match c {
        '\0'..='\u{7f}' => Some(c.to_ascii_lowercase()),
        'а'..='џ' | 'à'..='ö' | 'ø'..='ÿ' => Some(c),
        'А'..='Я' => char::from_u32(u32::from(c) + 0x20),
        _ if has_no_case(c) => Some(c),
        _ => None,
    }
}

/// Whether a character is of the blocks from Hebrew to Burmese, or from the radicals of Han to Yi, or of Hangul.
const fn has_no_case(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{109f}' | '\u{2e80}'..='\u{a63f}' | '\u{ac00}'..='\u{d7ff}')
}

#[cfg(test)]
mod tests {
    use super::{is_alphanumeric, is_uppercase, lower};

    #[test]
    fn the_glance_agrees_with_the_tables_for_every_character() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
            assert_eq!(is_uppercase(c), c.is_uppercase(), "{c:?}");
            if let Some(lower) = lower(c) {
                assert!(c.to_lowercase().eq([lower]), "{c:?}");
            }
        }
    }
}
