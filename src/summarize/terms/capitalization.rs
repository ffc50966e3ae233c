//! What words open with.

use crate::summarize::text::char_class::{is_numeric, is_uppercase};

/// What a word opens with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Initial {
    /// A capital letter.
    Capital,
    /// A digit or another numeral.
    Number,
    /// Any other letter.
    Letter,
}

/// What a word opens with that opens with one of these bytes of ASCII.
pub(crate) static ASCII_INITIALS: [Initial; 256] = {
    let mut initials = [Initial::Letter; 256];
    let mut byte = 0;
    while byte < 0x80 {
        initials[byte as usize] = match byte {
            b'A'..=b'Z' => Initial::Capital,
            b'0'..=b'9' => Initial::Number,
            _ => Initial::Letter,
        };
        byte += 1;
    }
    initials
};

impl Initial {
    /// What a word opens with.
    pub(crate) fn of(word: &str) -> Self {
        match word.chars().next() {
            Some(first) if is_uppercase(first) => Self::Capital,
            Some(first) if is_numeric(first) => Self::Number,
            _ => Self::Letter,
        }
    }
}
