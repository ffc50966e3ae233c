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
//! choosing long sentences pays, which no reader asked for. Two weights are not learned but set: the query's, high enough
//! that one of its words outweighs a good place, and that of what no mark closes. Captions and headings say the story
//! again, so references speak for them; editors strike them.

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
            0.578,  // position
            0.661,  // earliness
            0.411,  // lead
            0.233,  // opening
            -0.460, // depth
            0.376,  // centrality
            -0.096, // repetition
            0.317,  // frequency
            0.367,  // recurrence
            0.172,  // phrases
            0.657,  // title
            5.000,  // query
            -0.658, // short
            -0.217, // long
            0.040,  // fullness
            0.637,  // recurring_names
            -0.434, // contrasted
            0.062,  // number
            -0.081, // question
            -0.400, // unclosed
            -0.674, // quotation
            0.312,  // quoted_term
            -0.630, // first person
            -0.300, // second person
            -2.175, // short opening
            -0.178, // unnamed
            -0.135, // colon
            -0.139, // brackets
            0.024,  // dash
        ],
        redundancy: 0.335,
    };
}
