//! Text into HTML.

/// Text without a character that HTML reads as its own.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The little Markdown that the contract's descriptions are written in: paragraphs, code and strong words.
pub fn paragraphs(markdown: &str) -> String {
    let blocks = markdown.split("\n\n").map(str::trim).filter(|block| !block.is_empty());
    blocks.fold(String::new(), |html, block| html + "<p>" + &inline(block) + "</p>\n")
}

/// Code and strong words within a paragraph.
pub fn inline(markdown: &str) -> String {
    let folded = markdown.split_whitespace().collect::<Vec<_>>().join(" ");
    let parts = folded.split('`').enumerate();
    parts
        .map(|(place, part)| match place % 2 {
            0 => strong(&escape(part)),
            _ => format!("<code>{}</code>", escape(part)),
        })
        .collect()
}

fn strong(escaped: &str) -> String {
    let parts = escaped.split("**").enumerate();
    parts
        .map(
            |(place, part)| if place % 2 == 0 { part.to_owned() } else { format!("<strong>{part}</strong>") },
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_becomes_paragraphs_of_code_and_strong_words() {
        assert_eq!(
            paragraphs("**Errors** are `a < b`\nhere.\n\nMore."),
            "<p><strong>Errors</strong> are <code>a &lt; b</code> here.</p>\n<p>More.</p>\n"
        );
    }
}
