//! The learned weights.
//!
//! Learned over nineteen sets of news with human summaries (2,904 documents in twelve languages): those under which the
//! *expected* ROUGE-1 + 0.7 · ROUGE-2 of three sentences, drawn by their score with the guards in force, is greatest, under
//! a penalty on the weights: a smooth aim, that counts by how much a choice wins.
//!
//! ```sh
//! cargo run --release --example learn -- CORPUS --polish 0 --restraint 0.02 --sets en_cnn2007,en_cnn_short,\
//! en_cnndm_mixed,en_cnndm_train200,en_cnndm_val500,en_newsroom,en_writers,en_xsum,da_danewsroom,fr_orangesum,\
//! id_indosum=0.7,vi_vmds=0.5,no_norsumm=0.2,es_basse=0.2,eu_basse=0.2,ar_easc=0.15,bn_bnlpc=0.05,ur_uscorpus=0.05,\
//! ko_scinews=0.02
//! ```
//!
//! What to expect of news that was not learned from, `--leave-one-out` tells: each set by weights learned without it. A last
//! search for the weights under which the selection itself does best on these documents (`--polish`) does worse on others.
//!
//! What a set counts for follows how many documents it has and how long its references are: where they are long,
//! choosing long sentences pays, which no reader asked for. The weight of the query is not learned but set, high enough
//! that one of its words outweighs a good place.

use super::features::Feature;

/// What choosing weighs: the coefficient of each feature, and of likeness to what is already chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// In the order of [`Feature::ALL`].
    pub features: [f64; Feature::COUNT],
    /// What a sentence loses for each unit of the greatest likeness to a chosen one.
    pub redundancy: f64,
}

impl Weights {
    /// The weights that the service uses.
    pub const LEARNED: Self = Self {
        features: [
            0.824,  // position
            0.973,  // earliness
            0.660,  // lead
            0.138,  // opening
            -0.740, // depth
            0.596,  // centrality
            -0.075, // repetition
            0.412,  // frequency
            0.429,  // recurrence
            0.392,  // phrases
            0.695,  // title
            5.000,  // query
            -1.172, // short
            -0.291, // long
            0.012,  // fullness
            0.987,  // recurring_names
            -0.667, // contrasted
            0.152,  // number
            -0.327, // question
            -0.104, // unclosed
            -1.170, // quotation
            0.438,  // quoted_term
            -0.014, // person
            -0.121, // colon
            -0.286, // brackets
            0.150,  // dash
        ],
        redundancy: 0.571,
    };
}
