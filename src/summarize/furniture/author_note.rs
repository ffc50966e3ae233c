//! Who wrote it, told under the story: "Ines Halloran is the Courier's shipping editor and the author of two books."

use super::kind::Furniture;
use super::page::{Claims, Page, claim as claim_sentence};
use super::shape::{is_capitalised, word_count, words};
use crate::summarize::language::Profile;

/// How many blocks from the end such a note may stand.
const LAST_BLOCKS: usize = 4;
/// The most sentences of one.
const NOTE_SENTENCES: usize = 4;
/// The most words of one.
const NOTE_WORDS: usize = 70;
/// The most words of a name.
const NAME_WORDS: usize = 4;
/// How many words behind "is" tell what somebody is.
const ROLE_WITHIN: usize = 14;

/// Claims blocks near the end that open with a name which the story has not, and tell what writers do.
pub(super) fn claim(page: &Page, claims: &mut Claims) {
    let count = page.blocks.len();
    let profile = page.language.profile();
    if count < 2 || profile.author_roles.is_empty() {
        return;
    }
    for block in count.saturating_sub(LAST_BLOCKS).max(1)..count {
        let (range, run) = (&page.blocks[block].0.range, &page.blocks[block].1);
        let text = page.block(block);
        if run.len() <= NOTE_SENTENCES
            && author(page.sentence(run.start), profile)
                .is_some_and(|name| !page.text[..range.start].contains(name))
            && word_count(text, NOTE_WORDS) <= NOTE_WORDS
        {
            for sentence in run.clone() {
                claim_sentence(claims, sentence, Furniture::Byline);
            }
        }
    }
}

/// The last word of the name that a sentence opens with, where it goes on with "is" and says soon that those write who have
/// the name.
fn author<'t>(sentence: &'t str, profile: &Profile) -> Option<&'t str> {
    let mut said = words(sentence);
    let mut name = (said.next()?, 1);
    let copula = loop {
        let word = said.next()?;
        if !is_capitalised(word) {
            break word;
        }
        name = (word, name.1 + 1);
    };
    let is_name = (2..=NAME_WORDS).contains(&name.1) && !sentence.starts_with("The ");
    if copula != profile.copula || !is_name {
        return None;
    }
    let told = said.take(ROLE_WITHIN).any(|word| {
        let word = word.strip_suffix("'s").unwrap_or(word).to_lowercase();
        profile.author_roles.split(' ').any(|role| role == word)
    });
    told.then_some(name.0)
}
