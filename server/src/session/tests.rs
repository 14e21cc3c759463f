//! Sessions without sockets or clocks: events in, steps out.

mod prices;
mod tunnels;

use std::sync::Arc;
use std::time::Duration;

use wisdom_protocol::code::Code;
use wisdom_protocol::message::{Challenge, ErrorMessage, SolutionFate};
use wisdom_protocol::puzzle::{Nonce, Puzzle};
use wisdom_protocol::token::Epoch;

use super::*;
use crate::admission::{Occupancy, Offence, Part};
use crate::config::tests::settings_with;
use crate::entropy::tests::CountingEntropy;
use crate::replay::Reservation;
use crate::sources::HashKey;

/// When each world begins.
const NOW: UnixMillis = UnixMillis(1_000_000);

struct World {
    settings: Settings,
    replay: Arc<LocalSet>,
    prices: Prices,
    now: UnixMillis,
    entropy: CountingEntropy,
    draining: bool,
    session: Session,
}

impl World {
    fn new(max_requests: u32) -> Self {
        Self::with(&[("services.quotes.floor", "32"), ("services.quotes.puzzles", "4")], max_requests)
    }

    fn with(keys: &[(&str, &str)], max_requests: u32) -> Self {
        let settings = settings_with(keys);
        let replay = Arc::new(LocalSet::new(Epoch([3; 8]), 10, UnixMillis(0)));
        let hash_key = HashKey::draw(&CountingEntropy::default());
        let prices = Prices::new(&settings.services, &settings.pricing, hash_key, NOW);
        let id = RequestId::parse("00000000-0000-7000-8000-000000000000").unwrap();
        let session = Session::new(Source::V4([127, 0, 0, 1]), max_requests, id);
        let entropy = CountingEntropy::default();
        Self { settings, replay, prices, now: NOW, entropy, draining: false, session }
    }

    fn on(&mut self, event: Event) -> Step {
        let view = View {
            now: self.now,
            settings: &self.settings,
            replay: &self.replay,
            prices: &self.prices,
            entropy: &self.entropy,
            draining: self.draining,
        };
        self.session.on(event, &view)
    }

    fn opened(max_requests: u32) -> Self {
        let mut world = Self::new(max_requests);
        assert_eq!(world.on(Event::Opened), Step::Read(Wait::FirstFrame));
        world
    }

    /// What becomes of a request that admission has nothing against.
    fn ask(&mut self, request: Message) -> Step {
        assert_eq!(self.on(Event::Received(request)), Step::Ask);
        self.on(Event::Asked(Ok(Pace::UNHURRIED)))
    }

    fn challenge(&mut self) -> Challenge {
        let Step::Reply(Message::Challenge(challenge)) = self.ask(request()) else {
            panic!("no challenge");
        };
        assert_eq!(self.on(Event::Replied), Step::Read(Wait::Hold));
        challenge
    }

    fn refused(&mut self, event: Event) -> ErrorMessage {
        let step = self.on(event);
        let Step::Refuse(refusal) = step else { panic!("{step:?}") };
        refusal.error
    }
}

fn request() -> Message {
    ChallengeRequest::default().into()
}

fn solve(challenge: &Challenge) -> Solution {
    solve_at(challenge, challenge.work)
}

fn solve_at(challenge: &Challenge, work: Work) -> Solution {
    let puzzle = Puzzle::new(&challenge.token, challenge.puzzles, work).unwrap();
    let smallest = |index| {
        (0..1 << 20).filter_map(Nonce::new).find(|&nonce| puzzle.value(index, nonce) <= puzzle.bound())
    };
    let nonces = (0..challenge.puzzles.get()).map(|index| smallest(index).unwrap()).collect();
    let request_id = RequestId::parse("0192F0C1-7A3B-7C4D-8E5F-001122334455");
    Solution { challenge: challenge.token.to_text(), work: work.hashes(), nonces, request_id }
}

