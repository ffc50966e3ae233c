//! Who wrote it and when: the lines above a story and the signature under it.

use super::kind::Furniture;
use super::page::{Claims, Page, claim as claim_sentence};
use super::phrases::opens_with;
use super::prefix_filter::Heads;
use super::shape::{fold, is_capitalised, is_closed, opening, word_count, words};
use super::word_list::WordList;
use crate::summarize::sentences::dateline::is_dateline;
use crate::summarize::text::char_class::is_alphanumeric;

/// How many sentences the lines above a story may take.
const MASTHEAD: usize = 16;
/// The most words in a byline.
const BYLINE_WORDS: usize = 20;
/// The most bytes in a time stamp.
const STAMP_BYTES: usize = 120;
/// The most words in a name with its office: "Jane Doe, Science Editor".
const NAME_WORDS: usize = 8;
/// The most words in a signature under the story.
const SIGNATURE_WORDS: usize = 5;
/// The fewest sentences above a signature.
const SIGNED_SENTENCES: usize = 3;
/// How many blocks from either end a byline may stand.
const BYLINE_BLOCKS: usize = 5;

/// "By", as a byline opens in the languages of the news.
#[rustfmt::skip]
const BY: &[&str] = &[
    "by", "words by", "story by", "report by", "text by", "analysis by", "par", "propos recueillis par",
    "von", "por", "di", "door", "av", "af", "napisał", "autor", "autor:", "автор", "автор:", "oleh",
    "oleh:", "penulis:", "yazan:", "reporter:",
];
const BY_HEADS: Heads = Heads::of(&[BY]);

/// How a line of credits opens.
#[rustfmt::skip]
const CREDITS: &[&str] = &[
    "reporting by", "additional reporting by", "editing by", "writing by", "compiled by", "edited by",
    "produced by", "photographs by", "photography by", "video by", "graphics by", "illustration by",
    "translated by", "with files from", "with reporting by", "with reporting from",
    "with contributions from",
];

/// What reporters did, between their names and a place.
const FILED: &[&str] =
    &[" reported from ", " wrote from ", " reported and wrote from ", " reported this from "];

/// What all of those begin with.
const FILED_VERBS: WordList = WordList::of(&["reported", "wrote"]);

/// How many sentences from the end reporters are credited in.
const CREDIT_LINES: usize = 6;

/// What every line of credits has near its opening, and within how many bytes.
const CREDIT_LINKS: &[&str] = &[" by", " from"];
const CREDIT_BYTES: usize = 28;

/// Small words between the words of a name.
#[rustfmt::skip]
const LINKS: WordList = WordList::of(&[
    "and", "for", "in", "of", "the", "de", "da", "do", "del", "van", "von", "der", "den", "al", "bin", "at",
    "with", "et", "und", "y", "e", "en", "à",
]);

/// Words of a time stamp; digits aside.
#[rustfmt::skip]
const STAMP_WORDS: &[&str] = &[
    "published", "updated", "modified", "posted", "created", "last", "first", "at", "on", "am", "pm", "a",
    "p", "m", "min", "mins", "minute", "minutes", "read", "hour", "hours", "day", "days", "ago", "today",
    "yesterday", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "pst", "pdt", "pt", "gmt", "bst",
    "utc", "cet", "cest", "ist", "aest", "aedt", "jst", "hkt", "sgt", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
    "sat", "sun", "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
    "oct", "nov", "dec",
];
const STAMP: WordList = WordList::of(STAMP_WORDS);
const STAMP_WORD_HEADS: Heads = Heads::of(&[STAMP_WORDS]);

/// Words of a time stamp that nothing but one has.
const STAMP_HEADS: WordList = WordList::of(&["published", "updated", "modified", "posted", "created"]);

/// How a headed time stamp or a line of credits opens.
const LINE_HEADS: Heads = Heads::of(&[STAMP_WORDS, CREDITS]);

