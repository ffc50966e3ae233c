//! Plain text or a web page → a document: its text, and the blocks in it that no sentence crosses.

pub mod block;
pub mod html;
mod line_kind;
mod markup;
mod plain_text;

use std::borrow::Cow;

pub use block::{Block, BlockKind};

use crate::summarize::language::Language;

/// What is to be summarized: a text, its blocks, and perhaps a title.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    text: Cow<'a, str>,
    title: Option<Cow<'a, str>>,
    blocks: Vec<Block>,
    language_hint: Option<Language>,
    is_page: bool,
}

impl<'a> Document<'a> {
    /// Reads plain text. The blocks cover everything but white space, in order; `plain_text` tells where they part. Linear in the text's length.
    ///
    /// ```
    /// use nutgraf::summarize::{BlockKind, Document};
    /// let document = Document::from_text("# Harbour to close\n\nFerries stop on Monday.\n- No cars\n- No bicycles\n");
    /// let blocks: Vec<_> = document.blocks().iter().map(|b| (b.kind, &document.text()[b.range.clone()])).collect();
    /// assert_eq!(blocks, [
    ///     (BlockKind::Heading, "# Harbour to close"),
    ///     (BlockKind::Paragraph, "Ferries stop on Monday."),
    ///     (BlockKind::ListItem, "- No cars"),
    ///     (BlockKind::ListItem, "- No bicycles"),
    /// ]);
    /// ```
    #[must_use]
    pub fn from_text(text: &'a str) -> Self {
        Self {
            text: Cow::Borrowed(text),
            title: None,
            blocks: plain_text::blocks(text),
            language_hint: None,
            is_page: false,
        }
    }

    /// Takes the whole of a text for one paragraph, whatever line breaks are in it.
    ///
    /// ```
    /// use nutgraf::summarize::Document;
    /// assert_eq!(Document::from_paragraph("\nRain in\n\nthe north.\n").blocks()[0].range, 1..20);
    /// assert!(Document::from_paragraph("\n").blocks().is_empty());
    /// ```
    #[must_use]
    pub fn from_paragraph(text: &'a str) -> Self {
        let (from, to) = (text.len() - text.trim_start().len(), text.trim_end().len());
        let block = (from < to).then_some(Block { range: from..to, kind: BlockKind::Paragraph });
        Self {
            text: Cow::Borrowed(text),
            title: None,
            blocks: Vec::from_iter(block),
            language_hint: None,
            is_page: false,
        }
    }

    /// The same document with a title, which sharpens the ranking and is never part of a summary.
    #[must_use]
    pub fn with_title(mut self, title: &'a str) -> Self {
        self.title = Some(Cow::Borrowed(title));
        self
    }

    /// The text that every range of this document counts in.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The title, when there is one.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The blocks, in order, none empty, none overlapping another.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Whether this is plain text that holds the tags or the character references of a page. Linear in its length.
    #[must_use]
    pub fn has_markup(&self) -> bool {
        !self.is_page && markup::has_markup(&self.text)
    }

    /// The language that the document says it is in, when it says so and it is one that there is something for. Authors
    /// get it wrong at times: it is a hint.
    #[must_use]
    pub fn language_hint(&self) -> Option<Language> {
        self.language_hint
    }
}

impl Document<'static> {
    /// Reads a web page: the text is the story found in it, the title its headline. Linear in the page's length, whatever
    /// it holds; see [`html::read`].
    ///
    /// ```
    /// use nutgraf::summarize::{Document, Language};
    /// let page = "<html lang=fr><h1>Le pont rouvre</h1><p>Le vieux pont a rouvert lundi matin.</p></html>";
    /// let document = Document::from_html(page);
    /// assert_eq!(document.title(), Some("Le pont rouvre"));
    /// assert_eq!(document.text(), "Le vieux pont a rouvert lundi matin.");
    /// assert_eq!(document.language_hint(), Some(Language::French));
    /// ```
    #[must_use]
    pub fn from_html(page: &str) -> Self {
        let page = html::read(page);
        let language_hint = page.language.as_deref().and_then(Language::from_tag);
        Self {
            text: Cow::Owned(page.text),
            title: page.title.map(Cow::Owned),
            blocks: page.blocks,
            language_hint,
            is_page: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_no_part_of_the_text() {
        let document = Document::from_text("Rain fell.").with_title("Weather");
        assert_eq!((document.title(), document.text()), (Some("Weather"), "Rain fell."));
    }
}
