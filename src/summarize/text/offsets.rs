//! Byte ranges → offsets and lengths in the unit that a client counts in.

use std::ops::Range;

/// What an offset or a length counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// Unicode code points, as Python and Go's runes count.
    #[default]
    CodePoints,
    /// UTF-16 code units, as JavaScript, Java and C# count.
    Utf16,
    /// Bytes of UTF-8, as Rust, Go and PHP count.
    Utf8,
}

impl Unit {
    /// The length of `text` in this unit.
    #[must_use]
    pub fn length(self, text: &str) -> usize {
        match self {
            Self::CodePoints => text.chars().count(),
            Self::Utf16 => text.encode_utf16().count(),
            Self::Utf8 => text.len(),
        }
    }
}

/// A stretch of text in some [`Unit`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The units before it.
    pub offset: usize,
    /// The units in it.
    pub length: usize,
}

/// Turns byte ranges of one text into spans, remembering offsets every few bytes so that each costs a bounded scan.
///
/// ```
/// use nutgraf::summarize::offsets::{OffsetCounter, Span, Unit};
/// let text = "🗞 Äon";
/// let counter = OffsetCounter::new(text, Unit::Utf16);
/// assert_eq!(counter.span(5..8), Span { offset: 3, length: 2 });
/// ```
#[derive(Clone, Debug)]
pub struct OffsetCounter<'t> {
    text: &'t str,
    unit: Unit,
    /// Units before each multiple of [`STRIDE`] bytes, taken at the character boundary at or before it. Empty where a
    /// unit is a byte.
    marks: Vec<usize>,
}

/// Bytes between two remembered offsets.
const STRIDE: usize = 1024;

impl<'t> OffsetCounter<'t> {
    /// Measures `text` once, in linear time.
    #[must_use]
    pub fn new(text: &'t str, unit: Unit) -> Self {
        let mut marks = Vec::new();
        if unit != Unit::Utf8 && !text.is_ascii() {
            let (mut units, mut from) = (0, 0);
            for mark in (0..=text.len()).step_by(STRIDE) {
                let to = text.floor_char_boundary(mark);
                units += unit.length(&text[from..to]);
                from = to;
                marks.push(units);
            }
        }
        Self { text, unit, marks }
    }

    /// The span of a byte range, whose ends must lie on character boundaries.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Span {
        let offset = self.units_before(range.start);
        Span { offset, length: self.units_before(range.end) - offset }
    }

    fn units_before(&self, byte: usize) -> usize {
        self.marks.get(byte / STRIDE).map_or(byte, |&units| {
            let mark = self.text.floor_char_boundary(byte / STRIDE * STRIDE);
            units + self.unit.length(&self.text[mark..byte])
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_in_the_unit_asked_for() {
        let text = "née 👩\u{200d}🚀 ٣ 漢";
        let at = text.find('٣').unwrap();
        for (unit, offset) in [(Unit::CodePoints, 8), (Unit::Utf16, 10), (Unit::Utf8, at)] {
            assert_eq!(OffsetCounter::new(text, unit).span(at..at + 2).offset, offset, "{unit:?}");
        }
    }

    #[test]
    fn offsets_past_many_marks_are_the_same_as_counted_from_the_start() {
        let text = "aé漢🚀".repeat(STRIDE);
        for unit in [Unit::CodePoints, Unit::Utf16, Unit::Utf8] {
            let counter = OffsetCounter::new(&text, unit);
            for (at, _) in text.char_indices().step_by(777) {
                let expected = Span { offset: unit.length(&text[..at]), length: unit.length(&text[at..]) };
                assert_eq!(counter.span(at..text.len()), expected);
            }
        }
    }
}
