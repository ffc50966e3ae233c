//! Which characters make words, as far as the end of a sentence is concerned.

use crate::summarize::text::char_class::is_alphanumeric;

/// Whether a character belongs to the word that it stands in: letters, digits, and the marks that scripts put on them.
#[inline]
pub(super) fn is_word_char(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { is_of_word_beyond_ascii(c) }
}

fn is_of_word_beyond_ascii(c: char) -> bool {
    match c {
        '।' | '॥' | '෴' => false,
        '°' | '´' | '\u{300}'..='\u{36F}' | '\u{900}'..='\u{DFF}' | '\u{200C}' | '\u{200D}' => true,
        _ => is_alphanumeric(c),
    }
}

/// Invisible marks of direction, joining and byte order, which are passed over.
pub(super) fn is_invisible(c: char) -> bool {
    !c.is_ascii()
        && matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Scripts written without spaces between sentences: Han, kana, and their punctuation.
pub(super) fn is_square(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{A4CF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}
