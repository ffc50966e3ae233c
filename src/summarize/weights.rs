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
            0.035,  // position
            0.570,  // earliness
            -1.041, // depth
            1.406,  // centrality
            0.070,  // repetition
            -0.159, // frequency
            -0.701, // recurrence
            0.653,  // phrases
            1.174,  // title
            2.000,  // query
            -1.000, // short
            -0.876, // long
            0.360,  // fullness
            0.311,  // names
            0.594,  // recurring_names
            0.143,  // number
            -0.156, // question
            -0.784, // quotation
            -0.238, // person
            -0.520, // colon
            -0.193, // brackets
            -0.063, // dash
        ],
        redundancy: 0.738,
    };
}
