//! What sessions tell the prices of what becomes of a challenge, and what they ask of clients in return.

use super::*;
use crate::pricing::market::Reading;

const BUSY: [(&str, &str); 5] = [
    ("services.quotes.floor", "64"),
    ("services.quotes.puzzles", "4"),
    ("services.quotes.grants_per_minute", "6"),
    ("pricing.source_burst", "4"),
    ("server.max_requests_per_connection", "1000"),
];

fn world() -> World {
    let mut world = World::with(&BUSY, 1_000);
    assert_eq!(world.on(Event::Opened), Step::Read(Wait::FirstFrame));
    world
}

impl World {
    /// The same gate, seen from another connection, of this source.
    fn from(mut self, source: Source) -> Self {
        self.session = Session::new(source, 1_000, self.session.request());
        assert_eq!(self.on(Event::Opened), Step::Read(Wait::FirstFrame));
        self
    }

    fn reading(&self) -> Reading {
        self.prices.readings(self.now)[0].1
    }

    fn price(&mut self) -> u64 {
        let max_work = Some(1);
        let request = ChallengeRequest { service: None, max_work, request_id: None };
        let Step::Refuse(Refusal { error, .. }) = self.ask(request.into()) else {
            panic!("no price is so low")
        };
        self.session = Session::new(self.session.source, 1_000, self.session.request());
        assert_eq!(error.code, Code::TooExpensive);
        error.work.unwrap()
    }

    /// As far as the service, which is then asked for the first or a further time.
    fn pay(&mut self, solution: &Solution) -> Reservation {
        let Step::Reserve { claim, .. } = self.on(Event::Received(solution.clone().into())) else { panic!() };
        let reservation = Reservation::new(&self.replay, claim).unwrap();
        assert!(matches!(self.on(Event::Reserved(Ok(reservation.reserved()))), Step::Serve(_)));
        reservation
    }

    fn buy(&mut self, solution: &Solution) {
        let reservation = self.pay(solution);
        let quote = Quote::new("Pay first.", None).unwrap();
        assert_eq!(self.on(Event::Served(Ok(quote))), Step::Commit);
        reservation.commit();
        assert!(matches!(self.on(Event::Committed), Step::Reply(_)));
        self.on(Event::Replied);
    }
}

#[test]
fn a_source_pays_for_what_it_was_issued_and_not_for_what_it_was_refused() {
    let mut world = world();
    (0..100).for_each(|_| assert_eq!(world.price(), 64));
    (0..8).for_each(|_| drop(world.challenge()));
    assert_eq!(world.price(), 4 * 64, "twice its burst");
    let challenge = world.challenge();
    let (_, key) = world.settings.keys.current();
    assert_eq!(challenge.token.authenticate(key).unwrap().source_factor.0, 4 * 16);
    assert_eq!(world.from(Source::V4([127, 0, 0, 2])).price(), 64, "nobody else's price");
}

#[test]
fn challenges_that_nobody_solves_are_no_demand() {
    let mut world = world();
    for last in 0..=255 {
        world = world.from(Source::V4([192, 0, 2, last]));
        (0..4).for_each(|_| drop(world.challenge()));
    }
    world.now = UnixMillis(NOW.0 + 5_000);
    assert_eq!((world.reading().hashes_per_second, world.reading().base.work.hashes()), (0, 64));
}

#[test]
fn a_solution_is_demand_once_at_what_was_asked_however_often_it_is_tried() {
    let mut world = world();
    let challenge = world.challenge();
    // The bid is five times what is asked: what is beyond is a place in a queue, and no demand.
    let solution = solve_at(&challenge, Work::new(5 * 64).unwrap());
    for _ in 0..3 {
        let reservation = world.pay(&solution);
        assert_eq!(world.on(Event::Served(Err(Unavailable))), Step::Release);
        world.refused(Event::Released(reservation.release()));
        world = world.from(Source::V4([127, 0, 0, 1]));
    }
    world.buy(&solution);
    world.now = UnixMillis(NOW.0 + 1_000);
    let reading = world.reading();
    assert_eq!(reading.hashes_per_second, 64 / 5);
}

#[test]
fn demand_raises_the_price_of_the_next_challenge_and_passes() {
    let mut world = world();
    for last in 0..10 {
        world = world.from(Source::V4([192, 0, 2, last]));
        let solution = solve(&world.challenge());
        world.buy(&solution);
    }
    // Ten in a tenth of a minute in which one can be served: 20 times the floor, by doubling once a second.
    let prices: Vec<u64> = (1..=6)
        .map(|second| {
            world.now = UnixMillis(NOW.0 + 1_000 * second);
            world.price()
        })
        .collect();
    assert_eq!(prices, [128, 256, 512, 1_024, 1_280, 640]);
    let error = world.reading();
    assert_eq!(error.hashes_per_second, 0);
    world.now = UnixMillis(NOW.0 + 10_000);
    assert_eq!(world.price(), 64);
}

#[test]
fn what_was_granted_is_remembered_longer_than_what_was_asked() {
    let mut world = world();
    let buyer = Source::V4([192, 0, 2, 1]);
    world = world.from(buyer);
    for _ in 0..8 {
        let solution = solve(&world.challenge());
        world.buy(&solution);
    }
    world = world.from(Source::V4([192, 0, 2, 2]));
    (0..8).for_each(|_| drop(world.challenge()));
    // After two minutes, when the demand is long forgotten.
    world.now = UnixMillis(NOW.0 + 120_000);
    assert_eq!(world.price(), 64);
    world = world.from(buyer);
    assert!(world.price() > 64, "eight grants of two minutes ago are more than four");
    world.now = UnixMillis(NOW.0 + 600_000);
    assert_eq!(world.price(), 64);
}
