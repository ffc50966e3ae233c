//! The stretches of a text that may be names, and what each is made of.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::genitive::is_genitive;
use super::lexicon::Traits;
use super::units::{Shape, Unit};
use super::{Key, Subject, key_of};
use crate::summarize::language::Profile;

/// The most small words between two parts of a name: "of the", "von der".
const MOST_LINKS: usize = 3;
/// The most units, links and all, of what is looked at as one name.
const LONGEST_RUN: usize = 24;
/// What may stand between two parts of a name.
const LINKS: Traits = Traits::NAME_LINK.or(Traits::NAME_CONJUNCTION);

/// How a unit is written over the whole text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Use {
    /// With a capital that only a name has.
    pub(super) capital: u32,
    pub(super) small: u32,
}

/// A stretch of units that may be one name.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// The first unit's place, and the place past the last one's.
    pub(super) units: Range<usize>,
    /// Where it may be parted: behind a genitive, or where a link stands. The places of what follows.
    joints: Vec<Joint>,
}

#[derive(Clone, Copy, Debug)]
struct Joint {
    /// The place of the first unit behind it.
    at: usize,
    kind: Kind,
}

/// What a name may be parted at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Genitive,
    Conjunction,
    Link,
}

/// How each unit is written, by its key.
pub(super) fn uses(units: &[Unit]) -> Vec<Use> {
    let keys = units.iter().map(|unit| unit.key).max().unwrap_or(0) as usize + 1;
    let mut uses = vec![Use::default(); keys];
    for unit in units.iter().filter(|unit| unit.key > 0) {
        let of_unit = &mut uses[unit.key as usize];
        of_unit.capital += u32::from(!unit.opens && unit.is_capital());
        of_unit.small += u32::from(unit.shape == Shape::Small);
    }
    uses
}

/// The stretches of units with capitals and what links them, parted at titles and days.
pub(super) fn find(subject: &Subject, units: &[Unit], uses: &[Use]) -> Vec<Run> {
    let text = subject.text;
    let endings = subject.language.profile().keyword_words.genitive_endings;
    let has_ending = |word: &str| endings.split_whitespace().any(|ending| word.ends_with(ending));
    // "Defense" of "Secretary of Defense Ann Lund" belongs to the title.
    let is_of_title = |at: usize| {
        at > 1
            && units[at].joined
            && units[at - 1].joined
            && units[at - 1].traits.has(Traits::NAME_LINK)
            && units[at - 2].traits.has(Traits::GENERIC)
            && units[at - 2].is_capital()
    };
    let is_member = |unit: &Unit| {
        let of_unit = uses[unit.key as usize];
        unit.is_capital()
            && !unit.traits.has(Traits::GENERIC)
            && (!unit.opens || of_unit.small == 0 && (of_unit.capital > 0 || !unit.traits.has(Traits::WEAK)))
    };
    let mut runs = Vec::new();
    let mut at = 0;
    while at < units.len() {
        if !is_member(&units[at]) {
            at += 1;
            continue;
        }
        let (start, mut joints) = (at, Vec::new());
        at += 1;
        while at < units.len() && at - start < LONGEST_RUN {
            let mut next = at;
            while next < units.len()
                && next - at < MOST_LINKS
                && units[next].joined
                && !is_member(&units[next])
                && units[next].traits.has(LINKS)
            {
                next += 1;
            }
            let Some(unit) = units.get(next).filter(|unit| unit.joined && is_member(unit)) else { break };
            let [before, this] = [&units[next - 1], unit].map(|unit| &text[unit.start..unit.end]);
            // "Ann Lund Garderen": the last word tells of what follows, not of her.
            let tells_of_next = next - start > 1 && has_ending(this);
            if is_genitive(before) || has_ending(before) || tells_of_next {
                joints.push(Joint { at: next, kind: Kind::Genitive });
            } else if next > at
                && units[at..next].iter().any(|unit| unit.traits.has(Traits::NAME_CONJUNCTION))
            {
                joints.push(Joint { at: next, kind: Kind::Conjunction });
            } else if next > at || unit.elided {
                joints.push(Joint { at: next, kind: Kind::Link });
            }
            at = next + 1;
        }
        let start = if is_of_title(start) && at - start > 2 && joints.is_empty() { start + 1 } else { start };
        runs.push(Run { units: start..at, joints });
    }
    runs
}

