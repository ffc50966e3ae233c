//! Scores → the chosen sentences: budget, redundancy, bonds, and the editor's hand.

use std::{cmp::Ordering, collections::BinaryHeap};

use crate::summarize::analysis::Analysis;
use crate::summarize::context::dependency::{self, Bond};
use crate::summarize::options::{Caps, Options};
use crate::summarize::scoring::Feature;
use crate::summarize::scoring::weights::Weights;

/// At this cosine to a chosen sentence, one says the same again and is never chosen beside it.
pub const SAME_AGAIN: f64 = 0.6;
/// How many of the sentences chosen last a candidate is held against: enough for every summary that is read, and a
/// bound on the cost of those that are not.
const RECENT: usize = 64;
/// How many candidates are weighed anew for one choice before the best of them is taken.
const MOST_WEIGHED: usize = 64;
/// The most sentences that are told together because they lean on one another. A longer chain is no unit that anyone would
/// quote, and without a bound each of its sentences would cost as many steps as the chain is long.
const MOST_IN_UNIT: usize = 16;

/// The chosen sentences' indexes, the best first. A sentence parted from the one it leans on fills up a count, but never
/// the rest of a cap. Where there is nothing but sentences of a kind to avoid, the best of
/// them: only a text whose every sentence is excluded gets none. Of n sentences, choosing k costs O((n + k) log n) comparisons.
#[must_use]
pub fn select(analysis: &Analysis, scores: &[f64], weights: &Weights, options: &Options) -> Vec<usize> {
    let chosen = selection(analysis, scores, weights, options, None).chosen;
    let answers = |&index: &usize| analysis.features[index].values[Feature::Query as usize] > 0.0;
    if options.query.is_none() || chosen.iter().any(answers) {
        return chosen;
    }
    // Whoever asks about something wants a sentence about it, whatever it leans on.
    let kept_out =
        |&index: &usize| options.exclude.contains(&index) || analysis.is_avoided(index, options.avoid);
    let candidates = (0..scores.len()).filter(answers).filter(|index| !kept_out(index));
    let best = candidates.max_by(|&a, &b| scores[a].total_cmp(&scores[b]).then(b.cmp(&a)));
    best.map_or(chosen, |best| selection(analysis, scores, weights, options, Some(best)).chosen)
}

/// The selection when all is chosen, `first` before anything else but what is pinned.
fn selection<'r>(
    analysis: &'r Analysis<'r>,
    scores: &'r [f64],
    weights: &'r Weights,
    options: &Options,
    first: Option<usize>,
) -> Selection<'r> {
    let sentences = analysis.sentences.len();
    let mut selection = Selection {
        analysis,
        scores,
        weights,
        room: Room::of(analysis, options),
        state: vec![State::default(); sentences],
        chosen: Vec::new(),
        steps: 0,
    };
    for &index in &options.exclude {
        if let Some(state) = selection.state.get_mut(index) {
            state.barred = true;
        }
    }
    for &index in options.pin.iter().chain(&first) {
        if index < sentences && !selection.state[index].barred && !selection.state[index].chosen {
            selection.choose(index);
        }
    }
    let avoided: Vec<usize> = (0..sentences)
        .filter(|&i| !selection.state[i].barred && analysis.is_avoided(i, options.avoid))
        .collect();
    for &index in &avoided {
        selection.state[index].barred = true;
    }
    selection.fill(&analysis.bonds);
    let unbound = || vec![Bond::default(); sentences];
    let capped = options.caps != Caps::default();
    if selection.room.is_open() && !capped {
        let whole = |bond: &Bond| Bond { before: false, after: false, incomplete: bond.incomplete };
        selection.fill(&analysis.bonds.iter().map(whole).collect::<Vec<_>>());
    }
    if selection.room.is_open() && !capped {
        selection.fill(&unbound());
    }
    if selection.chosen.is_empty() {
        selection.room = Room::for_one();
        selection.fill(&unbound());
    }
    if selection.chosen.is_empty() {
        for index in avoided {
            selection.state[index].barred = false;
        }
        selection.fill(&unbound());
    }
    selection
}

/// What is left of the budget; `usize::MAX` where there is no cap.
struct Room {
    sentences: usize,
    words: usize,
    chars: usize,
}

impl Room {
    fn of(analysis: &Analysis, options: &Options) -> Self {
        Self {
            sentences: options.target.sentences(analysis.sentences.len()),
            words: options.caps.words.unwrap_or(usize::MAX),
            chars: options.caps.chars.map_or(usize::MAX, |chars| chars.saturating_add(1)),
        }
    }

    /// Room for one sentence, however long.
    fn for_one() -> Self {
        Self { sentences: 1, words: usize::MAX, chars: usize::MAX }
    }

    fn is_open(&self) -> bool {
        self.sentences > 0
    }

    fn fits(&self, size: Size) -> bool {
        self.sentences >= size.sentences && self.words >= size.words && self.chars >= size.chars
    }

    /// Takes a part of the budget, or all of it where that much is not left.
    fn take(&mut self, size: Size) {
        self.sentences = if self.fits(size) { self.sentences - size.sentences } else { 0 };
        self.words = self.words.saturating_sub(size.words);
        self.chars = self.chars.saturating_sub(size.chars);
    }
}

/// What choosing something takes of the budget; each sentence brings one character that joins it to the next.
#[derive(Clone, Copy, Default)]
struct Size {
    sentences: usize,
    words: usize,
    chars: usize,
}

