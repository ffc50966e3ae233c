//! Who is told what became of a request object, in numbers and names of our own: never a word of it.

use std::fmt::Debug;

/// What is counted of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally<'a> {
    /// The code of the language that the article was read in; `und` for none in particular.
    pub language: &'static str,
    /// The story's sentences.
    pub sentences: usize,
    /// The story's words.
    pub words: usize,
    /// The codes of the answer's warnings.
    pub warnings: &'a [&'static str],
}

/// Who counts answers and refusals.
pub trait Observer: Debug + Send + Sync {
    /// A request object got its answer.
    fn answered(&self, tally: Tally);
    /// A request object got a problem with this code.
    fn refused(&self, code: &'static str);
}

/// Counts nothing.
#[derive(Clone, Copy, Debug)]
pub struct Unobserved;

impl Observer for Unobserved {
    fn answered(&self, _: Tally) {}
    fn refused(&self, _: &'static str) {}
}