/// What a run is made of: itself where it recurs, and otherwise the names that occur by themselves as well.
pub(super) fn pieces(
    subject: &Subject,
    units: &[Unit],
    run: &Run,
    all: &FxHashMap<Key, u32>,
) -> Vec<Range<usize>> {
    let times =
        |part: &Range<usize>| key(units, part).and_then(|key| all.get(&key)).copied().unwrap_or_default();
    let Subject { text, language, .. } = *subject;
    let Profile { adjectives_follow, spaces_part_syllables, .. } = *language.profile();
    let whole = times(&run.units);
    let mut starts = vec![run.units.start];
    let mut ends = Vec::new();
    let link_start = |at: usize| {
        let mut end = at;
        while end > run.units.start
            && (units[end - 1].key == 0
                || units[end - 1].traits.has(LINKS) && units[end - 1].shape == Shape::Small)
        {
            end -= 1;
        }
        end
    };
    for joint in &run.joints {
        let left = *starts.last().unwrap_or(&run.units.start)..link_start(joint.at);
        let surname = left.end.saturating_sub(1)..left.end;
        let next = run.joints.iter().map(|other| other.at).find(|&other| other > joint.at);
        let right = joint.at..next.map_or(run.units.end, link_start);
        let parts = match joint.kind {
            Kind::Genitive => whole < 2,
            Kind::Conjunction => {
                let is_long = left.len().max(right.len()) > 1;
                whole < if is_long { 2 } else { 3 } || times(&left) + times(&right) > 0
            }
            Kind::Link if whole < 2 => times(&left) + times(&surname) > 0,
            Kind::Link => times(&left).min(times(&right)) > 2 * whole,
        };
        if parts {
            ends.push(left.end);
            starts.push(joint.at);
        }
    }
    ends.push(run.units.end);
    let mut pieces: Vec<Range<usize>> = starts.into_iter().zip(ends).map(|(start, end)| start..end).collect();
    let mut before = Vec::new();
    for piece in &mut pieces {
        while let Some(rest) = without_first(units, piece).filter(|rest| key_len(units, rest) > 1) {
            // A full name that occurs by itself is not part of another: "Singer Ann Lund".
            let is_whole = times(&rest) > 0 && times(&rest) >= times(piece);
            // Nor is a party or what occurs by itself more often part of who belongs to it.
            let first = piece.start..piece.start + 1;
            let is_apart = times(piece) < 2
                && (units[piece.start].shape == Shape::Capitals
                    || spaces_part_syllables && is_of_other_script(text, units, piece)
                    || adjectives_follow && times(&first) > times(piece));
            if !is_whole && !is_apart {
                break;
            }
            before.push(first);
            *piece = rest;
        }
    }
    pieces.extend(before);
    if adjectives_follow {
        part_body_and_person(units, &mut pieces, times);
    }
    pieces
}

/// Parts what follows a body's name that occurs by itself: "Tribunal Supremo" and "Ana Luna".
fn part_body_and_person(
    units: &[Unit],
    pieces: &mut Vec<Range<usize>>,
    times: impl Fn(&Range<usize>) -> u32,
) {
    for at in 0..pieces.len() {
        let piece = pieces[at].clone();
        let is_plain = units[piece.clone()].iter().all(counts);
        if piece.len() < 4 || !is_plain || times(&piece) > 1 {
            continue;
        }
        let body = (piece.start + 2..=piece.end - 2).find(|&end| times(&(piece.start..end)) > 0);
        if let Some(end) = body {
            pieces[at] = end..piece.end;
            pieces.push(piece.start..end);
        }
    }
}

/// Whether only the first word of a part has letters beyond ASCII: a country before a foreigner's name in Vietnamese.
fn is_of_other_script(text: &str, units: &[Unit], part: &Range<usize>) -> bool {
    let is_ascii = |at: usize| text[units[at].start..units[at].end].is_ascii();
    !is_ascii(part.start) && (part.start + 1..part.end).all(is_ascii)
}

/// A part without its first unit, where no link follows that.
fn without_first(units: &[Unit], part: &Range<usize>) -> Option<Range<usize>> {
    let rest = part.start + 1..part.end;
    (!rest.is_empty() && counts(&units[rest.start])).then_some(rest)
}

fn key_len(units: &[Unit], part: &Range<usize>) -> usize {
    units[part.clone()].iter().filter(|unit| counts(unit)).count()
}

/// What a name is counted as: its parts but for the links, so that "Van Gaal" is "Gaal".
pub(super) fn key(units: &[Unit], part: &Range<usize>) -> Option<Key> {
    key_of(units.get(part.clone())?.iter().filter(|unit| counts(unit)).map(|unit| unit.key))
}

pub(super) fn counts(unit: &Unit) -> bool {
    unit.key > 0 && !unit.traits.has(Traits::NAME_LINK)
}
