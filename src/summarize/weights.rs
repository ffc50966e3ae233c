//! The learned weights.
//!
//! Learned by CMA-ES on the mean ROUGE-1 + 0.7 · ROUGE-2 F1 of the three sentences that the selection itself chooses, the
//! guards in force, over eleven sets of news with human summaries (1,639 documents in seven languages):
//!
//! ```sh
//! cargo run --release --example learn -- CORPUS --sets en_cnndm_val500=5,en_cnndm_train200=3.5,en_xsum=2.5,\
//! en_writers=0.8,es_basse=0.6,fr_orangesum=0.5,vi_vmds=0.5,eu_basse=0.4,bn_bnlpc=0.1,ur_uscorpus=0.1,ko_scinews=0.05
//! ```
//!
//! What a set counts for follows how many documents it has and how short its references are: where references are long,
//! choosing long sentences pays, which no reader asked for. The weight of the query is not learned but set, high enough
//! that one of its words outweighs a good place.

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
            0.268,  // position
            0.276,  // earliness
            -1.041, // depth
            1.311,  // centrality
            -0.043, // repetition
            -0.161, // frequency
            -0.555, // recurrence
            0.647,  // phrases
            1.316,  // title
            5.000,  // query
            -1.008, // short
            -0.819, // long
            0.347,  // fullness
            0.350,  // names
            0.537,  // recurring_names
            0.112,  // number
            -0.192, // question
            -0.774, // quotation
            -0.237, // person
            -0.570, // colon
            -0.218, // brackets
            -0.104, // dash
        ],
        redundancy: 0.726,
    };
}
