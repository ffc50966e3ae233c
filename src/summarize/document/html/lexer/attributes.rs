//! What a start tag says besides its name.

/// The attributes of a start tag: pairs of name and value, both as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(in crate::summarize::document::html) struct Attributes<'a> {
    rest: &'a str,
}

impl<'a> Attributes<'a> {
    /// Those of a start tag's source behind its name.
    pub(super) fn new(source: &'a str) -> Self {
        Self { rest: source }
    }

    /// Each attribute with its value, which is empty where there is none.
    pub(in crate::summarize::document::html) fn pairs(self) -> Pairs<'a> {
        Pairs { rest: self.rest }
    }

    /// The value of an attribute, given its name in lower case. Empty where the attribute has none.
    pub(in crate::summarize::document::html) fn value(self, name: &str) -> Option<&'a str> {
        self.pairs().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// The language that the element says it is written in.
    pub(in crate::summarize::document::html) fn language(self) -> Option<&'a str> {
        let named = self.value("lang").or_else(|| self.value("xml:lang"))?.trim();
        (!named.is_empty()).then_some(named)
    }
}

/// Reads attributes, one after another.
#[derive(Clone, Debug)]
pub(in crate::summarize::document::html) struct Pairs<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Pairs<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        let first = rest.chars().next()?;
        let length = rest
            .char_indices()
            .skip(1)
            .find(|(_, c)| c.is_ascii_whitespace() || matches!(c, '/' | '=' | '>'))
            .map_or(rest.len(), |(at, _)| at.max(first.len_utf8()));
        let (name, after) = rest.split_at_checked(length)?;
        let Some(value) = after.trim_start_matches(|c: char| c.is_ascii_whitespace()).strip_prefix('=')
        else {
            self.rest = after;
            return Some((name, ""));
        };
        let end = value_end(value.as_bytes(), 0).unwrap_or(value.len());
        let (value, after) = value.split_at_checked(end).unwrap_or((value, ""));
        self.rest = after;
        let value = value.trim_start_matches(|c: char| c.is_ascii_whitespace());
        let unquoted = ['"', '\''].iter().find_map(|&quote| value.strip_prefix(quote)?.strip_suffix(quote));
        Some((name, unquoted.unwrap_or(value)))
    }
}

/// Where the attribute value ends that starts, perhaps after white space, at `at`; `None` where its quotation mark never closes.
pub(super) fn value_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
        at += 1;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let length = if let Some(&quote @ (b'"' | b'\'')) = rest.first() {
        rest.iter().skip(1).position(|&byte| byte == quote)? + 2
    } else {
        rest.iter().position(|&byte| byte.is_ascii_whitespace() || byte == b'>').unwrap_or(rest.len())
    };
    Some(at + length)
}
