//! Names: units with capitals where no sentence opens, whole.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::lexicon::{Lexicon, Traits};
use super::runs::{self, Use, counts, key};
use super::source::is_news_source;
use super::units::{Shape, Unit};
use super::written::{article, end_of, is_better, particle, shortest_forms, with_article, without_ending};
use super::{Candidate, Key, Subject};

/// The most units of a person's name.
const LONGEST_OF_PERSON: usize = 4;
/// A short form is told by a full name that occurs once in so many times as it, or oftener, unless it is a surname.
const FULL_NAME_IN: u32 = 3;
/// The sentences that introduce whom the text is about.
const LEADING_SENTENCES: usize = 3;
/// The most digits of a number that is part of a name.
const LONGEST_NUMBER: usize = 4;

/// The names of a text.
#[derive(Debug)]
pub(super) struct Names {
    pub(super) found: Vec<Candidate>,
    /// Whether a unit is part of a name where it stands, by its place.
    pub(super) is_part: Vec<bool>,
}

/// Finds the names of a text, each with its short forms counted in.
pub(super) fn find(subject: &Subject, lexicon: &Lexicon, units: &[Unit]) -> Names {
    let uses = runs::uses(units);
    let runs = runs::find(subject, units, &uses);
    let mut times: FxHashMap<Key, u32> = FxHashMap::default();
    for run in &runs {
        if let Some(key) = key(units, &run.units) {
            *times.entry(key).or_default() += 1;
        }
    }
    let pieces: Vec<Range<usize>> =
        runs.iter().flat_map(|run| runs::pieces(subject, units, run, &times)).collect();
    let mut is_part = vec![false; units.len()];
    let mut names: FxHashMap<Key, Candidate> = FxHashMap::default();
    let mut articles: FxHashMap<Key, u32> = FxHashMap::default();
    let mut longer: FxHashMap<(Key, &str), (u32, Range<usize>)> = FxHashMap::default();
    let profile = subject.language.profile();
    for piece in &pieces {
        let Some(key) = key(units, piece) else { continue };
        let is_single = key[1] == 0;
        if is_single && !is_single_name(subject, units, piece, &uses) {
            continue;
        }
        if !is_single || !profile.capitalizes_nouns {
            let start = piece.start - usize::from(particle(units, piece.start).is_some());
            is_part[start..piece.end].fill(true);
        }
        *articles.entry(key).or_default() += u32::from(article(units, piece.start).is_some());
        if let Some(number) = number_behind(units, piece) {
            let with_number = start_of(units, piece)..end_of(subject, number);
            let written = &subject.text[number.start..number.end];
            longer.entry((key, written)).or_insert((0, with_number)).0 += 1;
        }
        if let Some(word) = stop_word_before(units, piece) {
            let with_word = word.start..end_of(subject, &units[piece.end - 1]);
            let written = &subject.text[word.start..word.end];
            longer.entry((key, written)).or_insert((0, with_word)).0 += 1;
        }
        let range = range(subject, units, piece);
        let name = names.entry(key).or_insert_with(|| Candidate {
            key,
            range: range.clone(),
            sentence: units[piece.start].sentence,
            count: 0,
            in_title: units[piece.clone()].iter().filter(|unit| unit.key > 0).all(|unit| unit.in_title),
            is_name: true,
            as_noun: 0,
            is_sure: true,
        });
        name.count += 1;
        if is_better(subject.text, &range, &name.range) {
            name.range = range;
        }
    }
    for ((key, _), (times, range)) in longer {
        if let Some(name) = names.get_mut(&key).filter(|name| times > 1 && times * 2 > name.count) {
            name.range = range;
        }
    }
    for (key, name) in &mut names {
        if articles[key] * 2 > name.count {
            with_article(units, name);
        }
    }
    if profile.keyword_words.inflects_last_word {
        let shortest = shortest_forms(subject.text, units);
        for name in names.values_mut().filter(|name| name.len() > 1) {
            without_ending(subject.text, name, &shortest);
        }
    }
    let mut found: Vec<Candidate> = names.into_values().collect();
    found.sort_by_key(|name| (name.range.start, name.range.end));
    join_short_forms(&mut found, |name| is_news_source(subject, lexicon, &subject.text[name.range.clone()]));
    Names { found, is_part }
}

/// Where a name is written, with the number that belongs to it: "Flight 385", "Formula 1". Where a name is no plain word, only a
/// number that mostly follows it does.
fn range(subject: &Subject, units: &[Unit], piece: &Range<usize>) -> Range<usize> {
    let last = &units[piece.end - 1];
    let number = number_behind(units, piece).filter(|_| last.traits.has(Traits::PLAIN));
    start_of(units, piece)..end_of(subject, number.unwrap_or(last))
}

