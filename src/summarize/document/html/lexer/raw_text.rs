//! How far the characters of a raw element reach, such as those of a script or a title.

/// How far the text of the raw element `name` reaches whose start tag has just been read: up to its end tag, which is left in
/// place, or to the end of the source.
pub(super) fn length(source: &str, name: &str) -> usize {
    let end = end_tag(source, 0, name);
    if name.eq_ignore_ascii_case("script") && source.get(..end).is_some_and(|text| text.contains("<!--")) {
        return script_length(source);
    }
    end
}

/// Where the first end tag of `name` starts that does not come before `from`; the end of the source if there is none.
fn end_tag(source: &str, mut from: usize, name: &str) -> usize {
    while let Some(at) = source.get(from..).and_then(|rest| rest.find("</")) {
        let start = from + at;
        from = start + 2;
        if opens_with(source, from, name) {
            return start;
        }
    }
    source.len()
}

/// Whether a tag's name at this place is `name`, and ends there.
fn opens_with(source: &str, at: usize, name: &str) -> bool {
    let bytes = source.as_bytes();
    let found = bytes.get(at..at + name.len());
    found.is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
        && bytes
            .get(at + name.len())
            .is_some_and(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'))
}

/// The text of a script with `<!--` in it: up to `-->`, a script that is opened and closed in it ends nothing.
fn script_length(source: &str) -> usize {
    let (mut at, mut is_comment, mut is_nested) = (0, false, false);
    while let Some(found) = source.get(at..).and_then(|rest| rest.find(['<', '-'])) {
        at += found;
        let rest = source.get(at..).unwrap_or_default();
        if rest.starts_with("</") && opens_with(source, at + 2, "script") {
            if !is_nested {
                return at;
            }
            is_nested = false;
        } else if is_comment && rest.starts_with('<') && opens_with(source, at + 1, "script") {
            is_nested = true;
        } else if is_comment && rest.starts_with("-->") {
            (is_comment, is_nested) = (false, false);
        } else if !is_comment && rest.starts_with("<!--") {
            // Its two dashes may be those of its end.
            is_comment = true;
            at += 1;
        }
        at += 1;
    }
    source.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_of_characters_ends_at_its_own_end_tag() {
        for (source, name, text) in [
            ("a</title>b", "title", "a"),
            ("a</TITLE >b", "Title", "a"),
            ("a</title/>b", "title", "a"),
            ("a</b></title>", "title", "a</b>"),
            ("a</titles></title>", "title", "a</titles>"),
            ("a</title", "title", "a</title"),
            ("", "title", ""),
        ] {
            assert_eq!(&source[..length(source, name)], text, "{source}");
        }
    }

    #[test]
    fn a_script_within_a_comment_of_a_script_ends_nothing() {
        for (source, text) in [
            ("<!--<script></script>--></script>x", "<!--<script></script>-->"),
            ("<!--<script></script></script>x", "<!--<script></script>"),
            ("<!--a</script>x", "<!--a"),
            ("<!--><script></script>x", "<!--><script>"),
            ("<!--<scripted></script>x", "<!--<scripted>"),
            ("<!--<script>--></script>x", "<!--<script>-->"),
            ("<script></script>x", "<script>"),
        ] {
            assert_eq!(&source[..length(source, "script")], text, "{source}");
        }
    }
}
