//! What the program does: one file a command.

pub mod batch;
pub mod button;
pub mod check;
pub mod health;
pub mod key;
mod reload;
pub mod serve;
mod warm_up;
