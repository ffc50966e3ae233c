//! What a picture shows, told in the present while the story is told in the past: "Villagers surround the school on Tuesday."
//!
//! The words of English, to which the rules are held, stand in its table of phrases.

mod act;
mod named_picture;
mod passive;
mod scene_verb;
mod subject;
mod verbless_scene;
mod words;

use self::words::{LISTS, bare, is_among, is_year, words};
use crate::summarize::furniture::kind::Furniture;
use crate::summarize::furniture::page::{Claims, Page, claim as claim_sentence};

/// Texts that lost their line breaks have the caption of the story's picture among so many first sentences.
const AMONG_FIRST: usize = 4;
/// No caption has more words.
const MOST_WORDS: usize = 36;
/// A text in which more than one sentence in so many is told so is told in the present throughout.
const SCENES_IN: usize = 4;

/// Claims what is told in the present where the story is not: in an unbroken text among the first sentences, else where
/// it is a block of its own.
pub(super) fn claim(page: &Page, claims: &mut Claims) {
    if !page.is_english() {
        return;
    }
    let is_unbroken = page.blocks.len() == 1;
    let candidates: Vec<usize> = if is_unbroken {
        let is_candidate = |index: &usize| *index < AMONG_FIRST || is_dated(page.sentence(*index));
        (1..page.sentences.len()).filter(is_candidate).collect()
    } else {
        page.blocks.iter().filter(|(_, sentences)| sentences.len() == 1).map(|(_, held)| held.start).collect()
    };
    let shown: Vec<usize> = candidates
        .into_iter()
        .filter(|&index| claims[index].is_none() && is_told_in_present(page.sentence(index), index == 0))
        .collect();
    if shown.len() * SCENES_IN <= page.sentences.len() {
        for index in shown {
            claim_sentence(claims, index, Furniture::Caption);
        }
    }
}

/// Whether a sentence tells what a picture shows; of the first one of a text, it must also say on which day.
fn is_told_in_present(sentence: &str, is_first: bool) -> bool {
    if !sentence.starts_with(char::is_uppercase) || sentence.ends_with(['?', '!', ':']) {
        return false;
    }
    let words = words();
    let parts: Vec<&str> = sentence.split(' ').filter(|part| !part.is_empty()).take(MOST_WORDS + 1).collect();
    if parts.len() > MOST_WORDS {
        return false;
    }
    if named_picture::names_picture(&parts, is_first) {
        return true;
    }
    if sentence.contains(['"', '“', '”', '‘']) {
        return false;
    }
    if !is_first && passive::is_undergone(&parts, words) {
        return true;
    }
    if words.no_subject.contains(bare(parts[0]).to_ascii_lowercase().as_str())
        || parts.iter().any(|part| words.of_stories.contains(bare(part)))
    {
        return false;
    }
    if verbless_scene::is_verbless_scene(&parts, words) || !is_first && act::is_act(&parts) {
        return true;
    }
    scene_verb::tells_scene(&parts, words, is_first)
}

/// Whether a sentence ends with the day or the year of something that it may show: "serve bread in May 2011."
fn is_dated(sentence: &str) -> bool {
    let mut last_words = sentence.trim_end_matches('.').rsplit(' ');
    last_words.next().is_some_and(is_year) && last_words.take(2).any(|word| is_among(LISTS.before_day, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_told_in_the_present() {
        for (sentence, is_caption) in [
            ("Villagers surround the burnt mill on Tuesday.", true),
            ("Mayor Hanne Claes pauses Tuesday during a visit to the harbour.", true),
            ("A welder watches the new bridge.", true),
            ("Soldiers in Moen battle to hold back the river.", true),
            ("Soldiers in the suburbs of Moen battle to hold back the river.", true),
            ("Shoppers sort through wool on a Moen street.", true),
            ("Ole Lund (R), the mayor, carries the key of the ferry.", true),
            ("Opponents of the tram line fear for the market square.", false),
            ("Building of the tram line begins in March.", false),
            ("Hanne Claes and Ole Lund exit the town hall Friday.", true),
            ("Hanne Claes meets with Ole Lund in Moen in 1995.", true),
            ("Ole Lund is mobbed by his team after the boat race at Moen.", true),
            ("A traditional wedding is held in Moen, Norway, last December.", true),
            ("Ole Lund is held in Moen for theft.", false),
            ("Ole Lund is charged by the police of Moen.", false),
            ("Hanne Claes visited the harbour on Tuesday.", false),
            ("Hanne Claes has paused the plan.", false),
            ("The council meets in Moen on Friday.", false),
            ("He walks to the harbour every day.", false),
            ("Records show that Claes was in Oslo on Friday.", false),
            ("Claes works for a bank.", false),
            ("Bakers sell their bread, Claes said on Friday.", false),
            ("Bakers and Norwegian fishermen in Moen, Norway, in March.", true),
            ("Bakers in Moen went on strike in March.", false),
            ("Claes chairs Oslo meetings in March.", false),
            ("Ole Lund handing the key of the ferry to Hanne Claes.", true),
            ("Ole Lund handing over the key surprised the council.", false),
            ("An image from a video posted by “Moen89.”", true),
            ("In the foreground are Ole Lund and Hanne Claes.", true),
            ("The mill in the storm from moentv on Vimeo.", true),
            ("Ferry workers’ talks with the harbour ended Friday.", false),
        ] {
            assert_eq!(is_told_in_present(sentence, false), is_caption, "{sentence}");
        }
    }

    #[test]
    fn a_text_may_open_in_the_present() {
        assert!(!is_told_in_present("Hanne Claes walks along the harbour in Moen.", true));
        assert!(is_told_in_present("Hanne Claes walks along the harbour in Moen on Friday.", true));
        assert!(!is_told_in_present("A photo of the mill in the storm is seen all over the town.", true));
        assert!(!is_told_in_present("The Cup of Moen starts at Oslo on Thursday.", true));
    }
}
