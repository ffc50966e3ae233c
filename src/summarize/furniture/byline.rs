//! Who wrote it and when: the lines above a story and the signature under it.

use super::kind::Furniture;
use super::page::{Claims, Page, claim as claim_sentence};
use super::phrases::opens_with;
use super::phrases::rule_words::RuleWords;
use super::prefix_filter::Heads;
use super::shape::{fold, is_capitalised, is_closed, opening, word_count, words};
use super::word_list::WordList;
use crate::summarize::language::{Language, Profile, words_of_all_languages};
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
const BY: &[&str] = words_of_all_languages!(RuleWords::of, by);
const BY_HEADS: Heads = Heads::of(&[BY]);

/// The same, where the name may stand in the sentence behind it.
const MASTHEAD_BY: WordList = WordList::of(words_of_all_languages!(RuleWords::of, masthead_by));

/// How a line of credits opens.
const CREDITS: &[&str] = words_of_all_languages!(RuleWords::of, credits);

/// What reporters did, between their names and a place, and what all of those begin with.
const FILED: &[&str] = words_of_all_languages!(RuleWords::of, filed);
const FILED_VERBS: WordList = WordList::of(words_of_all_languages!(RuleWords::of, filed_verbs));

/// How many sentences from the end reporters are credited in.
const CREDIT_LINES: usize = 6;

/// Small words between the names in a line of credits.
const CREDIT_LINKS: WordList = WordList::of(words_of_all_languages!(RuleWords::of, credit_links));

/// What every line of credits has near its opening, and within how many bytes.
const CREDIT_MARKS: &[&str] = words_of_all_languages!(RuleWords::of, credit_marks);
const CREDIT_BYTES: usize = 28;

/// What stands between a writer who is not of the house and its name.
const COMMISSIONS: &[&str] = words_of_all_languages!(RuleWords::of, commissions);

/// Small words between the words of a name.
const LINKS: WordList = WordList::of(words_of_all_languages!(Language::profile, name_links));

/// Words of a time stamp; digits aside.
const STAMP_WORDS: &[&str] = words_of_all_languages!(
    RuleWords::of, stamp_heads; RuleWords::of, stamp_words; Language::profile, weekdays; Language::profile, months
);
const STAMP: WordList = WordList::of(STAMP_WORDS);
const STAMP_WORD_HEADS: Heads = Heads::of(&[STAMP_WORDS]);

/// Words of a time stamp that nothing but one has.
const STAMP_HEADS: WordList = WordList::of(words_of_all_languages!(RuleWords::of, stamp_heads));

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
        let is_written_by = |name: &str| is_name(name) || is_name_with_office(name, page.language.profile());
        if is_stamp(text) || opens_with_by(text).is_some_and(is_written_by) || is_dateline(text) {
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
    MASTHEAD_BY.has(word)
}

/// "By Jane Doe, Science Editor": every word after "By" is part of a name or of a time stamp, and one is of a name.
fn is_byline(sentence: &str) -> bool {
    let mut words = words(sentence);
    if !words.next().is_some_and(|word| is_by(word) && is_capitalised(word)) {
        return false;
    }
    let mut named = false;
    // "By Jane Doe, special to The Courier"
    let own =
        COMMISSIONS.iter().find_map(|words| sentence.split_once(words).filter(|(_, paper)| is_name(paper)));
    if let Some((by, _)) = own {
        return is_byline(by);
    }
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

/// "Jane Doe, science editor": an office in small letters, told by what those are called who write.
fn is_name_with_office(line: &str, profile: &Profile) -> bool {
    let writes = |word: &str| profile.author_roles.split(' ').any(|role| role == word);
    line.split_once(',').is_some_and(|(name, office)| {
        is_name(name) && word_count(office, NAME_WORDS) <= NAME_WORDS && words(office).any(writes)
    })
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
    start.starts_with(char::is_uppercase)
        && CREDIT_MARKS.iter().any(|link| opening(start, CREDIT_BYTES).contains(link))
        && CREDITS.iter().find_map(|credit| opens_with(start, credit)).is_some_and(|rest| {
            rest.contains(char::is_alphanumeric)
                && words(rest).all(|word| is_capitalised(word) || LINKS.has(word) || CREDIT_LINKS.has(word))
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
