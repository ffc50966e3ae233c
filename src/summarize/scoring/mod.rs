//! Terms to vectors, vectors to features, features to scores.

pub mod centrality;
pub mod features;
pub mod score;
pub mod term_counts;
pub mod tf_idf;
pub mod weights;

pub use features::Feature;
pub use score::Reason;
