//! `application/x-www-form-urlencoded` → fields: of a body, or of a query string.

use std::borrow::Cow;

use super::{ApiError, field::Field, fields::Reader, value::Value};

/// Reads every pair of a form into `reader`.
///
/// # Errors
/// [`ApiError::InvalidUtf8`] if a name or a value is not UTF-8 once its escapes are resolved.
pub(super) fn read<'a>(form: &'a str, reader: &mut Reader<'a>) -> Result<(), ApiError> {
    for pair in form.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let at = |part: &str| part.as_ptr() as usize - form.as_ptr() as usize;
        let name = decode(name).ok_or_else(|| ApiError::InvalidUtf8 { valid_up_to: at(name) })?;
        match Field::named(&name) {
            None => reader.unknown(&name),
            Some(field) => {
                let value = decode(value).ok_or_else(|| ApiError::InvalidUtf8 { valid_up_to: at(value) })?;
                reader.set(field, Value::Untyped(value));
            }
        }
    }
    Ok(())
}

/// Whether a form has this field.
pub(super) fn has(form: &str, name: &str) -> bool {
    form.split('&').any(|pair| pair.split('=').next().and_then(decode).is_some_and(|found| found == name))
}

/// Resolves `+` and `%XX`; a `%` without two hexadecimal digits stays as it is.
fn decode(text: &str) -> Option<Cow<'_, str>> {
    if !text.bytes().any(|byte| matches!(byte, b'+' | b'%')) {
        return Some(Cow::Borrowed(text));
    }
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match (*first, after) {
            (b'+', _) => decoded.push(b' '),
            (b'%', [high, low, after @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    decoded.push(high << 4 | low);
                    rest = after;
                }
                _ => decoded.push(b'%'),
            },
            (byte, _) => decoded.push(byte),
        }
    }
    String::from_utf8(decoded).ok().map(Cow::Owned)
}

const fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_resolved() {
        for (text, expected) in [
            ("plain", Some("plain")),
            ("two+words", Some("two words")),
            ("1%2B1", Some("1+1")),
            ("caf%C3%A9", Some("café")),
            ("caf%c3%a9", Some("café")),
            ("100%", Some("100%")),
            ("100%2", Some("100%2")),
            ("100%zz", Some("100%zz")),
            ("%FF", None),
        ] {
            assert_eq!(decode(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_field_is_found_by_its_whole_name() {
        for (form, expected) in
            [("text=a", true), ("a=b&te%78t=", true), ("texts=a", false), ("a=text", false), ("", false)]
        {
            assert_eq!(has(form, "text"), expected, "{form}");
        }
    }
}
