//! How much memory this process has and may have, as the system says: resident bytes, and the lowest limit on the way up the
//! control groups, version 2 or 1, or else what the machine has.

mod guard;

use std::fs;
use std::path::{Path, PathBuf};

pub use guard::Guard;

/// Control groups are nested; deeper than this nobody nests them.
const MAX_NESTING: usize = 32;
/// From here on a limit of version 1 means that there is none.
const NO_LIMIT: u64 = 1 << 60;

/// What is used and what may be, in bytes, each as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// In memory now.
    pub resident: Option<u64>,
    /// At most.
    pub limit: Option<u64>,
}

/// Bytes of this process that are in memory now; none where the system does not say.
#[must_use]
pub fn resident_bytes() -> Option<u64> {
    kibibytes(&fs::read_to_string("/proc/self/status").ok()?, "VmRSS:")
}

/// Bytes this process may have before the system ends it; none where the system does not say.
#[must_use]
pub fn limit_bytes() -> Option<u64> {
    let of_machine = kibibytes(&fs::read_to_string("/proc/meminfo").ok()?, "MemTotal:");
    let groups = fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
    let of_group = limit_of(&groups, Path::new("/sys/fs/cgroup"));
    of_group.into_iter().chain(of_machine).min()
}

/// `VmRSS:     1234 kB` in bytes.
fn kibibytes(text: &str, field: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(field))?;
    line.split_whitespace().next()?.parse::<u64>().ok()?.checked_mul(1024)
}

/// The lowest limit of the groups in `groups`, a text like `/proc/self/cgroup`, below `root`.
fn limit_of(groups: &str, root: &Path) -> Option<u64> {
    groups.lines().filter_map(|line| of_line(line, root)).min()
}

/// `0::/a/b` is version 2, `9:memory:/a/b` version 1.
fn of_line(line: &str, root: &Path) -> Option<u64> {
    let mut parts = line.splitn(3, ':');
    let (number, controllers, group) = (parts.next()?, parts.next()?, parts.next()?);
    let (root, file) = if number == "0" && controllers.is_empty() {
        (root.to_owned(), "memory.max")
    } else if controllers.split(',').any(|controller| controller == "memory") {
        (root.join("memory"), "memory.limit_in_bytes")
    } else {
        return None;
    };
    let folder = root.join(group.trim_start_matches('/'));
    let way_up: Vec<PathBuf> = folder
        .ancestors()
        .take(MAX_NESTING)
        .take_while(|folder| folder.starts_with(&root))
        .map(Path::to_owned)
        .collect();
    let limit = |folder: &PathBuf| fs::read_to_string(folder.join(file)).ok()?.trim().parse().ok();
    way_up.iter().filter_map(limit).filter(|limit| *limit < NO_LIMIT).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_limit_on_the_way_up() {
        let root = std::env::temp_dir().join(format!("wisdom-memory-{}", std::process::id()));
        let file = |path: &str, text: &str| {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        file("pod/memory.max", "5000\n");
        file("pod/one/memory.max", "max\n");
        file("pod/two/memory.max", "4000\n");
        file("memory/old/memory.limit_in_bytes", "3000\n");
        file("memory/free/memory.limit_in_bytes", "9223372036854771712\n");
        file("memory/memory.limit_in_bytes", "9223372036854771712\n");
        for (groups, expected) in [
            ("0::/pod/one\n", Some(5_000)),
            ("0::/pod/two\n", Some(4_000)),
            ("0::/\n", None),
            ("0::/gone/with/it\n", None),
            ("9:cpu,memory:/old\n4:cpuset:/old\n", Some(3_000)),
            ("9:memory:/free\n", None),
            ("9:memory:/old\n0::/pod/two\n", Some(3_000)),
            ("0::/../../etc\n", None),
            ("nonsense\n", None),
            ("", None),
        ] {
            assert_eq!(limit_of(groups, &root), expected, "{groups:?}");
        }
        fs::remove_dir_all(&root).unwrap();
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn this_process_is_within_its_limit() {
        let (resident, limit) = (resident_bytes().unwrap(), limit_bytes().unwrap());
        assert!(resident > 1 << 20 && resident < limit, "{resident} of {limit}");
    }
}
