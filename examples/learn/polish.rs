//! The last step: around the weights that were found, those under which the summaries that are really chosen are worth most.

use cmaes::{CMAESOptions, DVector};

use crate::ascent::Found;

/// Candidates a generation.
const POPULATION: usize = 24;
/// How far around the start the first candidates lie, as a part of its length.
const STEP: f64 = 0.04;

/// Looks by CMA-ES (Hansen and Ostermeier, 2001) for weights of greater `gain`, a step's squared length, as a part of the
/// start's, costing `tether`: what is won far away is won by luck, and lost again on other articles.
pub fn polish(start: &Found, generations: usize, tether: f64, gain: impl Fn(&[f64]) -> f64) -> Vec<f64> {
    let decides = start.weights.iter().zip(&start.scales).map(|(weight, scale)| weight * scale);
    let length = decides.map(|part| part * part).sum::<f64>().sqrt();
    let moved = |step: &DVector<f64>| -> Vec<f64> {
        let parts = start.weights.iter().zip(&start.scales).zip(step.iter());
        parts.map(|((weight, scale), part)| weight + part * length / scale).collect()
    };
    let loss = |step: &DVector<f64>| tether * step.norm_squared() - gain(&moved(step));
    let still = DVector::zeros(start.weights.len());
    let search = CMAESOptions::new(still.clone(), STEP)
        .population_size(POPULATION)
        .max_generations(generations)
        .seed(1)
        .build(loss);
    // The distribution's mean has seen every generation; the best single point is partly luck.
    search.map_or_else(|_| moved(&still), |mut search| moved(&search.run().final_mean))
}
