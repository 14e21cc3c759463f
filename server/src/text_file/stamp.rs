//! What tells one state of a file from another: who replaces it changes the inode, who writes it the times.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// Of each file as it was before it was read; none where there was none, or something else that is no file.
pub(crate) type Stamps = BTreeMap<PathBuf, Option<Stamp>>;

/// See the module. Two writes of the same length within one tick of the file system's clock, some milliseconds, are the same to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    device: u64,
    inode: u64,
    size: u64,
    modified: (i64, i64),
    /// Its owner and mode as well: a file that could not be read may be readable now.
    changed: (i64, i64),
}

impl Stamp {
    /// That of the file at `path`, or where a link of this name leads.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        std::fs::metadata(path).ok().filter(Metadata::is_file).map(|metadata| Self {
            device: metadata.dev(),
            inode: metadata.ino(),
            size: metadata.size(),
            modified: (metadata.mtime(), metadata.mtime_nsec()),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        })
    }
}
