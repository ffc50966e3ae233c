//! How much may still be chosen: sentences, and words and code points under a cap.

use crate::summarize::analysis::Analysis;
use crate::summarize::options::Options;

/// What is left to be chosen; `usize::MAX` where there is no cap.
pub(super) struct Budget {
    pub(super) sentences: usize,
    pub(super) words: usize,
    pub(super) chars: usize,
}

impl Budget {
    pub(super) fn of(analysis: &Analysis, options: &Options) -> Self {
        Self {
            sentences: options.target.sentences(analysis.sentences.len()),
            words: options.caps.words.unwrap_or(usize::MAX),
            chars: options.caps.chars.map_or(usize::MAX, |chars| chars.saturating_add(1)),
        }
    }

    /// Budget for one sentence, however long.
    pub(super) fn for_one() -> Self {
        Self { sentences: 1, words: usize::MAX, chars: usize::MAX }
    }

    pub(super) fn is_open(&self) -> bool {
        self.sentences > 0
    }

    pub(super) fn fits(&self, size: Size) -> bool {
        self.sentences >= size.sentences && self.words >= size.words && self.chars >= size.chars
    }

    /// Takes a part of the budget, or all of it where that much is not left.
    pub(super) fn take(&mut self, size: Size) {
        self.sentences = if self.fits(size) { self.sentences - size.sentences } else { 0 };
        self.words = self.words.saturating_sub(size.words);
        self.chars = self.chars.saturating_sub(size.chars);
    }
}

/// What choosing something takes of the budget; each sentence brings one character that joins it to the next.
#[derive(Clone, Copy, Default)]
pub(super) struct Size {
    pub(super) sentences: usize,
    pub(super) words: usize,
    pub(super) chars: usize,
}
