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
//! choosing long sentences pays, which no reader asked for. Three weights are not learned but set: the query's, high enough
//! that one of its words outweighs a good place; that of what no mark closes, for captions and headings say the story
//! again, so that references speak for them, and editors strike them; and that of the second person, which the references of
//! pages for schoolrooms speak for.

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
            0.603,  // position
            0.695,  // earliness
            0.422,  // lead
            0.210,  // opening
            -0.506, // depth
            0.453,  // centrality
            -0.148, // repetition
            0.289,  // frequency
            0.339,  // recurrence
            0.219,  // phrases
            0.542,  // title
            5.000,  // query
            -0.678, // short
            -0.218, // long
            0.011,  // fullness
            0.522,  // recurring_names
            -0.467, // contrasted
            0.107,  // number
            -0.070, // question
            -0.400, // unclosed
            -0.733, // quotation
            0.321,  // quoted_term
            -0.300, // second person
            -2.251, // short opening
            -0.199, // unnamed
            0.051,  // colon
            -0.213, // brackets
            0.031,  // dash
        ],
        redundancy: 0.310,
    };
}
