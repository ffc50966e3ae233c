//! What stands beside a quotation mark.

use crate::summarize::text::char_class::{is_alphanumeric, is_numeric};

/// What the character on one side of a mark is to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Side(u8);

impl Side {
    /// A quotation may open behind it: white space, an opening bracket, a dash, or nothing at all.
    pub(super) const BEFORE_QUOTED: Self = Self(1);
    /// A quotation may close before it: white space, a stop, a closing bracket, a dash, or nothing at all.
    pub(super) const BEHIND_QUOTED: Self = Self(1 << 1);
    /// Ends a sentence or parts it.
    pub(super) const STOP: Self = Self(1 << 2);
    /// A letter or a digit.
    pub(super) const WORD: Self = Self(1 << 3);
    /// A digit, or a number of another kind.
    pub(super) const NUMBER: Self = Self(1 << 4);
    /// What plurals and names end in.
    pub(super) const S: Self = Self(1 << 5);

    const IN_ASCII: [Self; 128] = {
        let mut sides = [Self(0); 128];
        let mut byte = 0_u8;
        while byte < 128 {
            sides[byte as usize] =
                Self::tell(byte as char, byte.is_ascii_alphanumeric(), byte.is_ascii_digit());
            byte += 1;
        }
        sides
    };

    /// What a character is to the mark; `None` where the text ends.
    pub(super) fn of(c: Option<char>) -> Self {
        let Some(c) = c else { return Self(Self::BEFORE_QUOTED.0 | Self::BEHIND_QUOTED.0) };
        match Self::IN_ASCII.get(c as usize) {
            Some(&side) => side,
            None => Self::tell(c, is_alphanumeric(c), is_numeric(c)),
        }
    }

    const fn tell(c: char, is_word: bool, is_number: bool) -> Self {
        let is_stop = matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…');
        let parts = c.is_whitespace() || matches!(c, '—' | '–' | '-');
        let kinds = [
            (Self::BEFORE_QUOTED, parts || matches!(c, '(' | '[' | '{')),
            (Self::BEHIND_QUOTED, parts || is_stop || matches!(c, ')' | ']' | '}')),
            (Self::STOP, is_stop),
            (Self::WORD, is_word),
            (Self::NUMBER, is_number),
            (Self::S, c == 's'),
        ];
        let (mut side, mut kind) = (0, 0);
        while kind < kinds.len() {
            if kinds[kind].1 {
                side |= kinds[kind].0.0;
            }
            kind += 1;
        }
        Self(side)
    }

    /// Whether the character is of a kind.
    pub(super) fn is(self, kind: Self) -> bool {
        self.0 & kind.0 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::Side;

    #[test]
    fn every_character_is_what_its_kinds_say() {
        for c in '\0'..=char::MAX {
            let side = Side::of(Some(c));
            for (kind, expected) in [
                (Side::BEFORE_QUOTED, c.is_whitespace() || "([{—–-".contains(c)),
                (Side::BEHIND_QUOTED, c.is_whitespace() || ".,;:!?)]}—–-…".contains(c)),
                (Side::STOP, ".,;:!?…".contains(c)),
                (Side::WORD, c.is_alphanumeric()),
                (Side::NUMBER, c.is_numeric()),
                (Side::S, c == 's'),
            ] {
                assert_eq!(side.is(kind), expected, "{c:?}");
            }
        }
    }
}
