//! Phrases and words in small letters, or of a script without capitals, that the text shows to be what it is about.

use std::cmp::Reverse;
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::genitive::{is_genitive, without_genitive};
use super::lexicon::{Lexicon, Traits};
use super::names::Names;
use super::units::{Shape, Unit, has_case};
use super::{Candidate, Key, MOST_UNITS, Subject, key_of};

/// The most units of a phrase in a language that parts its words by spaces.
const LONGEST: usize = 3;
/// The sentences that tell the subject.
const FIRST_SENTENCES: usize = 2;
/// A word is torn from a phrase that it stands in once in so many times, or oftener.
const TORN_IN: u32 = 2;

/// What is known of a phrase.
#[derive(Clone, Debug)]
struct Found {
    candidate: Candidate,
    /// The forms that it is written in, each with the times and the first place.
    forms: Vec<(Range<usize>, u32)>,
    /// How often the word before it shows a verb.
    as_verb: u32,
    /// How often a word of content stands right beside it where its adjective would or, if it is one, its noun.
    in_company: u32,
    /// How often a number stands right before it.
    counted: u32,
    traits: Traits,
    is_weak: bool,
}

/// The most forms of a phrase that are told apart.
const MOST_FORMS: usize = 6;

/// Finds the phrases and words that may be chosen.
pub(super) fn find(subject: &Subject, lexicon: &Lexicon, units: &[Unit], names: &Names) -> Vec<Candidate> {
    let profile = subject.language.profile();
    let longest = if profile.has_spaces && !profile.spaces_part_syllables { LONGEST } else { MOST_UNITS - 1 };
    let recurs = recurs(units);
    let mut all = Vec::new();
    let mut counts: FxHashMap<Key, u32> = FxHashMap::default();
    for start in 0..units.len() {
        for end in ends(subject, units, names, &recurs, start, longest) {
            if let Some(key) = key_of(units[start..end].iter().map(|unit| unit.key)) {
                *counts.entry(key).or_default() += 1;
                all.push(start..end);
            }
        }
    }
    let mut table: FxHashMap<Key, Found> = FxHashMap::default();
    for part in all {
        let key = key_of(units[part.clone()].iter().map(|unit| unit.key));
        // The title may be where a phrase occurs again.
        let in_title =
            part.len() > 1 && units[part.clone()].iter().all(|unit| unit.key == 0 || unit.in_title);
        if let Some(key) = key.filter(|key| counts[key] > 1 || in_title) {
            enter(subject, units, part, key, &mut table);
        }
    }
    let torn = torn(&table);
    let has_capitals = has_case(subject) && !profile.spaces_part_syllables;
    let lists = &profile.keyword_words;
    let knows_nouns = !lists.before_nouns.is_empty() || !lists.after_nouns.is_empty();
    let mut found: Vec<Candidate> = table
        .into_values()
        .filter(|phrase| {
            let count = phrase.candidate.count;
            let is_torn = torn.get(&phrase.candidate.key).is_some_and(|&longer| longer * TORN_IN >= count);
            let is_word = phrase.candidate.len() == 1;
            let letters = subject.text[phrase.candidate.range.clone()].chars().count();
            (count > 1 || phrase.candidate.in_title && !is_word)
                && letters > 1
                && !(is_word && profile.spaces_part_syllables)
                && !is_torn
                && !phrase.is_weak
                && phrase.as_verb * 3 <= count
                && phrase.counted * 2 <= count
                && (!knows_nouns || is_noun(subject, phrase, has_capitals))
                && !is_plain(subject, lexicon, phrase)
        })
        .map(|phrase| Candidate {
            is_sure: is_worth(&phrase, has_capitals),
            ..told(subject, phrase, has_capitals)
        })
        .collect();
    found.sort_by_key(|phrase| (phrase.range.start, phrase.range.end));
    found
}

