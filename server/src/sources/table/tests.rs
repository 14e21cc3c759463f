//! The table beside a map that forgets nothing.

use std::collections::HashMap;

use proptest::collection::vec;
use proptest::prelude::*;
use wisdom_protocol::source::Source;

use super::*;
use crate::entropy::tests::CountingEntropy;
use crate::sources::Counted;

const NOW: UnixMillis = UnixMillis(1_767_225_600_000);

/// Live connections of one source, and when it was last seen: idle a second after the last one left.
#[derive(Clone, Copy, Debug, Default)]
struct Live {
    count: u32,
    seen: UnixMillis,
}

impl Record for Live {
    type Rules = ();

    fn is_idle(&self, (): &(), now: UnixMillis) -> bool {
        self.count == 0 && self.seen.0 + 1_000 <= now.0
    }
}

fn table(sources: usize) -> Table<Live, 1> {
    Table::new(HashKey::draw(&CountingEntropy::default()), Size::for_sources(sources))
}

fn key(number: u32) -> Key {
    Counted::from(Source::V4(number.to_be_bytes())).own
}

/// One more connection; whether it has a place or stands in the sketch.
fn enter(table: &Table<Live, 1>, number: u32, now: UnixMillis) -> bool {
    table.visit(key(number), &(), now, |seat| match seat {
        Seat::Kept(live, _) | Seat::New(live, _) => {
            *live = Live { count: live.count + 1, seen: now };
            true
        }
        Seat::Standing(mut crowd) => {
            crowd.add(0, 1.0, Fading::NEVER);
            false
        }
    })
}

/// One fewer of those that had a place, or did not.
fn leave(table: &Table<Live, 1>, number: u32, seated: bool, now: UnixMillis) {
    table.visit(key(number), &(), now, |seat| match seat {
        Seat::Kept(live, _) if seated => *live = Live { count: live.count - 1, seen: now },
        Seat::Kept(_, mut crowd) | Seat::New(_, mut crowd) | Seat::Standing(mut crowd) => {
            assert!(!seated, "a place with a live connection was given away");
            crowd.add(0, -1.0, Fading::NEVER);
        }
    });
}

fn seated_count(table: &Table<Live, 1>, number: u32, now: UnixMillis) -> u32 {
    table.look(key(number), now, |live, _| live.map_or(0, |live| live.count))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// More sources than places, coming and going in any order.
    #[test]
    fn no_live_connection_is_miscounted_and_no_place_with_one_is_given_away(
        visits in vec((0..3_000_u32, 0..4_u8, 0..300_u64), 0..4_000),
    ) {
        let table = table(1);
        let (mut live, mut now): (HashMap<u32, Vec<bool>>, _) = (HashMap::new(), NOW);
        for (number, choice, pause_ms) in visits {
            now = UnixMillis(now.0 + pause_ms / 100);
            match (choice, live.get_mut(&number).and_then(Vec::pop)) {
                (0, Some(seated)) => leave(&table, number, seated, now),
                (_, popped) => {
                    let seated = enter(&table, number, now);
                    live.entry(number).or_default().extend(popped.into_iter().chain([seated]));
                }
            }
        }
        for (number, connections) in &live {
            let seated = connections.iter().filter(|seated| **seated).count();
            prop_assert_eq!(seated_count(&table, *number, now) as usize, seated, "source {}", number);
        }
        for (number, connections) in live {
            for seated in connections {
                leave(&table, number, seated, now);
            }
        }
        for number in 0..3_000 {
            prop_assert!(table.look(key(number), now, |_, crowd| crowd.is_empty(0, Fading::NEVER)), "all have left");
        }
    }
}

#[test]
fn all_places_are_used_before_anybody_stands() {
    let table = table(4_096);
    let size = Size::for_sources(4_096);
    let seated = (0..100_000).filter(|&number| enter(&table, number, NOW)).count();
    assert_eq!((seated, table.taken()), (size.sources(), size.sources()));
    (0..100_000).for_each(|number| leave(&table, number, seated_count(&table, number, NOW) > 0, NOW));
    let later = UnixMillis(NOW.0 + 1_000);
    assert!(enter(&table, 200_000, later), "an idle place is as good as an empty one");
    assert_eq!(table.taken(), size.sources());
}

#[test]
fn memory_is_known_beforehand() {
    let size = Size::for_sources(65_536);
    assert_eq!(size.sources(), 65_536);
    let places = 65_536 * (8 + 1 + size_of::<Live>());
    let sketch = 4 * 16_384 * size_of::<[u32; 2]>();
    let bytes = Table::<Live, 1>::memory_bytes(size);
    assert!((places + sketch..(places + sketch) * 5 / 4).contains(&bytes), "{bytes}");
    assert_eq!(Size::for_sources(0).sources(), 512);
}
