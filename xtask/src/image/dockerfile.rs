//! What the image leg follows of the `Dockerfile`: the build line, what the last stage lays where, and how it starts.
//!
//! Owns the reading, line by line, of the few instructions that the file has; what else an engine understands is refused or,
//! where it says nothing of what runs, passed over.

use anyhow::{Context, Result, bail, ensure};

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Image {
    /// The arguments of its one `cargo`.
    pub(super) build: Vec<String>,
    pub(super) target: String,
    /// The programs that the last stage copies; what else it copies from the build image is that one's.
    pub(super) programs: Vec<String>,
    /// What it copies from the repository.
    pub(super) files: Vec<Laid>,
    /// Empty folders that belong to its user, for volumes.
    pub(super) volumes: Vec<String>,
    /// As numbers, neither of them 0: who else is root can't be told without a file of users.
    pub(super) user: (u32, u32),
    /// The port that it says is the gate's.
    pub(super) port: u16,
    pub(super) entrypoint: Vec<String>,
    pub(super) health: Vec<String>,
}

/// A file of the repository in the image.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Laid {
    pub(super) source: String,
    pub(super) path: String,
    pub(super) mode: u32,
}

impl Image {
    pub(super) fn parse(text: &str) -> Result<Self> {
        let target = instruction(text, "ARG TARGET=")?.to_owned();
        let text = text.replace("\\\n", " ").replace("$TARGET", &target);
        let (first, last) = text.rsplit_once("\nFROM ").context("the Dockerfile has no second stage")?;
        let (_, build_stage) = first.rsplit_once("\nFROM ").context("the Dockerfile has no first stage")?;
        for stage in [build_stage, last] {
            let again = stage.lines().filter(|line| *line == "ARG TARGET").count();
            ensure!(again == 1, "a stage knows no TARGET, unless it says ARG TARGET once");
        }
        let build = instruction(first, "RUN cargo ")?.split_whitespace().map(str::to_owned).collect();
        let health = instruction(last, "HEALTHCHECK ")?;
        let (_, health) = health.split_once("CMD ").context("HEALTHCHECK has no CMD")?;
        let owner = instruction(last, "USER ")?;
        let variables = last.lines().find(|line| line.starts_with("ENV "));
        ensure!(variables.is_none(), "a variable wins over the file that an operator mounts: {variables:?}");
        let (mut programs, mut files, mut volumes) = (Vec::new(), Vec::new(), Vec::new());
        for copy in last.lines().filter_map(|line| line.strip_prefix("COPY ")).map(Copy::parse) {
            let copy = copy?;
            match (copy.flag("from"), copy.flag("chown")) {
                (None, _) => files.push(copy.laid()?),
                (Some(_), Some(chown)) => {
                    ensure!(chown == owner, "COPY {} is for {chown}, and USER is {owner}", copy.source);
                    let made = instruction(first, "RUN mkdir -p ")?;
                    let name = made.strip_prefix(copy.source).context("mkdir and COPY of it disagree")?;
                    volumes.push(format!("{}{name}", copy.path));
                }
                (Some(_), None) if copy.source.contains("/release/") => {
                    let made = format!("/source/target/{target}/release{}", copy.path);
                    ensure!(
                        copy.source == made,
                        "COPY {} {}: its build makes {made}",
                        copy.source,
                        copy.path
                    );
                    programs.push(copy.path.to_owned());
                }
                (Some(_), None) => {}
            }
        }
        Ok(Self {
            build,
            programs,
            files,
            volumes,
            user: numeric(owner)?,
            port: instruction(last, "EXPOSE ")?.parse().context("EXPOSE")?,
            entrypoint: serde_json::from_str(instruction(last, "ENTRYPOINT ")?).context("ENTRYPOINT")?,
            health: serde_json::from_str(health).context("HEALTHCHECK")?,
            target,
        })
    }
}

/// `COPY --flag=value SOURCE PATH`.
struct Copy<'a> {
    flags: Vec<&'a str>,
    source: &'a str,
    path: &'a str,
}

impl<'a> Copy<'a> {
    fn parse(line: &'a str) -> Result<Self> {
        let (flags, paths): (Vec<_>, Vec<_>) =
            line.split_whitespace().partition(|word| word.starts_with("--"));
        match paths[..] {
            [source, path] if path.starts_with('/') => Ok(Self { flags, source, path }),
            _ => bail!("COPY {line}: one source and one absolute path are understood"),
        }
    }

    fn flag(&self, name: &str) -> Option<&'a str> {
        let value = |flag: &&'a str| flag.strip_prefix("--")?.strip_prefix(name)?.strip_prefix('=');
        self.flags.iter().find_map(value)
    }

    /// A mode has to be said: in a clone it follows from somebody's umask.
    fn laid(&self) -> Result<Laid> {
        let mode = self.flag("chmod").and_then(|mode| u32::from_str_radix(mode, 8).ok());
        let mode = mode.with_context(|| format!("COPY {}: say --chmod=644", self.source))?;
        Ok(Laid { source: self.source.to_owned(), path: self.path.to_owned(), mode })
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

fn numeric(user: &str) -> Result<(u32, u32)> {
    let parts: Vec<Option<u32>> = user.split(':').map(|part| part.parse().ok()).collect();
    match parts[..] {
        [Some(user @ 1..), Some(group @ 1..)] => Ok((user, group)),
        _ => bail!("USER {user}: write UID:GID as numbers, neither of them 0"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = include_str!("../../../Dockerfile");

    #[test]
    fn the_projects_own_file_is_understood() {
        let image = Image::parse(GOOD).unwrap();
        assert_eq!(image.target, "x86_64-unknown-linux-musl");
        assert!(
            image.build.contains(&image.target) && image.build.contains(&"wisdom-server/jemalloc".into())
        );
        assert_eq!(image.programs, ["/wisdom-server", "/wisdom"]);
        let path = "/etc/wisdom/server.toml".to_owned();
        assert_eq!(image.files, [Laid { source: "deploy/image/server.toml".into(), path, mode: 0o644 }]);
        assert_eq!(image.volumes, ["/var/lib/wisdom"]);
        assert_eq!(image.entrypoint, ["/wisdom-server"]);
        assert_eq!((image.user, image.port), ((65532, 65532), 7700));
    }

    #[test]
    fn a_file_that_says_less_is_refused() {
        for (line, instead) in [
            ("USER 65532:65532", ""),
            ("USER 65532:65532", "USER 0:0"),
            ("USER 65532:65532", "USER nobody"),
            ("USER 65532:65532", "USER 65533:65533"),
            ("HEALTHCHECK ", "# "),
            ("RUN cargo ", "RUN make "),
            ("RUN mkdir -p /volumes/", "RUN mkdir -p /elsewhere/"),
            ("COPY --chmod=644 ", "COPY "),
            ("EXPOSE 7700", "EXPOSE"),
            ("release/wisdom-server /wisdom-server", "release/wisdom /wisdom-server"),
            ("/source/target/$TARGET/release/", "/source/target/release/"),
            ("ARG TARGET\n#", "#"),
            ("ARG TARGET\nCOPY", "COPY"),
            ("ARG TARGET=", "ARG PLATFORM="),
            ("EXPOSE 7700", "EXPOSE 7700\nENV WISDOM__LOG__FORMAT=json"),
        ] {
            assert!(GOOD.contains(line));
            assert!(Image::parse(&GOOD.replace(line, instead)).is_err(), "{line:?} replaced by {instead:?}");
        }
    }
}
