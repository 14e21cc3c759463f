//! Every order of clean restarts and crashes, each crash at each point at which the directory is in a state of its own.
//!
//! A process here is what the gate does with the directory: lock, take, redeem, leave. A crash is that it does no more; what it had
//! written stays as it was.

use std::sync::Arc;

use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::{Epoch, Salt};

use super::*;
use crate::replay::{Claim, LocalSet, Reservation};

const NOW: UnixMillis = UnixMillis(10_000_000);
/// Processes one after the other, before the last that is looked at: a crash, what it left, and what became of that.
const LIVES: usize = 3;

/// How a process ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// Before it has looked for a snapshot.
    CrashLocked,
    /// With the snapshot taken, and nothing redeemed.
    CrashTaken,
    /// While it redeems: one reservation is open.
    CrashRedeeming,
    /// With so much of the snapshot written under its first name: nothing, half, all.
    CrashWriting(usize),
    /// The snapshot has its name; the process is killed before it could say so.
    CrashLeft,
    /// As it should.
    Clean,
}

const ENDS: [End; 8] = [
    End::CrashLocked,
    End::CrashTaken,
    End::CrashRedeeming,
    End::CrashWriting(0),
    End::CrashWriting(1),
    End::CrashWriting(2),
    End::CrashLeft,
    End::Clean,
];

/// A token, as far as the set is concerned.
#[derive(Clone, Copy)]
struct Token {
    epoch: Epoch,
    claim: Claim,
    grants: usize,
}

/// What happens in one order of lives.
struct History {
    path: PathBuf,
    tokens: Vec<Token>,
    next_epoch: u8,
}

impl History {
    fn issue(&mut self, set: &LocalSet) {
        let id = u8::try_from(self.tokens.len()).unwrap();
        let claim = Claim { salt: Salt([id; 16]), expires: UnixMillis(NOW.0 + 60_000) };
        self.tokens.push(Token { epoch: set.epoch(), claim, grants: 0 });
    }

    /// Tries the tokens `which`; those of another epoch are void.
    fn redeem(&mut self, set: &Arc<LocalSet>, which: impl Fn(usize) -> bool) {
        for (at, token) in self.tokens.iter_mut().enumerate().filter(|(at, _)| which(*at)) {
            let reserved = (token.epoch == set.epoch()).then(|| Reservation::new(set, token.claim));
            if let Some(Ok(reservation)) = reserved {
                reservation.commit();
                token.grants += 1;
                assert_eq!(token.grants, 1, "token {at}");
            }
        }
    }

    fn begin(&mut self, directory: &ReplayDirectory) -> Arc<LocalSet> {
        if let Some(snapshot) = directory.take().unwrap() {
            return Arc::new(LocalSet::from_snapshot(&snapshot.unwrap(), 100));
        }
        self.next_epoch += 1;
        Arc::new(LocalSet::new(Epoch([self.next_epoch; 8]), 100, NOW))
    }

    /// One process: of the tokens it issues, it redeems the first, and the second is left to those who come after.
    fn live(&mut self, end: End) {
        let directory = ReplayDirectory::open(&self.path).unwrap();
        if end == End::CrashLocked {
            return;
        }
        let set = self.begin(&directory);
        if end == End::CrashTaken {
            return;
        }
        let first = self.tokens.len();
        self.issue(&set);
        self.issue(&set);
        self.redeem(&set, |at| at <= first && at % 2 == 0);
        match end {
            End::CrashRedeeming => {
                // Granted, as far as the client knows; the process is gone before it settles.
                let open = Reservation::new(&set, self.tokens[first + 1].claim).unwrap();
                self.tokens[first + 1].grants += 1;
                std::mem::forget(open);
            }
            End::CrashWriting(halves) => {
                let bytes = set.snapshot().to_bytes();
                fs::write(self.path.join(UNFINISHED_FILE), &bytes[..bytes.len() * halves / 2]).unwrap();
            }
            End::CrashLeft | End::Clean => directory.leave(&set.snapshot()).unwrap(),
            End::CrashLocked | End::CrashTaken => {}
        }
    }
}

#[test]
fn in_every_order_of_restarts_and_crashes_a_solution_is_granted_once_and_none_is_lost_that_was_handed_on() {
    // In memory where there is such a place: hundreds of orders, and the disk has no part in them.
    let memory = Path::new("/dev/shm");
    let root = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let path = root.join(format!("wisdom-restarts-{}", std::process::id()));
    let mut handed_on = 0;
    for order in 0..ENDS.len().pow(LIVES.try_into().unwrap()) {
        let _ = fs::remove_dir_all(&path);
        let ends: [End; LIVES] =
            std::array::from_fn(|life| ENDS[order / ENDS.len().pow(life.try_into().unwrap()) % ENDS.len()]);
        let mut history = History { path: path.clone(), tokens: Vec::new(), next_epoch: 0 };
        for end in ends {
            history.live(end);
        }
        let directory = ReplayDirectory::open(&path).unwrap();
        let set = history.begin(&directory);
        let kept = |token: &Token| token.epoch == set.epoch() && token.grants == 0;
        let kept = history.tokens.iter().filter(|token| kept(token)).count();
        let before: usize = history.tokens.iter().map(|token| token.grants).sum();
        history.redeem(&set, |_| true);
        history.redeem(&set, |_| true);
        let granted = history.tokens.iter().map(|token| token.grants).sum::<usize>() - before;
        assert_eq!(granted, kept, "{ends:?}: what was handed on is redeemed, once");
        assert_eq!(kept, expected_kept(&ends), "{ends:?}");
        handed_on += kept;
    }
    assert!(handed_on > 100, "{handed_on}: the orders are not all crashes");
    fs::remove_dir_all(path).unwrap();
}

/// The second tokens of all processes since the last after which there was no snapshot. One that crashed before it took the snapshot
/// has left it to the next.
fn expected_kept(ends: &[End]) -> usize {
    let handed_on = |end: &&End| matches!(end, End::CrashLocked | End::CrashLeft | End::Clean);
    ends.iter().rev().take_while(handed_on).filter(|end| **end != End::CrashLocked).count()
}
