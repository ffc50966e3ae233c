//! The summaries that an article could get, each with what it is worth.

use std::collections::BTreeSet;

use nutgraf::summarize::Feature;
use nutgraf::summarize::stages::{Analysis, DUPLICATE_LIKENESS, Likeness, dependency, likeness};

/// Sentences of a summary.
pub const SENTENCES: usize = 3;
/// The first sentences of an article are always tried.
const FIRST: usize = 8;
/// And so many of those that look best by a rough score.
const BEST: usize = 9;

/// Three sentences that the guards allow together.
pub struct Choice {
    /// Their indexes, in document order.
    pub sentences: [usize; SENTENCES],
    /// What choosing them one after another takes off for likeness, for each unit of the weight of redundancy.
    pub likeness: f64,
    /// ROUGE-1 + 0.7 · ROUGE-2 F1.
    pub gain: f64,
}

/// The choices among an article's most likely sentences, with what `gain` makes of each; none where there is nothing to
/// choose.
pub fn choices(analysis: &Analysis, gain: impl Fn(&[usize]) -> f64) -> Vec<Choice> {
    if analysis.sentences.len() <= SENTENCES {
        return Vec::new();
    }
    let pool: Vec<(usize, std::ops::Range<usize>)> = pool(analysis)
        .into_iter()
        .filter_map(|i| Some((i, dependency::unit(&analysis.dependencies, i, SENTENCES)?)))
        .collect();
    let mut choices = Vec::new();
    for (a, (first, _)) in pool.iter().enumerate() {
        for (b, (second, _)) in pool.iter().enumerate().skip(a + 1) {
            let near = likeness(analysis, *first, *second);
            if says_again(near) {
                continue;
            }
            for (c, (third, _)) in pool.iter().enumerate().skip(b + 1) {
                let sentences = [*first, *second, *third];
                let whole = [a, b, c]
                    .iter()
                    .all(|&member| pool[member].1.clone().all(|index| sentences.contains(&index)));
                if !whole {
                    continue;
                }
                let pairs = [near, likeness(analysis, *first, *third), likeness(analysis, *second, *third)];
                if pairs.into_iter().any(says_again) {
                    continue;
                }
                let likenesses = pairs.map(|pair| pair.cosine);
                // The second pays for its likeness to the first, the third for the greater of two: in whatever order,
                // that is all but the least of the three, or a little less.
                let likeness =
                    likenesses.iter().sum::<f64>() - likenesses.iter().copied().fold(f64::INFINITY, f64::min);
                choices.push(Choice { sentences, likeness, gain: gain(&sentences) });
            }
        }
    }
    if choices.len() < 2 { Vec::new() } else { choices }
}

/// Whether the selection keeps two sentences apart.
fn says_again(likeness: Likeness) -> bool {
    likeness.cosine >= DUPLICATE_LIKENESS || likeness.restates
}

/// The sentences worth trying, in document order, with those that they lean on.
fn pool(analysis: &Analysis) -> BTreeSet<usize> {
    let mut by_score: Vec<usize> = (0..analysis.sentences.len()).collect();
    let scores: Vec<f64> = analysis
        .features
        .iter()
        .map(|features| {
            let value = |feature: Feature| features.values[feature as usize];
            value(Feature::Earliness) + value(Feature::CentralityForward)
                - value(Feature::Short)
                - value(Feature::Quotation)
        })
        .collect();
    by_score.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]).then(a.cmp(&b)));
    let likely: BTreeSet<usize> =
        by_score.into_iter().take(BEST).chain(0..FIRST.min(analysis.sentences.len())).collect();
    let units = likely
        .iter()
        .filter_map(|&index| dependency::unit(&analysis.dependencies, index, SENTENCES))
        .flatten();
    units.chain(likely.iter().copied()).collect()
}
