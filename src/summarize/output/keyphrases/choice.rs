//! Which of the candidates are told.

use rustc_hash::FxHashSet;

use super::lexicon::{Lexicon, Traits};
use super::source::is_news_source;
use super::{Candidate, Keyword, Subject};

/// The most phrases given.
const MOST: usize = 8;
/// The most words in small letters that stand alone.
const MOST_WORDS: usize = 3;
/// The least weight against the best one's.
const LEAST: f64 = 0.28;
/// How many are given whatever their weight.
const FEWEST: usize = 2;

/// The most bytes of a dateline that are looked at.
const LONGEST_DATELINE: usize = 120;

/// Chooses the phrases to tell, the best first.
pub(super) fn choose(
    subject: &Subject,
    lexicon: &Lexicon,
    names: Vec<Candidate>,
    phrases: Vec<Candidate>,
) -> Vec<Keyword> {
    let halves = half_names(subject, lexicon);
    let mut ranked: Vec<(f64, Candidate)> = names
        .into_iter()
        .filter(|name| name.count > 1 || !is_of_dateline(&subject.text[name.range.end..]))
        .map(|name| Candidate { is_sure: is_worth(subject, &name), ..name })
        .chain(phrases)
        .filter(|candidate| !is_news_source(subject, lexicon, &subject.text[candidate.range.clone()]))
        .filter(|candidate| {
            let written = &subject.text[candidate.range.clone()];
            !is_scrap(written) && (candidate.len() > 1 || !halves.contains(&written.to_lowercase()))
        })
        .map(|candidate| (weight(&candidate), candidate))
        .collect();
    ranked.sort_by(|a, b| {
        let is_sure = b.1.is_sure.cmp(&a.1.is_sure);
        is_sure.then(b.0.total_cmp(&a.0)).then(a.1.range.start.cmp(&b.1.range.start))
    });
    let best = ranked.first().map_or(1.0, |first| first.0);
    let mut taken: FxHashSet<u32> = FxHashSet::default();
    let mut chosen: Vec<(f64, Candidate)> = Vec::new();
    let mut words = 0;
    for (weight, candidate) in ranked {
        let is_enough = chosen.len() >= FEWEST && (weight < best * LEAST || !candidate.is_sure);
        if chosen.len() == MOST || is_enough {
            break;
        }
        let is_word = candidate.len() == 1 && !candidate.is_name;
        let written = &subject.text[candidate.range.clone()];
        if candidate.units().any(|unit| taken.contains(&unit))
            || is_word && words == MOST_WORDS
            || chosen.iter().any(|(_, other)| is_double(written, &subject.text[other.range.clone()]))
        {
            continue;
        }
        words += usize::from(is_word);
        taken.extend(candidate.units());
        chosen.push((weight, candidate));
    }
    let best = chosen.iter().map(|(weight, _)| *weight).fold(f64::MIN_POSITIVE, f64::max);
    chosen
        .into_iter()
        .map(|(weight, candidate)| Keyword { range: candidate.range, score: weight / best })
        .collect()
}

/// Whether a word is a letter or two, not both of them capitals or digits: a unit, a currency, what is left of a mark.
fn is_scrap(written: &str) -> bool {
    let mut letters = written.chars();
    let (first, second, third) = (letters.next(), letters.next(), letters.next());
    let is_cased = |c: char| c.is_uppercase() || c.is_lowercase();
    third.is_none() && first.is_some_and(is_cased) && second.is_none_or(char::is_lowercase)
}

/// A name that recurs, or that the title or the first sentence has.
fn is_worth(subject: &Subject, name: &Candidate) -> bool {
    if subject.language.profile().capitalizes_nouns && name.len() == 1 {
        return name.count >= 3 || name.count == 2 && name.in_title;
    }
    let written = &subject.text[name.range.clone()];
    let is_acronym = !written.contains(char::is_lowercase);
    name.count >= 2
        || name.in_title
        || name.sentence == 0 && !is_acronym && !is_of_dateline(&subject.text[name.range.end..])
}

