//! `wisdom get`: the whole errand, watched, until its end or Ctrl-C.

use std::pin::pin;
use std::time::Duration;

use wisdom_client::{Client, Purchase};

use crate::cli::GetArgs;
use crate::exit::Failure;
use crate::progress::View;

/// Fast enough to look alive, slow enough to read.
const REDRAW_INTERVAL: Duration = Duration::from_millis(100);

pub(crate) async fn run(arguments: &GetArgs) -> Result<Purchase, Failure> {
    let mut client = Client::new(arguments.address.clone(), arguments.options());
    let view = View::new(arguments.quiet);
    let mut redraw = tokio::time::interval(REDRAW_INTERVAL);
    let mut interrupt = pin!(tokio::signal::ctrl_c());
    let outcome = {
        let mut errand = pin!(client.get(&view));
        loop {
            tokio::select! {
                biased;
                _ = &mut interrupt => break Err(Failure::interrupted()),
                outcome = &mut errand => break outcome.map_err(Failure::from),
                _ = redraw.tick() => view.refresh(),
            }
        }
    };
    view.clear();
    outcome
}
