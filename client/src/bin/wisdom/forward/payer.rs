//! Who pays for the connections of `wisdom forward`, in which order, and what is kept ready.
//!
//! Owns the turn: all threads are on one search at a time, in the order in which connections came. Solutions are kept ready
//! only while nobody waits, and never more than were asked for; one that is under way when somebody comes is theirs.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Mutex as Turn, Notify};
use tokio::time::{sleep, timeout};
use wisdom_client::{Client, Error, Prepared, Tunnel};

/// How many more solutions a connection may cost: one that was kept ready may be found expired, and the next one too if the
/// gate was replaced.
const MORE_SOLUTIONS: u32 = 3;
/// A kept solution is replaced when this part of its time is left.
const LAST_PART: u32 = 4;
/// What is good for less is not used any more, however short its time was at first.
const TOO_LATE: Duration = Duration::from_secs(1);
/// What was never good for more is not kept: it would have to be made anew without an end.
const WORTH_KEEPING: Duration = Duration::from_secs(2);
/// Between tries to keep one ready, while they fail: at first, and at the most.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

pub(super) struct Payer {
    /// Whoever holds it searches.
    turn: Turn<Client>,
    /// As patient as the one above, to redeem with; each connection has a copy.
    redeeming: Client,
    timeout: Duration,
    kept: Mutex<VecDeque<Kept>>,
    /// The most that are kept.
    ready: usize,
    /// Connections that wait for a solution.
    waiting: AtomicUsize,
    /// Whether one was taken, or the last who waited has one.
    changed: Notify,
}

/// What a connection got.
pub(super) struct Bought {
    pub(super) tunnel: Tunnel,
    /// Whether it was paid for beforehand.
    pub(super) was_ready: bool,
}

struct Kept {
    prepared: Prepared,
    /// Of its time, when it is to be replaced.
    last_part: Duration,
}

impl Kept {
    fn is_good(&self) -> bool {
        self.prepared.good_for() > TOO_LATE
    }

    /// Until it is to be replaced.
    fn fresh_for(&self) -> Duration {
        self.prepared.good_for().saturating_sub(self.last_part.max(TOO_LATE))
    }
}

/// Somebody waits for as long as it is there.
struct Waiting<'a>(&'a Payer);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        if self.0.waiting.fetch_sub(1, Ordering::Relaxed) == 1 {
            self.0.changed.notify_one();
        }
    }
}

impl Payer {
    /// Pays by `client`, for each connection within `timeout`, and keeps so many `ready`.
    pub(super) fn new(client: Client, timeout: Duration, ready: usize) -> Self {
        Self {
            redeeming: client.clone(),
            turn: Turn::new(client),
            timeout,
            kept: Mutex::default(),
            ready,
            waiting: AtomicUsize::new(0),
            changed: Notify::new(),
        }
    }

    /// A tunnel for the next connection.
    pub(super) async fn buy(&self) -> Result<Bought, Error> {
        let after = self.timeout;
        let mut last = None;
        let bought = timeout(after, self.buy_at_last(&mut last)).await;
        bought.unwrap_or_else(|_| Err(Error::OutOfTime { after, last }))
    }

    async fn buy_at_last(&self, last: &mut Option<String>) -> Result<Bought, Error> {
        let mut more = MORE_SOLUTIONS;
        loop {
            let (prepared, was_ready) = self.prepared().await?;
            let error = match self.redeeming.clone().connect_with(prepared, &()).await {
                Ok(tunnel) => return Ok(Bought { tunnel, was_ready }),
                Err(error) => error,
            };
            match error.asks_anew() {
                Some(wait) if more > 0 => {
                    *last = Some(error.to_string());
                    sleep(wait).await;
                    more -= 1;
                }
                _ => return Err(error),
            }
        }
    }

    /// One that was kept, or a new one, and which.
    async fn prepared(&self) -> Result<(Prepared, bool), Error> {
        if let Some(prepared) = self.take() {
            return Ok((prepared, true));
        }
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let _waiting = Waiting(self);
        let mut client = self.turn.lock().await;
        // Whoever had the turn before may have made it to be kept.
        match self.take() {
            Some(prepared) => Ok((prepared, true)),
            None => client.prepare(&()).await.map(|prepared| (prepared, false)),
        }
    }

    /// The oldest that is still good; those that are not are thrown away.
    fn take(&self) -> Option<Prepared> {
        let mut kept = self.kept();
        kept.retain(Kept::is_good);
        let taken = kept.pop_front().map(|kept| kept.prepared);
        if taken.is_some() {
            self.changed.notify_one();
        }
        taken
    }

    /// Keeps as many ready as were asked for, without an end, paying by `client`; `told` how many there are after each
    /// new one, or why there is none.
    pub(super) async fn keep_ready(&self, mut client: Client, told: impl Fn(Result<usize, Error>)) {
        if self.ready == 0 {
            return;
        }
        let mut pause = FIRST_PAUSE;
        loop {
            self.due().await;
            let prepared = {
                let _turn = self.turn.lock().await;
                let prepared = client.prepare(&()).await.and_then(worth_keeping);
                prepared.map(|prepared| self.keep(prepared.parted()))
            };
            let worked = prepared.is_ok();
            told(prepared);
            if worked {
                pause = FIRST_PAUSE;
            } else {
                sleep(pause).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        }
    }

    /// Waits until one more is to be made, and nobody waits for one.
    async fn due(&self) {
        loop {
            let due = self.due_in();
            let idle = self.waiting.load(Ordering::Relaxed) == 0;
            if idle && due.is_zero() {
                return;
            }
            tokio::select! {
                () = self.changed.notified() => {}
                () = sleep(due), if idle => {}
            }
        }
    }

    fn due_in(&self) -> Duration {
        let kept = self.kept();
        if kept.len() < self.ready {
            return Duration::ZERO;
        }
        kept.iter().map(Kept::fresh_for).min().unwrap_or_default()
    }

    /// Keeps `prepared`, in place of the oldest if there are enough, and says how many there are.
    fn keep(&self, prepared: Prepared) -> usize {
        let mut kept = self.kept();
        kept.retain(Kept::is_good);
        while kept.len() >= self.ready {
            kept.pop_front();
        }
        let last_part = prepared.good_for() / LAST_PART;
        kept.push_back(Kept { prepared, last_part });
        kept.len()
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, VecDeque<Kept>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn worth_keeping(prepared: Prepared) -> Result<Prepared, Error> {
    let lifetime = prepared.good_for();
    if lifetime > WORTH_KEEPING { Ok(prepared) } else { Err(Error::Expired { lifetime }) }
}
