//! Scores → the chosen sentences: budget, redundancy, dependencies, and the editor's hand.

mod budget;
mod likeness;

use std::{cmp::Ordering, collections::BinaryHeap};

use self::budget::{Budget, Size};
pub use self::likeness::likeness;
use crate::summarize::analysis::Analysis;
use crate::summarize::context::dependency::{self, Dependency};
use crate::summarize::options::{Caps, Options};
use crate::summarize::scoring::Feature;
use crate::summarize::scoring::tf_idf::Likeness;
use crate::summarize::scoring::weights::Weights;

/// At this likeness to a chosen sentence, one says the same again and is never chosen beside it.
pub const DUPLICATE_LIKENESS: f64 = 0.6;
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

/// The selection when all is chosen, `first` before anything else but what is pinned, if that leaves room for it.
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
        budget: Budget::of(analysis, options),
        state: vec![State::default(); sentences],
        chosen: Vec::new(),
        may_restate: analysis.language.profile().spaces_part_syllables,
        steps: 0,
    };
    for &index in &options.exclude {
        if let Some(state) = selection.state.get_mut(index) {
            state.barred = true;
        }
    }
    for &index in &options.pin {
        selection.choose_given(index);
    }
    if let Some(first) = first.filter(|_| selection.chosen.is_empty() || selection.budget.is_open()) {
        selection.choose_given(first);
    }
    let avoided: Vec<usize> = (0..sentences)
        .filter(|&i| !selection.state[i].barred && analysis.is_avoided(i, options.avoid))
        .collect();
    for &index in &avoided {
        selection.state[index].barred = true;
    }
    selection.fill(&analysis.dependencies);
    if selection.budget.is_open() && !selection.may_restate {
        selection.may_restate = true;
        selection.fill(&analysis.dependencies);
    }
    let independent = || vec![Dependency::default(); sentences];
    let capped = options.caps != Caps::default();
    if selection.budget.is_open() && !capped {
        let whole = |dependency: &Dependency| Dependency {
            before: false,
            after: false,
            incomplete: dependency.incomplete,
        };
        selection.fill(&analysis.dependencies.iter().map(whole).collect::<Vec<_>>());
    }
    if selection.budget.is_open() && !capped {
        selection.fill(&independent());
    }
    if selection.chosen.is_empty() {
        selection.budget = Budget::for_one();
        selection.fill(&independent());
    }
    if selection.chosen.is_empty() {
        for index in avoided {
            selection.state[index].barred = false;
        }
        selection.fill(&independent());
    }
    selection
}

/// What is known of one sentence as a candidate.
#[derive(Clone, Default)]
struct State {
    barred: bool,
    chosen: bool,
    /// The greatest likeness to the chosen sentences that it has been held against.
    likeness: Likeness,
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
    budget: Budget,
    state: Vec<State>,
    chosen: Vec<usize>,
    /// Whether what tells in other words what a chosen sentence does may be chosen: for want of anything else, and where the
    /// terms are syllables, which two sentences share by chance.
    may_restate: bool,
    /// How many sentences were looked at so far.
    steps: usize,
}

impl Selection<'_> {
    /// Chooses units by value until the budget is taken or nothing more fits.
    ///
    /// A value can only fall while others are chosen, but for the neighbours of a chosen sentence, which are queued
    /// again: so the best of the queue is weighed anew and taken if it stays the best.
    fn fill(&mut self, dependencies: &[Dependency]) {
        let mut queue: BinaryHeap<Candidate> =
            (0..self.scores.len()).filter_map(|index| self.weigh(dependencies, index)).collect();
        while self.budget.is_open() {
            let Some(best) = self.next(dependencies, &mut queue) else { return };
            let Some(unit) = dependency::unit(dependencies, best.index, MOST_IN_UNIT) else {
                continue;
            };
            for index in unit {
                if !self.state[index].chosen {
                    self.choose(index);
                }
                for neighbour in [index.wrapping_sub(1), index + 1] {
                    if neighbour < self.scores.len() {
                        queue.extend(self.weigh(dependencies, neighbour));
                    }
                }
            }
        }
    }

    fn next(&mut self, dependencies: &[Dependency], queue: &mut BinaryHeap<Candidate>) -> Option<Candidate> {
        let mut weighed = 0;
        while let Some(first) = queue.pop() {
            let Some(now) = self.weigh(dependencies, first.index) else { continue };
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
    fn weigh(&mut self, dependencies: &[Dependency], index: usize) -> Option<Candidate> {
        if self.state[index].chosen {
            return None;
        }
        let unit = dependency::unit(dependencies, index, MOST_IN_UNIT)?;
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
            if likeness.cosine >= DUPLICATE_LIKENESS || likeness.restates && !self.may_restate {
                return None;
            }
            sum += self.scores[member] - self.weights.redundancy * likeness.cosine;
            let member = self.size(member);
            size.sentences += member.sentences;
            size.words += member.words;
            size.chars += member.chars;
        }
        self.budget.fits(size).then(|| Candidate { value: sum / size.sentences as f64, index })
    }

    /// The greatest likeness of a sentence to a chosen one.
    fn likeness(&mut self, index: usize) -> Likeness {
        let from = self.state[index].held_against.max(self.chosen.len().saturating_sub(RECENT));
        let mut greatest = self.state[index].likeness;
        for &chosen in &self.chosen[from..] {
            let Likeness { cosine, restates } = likeness(self.analysis, index, chosen);
            greatest.cosine = greatest.cosine.max(cosine);
            greatest.restates |= restates;
        }
        let state = &mut self.state[index];
        state.held_against = self.chosen.len();
        state.likeness = greatest;
        greatest
    }

    /// Chooses a sentence that somebody asked for, unless there is none, or it is barred or chosen already.
    fn choose_given(&mut self, index: usize) {
        if self.state.get(index).is_some_and(|state| !state.barred && !state.chosen) {
            self.choose(index);
        }
    }

    fn choose(&mut self, index: usize) {
        self.state[index].chosen = true;
        self.chosen.push(index);
        self.budget.take(self.size(index));
    }

    /// What choosing a sentence takes; nothing is counted that has no cap.
    fn size(&self, index: usize) -> Size {
        let count = |cap: usize, count: &dyn Fn() -> usize| if cap == usize::MAX { 0 } else { count() };
        Size {
            sentences: 1,
            words: count(self.budget.words, &|| self.analysis.words(index)),
            chars: count(self.budget.chars, &|| self.analysis.chars(index) + 1),
        }
    }
}

#[cfg(test)]
mod tests;
