//! Where `wisdom forward` takes connections.
//!
//! Owns the listening socket, and for a unix socket its file: who may use it, what may be replaced by it, and that it is
//! gone at the end.

use std::fs;
use std::io::{self, ErrorKind};
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};

use rustix::fs::Mode;
use tokio::net::{TcpListener, UnixListener};

use super::local::Local;
use crate::cli::Listen;
use crate::exit::Failure;

/// A unix socket is for the user that made it: nobody else may spend this machine's computation.
const OTHERS: Mode = Mode::RWXG.union(Mode::RWXO).union(Mode::XUSR);
/// What is told instead of the address of a client that has none.
const UNIX_PEER: &str = "unix";

pub(super) enum Listener {
    Tcp(TcpListener),
    Unix { listener: UnixListener, file: SocketFile },
}

/// The file of a unix socket, as it was made.
pub(super) struct SocketFile {
    path: PathBuf,
    device: u64,
    inode: u64,
}

impl Listener {
    pub(super) fn open(place: &Listen) -> Result<Self, Failure> {
        let told = |error: io::Error| {
            Failure::usage(format!("cannot listen on {place}: {error}")).advising("choose another --listen")
        };
        match place {
            Listen::Tcp(address) => open_tcp(*address).map(Self::Tcp).map_err(told),
            Listen::Unix(path) => open_unix(path).map_err(told),
        }
    }

    /// Where it really listens, as `--listen` has it.
    pub(super) fn place(&self) -> String {
        match self {
            Self::Tcp(listener) => {
                listener.local_addr().map(|address| address.to_string()).unwrap_or_default()
            }
            Self::Unix { file, .. } => Listen::Unix(file.path.clone()).to_string(),
        }
    }

    /// A connection, and where it comes from. Can be dropped and called again.
    pub(super) async fn accept(&self) -> io::Result<(Local, String)> {
        match self {
            Self::Tcp(listener) => {
                let (stream, peer) = listener.accept().await?;
                let _without_it_only_slower = stream.set_nodelay(true);
                Ok((Local::Tcp(stream), peer.to_string()))
            }
            Self::Unix { listener, .. } => {
                let (stream, _) = listener.accept().await?;
                Ok((Local::Unix(stream), UNIX_PEER.to_owned()))
            }
        }
    }
}

impl SocketFile {
    fn of(path: &Path) -> io::Result<Self> {
        let found = fs::symlink_metadata(path)?;
        Ok(Self { path: path.to_owned(), device: found.dev(), inode: found.ino() })
    }
}

impl Drop for SocketFile {
    /// Removes it, if it is still the one that was made.
    fn drop(&mut self) {
        let same = |found: fs::Metadata| (found.dev(), found.ino()) == (self.device, self.inode);
        if fs::symlink_metadata(&self.path).is_ok_and(same) {
            let _somebody_was_faster = fs::remove_file(&self.path);
        }
    }
}

fn open_tcp(address: std::net::SocketAddr) -> io::Result<TcpListener> {
    let listener = std::net::TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    TcpListener::from_std(listener)
}

fn open_unix(path: &Path) -> io::Result<Listener> {
    make_room(path)?;
    // The permissions are those of the mask: set later, they would come too late for whoever is quick.
    let usual = rustix::process::umask(OTHERS);
    let bound = UnixListener::bind(path);
    rustix::process::umask(usual);
    Ok(Listener::Unix { listener: bound?, file: SocketFile::of(path)? })
}

/// Removes a socket that nobody listens on any more, and nothing else.
fn make_room(path: &Path) -> io::Result<()> {
    let found = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        found => found?,
    };
    if !found.file_type().is_socket() {
        return Err(io::Error::new(
            ErrorKind::AlreadyExists,
            "there is a file of that name, and it is no socket",
        ));
    }
    // A datagram is not what is listened for: whoever listens is not bothered by it, and need not pay for it.
    let asked = UnixDatagram::unbound()?.connect(path);
    match asked.map_err(|error| error.kind()) {
        Err(ErrorKind::ConnectionRefused) => fs::remove_file(path),
        Err(kind @ ErrorKind::PermissionDenied) => Err(kind.into()),
        _ => Err(io::Error::new(ErrorKind::AddrInUse, "another program listens there")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn scratch(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("wisdom-listener-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder.join("socket")
    }

    fn refusal(path: &Path) -> String {
        match Listener::open(&Listen::Unix(path.to_owned())) {
            Err(failure) => failure.message,
            Ok(_) => panic!("it listens"),
        }
    }

    #[tokio::test]
    async fn a_unix_socket_is_for_its_user_and_gone_at_the_end() {
        let path = scratch("user");
        let listener = Listener::open(&Listen::Unix(path.clone())).unwrap();
        assert_eq!(listener.place(), format!("unix:{}", path.display()));
        assert_eq!(fs::symlink_metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(refusal(&path).ends_with("another program listens there"));
        drop(listener);
        assert!(!path.exists());
    }

    #[tokio::test]
    async fn a_stale_socket_is_replaced_and_a_file_is_not() {
        let path = scratch("stale");
        drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
        let listener = Listener::open(&Listen::Unix(path.clone())).unwrap();
        // Somebody else's by now.
        fs::remove_file(&path).unwrap();
        fs::write(&path, "precious").unwrap();
        drop(listener);
        assert!(refusal(&path).contains("it is no socket"));
        assert_eq!(fs::read_to_string(&path).unwrap(), "precious");
        fs::remove_file(&path).unwrap();
    }
}
