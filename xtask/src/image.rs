//! What the image would hold, tried without a container engine.
//!
//! Owns the leg: the `Dockerfile` is read, its one build line is run here, and its programs run as its last stage says,
//! as its user, in a root that holds nothing else and that nobody may write to. That the base image exists and that an
//! engine accepts the file are not shown by it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::legs::Passed;
use crate::server::Server;
use crate::shell::Shell;

/// Seals its first argument and runs the rest in there, as user and group of its second.
const SEALED: &str = r#"
mount --make-rprivate /
mount --bind "$1" "$1"
mount -o remount,bind,ro "$1"
root=$1 user=$2
shift 2
exec chroot --userspec="$user" "$root" "$@"
"#;
/// So little that a slow build of the solver finds it at once.
const FLOOR: &str = "4096";

pub(crate) fn check(shell: &Shell) -> Result<Passed> {
    let image = Image::parse(&fs::read_to_string(shell.root().join("Dockerfile"))?)?;
    shell.run(&mut shell.command("rustup", &["target", "add", &image.target]))?;
    let mut cargo = shell.cargo(&words(&image.build));
    // What is C among the dependencies needs nothing of the C library it is linked with: this system's compiler will do, but
    // for the checks that its own library alone has.
    let target = image.target.replace('-', "_");
    cargo.env(format!("CC_{target}"), "cc").env(format!("CFLAGS_{target}"), "-U_FORTIFY_SOURCE");
    shell.run(&mut cargo)?;
    let built = shell.target().join(&image.target).join("release");
    let bare = Bare::new(&shell.target().join("image-root"))?;
    for program in &image.programs {
        let file = built.join(program);
        ensure!(is_static(&fs::read(&file)?)?, "{} needs a loader, and the image has none", file.display());
        fs::copy(&file, bare.0.join(program))?;
    }
    if shell.capture(&mut shell.command("id", &["-u"]))?.trim() != "0" {
        return Ok(Passed::Except(
            "the image's programs were built and not run: sealing a root takes root".into(),
        ));
    }
    let mut command = sealed(shell, &bare, &image, &words(&image.entrypoint));
    command.env("WISDOM__SERVER__LISTEN", "127.0.0.1:0").env("WISDOM__ADMIN__LISTEN", "127.0.0.1:0");
    command.env("WISDOM__SERVICES__QUOTES__FLOOR", FLOOR);
    let (server, ready) = Server::start(shell, &mut command)?;
    let address = ready.listen.to_string();
    let tried = shell.run(&mut sealed(shell, &bare, &image, &["/wisdom", "get", &address])).and_then(|()| {
        let mut health = sealed(shell, &bare, &image, &words(&image.health));
        shell.run(health.env("WISDOM__ADMIN__LISTEN", ready.admin.to_string()))
    });
    tried.map_err(|error| server.explain(error))?;
    server.stop()?;
    let mut health = sealed(shell, &bare, &image, &words(&image.health));
    health.env("WISDOM__ADMIN__LISTEN", ready.admin.to_string());
    ensure!(!shell.succeeds(&mut health), "the health check finds a server that has stopped healthy");
    Ok(Passed::Fully)
}

/// A command in the sealed root, with the image's environment.
fn sealed(shell: &Shell, bare: &Bare, image: &Image, line: &[&str]) -> Command {
    let root = bare.0.display().to_string();
    let outside = ["--mount", "sh", "-ec", SEALED, "sh", &root, &image.user];
    let mut command = shell.command("unshare", &[&outside, line].concat());
    command.envs(image.environment.iter().map(|(name, value)| (name, value)));
    command
}

fn words(line: &[String]) -> Vec<&str> {
    line.iter().map(String::as_str).collect()
}

/// An empty directory for as long as it lives.
struct Bare(PathBuf);

