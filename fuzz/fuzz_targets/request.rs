//! Requests over HTTP: JSON, forms, text, pages and streams, with their query strings: `tests/invariants/request.rs` says what must hold.
#![no_main]

#[path = "../../tests/invariants/request.rs"]
mod request;

libfuzzer_sys::fuzz_target!(|data: &[u8]| request::check(data));
