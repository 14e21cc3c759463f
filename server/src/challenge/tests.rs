//! Each wrong condition alone, and each pair of them: the earlier check answers.

use std::sync::Arc;

use wisdom_protocol::code::Code;
use wisdom_protocol::mac::MacKey;
use wisdom_protocol::puzzle::Nonce;
use wisdom_protocol::service::ServiceHash;
use wisdom_protocol::token::{Epoch, KeyId};
use wisdom_protocol::work::PuzzleCount;

use super::*;
use crate::config::tests::settings_with;
use crate::entropy::tests::CountingEntropy;
use crate::replay::Reservation;
use crate::sources::HashKey;

const NOW: UnixMillis = UnixMillis(1_767_225_600_000);
const HOME: Source = Source::V4([192, 0, 2, 7]);
const WORK: u64 = 64;

fn prices(settings: &Settings) -> Prices {
    let hash_key = HashKey::draw(&CountingEntropy::default());
    Prices::new(&settings.services, &settings.pricing, hash_key, NOW)
}

fn settings() -> Settings {
    settings_with(&[("services.quotes.floor", "64"), ("services.quotes.puzzles", "4")])
}

/// A solution in the making, and the world it meets.
struct Attempt {
    settings: Settings,
    replay: Arc<LocalSet>,
    fields: TokenFields,
    key: MacKey,
    /// Changes the signed token.
    alter: fn(&mut [u8; 120]),
    bid: u64,
    shape: fn(String) -> String,
    nonces: fn(Vec<Nonce>) -> Vec<Nonce>,
    /// Whether every nonce is that of the first sub-puzzle.
    misses: bool,
    source: Source,
    reservation: Option<Reservation>,
}

impl Attempt {
    fn good() -> Self {
        let settings = settings();
        let replay = Arc::new(LocalSet::new(Epoch([9; 8]), 10, UnixMillis(NOW.0 - 120_000)));
        let (_, key) = settings.keys.current();
        let key = key.clone();
        let request = ChallengeRequest::default();
        let prices = prices(&settings);
        let challenge = issue(&request, &HOME, Salt([5; 16]), NOW, &settings, &replay, &prices).unwrap();
        let fields = challenge.token.authenticate(&key).unwrap();
        Self {
            settings,
            replay,
            fields,
            key,
            alter: |_| {},
            bid: WORK,
            shape: |text| text,
            nonces: |nonces| nonces,
            misses: false,
            source: HOME,
            reservation: None,
        }
    }

    fn check(&self) -> Result<Proven, Rejection> {
        let mut bytes = *Token::sign(&self.fields, &self.key).as_bytes();
        (self.alter)(&mut bytes);
        let token = Token::from_bytes(bytes);
        let mut nonces = (self.nonces)(solve(&token, self.bid));
        if self.misses {
            let first = nonces[0];
            nonces.fill(first);
        }
        let challenge = (self.shape)(token.to_text());
        let solution = Solution { challenge, work: self.bid, nonces, request_id: None };
        check(&solution, &self.source, NOW, &self.settings, &self.replay)
    }

    fn claim(&self) -> Claim {
        Claim { salt: self.fields.salt, expires: self.fields.expires() }
    }
}

/// The smallest nonces that solve; zeros where the bid can't be carried.
fn solve(token: &Token, bid: u64) -> Vec<Nonce> {
    let count = PuzzleCount::new(4).unwrap();
    let zero = Nonce::new(0).unwrap();
    let Some(puzzle) = Work::new(bid).and_then(|bid| Puzzle::new(token, count, bid)) else {
        return vec![zero; 4];
    };
    let smallest = |index| {
        (0..1 << 20).filter_map(Nonce::new).find(|&nonce| puzzle.value(index, nonce) <= puzzle.bound())
    };
    (0..4).map(|index| smallest(index).unwrap()).collect()
}

/// One thing that is wrong: its name, the check it belongs to, how it comes about, and what follows.
struct Wrong {
    name: &'static str,
    step: u8,
    make: fn(&mut Attempt),
    label: &'static str,
    code: Code,
}

