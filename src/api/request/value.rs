//! The value of a field, before it is known to be what the field wants.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::Number;

/// The most items of an array that are kept; what is beyond is only counted.
pub(super) const MOST_ITEMS: usize = 1000;

/// A value as it came, borrowed from the body wherever it can be.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value<'a> {
    Null,
    Bool,
    Number(Number),
    Text(Cow<'a, str>),
    Array(Items<'a>),
    Object,
    /// From a form or a query string, where everything is text.
    Untyped(Cow<'a, str>),
}

/// The items of an array.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Items<'a> {
    /// The first of them, at most [`MOST_ITEMS`].
    pub(super) kept: Vec<Value<'a>>,
    /// How many there were.
    pub(super) count: usize,
}

impl Value<'_> {
    /// What it is, to end the sentence "... must be a string, not".
    pub(super) fn described(&self) -> Cow<'static, str> {
        match self {
            Self::Null => Cow::Borrowed("null"),
            Self::Bool => Cow::Borrowed("a boolean"),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Text(text) | Self::Untyped(text) if text.len() <= 40 => Cow::Owned(format!("{text:?}")),
            Self::Text(_) | Self::Untyped(_) => Cow::Borrowed("a long string"),
            Self::Array(_) => Cow::Borrowed("an array"),
            Self::Object => Cow::Borrowed("an object"),
        }
    }
}

impl<'de> Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Value::Bool)
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        Number::from_f64(number).map(Value::Number).ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Value::Text(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut items = Items::default();
        while items.count < MOST_ITEMS {
            let Some(item) = sequence.next_element()? else { return Ok(Value::Array(items)) };
            items.kept.push(item);
            items.count += 1;
        }
        while sequence.next_element::<IgnoredAny>()?.is_some() {
            items.count += 1;
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Value::Object)
    }
}
