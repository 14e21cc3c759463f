//! The floor of a tunnel: a relay that accepts, connects and copies, and counts, limits and decides nothing.

use std::io;
use std::net::SocketAddr;

use tokio::net::{TcpListener, TcpStream};

/// Relays every connection of `listener` to `upstream`, with so large a buffer each way, until accept fails.
pub async fn serve(listener: TcpListener, upstream: SocketAddr, buffer_bytes: usize) -> io::Result<()> {
    loop {
        let (mut client, _) = listener.accept().await?;
        tokio::spawn(async move {
            let mut upstream = TcpStream::connect(upstream).await?;
            client.set_nodelay(true)?;
            upstream.set_nodelay(true)?;
            tokio::io::copy_bidirectional_with_sizes(&mut client, &mut upstream, buffer_bytes, buffer_bytes)
                .await
        });
    }
}
