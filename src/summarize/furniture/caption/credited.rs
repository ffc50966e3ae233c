//! Pictures' captions by whom they are credited to, in any language: "Boats wait off Moen. REUTERS/Ana Lund".

use crate::summarize::furniture::kind::Furniture;
use crate::summarize::furniture::page::{Claims, Page, claim as claim_sentence};
use crate::summarize::furniture::phrases::rule_words::{CaptionWords, RuleWords};
use crate::summarize::furniture::shape::{is_capitalised, word_count, words};
use crate::summarize::furniture::word_list::WordList;
use crate::summarize::language::{Language, words_of_all_languages};
use crate::summarize::sentences::agency::is_agency;
use crate::summarize::sentences::credit::{LONGEST_CREDIT, credit_at_start, ends_in_credit};
use crate::summarize::text::byte_search;

/// The most sentences of a caption with its credit.
const CAPTION_SENTENCES: usize = 4;
/// The most words of one.
const CAPTION_WORDS: usize = 90;

/// The most bytes of a label before a scene.
const LABEL_BYTES: usize = 40;
/// The most words of one.
const LABEL_WORDS: usize = 4;
/// The most bytes of an agency's name on a line of its own.
const AGENCY_BYTES: usize = 28;
/// The most words of a scene without a credit.
const SCENE_WORDS: usize = 45;
/// The days and months as pictures are dated.
const WEEKDAYS: WordList = WordList::of(words_of_all_languages!(Language::profile, weekdays));
const MONTHS: WordList = WordList::of(words_of_all_languages!(Language::profile, months));
/// The words of English, to which the rules without a credit or a date are held.
const WORDS: &CaptionWords = &RuleWords::ENGLISH.captions;

/// Claims blocks that end in a credit, and in running text a credit with the sentence before it.
pub(in crate::summarize::furniture) fn claim(page: &Page, claims: &mut Claims) {
    for (index, (_, run)) in page.blocks.iter().enumerate() {
        let last = page.sentence(run.end - 1);
        if run.len() <= CAPTION_SENTENCES
            && page.blocks.len() > 1
            && (ends_in_credit(last) || run.len() == 1 && is_agency_alone(last))
            && word_count(page.block(index), CAPTION_WORDS) <= CAPTION_WORDS
        {
            for sentence in run.clone() {
                claim_sentence(claims, sentence, Furniture::Caption);
            }
            continue;
        }
        if run.len() == 1
            && page.blocks.len() > 1
            && (is_dated_scene(last) || page.is_english() && (shows_sides(last) || shows_scene(last)))
        {
            claim_sentence(claims, run.start, Furniture::Caption);
        }
        for sentence in run.clone().filter(|sentence| is_credit(page.sentence(*sentence))) {
            claim_sentence(claims, sentence, Furniture::Caption);
            if sentence > run.start.max(1) && page.sentence(sentence).contains('/') {
                claim_sentence(claims, sentence - 1, Furniture::Caption);
            }
        }
    }
}

/// Whether a sentence ends in the date on which a picture was taken, set off by a comma: "Boats wait off Moen, Monday, May 3,
/// 2026."
fn is_dated_scene(sentence: &str) -> bool {
    if !matches!(sentence.as_bytes(), [.., b'0'..=b'9'] | [.., b'0'..=b'9', b'.']) {
        return false;
    }
    let end = sentence.trim_end_matches('.');
    let Some((before, _)) = end.rsplit_once(", ").filter(|(_, year)| is_year(year)) else { return false };
    let Some((place, date)) = before.rsplit_once(", ") else { return false };
    let mut words = date.split(' ');
    let (month, day, more) = (words.next(), words.next(), words.next());
    let weekday = |place: &str| place.rsplit(' ').next().is_some_and(is_weekday);
    more.is_none()
        && day.is_some_and(|day| day.len() <= 2 && day.bytes().all(|digit| digit.is_ascii_digit()))
        && month.is_some_and(|month| is_capitalised(month) && MONTHS.has(month.trim_end_matches('.')))
        && !(weekday(place) && place.contains(" on "))
        && !place.ends_with(|c: char| c.is_ascii_digit())
        && word_count(sentence, SCENE_WORDS) <= SCENE_WORDS
        && !sentence.contains(['"', '“', ';'])
}

/// "Left, the captain on his last trip; right, the ferry in 1979."
fn shows_sides(sentence: &str) -> bool {
    WORDS.sides.iter().any(|(first, second)| {
        let after = sentence.strip_prefix(first).filter(|after| after.starts_with([',', ':']));
        after.is_some_and(|after| words(after).any(|word| word == *second))
    })
}

/// "Farewell: two sailors are seen leaving the ship"
fn shows_scene(sentence: &str) -> bool {
    let head = sentence.as_bytes().get(..LABEL_BYTES).unwrap_or(sentence.as_bytes());
    let Some(colon) = byte_search::position(head, *b":") else { return false };
    let (label, scene) = (&sentence[..colon], &sentence[colon..]);
    word_count(label, LABEL_WORDS) <= LABEL_WORDS
        && word_count(scene, SCENE_WORDS) <= SCENE_WORDS
        && WORDS.seen.iter().any(|seen| {
            let act = scene.split_once(seen).and_then(|(_, act)| words(act).next());
            act.is_some_and(|act| act.ends_with(WORDS.act_ending) || act == WORDS.seen_here)
        })
}

fn is_year(word: &str) -> bool {
    word.len() == 4
        && (word.starts_with("19") || word.starts_with("20"))
        && word.bytes().all(|digit| digit.is_ascii_digit())
}

fn is_weekday(word: &str) -> bool {
    is_capitalised(word) && WEEKDAYS.has(word)
}

/// Whether a line is nothing but the name of an agency, perhaps in brackets.
fn is_agency_alone(line: &str) -> bool {
    line.len() <= AGENCY_BYTES && is_agency(line.trim_matches(['(', ')', '.']))
}

/// Whether a sentence is nothing but a credit.
fn is_credit(sentence: &str) -> bool {
    sentence.len() <= LONGEST_CREDIT
        && byte_search::position(sentence.as_bytes(), *b"/:(").is_some()
        && credit_at_start(sentence).is_some_and(|end| sentence[end..].trim_matches(['.', ' ']).is_empty())
}
