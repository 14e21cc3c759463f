//! The files that were read, and whether they have changed since. Owns their stamps; a link is followed, so that a link that leads
//! elsewhere is a change.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// See the module.
#[derive(Clone, Debug, Default)]
pub(super) struct Files {
    /// As they were when they were read.
    read: Stamps,
    /// As they were at the last look, where that was another.
    changing: Option<Stamps>,
}

/// Of each file; none where there is none that can be looked at.
pub(super) type Stamps = BTreeMap<PathBuf, Option<Stamp>>;

/// What tells one state of a file from another: who replaces it changes the inode, who writes it the times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    device: u64,
    inode: u64,
    size: u64,
    modified: (i64, i64),
    /// Its owner and mode as well: a file that could not be read may be readable now.
    changed: (i64, i64),
}

impl Files {
    /// These, as they are now.
    pub(super) fn of(paths: &BTreeSet<PathBuf>) -> Self {
        Self::after(&Stamps::new(), paths.iter().cloned())
    }

    /// `paths` have been read; those that were known before have been as `stamps` says then.
    pub(super) fn after(stamps: &Stamps, paths: impl Iterator<Item = PathBuf>) -> Self {
        let stamped = |path: PathBuf| {
            let stamp = stamps.get(&path).copied().unwrap_or_else(|| stamp(&path));
            (path, stamp)
        };
        Self { read: paths.map(stamped).collect(), changing: None }
    }

    /// All of them as they are now, and which are otherwise than when they were read.
    pub(super) fn stamps(&self) -> (Stamps, Vec<PathBuf>) {
        let now: Stamps = self.read.keys().map(|path| (path.clone(), stamp(path))).collect();
        let differ = self.read.iter().filter(|(path, stamp)| now.get(*path) != Some(stamp));
        let differ = differ.map(|(path, _)| path.clone()).collect();
        (now, differ)
    }

    /// Looks: whether one is otherwise than when it was read, and all are as they were at the last look. One that is being written
    /// is otherwise at each.
    pub(super) fn look(&mut self) -> bool {
        let (now, differ) = self.stamps();
        let settled = self.changing.as_ref() == Some(&now);
        self.changing = (!differ.is_empty()).then_some(now);
        settled && !differ.is_empty()
    }
}

fn stamp(path: &Path) -> Option<Stamp> {
    let of = |metadata: Metadata| Stamp {
        device: metadata.dev(),
        inode: metadata.ino(),
        size: metadata.size(),
        modified: (metadata.mtime(), metadata.mtime_nsec()),
        changed: (metadata.ctime(), metadata.ctime_nsec()),
    };
    std::fs::metadata(path).ok().map(of)
}

#[cfg(test)]
mod tests {
    use std::fs::{create_dir, remove_file, rename, write};
    use std::os::unix::fs::symlink;

    use super::*;

    /// A directory of one test alone, removed with it.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("wisdom-files-{}-{name}", std::process::id()));
            create_dir(&path).unwrap();
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    fn watched(path: &Path) -> Files {
        Files::of(&[path.to_owned()].into())
    }

    /// What two looks say, one after the other.
    fn looks(files: &mut Files) -> [bool; 2] {
        [files.look(), files.look()]
    }

    #[test]
    fn a_change_counts_when_it_has_settled() {
        let folder = Folder::new("settled");
        let path = folder.0.join("file");
        write(&path, "one").unwrap();
        let mut files = watched(&path);
        assert_eq!(looks(&mut files), [false, false]);
        write(&path, "one and").unwrap();
        assert!(!files.look());
        write(&path, "one and more").unwrap();
        assert!(!files.look(), "it is still being written");
        assert!(files.look());
        let (stamps, differ) = files.stamps();
        assert_eq!(differ, std::slice::from_ref(&path));
        let mut read = Files::after(&stamps, [path].into_iter());
        assert_eq!(looks(&mut read), [false, false]);
    }

    #[test]
    fn what_changes_while_it_is_read_is_a_change_afterwards() {
        let folder = Folder::new("meanwhile");
        let path = folder.0.join("file");
        write(&path, "one").unwrap();
        let (stamps, _) = watched(&path).stamps();
        write(&path, "another").unwrap();
        let mut read = Files::after(&stamps, [path].into_iter());
        assert_eq!(looks(&mut read), [false, true]);
    }

    #[test]
    fn replaced_removed_and_linked_elsewhere_are_changes() {
        let folder = Folder::new("replaced");
        let at = |name: &str| folder.0.join(name);
        write(at("file"), "one").unwrap();
        let mut files = watched(&at("file"));
        write(at("new"), "two").unwrap();
        rename(at("new"), at("file")).unwrap();
        assert_eq!(looks(&mut files), [false, true]);
        let mut files = watched(&at("file"));
        remove_file(at("file")).unwrap();
        assert_eq!(looks(&mut files), [false, true]);
        // As a mounted ConfigMap changes: the file's own link stays, and the directory's is replaced.
        for version in ["v1", "v2"] {
            create_dir(at(version)).unwrap();
            write(at(version).join("file"), "same").unwrap();
        }
        symlink("v1", at("data")).unwrap();
        symlink("data/file", at("link")).unwrap();
        let mut files = watched(&at("link"));
        symlink("v2", at("data.new")).unwrap();
        rename(at("data.new"), at("data")).unwrap();
        assert_eq!(looks(&mut files), [false, true]);
    }
}
