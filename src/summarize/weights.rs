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
            0.245, // position
            0.637, // earliness
            -1.209, // depth
            1.633, // centrality
            0.025, // repetition
            -0.113, // frequency
            -0.778, // recurrence
            0.819, // phrases
            1.396, // title
            2.000, // query
            -1.252, // short
            -0.961, // long
            0.303, // fullness
            0.463, // names
            0.852, // recurring_names
            0.146, // number
            -0.189, // question
            -0.991, // quotation
            -0.284, // person
            -0.714, // colon
            -0.323, // brackets
            -0.104, // dash
        ],
        redundancy: 1.076,
    };
}
