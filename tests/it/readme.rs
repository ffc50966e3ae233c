//! The README's `curl` commands, run against the program.
//!
//! They are read by a small `curl` of our own, so that the test needs nothing installed, and cannot pass by running
//! nothing: a flag that it does not know is an error.

use std::{fs, iter::Peekable, path::Path, str::Chars};

use serde_json::Value;

use crate::{
    program::{Received, Service},
    router::escape,
};

const README: &str = include_str!("../../README.md");

/// A fenced block of the README.
struct Block {
    language: &'static str,
    text: String,
}

fn blocks() -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = README.lines();
    while let Some(line) = lines.next() {
        if let Some(language) = line.strip_prefix("```") {
            let text =
                lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
            blocks.push(Block { language, text });
        }
    }
    blocks
}

/// The words of a command, its quotes resolved; the command ends with its line, or at a pipe.
fn words(characters: &mut Peekable<Chars>) -> Vec<String> {
    let mut words = vec![];
    let mut word: Option<String> = None;
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('\n') | None => {}
                Some(escaped) => word.get_or_insert_default().push(escaped),
            },
            '\'' => word.get_or_insert_default().extend(characters.by_ref().take_while(|next| *next != '\'')),
            '"' => {
                let word = word.get_or_insert_default();
                while let Some(next) = characters.next().filter(|next| *next != '"') {
                    word.push(if next == '\\' { characters.next().unwrap() } else { next });
                }
            }
            '\n' => break,
            '|' => {
                characters.by_ref().take_while(|next| *next != '\n').for_each(drop);
                break;
            }
            space if space.is_whitespace() => words.extend(word.take()),
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    words
}

/// The `curl` commands of a block.
fn commands(block: &Block) -> Vec<Vec<String>> {
    let mut commands = Vec::new();
    let mut characters = block.text.chars().peekable();
    while characters.peek().is_some() {
        let words = words(&mut characters);
        if words.first().is_some_and(|word| word == "curl") {
            commands.push(words);
        }
    }
    commands
}

/// A file that a command names; those that a reader has to bring are among the fixtures.
fn file(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let found = [root.join(name), root.join("tests/fixtures").join(name)];
    let found = found.iter().find_map(|path| fs::read_to_string(path).ok());
    found.unwrap_or_else(|| panic!("the README posts {name}: put it into tests/fixtures"))
}

/// Does what `curl` does with these words.
fn curl(service: &Service, words: &[String]) -> Received {
    let (mut method, mut url, mut headers, mut data) = (None, None, Vec::new(), None::<String>);
    let mut words = words[1..].iter().map(String::as_str);
    let mut is_form = true;
    while let Some(word) = words.next() {
        let mut value = || words.next().unwrap_or_else(|| panic!("{word} wants a value"));
        let mut add = |more: String| match &mut data {
            Some(data) => *data += &format!("&{more}"),
            None => data = Some(more),
        };
        match word {
            "-s" | "-S" | "-sS" | "-i" | "-si" | "-f" | "-sf" | "-fsS" => {}
            "-X" | "--request" => method = Some(value().to_owned()),
            "-H" | "--header" => headers.push(value().to_owned()),
            "-d" | "--data" => {
                let value = value();
                let lines = |name| file(name).replace(['\r', '\n'], "");
                add(value.strip_prefix('@').map_or_else(|| value.to_owned(), lines));
            }
            "--data-binary" => {
                let value = value();
                add(value.strip_prefix('@').map_or_else(|| value.to_owned(), file));
            }
            "--data-urlencode" => {
                let value = value();
                let (name, rest) = value.split_at(value.find(['=', '@']).expect("a name and a value"));
                let content = rest.strip_prefix('@').map_or_else(|| rest[1..].to_owned(), file);
                add(format!("{name}={}", escape(&content)));
            }
            "-T" | "--upload-file" => {
                data = Some(file(value()));
                method = Some("PUT".to_owned());
                is_form = false;
            }
            flag if flag.starts_with('-') => panic!("teach this test curl's {flag}"),
            word => url = Some(word.to_owned()),
        }
    }
    let url = url.expect("a URL");
    let target =
        url.strip_prefix("http://127.0.0.1:8080").or_else(|| url.strip_prefix("http://localhost:8080"));
    let target = target.unwrap_or_else(|| panic!("{url} is not where the service listens by default"));
    let has_type = headers.iter().any(|header| header.to_lowercase().starts_with("content-type:"));
    if data.is_some() && is_form && !has_type {
        headers.push("Content-Type: application/x-www-form-urlencoded".to_owned());
    }
    if let Some(data) = &data {
        headers.push(format!("Content-Length: {}", data.len()));
    }
    let method = method.unwrap_or_else(|| if data.is_some() { "POST" } else { "GET" }.to_owned());
    let target = if target.is_empty() { "/" } else { target };
    let mut connection = service.connect();
    connection.send(format!("{method} {target} HTTP/1.1\r\nHost: x\r\n{}\r\n\r\n", headers.join("\r\n")));
    connection.send(data.unwrap_or_default());
    connection.receive()
}

/// An answer without what differs from one request to the next.
fn lasting(mut answer: Value) -> Value {
    if let Some(fields) = answer.as_object_mut() {
        fields.remove("request_id");
    }
    answer
}

#[test]
fn every_curl_of_the_readme_gets_the_answer_that_it_shows() {
    let service = Service::start(&[]);
    let blocks = blocks();
    let mut run = 0;
    for (i, block) in
        blocks.iter().enumerate().filter(|(_, block)| matches!(block.language, "sh" | "bash" | "console"))
    {
        for words in commands(block) {
            let answer = curl(&service, &words);
            run += 1;
            match blocks.get(i + 1) {
                Some(shown) if shown.language == "json" => {
                    let shown: Value =
                        serde_json::from_str(&shown.text).expect("the README's JSON must be JSON");
                    let answer: Value = serde_json::from_str(&answer.body).unwrap();
                    assert_eq!(lasting(answer), lasting(shown), "{words:?}");
                }
                Some(shown) if matches!(shown.language, "text" | "markdown") => {
                    assert_eq!(answer.body.trim_end(), shown.text.trim_end(), "{words:?}");
                }
                _ => assert!(answer.status < 400, "{words:?}: {answer:?}"),
            }
        }
    }
    assert!(run > 0, "the README has no curl command");
}

#[test]
fn commands_are_read_as_a_shell_reads_them() {
    let block = Block {
        language: "sh",
        text: "cargo run\ncurl -s 'a b' \\\n  -H \"C: \\\"d\\\"\" url | jq .\ncurl two\n".to_owned(),
    };
    let expected: [&[&str]; 2] = [&["curl", "-s", "a b", "-H", "C: \"d\"", "url"], &["curl", "two"]];
    assert_eq!(commands(&block), expected);
}
