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
            0.607, 0.462, -0.826, 0.052, 1.323, -0.412, 0.157, -0.211, -0.209, 0.805, 0.684, 2.0, -2.010,
            -0.741, 0.541, 0.227, 0.1, 0.016, -0.638, -0.535, 0.053, -0.636, -0.333,
        ],
        redundancy: 1.875,
    };
}