/// The table of `PROTOCOL.md` section 8, every wrong condition in the order of the checks.
#[rustfmt::skip]
const TABLE: [Wrong; 19] = [
    Wrong { name: "too short a text", step: 1, make: |a| a.shape = |text| text[1..].to_owned(), label: "shape", code: Code::Forged },
    Wrong { name: "padding", step: 1, make: |a| a.shape = |text| format!("{}=", &text[..159]), label: "shape", code: Code::Forged },
    Wrong { name: "unknown format", step: 2, make: |a| a.alter = |token| token[0] = 2, label: "format", code: Code::Forged },
    Wrong { name: "unknown flag", step: 2, make: |a| a.alter = |token| token[2] = 2, label: "format", code: Code::Forged },
    Wrong { name: "unknown key", step: 3, make: |a| a.fields.key_id = KeyId(99), label: "unknown_key", code: Code::Forged },
    Wrong { name: "another key's MAC", step: 4, make: |a| a.key = MacKey::new(&[1; 32]).unwrap(), label: "mac", code: Code::Forged },
    Wrong { name: "old epoch", step: 5, make: |a| a.fields.epoch = Epoch([8; 8]), label: "old_epoch", code: Code::Expired },
    Wrong { name: "from the future", step: 6, make: |a| a.fields.issued.0 += 2_001, label: "from_the_future", code: Code::Expired },
    Wrong { name: "expired", step: 6, make: |a| a.fields.issued.0 -= 60_000, label: "expired", code: Code::Expired },
    Wrong { name: "at the high-water mark", step: 6, make: |a| a.replay.purge(a.fields.expires()), label: "expired", code: Code::Expired },
    Wrong { name: "wrong service", step: 7, make: |a| a.fields.service = ServiceHash([0; 16]), label: "wrong_service", code: Code::WrongService },
    Wrong { name: "wrong source", step: 8, make: |a| a.source = Source::V4([192, 0, 2, 8]), label: "wrong_source", code: Code::WrongSource },
    Wrong { name: "too little work", step: 9, make: |a| a.bid = WORK - 4, label: "too_little_work", code: Code::TooLittleWork },
    Wrong { name: "no work", step: 9, make: |a| a.bid = 0, label: "too_little_work", code: Code::TooLittleWork },
    Wrong { name: "work not divisible", step: 9, make: |a| a.bid = WORK + 1, label: "work_not_carried", code: Code::Malformed },
    Wrong { name: "work beyond 2^48", step: 9, make: |a| a.bid = (1 << 48) + 4, label: "work_not_carried", code: Code::Malformed },
    Wrong { name: "a nonce too many", step: 10, make: |a| a.nonces = |nonces| [&nonces[..], &nonces[..1]].concat(), label: "nonce_count", code: Code::Malformed },
    Wrong { name: "reserved", step: 11, make: |a| a.reservation = Reservation::new(&a.replay, a.claim()).ok(), label: "reserved", code: Code::Busy },
    Wrong { name: "a nonce that misses", step: 12, make: |a| a.misses = true, label: "unsolved", code: Code::Unsolved },
];

#[test]
fn a_good_solution_is_proven() {
    let attempt = Attempt::good();
    let proven = attempt.check().unwrap();
    assert_eq!((proven.claim, proven.work), (attempt.claim(), WORK));
    assert_eq!(proven.service.as_str(), "quotes");
}

#[test]
fn each_wrong_condition_is_told_apart_inside_and_coarser_outside() {
    for wrong in &TABLE {
        let mut attempt = Attempt::good();
        (wrong.make)(&mut attempt);
        let rejection = attempt.check().unwrap_err();
        assert_eq!((rejection.label(), rejection.code()), (wrong.label, wrong.code), "{}", wrong.name);
    }
}

