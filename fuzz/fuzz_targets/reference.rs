//! The reader of pages beside html5gum, a tokenizer that passes the standard's own tests.

use html5gum::{DefaultEmitter, Token, Tokenizer};
use nutgraf::summarize::stages::read_page;

/// What decides more than the tokenizer where text ends: elements that a tree, or a browser without scripts, reads another way.
const TREE: [&str; 5] = ["<noscript", "<plaintext", "<svg", "<math", "<template"];

/// Elements of characters alone, which are no part of a story.
const RAW: [&[u8]; 8] =
    [b"script", b"style", b"title", b"textarea", b"iframe", b"noembed", b"noframes", b"xmp"];

/// Whatever the reader takes for text, a browser does, too: its characters come in this order among those of the reference.
///
/// # Panics
/// If the reader shows what is no text.
pub fn check(data: &[u8]) {
    // References to characters are read behind the lexer, by a crate of their own.
    let source = String::from_utf8_lossy(data).replace(['&', '\0', '\r'], "+");
    let lower = source.to_ascii_lowercase();
    if TREE.iter().any(|name| lower.contains(name)) || lower.contains("ld+json") {
        return;
    }
    let (ours, reference) = (visible(&read_page(&source).text), visible(&text_of(&source)));
    let mut rest = reference.chars();
    let missing = ours.chars().find(|wanted| !rest.any(|found| found == *wanted));
    assert!(missing.is_none(), "{missing:?} of {ours:?} is no text in {reference:?}");
}

fn text_of(source: &str) -> String {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut text = String::new();
    let mut raw = None;
    for Ok(token) in Tokenizer::new_with_emitter(source, emitter) {
        match token {
            Token::StartTag(tag) if RAW.contains(&tag.name.as_slice()) => raw = Some(tag.name),
            Token::EndTag(tag) if raw.as_ref() == Some(&tag.name) => raw = None,
            Token::String(part) if raw.is_none() => text.push_str(&String::from_utf8_lossy(&part)),
            _ => {}
        }
    }
    text
}

fn visible(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
