//! Objects of another shape → request objects, and what of them is carried through.

use serde::Deserializer as _;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

use crate::config::batch::ShapeFlags;

/// The fields of a request that an object may hold under other names.
pub(super) const SOURCES: [&str; 4] = ["text", "html", "title", "id"];

/// Where a request's fields are in an object, and which others are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// For each of [`SOURCES`] the field that it is in; nothing if there is none.
    sources: [Option<String>; 4],
    /// Names of options that an object may give itself.
    options: Vec<&'static str>,
    /// The fields to carry through, each beside its name as JSON.
    kept: Vec<(String, String)>,
}

/// An object's fields, in their order, each value as it is written.
struct Fields<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl Shape {
    /// The shape that these flags tell of; nothing if objects are requests already. `options` are the names of a request's
    /// further fields.
    ///
    /// # Errors
    /// If one field is to be two things.
    pub(super) fn new(flags: &ShapeFlags, options: &[&'static str]) -> Result<Option<Self>, String> {
        if *flags == ShapeFlags::default() {
            return Ok(None);
        }
        let ShapeFlags { text_field, html_field, title_field, id_field, keep, ignore } = flags;
        // Who says where the text is says that the page is not what is to be read, and the other way round.
        let told = [text_field, html_field, title_field, id_field].map(Option::as_deref);
        let source_is_told = text_field.is_some() || html_field.is_some();
        let is_ignored = |name: &str| ignore.iter().any(|ignored| ignored == name);
        let sources = [0, 1, 2, 3].map(|i: usize| {
            let usual = SOURCES.get(i).filter(|name| !(is_ignored(name) || source_is_told && i < 2));
            told.get(i).copied().flatten().or(usual.copied()).map(str::to_owned)
        });
        for (i, source) in sources.iter().enumerate() {
            if source.is_some() && sources.iter().skip(i + 1).any(|other| other == source) {
                let name = source.as_deref().unwrap_or_default();
                return Err(format!("the field `{name}` cannot be two of text, html, title and id"));
            }
        }
        let is_source = |name: &str| sources.iter().flatten().any(|source| source == name);
        let options = options.iter().copied().filter(|name| !is_ignored(name) && !is_source(name));
        Ok(Some(Self {
            options: options.collect(),
            kept: keep.iter().map(|name| (name.clone(), serde_json::json!(name).to_string())).collect(),
            sources,
        }))
    }

    /// Writes to `request` the request that the object on `line` makes, and to `kept` what goes with its answer: ` ,"kept":{…}`,
    /// or nothing. What is no object stays as it is.
    pub(super) fn apply(&self, line: &[u8], request: &mut Vec<u8>, kept: &mut Vec<u8>) {
        request.clear();
        kept.clear();
        let Ok(Fields(fields)) = read(line) else {
            request.extend_from_slice(line);
            return;
        };
        let mut add = |name: &str, value: &RawValue| {
            request.push(if request.is_empty() { b'{' } else { b',' });
            request.extend_from_slice(b"\"");
            request.extend_from_slice(name.as_bytes());
            request.extend_from_slice(b"\":");
            request.extend_from_slice(value.get().as_bytes());
        };
        let mut has_source = false;
        for (name, source) in SOURCES.iter().zip(&self.sources) {
            let is_source = matches!(*name, "text" | "html");
            let found = fields.iter().filter(|(field, _)| Some(&**field) == source.as_deref());
            for (_, value) in found.filter(|(_, value)| says_something(value)) {
                if !(is_source && has_source) {
                    add(name, value);
                    has_source |= is_source;
                }
            }
        }
        for (field, value) in &fields {
            if let Some(option) = self.options.iter().find(|option| ***option == **field) {
                add(option, value);
            }
        }
        if request.is_empty() {
            request.push(b'{');
        }
        request.push(b'}');
        self.keep(&fields, kept);
    }

    fn keep(&self, fields: &[(Cow<str>, &RawValue)], kept: &mut Vec<u8>) {
        if self.kept.is_empty() {
            return;
        }
        kept.extend_from_slice(b",\"kept\":{");
        let mut is_first = true;
        for (name, quoted) in &self.kept {
            let Some((_, value)) = fields.iter().rev().find(|(field, _)| **field == **name) else { continue };
            if !is_first {
                kept.push(b',');
            }
            is_first = false;
            kept.extend_from_slice(quoted.as_bytes());
            kept.push(b':');
            kept.extend_from_slice(value.get().as_bytes());
        }
        kept.push(b'}');
    }
}

/// Whether a field is there: archives write null, or an empty string, for what an article does not have.
fn says_something(value: &RawValue) -> bool {
    !matches!(value.get(), "null" | "\"\"")
}

fn read(line: &[u8]) -> Result<Fields<'_>, serde_json::Error> {
    let line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
    let mut json = serde_json::Deserializer::from_slice(line);
    let fields = json.deserialize_map(Object)?;
    json.end()?;
    Ok(fields)
}

struct Object;

impl<'de> Visitor<'de> for Object {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some((Name(name), value)) = map.next_entry()? {
            fields.push((name, value));
        }
        Ok(Fields(fields))
    }
}

/// A name, borrowed where it has no escapes.
#[derive(serde::Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

#[cfg(test)]
mod tests;
