# The steps of the gate by name; `.ci/run` runs them all, with the longer checks.

default:
    @just --list

# Format, lints and documentation, warnings denied
lint:
    cargo fmt --check
    cargo clippy --locked --all-targets -- -D warnings
    RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps

# All tests that need nothing but the toolchain
test:
    cargo test --locked

# The docs page, written anew from the contract
docs:
    cargo run --example docs

# The summaries of the fixtures, written anew: read the difference
golden:
    UPDATE_GOLDEN=1 cargo test --test golden
    git diff tests/fixtures

# The whole gate
gate:
    .ci/run
