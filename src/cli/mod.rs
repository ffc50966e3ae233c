//! What the program does: one file a command.

pub mod batch;
pub mod button;
pub mod health;
pub mod serve;
