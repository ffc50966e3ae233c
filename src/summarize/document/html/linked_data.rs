//! The story as a page's JSON-LD tells it, for pages that show nothing without running their scripts.

use std::iter::Peekable;
use std::str::Chars;

/// The longest `articleBody` in the scripts, decoded. Linear in their length.
pub(super) fn article_body(scripts: &[&str]) -> Option<String> {
    let mut best: Option<String> = None;
    for script in scripts {
        for (at, key) in script.match_indices("\"articleBody\"") {
            let value =
                script.get(at + key.len()..).map(str::trim_start).and_then(|rest| rest.strip_prefix(':'));
            let Some(value) = value.and_then(|rest| rest.trim_start().strip_prefix('"')) else { continue };
            let body = unescaped(value);
            if best.as_ref().is_none_or(|best| best.len() < body.len()) {
                best = Some(body);
            }
        }
    }
    best
}

/// Decodes a JSON string up to its closing quotation mark, after RFC 8259. What is malformed is left out.
fn unescaped(source: &str) -> String {
    let mut text = String::new();
    let mut characters = source.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' => break,
            '\\' => match characters.next() {
                Some('n' | 'r') => text.push('\n'),
                Some('t' | 'b' | 'f') => text.push(' '),
                Some('u') => text.extend(unicode(&mut characters)),
                Some(other) => text.push(other),
                None => break,
            },
            other => text.push(other),
        }
    }
    text
}

/// The character of a `\uXXXX` escape, or of two that make a surrogate pair.
fn unicode(characters: &mut Peekable<Chars>) -> Option<char> {
    let first = code_unit(characters)?;
    if !(0xD800..0xDC00).contains(&first) {
        return char::from_u32(first);
    }
    let mut ahead = characters.clone();
    if ahead.next() != Some('\\') || ahead.next() != Some('u') {
        return None;
    }
    let second = code_unit(&mut ahead).filter(|second| (0xDC00..0xE000).contains(second))?;
    *characters = ahead;
    char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00))
}

/// Four hexadecimal digits.
fn code_unit(characters: &mut Peekable<Chars>) -> Option<u32> {
    (0..4).try_fold(0, |unit, _| Some(unit << 4 | characters.next_if(char::is_ascii_hexdigit)?.to_digit(16)?))
}
