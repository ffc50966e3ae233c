//! How far a mean of differences can be trusted.

/// Samples drawn.
const SAMPLES: usize = 2_000;

/// The mean of paired differences and its 95 % interval by the percentile bootstrap (Efron and Tibshirani, "An Introduction
/// to the Bootstrap", 1993, chapter 13). The draws are the same each time.
pub fn interval(differences: &[f64]) -> (f64, f64, f64) {
    let mut state = 1_u64;
    let count = differences.len().max(1) as f64;
    let mut means: Vec<f64> = (0..SAMPLES)
        .map(|_| {
            let drawn = (0..differences.len()).map(|_| differences[draw(&mut state, differences.len())]);
            drawn.sum::<f64>() / count
        })
        .collect();
    means.sort_by(f64::total_cmp);
    (differences.iter().sum::<f64>() / count, means[SAMPLES / 40], means[SAMPLES - 1 - SAMPLES / 40])
}

/// A number below `most`, by `SplitMix64` (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
fn draw(state: &mut u64, most: usize) -> usize {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((u128::from(mixed ^ (mixed >> 31)) * most as u128) >> 64) as usize
}
