//! `wisdom forward`: a local port that pays for each connection it takes.
//!
//! Owns the loop that takes connections, how many there may be, and the way to the end. Where they are taken is the
//! `listener`'s, one connection's life `connection`'s, what is paid when `payer`'s, and what is told of it `report`'s.

mod connection;
mod listener;
mod local;
mod payer;
mod report;

use std::sync::Arc;
use std::time::Duration;

use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::sleep;
use wisdom_client::advice::Patience;
use wisdom_client::{Client, Options, Priority};

use self::connection::Connection;
use self::listener::Listener;
use self::payer::Payer;
use self::report::Report;
use crate::cli::ForwardArgs;
use crate::exit::Failure;
use crate::hint::Step;

/// Before the next try where the system had no room for a connection.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

pub(crate) fn run(arguments: &ForwardArgs) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::internal(format!("cannot start: {error}")))?;
    let outcome = runtime.block_on(async {
        // Signals are minded before anybody is told that it listens: they may be the next that comes.
        Forward::begin(arguments)?.carry_on(Listener::open(&arguments.listen)?).await
    });
    // A name lookup does not end when told to.
    runtime.shutdown_background();
    outcome
}

struct Forward<'a> {
    arguments: &'a ForwardArgs,
    signals: Signals,
    payer: Arc<Payer>,
    report: Arc<Report>,
    connections: JoinSet<()>,
    /// Whether what is still open is to be cut.
    cut: watch::Sender<bool>,
}

impl<'a> Forward<'a> {
    fn begin(arguments: &'a ForwardArgs) -> Result<Self, Failure> {
        let client = Client::new(arguments.at.address.clone(), arguments.options());
        Ok(Self {
            arguments,
            signals: Signals::listen()?,
            payer: Arc::new(Payer::new(client, arguments.timeout, usize::from(arguments.ready))),
            report: Arc::new(Report::new(arguments.json, arguments.quiet)),
            connections: JoinSet::new(),
            cut: watch::Sender::new(false),
        })
    }

    async fn carry_on(mut self, listener: Listener) -> Result<(), Failure> {
        self.report.listening(&listener.place())?;
        let keeper = self.keep_ready();
        self.take_connections(&listener).await;
        keeper.abort();
        drop(listener);
        self.end().await
    }

    fn keep_ready(&self) -> JoinHandle<()> {
        let (payer, report) = (Arc::clone(&self.payer), Arc::clone(&self.report));
        let usual = self.arguments.options();
        // Whoever comes meanwhile is not to wait for its waits, and goes first.
        let patience = Patience { retries: 0, ..usual.patience };
        let solver = usual.solver.priority(Priority::Background);
        let client = Client::new(self.arguments.at.address.clone(), Options { patience, solver, ..usual });
        let told = move |outcome: Result<usize, _>| match outcome {
            Ok(count) => report.ready(count),
            Err(error) => report.unready(&Failure::of(&error, Step::Get)),
        };
        tokio::spawn(async move { payer.keep_ready(client, told).await })
    }

    /// Until the first signal.
    async fn take_connections(&mut self, listener: &Listener) {
        let most = usize::try_from(self.arguments.max_connections).unwrap_or(usize::MAX);
        let (mut number, mut failing) = (0, false);
        loop {
            tokio::select! {
                () = self.signals.next() => return,
                Some(_) = self.connections.join_next(), if !self.connections.is_empty() => {}
                accepted = listener.accept() => match accepted {
                    Ok((_closed_at_once, peer)) if self.open() >= most => {
                        self.report.turned_away(&peer, most);
                    }
                    Ok((local, peer)) => {
                        failing = false;
                        number += 1;
                        let (payer, report) = (Arc::clone(&self.payer), Arc::clone(&self.report));
                        let connection = Connection { number, peer, payer, report };
                        self.connections.spawn(connection.run(local, self.cut.subscribe()));
                    }
                    Err(error) => {
                        if !failing {
                            self.report.cannot_accept(&error);
                        }
                        failing = true;
                        sleep(ACCEPT_PAUSE).await;
                    }
                }
            }
        }
    }

    /// How many connections are open; one that was told of as closed is none any more.
    fn open(&mut self) -> usize {
        while self.connections.try_join_next().is_some() {}
        self.connections.len()
    }

    /// Lets what is open end by itself, but not for ever.
    async fn end(mut self) -> Result<(), Failure> {
        let open = self.open();
        self.report.stopping(open, self.arguments.grace);
        let all_ended = async { while self.connections.join_next().await.is_some() {} };
        tokio::select! {
            () = all_ended => {}
            () = sleep(self.arguments.grace) => {}
            () = self.signals.next() => {}
        }
        let cut = self.open();
        self.cut.send_replace(true);
        while self.connections.join_next().await.is_some() {}
        self.report.stopped(cut);
        if cut == 0 { Ok(()) } else { Err(Failure::cut(cut)) }
    }
}

/// What ends it.
struct Signals {
    interrupt: Signal,
    terminate: Signal,
}

impl Signals {
    fn listen() -> Result<Self, Failure> {
        let listen = |kind| {
            signal(kind).map_err(|error| Failure::internal(format!("cannot listen for signals: {error}")))
        };
        Ok(Self { interrupt: listen(SignalKind::interrupt())?, terminate: listen(SignalKind::terminate())? })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}
