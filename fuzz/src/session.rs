//! Three connections of one gate, event by event, over restarts and crashes: whatever comes, no solution is granted twice, nothing is
//! bought with less than it costs, nothing is served that was not reserved, and who was refused stays refused.
//!
//! Owns the moves; what must hold after each is `world`'s and `connection`'s.

mod connection;
mod world;

use arbitrary::Arbitrary;
use wisdom_protocol::code::Code;
use wisdom_protocol::frame::DecodeError;
use wisdom_protocol::message::ErrorMessage;
use wisdom_server::admission::{Pace, Refusal};
use wisdom_server::dialect::text::LineMistake;
use wisdom_server::replay::{Released, ReserveError, Reserved};
use wisdom_server::service::Unavailable;
use wisdom_server::session::{Event, Overdue, Wait};
use wisdom_server::tunnel::{NoSlot, NoUpstream};

use world::World;

const MAX_MOVES: usize = 200;

/// One of the connections; the third speaks in lines.
#[derive(Arbitrary, Clone, Copy, Debug)]
pub enum Who {
    First,
    Second,
    InLines,
}

/// What is asked for.
#[derive(Arbitrary, Clone, Copy, Debug)]
pub enum What {
    Default,
    Quotes,
    Tunnel,
    Nothing,
}

/// What happens next.
#[derive(Arbitrary, Clone, Debug)]
pub enum Move {
    /// The step that is due is carried out, and goes well or does not, one way or another.
    Carry { who: Who, how: Outcome },
    /// A client asks.
    Ask { who: Who, what: What, max_work: Option<u32> },
    /// A client sends a solution of a challenge that was issued to anybody; with changes.
    Solve { who: Who, solution: Attempt },
    /// Something happens that no client sends, in its place or not.
    Happen { who: Who, what: Happening },
    /// Time passes.
    Pass { ms: u32 },
    /// What has expired is forgotten.
    Purge,
    /// The server begins to stop.
    Drain,
    /// Another process takes its place, with what it left or without.
    Restart(Restart),
    /// A client goes, and another comes.
    Replace { who: Who },
}

/// How a step ends.
#[derive(Arbitrary, Clone, Copy, Debug)]
pub enum Outcome {
    Well,
    /// The service has nothing, the tunnels are taken, the upstream refuses.
    Badly(u8),
    /// The client has gone meanwhile.
    Lost,
    /// The drain ends meanwhile.
    Drained,
}

/// A solution of the challenge `which`, at a bid and with a number of nonces, after one bit was changed.
#[derive(Arbitrary, Clone, Copy, Debug)]
pub struct Attempt {
    pub which: u8,
    pub bid: u8,
    pub nonces: u8,
    pub flip: Option<(u8, u8)>,
}

/// How one process follows another.
#[derive(Arbitrary, Clone, Copy, Debug)]
pub enum Restart {
    /// The snapshot is taken when every connection has ended.
    Clean,
    /// It is taken while some have something reserved.
    Early,
    /// There is none.
    Crash,
}

/// What the connection may report, in order or not.
#[derive(Arbitrary, Clone, Copy, Debug)]
pub enum Happening {
    Opened,
    Undecodable,
    Unreadable,
    WrongSide,
    Departed,
    TimedOut(u8),
    Draining,
    Evicted,
    Asked,
    NotAsked,
    Lost,
    Reserved,
    NotReserved,
    Served,
    Seated,
    NotSeated,
    Dialled,
    NotDialled,
    Committed,
    Released,
    Replied,
}

/// See the module. Returns how many solutions were granted.
pub fn check(script: &[Move]) -> usize {
    let mut world = World::new();
    for step in script.iter().take(MAX_MOVES) {
        match step.clone() {
            Move::Carry { who, how } => world.carry(who, how),
            Move::Ask { who, what, max_work } => world.ask(who, what, max_work),
            Move::Solve { who, solution } => world.solve(who, solution),
            Move::Happen { who, what } => world.happen(who, what.event()),
            Move::Pass { ms } => world.pass(ms),
            Move::Purge => world.purge(),
            Move::Drain => world.drain(),
            Move::Restart(how) => world.restart(how),
            Move::Replace { who } => world.replace(who),
        }
    }
    world.grants()
}

