//! The words that phrases are made of.

use crate::summarize::language::Language;
use crate::summarize::text::char_class::is_alphanumeric;

/// What a text has before the first character that ends a word; one character where words are not parted by spaces.
pub(super) fn first_word(text: &str, language: Language) -> &str {
    let end = if language.has_spaces() {
        text.find(|c| !continues_word(c))
    } else {
        text.char_indices().nth(1).map(|(second, _)| second)
    };
    &text[..end.unwrap_or(text.len())]
}

/// Whether a character is part of a word: a letter, a digit, a hyphen, or a mark that joins or shapes letters.
pub(super) fn continues_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '-';
    }
    is_alphanumeric(c)
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}')
        || matches!(c, '\u{200c}' | '\u{200d}')
}
