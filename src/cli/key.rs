//! `nutgraf key`.

use std::io::{self, Write as _};

use crate::config::keys::{hex, line};

/// The bytes of a key that are chance.
const RANDOM_BYTES: usize = 32;

/// Makes a key: its line for the file of keys goes to standard output, so that `>>` adds it, the key to standard error.
///
/// # Errors
/// If the name is none that a key may have, the system gives no random bytes, or nobody reads the output.
pub fn run(name: &str) -> io::Result<()> {
    let mut random = [0; RANDOM_BYTES];
    getrandom::fill(&mut random).map_err(io::Error::other)?;
    let key = format!("nutgraf_{}", hex(&random));
    let line = line(name, key.as_bytes()).map_err(io::Error::other)?;
    writeln!(io::stdout(), "{line}")?;
    writeln!(io::stderr(), "The key, which is kept nowhere: {key}")
}
