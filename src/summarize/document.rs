//! What a client posts, as blocks of text.
use std::borrow::Cow;
use std::ops::Range;

/// A text with its blocks and perhaps its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document<'a> {
    text: Cow<'a, str>,
    title: Option<&'a str>,
    blocks: Vec<Block>,
}
/// A paragraph, heading, list item or caption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// What it is.
    pub kind: BlockKind,
}
/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A headline within the text.
    Heading,
    /// An item of a list.
    ListItem,
    /// Words about a picture.
    Caption,
}
impl<'a> Document<'a> {
    /// Reads plain text.
    #[must_use]
    pub fn from_text(text: &'a str) -> Self {
        let mut blocks = Vec::new();
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let start = at + (line.len() - line.trim_start().len());
            let end = start + line.trim().len();
            if start < end {
                blocks.push(Block { range: start..end, kind: BlockKind::Paragraph });
            }
            at += line.len();
        }
        Self { text: Cow::Borrowed(text), title: None, blocks }
    }
    /// With this title.
    #[must_use]
    pub fn with_title(mut self, title: &'a str) -> Self {
        self.title = Some(title);
        self
    }
    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
    /// The title.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title
    }
    /// The blocks in order.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }
}