/// Whether each unit occurs more than once, by its key.
fn recurs(units: &[Unit]) -> Vec<bool> {
    let keys = units.iter().map(|unit| unit.key).max().unwrap_or(0) as usize + 1;
    let (mut occurs, mut recurs) = (vec![false; keys], vec![false; keys]);
    for unit in units {
        recurs[unit.key as usize] |= std::mem::replace(&mut occurs[unit.key as usize], true);
    }
    recurs
}

/// Where the phrases end that start at a place and may recur.
fn ends(
    subject: &Subject,
    units: &[Unit],
    names: &Names,
    recurs: &[bool],
    start: usize,
    longest: usize,
) -> Vec<usize> {
    let profile = subject.language.profile();
    let is_part = |at: usize| {
        let unit = &units[at];
        unit.is_content()
            && (recurs[unit.key as usize] || unit.in_title)
            && !names.is_part[at]
            && !unit.traits.has(Traits::GENERIC)
            && unit.shape != Shape::Shouted
    };
    let mut ends = Vec::new();
    if !is_part(start) {
        return ends;
    }
    ends.push(start + 1);
    let (mut at, mut count) = (start + 1, 1);
    while at < units.len() && count < longest {
        let mut next = at;
        let has_link = units[at].joined && units[at].key == 0 && units[at].traits.has(Traits::PHRASE_LINK);
        if has_link {
            next += 1;
        }
        if next >= units.len() || !units[next].joined || !is_part(next) {
            break;
        }
        if profile.stems_are_nouns && has_particle(subject, &units[next - 1]) {
            break;
        }
        count += 1;
        at = next + 1;
        ends.push(at);
    }
    ends
}

fn enter(subject: &Subject, units: &[Unit], part: Range<usize>, key: Key, table: &mut FxHashMap<Key, Found>) {
    let (first, last) = (&units[part.start], &units[part.end - 1]);
    let before = part.start.checked_sub(1).map(|at| &units[at]).filter(|_| first.joined);
    let after = units.get(part.end).filter(|unit| unit.joined);
    let profile = subject.language.profile();
    let range = first.start..last.end;
    let found = table.entry(key).or_insert_with(|| {
        let content = || units[part.clone()].iter().filter(|unit| unit.key > 0);
        Found {
            candidate: Candidate {
                key,
                range: range.clone(),
                sentence: first.sentence,
                count: 0,
                in_title: content().all(|unit| unit.in_title),
                is_name: false,
                as_noun: 0,
                is_sure: true,
            },
            forms: Vec::new(),
            as_verb: 0,
            in_company: 0,
            counted: 0,
            traits: last.traits,
            is_weak: first.traits.has(Traits::VAGUE)
                || last.traits.has(Traits::VAGUE)
                || content().all(|unit| unit.traits.has(Traits::WEAK)),
        }
    });
    found.candidate.count += 1;
    let written = &subject.text[range.clone()];
    let is_noun_before = before.is_some_and(|unit| {
        unit.traits.has(Traits::BEFORE_NOUN) && unit.key == 0
            || is_genitive(&subject.text[unit.start..unit.end])
    });
    let is_noun_before = is_noun_before || first.elided;
    let is_noun_after = after.is_some_and(|unit| unit.traits.has(Traits::AFTER_NOUN));
    let is_particle = has_particle(subject, last);
    found.candidate.as_noun += u32::from(is_noun_before || is_noun_after || is_particle);
    found.as_verb += u32::from(before.is_some_and(|unit| unit.traits.has(Traits::BEFORE_VERB)));
    found.counted += u32::from(before.is_some_and(|unit| unit.shape == Shape::Number));
    let neighbour = if profile.adjectives_follow { before } else { after };
    found.in_company += u32::from(neighbour.is_some_and(Unit::is_content));
    let is_same = |(form, _): &(Range<usize>, u32)| subject.text[form.clone()] == *written;
    match found.forms.iter().position(is_same) {
        Some(form) => found.forms[form].1 += 1,
        None if found.forms.len() < MOST_FORMS => found.forms.push((range, 1)),
        None => {}
    }
}

