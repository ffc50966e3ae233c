//! What a sentence needs beside it to be understood: its antecedent, its speaker, the rest of its quotation.

pub mod address;
pub mod anaphora;
pub mod completeness;
pub mod dependency;
pub mod punctuation;
pub mod question;
pub mod quotation;