/// Claims the masthead, bylines that stand as a block near either end, credits, and the signature.
pub(super) fn claim(page: &Page, claims: &mut Claims) {
    claim_masthead(page, claims);
    claim_blocks(page, claims);
    for index in 0..page.sentences.len() {
        if claims[index].is_some() {
            continue;
        }
        let sentence = page.sentence(index);
        let heads_line = !LINE_HEADS.refuses(sentence.as_bytes());
        if heads_line && is_headed_stamp(sentence) {
            claim_sentence(claims, index, Furniture::Byline);
        } else if heads_line && is_credit(sentence)
            || index + CREDIT_LINES >= page.sentences.len() && is_report(sentence)
        {
            claim_sentence(claims, index, Furniture::Notice);
        }
    }
    claim_signature(page, claims);
}

/// The lines above the story: "By. Jane Doe. PUBLISHED:. 14:11 EST, 25 October 2013. |."
fn claim_masthead(page: &Page, claims: &mut Claims) {
    let mut begun = false;
    let mut name_due = false;
    for index in 0..page.sentences.len().min(MASTHEAD) {
        let sentence = page.sentence(index);
        let by = words(sentence).next().filter(|word| is_by(word));
        let by_alone = by.is_some() && words(sentence).nth(1).is_none();
        let belongs = by_alone
            || name_due && is_name(sentence)
            || by.is_some() && is_byline(sentence)
            || is_headed_stamp(sentence)
            || begun && (is_stamp(sentence) || is_rule(sentence) || continues_name(sentence));
        name_due = by_alone;
        if belongs {
            begun = true;
            claim_sentence(claims, index, Furniture::Byline);
        } else if claims[index].is_none() {
            break;
        }
    }
}

/// Bylines and time stamps that are blocks of their own.
fn claim_blocks(page: &Page, claims: &mut Claims) {
    let count = page.blocks.len();
    if count < 2 {
        return;
    }
    for index in (0..count).filter(|index| *index < BYLINE_BLOCKS || index + BYLINE_BLOCKS >= count) {
        if page.blocks[index].1.clone().all(|sentence| claims[sentence].is_some()) {
            continue;
        }
        let text = page.block(index);
        if is_stamp(text) || opens_with_by(text).is_some_and(is_name) || is_dateline(text) {
            for sentence in page.blocks[index].1.clone() {
                claim_sentence(claims, sentence, Furniture::Byline);
            }
        }
    }
}

/// The name or initials under the story: a last line with no closing mark after sentences that have one.
fn claim_signature(page: &Page, claims: &mut Claims) {
    let Some(last) = page.sentences.len().checked_sub(1).filter(|last| *last >= SIGNED_SENTENCES) else {
        return;
    };
    let line = page.sentence(last);
    if is_closed(line) {
        return;
    }
    let name = line.split(['(', '（']).next().unwrap_or(line);
    let signs = |word: &str| is_capitalised(word) && !word.contains(char::is_numeric);
    if word_count(line, SIGNATURE_WORDS) <= SIGNATURE_WORDS
        && is_closed(page.sentence(last - 1))
        && name.contains(char::is_alphanumeric)
        && words(name).all(signs)
    {
        claim_sentence(claims, last, Furniture::Byline);
    }
}

/// What follows "by".
fn opens_with_by(text: &str) -> Option<&str> {
    if BY_HEADS.refuses(text.as_bytes()) {
        return None;
    }
    let first = fold(text.chars().next()?);
    let may_open = |by: &&&str| by.starts_with(first);
    BY.iter()
        .filter(may_open)
        .find_map(|by| opens_with(text, by))
        .filter(|rest| rest.contains(char::is_alphanumeric))
}

fn is_by(word: &str) -> bool {
    word.eq_ignore_ascii_case("by")
}

