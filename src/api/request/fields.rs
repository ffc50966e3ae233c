//! Values → what the fields want, with a note of each that is not.

use std::{borrow::Cow, num::NonZeroUsize};

use serde::Serialize;
use serde_json::Number;

use super::field_name::FieldName;
use super::parse::{ValueError, integer, items, number, one_of, string, tag};
use super::value::Value;
use crate::api::field_error::{FieldError, FieldErrorCode};
use crate::summarize::{Avoid, Caps, Language, Order, Target, Unit};

/// The fields that a client gave, each of them sound in itself.
#[derive(Debug, Default)]
pub(crate) struct Fields<'a> {
    pub(crate) source: Option<Source<'a>>,
    pub(crate) title: Option<Cow<'a, str>>,
    pub(crate) language: Wanted<'a>,
    pub(crate) target: Target,
    pub(crate) caps: Caps,
    pub(crate) order: Order,
    pub(crate) query: Option<Cow<'a, str>>,
    pub(crate) avoid: Avoid,
    pub(crate) pin: Vec<usize>,
    pub(crate) exclude: Vec<usize>,
    pub(crate) unit: Unit,
    pub(crate) include: Include,
    pub(crate) id: Option<Id<'a>>,
}

/// What a client posted to be summarized.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Source<'a> {
    /// The article.
    Text(Cow<'a, str>),
    /// The page that it is on.
    Html(Cow<'a, str>),
}

/// The language that a client wants its document read in.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Wanted<'a> {
    /// The one it is in.
    #[default]
    Detected,
    /// This one.
    Known(Language),
    /// One that there are no rules for, by its tag.
    Unknown(Cow<'a, str>),
}

/// What more is wanted in an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Keywords,
    Reasons,
    Ranking,
    Dropped,
    Fragments,
    Text,
}

/// A set of [`Part`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Include(u8);

impl Include {
    pub(crate) const fn has(self, part: Part) -> bool {
        self.0 & (1 << part as u8) != 0
    }

    const fn insert(&mut self, part: Part) {
        self.0 |= 1 << part as u8;
    }

    /// The set as a number, one bit a part.
    pub(crate) const fn bits(self) -> u8 {
        self.0
    }
}

/// A client's own name for a request, given back as it came.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(crate) enum Id<'a> {
    Text(Cow<'a, str>),
    Number(Number),
}

/// Reads fields from the query string, then from the body, which wins.
#[derive(Debug, Default)]
pub(crate) struct Reader<'a> {
    fields: Fields<'a>,
    field_errors: Vec<FieldError>,
    /// One bit for each field that the source at hand has given.
    seen: u32,
    /// Where the source at hand has the target from.
    target: Option<FieldName>,
    /// Whether the source at hand is the body, where the text belongs.
    is_body: bool,
}

/// The most errors that are reported at once.
pub(crate) const MOST_ERRORS: usize = 20;
/// The longest `id`, in code points.
const LONGEST_ID: usize = 256;
/// The most sentences that can be asked for.
const MOST_SENTENCES: usize = 50;
/// The greatest cap and index.
const MOST: usize = 999_999_999;

impl<'a> Reader<'a> {
    /// Turns from the query string to the body.
    pub(crate) fn begin_body(&mut self) {
        (self.seen, self.target, self.is_body) = (0, None, true);
    }

    /// The body itself is what is to be summarized.
    pub(super) fn set_source(&mut self, source: Source<'a>) {
        self.fields.source = Some(source);
    }

    /// Takes note of a field that does not exist.
    pub(super) fn unknown(&mut self, name: &str) {
        let shown: String = name.chars().take(64).collect();
        let pointer = format!("/{}", shown.replace('~', "~0").replace('/', "~1"));
        let meant = FieldName::nearest(name).map(|field| format!("; did you mean `{}`?", field.name()));
        let detail = format!("there is no field `{shown}`{}", meant.unwrap_or_default());
        self.note(FieldError { pointer, code: FieldErrorCode::UnknownField, detail });
    }

    /// Reads the value of a field.
    pub(super) fn set(&mut self, field: FieldName, value: Value<'a>) {
        let bit = 1 << field as u32;
        let again = self.seen & bit != 0;
        self.seen |= bit;
        let read = if again && !(field.is_list() && matches!(value, Value::Untyped(_))) {
            Err(ValueError::new(FieldErrorCode::Duplicate, "must not be given twice"))
        } else {
            self.assign(field, value, again)
        };
        if let Err(ValueError { item, code, reason }) = read {
            let name = field.name();
            let pointer = item.map_or_else(|| format!("/{name}"), |item| format!("/{name}/{item}"));
            self.note(FieldError { pointer, code, detail: format!("`{name}` {reason}") });
        }
    }

    /// What was read, unless something was wrong with it.
    pub(crate) fn finish(self) -> (Fields<'a>, Vec<FieldError>) {
        (self.fields, self.field_errors)
    }

    fn note(&mut self, field_error: FieldError) {
        if self.field_errors.len() < MOST_ERRORS {
            self.field_errors.push(field_error);
        }
    }