/// What is known of one sentence as a candidate.
#[derive(Clone, Default)]
struct State {
    barred: bool,
    chosen: bool,
    /// The greatest cosine to the chosen sentences that it has been held against.
    likeness: f64,
    /// How many of them that is.
    held_against: usize,
}

/// A candidate in the queue, best value first, then the earlier sentence.
struct Candidate {
    value: f64,
    index: usize,
}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.total_cmp(&other.value).then(other.index.cmp(&self.index))
    }
}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Candidate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Candidate {}

struct Selection<'r> {
    analysis: &'r Analysis<'r>,
    scores: &'r [f64],
    weights: &'r Weights,
    room: Room,
    state: Vec<State>,
    chosen: Vec<usize>,
    /// How many sentences were looked at so far.
    steps: usize,
}

impl Selection<'_> {
    /// Chooses units by value until the room is taken or nothing more fits.
    ///
    /// A value can only fall while others are chosen, but for the neighbours of a chosen sentence, which are queued
    /// again: so the best of the queue is weighed anew and taken if it stays the best.
    fn fill(&mut self, bonds: &[Bond]) {
        let mut queue: BinaryHeap<Candidate> =
            (0..self.scores.len()).filter_map(|index| self.weigh(bonds, index)).collect();
        while self.room.is_open() {
            let Some(best) = self.next(bonds, &mut queue) else { return };
            let Some(unit) = dependency::unit(bonds, best.index, MOST_IN_UNIT.min(self.room.sentences + 1))
            else {
                continue;
            };
            for index in unit {
                if !self.state[index].chosen {
                    self.choose(index);
                }
                for neighbour in [index.wrapping_sub(1), index + 1] {
                    if neighbour < self.scores.len() {
                        queue.extend(self.weigh(bonds, neighbour));
                    }
                }
            }
        }
    }

    fn next(&mut self, bonds: &[Bond], queue: &mut BinaryHeap<Candidate>) -> Option<Candidate> {
        let mut weighed = 0;
        while let Some(first) = queue.pop() {
            let Some(now) = self.weigh(bonds, first.index) else { continue };
            weighed += 1;
            if queue.peek().is_none_or(|second| now >= *second) || weighed == MOST_WEIGHED {
                return Some(now);
            }
            queue.push(now);
        }
        None
    }

    /// A sentence as a candidate: the mean value of the sentences that choosing it would add. `None` if it cannot be
    /// chosen.
    fn weigh(&mut self, bonds: &[Bond], index: usize) -> Option<Candidate> {
        if self.state[index].chosen {
            return None;
        }
        let unit = dependency::unit(bonds, index, MOST_IN_UNIT)?;
        let (mut size, mut sum) = (Size::default(), 0.0);
        self.steps += unit.len();
        for member in unit {
            if self.state[member].chosen {
                continue;
            }
            if self.state[member].barred {
                return None;
            }
            let likeness = self.likeness(member);
            if likeness >= SAME_AGAIN {
                return None;
            }
            sum += self.scores[member] - self.weights.redundancy * likeness;
            let member = self.size(member);
            size.sentences += member.sentences;
            size.words += member.words;
            size.chars += member.chars;
        }
        self.room.fits(size).then(|| Candidate { value: sum / size.sentences as f64, index })
    }

    /// The greatest cosine of a sentence to a chosen one.
    fn likeness(&mut self, index: usize) -> f64 {
        let from = self.state[index].held_against.max(self.chosen.len().saturating_sub(RECENT));
        let vectors = &self.analysis.vectors;
        let likeness =
            self.chosen[from..].iter().map(|&chosen| vectors.cosine(index, chosen)).fold(0.0, f64::max);
        let state = &mut self.state[index];
        state.held_against = self.chosen.len();
        state.likeness = state.likeness.max(likeness);
        state.likeness
    }

    fn choose(&mut self, index: usize) {
        self.state[index].chosen = true;
        self.chosen.push(index);
        self.room.take(self.size(index));
    }

    /// What choosing a sentence takes; nothing is counted that has no cap.
    fn size(&self, index: usize) -> Size {
        let count = |cap: usize, count: &dyn Fn() -> usize| if cap == usize::MAX { 0 } else { count() };
        Size {
            sentences: 1,
            words: count(self.room.words, &|| self.analysis.words(index)),
            chars: count(self.room.chars, &|| self.analysis.chars(index) + 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::summarize::document::Document;
    use crate::summarize::options::Target;
    use crate::summarize::scoring::score::score;

    /// How many steps a text of so many repetitions costs, all of it asked for.
    fn steps(piece: &str, times: usize) -> usize {
        let text = piece.repeat(times);
        let document = Document::from_text(&text);
        let options = Options { target: Target::Ratio(1.0), ..Options::default() };
        let analysis = Analysis::of(&document, &options);
        let scores: Vec<f64> =
            analysis.features.iter().map(|features| score(features, &Weights::LEARNED)).collect();
        selection(&analysis, &scores, &Weights::LEARNED, &options, None).steps
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn steps_grow_as_sentences_do(
            pieces in prop::collection::vec(
                prop::sample::select(vec![
                    "It was. ", "He said so. ", "“No.” ", "But they left. ", "The ferry sails in April. ", "A. ",
                    "“We won", ",” she said. ", "This is why. ", "\n",
                ]),
                1..6,
            ),
        ) {
            let piece = pieces.concat();
            let (few, many) = (steps(&piece, 50), steps(&piece, 400));
            prop_assert!(many <= 10 * few + 2000, "{few} → {many} for {piece:?}");
        }
    }
}
