//! The reader of pages: `tests/invariants/page.rs` says what must hold, and html5gum what is text.
#![no_main]

#[path = "../../tests/invariants/page.rs"]
mod page;
mod reference;
#[path = "../../tests/invariants/text.rs"]
#[expect(dead_code, reason = "of the core's invariants, the check of pages needs some alone")]
mod text;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    page::check(data);
    reference::check(data);
});