#[test]
fn of_two_wrong_conditions_the_earlier_check_answers() {
    let mut pairs = 0;
    for (at, earlier) in TABLE.iter().enumerate() {
        for later in TABLE[at + 1..].iter().filter(|later| later.step > earlier.step) {
            let mut attempt = Attempt::good();
            (earlier.make)(&mut attempt);
            (later.make)(&mut attempt);
            let rejection = attempt.check().unwrap_err();
            assert_eq!(rejection.label(), earlier.label, "{} and {}", earlier.name, later.name);
            pairs += 1;
        }
    }
    assert!(pairs > 140, "{pairs} pairs");
}

#[test]
fn a_spent_solution_is_told_before_its_proof_is_looked_at() {
    let mut attempt = Attempt::good();
    Reservation::new(&attempt.replay, attempt.claim()).unwrap().commit();
    assert_eq!(attempt.check(), Err(Rejection::Spent));
    attempt.misses = true;
    assert_eq!(attempt.check(), Err(Rejection::Spent));
    assert_eq!(Rejection::Spent.code(), Code::Spent);
}

#[test]
fn times_at_their_edges() {
    let issued = |issued| {
        let mut attempt = Attempt::good();
        attempt.fields.issued = UnixMillis(issued);
        attempt.check().map(drop)
    };
    assert_eq!(issued(NOW.0 + 2_000), Ok(()));
    assert_eq!(issued(NOW.0 + 2_001), Err(Rejection::FromTheFuture));
    assert_eq!(issued(NOW.0 - 59_999), Ok(()));
    assert_eq!(issued(NOW.0 - 60_000), Err(Rejection::Expired));
}

#[test]
fn no_single_bit_of_a_token_can_be_changed() {
    let mut attempt = Attempt::good();
    let good = Token::sign(&attempt.fields, &attempt.key);
    let nonces = solve(&good, WORK);
    attempt.replay = Arc::new(LocalSet::new(Epoch([9; 8]), 10, UnixMillis(0)));
    for bit in 0..120 * 8 {
        let mut bytes = *good.as_bytes();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let challenge = Token::from_bytes(bytes).to_text();
        let solution = Solution { challenge, work: WORK, nonces: nonces.clone(), request_id: None };
        let rejection = check(&solution, &HOME, NOW, &attempt.settings, &attempt.replay).unwrap_err();
        assert_eq!(rejection.code(), Code::Forged, "bit {bit}");
    }
}

#[test]
fn a_higher_bid_is_taken_and_is_inside_the_proof() {
    let mut attempt = Attempt::good();
    attempt.bid = 4 * WORK;
    assert_eq!(attempt.check().map(|proven| proven.work), Ok(4 * WORK));
    let token = Token::sign(&attempt.fields, &attempt.key);
    let for_less = solve(&token, WORK);
    let solution =
        Solution { challenge: token.to_text(), work: 4 * WORK, nonces: for_less, request_id: None };
    let sold_for_more = check(&solution, &HOME, NOW, &attempt.settings, &attempt.replay);
    assert!(matches!(sold_for_more, Err(Rejection::Unsolved { .. })), "{sold_for_more:?}");
}

#[test]
fn requests_that_get_no_challenge() {
    let (settings, replay) = (settings(), LocalSet::new(Epoch([9; 8]), 10, NOW));
    let prices = prices(&settings);
    let ask = |service: Option<&str>, max_work| {
        let request =
            ChallengeRequest { service: service.and_then(ServiceName::new), max_work, request_id: None };
        issue(&request, &HOME, Salt([5; 16]), NOW, &settings, &replay, &prices)
    };
    assert_eq!(ask(Some("nothing"), None), Err(IssueError::UnknownService("nothing".into())));
    let price = Work::new(WORK).unwrap();
    assert_eq!(ask(None, Some(WORK - 1)), Err(IssueError::TooExpensive { price, max_work: WORK - 1 }));
    let challenge = ask(Some("quotes"), Some(WORK)).unwrap();
    assert_eq!((challenge.work, challenge.puzzles.get(), challenge.expires_in_ms), (price, 4, 60_000));
    assert_eq!((challenge.hold_ms, challenge.service.as_str()), (20_000, "quotes"));
}
