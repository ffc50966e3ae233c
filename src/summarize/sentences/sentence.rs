//! A sentence.

use std::ops::Range;

/// A sentence: an exact slice of its document's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its place in the text, in bytes, without white space at either end; never empty.
    pub range: Range<usize>,
    /// The index of the block that it lies in.
    pub block: u32,
}
