//! An answer in the format that the client wants.

use super::Answer;
use super::bounded::write_json;
use super::join_lines::join_lines;
use super::output_format::OutputFormat;
use crate::api::error::RequestError;

/// Writes an answer out.
///
/// # Errors
/// If it has more than `limit` bytes.
pub(crate) fn render(answer: &Answer, format: OutputFormat, limit: usize) -> Result<Vec<u8>, RequestError> {
    match format {
        OutputFormat::Json | OutputFormat::Lines => {
            let mut out = Vec::with_capacity(1024);
            write_json(answer, limit, &mut out)?;
            Ok(out)
        }
        OutputFormat::Text => Ok(lines(answer).into_bytes()),
        OutputFormat::Markdown => Ok(bullets(answer).into_bytes()),
    }
}

/// A sentence a line.
fn lines(answer: &Answer) -> String {
    let mut text = String::with_capacity(answer.summary.len() + 1);
    for sentence in &answer.sentences {
        join_lines(sentence.text, &mut text);
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
        join_lines(sentence.text, &mut line);
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
