//! Sends a line through a tunnel: `cargo run -p wisdom-client --example tunnel -- 127.0.0.1:7700`

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use wisdom_client::{Client, Options};

/// What the service behind the gate at `address` answers to `line`.
pub(crate) async fn ask(address: &str, line: &str) -> Result<String, Box<dyn std::error::Error>> {
    let options = Options { max_work: Some(1 << 32), ..Options::default() };
    let mut tunnel = Client::new(address.parse()?, options).connect(&()).await?;
    tunnel.write_all(line.as_bytes()).await?;
    tunnel.shutdown().await?;
    let mut answer = String::new();
    tunnel.read_to_string(&mut answer).await?;
    Ok(answer)
}

#[tokio::main(flavor = "current_thread")]
#[expect(clippy::print_stdout, reason = "an example shows what it got")]
#[allow(dead_code, reason = "a test runs what is above")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1".to_owned());
    print!("{}", ask(&address, "PING\r\n").await?);
    Ok(())
}