impl Happening {
    fn event(self) -> Event {
        match self {
            Self::Opened => Event::Opened,
            Self::Undecodable => Event::Undecodable(DecodeError::WrongSide("granted")),
            Self::Unreadable => Event::Unreadable(LineMistake::TooLong),
            Self::WrongSide => Event::Received(ErrorMessage::new(Code::Busy, "from a client").into()),
            Self::Departed => Event::Departed,
            Self::TimedOut(which) => Event::TimedOut(match which % 5 {
                0 => Overdue::Waiting(Wait::FirstFrame),
                1 => Overdue::Waiting(Wait::Hold),
                2 => Overdue::Waiting(Wait::Idle),
                3 => Overdue::Frame,
                _ => Overdue::Lifetime,
            }),
            Self::Draining => Event::Draining,
            Self::Evicted => Event::Evicted,
            Self::Asked => Event::Asked(Ok(Pace::UNHURRIED)),
            Self::NotAsked => Event::Asked(Err(Refusal::Full)),
            Self::Lost => Event::Lost,
            Self::Reserved => Event::Reserved(Ok(Reserved::First)),
            Self::NotReserved => Event::Reserved(Err(ReserveError::Full)),
            Self::Served => Event::Served(Err(Unavailable)),
            Self::Seated => Event::Seated(Ok(())),
            Self::NotSeated => Event::Seated(Err(NoSlot::Full)),
            Self::Dialled => Event::Dialled(Ok(())),
            Self::NotDialled => Event::Dialled(Err(NoUpstream::Down { retry_after_ms: 1 })),
            Self::Committed => Event::Committed,
            Self::Released => Event::Released(Released::Kept),
            Self::Replied => Event::Replied,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOLVED: Attempt = Attempt { which: 0, bid: 0, nonces: 0, flip: None };

    fn carry(who: Who, how: Outcome) -> Move {
        Move::Carry { who, how }
    }

    /// From asking to the end of the step after the grant.
    fn bought(who: Who, what: What, carried: usize) -> Vec<Move> {
        // Admission is asked, and the challenge is told.
        let well = carry(who, Outcome::Well);
        let start = [Move::Ask { who, what, max_work: None }, well.clone(), well];
        let solved = Move::Solve { who, solution: SOLVED };
        start.into_iter().chain([solved]).chain(vec![carry(who, Outcome::Well); carried]).collect()
    }

    #[test]
    fn a_script_can_buy_a_quote_and_a_tunnel_once() {
        for (who, what, enough) in
            [(Who::First, What::Quotes, 3), (Who::InLines, What::Quotes, 3), (Who::Second, What::Tunnel, 4)]
        {
            assert_eq!(check(&bought(who, what, enough - 1)), 0, "{what:?}");
            assert_eq!(check(&bought(who, what, enough)), 1, "{what:?}");
            let again = [Move::Replace { who }, Move::Solve { who, solution: SOLVED }];
            let again = [&again[..], &vec![carry(who, Outcome::Well); 6]].concat();
            assert_eq!(check(&[bought(who, what, enough + 2), again.clone()].concat()), 1, "{what:?}");
            for how in [Restart::Clean, Restart::Early, Restart::Crash] {
                let script = [bought(who, what, enough), vec![Move::Restart(how)], again.clone()].concat();
                assert_eq!(check(&script), 1, "{what:?} over a {how:?}");
            }
        }
    }

    #[test]
    fn a_tunnel_that_could_not_be_had_can_be_bought_until_its_fourth_failure() {
        let who = Who::First;
        let again = [Move::Replace { who }, Move::Solve { who, solution: SOLVED }];
        let dial = [vec![carry(who, Outcome::Well); 2], vec![carry(who, Outcome::Lost); 2]].concat();
        let fail = [&again[..], &dial].concat();
        let buy = [&again[..], &vec![carry(who, Outcome::Well); 6]].concat();
        let asked = bought(who, What::Tunnel, 0)[..3].to_vec();
        for (failures, grants) in [(0, 1), (3, 1), (4, 0)] {
            let failed = std::iter::repeat_n(&fail, failures).flatten().cloned();
            let script: Vec<Move> = asked.iter().cloned().chain(failed).chain(buy.clone()).collect();
            assert_eq!(check(&script), grants, "after {failures} failures");
        }
    }
}