/// Where a name starts, with the particle before it.
fn start_of(units: &[Unit], piece: &Range<usize>) -> usize {
    particle(units, piece.start).unwrap_or(units[piece.start].start)
}

/// The short number right behind a name: "10" of "Windows 10".
fn number_behind<'u>(units: &'u [Unit], piece: &Range<usize>) -> Option<&'u Unit> {
    units
        .get(piece.end)
        .filter(|unit| unit.joined && unit.shape == Shape::Number && unit.end - unit.start <= LONGEST_NUMBER)
}

/// The stop word with a capital of its own right before a name: "Down" of "Down Syndrome".
fn stop_word_before<'u>(units: &'u [Unit], piece: &Range<usize>) -> Option<&'u Unit> {
    let before = piece.start.checked_sub(1).map(|at| &units[at]).filter(|_| units[piece.start].joined);
    before.filter(|unit| {
        unit.key == 0
            && unit.shape == Shape::Capital
            && !unit.opens
            && article(units, piece.start).is_none()
            && particle(units, piece.start).is_none()
    })
}

/// Whether one unit, which may have a link before it, is a name by itself where it stands.
fn is_single_name(subject: &Subject, units: &[Unit], piece: &Range<usize>, uses: &[Use]) -> bool {
    let Some(unit) = units[piece.clone()].iter().find(|unit| counts(unit)) else { return false };
    let written = &subject.text[unit.start..unit.end];
    let of_unit = uses[unit.key as usize];
    let before = piece.start.checked_sub(1).map(|at| &units[at]).filter(|_| units[piece.start].joined);
    let after = units.get(piece.end).filter(|unit| unit.joined);
    // "Super" of "Super Tuesday", "German" of "German Chancellor".
    let is_cut =
        after.is_some_and(|after| after.traits.has(Traits::GENERIC) && after.shape == Shape::Capital);
    let in_capitals = unit.shape == Shape::Capitals;
    // "GB" of "32 GB", "II".
    let is_unit = in_capitals && before.is_some_and(|before| before.shape == Shape::Number);
    let is_ordinal = in_capitals && written.chars().all(|c| "IVX".contains(c));
    let is_syllable =
        subject.language.profile().spaces_part_syllables && !in_capitals && vowel_groups(written) < 2;
    let is_none = is_cut || is_unit || is_ordinal || is_syllable || unit.traits.has(Traits::WEAK);
    !is_none && written.len() > 1 && of_unit.capital > of_unit.small
}

/// How many vowels a word has, those side by side counted as one.
fn vowel_groups(word: &str) -> usize {
    let vowels: Vec<bool> = word
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| "aeiouy".contains(c) || !c.is_ascii() && c.is_alphabetic() && c != 'đ')
        .collect();
    usize::from(vowels.first() == Some(&true)) + vowels.windows(2).filter(|pair| !pair[0] && pair[1]).count()
}

/// Counts surnames and other short forms for the full names, and leaves them out.
fn join_short_forms(names: &mut Vec<Candidate>, is_source: impl Fn(&Candidate) -> bool) {
    let mut fullest: FxHashMap<u32, (bool, u32, usize)> = FxHashMap::default();
    for (place, name) in names.iter().enumerate().filter(|(_, name)| name.len() > 1 && !is_source(name)) {
        let is_person = name.len() <= LONGEST_OF_PERSON;
        let last = name.units().last();
        for unit in name.units() {
            let of_name = (is_person && Some(unit) == last, name.count, usize::MAX - place);
            let best = fullest.entry(unit).or_insert(of_name);
            *best = (*best).max(of_name);
        }
    }
    let mut added = vec![(0, usize::MAX); names.len()];
    let mut is_short = vec![false; names.len()];
    for (place, name) in names.iter().enumerate().filter(|(_, name)| name.len() == 1) {
        let Some(&(is_surname, _, full)) = fullest.get(&name.key[0]) else { continue };
        let full = usize::MAX - full;
        let is_led = names[full].sentence < LEADING_SENTENCES
            && names[full].range.start <= name.range.start
            && names[full].len() < LONGEST_OF_PERSON;
        let often = names[full].count * FULL_NAME_IN >= name.count || is_led;
        // Whoever is known well enough to need no full name is not the relative that has one further on.
        let introduces = names[full].sentence <= name.sentence;
        if often || is_surname && introduces {
            is_short[place] = true;
            added[full] = (added[full].0 + name.count, added[full].1.min(name.sentence));
        }
    }
    for (name, added) in names.iter_mut().zip(&added) {
        name.count += added.0;
        name.sentence = name.sentence.min(added.1);
    }
    let mut is_short = is_short.into_iter();
    names.retain(|_| !is_short.next().unwrap_or(false));
}
