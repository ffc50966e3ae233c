//! `nutgraf health`.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use crate::server::probe;

/// How long each step of asking may take.
const PATIENCE: Duration = Duration::from_secs(3);

/// Asks the service that listens on `listen` whether it is alive.
///
/// # Errors
/// If nothing answers in time, or the answer is not 200.
pub fn run(listen: SocketAddr) -> io::Result<()> {
    probe::is_healthy(listen, PATIENCE)
}
