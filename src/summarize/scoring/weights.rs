//! The learned weights.
//!
//! Learned over eleven sets of news with human summaries (1,639 documents in eight languages) in two steps. The first
//! looks for the greatest *expected* ROUGE-1 + 0.7 · ROUGE-2 F1 of three sentences drawn by their score, the guards in
//! force, under a penalty on the weights: a smooth aim, that counts by how much a choice wins. The second, CMA-ES, looks
//! near by for the greatest ROUGE of the sentences that the selection itself chooses, and pays for every step away:
//!
//! ```sh
//! cargo run --release --example learn -- CORPUS --sets en_cnndm_val500=7,en_cnndm_train200=4,en_xsum=3.8,\
//! en_writers=1.4,es_basse=0.6,fr_orangesum=0.7,vi_vmds=0.6,eu_basse=0.8,bn_bnlpc=0.1,ur_uscorpus=0.25,ko_scinews=0.05
//! ```
//!
//! The mean over the sets, each counting for what it says there, is 40.10 on the documents learned from and 39.21 on
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
            0.526,  // position
            0.939,  // earliness
            -0.440, // depth
            0.941,  // centrality
            -0.358, // repetition
            0.544,  // frequency
            0.585,  // recurrence
            0.489,  // phrases
            0.775,  // title
            5.000,  // query
            -0.579, // short
            -0.183, // long
            0.015,  // fullness
            0.403,  // recurring_names
            0.164,  // number
            -0.970, // question
            -0.989, // unclosed
            -0.596, // quotation
            0.579,  // quoted_term
            -0.357, // person
            0.120,  // colon
            -0.372, // brackets
            -0.037, // dash
        ],
        redundancy: 1.307,
    };
}
