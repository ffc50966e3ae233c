//! What a picture shows, told in the present while the story is told in the past: "Villagers surround the school on Tuesday."

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::summarize::furniture::kind::Furniture;
use crate::summarize::furniture::page::{Claims, Page, claim as claim_sentence};
use crate::summarize::furniture::phrases::rule_words::{PresentWords, RuleWords};
use crate::summarize::text::char_class::is_alphanumeric;

/// Texts that lost their line breaks have the caption of the story's picture among so many first sentences.
const AMONG_FIRST: usize = 4;
/// No caption has more words.
const MOST_WORDS: usize = 36;
/// The most words from the start of a caption to its verb.
const SUBJECT_WORDS: usize = 13;
/// A text in which more than one sentence in so many is told so is told in the present throughout.
const SCENES_IN: usize = 4;

/// The most words from the first to the word for the picture.
const PICTURE_WITHIN: usize = 4;
/// The fewest names before what somebody is doing: one may be a noun that opens its sentence.
const NAMES_OF_AN_ACT: usize = 2;
/// The most words at a caption's end that are about the picture.
const TAIL_WORDS: usize = 7;

/// The words of English, to which the rule is held.
const LISTS: &PresentWords = &RuleWords::ENGLISH.present;

/// Those of its lists that are looked through for every word, laid out once, on first use.
struct Words {
    /// Each verb as it stands after one ("patrols") and after several ("patrol"), and whether it needs no more evidence.
    one: FxHashMap<String, bool>,
    several: FxHashMap<&'static str, bool>,
    no_subject: FxHashSet<&'static str>,
    of_stories: FxHashSet<&'static str>,
    days: FxHashSet<&'static str>,
    plurals: FxHashSet<&'static str>,
    before_place: FxHashSet<&'static str>,
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

/// A verb in the third person.
fn after_one(verb: &str) -> String {
    match verb.as_bytes() {
        [.., b's' | b'x' | b'z'] | [.., b's' | b'c', b'h'] => format!("{verb}es"),
        [.., before, b'y'] if !b"aeiou".contains(before) => format!("{}ies", &verb[..verb.len() - 1]),
        _ => format!("{verb}s"),
    }
}

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
    let words = &*WORDS;
    let parts: Vec<&str> = sentence.split(' ').filter(|part| !part.is_empty()).take(MOST_WORDS + 1).collect();
    if parts.len() > MOST_WORDS {
        return false;
    }
    if names_picture(&parts, is_first) {
        return true;
    }
    if sentence.contains(['"', '“', '”', '‘']) {
        return false;
    }
    if words.no_subject.contains(bare(parts[0]).to_ascii_lowercase().as_str())
        || parts.iter().any(|part| words.of_stories.contains(bare(part)))
    {
        return false;
    }
    if is_verbless_scene(&parts, words) || !is_first && is_act(&parts) {
        return true;
    }
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
    let has_place = rest
        .windows(2)
        .any(|pair| words.before_place.contains(pair[0]) && (is_name(pair[1]) || is_year(bare(pair[1]))));
    let has_moment = rest.iter().any(|part| is_among(LISTS.moments, part));
    !rest.is_empty() && has_day || !is_first && (is_sure || has_place || has_moment)
}

/// Whether a sentence ends with the day or the year of something that it may show: "serve bread in May 2011."
fn is_dated(sentence: &str) -> bool {
    let mut last_words = sentence.trim_end_matches('.').rsplit(' ');
    last_words.next().is_some_and(is_year) && last_words.take(2).any(|word| is_among(LISTS.before_day, word))
}

