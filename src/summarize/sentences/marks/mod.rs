//! The marks of a text: what each does, where they stand, what they are together, and which are open.

pub(super) mod mark;
pub(super) mod mark_scanner;
pub(super) mod open_pairs;
pub(super) mod terminator_run;
