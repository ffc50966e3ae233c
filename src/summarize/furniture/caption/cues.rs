//! Where in a text a caption may give itself away, told in one pass: most sentences have no such place, and no rule about
//! captions need look at them.

use super::picture::{PICTURED, POINTER, may_be_aside, may_be_bracket};
use crate::summarize::text::byte_search;

/// So many bytes tell what may stand at the places that are looked at together.
const WINDOW: usize = byte_search::PLACES + 5;

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::summarize::furniture) enum Trace {
    /// A bracket that opens, which may be about a picture.
    Bracket,
    /// A comma before what may be an aside about a picture.
    Aside,
    /// A colon before what may be a capital.
    Colon,
    /// [`PICTURED`].
    Pictured,
    /// [`POINTER`].
    Pointer,
}

/// The traces in a text, with their places, in ascending order.
pub(in crate::summarize::furniture) fn traces(text: &str) -> Vec<(usize, Trace)> {
    let bytes = text.as_bytes();
    let mut end = [0; WINDOW];
    let mut traces = Vec::new();
    for start in (0..bytes.len()).step_by(byte_search::PLACES) {
        let window = byte_search::window(&bytes[start..], &mut end);
        for place in byte_search::places(|place| is_candidate(window, place)) {
            let place = start + place;
            traces.extend(trace(&bytes[place..]).map(|trace| (place, trace)));
        }
    }
    traces.sort_unstable_by_key(|(place, _)| *place);
    traces
}

/// Whether a mark stands at a place, or the first, second and sixth letter of a phrase.
#[inline]
fn is_candidate(window: &[u8; WINDOW], place: usize) -> bool {
    let is = |offset: usize, byte: u8| window[place + offset] == byte;
    let opens = |phrase: &[u8]| is(0, phrase[0]) & is(1, phrase[1]) & is(5, phrase[5]);
    is(0, b'(') | is(0, b',') | is(0, b':') | opens(PICTURED.as_bytes()) | opens(POINTER.as_bytes())
}

/// What stands where a stretch begins.
fn trace(stretch: &[u8]) -> Option<Trace> {
    match stretch {
        [b'(', rest @ ..] => may_be_bracket(rest).then_some(Trace::Bracket),
        [b',', b' ', rest @ ..] => may_be_aside(rest).then_some(Trace::Aside),
        [b':', b' ', b'A'..=b'Z' | 0x80.., ..] => Some(Trace::Colon),
        _ if stretch.starts_with(PICTURED.as_bytes()) => Some(Trace::Pictured),
        _ if stretch.starts_with(POINTER.as_bytes()) => Some(Trace::Pointer),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_may_tell_of_a_picture_leaves_a_trace() {
        for (text, expected) in [
            ("The mayor (left) boards.", vec![(10, Trace::Bracket)]),
            ("The ferry (as shown) sails.", vec![(10, Trace::Bracket)]),
            ("The ferry (he was pictured) sails.", vec![(10, Trace::Bracket), (19, Trace::Pictured)]),
            ("The ferry (built in 1962) is blue.", vec![]),
            ("Hanne Claes, Right, boards.", vec![(11, Trace::Aside)]),
            ("Hanne Claes, the mayor, boards.", vec![]),
            ("Proud: The mayor boards.", vec![(5, Trace::Colon)]),
            ("It said: 'no'.", vec![]),
            ("It left at 10:30 in the rain.", vec![]),
            ("Pictured on Friday", vec![(1, Trace::Pictured)]),
            ("The ferry in this image is new.", vec![(10, Trace::Pointer)]),
        ] {
            assert_eq!(traces(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn they_are_all_that_a_plain_search_finds(
            parts in prop::collection::vec("\\(left|, right|: [A-Zé]|: a|[pP]ictured|in this |[a-z ]{0,40}|\\PC{0,9}", 0..40),
        ) {
            let text = parts.concat();
            let bytes = text.as_bytes();
            let expected = (0..bytes.len()).filter_map(|at| trace(&bytes[at..]).map(|trace| (at, trace)));
            prop_assert_eq!(traces(&text), expected.collect::<Vec<_>>());
        }
    }
}
