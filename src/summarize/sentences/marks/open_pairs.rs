//! Which quotation marks and brackets are open.

/// The most characters, marks included, that a quotation or a bracket of several sentences may have to stay in one piece.
pub(in crate::summarize::sentences) const LONGEST_JOINED: usize = 200;
/// So many marks may be open inside one another; deeper ones are passed over.
const DEEPEST: usize = 8;

/// A mark that has opened and not closed.
#[derive(Clone, Copy, Debug)]
pub(in crate::summarize::sentences) struct Open {
    /// The mark.
    pub(in crate::summarize::sentences) mark: char,
    /// Where it stands, in bytes.
    pub(in crate::summarize::sentences) at: usize,
    /// How many sentences were found before it.
    pub(in crate::summarize::sentences) sentences: usize,
    /// Where the sentence that it stands in starts.
    pub(in crate::summarize::sentences) start: usize,
}

/// The marks that are open, outermost first.
#[derive(Debug, Default)]
pub(in crate::summarize::sentences) struct OpenMarks {
    marks: [Option<Open>; DEEPEST],
    depth: usize,
}

impl OpenMarks {
    /// Opens a mark inside those that are open.
    pub(in crate::summarize::sentences) fn open(&mut self, open: Open) {
        if let Some(slot) = self.marks.get_mut(self.depth) {
            *slot = Some(open);
            self.depth += 1;
        }
    }

    /// Closes the innermost mark that `mark` closes, and all inside it.
    pub(in crate::summarize::sentences) fn close(&mut self, mark: char) -> Option<Open> {
        let found = self.position(mark)?;
        self.depth = found;
        self.marks.get(found).copied().flatten()
    }

    /// Whether a mark is open that `mark` closes.
    pub(in crate::summarize::sentences) fn closes(&self, mark: char) -> bool {
        self.position(mark).is_some()
    }

    /// Whether the mark that `mark` closes is the same character.
    pub(in crate::summarize::sentences) fn closes_like(&self, mark: char) -> bool {
        let open = self.position(mark).and_then(|at| self.marks.get(at).copied().flatten());
        open.is_some_and(|open| open.mark == mark)
    }

    fn position(&self, mark: char) -> Option<usize> {
        let open = self.marks.get(..self.depth)?;
        open.iter().rposition(|open| open.is_some_and(|open| is_pair(open.mark, mark)))
    }
}

/// Whether the second mark closes what the first one opened, in some language.
fn is_pair(open: char, close: char) -> bool {
    match open {
        '"' => matches!(close, '"' | '”'),
        '\'' => close == '\'',
        '“' | '‟' => matches!(close, '”' | '"'),
        '„' => matches!(close, '“' | '”' | '"' | '‟'),
        '”' => close == '”',
        '‚' => matches!(close, '‘' | '’'),
        '‘' | '‛' | '’' => close == '’',
        '«' => close == '»',
        '»' => matches!(close, '«' | '»'),
        '‹' => close == '›',
        '›' => close == '‹',
        '(' => close == ')',
        '[' => close == ']',
        '{' => close == '}',
        '「' => close == '」',
        '『' => close == '』',
        '（' => close == '）',
        '【' => close == '】',
        '〈' => close == '〉',
        '《' => close == '》',
        '〔' => close == '〕',
        '［' => close == '］',
        '｛' => close == '｝',
        '〝' => matches!(close, '〟' | '〞'),
        '｢' => close == '｣',
        _ => false,
    }
}

/// Which way a mark faces, as far as the mark alone tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::summarize::sentences) enum Facing {
    /// Always opens.
    Opens,
    /// Always closes.
    Closes,
    /// Opens in one language or place, closes in another.
    Either,
}

/// Which way a mark faces, as far as the mark alone tells.
pub(in crate::summarize::sentences) fn facing(mark: char) -> Facing {
    match mark {
        '(' | '[' | '{' | '„' | '‚' | '‛' | '‟' | '「' | '『' | '（' | '【' | '〈' | '《' | '〔' | '［'
        | '｛' | '〝' | '｢' => Facing::Opens,
        ')' | ']' | '}' | '」' | '』' | '）' | '】' | '〉' | '》' | '〕' | '］' | '｝' | '〟' | '〞'
        | '｣' => Facing::Closes,
        _ => Facing::Either,
    }
}

/// Whether the mark also serves as an apostrophe.
pub(in crate::summarize::sentences) fn is_single(mark: char) -> bool {
    matches!(mark, '\'' | '’' | '‘' | '‚' | '‛')
}

/// Whether the mark is any of the quotation marks or brackets that the core knows.
pub(in crate::summarize::sentences) fn is_pair_mark(c: char) -> bool {
    facing(c) != Facing::Either || matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’' | '«' | '»' | '‹' | '›')
}

/// Whether a mark may open a quotation, a bracket, or a Spanish question.
pub(in crate::summarize::sentences) fn is_opener(c: char) -> bool {
    facing(c) == Facing::Opens || matches!(c, '“' | '«' | '‹' | '"' | '\'' | '‘' | '¿' | '¡' | '»')
}
