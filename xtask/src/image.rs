//! What the image would hold, tried without a container engine.
//!
//! Owns the leg: the `Dockerfile` is read, its one build line is run here, and its programs run as its last stage says,
//! as its user, in a root that holds nothing else and that nobody may write to: as it is baked, and with what an operator
//! mounts. That the base image exists and that an engine accepts the file are not shown by it.

mod container;
mod dockerfile;

use std::fs::{self, File, Permissions};
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use self::container::{Container, Laid};
use self::dockerfile::Image;
use crate::legs::Passed;
use crate::shell::Shell;

/// Where the server looks without being told.
const CONFIGURATION: &str = "/etc/wisdom/server.toml";
/// So little that a slow build of the solver finds it at once.
const FLOOR: u32 = 4096;
/// Any token: the server lives for seconds, on loopback.
const TOKEN: &str = "5b7a9e0f2d4c6b8a1e3f5d7c9b0a2e4f6d8c1b3a5e7f9d0c2b4a6e8f1d8f1d3c";
/// For one step of a conversation on loopback.
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) fn check(shell: &Shell) -> Result<Passed> {
    let image = Image::parse(&fs::read_to_string(shell.root().join("Dockerfile"))?)?;
    shell.run(&mut shell.command("rustup", &["target", "add", &image.target]))?;
    let build: Vec<&str> = image.build.iter().map(String::as_str).collect();
    shell.run(&mut shell.cargo(&build))?;
    let laid = Laid::new(shell, &image, &shell.target().join(&image.target).join("release"))?;
    if shell.capture(&mut shell.command("id", &["-u"]))?.trim() != "0" {
        return Ok(Passed::Except(
            "the image's programs were built and not run: sealing a root takes root".into(),
        ));
    }
    laid.hand_over()?;
    as_baked(shell, &laid, &image)?;
    as_the_readme_mounts(shell, &laid, &image)?;
    with_listeners(shell, &laid)?;
    mistaken(&laid)?;
    Ok(Passed::Fully)
}

/// With nothing mounted: its own file, of which the environment changes single keys.
fn as_baked(shell: &Shell, laid: &Laid, image: &Image) -> Result<()> {
    let printed = laid.container().says(&["/wisdom-server", "print-config"])?;
    let listen = format!("listen = \"0.0.0.0:{}\"", image.port);
    ensure!(printed.contains(&listen), "EXPOSE is {}, and the image's server has:\n{printed}", image.port);
    // Its log is JSON, which only that file says: otherwise nobody would see that it is ready.
    let container = laid.container().set("WISDOM__SERVICES__QUOTES__FLOOR", &FLOOR);
    let container = container.set("WISDOM__SERVER__LISTEN", &"127.0.0.1:0");
    let (server, ready) = container.clone().set("WISDOM__ADMIN__LISTEN", &"127.0.0.1:0").start()?;
    let asked = container.set("WISDOM__ADMIN__LISTEN", &ready.admin);
    let tried = get(&asked, ready.listen).and_then(|_| shell.run(&mut asked.health()));
    tried.map_err(|error| server.explain(error))?;
    server.stop()?;
    ensure!(!shell.succeeds(&mut asked.health()), "the health check finds a server that has stopped healthy");
    Ok(())
}

/// The README's folder and volume: a solution outlives the container, and a heap profile can be had.
fn as_the_readme_mounts(shell: &Shell, laid: &Laid, image: &Image) -> Result<()> {
    let readme = fs::read_to_string(shell.root().join("README.md"))?;
    let text = mounted_file(&readme).context("README.md has no file for a container's folder")?;
    let key = laid.container().says(&["/wisdom-server", "gen-key"])?;
    let folder = laid.folder("folder", &[("server.toml", text), ("key", &key)])?;
    chown(folder.join("key"), Some(image.user.0), Some(image.user.1))?;
    fs::set_permissions(folder.join("key"), Permissions::from_mode(0o400))?;
    let volume = laid.volume("volume", "/var/lib/wisdom")?;
    let container = laid.container().mount(folder.clone(), "/etc/wisdom").mount(volume, "/var/lib/wisdom");
    // What is doubtful about it would be a mistake of the README.
    let checked = container.says(&["/wisdom-server", "check-config"])?;
    ensure!(!checked.contains("warning:"), "the README's file is doubtful:\n{checked}");
    let container = container.set("WISDOM__SERVICES__QUOTES__FLOOR", &FLOOR);
    let container = container.set("WISDOM__SERVER__LISTEN", &"127.0.0.1:0");
    let container = container.set("WISDOM__ADMIN__LISTEN", &"127.0.0.1:0");
    let container = container.set("WISDOM__ADMIN__DEBUG", &true).set("WISDOM__ADMIN__DEBUG_TOKEN", &TOKEN);

    let (server, ready) = container.start()?;
    let kept = get(&container, ready.listen)
        .and_then(|_| heap(shell, ready.admin, &folder.join("heap")))
        .and_then(|()| solution(shell, &container, ready.listen, &folder));
    let kept = kept.map_err(|error| server.explain(error))?;
    server.stop()?;
    let (server, ready) = container.start()?;
    let mut redeem = container.command(&["/wisdom", "redeem", "--quiet", &ready.listen.to_string()]);
    let bought =
        shell.capture(redeem.stdin(kept)).context("what was solved before a restart is void after it");
    bought.map_err(|error| server.explain(error))?;
    server.stop()
}

