//! Buys one quote: `cargo run -p wisdom-client --example quote -- 127.0.0.1:7700`

use wisdom_client::{Client, Event, Options, text};

#[tokio::main(flavor = "current_thread")]
#[expect(clippy::print_stdout, reason = "an example shows what it got")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1".to_owned());
    let options = Options { max_work: Some(1 << 32), ..Options::default() };
    let observer = |event: &Event<'_>| {
        if let Event::Challenged { challenge } = event {
            println!("The price is {} hashes.", challenge.work);
        }
    };
    let purchase = Client::new(address.parse()?, options).get(&observer).await?;
    if let Some(quote) = &purchase.granted.quote {
        println!("{}", text::lines(quote.text()));
    }
    println!("It took {:?}.", purchase.receipt.total_time);
    Ok(())
}
