//! The service from the outside: its router without a socket, and the program with one.

mod answers;
mod contract;
mod drain;
mod listener;
mod problems;
mod program;
mod readme;
mod router;
