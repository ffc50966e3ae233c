//! The formats in which a request can come.

/// What a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InputFormat {
    /// One request object.
    Json,
    /// The article itself.
    Text,
    /// The page that the article is on.
    Html,
    /// Nobody says: the article itself, or the page if it opens as one.
    Unnamed,
    /// Fields with the names of the request object's.
    Form,
    /// A request object a line.
    Lines,
}

/// Whether a body opens as a web page does, with its document type or its root element.
pub(super) fn opens_as_page(body: &str) -> bool {
    let opening = body.trim_start_matches('\u{feff}').trim_start();
    ["<!doctype html", "<html"].iter().any(|tag| {
        let (start, rest) = (opening.get(..tag.len()), opening.as_bytes().get(tag.len()));
        start.is_some_and(|start| start.eq_ignore_ascii_case(tag))
            && rest.is_some_and(|&next| b" \t\r\n>".contains(&next))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_known_by_its_opening() {
        for (body, expected) in [
            ("<!DOCTYPE html><p>The ferry is back.", true),
            ("\u{feff}\n <HTML lang=en><p>The ferry is back.", true),
            ("<htmlx>", false),
            ("The <html> tag opens a page.", false),
            ("<html", false),
            ("", false),
        ] {
            assert_eq!(opens_as_page(body), expected, "{body}");
        }
    }
}
