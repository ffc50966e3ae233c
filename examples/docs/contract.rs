//! Reading `openapi.yaml`: references followed, the order of the file kept.

use std::error::Error;

use serde_norway::Value;

/// The contract as it is written.
pub struct Contract(Value);

/// One method of one path.
pub struct Operation<'c> {
    /// In capitals.
    pub method: String,
    /// What the contract says of it.
    pub definition: &'c Value,
    /// It takes the same body as an operation before it on the same path, and means the same.
    pub is_alias: bool,
}

impl Contract {
    /// Reads the text of the contract.
    pub fn parse(text: &str) -> Result<Self, Box<dyn Error>> {
        let contract = Self(serde_norway::from_str(text)?);
        contract.must_resolve(&contract.0)?;
        Ok(contract)
    }

    /// What stands at `path` from the top, or nothing's value.
    pub fn at(&self, path: &[&str]) -> &Value {
        path.iter().fold(&self.0, |value, key| self.resolve(field(value, key)))
    }

    /// What a reference refers to; anything else is itself.
    pub fn resolve<'c>(&'c self, value: &'c Value) -> &'c Value {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return value };
        let target = reference.trim_start_matches("#/").split('/').fold(&self.0, field);
        self.resolve(target)
    }

    /// Every operation with its path, in the order of the file.
    pub fn operations(&self) -> Vec<(&str, Operation<'_>)> {
        let mut operations = Vec::new();
        for (path, methods) in entries(self.at(&["paths"])) {
            let mut bodies: Vec<&Value> = Vec::new();
            for (method, definition) in entries(methods) {
                let body = field(definition, "requestBody");
                let is_alias = !body.is_null() && bodies.contains(&body);
                bodies.push(body);
                operations.push((path, Operation { method: method.to_uppercase(), definition, is_alias }));
            }
        }
        operations
    }

    /// Fails at a reference to nothing.
    fn must_resolve(&self, value: &Value) -> Result<(), String> {
        if value.get("$ref").is_some() && self.resolve(value).is_null() {
            return Err(format!("{value:?} refers to nothing"));
        }
        match value {
            Value::Mapping(fields) => fields.values().try_for_each(|value| self.must_resolve(value)),
            Value::Sequence(items) => items.iter().try_for_each(|value| self.must_resolve(value)),
            _ => Ok(()),
        }
    }
}

const NOTHING: &Value = &Value::Null;

/// A field of a mapping, or nothing's value.
pub fn field<'c>(value: &'c Value, name: &str) -> &'c Value {
    value.get(name).unwrap_or(NOTHING)
}

/// A field that is text, or none.
pub fn text<'c>(value: &'c Value, name: &str) -> &'c str {
    field(value, name).as_str().unwrap_or_default()
}

/// The fields of a mapping whose names are text, in the order of the file.
pub fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_mapping().into_iter().flatten().filter_map(|(name, value)| Some((name.as_str()?, value)))
}

/// The items of a sequence.
pub fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_sequence().into_iter().flatten()
}
