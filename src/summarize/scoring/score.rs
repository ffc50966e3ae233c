//! Features × weights → scores, and what speaks for a sentence.

use super::features::{Feature, Features};
use super::weights::Weights;

/// A feature's part in a score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reason {
    /// The property that was measured.
    pub feature: Feature,
    /// Its share of all that spoke for the sentence, above 0 and at most 1.
    pub share: f64,
}

/// The weighted sum of a sentence's features.
#[must_use]
pub fn score(features: &Features, weights: &Weights) -> f64 {
    features.values.iter().zip(&weights.features).map(|(value, weight)| value * weight).sum()
}

/// The features that raise a sentence's score, each with its share of the whole rise, greatest first.
///
/// The shares add up to 1, or there are none where nothing speaks for the sentence.
#[must_use]
pub fn reasons(features: &Features, weights: &Weights) -> Vec<Reason> {
    let rises = || {
        let values = features.values.iter().zip(&weights.features).map(|(value, weight)| value * weight);
        Feature::ALL.iter().copied().zip(values).filter(|&(_, rise)| rise > 0.0)
    };
    let whole: f64 = rises().map(|(_, rise)| rise).sum();
    let mut reasons: Vec<Reason> =
        rises().map(|(feature, rise)| Reason { feature, share: rise / whole }).collect();
    reasons.sort_by(|a, b| b.share.total_cmp(&a.share).then(a.feature.cmp(&b.feature)));
    reasons
}

/// Scores brought to 0 (the document's least) to 1 (its best); all 1 where they do not differ.
#[must_use]
pub fn rank_scores(scores: &[f64]) -> Vec<f64> {
    let least = scores.iter().copied().fold(f64::INFINITY, f64::min);
    let best = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let range = best - least;
    scores.iter().map(|score| if range > 0.0 { (score - least) / range } else { 1.0 }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_the_shares_of_what_speaks_for_a_sentence() {
        let mut features = Features { values: [0.0; Feature::COUNT] };
        let mut weights = Weights { features: [0.0; Feature::COUNT], redundancy: 0.0 };
        for (feature, value, weight) in
            [(Feature::Title, 0.5, 2.0), (Feature::Position, 1.0, 3.0), (Feature::Question, 1.0, -1.0)]
        {
            features.values[feature as usize] = value;
            weights.features[feature as usize] = weight;
        }
        assert!((score(&features, &weights) - 3.0).abs() < 1e-12);
        assert_eq!(
            reasons(&features, &weights),
            [
                Reason { feature: Feature::Position, share: 0.75 },
                Reason { feature: Feature::Title, share: 0.25 }
            ]
        );
    }

    #[test]
    fn rank_scores_reach_from_0_to_1() {
        assert_eq!(rank_scores(&[3.0, 1.0, 2.0]), [1.0, 0.0, 0.5]);
        assert_eq!(rank_scores(&[2.0, 2.0]), [1.0, 1.0]);
        assert_eq!(rank_scores(&[]), Vec::<f64>::new());
    }
}