/// Whether a dateline goes on right behind a name: brackets or a dash come before any word in small letters.
fn is_of_dateline(rest: &str) -> bool {
    let mut end = rest.len().min(LONGEST_DATELINE);
    while !rest.is_char_boundary(end) {
        end -= 1;
    }
    let front = rest[..end].split(['.', '\n']).next().unwrap_or_default();
    let small = front
        .split_whitespace()
        .take_while(|word| !word.starts_with(char::is_lowercase))
        .map(|word| word.as_ptr() as usize - rest.as_ptr() as usize + word.len())
        .last()
        .unwrap_or(0);
    let opening = &front[..small];
    opening.contains(['(', '—', '–']) || opening.contains("--") || opening.contains(" - ")
}

fn weight(candidate: &Candidate) -> f64 {
    let name = if candidate.is_name { 1.6 } else { 1.2 };
    let long = if candidate.len() > 1 { 1.3 } else { 1.0 };
    let title = if candidate.in_title { 1.5 } else { 1.0 };
    let early = 1.0 + 1.0 / (1.0 + candidate.sentence as f64);
    let noun = 1.0 + f64::from(candidate.as_noun) / f64::from(candidate.count.max(1));
    let noun = if candidate.is_name { 1.0 } else { noun / 2.0 };
    f64::from(candidate.count).ln_1p() * name * long * title * early * noun
}

/// Whether two phrases say the same: the initials of a name and the name, a country and its people.
fn is_double(one: &str, other: &str) -> bool {
    let head = |phrase: &str| phrase.split_once('-').map(|(head, _)| head.to_lowercase());
    let same_head = head(one).is_some_and(|head_of_one| head(other) == Some(head_of_one));
    is_acronym(one, other) || is_acronym(other, one) || is_kindred(one, other) || same_head
}

/// Whether a word in capitals is made of a name's initials.
fn is_acronym(acronym: &str, name: &str) -> bool {
    let letters = |capitals: bool| {
        name.split([' ', '-'])
            .filter_map(|word| word.chars().next())
            .filter(move |initial| !capitals || initial.is_uppercase())
            .flat_map(char::to_uppercase)
    };
    let acronym = acronym.chars().filter(|c| c.is_alphabetic()).collect::<Vec<_>>();
    acronym.len() > 1
        && acronym.iter().all(|c| c.is_uppercase())
        && (letters(true).eq(acronym.iter().copied()) || letters(false).eq(acronym.iter().copied()))
}

/// The fewest letters that two kindred words share, and the most that either has besides.
const SHARED: usize = 4;
const ENDING: usize = 3;

/// Whether two single words differ in their endings alone.
fn is_kindred(one: &str, other: &str) -> bool {
    if one.contains(' ') || other.contains(' ') {
        return false;
    }
    let [one, other] = [one, other].map(|word| word.chars().flat_map(char::to_lowercase).collect::<Vec<_>>());
    let shared = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    shared >= SHARED && one.len() - shared <= ENDING && other.len() - shared <= ENDING
}

/// The words, in small letters, that the title has as parts of longer names.
fn half_names(subject: &Subject, lexicon: &Lexicon) -> FxHashSet<String> {
    let words: Vec<&str> = subject.title.unwrap_or_default().split_whitespace().collect();
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    let small = words.iter().filter(|word| word.starts_with(char::is_lowercase) && word.len() > 3).count();
    // Where a headline gives every word a capital, capitals tell nothing.
    if small == 0 || subject.language.profile().capitalizes_nouns {
        return FxHashSet::default();
    }
    let mut halves = FxHashSet::default();
    for pair in words.windows(2) {
        let [first, second] = pair else { continue };
        let plain_end = first.ends_with(char::is_alphabetic);
        let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        let is_stop = |word: &str| crate::summarize::language::is_stop_word(subject.language, &bare(word));
        if is_capital(first)
            && is_capital(second)
            && plain_end
            && !is_stop(first)
            && !is_stop(second)
            && ![first, second].iter().any(|word| lexicon.of_word(&bare(word)).has(Traits::GENERIC))
        {
            halves.extend([bare(first), bare(second)]);
        }
    }
    halves
}
