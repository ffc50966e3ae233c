//! What is read anew while the service runs: the file of keys when it changes, that and the log's filter on SIGHUP.

use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::signal::unix::Signal;
use tokio::time::sleep;

use super::check;
use crate::config::Config;
use crate::http::key_ring::KeyRing;
use crate::telemetry::log::Filter;

/// How often the file of keys is looked at.
const LOOK: Duration = Duration::from_secs(1);

/// Rereads for ever. What is wrong is logged, and what was in force stays so.
pub(super) async fn run(config: Config, keys: Option<KeyRing>, filter: Filter, mut hangup: Signal) {
    let keys = keys.zip(config.keys_file.clone());
    let mut seen = keys.as_ref().map(|(_, path)| stamp(path));
    loop {
        let is_asked = tokio::select! {
            Some(()) = hangup.recv() => true,
            () = sleep(LOOK), if keys.is_some() => false,
        };
        if let Some((ring, path)) = &keys {
            let now = Some(stamp(path));
            if is_asked || now != seen {
                seen = now;
                reread_keys(ring, path.clone()).await;
            }
        }
        if is_asked {
            match filter.reload(&config) {
                Ok(()) => tracing::info!("the log's filter was read anew"),
                Err(error) => tracing::error!(error, "the log's filter stays as it was"),
            }
        }
    }
}

async fn reread_keys(ring: &KeyRing, path: PathBuf) {
    match tokio::task::spawn_blocking(move || check::keys(&path)).await {
        Ok(Ok(keys)) if ring.holds(&keys) => tracing::info!("the keys were read anew, and are the same"),
        Ok(Ok(keys)) => {
            tracing::info!(keys = keys.iter().count(), "the keys were read anew");
            ring.replace(keys);
        }
        Ok(Err(error)) => tracing::error!(error, "the keys stay as they were"),
        Err(error) => tracing::error!(%error, "the keys stay as they were"),
    }
}

/// What changes when a file does, or another takes its place; nothing while there is none. Its length and the time of its
/// last modification may be the old file's: a copy that keeps times has them.
fn stamp(path: &Path) -> Option<[i64; 4]> {
    let metadata = path.metadata().ok()?;
    Some([
        metadata.ino().cast_signed(),
        metadata.size().cast_signed(),
        metadata.ctime(),
        metadata.ctime_nsec(),
    ])
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File};

    use super::*;

    #[test]
    fn a_file_of_the_same_length_and_time_is_seen_to_be_another() {
        let folder = tempfile::tempdir().unwrap();
        let (path, other) = (folder.path().join("keys"), folder.path().join("other"));
        fs::write(&path, "one\n").unwrap();
        fs::write(&other, "two\n").unwrap();
        let modified = path.metadata().unwrap().modified().unwrap();
        File::options().write(true).open(&other).unwrap().set_modified(modified).unwrap();
        let before = stamp(&path);
        assert_eq!(before, stamp(&path));
        fs::rename(&other, &path).unwrap();
        assert_eq!(path.metadata().unwrap().modified().unwrap(), modified);
        assert_ne!(before, stamp(&path));
        fs::remove_file(&path).unwrap();
        assert_eq!(stamp(&path), None);
    }
}