#[test]
fn a_quote_is_bought_in_the_documented_steps() {
    let mut world = World::opened(10);
    let solution = solve(&world.challenge());
    let id = solution.request_id.unwrap();
    let Step::Reserve { claim, .. } = world.on(Event::Received(solution.into())) else {
        panic!("not reserved")
    };
    let reservation = Reservation::new(&world.replay, claim).unwrap();
    let service = ServiceName::new("quotes").unwrap();
    assert_eq!(world.on(Event::Reserved(Ok(Reserved::First))), Step::Serve(service.clone()));
    let quote = Quote::new("Pay first.", None).unwrap();
    assert_eq!(world.on(Event::Served(Ok(quote.clone()))), Step::Commit);
    reservation.commit();
    let granted =
        Granted { service, request_id: id, quote: Some(quote), idle_timeout_ms: None, lifetime_ms: None };
    assert_eq!(world.on(Event::Committed), Step::Reply(granted.into()));
    assert_eq!(world.on(Event::Replied), Step::Read(Wait::Idle));
    assert_eq!(world.on(Event::Departed), Step::Close);
}

#[test]
fn a_service_that_cannot_serve_releases_and_the_fourth_time_spends() {
    let mut world = World::opened(100);
    let solution = solve(&world.challenge());
    for (round, fate) in [SolutionFate::Kept, SolutionFate::Kept, SolutionFate::Kept, SolutionFate::Spent]
        .into_iter()
        .enumerate()
    {
        world.session = Session::new(world.session.source, 100, world.session.request);
        assert_eq!(world.on(Event::Opened), Step::Read(Wait::FirstFrame));
        let Step::Reserve { claim, .. } = world.on(Event::Received(solution.clone().into())) else {
            panic!("{round}")
        };
        let reservation = Reservation::new(&world.replay, claim).unwrap();
        assert!(matches!(world.on(Event::Reserved(Ok(Reserved::First))), Step::Serve(_)));
        assert_eq!(world.on(Event::Served(Err(Unavailable))), Step::Release);
        let error = world.refused(Event::Released(reservation.release()));
        assert_eq!((error.code, error.solution), (Code::UpstreamUnavailable, Some(fate)), "{round}");
    }
    world.session = Session::new(world.session.source, 100, world.session.request);
    world.on(Event::Opened);
    let error = world.refused(Event::Received(solution.into()));
    assert_eq!((error.code, error.solution), (Code::Spent, Some(SolutionFate::Spent)));
}

#[test]
fn who_comes_second_to_a_reservation_is_told_what_became_of_it() {
    let cases = [
        (ReserveError::Spent, Code::Spent, Some(SolutionFate::Spent)),
        (ReserveError::Reserved, Code::Busy, Some(SolutionFate::Kept)),
        (ReserveError::Full, Code::Busy, Some(SolutionFate::Kept)),
        (ReserveError::Forgotten, Code::Expired, None),
    ];
    for (error, code, fate) in cases {
        let mut world = World::opened(10);
        let solution = solve(&world.challenge());
        assert!(matches!(world.on(Event::Received(solution.into())), Step::Reserve { .. }));
        let refused = world.refused(Event::Reserved(Err(error)));
        assert_eq!((refused.code, refused.solution), (code, fate));
        assert_eq!(refused.retry_after_ms.is_some(), code == Code::Busy);
    }
}

#[test]
fn whatever_waits_can_be_ended() {
    for holding in [false, true] {
        let ends = |event: Event| {
            let mut world = World::opened(10);
            if holding {
                world.challenge();
            }
            world.refused(event)
        };
        let undecodable = ends(Event::Undecodable(DecodeError::Version(b'G')));
        assert_eq!((undecodable.code, undecodable.solution), (Code::UnsupportedVersion, None));
        let late = ends(Event::TimedOut(Overdue::Waiting(Wait::Hold)));
        assert_eq!((late.code, late.solution), (Code::Timeout, Some(SolutionFate::Kept)));
        let draining = ends(Event::Draining);
        assert_eq!((draining.code, draining.solution), (Code::Draining, Some(SolutionFate::Kept)));
        assert!(draining.retry_after_ms.is_some() && draining.request_id.is_some());
        let evicted = ends(Event::Evicted);
        assert_eq!((evicted.code, evicted.solution), (Code::Busy, Some(SolutionFate::Kept)));
        assert!(evicted.retry_after_ms.is_some());
    }
}

#[test]
fn a_drain_sells_nothing_new_and_serves_what_was_paid() {
    let mut world = World::opened(10);
    let solution = solve(&world.challenge());
    world.draining = true;
    assert!(matches!(world.on(Event::Received(solution.into())), Step::Reserve { .. }));
    let mut world = World::opened(10);
    world.draining = true;
    assert_eq!(world.refused(Event::Received(request())).code, Code::Draining);
}

