//! `application/x-www-form-urlencoded` → fields: of a body, or of a query string.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::field_name::FieldName;
use super::fields::Reader;
use super::value::Value;
use crate::api::error::RequestError;

/// Reads every pair of a form into `reader`.
///
/// # Errors
/// [`RequestError::InvalidUtf8`] if a name or a value is not UTF-8 once its escapes are resolved.
pub(super) fn read<'a>(form: &'a str, reader: &mut Reader<'a>) -> Result<(), RequestError> {
    for pair in form.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let at = |part: &str| part.as_ptr() as usize - form.as_ptr() as usize;
        let name = decode(name).ok_or_else(|| RequestError::InvalidUtf8 { valid_up_to: at(name) })?;
        match FieldName::named(&name) {
            None => reader.unknown(&name),
            Some(field) => {
                let value =
                    decode(value).ok_or_else(|| RequestError::InvalidUtf8 { valid_up_to: at(value) })?;
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

/// Resolves `+` and `%XX`; a `%` without two hexadecimal digits stays as it is. `None` if that is not UTF-8.
fn decode(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('+') {
        return percent_decode_str(text).decode_utf8().ok();
    }
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8().ok().map(|decoded| Cow::Owned(decoded.into_owned()))
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