impl Bare {
    fn new(path: &Path) -> Result<Self> {
        let _left_by_a_killed_run = fs::remove_dir_all(path);
        fs::create_dir_all(path).with_context(|| format!("{} can't be made", path.display()))?;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755))?;
        Ok(Self(path.into()))
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What this leg follows of the `Dockerfile`.
#[derive(Debug, PartialEq, Eq)]
struct Image {
    /// The arguments of its one `cargo`.
    build: Vec<String>,
    target: String,
    /// The programs that the last stage copies; what else it copies is the build image's.
    programs: Vec<String>,
    user: String,
    environment: Vec<(String, String)>,
    entrypoint: Vec<String>,
    health: Vec<String>,
}

impl Image {
    fn parse(text: &str) -> Result<Self> {
        let text = text.replace("\\\n", " ");
        let (first, last) = text.rsplit_once("\nFROM ").context("the Dockerfile has no second stage")?;
        let build: Vec<String> =
            instruction(first, "RUN cargo ")?.split_whitespace().map(str::to_owned).collect();
        let target =
            build.iter().skip_while(|word| *word != "--target").nth(1).context("no --target")?.clone();
        let health = instruction(last, "HEALTHCHECK ")?;
        let (_, health) = health.split_once("CMD ").context("HEALTHCHECK has no CMD")?;
        let copied = last.lines().filter_map(|line| line.strip_prefix("COPY "));
        let copied = copied.filter(|line| line.contains("/release/"));
        let programs = copied.filter_map(|line| Some(line.rsplit_once(" /")?.1.trim().to_owned())).collect();
        let pair = |word: &str| word.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
        Ok(Self {
            target,
            build,
            programs,
            user: numeric(instruction(last, "USER ")?)?,
            environment: instruction(last, "ENV ")?.split_whitespace().filter_map(pair).collect(),
            entrypoint: serde_json::from_str(instruction(last, "ENTRYPOINT ")?).context("ENTRYPOINT")?,
            health: serde_json::from_str(health).context("HEALTHCHECK")?,
        })
    }
}

/// What follows the one line that begins with `name`.
fn instruction<'a>(stage: &'a str, name: &str) -> Result<&'a str> {
    let mut found = stage.lines().filter_map(|line| line.strip_prefix(name));
    match (found.next(), found.next()) {
        (Some(rest), None) => Ok(rest.trim()),
        (None, _) => bail!("the Dockerfile has no line that begins with {name:?}"),
        (Some(_), Some(_)) => bail!("the Dockerfile has more than one line that begins with {name:?}"),
    }
}

/// User and group as numbers, which alone can be told from root without a file of users.
fn numeric(user: &str) -> Result<String> {
    let parts: Vec<Option<u32>> = user.split(':').map(|part| part.parse().ok()).collect();
    match parts[..] {
        [Some(1..), Some(1..)] => Ok(user.to_owned()),
        _ => bail!("USER {user}: write UID:GID as numbers, neither of them 0"),
    }
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
    fn the_projects_own_file_is_understood() {
        let image = Image::parse(include_str!("../../Dockerfile")).unwrap();
        assert_eq!(image.programs, ["wisdom-server", "wisdom"]);
        assert_eq!(image.entrypoint, ["/wisdom-server"]);
        assert_eq!(image.user, "65532:65532");
    }

    #[test]
    fn a_file_that_says_less_is_refused() {
        let good = include_str!("../../Dockerfile");
        for (line, instead) in [
            ("USER 65532:65532", ""),
            ("USER 65532:65532", "USER 0:0"),
            ("USER 65532:65532", "USER nobody"),
            ("HEALTHCHECK ", "# "),
            ("RUN cargo ", "RUN make "),
        ] {
            assert!(good.contains(line));
            assert!(Image::parse(&good.replace(line, instead)).is_err(), "{line:?} replaced by {instead:?}");
        }
    }

    #[test]
    fn a_program_of_this_system_needs_a_loader() {
        assert!(!is_static(&fs::read(std::env::current_exe().unwrap()).unwrap()).unwrap());
        assert!(is_static(b"#!/bin/sh").is_err());
        assert!(is_static(b"\x7fELF\x02\x01").is_err());
    }
}
