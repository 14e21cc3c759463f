//! Files that nobody can read in time, and what goes on meanwhile.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

use wisdom_protocol::service::ServiceName;
use wisdom_protocol::time::UnixMillis;
use wisdom_protocol::token::Epoch;

use super::*;
use crate::clock::Clock;
use crate::config::tests::{Folder, layers, settings_with};
use crate::descriptors::{Balancers, Budget};
use crate::entropy::tests::CountingEntropy;
use crate::replay::LocalSet;
use crate::service::Kind;

const FLOOR: &str = "services.quotes.floor";

fn gate() -> Gate {
    gate_of(settings_with(&[(FLOOR, "16")]))
}

fn gate_of(settings: Settings) -> Gate {
    let clock = Clock::starting_at(UnixMillis(1_000_000));
    let replay = LocalSet::new(Epoch([1; 8]), 100, UnixMillis(0));
    let budget = Budget::new(1_000, 100, 0, Balancers::None).unwrap();
    Gate::new(settings, replay, budget, clock, Box::new(CountingEntropy::default()))
}

fn floor(gate: &Gate) -> u64 {
    gate.settings.load().services.named(None).unwrap().tariff.price().hashes()
}

/// A mount that answers or not.
struct Mount {
    hangs: Arc<AtomicBool>,
    /// Who began to wait for it.
    waiting: Arc<AtomicUsize>,
    /// Dropped, whoever hangs goes on.
    _comes_back: Sender<Infallible>,
}

impl Mount {
    /// With who reads from it: a floor of 64.
    fn new(max_readings: usize, timeout: Duration) -> (Self, Reloader) {
        let hangs = Arc::new(AtomicBool::new(true));
        let (comes_back, answer): (_, Receiver<Infallible>) = channel();
        let (answer, is_hanging) = (Mutex::new(answer), Arc::clone(&hangs));
        let waiting = Arc::new(AtomicUsize::new(0));
        let waits = Arc::clone(&waiting);
        let read = move || {
            if is_hanging.load(Ordering::Relaxed) {
                waits.fetch_add(1, Ordering::Relaxed);
                let _ = answer.lock().unwrap().recv();
            }
            layers(&[(FLOOR, "64")])
        };
        let reloader = Reloader {
            origin: Origin::new(read, Level::of_nothing()),
            hangup: signal(SignalKind::hangup()).unwrap(),
            files: Files::default(),
            looks: Aside::new(MAX_LOOKS, READ_TIMEOUT),
            readings: Aside::new(max_readings, timeout),
        };
        (Self { hangs, waiting, _comes_back: comes_back }, reloader)
    }
}

async fn outcome(reloader: &Reloader, gate: &Gate) -> (Outcome, String) {
    reloader.reload(&mut Files::default(), Trigger::Signal, gate).await;
    let last = gate.last_reload().unwrap();
    (last.outcome, last.mistakes.concat())
}

/// The same of a reading that hangs: as long as it does, the paused clock is moved by nobody else.
async fn outcome_in_the_end(mount: &Mount, reloader: &Reloader, gate: &Gate) -> (Outcome, String) {
    let passes = async {
        while mount.waiting.load(Ordering::Relaxed) == 0 {
            tokio::task::yield_now().await;
        }
        tokio::time::advance(READ_TIMEOUT).await;
    };
    tokio::join!(outcome(reloader, gate), passes).0
}

#[tokio::test(start_paused = true)]
async fn a_reading_that_hangs_is_left_behind_and_the_next_goes_on() {
    let gate = gate();
    let (mount, reloader) = Mount::new(2, READ_TIMEOUT);
    let (late, why) = outcome_in_the_end(&mount, &reloader, &gate).await;
    assert_eq!(late, Outcome::Unread);
    assert!(
        why.starts_with("reading is not done after 30 s: one of its files is where nothing answers"),
        "{why}"
    );
    mount.hangs.store(false, Ordering::Relaxed);
    assert_eq!(outcome(&reloader, &gate).await, (Outcome::Applied, String::new()));
    assert_eq!(floor(&gate), 64);
    assert_eq!(reloader.readings.left_behind(), 1);
}

