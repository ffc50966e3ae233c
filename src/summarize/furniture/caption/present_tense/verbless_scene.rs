//! A scene and its day, with no verb: "Bakers in Moen, Norway, in March."

use super::words::{LISTS, Words, bare, is_among, is_year};

/// Whether a sentence has no verb and ends with its day: "Bakers in Moen, Norway, in March."
pub(super) fn is_verbless_scene(parts: &[&str], words: &Words) -> bool {
    let [.., before, last] = parts else { return false };
    let ends_with_day =
        is_among(LISTS.before_day, before) && (words.days.contains(bare(last)) || is_year(bare(last)));
    let joins = |word: &str| words.before_place.contains(word) || is_among(LISTS.without_verb, word);
    let may_be_verb = |(at, part): (usize, &&str)| {
        let word = bare(part);
        let is_plural = word.ends_with('s') && !word.ends_with("ss") || words.plurals.contains(word);
        let is_noun = is_plural && parts.get(at + 1).is_some_and(|next| joins(next));
        word.starts_with(char::is_lowercase) && !(joins(word) || word.ends_with("ing") || is_noun)
    };
    ends_with_day && !parts.iter().enumerate().any(may_be_verb)
}
