//! What people do in pictures: "Mayor Claes looks on".

use super::label::OPENERS;
use crate::summarize::furniture::phrases::rule_words::RuleWords;
use crate::summarize::furniture::shape::{is_capitalised, last_words, word_count};
use crate::summarize::furniture::word_list::WordList;
use crate::summarize::text::byte_search;

/// What people do in pictures, in the present tense in which captions are written.
const SCENES: &[&str] = RuleWords::ENGLISH.captions.scenes;
/// How those open, each once.
const HEADS: [[u8; HEAD_BYTES]; count_heads().0] = {
    let (count, all) = count_heads();
    let mut heads = [[0; HEAD_BYTES]; count_heads().0];
    let mut place = 0;
    while place < count {
        heads[place] = all[place];
        place += 1;
    }
    heads
};
const HEAD_BYTES: usize = 4;
/// Who does those things, but for people by their names.
const CROWDS: WordList = WordList::of(RuleWords::ENGLISH.captions.crowds);
/// The most bytes of a sentence in which its scene is looked for.
const SCENE_BYTES: usize = 90;
/// The most words of who does it.
const SUBJECT_WORDS: usize = 7;
/// So many places are looked at together for what opens a scene.
const PLACES: usize = SCENE_BYTES.next_multiple_of(16);

/// How many ways scenes open in, and those ways.
const fn count_heads() -> (usize, [[u8; HEAD_BYTES]; SCENES.len()]) {
    let mut heads = [[0; HEAD_BYTES]; SCENES.len()];
    let (mut count, mut scene) = (0, 0);
    while scene < SCENES.len() {
        assert!(SCENES[scene].len() >= HEAD_BYTES, "a scene without a head");
        let Some(head) = SCENES[scene].as_bytes().first_chunk() else { break };
        let mut place = 0;
        while place < count && u32::from_ne_bytes(heads[place]) != u32::from_ne_bytes(*head) {
            place += 1;
        }
        heads[place] = *head;
        count += (place == count) as usize;
        scene += 1;
    }
    (count, heads)
}

/// Whether a sentence may be a scene, by the bytes from its start on: not if no scene opens after any of its first spaces.
pub(in crate::summarize::furniture) fn may_be_scene(rest: &[u8]) -> bool {
    let mut end = [0; PLACES + HEAD_BYTES];
    let window = byte_search::window(rest, &mut end);
    (0..PLACES).fold(false, |any, place| any | may_precede_scene(window, place))
}

/// Whether a space stands at a place, and then letters as at the head of a scene; one of them is passed over.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "a branch after each byte would keep the places from being looked at together"
)]
#[inline]
fn may_precede_scene(window: &[u8; PLACES + HEAD_BYTES], place: usize) -> bool {
    let after = &window[place + 1..];
    let is_head = |[first, second, _, last]: [u8; HEAD_BYTES]| {
        (after[0] == first) & (after[1] == second) & (after[3] == last)
    };
    (window[place] == b' ') & HEADS.into_iter().fold(false, |any, head| any | is_head(head))
}

/// Whether somebody by name, or a crowd, does what people do in pictures.
pub(in crate::summarize::furniture) fn is_scene(sentence: &str) -> bool {
    may_be_scene(sentence.as_bytes()) && shows_scene(sentence)
}

/// The same, without a glance.
fn shows_scene(sentence: &str) -> bool {
    if !sentence.starts_with(char::is_uppercase) {
        return false;
    }
    let bytes = sentence.as_bytes();
    let mut words = 1;
    for (at, _) in bytes.iter().take(SCENE_BYTES).enumerate().filter(|(_, byte)| **byte == b' ') {
        let rest = &bytes[at + 1..];
        if opens_scene(rest) && acts(&sentence[..at]) {
            return true;
        }
        words += usize::from(rest.first().is_some_and(u8::is_ascii_alphabetic));
        if words > SUBJECT_WORDS {
            break;
        }
    }
    false
}

/// Whether a stretch opens with one of [`SCENES`].
fn opens_scene(rest: &[u8]) -> bool {
    // Counted, not sought: which of them it might be, word after word, is beyond any guess.
    let has_head =
        rest.first_chunk().is_some_and(|head| HEADS.iter().filter(|known| *known == head).count() > 0);
    has_head && SCENES.iter().any(|scene| rest.starts_with(scene.as_bytes()))
}

/// Whether a scene's subject is somebody by name, or a crowd: "Mayor Claes", "Villa fans".
fn acts(subject: &str) -> bool {
    let mut last = last_words(subject, 1).filter(|word| is_capitalised(word) || CROWDS.has_exactly(word));
    subject.starts_with(char::is_uppercase)
        && last.next().is_some_and(|word| !OPENERS.has(word))
        && word_count(subject, SUBJECT_WORDS) <= SUBJECT_WORDS
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_scene_has_a_known_head() {
        for scene in SCENES {
            assert!(HEADS.iter().any(|head| scene.as_bytes().starts_with(head)), "{scene}");
        }
    }

    proptest! {
        #[test]
        fn no_scene_is_passed_over(
            subject in "[A-Z][a-z]{0,9}( [A-Z][a-z]{0,9}){0,7}",
            scene in prop::sample::select(SCENES),
            rest in "[a-z ]{0,120}",
        ) {
            let sentence = format!("{subject} {scene}{rest}");
            prop_assert_eq!(is_scene(&sentence), shows_scene(&sentence));
        }
    }
}
