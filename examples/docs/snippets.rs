//! A request as a few lines of each client.

use std::fmt::Write as _;

use serde_norway::Value;

use crate::contract::entries;

/// Where the service listens unless told otherwise; a script on the page puts its own address there.
const SERVICE: &str = "http://127.0.0.1:8080";

/// One request.
pub struct Request<'c> {
    /// The method in capitals.
    pub method: &'c str,
    /// The path.
    pub path: &'c str,
    /// The body with its media type, if it has one.
    pub body: Option<(&'c str, String)>,
    /// The body's object, for languages that write it as a literal of their own.
    pub object: Option<&'c Value>,
}

/// What a client makes of a request.
pub type Write = fn(&Request<'_>) -> String;

/// The names of the clients, with what each writes.
pub const CLIENTS: [(&str, Write); 5] =
    [("curl", curl), ("JavaScript", javascript), ("PHP", php), ("Python", python), ("Go", go)];

/// A line for the shell.
pub fn curl(request: &Request<'_>) -> String {
    let Request { method, path, .. } = request;
    let method = if *method == "PUT" { "-X PUT " } else { "" };
    let mut line = format!("curl {method}{SERVICE}{path}");
    if let Some((media_type, body)) = &request.body {
        let _ =
            write!(line, " -H 'Content-Type: {media_type}' --data-binary '{}'", body.replace('\'', "'\\''"));
    }
    line
}

fn javascript(request: &Request<'_>) -> String {
    let Request { method, path, .. } = request;
    match &request.body {
        Some((media_type, body)) => format!(
            "const response = await fetch(\"{SERVICE}{path}\", {{\n  method: \"{method}\",\n  headers: {{ \"Content-Type\": \"{media_type}\" }},\n  signal: AbortSignal.timeout(2000),\n  body: JSON.stringify({}),\n}});\nif (!response.ok) throw new Error((await response.json()).detail);\nconst {{ sentences }} = await response.json();",
            indented(body, 2)
        ),
        None => format!(
            "const response = await fetch(\"{SERVICE}{path}\", {{ signal: AbortSignal.timeout(2000) }});\nconsole.log(response.status, await response.text());"
        ),
    }
}

fn php(request: &Request<'_>) -> String {
    let Request { method, path, .. } = request;
    match (&request.body, request.object) {
        (Some((media_type, _)), Some(object)) => format!(
            "$context = stream_context_create(['http' => [\n    'method' => '{method}',\n    'header' => 'Content-Type: {media_type}',\n    'timeout' => 2,\n    'content' => json_encode({}),\n]]);\n$answer = json_decode(file_get_contents('{SERVICE}{path}', false, $context));",
            indented(&php_literal(object, 0), 4)
        ),
        _ => format!(
            "$context = stream_context_create(['http' => ['timeout' => 2]]);\necho file_get_contents('{SERVICE}{path}', false, $context);"
        ),
    }
}

fn python(request: &Request<'_>) -> String {
    let Request { method, path, .. } = request;
    match &request.body {
        Some((media_type, body)) => format!(
            "import json, urllib.request\n\nrequest = urllib.request.Request(\n    \"{SERVICE}{path}\",\n    json.dumps({}).encode(),\n    {{\"Content-Type\": \"{media_type}\"}},\n    method=\"{method}\",\n)\nwith urllib.request.urlopen(request, timeout=2) as response:\n    answer = json.load(response)",
            indented(body, 4)
        ),
        None => format!(
            "import urllib.request\n\nwith urllib.request.urlopen(\"{SERVICE}{path}\", timeout=2) as response:\n    print(response.status, response.read().decode())"
        ),
    }
}

fn go(request: &Request<'_>) -> String {
    let Request { method, path, .. } = request;
    match &request.body {
        Some((media_type, body)) => format!(
            "request, err := http.NewRequest(\"{method}\", \"{SERVICE}{path}\", strings.NewReader(`{body}`))\nif err != nil {{\n\treturn err\n}}\nrequest.Header.Set(\"Content-Type\", \"{media_type}\")\nclient := http.Client{{Timeout: 2 * time.Second}}\nresponse, err := client.Do(request)\nif err != nil {{\n\treturn err\n}}\ndefer response.Body.Close()\nvar answer struct {{\n\tSentences []struct{{ Text string }}\n}}\nerr = json.NewDecoder(response.Body).Decode(&answer)"
        ),
        None => format!(
            "client := http.Client{{Timeout: 2 * time.Second}}\nresponse, err := client.Get(\"{SERVICE}{path}\")\nif err != nil {{\n\treturn err\n}}\ndefer response.Body.Close()\n_, err = io.Copy(os.Stdout, response.Body)"
        ),
    }
}

/// Every line but the first, further in.
fn indented(text: &str, spaces: usize) -> String {
    text.replace('\n', &format!("\n{}", " ".repeat(spaces)))
}

/// A value as PHP writes it.
fn php_literal(value: &Value, depth: usize) -> String {
    let (inner, outer) = ("    ".repeat(depth + 1), "    ".repeat(depth));
    match value {
        Value::Mapping(_) => {
            let fields: Vec<String> = entries(value)
                .map(|(name, value)| format!("{inner}'{name}' => {},", php_literal(value, depth + 1)))
                .collect();
            format!("[\n{}\n{outer}]", fields.join("\n"))
        }
        Value::Sequence(items) => {
            let items: Vec<String> = items.iter().map(|item| php_literal(item, depth)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::String(text) => format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'")),
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        _ => String::from("null"),
    }
}

/// A value as JSON, objects a field a line.
pub fn json(value: &Value, depth: usize) -> String {
    let (inner, outer) = ("  ".repeat(depth + 1), "  ".repeat(depth));
    match value {
        Value::Mapping(_) => {
            let fields: Vec<String> = entries(value)
                .map(|(name, value)| format!("{inner}{}: {}", quoted(name), json(value, depth + 1)))
                .collect();
            format!("{{\n{}\n{outer}}}", fields.join(",\n"))
        }
        Value::Sequence(items) => {
            let items: Vec<String> = items.iter().map(|item| json(item, depth)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::String(text) => quoted(text),
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        _ => String::from("null"),
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(yaml: &str) -> Value {
        serde_norway::from_str(yaml).unwrap()
    }

    #[test]
    fn php_is_written_as_php() {
        let written = php_literal(&value("{text: \"It's on\", pin: [0, 2], deep: {yes: true}}"), 0);
        assert_eq!(
            written,
            "[\n    'text' => 'It\\'s on',\n    'pin' => [0, 2],\n    'deep' => [\n        'yes' => true,\n    ],\n]"
        );
    }

    #[test]
    fn json_is_read_again_as_what_it_was() {
        let given = value("{text: \"a \\\"b\\\" \\n c\", pin: [0], ratio: 0.5, none: null}");
        let read: Value = serde_norway::from_str(&json(&given, 0)).unwrap();
        assert_eq!(read, given);
    }

    #[test]
    fn an_apostrophe_does_not_end_the_shell_s_argument() {
        let request =
            Request { method: "POST", path: "/x", body: Some(("text/plain", "it's".into())), object: None };
        assert!(curl(&request).ends_with(r"--data-binary 'it'\''s'"));
    }
}
