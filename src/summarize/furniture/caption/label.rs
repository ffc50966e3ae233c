//! The label of a caption: "Proud: The mayor opens the bridge".

use crate::summarize::furniture::phrases::rule_words::{CaptionWords, RuleWords};
use crate::summarize::furniture::shape::{is_capitalised, is_quote, word_count, words};
use crate::summarize::furniture::word_list::WordList;

/// The most words in a label before a colon.
const LABEL_WORDS: usize = 6;
/// The fewest words after the label.
const LABELLED_WORDS: usize = 4;

/// The words of English, to which the rules are held.
const WORDS: &CaptionWords = &RuleWords::ENGLISH.captions;
/// What tells a label from the opening of a clause, by its last word.
const NO_LABEL_ENDS: WordList = WordList::of(WORDS.no_label_ends);
/// Verbs that no label has.
const VERBS: WordList = WordList::of(WORDS.no_label_verbs);
/// Words that open a clause before a colon.
pub(in crate::summarize::furniture) const OPENERS: WordList = WordList::of(WORDS.clause_openers);
/// Labels of match reports, whose lists are the story's.
const SCORE_SHEET: WordList = WordList::of(WORDS.score_sheet);

/// Whether a sentence parted before a colon is a caption with its label.
pub(in crate::summarize::furniture) fn is_labelled(label: &str, from_colon: &str) -> bool {
    let Some(rest) = from_colon.strip_prefix(": ").filter(|rest| rest.starts_with(char::is_uppercase)) else {
        return false;
    };
    let bare = label.trim_matches(is_quote);
    bare.starts_with(char::is_uppercase)
        && !label.starts_with(['"', '“'])
        && !bare.contains(is_no_label_mark)
        && word_count(bare, LABEL_WORDS) <= LABEL_WORDS
        && word_count(rest, LABELLED_WORDS) >= LABELLED_WORDS
        && !label.contains(": ")
        && names_scene(bare)
        && !is_shout(bare)
        && !rest.contains(';')
}

/// What no label has in it.
fn is_no_label_mark(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | '?' | '!' | '(' | ')' | '"' | '“' | '”') || c.is_numeric()
}

/// Whether the words of a label are neither a clause, nor the name of a speaker or a team, by which interviews and tests are
/// laid out, nor of a match report.
fn names_scene(label: &str) -> bool {
    let (mut count, mut is_name, mut last) = (0, true, "");
    for word in words(label) {
        let owned = word.ends_with("'s") && word.starts_with(char::is_lowercase);
        if owned || VERBS.has(word) || SCORE_SHEET.has(word) || count == 0 && OPENERS.has(word) {
            return false;
        }
        count += 1;
        is_name &= is_capitalised(word);
        last = word;
    }
    !(NO_LABEL_ENDS.has(last) || is_name && count > 1)
}

/// Whether a label has no small letter.
fn is_shout(label: &str) -> bool {
    label.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase)
}