/// Addresses, kinds and services of the mounted file alone: nothing that the image says is beside it.
fn with_listeners(shell: &Shell, laid: &Laid) -> Result<()> {
    let [admin, frames, text] = free_addresses()?;
    let file = format!(
        "log.format = \"json\"\nadmin.listen = \"{admin}\"\n\
         [listeners.a]\naddress = \"{frames}\"\n\
         [listeners.b]\naddress = \"{text}\"\nkind = \"text\"\nservice = \"oracle\"\n\
         [services.quotes]\nfloor = {FLOOR}\n\
         [services.oracle]\nfloor = {FLOOR}\n"
    );
    let folder = laid.folder("listeners", &[("server.toml", &file)])?;
    let container = laid.container().mount(folder, "/etc/wisdom");
    let (server, ready) = container.start()?;
    let tried = get(&container, frames).and_then(|_| {
        ensure!(ready.listen == frames && ready.admin == admin, "it listens elsewhere: {ready:?}");
        let granted = paste(&container, text)?;
        let quote = granted.trim().strip_prefix("granted: oracle\n");
        ensure!(quote.is_some_and(|quote| !quote.is_empty()), "at {text} no quote of the oracle: {granted}");
        shell.run(&mut container.health())
    });
    tried.map_err(|error| server.explain(error))?;
    server.stop()
}

/// What is wrong in a mounted file is said with the file and the line, and nothing runs.
fn mistaken(laid: &Laid) -> Result<()> {
    let text = "# An address is a text.\n[server]\nlisten = 0.0.0.0:7700\n";
    let file = laid.folder("mistaken", &[("server.toml", text)])?.join("server.toml");
    let Err(error) = laid.container().mount(file, CONFIGURATION).start() else {
        bail!("the server runs by a file that is not TOML");
    };
    let told = error.to_string();
    ensure!(told.contains(CONFIGURATION) && told.contains("line 3"), "no file and line: {told}");
    Ok(())
}

/// A quote, bought by the image's own client.
fn get(container: &Container, gate: SocketAddr) -> Result<String> {
    let quote = container.says(&["/wisdom", "get", "--quiet", &gate.to_string()])?;
    ensure!(!quote.trim().is_empty(), "the client ended well and printed no quote");
    Ok(quote)
}

/// A solution that nobody has redeemed yet, to be read from a file in `folder`.
fn solution(shell: &Shell, container: &Container, gate: SocketAddr, folder: &Path) -> Result<File> {
    let keep = |name: &str, text: String| -> Result<File> {
        fs::write(folder.join(name), text)?;
        Ok(File::open(folder.join(name))?)
    };
    let challenge = keep("challenge", container.says(&["/wisdom", "challenge", &gate.to_string()])?)?;
    let mut solve = container.command(&["/wisdom", "solve", "--quiet"]);
    keep("solution", shell.capture(solve.stdin(challenge))?)
}

/// What a person does at a text listener: types what its lines say, pastes what comes of it.
fn paste(container: &Container, gate: SocketAddr) -> Result<String> {
    let mut stream = TcpStream::connect_timeout(&gate, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let line = lines.find(|line| line.as_ref().map_or(true, |line| line.trim().starts_with("wisdom solve ")));
    let line = line.context("a text listener says no command")??;
    let mut command = vec!["/wisdom"];
    command.extend(line.split_whitespace().skip(1));
    stream.write_all(container.says(&command)?.as_bytes())?;
    Ok(lines.collect::<Result<Vec<_>, _>>()?.join("\n"))
}

/// A heap profile is had with the token, and names what holds memory from the start: ours, by this allocator.
fn heap(shell: &Shell, admin: SocketAddr, file: &Path) -> Result<()> {
    let path = file.display().to_string();
    let bearer = format!("Authorization: Bearer {TOKEN}");
    let url = format!("http://{admin}/debug/pprof/heap");
    let ask = ["--fail", "--silent", "--show-error", "--header", &bearer, "--output", &path, &url];
    shell.run(&mut shell.command("curl", &ask))?;
    let top =
        shell.capture(&mut shell.command("go", &["tool", "pprof", "-symbolize=none", "-top", &path]))?;
    ensure!(top.contains("wisdom_server::"), "the heap profile names nothing of the server:\n{top}");
    Ok(())
}

/// Loopback addresses that were free at once a moment ago.
fn free_addresses<const COUNT: usize>() -> Result<[SocketAddr; COUNT]> {
    let mut held = Vec::new();
    for _ in 0..COUNT {
        held.push(TcpListener::bind("127.0.0.1:0")?);
    }
    let addresses = held.iter().map(TcpListener::local_addr).collect::<Result<Vec<_>, _>>()?;
    addresses.try_into().ok().context("as many as were asked for")
}

/// The first configuration file that the README shows.
fn mounted_file(readme: &str) -> Option<&str> {
    Some(readme.split_once("```toml\n")?.1.split_once("```")?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readmes_file_is_found_as_it_stands() {
        assert_eq!(mounted_file("a\n```\nb\n```\n```toml\nc = 1\n```\nd"), Some("c = 1\n"));
        assert_eq!(mounted_file("a\n```\nb\n```"), None);
        let own = mounted_file(include_str!("../../README.md")).unwrap();
        assert!(own.contains("directory = \"/var/lib/wisdom\""), "{own}");
    }

    #[test]
    fn free_addresses_differ() {
        let [one, other] = free_addresses().unwrap();
        assert!(one != other && one.port() != 0);
    }
}
