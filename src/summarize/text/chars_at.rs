//! The characters beside a byte offset.

/// The character at a byte offset that lies on a boundary.
pub(crate) fn char_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(&byte) if byte < 0x80 => Some(char::from(byte)),
        Some(_) => text.get(at..).and_then(|rest| rest.chars().next()),
        None => None,
    }
}

/// The character that ends at a byte offset that lies on a boundary.
pub(crate) fn char_before(text: &str, at: usize) -> Option<char> {
    match at.checked_sub(1).and_then(|i| text.as_bytes().get(i)) {
        Some(&byte) if byte < 0x80 => Some(char::from(byte)),
        Some(_) => text.get(..at).and_then(|rest| rest.chars().next_back()),
        None => None,
    }
}
