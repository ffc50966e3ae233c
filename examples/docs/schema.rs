//! Schemas as tables of fields.

use std::fmt::Write as _;

use serde_norway::Value;

use crate::{
    contract::{Contract, entries, field, items, text},
    html::{escape, inline},
};

/// The fields of an object, those of the objects in it among them, as the rows of a table.
pub fn table(contract: &Contract, schema: &Value, caption: &str) -> String {
    let mut rows = String::new();
    write_rows(contract, schema, "", &mut rows);
    format!(
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\"><table><caption>{caption}</caption>\n\
         <thead><tr><th scope=\"col\">Field</th><th scope=\"col\">Type</th><th scope=\"col\">Meaning</th></tr></thead>\n\
         <tbody>\n{rows}</tbody></table></div>\n"
    )
}

fn write_rows(contract: &Contract, schema: &Value, prefix: &str, rows: &mut String) {
    let schema = contract.resolve(schema);
    let required: Vec<&str> = items(field(schema, "required")).filter_map(Value::as_str).collect();
    for (name, property) in entries(field(schema, "properties")) {
        let resolved = contract.resolve(property);
        let own = text(property, "description");
        let description = if own.is_empty() { text(resolved, "description") } else { own };
        let always = if required.contains(&name) { "" } else { " class=\"maybe\"" };
        let _ = writeln!(
            rows,
            "<tr><th scope=\"row\"{always}><code>{}{}</code></th><td>{}</td><td>{}</td></tr>",
            escape(prefix),
            escape(name),
            kind(contract, resolved),
            inline(description)
        );
        let inner = contract.resolve(field(resolved, "items"));
        if field(inner, "properties").is_mapping() {
            write_rows(contract, inner, &format!("{prefix}{name}[]."), rows);
        } else {
            write_rows(contract, resolved, &format!("{prefix}{name}."), rows);
        }
    }
}

/// A schema's type in words: what it is, its range, its default.
fn kind(contract: &Contract, schema: &Value) -> String {
    let above = scalar(field(schema, "exclusiveMinimum")).map(|above| format!(", above {above}"));
    let range = match (scalar(field(schema, "minimum")), scalar(field(schema, "maximum"))) {
        (Some(least), Some(most)) => Some(format!(", {least} to {most}")),
        (Some(least), None) if least != "0" => Some(format!(", at least {least}")),
        (None, Some(most)) => Some(format!(", at most {most}")),
        _ => None,
    };
    let default = scalar(field(schema, "default"))
        .map(|default| format!("; <code>{}</code> by default", escape(&default)));
    let parts = [Some(base(contract, schema)), above, range, default];
    parts.into_iter().flatten().collect()
}

fn base(contract: &Contract, schema: &Value) -> String {
    let values: Vec<String> = items(field(schema, "enum")).filter_map(scalar).collect();
    if !values.is_empty() {
        return values
            .iter()
            .map(|value| format!("<code>{}</code>", escape(value)))
            .collect::<Vec<_>>()
            .join(", ");
    }
    if let Some(value) = scalar(field(schema, "const")) {
        return format!("<code>{}</code>", escape(&value));
    }
    match field(schema, "type") {
        Value::Sequence(types) => types.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" or "),
        Value::String(name) if name == "array" => {
            let inner = contract.resolve(field(schema, "items"));
            format!("array of {}", base(contract, inner))
        }
        Value::String(name) => name.clone(),
        _ => String::from("any"),
    }
}

/// A value that is written on one line, as it is written.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}
