//! Words that point outside their sentence: pronouns, connectives and definite nouns that lean on the sentence before.

mod apposition;
mod definite_noun;
mod first_words;
mod leaning;
mod openers;
mod words;

pub use self::leaning::{Leaning, leanings};
