//! A value → a string, a number, one of a few names; or what would be accepted instead.

use std::borrow::Cow;

use super::value::{MOST_ITEMS, Value};
use crate::api::field_error::FieldErrorCode;

/// Why a value will not do for its field.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ValueError {
    /// Which item of an array it is about.
    pub(super) item: Option<usize>,
    pub(super) code: FieldErrorCode,
    /// The rest of a sentence that begins with the field's name.
    pub(super) reason: Cow<'static, str>,
}

impl ValueError {
    pub(super) fn new(code: FieldErrorCode, reason: impl Into<Cow<'static, str>>) -> Self {
        Self { item: None, code, reason: reason.into() }
    }

    /// `value` is not what was wanted: of the wrong type, or, if a number was wanted and is there, out of range.
    pub(super) fn about(value: &Value, wanted: &str) -> Self {
        let code =
            if number(value).is_some() { FieldErrorCode::OutOfRange } else { FieldErrorCode::WrongType };
        Self::new(code, format!("must be {wanted}, not {}", value.described()))
    }

    /// The same of an item of an array.
    pub(super) fn at(self, item: usize) -> Self {
        Self { item: Some(item), ..self }
    }
}

/// Any string.
pub(super) fn string(value: Value<'_>) -> Result<Cow<'_, str>, ValueError> {
    match value {
        Value::Text(text) | Value::Untyped(text) => Ok(text),
        other => Err(ValueError::new(
            FieldErrorCode::WrongType,
            format!("must be a string, not {}", other.described()),
        )),
    }
}

/// An integer within bounds; `3.0` is one, too.
pub(super) fn integer(value: &Value, least: usize, most: usize) -> Result<usize, ValueError> {
    let found = match value {
        Value::Number(number) => number.as_u64().or_else(|| number.as_f64().and_then(whole)),
        Value::Untyped(text) => digits(text),
        _ => None,
    };
    match found.and_then(|found| usize::try_from(found).ok()) {
        Some(found) if (least..=most).contains(&found) => Ok(found),
        _ => Err(ValueError::about(value, &format!("an integer from {least} to {most}"))),
    }
}

/// The number that a form writes in digits alone, no more of them than the greatest number wanted has.
fn digits(text: &str) -> Option<u64> {
    let are_digits = text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| are_digits)
}

#[expect(clippy::cast_sign_loss, reason = "a negative number is none of these")]
fn whole(number: f64) -> Option<u64> {
    const FIRST_INEXACT: f64 = 9_007_199_254_740_992.0;
    (number.fract() == 0.0 && (0.0..FIRST_INEXACT).contains(&number)).then_some(number as u64)
}

/// Any number.
pub(super) fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::Untyped(text) => text.parse().ok(),
        _ => None,
    }
}

/// One of a few names.
pub(super) fn one_of<T: Copy>(value: &Value, known: &[(&str, T)]) -> Result<T, ValueError> {
    let found = match value {
        Value::Text(text) | Value::Untyped(text) => known.iter().find(|(name, _)| name == text),
        _ => None,
    };
    found.map(|(_, meaning)| *meaning).ok_or_else(|| {
        let names: Vec<String> = known.iter().map(|(name, _)| format!("{name:?}")).collect();
        let code = match value {
            Value::Text(_) | Value::Untyped(_) => FieldErrorCode::UnknownValue,
            _ => FieldErrorCode::WrongType,
        };
        ValueError::new(code, format!("must be one of {}, not {}", names.join(", "), value.described()))
    })
}

/// An array; in a form, names with commas between them.
pub(super) fn items(value: Value<'_>) -> Result<Vec<Value<'_>>, ValueError> {
    let (items, count) = match value {
        Value::Array(items) => (items.kept, items.count),
        Value::Untyped(Cow::Borrowed(text)) => {
            let items = text.split(',').map(|item| Value::Untyped(Cow::Borrowed(item.trim_matches(' '))));
            (items.take(MOST_ITEMS).collect(), text.split(',').count())
        }
        Value::Untyped(Cow::Owned(text)) => {
            let items =
                text.split(',').map(|item| Value::Untyped(Cow::Owned(item.trim_matches(' ').to_owned())));
            (items.take(MOST_ITEMS).collect(), text.split(',').count())
        }
        other => {
            let reason = format!("must be an array, not {}", other.described());
            return Err(ValueError::new(FieldErrorCode::WrongType, reason));
        }
    };
    if count > MOST_ITEMS {
        let reason = format!("must have at most {MOST_ITEMS} items, not {count}");
        return Err(ValueError::new(FieldErrorCode::OutOfRange, reason));
    }
    Ok(items)
}

/// Something of the form of a BCP 47 tag: a language of two or three letters, and whatever refines it.
pub(super) fn tag(value: Value<'_>) -> Result<Cow<'_, str>, ValueError> {
    const WANTED: &str = "must be \"auto\" or a BCP 47 tag such as \"en\" or \"pt-BR\"";
    let tag = match value {
        Value::Text(tag) | Value::Untyped(tag) => tag,
        other => {
            return Err(ValueError::new(
                FieldErrorCode::WrongType,
                format!("{WANTED}, not {}", other.described()),
            ));
        }
    };
    let mut subtags = tag.split(['-', '_']);
    let is_language = |language: &str| {
        matches!(language.len(), 2 | 3) && language.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    let is_subtag = |subtag: &str| {
        matches!(subtag.len(), 1..=8) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    if tag == "auto" || (tag.len() <= 64 && subtags.next().is_some_and(is_language) && subtags.all(is_subtag))
    {
        Ok(tag)
    } else {
        let value = Value::Text(tag);
        Err(ValueError::new(FieldErrorCode::UnknownValue, format!("{WANTED}, not {}", value.described())))
    }
}
