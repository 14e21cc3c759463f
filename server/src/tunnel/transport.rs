//! What both ends of a tunnel are: a stream of bytes that can also be ended without order.

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, UnixStream};

/// See the module.
pub trait Transport: AsyncRead + AsyncWrite + Unpin + Send {
    /// Makes closing it a reset, where there is such a thing: the other side shall not take what it has for complete.
    fn reset_on_close(&self);
}

impl Transport for TcpStream {
    fn reset_on_close(&self) {
        // It fails where there is no connection any more to be reset.
        let _ = self.set_zero_linger();
    }
}

impl Transport for UnixStream {
    /// A Unix socket knows no reset but the one for what was left unread.
    fn reset_on_close(&self) {}
}

#[cfg(test)]
impl Transport for tokio::io::DuplexStream {
    fn reset_on_close(&self) {}
}

impl<T: Transport + ?Sized> Transport for Box<T> {
    fn reset_on_close(&self) {
        (**self).reset_on_close();
    }
}
