//! Sessions that buy a tunnel: every way from a proven solution to an end.

use std::io;

use super::*;
use crate::tunnel::dial::DialError;

const SERVICE: [(&str, &str); 5] = [
    ("services.quotes.kind", "tunnel"),
    ("services.quotes.upstream", "127.0.0.1:22"),
    ("services.quotes.lifetime", "7s"),
    ("services.quotes.floor", "32"),
    ("services.quotes.puzzles", "4"),
];

/// A world in which a tunnel has been paid for with this work and reserved; its first step.
fn reserved(work: u64) -> (World, Reservation, Step) {
    let mut world = World::with(&SERVICE, 10);
    assert_eq!(world.on(Event::Opened), Step::Read(Wait::FirstFrame));
    let challenge = world.challenge();
    let step = world.on(Event::Received(solve_at(&challenge, Work::new(work).unwrap()).into()));
    let Step::Reserve { claim, .. } = step else { panic!("{step:?}") };
    let reservation = Reservation::new(&world.replay, claim).unwrap();
    let step = world.on(Event::Reserved(Ok(Reserved::First)));
    (world, reservation, step)
}

/// The same, seated and dialling.
fn dialling() -> (World, Reservation) {
    let (mut world, reservation, _) = reserved(32);
    assert_eq!(world.on(Event::Seated(Ok(()))), Step::Dial);
    (world, reservation)
}

#[test]
fn a_tunnel_is_bought_in_the_documented_steps() {
    let (mut world, reservation, step) = reserved(64);
    let service = ServiceName::new("quotes").unwrap();
    // What was paid counts, in sixteenths, over a source factor of 1.0.
    let ticket = Ticket { source: Source::V4([127, 0, 0, 1]), paid: 64 * 16 };
    assert_eq!(step, Step::Seat { service: service.clone(), ticket });
    assert_eq!(world.on(Event::Seated(Ok(()))), Step::Dial);
    assert_eq!(world.on(Event::Dialled(Ok(()))), Step::Commit);
    reservation.commit();
    let step = world.on(Event::Committed);
    let Step::Reply(Message::Granted(granted)) = step else { panic!("{step:?}") };
    assert_eq!((granted.service, granted.quote), (service, None));
    assert_eq!((granted.idle_timeout_ms, granted.lifetime_ms), (Some(600_000), Some(7_000)));
    assert_eq!(world.on(Event::Replied), Step::Relay);
}

#[test]
fn without_a_slot_the_solution_is_as_it_was_and_the_price_is_told_where_more_would_help() {
    let cases = [
        (NoSlot::Full, Code::Busy, Some(32)),
        (NoSlot::SourceFull, Code::RateLimited, None),
        (NoSlot::NetworkFull, Code::Busy, Some(32)),
        (NoSlot::Evicted, Code::Busy, Some(32)),
        (NoSlot::TimedOut, Code::Busy, Some(32)),
    ];
    for (why, code, price) in cases {
        let (mut world, _reservation, _) = reserved(64);
        assert_eq!(world.on(Event::Seated(Err(why))), Step::GiveBack);
        let error = world.refused(Event::Released(Released::Kept));
        assert_eq!(
            (error.code, error.solution, error.work),
            (code, Some(SolutionFate::Kept), price),
            "{why:?}"
        );
        assert!(error.retry_after_ms.is_some());
    }
}

#[test]
fn an_upstream_that_was_tried_costs_and_one_that_was_not_does_not() {
    let failed = |kind: io::ErrorKind| NoUpstream::Failed(DialError::from(io::Error::from(kind)));
    let exhausted = NoUpstream::Failed(DialError::from(io::Error::from_raw_os_error(24)));
    let cases = [
        (failed(io::ErrorKind::ConnectionRefused), Step::Release, 1_000),
        (failed(io::ErrorKind::TimedOut), Step::Release, 1_000),
        (exhausted, Step::GiveBack, 1_000),
        (NoUpstream::Down { retry_after_ms: 4_321 }, Step::GiveBack, 4_321),
    ];
    for (why, expected, retry_after_ms) in cases {
        let (mut world, _reservation) = dialling();
        assert_eq!(world.on(Event::Dialled(Err(why))), expected);
        let error = world.refused(Event::Released(Released::Kept));
        assert_eq!((error.code, error.solution), (Code::UpstreamUnavailable, Some(SolutionFate::Kept)));
        assert_eq!(error.retry_after_ms, Some(retry_after_ms));
    }
}

#[test]
fn the_fourth_dial_in_vain_is_told_as_spent() {
    let (mut world, _reservation) = dialling();
    assert_eq!(world.on(Event::Dialled(Err(NoUpstream::Failed(DialError::TimedOut)))), Step::Release);
    let error = world.refused(Event::Released(Released::Spent));
    assert_eq!((error.code, error.solution), (Code::UpstreamUnavailable, Some(SolutionFate::Spent)));
}

#[test]
fn who_leaves_before_the_grant_is_told_nothing_and_leaves_a_released_solution() {
    let (mut world, _reservation, _) = reserved(32);
    assert_eq!(world.on(Event::Lost), Step::GiveBack, "nothing was tried yet");
    assert_eq!(world.on(Event::Released(Released::Kept)), Step::Close);
    let (mut world, _reservation) = dialling();
    assert_eq!(world.on(Event::Lost), Step::Release, "its dial has cost something");
    assert_eq!(world.on(Event::Released(Released::Kept)), Step::Close);
}

#[test]
fn who_waits_when_the_drain_ends_is_told_to_come_back() {
    let (world, reservation, _) = reserved(32);
    let (other_world, other_reservation) = dialling();
    for (mut world, _reservation) in [(world, reservation), (other_world, other_reservation)] {
        assert_eq!(world.on(Event::Draining), Step::GiveBack);
        let error = world.refused(Event::Released(Released::Kept));
        assert_eq!((error.code, error.solution), (Code::Draining, Some(SolutionFate::Kept)));
    }
}

#[test]
fn an_answer_nobody_asked_for_opens_no_tunnel() {
    for event in [Event::Dialled(Ok(())), Event::Replied, Event::Committed, Event::Served(Err(Unavailable))] {
        let (mut world, _reservation, _) = reserved(32);
        assert_eq!(world.refused(event).code, Code::Internal);
    }
    for event in [Event::Seated(Ok(())), Event::Lost, Event::Dialled(Ok(()))] {
        let mut world = World::opened(10);
        assert_eq!(world.refused(event).code, Code::Internal);
    }
}
