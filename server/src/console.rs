//! What each task of the runtime does, for the program `tokio-console`: in builds made for it only.
//!
//! It needs the feature `console` and the flag `--cfg tokio_unstable`: the runtime tells nobody otherwise.

use std::net::SocketAddr;

use tracing::Subscriber;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::registry::LookupSpan;

/// What the runtime has to be asked for, beside what is logged.
pub(crate) const DIRECTIVES: &str = ",tokio=trace,runtime=trace";

/// Serves the console at `address`, in a thread of its own.
pub(crate) fn layer<S>(address: SocketAddr) -> impl Layer<S>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
{
    console_subscriber::ConsoleLayer::builder().server_addr(address).spawn()
}

/// `lines` without what only the console asked for.
pub(crate) fn without<S, L>(lines: L) -> impl Layer<S>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    L: Layer<S>,
{
    let ours = |target: &str| !(target.starts_with("tokio::") || target.starts_with("runtime"));
    lines.with_filter(filter_fn(move |metadata| ours(metadata.target())))
}
