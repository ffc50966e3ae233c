//! The service from the outside: its router without a socket, and the program with one.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails says so by a panic"
)]

mod access_log;
mod answers;
mod batch;
mod compression;
mod contract;
mod cors;
mod drain;
mod keys;
mod listener;
mod live;
mod metrics;
mod pages;
mod problems;
mod program;
mod readme;
mod router;
mod streams;
mod web;
