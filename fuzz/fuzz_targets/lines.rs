//! Lines of a stream: `tests/invariants/lines.rs` says what must hold.
#![no_main]

#[path = "../../tests/invariants/lines.rs"]
mod lines;

libfuzzer_sys::fuzz_target!(|data: &[u8]| lines::check(data));
