//! HTML source → tags and text, in one pass and without copying.
//!
//! It follows the tokenizer of the HTML standard (<https://html.spec.whatwg.org/multipage/parsing.html#tokenization>)
//! as far as the place of tags and text goes. Every byte is looked at a bounded number of times, whatever the input.
//!
//! html5gum, a crate that follows the whole of it, was tried in its place: it took 6.5 times the instructions over the 95
//! pages of a set of news sites (1,263 million against 195, as callgrind counts them), for it copies every name, value and
//! text. The tests hold this lexer to its tokens.

mod attributes;
mod raw_text;
#[cfg(test)]
mod tests;

pub(super) use self::attributes::Attributes;
use self::attributes::value_end;
use super::tag::Tag;

/// A piece of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Text as written: character references are not yet decoded.
    Text(&'a str),
    /// A start tag.
    Start { tag: Tag, name: &'a str, attributes: Attributes<'a> },
    /// An end tag.
    End { tag: Tag, name: &'a str },
    /// A whole element of characters alone, such as a script or a title, with what it holds.
    Raw { tag: Tag, attributes: Attributes<'a>, text: &'a str },
}

/// Reads the tokens of a source, one after another.
#[derive(Clone, Debug)]
pub(super) struct Lexer<'a> {
    rest: &'a str,
}

impl<'a> Lexer<'a> {
    /// At the start of a source.
    pub(super) fn new(source: &'a str) -> Self {
        Self { rest: source }
    }

    /// Takes the first `length` bytes off the rest.
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    /// Passes a comment, doctype or processing instruction, which the rest starts with.
    fn pass_declaration(&mut self) {
        let length = match self.rest.strip_prefix("<!--") {
            Some(comment) => comment_end(comment).map(|end| end + 4),
            None => self.rest.find('>').map(|at| at + 1),
        };
        self.take(length.unwrap_or(self.rest.len()));
    }

    /// Reads the tag that the rest starts with. `name_at` is 1 for a start tag and 2 for an end tag. One that the source
    /// ends in is none.
    fn tag(&mut self, name_at: usize) -> Option<Token<'a>> {
        let Some(length) = tag_length(self.rest, name_at) else {
            self.rest = "";
            return None;
        };
        let source = self.take(length);
        let inside = source.get(name_at..)?.strip_suffix('>')?;
        let name_length =
            inside.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>').unwrap_or(inside.len());
        let (name, attributes) = inside.split_at_checked(name_length)?;
        let tag = Tag::from_name(name);
        if name_at == 2 {
            return Some(Token::End { tag, name });
        }
        let attributes = Attributes::new(attributes);
        if tag.is_raw() {
            let text = self.take(raw_text::length(self.rest, name));
            return Some(Token::Raw { tag, attributes, text });
        }
        Some(Token::Start { tag, name, attributes })
    }
}

impl<'a> Iterator for Lexer<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let bytes = self.rest.as_bytes();
            let token = match (bytes.first()?, bytes.get(1)) {
                (b'<', Some(c)) if c.is_ascii_alphabetic() => self.tag(1),
                (b'<', Some(b'/')) if bytes.get(2).is_some_and(u8::is_ascii_alphabetic) => self.tag(2),
                (b'<', Some(b'!' | b'?' | b'/')) if self.rest != "</" => {
                    self.pass_declaration();
                    None
                }
                _ => {
                    // A bracket that opens no tag is text.
                    let from = usize::from(bytes.first() == Some(&b'<'));
                    let length = self
                        .rest
                        .get(from..)
                        .and_then(|rest| rest.find('<'))
                        .map_or(bytes.len(), |at| at + from);
                    Some(Token::Text(self.take(length)))
                }
            };
            if token.is_some() {
                return token;
            }
        }
    }
}

/// Where a comment ends, counted from behind its opening.
fn comment_end(comment: &str) -> Option<usize> {
    if comment.starts_with('>') || comment.starts_with("->") {
        return comment.find('>').map(|at| at + 1);
    }
    let mut from = 0;
    while let Some(at) = comment.get(from..)?.find("--") {
        let after = comment.get(from + at + 2..)?;
        if let Some(length) = ["!>", ">"].iter().find(|end| after.starts_with(**end)).map(|end| end.len()) {
            return Some(from + at + 2 + length);
        }
        from += at + 1;
    }
    None
}

/// The length of the tag at the start of `source`, with its closing bracket, which a quoted value may hold too; `None` where
/// it never closes. A sign of equality parts a value from a name only behind an attribute's name.
fn tag_length(source: &str, name_at: usize) -> Option<usize> {
    let bytes = source.as_bytes();
    let (mut at, mut is_named) = (name_at, false);
    at += bytes
        .iter()
        .skip(at)
        .take_while(|byte| !byte.is_ascii_whitespace() && !matches!(byte, b'/' | b'>'))
        .count();
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'>' => return Some(at),
            b'=' if is_named => {
                at = value_end(bytes, at)?;
                is_named = false;
            }
            b'/' => is_named = false,
            _ if byte.is_ascii_whitespace() => {}
            _ => is_named = true,
        }
    }
    None
}
