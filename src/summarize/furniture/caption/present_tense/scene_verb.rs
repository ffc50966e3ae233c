//! A verb in the present that people in pictures do: "Villagers surround the mill on Tuesday."

use super::subject::{are_several, is_one};
use super::words::{LISTS, SUBJECT_WORDS, Words, bare, is_among, is_name, is_past, is_year};

/// Whether a subject does what people in pictures do, and nothing else before it. Most such verbs stand in stories too, so a day,
/// a place or a moment must go with them; in the first sentence of a text, a day.
pub(super) fn tells_scene(parts: &[&str], words: &Words, is_first: bool) -> bool {
    let Some((verb, is_sure)) = (1..parts.len().min(SUBJECT_WORDS)).find_map(|at| {
        let word = parts[at];
        let before = bare(parts[at - 1]);
        let found = words.one.get(word).filter(|_| is_one(&parts[..at], words));
        let found = found.or_else(|| words.several.get(word).filter(|_| are_several(&parts[..at], words)));
        found.filter(|_| !before.ends_with("'s") && !before.ends_with("’s")).map(|is_sure| (at, *is_sure))
    }) else {
        return false;
    };
    if parts[1..verb].iter().any(|part| is_past(part)) {
        return false;
    }
    let rest = &parts[verb + 1..];
    let has_day = rest.iter().any(|part| words.days.contains(bare(part)));
    let is_place = |at: &[&str]| match at {
        [article, name, ..] if is_among(LISTS.articles, article) => is_name(name),
        [place, ..] => is_name(place) || is_year(bare(place)),
        [] => false,
    };
    let has_place =
        (1..rest.len()).any(|at| words.before_place.contains(rest[at - 1]) && is_place(&rest[at..]));
    let has_moment = rest.iter().any(|part| is_among(LISTS.moments, part))
        || parts[..verb].iter().any(|part| is_among(LISTS.sides, part.trim_end_matches(',')));
    !rest.is_empty() && has_day || !is_first && (is_sure || has_place || has_moment)
}
