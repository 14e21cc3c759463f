//! A client of Hash of Wisdom: asks a gate for its price, pays it with computation, and takes what that bought.
//!
//! [`Client::get`] runs the whole errand: it waits when told to wait, comes back on a new connection when the search
//! takes longer than the server holds one, and refuses to begin what would cost more than its [`Options`] allow. Its three
//! steps stand alone too: [`Client::challenge`], [`solve()`] and [`Client::redeem`]. [`Client::connect`] is the same errand
//! for a [`Tunnel`], a stream to what is behind the gate. So do its parts: a [`Connection`] over any stream asks and redeems, a [`Solver`] searches without blocking, and [`advice`] knows what to do after each refusal.
//! `PROTOCOL.md` is what all of this obeys.
//!
//! Needs a tokio runtime with time and I/O enabled; the search runs on threads of its own. Deliberately absent: any
//! choice of words for a terminal beyond making them [safe](text).
//!
//! ```no_run
//! use wisdom_client::{Address, Client, Options};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let address: Address = "127.0.0.1:7700".parse()?;
//! let options = Options { max_work: Some(1 << 30), ..Options::default() };
//! let purchase = Client::new(address, options).get(&()).await?;
//! if let Some(quote) = purchase.granted.quote {
//!     println!("{}", wisdom_client::text::lines(quote.text()));
//! }
//! # Ok(())
//! # }
//! ```

mod address;
pub mod advice;
pub mod budget;
mod client;
mod clock;
mod connection;
mod dial;
mod errand;
mod error;
mod event;
mod failure;
mod raise;
mod search;
mod solve;
mod task;
pub mod text;
mod tunnel;

pub use address::{Address, AddressError, DEFAULT_PORT};
pub use client::{Client, Options, Purchase, Receipt, Redeemed};
pub use connection::Connection;
pub use dial::dial;
pub use errand::Prepared;
pub use error::{ConnectionError, DialError, Error, Phase, Refusal, SearchError};
pub use event::{Event, Observer};
pub use search::solve;
pub use solve::{Priority, Solved, Solver, Solving, Watch, search_puzzle};
pub use task::{Task, TaskError};
pub use tunnel::{Kind, Tunnel, WrongKind};
/// What is said on the wire and computed on the way, as the two crates beneath define it.
pub use {wisdom_protocol as protocol, wisdom_solver as solver};
