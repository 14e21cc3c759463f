//! Reading a file that an operator named: bounded, as text, with its place in words when something in it is wrong.

use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use zeroize::Zeroizing;

/// More than the largest secret.
const ROOM_BYTES: u64 = 4_096;

/// Why a file can't be used as text.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TextFileError {
    /// The file system refuses.
    #[error(transparent)]
    Io(#[from] io::Error),
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
pub(crate) fn read(path: &Path, max_bytes: u64) -> Result<Zeroizing<String>, TextFileError> {
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
    let mode = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file)?.permissions().mode();
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
    use super::*;

    #[test]
    fn places_count_from_one() {
        let text = "a = 1\nbé = x\n";
        assert_eq!(place(text, 0), "line 1, column 1");
        assert_eq!(place(text, text.find('x').unwrap()), "line 2, column 6");
        assert_eq!(place(text, 1_000), "line 3, column 1");
    }
}