/// Whether a particle is written on to a word.
fn has_particle(subject: &Subject, unit: &Unit) -> bool {
    Lexicon::of(subject.language).bare_noun(&subject.text[unit.start..unit.end]) < unit.end - unit.start
}

/// How often each phrase stands within the longer one that it stands in most.
fn torn(table: &FxHashMap<Key, Found>) -> FxHashMap<Key, u32> {
    let mut torn: FxHashMap<Key, u32> = FxHashMap::default();
    for (key, found) in table {
        let len = found.candidate.len();
        if len < 2 || found.candidate.count < 2 {
            continue;
        }
        let parts = [key_of(key[1..].iter().copied()), key_of(key[..len - 1].iter().copied())];
        for part in parts.into_iter().flatten() {
            let most = torn.entry(part).or_default();
            *most = (*most).max(found.candidate.count);
        }
    }
    torn
}

fn is_worth(phrase: &Found, has_capitals: bool) -> bool {
    let Candidate { count, sentence, in_title, .. } = phrase.candidate;
    let is_early = in_title || sentence < FIRST_SENTENCES;
    let is_word = phrase.candidate.len() == 1;
    match (is_word, has_capitals) {
        (false, _) => count >= if is_early { 2 } else { 3 },
        (true, true) => in_title && count >= 3 || is_early && count >= 5,
        (true, false) => count >= if is_early { 3 } else { 5 },
    }
}

/// Whether the words beside it show it to be a noun, alone or with what is told of it.
fn is_noun(subject: &Subject, phrase: &Found, has_capitals: bool) -> bool {
    let count = phrase.candidate.count;
    let is_word = phrase.candidate.len() == 1;
    let written = &subject.text[phrase.candidate.range.clone()];
    let mut endings = subject.language.profile().keyword_words.doubtful_endings.split_whitespace();
    let is_doubtful = (is_word || !has_capitals) && endings.any(|ending| written.ends_with(ending));
    if !has_capitals {
        let is_told = !subject.language.profile().keyword_words.after_nouns.is_empty();
        let fewest = match (is_told, is_word) {
            (true, true) => count.div_ceil(2),
            (false, false) => 0,
            _ => 1,
        };
        return phrase.candidate.as_noun >= fewest && !is_doubtful;
    }
    let fewest = if is_word { count.div_ceil(3) } else { 1 };
    phrase.candidate.as_noun >= fewest
        && phrase.as_verb * 4 <= count
        && (!is_word || phrase.in_company * 2 <= count)
        && !phrase.traits.has(Traits::BEFORE_VERB)
        && (!is_doubtful || phrase.candidate.in_title)
}

fn is_plain(subject: &Subject, lexicon: &Lexicon, phrase: &Found) -> bool {
    phrase.candidate.len() > 1
        && lexicon.of_written(&subject.text[phrase.candidate.range.clone()]).has(Traits::WEAK)
}

/// The phrase as it is written most often, without its particle.
fn told(subject: &Subject, phrase: Found, has_capitals: bool) -> Candidate {
    let Found { mut candidate, forms, .. } = phrase;
    // What a script without capitals writes on to a word is no part of it.
    let best = forms.into_iter().max_by_key(|(form, count)| {
        let length = if has_capitals { 0 } else { form.len() };
        (Reverse(length), *count, Reverse(form.start))
    });
    if let Some((range, _)) = best {
        candidate.range = range;
    }
    let written = &subject.text[candidate.range.clone()];
    let last = written.rfind(' ').map_or(0, |space| space + 1);
    candidate.range.end =
        candidate.range.start + last + Lexicon::of(subject.language).bare_noun(&written[last..]);
    let bare = without_genitive(&subject.text[candidate.range.clone()]);
    candidate.range.end = candidate.range.start + bare.len();
    candidate
}
