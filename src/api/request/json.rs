//! JSON → fields.
//!
//! `deserr`, a crate that finds several faults at once, was tried in its place. It costs little (3.6 % more instructions than
//! serde's own reading of 500 requests), but replaces this file alone, for forms and query strings are read by the same
//! functions of `parse`; and it reads from a tree that is built beforehand, with a copy of the article in it, all items of
//! every array, and of a field that is given twice the last alone, where that is refused here.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::error::Category;

use super::field_name::FieldName;
use super::fields::Reader;
use super::value::Value;
use crate::api::error::RequestError;
use crate::api::field_error::{FieldError, FieldErrorCode};

/// Reads one request object, field by field, borrowing from `body`.
pub(super) fn read<'a>(body: &'a str, reader: &mut Reader<'a>) -> Result<(), RequestError> {
    let mut json = serde_json::Deserializer::from_str(body);
    Fields(reader).deserialize(&mut json).and_then(|()| json.end()).map_err(|error| match error.classify() {
        Category::Data => RequestError::Invalid {
            field_errors: vec![FieldError {
                pointer: String::new(),
                code: FieldErrorCode::WrongType,
                detail: "the body must be a JSON object with the field `text`".to_owned(),
            }],
        },
        Category::Syntax | Category::Eof | Category::Io => {
            RequestError::InvalidJson { reason: error.to_string() }
        }
    })
}

/// Hands each field of an object to the reader as it comes.
struct Fields<'r, 'a>(&'r mut Reader<'a>);

impl<'de> DeserializeSeed<'de> for Fields<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Fields<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a request object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<Value>()? {
            let Value::Text(name) = name else { return Err(A::Error::custom("a name must be a string")) };
            if let Some(field) = FieldName::named(&name) {
                self.0.set(field, map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
                self.0.unknown(&name);
            }
        }
        Ok(())
    }
}
