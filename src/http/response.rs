//! An answer in the form that the client wants.

use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::Response,
};

use super::{ApiError, accept::Form, answer::Answer, one_line::fold};

/// Writes an answer out.
pub(super) fn write(answer: &Answer, form: Form) -> Result<Response, ApiError> {
    let body = match form {
        Form::Json | Form::Lines => serde_json::to_vec(answer).map_err(|_| ApiError::Internal)?,
        Form::Text => lines(answer).into_bytes(),
        Form::Markdown => bullets(answer).into_bytes(),
    };
    let mut response = Response::new(Body::from(body));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(form.content_type()));
    Ok(response)
}

/// A sentence a line.
fn lines(answer: &Answer) -> String {
    let mut text = String::with_capacity(answer.summary.len() + 1);
    for sentence in &answer.sentences {
        fold(sentence.text, &mut text);
        text.push('\n');
    }
    text
}

/// A bullet a sentence.
fn bullets(answer: &Answer) -> String {
    let mut markdown = String::with_capacity(answer.summary.len() * 9 / 8);
    let mut line = String::new();
    for sentence in &answer.sentences {
        line.clear();
        fold(sentence.text, &mut line);
        markdown.push_str("- ");
        escape(&line, &mut markdown);
        markdown.push('\n');
    }
    markdown
}

/// Writes `text` so that Markdown shows it as it is.
fn escape(text: &str, markdown: &mut String) {
    for (at, character) in text.char_indices() {
        let opens_a_block = match character {
            '#' | '+' | '-' | '=' | '~' | '|' => at == 0,
            '.' | ')' => at > 0 && text[..at].bytes().all(|byte| byte.is_ascii_digit()),
            _ => false,
        };
        if opens_a_block || matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&') {
            markdown.push('\\');
        }
        markdown.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_shows_the_sentence_as_it_is() {
        for (text, expected) in [
            ("The council voted.", "The council voted."),
            ("A *star* and an _underscore_.", r"A \*star\* and an \_underscore\_."),
            ("Tom & Jerry <b>", r"Tom \& Jerry \<b\>"),
            ("# no heading", r"\# no heading"),
            ("10. no list", r"10\. no list"),
            ("10 per cent.", "10 per cent."),
            ("- no bullet - here", r"\- no bullet - here"),
            (r"back\slash", r"back\\slash"),
        ] {
            let mut markdown = String::new();
            escape(text, &mut markdown);
            assert_eq!(markdown, expected);
        }
    }
}
