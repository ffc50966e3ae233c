//! Minimum-risk training: the weights under which a summary drawn by its score is worth most.
//!
//! Every choice of an article is drawn with a probability proportional to e^score (Smith and Eisner, "Minimum Risk
//! Annealing for Training Log-Linear Models", 2006), and the expected gain is a smooth function of the weights: it counts
//! by how much a choice wins, where the gain of the best choice alone counts only that it does, and rewards luck.

use crate::choices::{Choice, SENTENCES};

/// A typical likeness of the sentences of one summary, for its weight to be of the size of the others.
const TYPICAL_LIKENESS: f64 = 0.15;
/// Steps of the ascent.
const STEPS: i32 = 300;
/// The size of the first step, in standardised weights; the last is near 0.
const RATE: f64 = 0.06;

/// What learning found.
pub struct Found {
    /// The weights of the features, and last that of likeness.
    pub weights: Vec<f64>,
    /// How much each of these measures varies: a weight times its scale tells how much it decides.
    pub scales: Vec<f64>,
}

/// The choices of many articles as one table, a row each.
#[derive(Default)]
pub struct Table {
    width: usize,
    /// The summed features of a choice's sentences and the likeness among them, row after row.
    values: Vec<f64>,
    gains: Vec<f64>,
    /// Where each article's rows end, and what the article counts for.
    articles: Vec<(usize, f64)>,
    sentences: f64,
    sums: Vec<f64>,
    squares: Vec<f64>,
}

impl Table {
    /// Takes an article in: its sentences' features, its choices and what it counts for.
    pub fn add(&mut self, features: &[Vec<f64>], choices: &[Choice], importance: f64) {
        let Some(width) = features.first().map(Vec::len) else { return };
        self.width = width + 1;
        self.sums.resize(width, 0.0);
        self.squares.resize(width, 0.0);
        for sentence in features {
            self.sentences += 1.0;
            for (k, value) in sentence.iter().enumerate() {
                self.sums[k] += value;
                self.squares[k] += value * value;
            }
        }
        if choices.is_empty() {
            return;
        }
        for choice in choices {
            let [a, b, c]: [usize; SENTENCES] = choice.sentences;
            self.values.extend((0..width).map(|k| features[a][k] + features[b][k] + features[c][k]));
            self.values.push(-choice.likeness);
            self.gains.push(choice.gain);
        }
        self.articles.push((self.gains.len(), importance));
    }

    /// The weights under which the expected gain less `restraint` times the
    /// squared length of the standardised weights is greatest. By Adam (Kingma and Ba, 2015).
    pub fn climb(mut self, restraint: f64) -> Found {
        let scales = self.scales();
        for row in self.values.chunks_exact_mut(self.width) {
            row.iter_mut().zip(&scales).for_each(|(value, scale)| *value /= scale);
        }
        let mut weights = vec![0.0; self.width];
        let (mut mean, mut spread) = (weights.clone(), weights.clone());
        for step in 1..=STEPS {
            let slope = self.slope(&weights, restraint);
            let rate = RATE * (1.0 - f64::from(step - 1) / f64::from(STEPS));
            let (early, late) = (1.0 - 0.9_f64.powi(step), 1.0 - 0.99_f64.powi(step));
            for k in 0..self.width {
                mean[k] = 0.9 * mean[k] + 0.1 * slope[k];
                spread[k] = 0.99 * spread[k] + 0.01 * slope[k] * slope[k];
                weights[k] += rate * (mean[k] / early) / ((spread[k] / late).sqrt() + 1e-8);
            }
        }
        let weights = weights.iter().zip(&scales).map(|(weight, scale)| weight / scale).collect();
        Found { weights, scales }
    }

    /// The standard deviation of each feature over all sentences.
    fn scales(&self) -> Vec<f64> {
        let deviation = |(sum, square): (&f64, &f64)| {
            let mean = sum / self.sentences;
            (square / self.sentences - mean * mean).max(1e-9).sqrt()
        };
        self.sums.iter().zip(&self.squares).map(deviation).chain([TYPICAL_LIKENESS]).collect()
    }

    /// The gradient at `weights`.
    fn slope(&self, weights: &[f64], restraint: f64) -> Vec<f64> {
        let whole: f64 = self.articles.iter().map(|(_, importance)| importance).sum();
        let mut slope: Vec<f64> = weights.iter().map(|weight| -2.0 * restraint * weight).collect();
        let mut start = 0;
        for &(end, importance) in &self.articles {
            let rows = &self.values[start * self.width..end * self.width];
            let mut chances: Vec<f64> = rows
                .chunks_exact(self.width)
                .map(|row| row.iter().zip(weights).map(|(value, weight)| value * weight).sum())
                .collect();
            let most = chances.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            for score in &mut chances {
                *score = (*score - most).exp();
            }
            let sum: f64 = chances.iter().sum();
            let gains = &self.gains[start..end];
            let expected = chances.iter().zip(gains).map(|(chance, gain)| chance * gain).sum::<f64>() / sum;
            for (row, (chance, gain)) in rows.chunks_exact(self.width).zip(chances.iter().zip(gains)) {
                let pull = importance / whole * chance / sum * (gain - expected);
                slope.iter_mut().zip(row).for_each(|(slope, value)| *slope += pull * value);
            }
            start = end;
        }
        slope
    }
}
