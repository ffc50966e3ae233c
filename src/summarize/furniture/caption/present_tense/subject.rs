//! Whether one or several do what a caption tells.

use super::words::{LISTS, Words, is_among, is_name};

/// Whether a subject is one person or thing: a name, or "a" something.
pub(super) fn is_one(subject: &[&str], words: &Words) -> bool {
    let last = subject[subject.len() - 1];
    let has_article = is_among(LISTS.one_of, subject[0]);
    let is_named = is_name(last) || last.ends_with([',', ')']);
    let is_noun = !words.before_place.contains(last) && !is_among(LISTS.no_noun, last);
    is_noun && (has_article || is_named) && !last.ends_with(['.', ';', ':'])
        || is_named && last.ends_with('.') && last.len() <= 4
}

/// Whether a subject is several: "Turkish troops", "Firefighters in Paris", "Lexi and Joshua Dominguez".
pub(super) fn are_several(subject: &[&str], words: &Words) -> bool {
    let is_plural = |word: &str| {
        word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("'s")
            || words.plurals.contains(word.to_ascii_lowercase().as_str())
    };
    let last = subject[subject.len() - 1];
    let is_joined = subject.contains(&LISTS.and) && is_name(last);
    let has_place = subject.iter().rposition(|word| words.before_place.contains(word) || **word == *LISTS.of);
    // "Opponents of the tram line" have no verb yet: where a place stands between, it is a name, or has one.
    let is_place = |at: &usize| subject[*at + 1..].iter().any(|word| is_name(word));
    let head = has_place.filter(is_place).and_then(|at| subject[..at].last()).unwrap_or(&last);
    !words.before_place.contains(last) && last != LISTS.to && (is_joined || is_plural(head))
}