/// Whether a sentence is about the picture itself: "An undated photo of", "in a June 1972 photograph", "In the foreground",
/// "The mill in the storm from moentv on Vimeo".
fn names_picture(parts: &[&str], is_first: bool) -> bool {
    let is_picture = |part: &&str| is_among(LISTS.pictures, bare(part));
    let opens = is_among(LISTS.picture_openers, parts[0])
        && parts[1..]
            .iter()
            .take(PICTURE_WITHIN)
            .position(is_picture)
            .is_some_and(|at| parts.get(at + 2).is_some_and(|next| is_among(LISTS.after_picture, next)));
    let (in_, articles) = LISTS.in_picture;
    let tail = &parts[parts.len().saturating_sub(TAIL_WORDS)..];
    let ends = parts.last().is_some_and(is_picture)
        && tail.windows(2).any(|pair| pair[0] == in_ && is_among(articles, pair[1]))
        && tail.iter().any(|part| is_year(bare(part)) || is_among(LISTS.of_picture, bare(part)));
    let (of_ground, grounds) = LISTS.in_ground;
    let points = parts.len() > 2 && parts[..2].join(" ") == of_ground && is_among(grounds, bare(parts[2]));
    let is_video = matches!(parts, [.., "on" | "via", site] if is_among(LISTS.video_sites, bare(site)))
        && parts.contains(&"from");
    // A story may open with a picture that it is about.
    !is_first && opens || ends || points || is_video
}

/// Whether names are followed by what they are doing and by no verb: "Ole Lund handing the key to Hanne Claes".
fn is_act(parts: &[&str]) -> bool {
    let names = parts.iter().take_while(|part| is_name(part) || **part == "and").count();
    let is_doing = |part: &&str| part.ends_with("ing") && !is_among(LISTS.no_act, part);
    names >= NAMES_OF_AN_ACT
        && !parts[names - 1].ends_with([',', ':'])
        && parts.get(names).is_some_and(is_doing)
        && !parts[names..].iter().any(|part| is_past(part))
}

/// Whether a sentence has no verb and ends with its day: "Bakers in Moen, Norway, in March."
fn is_verbless_scene(parts: &[&str], words: &Words) -> bool {
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

/// Whether a short list, with spaces between its words, has one.
fn is_among(list: &str, word: &str) -> bool {
    list.split(' ').any(|entry| entry == word)
}

/// A word without the marks around it.
fn bare(part: &str) -> &str {
    part.trim_matches(|c: char| !is_alphanumeric(c))
}

/// Whether a subject is one person or thing: a name, or "a" something.
fn is_one(subject: &[&str], words: &Words) -> bool {
    let last = subject[subject.len() - 1];
    let has_article = is_among(LISTS.one_of, subject[0]);
    let is_named = is_name(last) || last.ends_with([',', ')']);
    let is_noun = !words.before_place.contains(last) && !is_among(LISTS.no_noun, last);
    is_noun && (has_article || is_named) && !last.ends_with(['.', ';', ':'])
        || is_named && last.ends_with('.') && last.len() <= 4
}

/// Whether a subject is several: "Turkish troops", "Firefighters in Paris", "Lexi and Joshua Dominguez".
fn are_several(subject: &[&str], words: &Words) -> bool {
    let is_plural = |word: &str| {
        word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("'s")
            || words.plurals.contains(word.to_ascii_lowercase().as_str())
    };
    let last = subject[subject.len() - 1];
    let is_joined = subject.contains(&"and") && is_name(last);
    let has_place = subject.iter().rposition(|word| words.before_place.contains(word) || *word == "of");
    // "Opponents of the tram line" have no verb yet: where a place stands between, it is a name.
    let head = has_place.filter(|_| is_name(last)).and_then(|at| subject[..at].last()).unwrap_or(&last);
    !words.before_place.contains(last) && last != "to" && (is_joined || is_plural(head))
}

fn is_name(word: &str) -> bool {
    bare(word).starts_with(char::is_uppercase)
}

/// Whether a word may be a verb in the past: its subject did something else than the picture shows.
fn is_past(part: &str) -> bool {
    part.len() > 4 && part.ends_with("ed") && part.starts_with(char::is_lowercase)
}

fn is_year(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit())
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
            ("Opponents of the tram line fear for the market square.", false),
            ("Building of the tram line begins in March.", false),
            ("Hanne Claes and Ole Lund exit the town hall Friday.", true),
            ("Hanne Claes meets with Ole Lund in Moen in 1995.", true),
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
