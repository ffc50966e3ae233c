//! The core, over plain text and options: `tests/invariants/text.rs` says what must hold.
#![no_main]

#[path = "../../tests/invariants/text.rs"]
mod text;

libfuzzer_sys::fuzz_target!(|data: &[u8]| text::check(data));
