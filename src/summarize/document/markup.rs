//! Whether a plain text is the source of a page.

use crate::summarize::text::byte_search;

/// So many tags or character references, at the least, are no accident.
const FEWEST: usize = 2;
/// The most bytes of a tag or a reference that are looked at.
const LONGEST: usize = 64;

/// Whether a text holds tags or character references: it should have been given as HTML. Linear in its length.
pub(super) fn has_markup(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut at, mut found) = (0, 0);
    while let Some(next) = byte_search::position(&bytes[at..], [b'<', b'&']) {
        at += next;
        found += usize::from(is_markup(&bytes[at..bytes.len().min(at + LONGEST)]));
        if found == FEWEST {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether a stretch opens with a tag, or with a character reference.
fn is_markup(rest: &[u8]) -> bool {
    match rest {
        [b'<', b'/', name, ..] => name.is_ascii_alphabetic() && rest.contains(&b'>'),
        [b'<', name, ..] => {
            let word = rest[1..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
            name.is_ascii_lowercase()
                && matches!(rest.get(1 + word), Some(b'>' | b' ' | b'/'))
                && rest.contains(&b'>')
        }
        [b'&', b'#', ..] => closes(&rest[2..], u8::is_ascii_hexdigit, 1),
        [b'&', ..] => closes(&rest[1..], u8::is_ascii_alphanumeric, 2),
        _ => false,
    }
}

/// Whether at least so many bytes of a kind, and not many more, come before a semicolon.
fn closes(rest: &[u8], is_part: impl Fn(&u8) -> bool, fewest: usize) -> bool {
    let count = rest.iter().take_while(|byte| is_part(byte)).count();
    (fewest..=8).contains(&count) && rest.get(count) == Some(&b';')
}

#[cfg(test)]
mod tests {
    use super::has_markup;

    #[test]
    fn tags_and_references_are_markup_and_signs_are_not() {
        for (text, expected) in [
            ("<p>The ferry sails.</p>", true),
            ("Pike &amp; Sons won 3&ndash;1.", true),
            ("It cost &#163;2m, &quot;a lot\".", true),
            ("Q&A: 2 < 3 and 5 > 4; R&D; AT&T;", false),
            ("The sign <- points back; a<b and c<d.", false),
            ("Pike & Sons; Bell & Co.", false),
            ("", false),
        ] {
            assert_eq!(has_markup(text), expected, "{text}");
        }
    }
}