#[test]
fn admission_is_asked_before_each_challenge_and_its_refusal_is_told() {
    let retry_after = Duration::from_millis(1_234);
    let refusals = [
        (admission::Refusal::TooManyChallenges { retry_after }, Code::RateLimited, 1_234),
        (admission::Refusal::Full, Code::Busy, 1_000),
    ];
    for (refusal, code, retry_after_ms) in refusals {
        let mut world = World::opened(10);
        world.challenge();
        assert_eq!(world.on(Event::Received(request())), Step::Ask);
        let error = world.refused(Event::Asked(Err(refusal)));
        assert_eq!((error.code, error.retry_after_ms), (code, Some(retry_after_ms)));
        assert_eq!(error.solution, Some(SolutionFate::Kept));
    }
}

#[test]
fn the_hold_that_is_told_is_the_one_there_is() {
    for (live, hold_ms) in [(0, 20_000), (75, 12_500), (100, 5_000)] {
        let mut world = World::opened(10);
        assert_eq!(world.on(Event::Received(request())), Step::Ask);
        let pace = Pace { occupancy: Occupancy { live, soft: 100 }, part: Part::Floor };
        let step = world.on(Event::Asked(Ok(pace)));
        let Step::Reply(Message::Challenge(challenge)) = step else { panic!("{step:?}") };
        assert_eq!(challenge.hold_ms, hold_ms, "{live} of 100");
    }
}

#[test]
fn only_what_honest_clients_never_do_is_an_offence() {
    let offences = [
        (Reason::Undecodable(DecodeError::Version(b'G')), Some(Offence::Rubbish)),
        (Reason::Undecodable(DecodeError::Truncated), Some(Offence::Timeout)),
        (Reason::TimedOut(Overdue::Waiting(Wait::FirstFrame)), Some(Offence::Timeout)),
        (Reason::TimedOut(Overdue::Frame), Some(Offence::Timeout)),
        (Reason::Rejected(Rejection::Mac), Some(Offence::FailedProof)),
        (Reason::Rejected(Rejection::Unsolved { at: 0 }), Some(Offence::FailedProof)),
        (Reason::Rejected(Rejection::Shape), Some(Offence::Rubbish)),
        (Reason::TimedOut(Overdue::Waiting(Wait::Hold)), None),
        (Reason::TimedOut(Overdue::Waiting(Wait::Idle)), None),
        (Reason::TimedOut(Overdue::Lifetime), None),
        (Reason::Rejected(Rejection::Expired), None),
        (Reason::Rejected(Rejection::UnknownKey), None),
        (Reason::Rejected(Rejection::Spent), None),
        (Reason::NotAdmitted(admission::Refusal::Evicted), None),
        (Reason::Draining, None),
        (Reason::Internal, None),
    ];
    for (reason, expected) in offences {
        assert_eq!(reason.offence(), expected, "{}", reason.label());
    }
}

#[test]
fn the_number_of_requests_is_bounded() {
    let mut world = World::opened(2);
    world.challenge();
    world.challenge();
    let error = world.refused(Event::Received(request()));
    assert_eq!((error.code, error.solution), (Code::RateLimited, Some(SolutionFate::Kept)));
}

#[test]
fn ids_are_the_clients_or_new_for_each_request() {
    let mut world = World::opened(10);
    let connection = world.session.request();
    world.challenge();
    let first = world.session.request();
    world.challenge();
    assert!(first != connection && first != world.session.request());
    let id = RequestId::parse("0192f0c1-7a3b-7c4d-8e5f-001122334455");
    let service = ServiceName::new("nothing");
    let request = ChallengeRequest { service, max_work: None, request_id: id };
    let Step::Refuse(refusal) = world.ask(request.into()) else { panic!("served") };
    assert_eq!((refusal.error.code, refusal.error.request_id), (Code::UnknownService, id));
}

#[test]
fn an_answer_nobody_asked_for_is_our_own_failure_and_grants_nothing() {
    let answers = [
        Event::Replied,
        Event::Asked(Ok(Pace::UNHURRIED)),
        Event::Committed,
        Event::Reserved(Ok(Reserved::First)),
        Event::Served(Err(Unavailable)),
        Event::Released(Released::Kept),
    ];
    for event in answers {
        assert_eq!(World::opened(10).refused(event).code, Code::Internal);
    }
}
