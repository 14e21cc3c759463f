//! Reading a file that an operator named: bounded, as text, with its place in words when something in it is wrong.
//!
//! Owns what is taken for a file. For how long one is waited for is the caller's.

mod stamp;

use std::fs::{self, File, FileType};
use std::io::{self, Read};
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::Path;

pub(crate) use stamp::{Stamp, Stamps};
use zeroize::Zeroizing;

/// More than the largest secret.
const ROOM_BYTES: u64 = 4_096;

/// The one device that reads the same each time: it is how a file is named that is to be empty.
const EMPTY: &str = "/dev/null";

/// When a file is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// Once: what a shell or a manager of secrets hands over in a pipe is as good as a file.
    #[default]
    Start,
    /// Once more, when a pipe has nothing left, and nobody types.
    Again,
}

/// Why a file can't be used as text.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TextFileError {
    /// The file system refuses.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// What has this name holds no text.
    #[error("it is {0}, not a file")]
    NotFile(&'static str),
    /// What has this name gives its text once.
    #[error("it is {0}, which is read at the start only; name a file, or restart")]
    OnlyOnce(&'static str),
    /// It is larger than what is read of such a file.
    #[error("it has more than {0} bytes")]
    TooLarge(u64),
    /// Not UTF-8.
    #[error("line {line} is not UTF-8")]
    NotUtf8 {
        /// From 1.
        line: usize,
    },
}

/// The text of the file at `path`, which may hold a secret and is wiped when dropped.
pub(crate) fn read(
    path: &Path,
    max_bytes: u64,
    occasion: Occasion,
) -> Result<Zeroizing<String>, TextFileError> {
    if path != EMPTY {
        // Before it is opened, which may take until somebody writes.
        refuse(fs::metadata(path)?.file_type(), occasion)?;
    }
    // Room at once for all of a small file: a secret is not left behind where the bytes had to move.
    let mut bytes = Vec::with_capacity(usize::try_from(max_bytes.min(ROOM_BYTES)).unwrap_or_default());
    File::open(path)?.take(max_bytes + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > max_bytes {
        return Err(TextFileError::TooLarge(max_bytes));
    }
    String::from_utf8(bytes).map(Zeroizing::new).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        TextFileError::NotUtf8 { line: good.split(|&byte| byte == b'\n').count() }
    })
}

/// Refuses what can't be read on this occasion.
fn refuse(what: FileType, occasion: Occasion) -> Result<(), TextFileError> {
    let stream = if what.is_file() {
        return Ok(());
    } else if what.is_fifo() {
        "a pipe"
    } else if what.is_char_device() {
        "a terminal or another device"
    } else {
        return Err(TextFileError::NotFile(match what {
            _ if what.is_dir() => "a directory",
            _ if what.is_socket() => "a socket",
            _ => "a device",
        }));
    };
    match occasion {
        Occasion::Start => Ok(()),
        Occasion::Again => Err(TextFileError::OnlyOnce(stream)),
    }
}

/// `line 3, column 7`, from 1, of byte `at` in `text`.
pub(crate) fn place(text: &str, at: usize) -> String {
    let before = &text[..text.floor_char_boundary(at)];
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    format!("line {}, column {column}", line(text, at))
}

/// The line, from 1, of byte `at` in `text`.
pub(crate) fn line(text: &str, at: usize) -> usize {
    text[..text.floor_char_boundary(at)].split('\n').count()
}

/// What is doubtful about who may touch a file with a secret in it.
pub(crate) fn exposure(path: &Path) -> Option<&'static str> {
    const OTHERS_READ: u32 = 0o004;
    const OTHERS_WRITE: u32 = 0o022;
    let mode = fs::metadata(path).ok().filter(fs::Metadata::is_file)?.permissions().mode();
    if mode & OTHERS_WRITE != 0 {
        Some("others may write it")
    } else if mode & OTHERS_READ != 0 {
        Some("everybody may read it")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::net::UnixListener;
    use std::process::Command;

    use super::*;

    #[test]
    fn what_is_no_file_is_refused_before_it_is_opened() {
        let folder = std::env::temp_dir().join(format!("wisdom-text-file-{}", std::process::id()));
        fs::create_dir(&folder).unwrap();
        let [pipe, socket] = ["pipe", "socket"].map(|name| folder.join(name));
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let _bound = UnixListener::bind(&socket).unwrap();
        let error = |path: &Path, occasion| read(path, 9, occasion).unwrap_err().to_string();
        // Nobody writes: had it been opened, this would not end.
        assert_eq!(
            error(&pipe, Occasion::Again),
            "it is a pipe, which is read at the start only; name a file, or restart"
        );
        assert!(
            error(Path::new("/dev/zero"), Occasion::Again).starts_with("it is a terminal or another device")
        );
        for occasion in [Occasion::Start, Occasion::Again] {
            assert_eq!(error(&folder, occasion), "it is a directory, not a file");
            assert_eq!(error(&socket, occasion), "it is a socket, not a file");
            assert_eq!(read(Path::new(EMPTY), 9, occasion).unwrap().as_str(), "");
        }
        assert_eq!(error(Path::new("/dev/zero"), Occasion::Start), "it has more than 9 bytes");
        let writer = pipe.clone();
        let writer = std::thread::spawn(move || fs::write(writer, "text").unwrap());
        assert_eq!(read(&pipe, 9, Occasion::Start).unwrap().as_str(), "text");
        writer.join().unwrap();
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn places_count_from_one() {
        let text = "a = 1\nbé = x\n";
        assert_eq!(place(text, 0), "line 1, column 1");
        assert_eq!(place(text, text.find('x').unwrap()), "line 2, column 6");
        assert_eq!(place(text, 1_000), "line 3, column 1");
    }
}
