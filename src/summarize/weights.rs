//! The learned weights.

use super::features::Feature;

/// What choosing weighs: the coefficient of each feature, and of likeness to what is already chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// In the order of [`Feature::ALL`].
    pub features: [f64; Feature::COUNT],
    /// What a sentence loses for each unit of the greatest cosine to a chosen one.
    pub redundancy: f64,
}

impl Weights {
    /// The weights that the service uses.
    pub const LEARNED: Self = Self {
        features: [
            1.0, 0.0, 0.0, 1.0, -0.3, 0.3, 0.3, 0.5, 0.3, 0.5, 2.0, -1.0, -0.3, 0.0, 0.0, -0.5, -0.5, -0.3,
            -0.3, -0.2,
        ],
        redundancy: 0.5,
    };
}
