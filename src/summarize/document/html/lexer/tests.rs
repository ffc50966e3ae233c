//! The lexer beside html5gum, a tokenizer that passes the tests of the HTML standard.

use html5gum::{DefaultEmitter, Tokenizer};
use proptest::prelude::*;

use super::{Lexer, Token};

/// A token as both tell it: names in lower case, each attribute once, and text as long as no tag parts it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Plain {
    Text(String),
    Start(String, Vec<(String, String)>),
    End(String),
}

fn push_text(tokens: &mut Vec<Plain>, text: &str) {
    match tokens.last_mut() {
        _ if text.is_empty() => {}
        Some(Plain::Text(before)) => before.push_str(text),
        _ => tokens.push(Plain::Text(text.to_owned())),
    }
}

fn ours(source: &str) -> Vec<Plain> {
    let mut tokens = Vec::new();
    for token in Lexer::new(source) {
        // A raw token has its text, but no name of its own: it stands behind the bracket in the source.
        let (name, attributes, text) = match token {
            Token::Text(text) => {
                push_text(&mut tokens, text);
                continue;
            }
            Token::End { name, .. } => {
                tokens.push(Plain::End(name.to_ascii_lowercase()));
                continue;
            }
            Token::Start { name, attributes, .. } => (name.to_ascii_lowercase(), attributes, ""),
            Token::Raw { tag, attributes, text } => {
                (format!("{tag:?}").to_ascii_lowercase(), attributes, text)
            }
        };
        let mut pairs: Vec<(String, String)> = Vec::new();
        for (name, value) in attributes.pairs() {
            let name = name.to_ascii_lowercase();
            if pairs.iter().all(|(known, _)| *known != name) {
                pairs.push((name, value.to_owned()));
            }
        }
        pairs.sort();
        tokens.push(Plain::Start(name, pairs));
        push_text(&mut tokens, text);
    }
    tokens
}

fn reference(source: &str) -> Vec<Plain> {
    let string = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut tokens = Vec::new();
    for Ok(token) in Tokenizer::new_with_emitter(source, emitter) {
        match token {
            html5gum::Token::String(text) => push_text(&mut tokens, &string(&text)),
            html5gum::Token::EndTag(tag) => tokens.push(Plain::End(string(&tag.name))),
            html5gum::Token::StartTag(tag) => {
                let pairs = tag.attributes.iter().map(|(name, value)| (string(name), string(value)));
                tokens.push(Plain::Start(string(&tag.name), pairs.collect()));
            }
            _ => {}
        }
    }
    tokens
}

/// Pieces of markup in any order. References to characters are decoded later, and what opens `plaintext` or `noscript` a
/// browser reads another way.
fn markup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "</?(p|div|A|title|script|style|textarea|iframe|x-y|b1)",
        3 => prop::sample::select(vec![
            " ", "\n", "/", "=", ">", ">", ">", "\"", "'", "<", "</", "<!", "<!--", "-->", "--!>", "-", "!", "?", "<?", "</>",
            "id", " class=", " a='", " B=\"", "x", "é", "日", "<!doctype html>", "</script>", "<script>", "</title>",
        ]).prop_map(str::to_owned),
        1 => "[a-zA-Z ]{1,6}",
        1 => "[^&\\x00\\r]{0,4}",
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn tokens_are_those_of_the_standard(source in markup()) {
        prop_assert_eq!(ours(&source), reference(&source), "{}", source);
    }
}

#[test]
fn what_the_source_ends_in_is_text_or_nothing_as_the_standard_has_it() {
    for (source, text) in [
        ("Bread</", "Bread</"),
        ("Bread<", "Bread<"),
        ("Bread</p", "Bread"),
        ("Bread<p id='x>Salt</p>", "Bread"),
        ("Bread<p id=\"x>", "Bread"),
        ("Bread<!--", "Bread"),
        ("Bread</>", "Bread"),
        ("Bread</ >", "Bread"),
        ("<title>Bread</title id='", "Bread"),
    ] {
        let shown: String =
            ours(source).iter().map(|token| if let Plain::Text(text) = token { text } else { "" }).collect();
        assert_eq!(shown, text, "{source}");
        assert_eq!(ours(source), reference(source), "{source}");
    }
}
