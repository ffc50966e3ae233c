//! What a client is told of the choice: the summary's sentences, keywords, and links into the page.

pub mod keyphrases;
pub mod summary;
pub mod text_fragment;

pub use keyphrases::Keyword;
pub use summary::{Chosen, Ranked, Statistics, Summary, Warning};