    /// Sets a field; a list given `again` grows.
    fn assign(&mut self, field: FieldName, value: Value<'a>, again: bool) -> Result<(), ValueError> {
        const LENGTHS: [(&str, usize); 3] = [("short", 1), ("medium", 3), ("long", 6)];
        const ORDERS: [(&str, Order); 2] = [("offset", Order::Offset), ("rank", Order::Rank)];
        const UNITS: [(&str, Unit); 3] =
            [("unicode", Unit::CodePoints), ("utf16", Unit::Utf16), ("utf8", Unit::Utf8)];
        let fields = &mut self.fields;
        match field {
            FieldName::Text | FieldName::Html if !self.is_body => {
                return Err(ValueError::new(FieldErrorCode::Conflict, "belongs in the body"));
            }
            FieldName::Text | FieldName::Html if fields.source.is_some() => {
                return Err(ValueError::new(
                    FieldErrorCode::Conflict,
                    "is one too many: `text` and `html` exclude each other",
                ));
            }
            FieldName::Text => fields.source = Some(Source::Text(string(value)?)),
            FieldName::Html => fields.source = Some(Source::Html(string(value)?)),
            FieldName::Title => fields.title = Some(string(value)?),
            FieldName::Query => fields.query = Some(string(value)?),
            FieldName::Language => fields.language = wanted(value)?,
            FieldName::SentenceCount => {
                let count = integer(&value, 1, MOST_SENTENCES)?;
                self.aim(field, sentences(count))?;
            }
            FieldName::Length => self.aim(field, sentences(one_of(&value, &LENGTHS)?))?,
            FieldName::Ratio => {
                let ratio = number(&value).filter(|ratio| *ratio > 0.0 && *ratio <= 1.0);
                let ratio =
                    ratio.ok_or_else(|| ValueError::about(&value, "a number above 0 and at most 1"))?;
                self.aim(field, Target::Ratio(ratio))?;
            }
            FieldName::MaxWords => fields.caps.words = Some(integer(&value, 1, MOST)?),
            FieldName::MaxChars => fields.caps.chars = Some(integer(&value, 1, MOST)?),
            FieldName::SortBy => fields.order = one_of(&value, &ORDERS)?,
            FieldName::StringIndexType => fields.unit = one_of(&value, &UNITS)?,
            FieldName::Avoid => {
                let avoid = kinds(value)?;
                fields.avoid = Avoid {
                    question: avoid.question || (again && fields.avoid.question),
                    quote: avoid.quote || (again && fields.avoid.quote),
                };
            }
            FieldName::Include => {
                let include = parts(value)?;
                fields.include = Include(include.0 | if again { fields.include.0 } else { 0 });
            }
            FieldName::Pin => grow(&mut fields.pin, value, again)?,
            FieldName::Exclude => grow(&mut fields.exclude, value, again)?,
            FieldName::Id => fields.id = Some(id(value)?),
        }
        Ok(())
    }

    fn aim(&mut self, field: FieldName, target: Target) -> Result<(), ValueError> {
        if let Some(other) = self.target.filter(|other| *other != field) {
            let reason = format!("cannot be combined with `{}`: both say how much to choose", other.name());
            return Err(ValueError::new(FieldErrorCode::Conflict, reason));
        }
        self.target = Some(field);
        self.fields.target = target;
        Ok(())
    }
}

fn sentences(count: usize) -> Target {
    NonZeroUsize::new(count).map_or_else(Target::default, Target::Sentences)
}

fn wanted(value: Value<'_>) -> Result<Wanted<'_>, ValueError> {
    let tag = tag(value)?;
    Ok(match Language::from_tag(&tag) {
        _ if tag == "auto" => Wanted::Detected,
        Some(language) => Wanted::Known(language),
        None => Wanted::Unknown(tag),
    })
}

fn kinds(value: Value) -> Result<Avoid, ValueError> {
    let mut avoid = Avoid::default();
    for (item, kind) in items(value)?.into_iter().enumerate() {
        match one_of(&kind, &[("question", 0), ("quote", 1)]).map_err(|error| error.at(item))? {
            0 => avoid.question = true,
            _ => avoid.quote = true,
        }
    }
    Ok(avoid)
}

fn parts(value: Value) -> Result<Include, ValueError> {
    const PARTS: [(&str, Part); 6] = [
        ("keywords", Part::Keywords),
        ("reasons", Part::Reasons),
        ("ranking", Part::Ranking),
        ("dropped", Part::Dropped),
        ("fragments", Part::Fragments),
        ("text", Part::Text),
    ];
    let mut include = Include::default();
    for (item, part) in items(value)?.into_iter().enumerate() {
        include.insert(one_of(&part, &PARTS).map_err(|error| error.at(item))?);
    }
    Ok(include)
}

fn grow(indexes: &mut Vec<usize>, value: Value, again: bool) -> Result<(), ValueError> {
    let values = items(value)?;
    if !again {
        indexes.clear();
    }
    for (item, index) in values.into_iter().enumerate() {
        indexes.push(integer(&index, 0, MOST).map_err(|error| error.at(item))?);
    }
    Ok(())
}

fn id(value: Value<'_>) -> Result<Id<'_>, ValueError> {
    match value {
        Value::Number(number) => Ok(Id::Number(number)),
        Value::Text(text) | Value::Untyped(text) if text.chars().count() <= LONGEST_ID => Ok(Id::Text(text)),
        Value::Text(_) | Value::Untyped(_) => Err(ValueError::new(
            FieldErrorCode::OutOfRange,
            format!("must have at most {LONGEST_ID} characters"),
        )),
        other => Err(ValueError::about(&other, "a string or a number")),
    }
}