#[tokio::test(start_paused = true)]
async fn no_more_are_left_behind_than_may_be() {
    let gate = gate();
    let (mount, reloader) = Mount::new(1, READ_TIMEOUT);
    assert_eq!(outcome_in_the_end(&mount, &reloader, &gate).await.0, Outcome::Unread);
    mount.hangs.store(false, Ordering::Relaxed);
    let (full, why) = outcome(&reloader, &gate).await;
    assert_eq!(full, Outcome::Unread);
    assert!(why.starts_with("1 earlier readings are not done yet"), "{why}");
    drop(mount);
    while reloader.readings.left_behind() > 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(outcome(&reloader, &gate).await.0, Outcome::Applied, "the one left behind has taken nothing");
}

#[tokio::test(start_paused = true)]
async fn what_is_written_between_reading_and_binding_is_a_change() {
    let folder = Folder::new();
    let file = folder.file("server.toml", "[services.quotes]\nfloor = 16\n");
    let layers = Layers { file: Some(file), ..layers(&[]) };
    let settings = config::load(&layers).unwrap();
    folder.file("server.toml", "[services.quotes]\nfloor = 64\n");
    let reloader =
        Reloader::new(Origin::new(move || layers.clone(), Level::of_nothing()), &settings).unwrap();
    let gate = Arc::new(gate_of(settings));
    let running = tokio::time::timeout(Duration::from_secs(10), reloader.run(Arc::clone(&gate)));
    assert!(running.await.is_err(), "it runs on");
    let last = gate.last_reload().unwrap();
    assert_eq!((last.trigger, last.outcome), (Trigger::File, Outcome::Applied));
    assert_eq!(floor(&gate), 64);
}

#[tokio::test]
async fn what_an_earlier_reading_waits_for_is_not_read_by_itself_before_that_has_ended() {
    let folder = Folder::new();
    let gate = gate();
    let (mount, reloader) = Mount::new(2, Duration::from_millis(20));
    let mut files = Files::of([(folder.file("key", "old"), None)].into());
    let mut tick = tokio::time::interval(Duration::from_millis(1));
    reloader.reload(&mut files, Trigger::Signal, &gate).await;
    let mut changed =
        Box::pin(until_changed(&mut files, &mut tick, &reloader.looks, &reloader.readings, &gate));
    let looks = tokio::time::timeout(Duration::from_millis(200), &mut changed).await;
    assert!(looks.is_err(), "the one before hangs still");
    drop(mount);
    changed.await;
}

#[tokio::test]
async fn figures_of_what_is_gone_go_when_nobody_counts_for_it_any_more_and_do_not_come_back() {
    let folder = Folder::new();
    let sayings = folder.file("sayings", "One.\n");
    let before = [
        ("services.old.floor", "16"),
        ("services.old.providers", "sheet"),
        ("providers.sheet.kind", "file"),
        ("providers.sheet.path", sayings.to_str().unwrap()),
        (FLOOR, "16"),
    ];
    let gate = gate_of(settings_with(&before));
    let has = |name: &str| {
        String::from_utf8(gate.metrics.to_text().unwrap()).unwrap().contains(&format!("\"{name}\""))
    };
    let request = gate.settings.load_full();
    let old = request.services.named(ServiceName::new("old").as_ref()).unwrap();
    let Kind::Quotes(quotes) = &old.kind else { panic!("{old:?}") };
    apply(settings_with(&[(FLOOR, "16")]), &gate);
    for _ in 0..2 {
        gate.metrics.challenged("old");
        gate.metrics.quoted(&quotes.quote(0, gate.clock.now()).unwrap());
        gate.metrics.prices.measure(&gate.prices, gate.clock.now());
        tidy(&gate);
        assert!(has("old") && has("sheet"), "a request goes on that counts for them");
        apply(settings_with(&[(FLOOR, "32")]), &gate);
    }
    drop(request);
    tidy(&gate);
    assert!(!has("old") && !has("sheet") && has("quotes"));
    assert_eq!(gate.metrics.totals().challenges, 2, "the total never falls");
}
