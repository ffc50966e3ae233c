//! A phrase of furniture: where it stands and what it gives away.

use crate::summarize::furniture::kind::Furniture;
use crate::summarize::language::Language;

/// Where in a sentence a phrase has to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::summarize::furniture) enum PhrasePosition {
    /// It is the whole sentence.
    Whole,
    /// It is a whole block: a word so common that only standing alone gives it away.
    Alone,
    /// It is a whole block, and the title of one other article follows.
    BeforeTitle,
    /// It is a whole block, and the titles of other articles follow.
    BeforeTitles,
    /// It opens a sentence of at most so many words.
    Opening(usize),
    /// It opens a sentence of at most so many words, and a colon, a bar, a dash or an arrow follows.
    Labelled(usize),
    /// It opens a note that is no part of the story: the rest of its block goes with it.
    Note,
    /// It opens a short sentence with a number in it.
    Stamp,
    /// It ends the sentence.
    Ending,
}

/// Some phrases: where they stand, what they give away, and their words in small letters.
pub(in crate::summarize::furniture) type Row = (PhrasePosition, Furniture, &'static [&'static str]);

/// The phrases of one language.
pub(in crate::summarize::furniture) type Table = (Language, &'static [Row]);
