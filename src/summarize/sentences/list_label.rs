//! Lists that run on in one line: "1. Bread 2. Butter", "a) tea b) milk".

/// The label of a list's entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label {
    value: u32,
    letters: bool,
    style: Style,
}

/// What closes a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// `1.`
    Point,
    /// `1)`
    Bracket,
    /// `1.)`
    Both,
}

impl Label {
    /// Reads a label without what closes it: a number of one to three digits or a letter; a capital only before a
    /// bracket, since before a point it is rather an initial.
    pub(super) fn read(word: &str, style: Style) -> Option<Self> {
        let bytes = word.as_bytes();
        if (1..=3).contains(&bytes.len()) && bytes.iter().all(u8::is_ascii_digit) {
            return Some(Self { value: word.parse().ok()?, letters: false, style });
        }
        match bytes {
            [letter @ b'a'..=b'z'] => Some(Self { value: u32::from(*letter), letters: true, style }),
            [letter @ b'A'..=b'Z'] if style != Style::Point => {
                Some(Self { value: u32::from(*letter), letters: true, style })
            }
            _ => None,
        }
    }

    /// Whether this is the label after `before` in the same list.
    pub(super) fn follows(self, before: Self) -> bool {
        self.letters == before.letters && self.style == before.style && self.value == before.value + 1
    }

    /// Whether a list may begin with this label.
    pub(super) fn is_first(self) -> bool {
        matches!((self.letters, self.value), (false, 0 | 1) | (true, 0x41 | 0x61))
    }
}

/// Whether a character is put before the entries of a list.
pub(super) fn is_bullet(c: char) -> bool {
    matches!(c, '•' | '‣' | '◦' | '▪' | '●' | '⁃' | '·' | '*' | '-')
}
