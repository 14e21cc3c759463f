//! An image's files in a sealed root, and programs in it as an engine would start them.
//!
//! Owns the folder in which the root is laid and the mounts of each program. The network is this system's.

use std::ffi::OsString;
use std::fmt::Display;
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::dockerfile::Image;
use crate::ready::Ready;
use crate::server::Server;
use crate::shell::Shell;

/// Seals its first argument, mounts pairs of folders or files in it, outside and inside, and runs what is behind `--` in
/// there, as user and group of its second.
const SEALED: &str = r#"set -eu
mount --make-rprivate /
mount --bind "$1" "$1"
mount -o remount,bind,ro "$1"
root=$1 user=$2
shift 2
while [ "$1" != -- ]; do
    mount --bind "$1" "$root$2"
    shift 2
done
shift
exec chroot --userspec="$user" "$root" "$@"
"#;
/// What an engine mounts by itself, and what `--tmpfs /tmp` does.
const MOUNTED: [&str; 2] = ["/proc", "/tmp"];

/// The image, laid out: an empty directory for as long as this lives, with its root and what is mounted there.
pub(super) struct Laid<'a> {
    shell: &'a Shell,
    image: &'a Image,
    folder: PathBuf,
}

impl<'a> Laid<'a> {
    /// Lays the programs in `built` and all else that the image has.
    pub(super) fn new(shell: &'a Shell, image: &'a Image, built: &Path) -> Result<Self> {
        let folder = shell.target().join("image");
        let _left_by_a_killed_run = fs::remove_dir_all(&folder);
        let laid = Self { shell, image, folder };
        laid.folder("", &[("sealed", SEALED)])?;
        for path in MOUNTED.into_iter().chain(image.volumes.iter().map(String::as_str)) {
            fs::create_dir_all(laid.inside(path))?;
        }
        for program in &image.programs {
            let file = built.join(program.trim_start_matches('/'));
            ensure!(
                is_static(&fs::read(&file)?)?,
                "{} needs a loader, and the image has none",
                file.display()
            );
            fs::copy(&file, laid.inside(program))?;
        }
        for file in &image.files {
            let path = laid.inside(&file.path);
            fs::create_dir_all(path.parent().context("a file has a folder")?)?;
            fs::copy(shell.root().join(&file.source), &path).with_context(|| file.source.clone())?;
            fs::set_permissions(&path, Permissions::from_mode(file.mode))?;
        }
        Ok(laid)
    }

    fn inside(&self, path: &str) -> PathBuf {
        self.folder.join("root").join(path.trim_start_matches('/'))
    }

    /// Gives the image's user what an engine's builder would. Takes root.
    pub(super) fn hand_over(&self) -> Result<()> {
        let path = self.folder.join("tmp");
        fs::create_dir_all(&path)?;
        fs::set_permissions(&path, Permissions::from_mode(0o1777))?;
        let (user, group) = self.image.user;
        self.image.volumes.iter().try_for_each(|path| Ok(chown(self.inside(path), Some(user), Some(group))?))
    }

    /// A new folder outside, with these files, which the image's user may read.
    pub(super) fn folder(&self, name: &str, files: &[(&str, &str)]) -> Result<PathBuf> {
        let folder = self.folder.join(name);
        fs::create_dir_all(&folder)?;
        for (name, text) in files {
            fs::write(folder.join(name), text)?;
        }
        Ok(folder)
    }

    /// A named volume for `inside`: a new one belongs to whom what is there belongs.
    pub(super) fn volume(&self, name: &str, inside: &str) -> Result<PathBuf> {
        let folder = self.folder(name, &[])?;
        let owner = fs::metadata(self.inside(inside)).context("the image has no such folder")?;
        chown(&folder, Some(owner.uid()), Some(owner.gid()))?;
        Ok(folder)
    }

    /// What runs of it, so far with nothing mounted and nothing in the environment.
    pub(super) fn container(&'a self) -> Container<'a> {
        let tmp = (self.folder.join("tmp"), "/tmp");
        Container { laid: self, mounts: vec![("/proc".into(), "/proc"), tmp], environment: Vec::new() }
    }
}

impl Drop for Laid<'_> {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What an engine is told beside the image: mounts and environment.
#[derive(Clone)]
pub(super) struct Container<'a> {
    laid: &'a Laid<'a>,
    mounts: Vec<(PathBuf, &'static str)>,
    environment: Vec<(&'static str, String)>,
}

impl Container<'_> {
    pub(super) fn mount(mut self, outside: PathBuf, inside: &'static str) -> Self {
        self.mounts.push((outside, inside));
        self
    }

    pub(super) fn set(mut self, variable: &'static str, value: &dyn Display) -> Self {
        self.environment.push((variable, value.to_string()));
        self
    }

    /// A command in the container: of what configures a server it has nothing but what was set.
    pub(super) fn command(&self, line: &[&str]) -> Command {
        let (user, group) = self.laid.image.user;
        let mut command = self.laid.shell.command("unshare", &["--mount", "sh"]);
        command.arg(self.laid.folder.join("sealed")).arg(self.laid.folder.join("root"));
        command.arg(format!("{user}:{group}"));
        for (outside, inside) in &self.mounts {
            command.arg(outside).arg(inside);
        }
        let ours = |name: &OsString| name.to_string_lossy().starts_with("WISDOM");
        for (name, _) in std::env::vars_os().filter(|(name, _)| ours(name)) {
            command.env_remove(name);
        }
        command.arg("--").args(line);
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Starts it as the image says.
    pub(super) fn start(&self) -> Result<(Server, Ready)> {
        Server::start(self.laid.shell, &mut self.command(&words(&self.laid.image.entrypoint)))
    }

    /// What the image's own check of it says.
    pub(super) fn health(&self) -> Command {
        self.command(&words(&self.laid.image.health))
    }

    /// What a command in it says that succeeds.
    pub(super) fn says(&self, line: &[&str]) -> Result<String> {
        self.laid.shell.capture(&mut self.command(line))
    }
}

fn words(line: &[String]) -> Vec<&str> {
    line.iter().map(String::as_str).collect()
}

/// Whether a 64-bit ELF program names no loader: it has no segment of type 3, `PT_INTERP`.
fn is_static(elf: &[u8]) -> Result<bool> {
    const INTERPRETER: u32 = 3;
    ensure!(elf.starts_with(b"\x7fELF\x02\x01"), "not a 64-bit little-endian ELF file");
    let number = |at: usize, bytes: usize| -> Result<usize> {
        let field = elf.get(at..at + bytes).context("the ELF file ends inside its header")?;
        Ok(field.iter().rev().fold(0, |sum, &byte| sum << 8 | usize::from(byte)))
    };
    let (table, size, count) = (number(32, 8)?, number(54, 2)?, number(56, 2)?);
    for segment in 0..count {
        if number(table + segment * size, 4)? == INTERPRETER as usize {
            return Ok(false);
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_of_this_system_needs_a_loader() {
        assert!(!is_static(&fs::read(std::env::current_exe().unwrap()).unwrap()).unwrap());
        assert!(is_static(b"#!/bin/sh").is_err());
        assert!(is_static(b"\x7fELF\x02\x01").is_err());
    }
}
