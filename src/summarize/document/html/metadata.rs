//! What a page says of itself in its head.

use super::lexer::Attributes;
use super::tag::Tag;
use super::tree::{Content, Tree};

/// The longest value that is read, in characters; a headline is never as long.
pub(super) const LONGEST: usize = 300;

/// The language that the page says it is written in: on its `html` element, its body or its first article, or else in a
/// `meta` element.
pub(super) fn language(tree: &Tree) -> Option<String> {
    let declared = |attributes: Attributes| attributes.language().map(str::to_owned);
    let on_element = || {
        tree.nodes.iter().find_map(|node| match node.content {
            Content::Element(Tag::Body | Tag::Main | Tag::Article, attributes) => declared(attributes),
            _ => None,
        })
    };
    tree.language
        .map(str::to_owned)
        .or_else(on_element)
        .or_else(|| meta(tree, &["content-language", "og:locale"]))
}

/// The content of the first `meta` element with one of these names, in the order of the names.
pub(super) fn meta(tree: &Tree, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| {
        let meta = tree.metas.iter().find(|attributes| {
            ["property", "name", "http-equiv"]
                .iter()
                .filter_map(|key| attributes.value(key))
                .any(|value| value.trim().eq_ignore_ascii_case(name))
        })?;
        Some(folded(&htmlize::unescape_attribute(meta.value("content")?)))
            .filter(|content| !content.is_empty())
    })
}

/// A text, its character references decoded and its white space folded, up to [`LONGEST`] characters.
pub(super) fn decoded(source: &str) -> String {
    folded(&htmlize::unescape(source))
}

fn folded(source: &str) -> String {
    let mut text = String::new();
    let mut space = false;
    let mut count = 0;
    let mut characters = source.chars();
    while let Some(character) = characters.next().filter(|_| count < LONGEST) {
        if character.is_whitespace() || character.is_control() {
            space = !text.is_empty();
            continue;
        }
        if std::mem::take(&mut space) {
            text.push(' ');
        }
        text.push(character);
        count += 1;
    }
    text
}
