//! What an error of `accept` means: nothing, a pause, or the end.

use std::io;
use std::time::Duration;

/// How long accept rests when descriptors or memory are used up: connections end meanwhile, and nothing spins.
pub const EXHAUSTED_PAUSE: Duration = Duration::from_millis(100);

/// Errno values, Linux's where the Unixes differ; see accept(2).
mod errno {
    pub(super) const ENOMEM: i32 = 12;
    pub(super) const ENFILE: i32 = 23;
    pub(super) const EMFILE: i32 = 24;
    pub(super) const ENOBUFS: i32 = if cfg!(target_os = "linux") { 105 } else { 55 };
    pub(super) const EPERM: i32 = 1;
    pub(super) const EINTR: i32 = 4;
    pub(super) const EPROTO: i32 = if cfg!(target_os = "linux") { 71 } else { 100 };
    /// What Linux passes on of a connection that failed before it was accepted: `ENONET`, `ENOPROTOOPT`, `EOPNOTSUPP`, `ENETDOWN`,
    /// `ENETUNREACH`, `ECONNABORTED`, `ECONNRESET`, `ETIMEDOUT`, `EHOSTDOWN`, `EHOSTUNREACH`.
    pub(super) const OF_THE_CONNECTION: [i32; 10] = [64, 92, 95, 100, 101, 103, 104, 110, 112, 113];
    pub(super) const EBADF: i32 = 9;
    pub(super) const EINVAL: i32 = 22;
    pub(super) const ENOTSOCK: i32 = if cfg!(target_os = "linux") { 88 } else { 38 };
}

/// Kinds of errors of `accept`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// This one connection was lost before we had it; the next may be fine.
    Transient,
    /// Out of descriptors or memory: going on at once would spin, so wait until some are free.
    Exhausted,
    /// The listener itself is unusable.
    Fatal,
    /// Not known: rather wait than spin.
    Other,
}

impl Trouble {
    /// What `error` means.
    #[must_use]
    pub fn of(error: &io::Error) -> Self {
        match error.raw_os_error() {
            Some(errno::EMFILE | errno::ENFILE | errno::ENOBUFS | errno::ENOMEM) => Self::Exhausted,
            Some(errno::EBADF | errno::EINVAL | errno::ENOTSOCK) => Self::Fatal,
            Some(errno::EPERM | errno::EINTR | errno::EPROTO) => Self::Transient,
            Some(number) if cfg!(target_os = "linux") && errno::OF_THE_CONNECTION.contains(&number) => {
                Self::Transient
            }
            _ if matches!(
                error.kind(),
                io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset
            ) =>
            {
                Self::Transient
            }
            _ => Self::Other,
        }
    }
}

wisdom_protocol::labels!(Trouble {
    Self::Transient => "transient",
    Self::Exhausted => "exhausted",
    Self::Fatal => "fatal",
    Self::Other => "other",
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn errors_by_number() {
        let cases = [
            (24, Trouble::Exhausted),
            (23, Trouble::Exhausted),
            (105, Trouble::Exhausted),
            (12, Trouble::Exhausted),
            (103, Trouble::Transient),
            (104, Trouble::Transient),
            (4, Trouble::Transient),
            (71, Trouble::Transient),
            (1, Trouble::Transient),
            (9, Trouble::Fatal),
            (22, Trouble::Fatal),
            (88, Trouble::Fatal),
        ];
        for (number, trouble) in cases {
            assert_eq!(Trouble::of(&io::Error::from_raw_os_error(number)), trouble, "errno {number}");
        }
        assert_eq!(Trouble::of(&io::Error::other("no number")), Trouble::Other);
    }
}
