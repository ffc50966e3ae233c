//! The words that captions are told by, and what a word is by its shape.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::summarize::furniture::phrases::rule_words::{PresentWords, RuleWords};
use crate::summarize::text::char_class::is_alphanumeric;

/// The most words from the start of a caption to its verb.
pub(super) const SUBJECT_WORDS: usize = 13;

/// The words of English.
pub(super) const LISTS: &PresentWords = &RuleWords::ENGLISH.present;

/// Those of its lists that are looked through for every word, laid out once, on first use.
pub(super) struct Words {
    /// Each verb as it stands after one ("patrols") and after several ("patrol"), and whether it needs no more evidence.
    pub(super) one: FxHashMap<String, bool>,
    pub(super) several: FxHashMap<&'static str, bool>,
    pub(super) no_subject: FxHashSet<&'static str>,
    pub(super) of_stories: FxHashSet<&'static str>,
    pub(super) days: FxHashSet<&'static str>,
    pub(super) plurals: FxHashSet<&'static str>,
    pub(super) before_place: FxHashSet<&'static str>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let set = |words: &'static str| words.split_whitespace().collect::<FxHashSet<_>>();
    let verbs = || {
        let shown = LISTS.shown.split_whitespace().map(|verb| (verb, false));
        shown.chain(LISTS.scenic.split_whitespace().map(|verb| (verb, true)))
    };
    Words {
        one: verbs().map(|(verb, is_sure)| (after_one(verb), is_sure)).collect(),
        several: verbs().collect(),
        no_subject: set(LISTS.no_subject),
        of_stories: set(LISTS.of_stories),
        days: set(LISTS.days),
        plurals: set(LISTS.plurals),
        before_place: set(LISTS.before_place),
    }
});

/// The same words on every call.
pub(super) fn words() -> &'static Words {
    &WORDS
}

/// A verb in the third person.
fn after_one(verb: &str) -> String {
    match verb.as_bytes() {
        [.., b's' | b'x' | b'z'] | [.., b's' | b'c', b'h'] => format!("{verb}es"),
        [.., before, b'y'] if !b"aeiou".contains(before) => format!("{}ies", &verb[..verb.len() - 1]),
        _ => format!("{verb}s"),
    }
}

/// Whether a short list, with spaces between its words, has one.
pub(super) fn is_among(list: &str, word: &str) -> bool {
    list.split(' ').any(|entry| entry == word)
}

/// A word without the marks around it.
pub(super) fn bare(part: &str) -> &str {
    part.trim_matches(|c: char| !is_alphanumeric(c))
}

/// Whether a word opens with a capital.
pub(super) fn is_name(word: &str) -> bool {
    bare(word).starts_with(char::is_uppercase)
}

/// Whether a word may be a verb in the past: its subject did something else than the picture shows.
pub(super) fn is_past(part: &str) -> bool {
    part.len() > 4 && part.ends_with("ed") && part.starts_with(char::is_lowercase)
}

/// Whether a word is a year, by its four digits.
pub(super) fn is_year(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit())
}
