//! What is done to somebody in a picture: "Ole Lund is mobbed by his team after the race."

use super::words::{LISTS, SUBJECT_WORDS, Words, bare, is_among};

/// Whether a subject has done to it what is done to people in pictures, with when, where or by whom. Some is done in stories
/// too: a day must go with it.
pub(super) fn is_undergone(parts: &[&str], words: &Words) -> bool {
    let Some(at) = parts.iter().take(SUBJECT_WORDS).position(|part| is_among(LISTS.passive_verbs, part))
    else {
        return false;
    };
    let (subject, rest) = (&parts[..at], &parts[at + 1..]);
    let Some((done, rest)) = rest.split_first() else { return false };
    let is_told = |part: &&str| words.of_stories.contains(bare(part));
    let follows =
        rest.first().is_some_and(|next| words.before_place.contains(next) || is_among(LISTS.doers, next));
    let has_day = || rest.iter().any(|part| words.days.contains(bare(part)));
    !subject.is_empty()
        && !words.no_subject.contains(bare(subject[0]).to_ascii_lowercase().as_str())
        && !subject.iter().chain(rest).any(is_told)
        && follows
        && (is_among(LISTS.undergone, done) || is_among(LISTS.undergone_on_a_day, done) && has_day())
}
