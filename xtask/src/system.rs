//! What the tests need from the system beside Rust and a C compiler.
//!
//! Owns their installation by apt; what they are is `needs`'. It deliberately installs nothing
//! that is there, uses no sudo, and starts no service: packages may bring some, and tests start their own.

mod needs;

use self::needs::{NEEDS, Need};
use crate::shell::Shell;
use anyhow::{Context, Result, bail};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// Asked by `invoke-rc.d` before a package starts its service; 101 means no.
const POLICY_PATH: &str = "/usr/sbin/policy-rc.d";
const POLICY: &str = "#!/bin/sh\nexit 101\n";

/// Installs what is missing, or says what to type.
pub(crate) fn provide(shell: &Shell) -> Result<()> {
    let missing = missing(shell);
    // An interrupted probe says nothing about what is there.
    shell.interrupt().check()?;
    for need in &missing {
        eprintln!("missing: {} ({})", need.package, need.why);
    }
    let packages: Vec<_> = missing.iter().map(|need| need.package).collect();
    match plan(&packages, is_root(shell), Path::new("/usr/bin/apt-get").exists()) {
        Plan::Nothing => return Ok(()),
        Plan::Ask(line) => bail!("packages are missing; type: {line}"),
        Plan::Install => install(shell, &packages)?,
    }
    let still: Vec<_> = self::missing(shell).iter().map(|need| need.probe.join(" ")).collect();
    if !still.is_empty() {
        bail!("installed, but does not work: {}", still.join(", "));
    }
    Ok(())
}

fn missing(shell: &Shell) -> Vec<&'static Need> {
    let works = |need: &Need| shell.succeeds(&mut shell.command(need.probe[0], &need.probe[1..]));
    NEEDS.iter().filter(|need| !works(need)).collect()
}

fn is_root(shell: &Shell) -> bool {
    shell.capture(&mut shell.command("id", &["-u"])).is_ok_and(|id| id.trim() == "0")
}

#[derive(Debug, PartialEq, Eq)]
enum Plan {
    Nothing,
    Install,
    /// The line a person has to type, or what to look for where there is no apt.
    Ask(String),
}

fn plan(packages: &[&str], root: bool, apt: bool) -> Plan {
    let names = packages.join(" ");
    match (packages.is_empty(), root, apt) {
        (true, ..) => Plan::Nothing,
        (_, true, true) => Plan::Install,
        (_, false, true) => Plan::Ask(format!("sudo apt-get install -y --no-install-recommends {names}")),
        (_, _, false) => Plan::Ask(format!("the line by which this system installs: {names}")),
    }
}

fn install(shell: &Shell, packages: &[&str]) -> Result<()> {
    let _services_stay_down = ServiceStartDenied::new(Path::new(POLICY_PATH))?;
    let apt = |arguments: &[&str]| {
        let mut command = shell.command("apt-get", arguments);
        command.env("DEBIAN_FRONTEND", "noninteractive");
        shell.run(&mut command)
    };
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], packages].concat())
}

/// While this lives, packages start no services. A policy that was there before is left as it is.
struct ServiceStartDenied {
    written: Option<PathBuf>,
}

impl ServiceStartDenied {
    fn new(path: &Path) -> Result<Self> {
        let file = OpenOptions::new().write(true).create_new(true).mode(0o755).open(path);
        let mut file = match file {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                return Ok(Self { written: None });
            }
            file => file.with_context(|| format!("{} can't be written", path.display()))?,
        };
        let denied = Self { written: Some(path.into()) };
        file.write_all(POLICY.as_bytes())?;
        Ok(denied)
    }
}

impl Drop for ServiceStartDenied {
    fn drop(&mut self) {
        if let Some(path) = &self.written
            && let Err(error) = fs::remove_file(path)
        {
            eprintln!("remove {} by hand, services do not start while it is there: {error}", path.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;
    use std::process::Command;

    #[test]
    fn installs_only_what_is_missing_and_only_as_root_with_apt() {
        let ask = |line: &str| Plan::Ask(line.into());
        for (packages, root, apt, expected) in [
            (&[][..], true, true, Plan::Nothing),
            (&[], false, false, Plan::Nothing),
            (&["faketime"], true, true, Plan::Install),
            (&["a", "b"], false, true, ask("sudo apt-get install -y --no-install-recommends a b")),
            (&["a", "b"], true, false, ask("the line by which this system installs: a b")),
            (&["a"], false, false, ask("the line by which this system installs: a")),
        ] {
            assert_eq!(plan(packages, root, apt), expected, "{packages:?} root={root} apt={apt}");
        }
    }

    #[test]
    fn the_policy_denies_while_it_lives_and_an_earlier_one_survives() {
        let path = std::env::temp_dir().join(format!("xtask-policy-{}", std::process::id()));
        let own = ServiceStartDenied::new(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o111, 0o111);
        assert_eq!(Command::new("sh").arg(&path).status().unwrap().code(), Some(101));
        let other = ServiceStartDenied::new(&path).unwrap();
        drop(other);
        assert_eq!(fs::read_to_string(&path).unwrap(), POLICY);
        drop(own);
        assert!(!path.exists());
    }
}
