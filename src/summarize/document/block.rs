//! What no sentence crosses: a paragraph, heading, list item or caption.

use std::ops::Range;

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A title over what follows.
    Heading,
    /// One entry of a list, its bullet or number with it.
    ListItem,
    /// The words that go with a picture.
    Caption,
}

/// A piece of a document that no sentence crosses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its place in the document's text, in bytes, without white space at either end.
    pub range: Range<usize>,
    /// What it is.
    pub kind: BlockKind,
}
