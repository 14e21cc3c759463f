//! The files that were read, and whether they have changed since. A link is followed, so that a link that leads elsewhere is a
//! change.

use std::path::PathBuf;

use crate::text_file::{Stamp, Stamps};

/// See the module.
#[derive(Clone, Debug, Default)]
pub(super) struct Files {
    /// As they were when they were read.
    read: Stamps,
    /// As they were at the last look, where that was another.
    changing: Option<Stamps>,
}

impl Files {
    /// These, which have been read as they were then.
    pub(super) fn of(read: Stamps) -> Self {
        Self { read, changing: None }
    }

    /// All of them as they are now, and which are otherwise than when they were read.
    pub(super) fn stamps(&self) -> (Stamps, Vec<PathBuf>) {
        let now: Stamps = self.read.keys().map(|path| (path.clone(), Stamp::of(path))).collect();
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

    /// What was seen of them last is no reason any more to read them again.
    pub(super) fn let_be(&mut self) {
        if let Some(seen) = self.changing.take() {
            self.read = seen;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{create_dir, remove_file, rename, write};
    use std::os::unix::fs::symlink;
    use std::path::Path;

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
        Files::of([(path.to_owned(), Stamp::of(path))].into())
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
        assert_eq!(files.stamps().1, std::slice::from_ref(&path));
        assert!(files.look(), "until it is read, or let be");
        files.let_be();
        assert_eq!(looks(&mut files), [false, false]);
        write(&path, "one").unwrap();
        assert_eq!(looks(&mut files), [false, true]);
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
