//! The learned weights.
//!
//! Learned over eleven sets of news with human summaries (1,639 documents in seven languages) in two steps. The first
//! looks for the greatest *expected* ROUGE-1 + 0.7 · ROUGE-2 F1 of three sentences drawn by their score, the guards in
//! force, under a penalty on the weights: a smooth aim, that counts by how much a choice wins. The second, CMA-ES, looks
//! near by for the greatest ROUGE of the sentences that the selection itself chooses, and pays for every step away:
//!
//! ```sh
//! cargo run --release --example learn -- CORPUS --sets en_cnndm_val500=5,en_cnndm_train200=3.5,en_xsum=2.5,\
//! en_writers=0.8,es_basse=0.6,fr_orangesum=0.5,vi_vmds=0.5,eu_basse=0.4,bn_bnlpc=0.1,ur_uscorpus=0.1,ko_scinews=0.05
//! ```
//!
//! The mean over the sets, each counting for what it says there, is 40.65 on the documents learned from and 40.06 on
//! documents kept apart (`--folds 3`): the second is what to expect of others.
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
            0.677,  // position
            0.792,  // earliness
            -0.433, // depth
            1.031,  // centrality
            -0.307, // repetition
            0.469,  // frequency
            0.516,  // recurrence
            0.413,  // phrases
            0.573,  // title
            5.000,  // query
            -0.859, // short
            -0.183, // long
            0.098,  // fullness
            0.893,  // recurring_names
            0.221,  // number
            -0.856, // question
            -0.487, // unclosed
            -0.306, // quotation
            0.726,  // quoted_term
            -0.452, // person
            -0.087, // colon
            -0.470, // brackets
            -0.068, // dash
        ],
        redundancy: 1.389,
    };
}
