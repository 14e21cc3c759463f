//! A connection of this machine: over TCP or a unix socket.
//!
//! Owns the difference between the two, which ends here.

use std::io;

use tokio::io::{AsyncRead, AsyncWrite, copy_bidirectional_with_sizes};
use tokio::net::{TcpStream, UnixStream};

/// Between the two ends, in each direction, in bytes: a connection's share of memory is twice this.
const BUFFER_BYTES: usize = 32 * 1024;

pub(super) enum Local {
    Tcp(TcpStream),
    Unix(UnixStream),
}

impl Local {
    /// Passes bytes to and from `tunnel` until both directions have ended, or one has failed.
    pub(super) async fn join(
        &mut self,
        tunnel: &mut (impl AsyncRead + AsyncWrite + Unpin),
    ) -> io::Result<()> {
        let joined = match self {
            Self::Tcp(local) => {
                copy_bidirectional_with_sizes(local, tunnel, BUFFER_BYTES, BUFFER_BYTES).await
            }
            Self::Unix(local) => {
                copy_bidirectional_with_sizes(local, tunnel, BUFFER_BYTES, BUFFER_BYTES).await
            }
        };
        joined.map(drop)
    }

    /// Ends it so that the other side can tell it from a proper end. A unix socket knows no such end.
    pub(super) fn reset(self) {
        if let Self::Tcp(local) = self {
            let _then_it_just_ends = local.set_zero_linger();
        }
    }
}
