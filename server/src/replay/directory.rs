//! Where the replay set survives a restart: a directory with a lock and, between two processes, one snapshot.
//!
//! A snapshot is inherited once: it is read and removed, and the removal is on disk, before its reader redeems anything.
//! After a crash there is none, and every challenge issued before is void.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use super::{Snapshot, SnapshotError};

const LOCK_FILE: &str = "replay.lock";
const SNAPSHOT_FILE: &str = "replay.snapshot";
const UNFINISHED_FILE: &str = "replay.snapshot.unfinished";

/// Why the directory can't be used.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryError {
    /// Another process has it.
    #[error("{0}: another wisdom-server uses this directory; give each its own `replay.directory`")]
    InUse(PathBuf),
    /// The file system refuses.
    #[error("{path}: {error}")]
    Io {
        /// Which file or directory.
        path: PathBuf,
        /// What it said.
        error: io::Error,
    },
}

/// The directory, locked for as long as this lives.
#[derive(Debug)]
pub struct ReplayDirectory {
    path: PathBuf,
    /// Holds the lock; the operating system frees it with the process, however that ends.
    _lock: File,
}

impl ReplayDirectory {
    /// Creates the directory where needed and locks it.
    pub fn open(path: &Path) -> Result<Self, DirectoryError> {
        fs::create_dir_all(path).map_err(|error| failed(path, error))?;
        let lock_path = path.join(LOCK_FILE);
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(&lock_path)
            .map_err(|error| failed(&lock_path, error))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { path: path.to_owned(), _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(DirectoryError::InUse(path.to_owned())),
            Err(TryLockError::Error(error)) => Err(failed(&lock_path, error)),
        }
    }

    /// Takes the snapshot out of the directory. `Ok(None)`: there is none. An unreadable one is removed all the same
    /// and its reason returned inside: starting afresh is always safe.
    pub fn take(&self) -> Result<Option<Result<Snapshot, SnapshotError>>, DirectoryError> {
        let path = self.path.join(SNAPSHOT_FILE);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed(&path, error)),
        };
        fs::remove_file(&path).map_err(|error| failed(&path, error))?;
        self.sync()?;
        Ok(Some(Snapshot::from_bytes(&bytes)))
    }

    /// Leaves `snapshot` for the next process. Nothing may be redeemed after it was taken.
    pub fn leave(&self, snapshot: &Snapshot) -> Result<(), DirectoryError> {
        let unfinished = self.path.join(UNFINISHED_FILE);
        let write = || {
            let mut file =
                OpenOptions::new().create(true).truncate(true).write(true).mode(0o600).open(&unfinished)?;
            file.write_all(&snapshot.to_bytes())?;
            file.sync_all()
        };
        write().map_err(|error| failed(&unfinished, error))?;
        let path = self.path.join(SNAPSHOT_FILE);
        fs::rename(&unfinished, &path).map_err(|error| failed(&path, error))?;
        self.sync()
    }

    fn sync(&self) -> Result<(), DirectoryError> {
        let sync = || File::open(&self.path)?.sync_all();
        sync().map_err(|error| failed(&self.path, error))
    }
}

fn failed(path: &Path, error: io::Error) -> DirectoryError {
    DirectoryError::Io { path: path.to_owned(), error }
}

#[cfg(test)]
mod tests {
    use wisdom_protocol::time::UnixMillis;
    use wisdom_protocol::token::Epoch;

    use super::*;

    fn snapshot() -> Snapshot {
        Snapshot { epoch: Epoch([1; 8]), high_water: UnixMillis(5), spent: Vec::new() }
    }

    /// A directory of this test alone, removed when it passes.
    fn scratch(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("wisdom-replay-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        path
    }

    #[test]
    fn a_snapshot_is_inherited_once() {
        let path = scratch("once");
        let directory = ReplayDirectory::open(&path).unwrap();
        assert!(directory.take().unwrap().is_none());
        directory.leave(&snapshot()).unwrap();
        assert_eq!(directory.take().unwrap(), Some(Ok(snapshot())));
        assert!(directory.take().unwrap().is_none());
        fs::remove_dir_all(path).unwrap();
    }

    #[test]
    fn one_process_at_a_time() {
        let path = scratch("lock");
        let first = ReplayDirectory::open(&path).unwrap();
        assert!(matches!(ReplayDirectory::open(&path), Err(DirectoryError::InUse(_))));
        drop(first);
        assert!(ReplayDirectory::open(&path).is_ok());
        fs::remove_dir_all(path).unwrap();
    }

    #[test]
    fn a_damaged_snapshot_is_removed_and_named() {
        let path = scratch("damaged");
        let directory = ReplayDirectory::open(&path).unwrap();
        fs::write(path.join(SNAPSHOT_FILE), b"wisdomR1 and nothing more").unwrap();
        assert_eq!(directory.take().unwrap(), Some(Err(SnapshotError::Length)));
        assert!(directory.take().unwrap().is_none());
        fs::remove_dir_all(path).unwrap();
    }
}

#[cfg(test)]
mod restarts;
