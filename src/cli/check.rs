//! `nutgraf check`.

use std::path::Path;

use crate::config::Config;
use crate::config::keys::Keys;
use crate::telemetry::log;

/// Reads all that the service would read before it starts.
///
/// # Errors
/// Which setting is wrong, and what is.
pub fn run(config: &Config) -> Result<(), String> {
    log::filter(config)?;
    settings(config).map(drop)
}

/// Reads the keys, if there is a file of them, and holds the other settings against each other.
///
/// # Errors
/// Which setting is wrong, and what is.
pub(super) fn settings(config: &Config) -> Result<Option<Keys>, String> {
    let keys = config.keys_file.as_deref().map(keys).transpose()?;
    if config.admin_listen == Some(config.listen) && config.listen.port() != 0 {
        return Err("--admin-listen (NUTGRAF_ADMIN_LISTEN): the service itself listens there".to_owned());
    }
    if config.limits.body_limit > config.limits.memory_budget {
        return Err("--memory-budget (NUTGRAF_MEMORY_BUDGET): it is below --body-limit, so the longest bodies could never come".to_owned());
    }
    Ok(keys)
}

/// Reads the file of keys.
///
/// # Errors
/// What is wrong with it.
pub(super) fn keys(path: &Path) -> Result<Keys, String> {
    Keys::read(path).map_err(|fault| format!("--keys-file (NUTGRAF_KEYS_FILE): {fault}"))
}
