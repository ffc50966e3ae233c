//! What in a sentence tells of a picture: "(left)", ", right,", "pictured", "in this image".

use crate::summarize::furniture::phrases::rule_words::{CaptionWords, RuleWords};
use crate::summarize::furniture::prefix_filter::Heads;
use crate::summarize::furniture::shape::{is_capitalised, last_words, opening, words};
use crate::summarize::furniture::word_list::WordList;
use crate::summarize::text::byte_search;

/// The most bytes of a bracket about a picture, and of what is looked at after it.
const BRACKET_BYTES: usize = 120;

/// The most bytes of a caption that says when its picture was taken; a longer sentence has lost a stop.
const PICTURED_BYTES: usize = 240;

/// The words of English, to which the rules are held.
const WORDS: &CaptionWords = &RuleWords::ENGLISH.captions;
/// Words that place somebody in a picture, and words that may come before those.
const PLACES: WordList = WordList::of(WORDS.places);
const PLACE_QUALIFIERS: WordList = WordList::of(WORDS.qualifiers);
const VAGUE_QUALIFIERS: WordList = WordList::of(WORDS.vague_qualifiers);
/// Words that open a bracket about a picture but may stand in a story.
const POINTERS: WordList = WordList::of(WORDS.pointers);
/// How a bracket about a picture opens, unless it ends in what such a bracket may end in.
const BRACKET_HEADS: Heads = Heads::of(&[WORDS.places, WORDS.qualifiers, WORDS.pointers]);
/// How an aside about a picture opens.
const ASIDE_HEADS: Heads = Heads::of(&[WORDS.places, WORDS.asides, WORDS.timed_asides]);
/// "Pictured" without its first letter, which may be a capital.
pub(in crate::summarize::furniture) const PICTURED: &str = WORDS.pictured_tail;
/// What comes before the name of a picture.
pub(in crate::summarize::furniture) const POINTER: &str = WORDS.in_this;
/// What a caption may point at: "in this image".
const PICTURES: WordList = WordList::of(WORDS.pictures);
/// Words in front of "pictured" that make it the story's verb.
const PASSIVES: WordList = WordList::of(WORDS.passives);

/// How surely something tells of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::summarize::furniture) enum Sign {
    /// Nothing but a caption has it.
    Certain,
    /// A caption may have it, and so may the story.
    Likely,
}

/// Whether [`bracket`] need be asked about what follows a bracket that opens.
pub(in crate::summarize::furniture) fn may_be_bracket(rest: &[u8]) -> bool {
    !BRACKET_HEADS.refuses(rest) || {
        let rest = rest.get(..BRACKET_BYTES).unwrap_or(rest);
        let end = byte_search::position(rest, *b")");
        let inside = &rest[..end.unwrap_or(0)];
        WORDS
            .bracket_endings
            .iter()
            .any(|ending| inside.windows(ending.len()).any(|word| word == ending.as_bytes()))
    }
}

/// Whether [`aside`] need be asked about what follows a comma and a space.
pub(in crate::summarize::furniture) fn may_be_aside(rest: &[u8]) -> bool {
    rest.first().is_some_and(u8::is_ascii_alphabetic) && !ASIDE_HEADS.refuses(rest)
}

/// "(left)", "(second from right)", "(pictured)", "(above with her brother)"; nothing where a new sentence follows at once,
/// for then a stop was lost and the rest may be the story's.
pub(in crate::summarize::furniture) fn bracket(rest: &str) -> Option<Sign> {
    let (inside, after) = opening(rest, BRACKET_BYTES).split_once(')')?;
    if after.strip_prefix(' ').is_some_and(|after| after.starts_with(char::is_uppercase)) {
        return None;
    }
    let mut inner = words(inside);
    let first = inner.next()?;
    if PLACES.has(first) {
        return Some(Sign::Certain);
    }
    let placed = PLACE_QUALIFIERS.has(first)
        && inner.find(|word| !PLACE_QUALIFIERS.has(word)).is_some_and(|word| PLACES.has(word));
    let shown = words(inside).last().is_some_and(|word| WORDS.bracket_endings.contains(&word));
    match (placed, POINTERS.has(first) || shown) {
        (true, _) if !VAGUE_QUALIFIERS.has(first) => Some(Sign::Certain),
        (true, _) | (_, true) => Some(Sign::Likely),
        _ => None,
    }
}

/// "Jane Doe, left, opens the bridge"
pub(in crate::summarize::furniture) fn aside(before: &str, rest: &str) -> Option<Sign> {
    let place = rest.strip_prefix(' ')?;
    let end = place.find(|c: char| !(c.is_alphanumeric() || c == '-')).unwrap_or(place.len());
    let (word, after) = place.split_at(end);
    if PLACES.has(word)
        && (after.is_empty() || after.starts_with([',', '.', ';']))
        && words_end_in_name(before)
    {
        return Some(Sign::Certain);
    }
    if WORDS.timed_asides.contains(&word) && shows_when(after) && before.len() + after.len() <= PICTURED_BYTES
    {
        return Some(Sign::Certain);
    }
    (WORDS.asides.contains(&word) && words_end_in_name(before)).then_some(Sign::Likely)
}

/// "pictured in 2019", "pictured here": what tells of nothing but the picture.
fn shows_when(after: &str) -> bool {
    let mut words = words(after);
    words.next().is_some_and(|word| {
        WORDS.here.contains(&word)
            || WORDS.before_time.contains(&word)
                && words.next().is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
    })
}

/// "The catalyst in this image is new", from [`POINTER`] on.
pub(in crate::summarize::furniture) fn points(rest: &str) -> bool {
    let after = rest.strip_prefix(POINTER).map(|after| opening(after, BRACKET_BYTES));
    after.and_then(|after| words(after).next()).is_some_and(|word| PICTURES.has_exactly(word))
}

/// Whether what stands before a comma ends in a name or an age.
fn words_end_in_name(before: &str) -> bool {
    before
        .rsplit(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’')))
        .find(|word| !word.is_empty())
        .is_some_and(|word| is_capitalised(word) || word.starts_with(|c: char| c.is_ascii_digit()))
}

/// "The mayor is pictured opening the bridge", but not "was pictured leaving a nightclub"; parted before [`PICTURED`].
pub(in crate::summarize::furniture) fn is_pictured(before: &str, rest: &str) -> bool {
    let before = before.strip_suffix(WORDS.pictured_initials).filter(|_| rest.starts_with(PICTURED));
    before
        .is_some_and(|before| !before.ends_with('(') && !last_words(before, 2).any(|word| PASSIVES.has(word)))
}