/// "By Jane Doe, Science Editor": every word after "By" is part of a name or of a time stamp, and one is of a name.
fn is_byline(sentence: &str) -> bool {
    let mut words = words(sentence);
    if !words.next().is_some_and(|word| matches!(word, "By" | "BY")) {
        return false;
    }
    let mut named = false;
    word_count(sentence, BYLINE_WORDS) <= BYLINE_WORDS
        && words.all(|word| {
            let stamp = is_stamp_word(word);
            let name = is_capitalised(word) && !stamp;
            named |= name;
            stamp || name || LINKS.has(word)
        })
        && named
}

/// "Jane Doe, Science Editor", "Daily Courier Reporter"
fn is_name(sentence: &str) -> bool {
    let mut named = false;
    word_count(sentence, NAME_WORDS) <= NAME_WORDS
        && words(sentence).all(|word| {
            let name = is_capitalised(word) && !is_stamp_word(word);
            named |= name;
            name || LINKS.has(word)
        })
        && named
}

/// "and John Roe", after a name.
fn continues_name(sentence: &str) -> bool {
    words(sentence).next().is_some_and(|word| word.starts_with(char::is_lowercase) && LINKS.has(word))
        && is_name(sentence)
}

/// "14:11 EST, 25 October 2013"
fn is_stamp(sentence: &str) -> bool {
    !STAMP_WORD_HEADS.refuses(sentence.as_bytes())
        && words(sentence).all(is_stamp_word)
        && sentence.contains(|c: char| c.is_ascii_digit())
        && word_count(sentence, BYLINE_WORDS) <= BYLINE_WORDS
}

/// "Last updated at 2:18 PM on 30th December 2011", "PUBLISHED:."
fn is_headed_stamp(sentence: &str) -> bool {
    let opens_beyond_ascii = |text: &str| text.starts_with(|c: char| !c.is_ascii() && is_alphanumeric(c));
    if sentence.len() > STAMP_BYTES
        || STAMP_WORD_HEADS.refuses(sentence.as_bytes())
        || opens_beyond_ascii(sentence)
    {
        return false;
    }
    let mut headed = false;
    let stamp = words(sentence).all(|word| {
        is_stamp_word(word) && {
            headed |= STAMP_HEADS.has(word);
            true
        }
    });
    stamp && headed
}

/// "Reporting by Jane Doe in Lagos; Editing by John Roe"
fn is_credit(sentence: &str) -> bool {
    let start = sentence.trim_start_matches(['(', '[', '-', '–', '—', ' ']);
    start.starts_with(['A', 'C', 'E', 'G', 'I', 'P', 'R', 'T', 'V', 'W'])
        && CREDIT_LINKS.iter().any(|link| opening(start, CREDIT_BYTES).contains(link))
        && CREDITS.iter().find_map(|credit| opens_with(start, credit)).is_some_and(|rest| {
            rest.contains(char::is_alphanumeric)
                && words(rest).all(|word| {
                    is_capitalised(word)
                        || LINKS.has(word)
                        || matches!(fold_word(word).as_str(), "by" | "editing")
                })
        })
}

/// "The Courier's Jane Doe and John Roe reported from Lagos."
fn is_report(sentence: &str) -> bool {
    let start = sentence.trim_start_matches(['-', '–', '—', ' ']);
    let is_of_name = |word: &str| is_capitalised(word) || LINKS.has(word);
    let mut after_names = words(start).skip_while(|word| is_of_name(word));
    if !after_names.next().is_some_and(|word| FILED_VERBS.has_exactly(word)) {
        return false;
    }
    let Some((names, place)) = FILED.iter().find_map(|filed| start.split_once(filed)) else { return false };
    let owned = words(names).any(|word| word.ends_with("'s") || word.ends_with("’s"));
    owned
        && words(names).chain(words(place)).all(is_of_name)
        && word_count(start, BYLINE_WORDS) <= BYLINE_WORDS
}

/// A line drawn between the parts of a masthead.
fn is_rule(sentence: &str) -> bool {
    !sentence.contains(char::is_alphanumeric)
}

fn is_stamp_word(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) || STAMP.has(word)
}

fn fold_word(word: &str) -> String {
    word.chars().map(fold).collect()
}
