//! The contract, and whether what comes back keeps it.

use std::{collections::BTreeSet, sync::LazyLock};

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::router::{self, Reply};

/// `openapi.yaml`, with every reference still in place.
static CONTRACT: LazyLock<Value> = LazyLock::new(|| {
    serde_norway::from_str(include_str!("../../openapi.yaml")).expect("openapi.yaml must be YAML")
});

/// What `openapi.yaml` has at a JSON pointer.
pub(crate) fn at(pointer: &str) -> &'static Value {
    CONTRACT.pointer(pointer).unwrap_or_else(|| panic!("the contract has nothing at {pointer}"))
}

/// Follows `$ref`, if there is one.
fn resolve(value: &'static Value) -> &'static Value {
    match value.get("$ref").and_then(Value::as_str) {
        Some(reference) => resolve(at(reference.trim_start_matches('#'))),
        None => value,
    }
}

/// A validator of one schema of the contract.
fn validator(schema: &Value) -> Validator {
    let schema = json!({ "allOf": [schema], "components": CONTRACT["components"] });
    jsonschema::draft202012::new(&schema).expect("the contract's schemas must be schemas")
}

/// Fails unless `value` is what `schema` says.
pub(crate) fn must_match(schema: &Value, value: &Value) {
    let faults: Vec<String> = validator(schema)
        .iter_errors(value)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert!(faults.is_empty(), "{value:#}\nbreaks the contract:\n{}", faults.join("\n"));
}

/// Fails unless the contract has this answer for a request of this method and path.
pub(crate) fn must_allow(method: &str, path: &str, reply: &Reply) {
    let (status, content_type) = (reply.status.as_u16(), reply.header("content-type"));
    assert!(reply.headers.contains_key("x-request-id"), "no x-request-id");
    if status >= 400 {
        assert_eq!(content_type, "application/problem+json");
        must_match(&json!({ "$ref": "#/components/schemas/Problem" }), &reply.json());
        assert_eq!(reply.json()["status"], status);
        assert_eq!(reply.json()["request_id"], reply.header("x-request-id"));
    }
    let operation = &CONTRACT["paths"][path][method.to_lowercase()];
    if matches!(status, 404 | 405) && operation.is_null() {
        return;
    }
    let response = &operation["responses"][status.to_string()];
    assert!(!response.is_null(), "the contract has no {status} for {method} {path}");
    let pointer = format!("/paths/{}/{}/responses/{status}", path.replace('/', "~1"), method.to_lowercase());
    let media_type = content_type.split(';').next().unwrap_or_default();
    let content = &resolve(at(&pointer))["content"][media_type];
    assert!(!content.is_null(), "the contract has no {media_type} for {status} of {method} {path}");
    if media_type == "application/x-ndjson" {
        for line in reply.text().lines() {
            let line = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
            must_match(&content["schema"]["contentSchema"], &line);
        }
    } else if media_type.ends_with("json") {
        must_match(&content["schema"], &reply.json());
    }
}

/// The methods of a path, as `Allow` puts them.
fn methods(path: &str) -> BTreeSet<String> {
    let operations = CONTRACT["paths"][path].as_object().unwrap().keys();
    let mut methods: BTreeSet<String> = operations.map(|method| method.to_uppercase()).collect();
    if methods.contains("GET") {
        methods.insert("HEAD".to_owned());
    }
    methods
}

#[tokio::test]
async fn every_path_allows_the_methods_of_the_contract_and_no_others() {
    for path in CONTRACT["paths"].as_object().unwrap().keys() {
        let reply = router::send(router::request("DELETE", path)).await;
        assert_eq!(reply.status, 405, "{path}");
        let allowed = reply.header("allow").split(',').map(|method| method.trim().to_owned()).collect();
        assert_eq!(methods(path), allowed, "{path}");
    }
}

#[tokio::test]
async fn every_operation_without_a_body_answers() {
    for (path, operations) in CONTRACT["paths"].as_object().unwrap() {
        for method in operations.as_object().unwrap().keys().filter(|method| *method == "get") {
            let reply = router::send(router::request(&method.to_uppercase(), path)).await;
            assert_eq!(reply.status, 200, "{method} {path}");
        }
    }
}

#[tokio::test]
async fn every_example_of_a_request_is_answered() {
    let mut posted = 0;
    let content = at("/components/requestBodies/Article/content").as_object().unwrap();
    for (media_type, form) in content {
        for (name, example) in form["examples"].as_object().unwrap() {
            must_match(&form["schema"], &example["value"]);
            let body = match media_type.as_str() {
                "application/json" => example["value"].to_string(),
                "application/x-www-form-urlencoded" => router::form(&example["value"]),
                _ => example["value"].as_str().unwrap().to_owned(),
            };
            for method in ["POST", "PUT"] {
                let request = router::request(method, "/summarize").header("content-type", media_type);
                let reply = router::send(request.body(body.clone())).await;
                assert_eq!(reply.status, 200, "{media_type} {name}: {}", reply.text());
                posted += 1;
            }
        }
    }
    assert!(posted >= 10, "only {posted} examples found");
}

#[test]
fn every_example_of_an_answer_is_true_to_its_schema() {
    fn walk(value: &'static Value, checked: &mut usize) {
        if let (Some(schema), Some(example)) = (value.get("schema"), value.get("example")) {
            must_match(schema, example);
            *checked += 1;
        }
        match value {
            Value::Object(fields) => fields.values().for_each(|value| walk(value, checked)),
            Value::Array(items) => items.iter().for_each(|value| walk(value, checked)),
            _ => {}
        }
    }
    let mut checked = 0;
    walk(&CONTRACT, &mut checked);
    assert!(checked >= 5, "only {checked} examples found");
}

#[tokio::test]
async fn the_contract_is_served_as_it_is() {
    let reply = router::send(router::request("GET", "/openapi.yaml")).await;
    assert_eq!(reply.text(), include_str!("../../openapi.yaml"));
    assert_eq!(at("/info/version"), env!("CARGO_PKG_VERSION"));
}
