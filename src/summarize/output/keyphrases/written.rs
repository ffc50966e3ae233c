//! How a name is written where it is told.

use std::cmp::Reverse;
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::genitive::without_genitive;
use super::lexicon::{Lexicon, Traits};
use super::units::{Shape, Unit};
use super::{Candidate, Subject};

/// Where the small word starts that belongs to a name before it, if it is none of the language's own: "al Qaeda".
pub(super) fn particle(units: &[Unit], first: usize) -> Option<usize> {
    let particle = units.get(first.checked_sub(1)?)?;
    let is_particle = units[first].joined
        && particle.key > 0
        && particle.shape == Shape::Small
        && particle.traits.has(Traits::NAME_LINK);
    is_particle.then_some(particle.start)
}

/// Where the article starts that is part of a name, if it has a capital within a sentence.
pub(super) fn article(units: &[Unit], first: usize) -> Option<usize> {
    let article = units.get(first.checked_sub(1)?)?;
    let is_article = units[first].joined
        && !article.opens
        && article.traits.has(Traits::NAME_ARTICLE)
        && matches!(article.shape, Shape::Capital);
    is_article.then_some(article.start)
}

/// Makes a name begin with its article, where it first has one.
pub(super) fn with_article(units: &[Unit], name: &mut Candidate) {
    let place = units.partition_point(|unit| unit.start < name.range.start);
    if let Some(start) = article(units, place) {
        name.range.start = start;
    }
}

/// Whether a name is better told as it is written in `range`: with its links, without
/// an ending, and not in capitals that are not its own.
pub(super) fn is_better(text: &str, range: &Range<usize>, than: &Range<usize>) -> bool {
    let shouts = |range: &Range<usize>| !text[range.clone()].contains(char::is_lowercase);
    let words = |range: &Range<usize>| Reverse(text[range.clone()].split(' ').count());
    (shouts(range), words(range), range.len()) < (shouts(than), words(than), than.len())
}

/// Where a name ends whose last unit this is: before the genitive, behind the stop of an abbreviation in capitals.
pub(super) fn end_of(subject: &Subject, last: &Unit) -> usize {
    let written = &subject.text[last.start..last.end];
    let mut end = last.start + without_genitive(written).len();
    if subject.language.profile().stems_are_nouns {
        end = last.start + Lexicon::of(subject.language).bare_noun(written);
    }
    if subject.language.profile().apostrophe_before_ending {
        end = last.start + written.find(['\'', '’']).unwrap_or(end - last.start);
    }
    // "ERC" of "ERCk".
    let capitals = written.chars().take_while(|c| c.is_uppercase()).map(char::len_utf8).sum::<usize>();
    if subject.language.profile().keyword_words.inflects_last_word
        && written.chars().take_while(|c| c.is_uppercase()).count() > 1
        && written[capitals..].chars().all(char::is_lowercase)
    {
        end = last.start + capitals;
    }
    if written[..end - last.start].contains('.') && subject.text[end..].starts_with('.') {
        end += 1;
    }
    end
}

/// The shortest form of each unit with a capital, by its key.
pub(super) fn shortest_forms<'t>(text: &'t str, units: &[Unit]) -> FxHashMap<u32, &'t str> {
    let mut shortest: FxHashMap<u32, &str> = FxHashMap::default();
    for unit in units.iter().filter(|unit| unit.is_capital()) {
        let written = &text[unit.start..unit.end];
        let form = shortest.entry(unit.key).or_insert(written);
        if written.len() < form.len() {
            *form = written;
        }
    }
    shortest
}

/// Takes the ending off the last word of a name that stands without it elsewhere.
pub(super) fn without_ending(text: &str, name: &mut Candidate, shortest: &FxHashMap<u32, &str>) {
    let written = &text[name.range.clone()];
    let last = written.rfind(' ').map_or(0, |space| space + 1);
    let form = name.units().last().and_then(|unit| shortest.get(&unit));
    if let Some(form) = form.filter(|form| written[last..].starts_with(**form)) {
        name.range.end = name.range.start + last + form.len();
    }
}
