//! Sentences on one line.

use crate::summarize::Chosen;

/// The sentences on one line, set as their script sets them: with a space between them, and none in Chinese and Japanese.
pub(super) fn joined(text: &str, sentences: &[Chosen]) -> String {
    let bytes = sentences.iter().map(|chosen| chosen.range.len() + 1).sum();
    let mut summary = String::with_capacity(bytes);
    for chosen in sentences {
        if !summary.is_empty() && !ends_solid(&summary) {
            summary.push(' ');
        }
        join_lines(&text[chosen.range.clone()], &mut summary);
    }
    summary
}

/// Whether no space follows: after Han, kana and their full-width marks, which a quotation mark may close.
fn ends_solid(text: &str) -> bool {
    let said = text.trim_end_matches(['”', '’', '»', ')', '"']);
    said.ends_with(
        |c| matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ff64}'),
    )
}

/// Writes `sentence` on one line: white space with a line break in it becomes a space.
pub(super) fn join_lines(sentence: &str, line: &mut String) {
    for (i, piece) in
        sentence.split(is_line_break).map(str::trim).filter(|piece| !piece.is_empty()).enumerate()
    {
        if i > 0 {
            line.push(' ');
        }
        line.push_str(piece);
    }
}

const fn is_line_break(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_space_follows_chinese_and_japanese() {
        for (text, solid) in [
            ("他走了。", true),
            ("他说：“走吧。”", true),
            ("「行くぞ」", true),
            ("标题", true),
            ("He left.", false),
            ("“He left.”", false),
            ("그는 떠났다.", false),
            ("", false),
        ] {
            assert_eq!(ends_solid(text), solid, "{text:?}");
        }
    }

    #[test]
    fn a_sentence_is_put_on_one_line() {
        for (sentence, line) in [
            ("One line.", "One line."),
            ("Two\nlines.", "Two lines."),
            ("Two \r\n\t lines.", "Two lines."),
            ("Two  spaces stay.", "Two  spaces stay."),
            ("\u{2028}Separated\u{2029}so.", "Separated so."),
        ] {
            let mut joined_line = String::new();
            join_lines(sentence, &mut joined_line);
            assert_eq!(joined_line, line, "{sentence:?}");
        }
    }
}
