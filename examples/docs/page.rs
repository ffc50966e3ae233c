//! The page as a whole.

use std::fmt::Write as _;

use serde_norway::Value;

use crate::{
    contract::{Contract, Operation, entries, field, text},
    html::{escape, inline, paragraphs},
    schema,
    snippets::{self, CLIENTS, Request},
};

/// The docs page of a contract, complete without a script.
pub fn render(contract: &Contract) -> String {
    let version = text(contract.at(&["info"]), "version");
    let operations = contract.operations();
    let mut page = String::from(HEAD);
    let _ = writeln!(
        page,
        "<header class=\"masthead\">\n<h1><a href=\"/\"><svg viewBox=\"0 0 32 32\" width=\"28\" height=\"28\" \
         aria-hidden=\"true\"><rect width=\"32\" height=\"32\" rx=\"7\"/><path d=\"M7 10h18M7 22h11\"/>\
         <path class=\"lit\" d=\"M7 16h14\"/></svg>nutgraf</a> <small>{version}</small></h1>\n<p>{}</p>\n\
         <nav aria-label=\"Pages\"><a href=\"/\">Try it</a> <a href=\"/openapi.yaml\">OpenAPI</a></nav>\n</header>",
        inline(text(contract.at(&["info"]), "summary"))
    );
    page += "<div class=\"columns\">\n<nav class=\"contents\" aria-label=\"Contents\">\n<ul>\n";
    for (path, Operation { method, definition, .. }) in &operations {
        let id = text(definition, "operationId");
        let _ = writeln!(page, "<li><a href=\"#{id}\"><b>{method}</b> {}</a></li>", escape(path));
    }
    for (id, title) in OBJECTS.iter().map(|object| (object.id, object.title)) {
        let _ = writeln!(page, "<li><a href=\"#{id}\">{title}</a></li>");
    }
    page += "</ul>\n</nav>\n<main>\n<section class=\"intro\">\n<h2>What it is</h2>\n";
    page += &paragraphs(text(contract.at(&["info"]), "description"));
    page += "</section>\n";
    for (path, operation) in &operations {
        write_operation(contract, path, operation, &mut page);
    }
    for object in &OBJECTS {
        let schema = contract.at(&["components", "schemas", object.schema]);
        let _ = writeln!(page, "<section id=\"{}\">\n<h2>{}</h2>", object.id, object.title);
        let _ = writeln!(page, "<p>{}</p>", object.lead);
        page += &schema::table(contract, schema, object.title);
        page += "</section>\n";
    }
    page += "</main>\n</div>\n</body>\n</html>\n";
    page
}

/// An object that gets a table of its own.
struct Object {
    id: &'static str,
    title: &'static str,
    schema: &'static str,
    lead: &'static str,
}

const OBJECTS: [Object; 4] = [
    Object {
        id: "request",
        title: "The request",
        schema: "Request",
        lead: "One of <code>text</code> and <code>html</code> is needed; everything else may be left out. A field that is not listed is refused.",
    },
    Object {
        id: "answer",
        title: "The answer",
        schema: "Answer",
        lead: "Fields in italics are not in every answer.",
    },
    Object {
        id: "problem",
        title: "Problems",
        schema: "Problem",
        lead: "Whatever goes wrong comes as <code>application/problem+json</code>, in this one shape.",
    },
    Object {
        id: "service",
        title: "The service itself",
        schema: "Info",
        lead: "What <code>/info</code> tells.",
    },
];

const HEAD: &str = r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>nutgraf: the API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="Every route, field and error of nutgraf, with clients to copy and a way to try them.">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/theme.css">
<link rel="stylesheet" href="/docs/docs.css">
<script type="module" src="/docs/docs.js"></script>
</head>
<body>
"#;

fn write_operation(contract: &Contract, path: &str, operation: &Operation<'_>, page: &mut String) {
    let Operation { method, definition, is_alias } = operation;
    let id = text(definition, "operationId");
    let _ = writeln!(
        page,
        "<section id=\"{id}\">\n<h2><span class=\"route\"><b>{method}</b> <code>{}</code></span> {}</h2>",
        escape(path),
        inline(text(definition, "summary"))
    );
    *page += &paragraphs(text(definition, "description"));
    let body = contract.resolve(field(definition, "requestBody"));
    let content = field(body, "content");
    let examples = field(field(content, "application/json"), "examples");
    let example = field(field(examples, "title"), "value");
    write_clients(id, method, path, example, page);
    if !is_alias {
        write_trial(id, method, path, example, page);
        write_forms(contract, method, path, content, page);
        write_responses(contract, definition, page);
    }
    *page += "</section>\n";
}

