//! Who wrote it, told under the story: "Ines Halloran is the Courier's shipping editor and the author of two books."

use super::kind::Furniture;
use super::page::{Claims, Page, claim as claim_sentence};
use super::shape::{is_capitalised, word_count, words};

/// How many blocks from the end such a note may stand.
const LAST_BLOCKS: usize = 4;
/// The most sentences of one.
const NOTE_SENTENCES: usize = 4;
/// The most words of one.
const NOTE_WORDS: usize = 70;
/// The most words of a name.
const NAME_WORDS: usize = 4;

/// Claims blocks near the end that open with a name which the story has not, and tell what writers do.
pub(super) fn claim(page: &Page, claims: &mut Claims) {
    let count = page.blocks.len();
    let roles = page.language.profile().author_roles;
    if count < 2 || roles.is_empty() {
        return;
    }
    for block in count.saturating_sub(LAST_BLOCKS).max(1)..count {
        let (range, run) = (&page.blocks[block].0.range, &page.blocks[block].1);
        let text = page.block(block);
        if run.len() <= NOTE_SENTENCES
            && is_capitalised(text)
            && word_count(text, NOTE_WORDS) <= NOTE_WORDS
            && tells_role(page.sentence(run.start), roles)
            && surname(text).is_some_and(|name| !page.text[..range.start].contains(name))
        {
            for sentence in run.clone() {
                claim_sentence(claims, sentence, Furniture::Byline);
            }
        }
    }
}

/// Whether a sentence has one of the words for those who write, in small letters.
fn tells_role(sentence: &str, roles: &str) -> bool {
    words(sentence).skip(2).any(|word| {
        let word = word.trim_end_matches("'s").to_lowercase();
        roles.split(' ').any(|role| role == word)
    })
}

/// The last word of the name that a text opens with, at least two words long, before a word in small letters.
fn surname(text: &str) -> Option<&str> {
    let mut name = words(text).take(NAME_WORDS + 1).take_while(|word| is_capitalised(word));
    let (_, mut last, mut length) = (name.next()?, name.next()?, 2);
    for word in name {
        last = word;
        length += 1;
    }
    (length <= NAME_WORDS).then_some(last)
}