/// The tabs with a client each: radio buttons, so that they turn without a script.
fn write_clients(id: &str, method: &str, path: &str, example: &Value, page: &mut String) {
    let object = example.is_mapping().then_some(example);
    let body = object.map(|object| ("application/json", snippets::json(object, 0)));
    let request = Request { method, path, body, object };
    *page += "<fieldset class=\"tabs\"><legend>Clients</legend>\n";
    for (place, (name, _)) in CLIENTS.iter().enumerate() {
        let tab = name.to_lowercase();
        let checked = if place == 0 { " checked" } else { "" };
        let _ = writeln!(
            page,
            "<input type=\"radio\" name=\"{id}-client\" id=\"{id}-{tab}\" value=\"{tab}\"{checked}><label for=\"{id}-{tab}\">{name}</label>"
        );
    }
    for (_, write) in CLIENTS {
        let _ = writeln!(page, "<pre><code>{}</code></pre>", escape(&write(&request)));
    }
    *page += "</fieldset>\n";
}

/// A form that sends the request: without a script the browser goes there, with one the answer shows below it.
fn write_trial(id: &str, method: &str, path: &str, example: &Value, page: &mut String) {
    let _ = writeln!(page, "<form class=\"trial\" method=\"{}\" action=\"{path}\">", method.to_lowercase());
    if example.is_mapping() {
        let _ = writeln!(
            page,
            "<label>text <textarea name=\"text\" rows=\"5\" required>{}</textarea></label>\n\
             <label>title <input name=\"title\" value=\"{}\"></label>\n\
             <label>sentence_count <input name=\"sentence_count\" type=\"number\" min=\"1\" max=\"50\" value=\"2\"></label>\n\
             <label>include <input name=\"include\" value=\"reasons,keywords\"></label>",
            escape(text(example, "text")),
            escape(text(example, "title"))
        );
    }
    let _ = writeln!(
        page,
        "<button>Try it</button>\n<output id=\"{id}-answer\" aria-label=\"What came back\" hidden></output>\n</form>"
    );
}

/// The other media types that a body may come in, each with an example.
fn write_forms(contract: &Contract, method: &str, path: &str, content: &Value, page: &mut String) {
    for (media_type, form) in entries(content) {
        for (name, example) in entries(field(form, "examples")) {
            if media_type == "application/json" && name == "title" {
                continue;
            }
            let value = contract.resolve(field(example, "value"));
            let body = match (media_type, value.as_str()) {
                (_, Some(text)) => text.to_owned(),
                ("application/x-www-form-urlencoded", None) => encoded(value),
                (_, None) => snippets::json(value, 0),
            };
            let request = Request { method, path, body: Some((media_type, body)), object: None };
            let _ = writeln!(
                page,
                "<details><summary><code>{media_type}</code> {}</summary><pre><code>{}</code></pre></details>",
                inline(text(example, "summary")),
                escape(&snippets::curl(&request))
            );
        }
    }
}

/// The fields of a mapping as a form sends them.
fn encoded(value: &Value) -> String {
    let pairs = entries(value).map(|(name, value)| {
        let text = value.as_str().map_or_else(|| snippets::json(value, 0), str::to_owned);
        format!(
            "{name}={}",
            text.replace('%', "%25").replace('&', "%26").replace('+', "%2B").replace(' ', "+")
        )
    });
    pairs.collect::<Vec<_>>().join("&")
}

fn write_responses(contract: &Contract, definition: &Value, page: &mut String) {
    *page += "<dl class=\"statuses\">\n";
    for (status, response) in entries(field(definition, "responses")) {
        let description = inline(text(contract.resolve(response), "description"));
        let _ = writeln!(page, "<dt>{status}</dt><dd>{description}</dd>");
    }
    *page += "</dl>\n";
}
