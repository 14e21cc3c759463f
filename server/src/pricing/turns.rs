//! When a price leaves its floor and when it is back: what is worth a line in a log, however often the price moves between.
//!
//! Owns what has been told. It is shown readings, and says what is new.

use std::time::Duration;

use wisdom_protocol::service::ServiceName;
use wisdom_protocol::time::{UnixMillis, as_millis};

use super::market::Reading;

/// A price is back when it has been at its floor for so long: where demand is about what can be served, it leaves and returns many
/// times a minute.
const SETTLED: Duration = Duration::from_secs(10);

/// What is new about the price of a service.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Turn {
    /// It was at its floor and is above.
    Rises {
        /// By how much so far, and where it is going.
        reading: Reading,
    },
    /// It is at its floor again, and has been for a while.
    Back {
        /// How long it was above in all.
        lasted: Duration,
    },
}

/// See the module.
#[derive(Debug, Default)]
pub struct Turns(Vec<(ServiceName, Risen)>);

/// A price that has left its floor.
#[derive(Clone, Copy, Debug)]
struct Risen {
    since: UnixMillis,
    above_until: UnixMillis,
}

impl Turns {
    /// What is new in `readings`, which are those of all services.
    pub fn look(&mut self, readings: &[(ServiceName, Reading)], now: UnixMillis) -> Vec<(ServiceName, Turn)> {
        self.0.retain(|(name, _)| readings.iter().any(|(known, _)| known == name));
        readings
            .iter()
            .filter_map(|(name, reading)| Some((name.clone(), self.turn(name, reading, now)?)))
            .collect()
    }

    fn turn(&mut self, name: &ServiceName, reading: &Reading, now: UnixMillis) -> Option<Turn> {
        let above = reading.base.cause.is_above_floor();
        let Some(at) = self.0.iter().position(|(known, _)| known == name) else {
            if above {
                self.0.push((name.clone(), Risen { since: now, above_until: now }));
            }
            return above.then_some(Turn::Rises { reading: *reading });
        };
        let risen = &mut self.0[at].1;
        if above {
            risen.above_until = now;
            return None;
        }
        if now.0.saturating_sub(risen.above_until.0) < as_millis(SETTLED) {
            return None;
        }
        let lasted = Duration::from_millis(risen.above_until.0.saturating_sub(risen.since.0));
        self.0.swap_remove(at);
        Some(Turn::Back { lasted })
    }
}

#[cfg(test)]
mod tests {
    use wisdom_protocol::work::Work;

    use super::super::Cause;
    use super::super::market::Base;
    use super::*;

    /// Services `a` and so on, each with this cause of its price.
    fn readings(causes: &[Cause]) -> Vec<(ServiceName, Reading)> {
        let named = |(name, &cause)| (ServiceName::new(&char::to_string(&name)).unwrap(), reading(cause));
        ('a'..).zip(causes).map(named).collect()
    }

    fn reading(cause: Cause) -> Reading {
        Reading { base: Base { work: Work::new(1).unwrap(), cause }, load: 0, hashes_per_second: 0 }
    }

    #[test]
    fn each_way_is_told_once_and_a_short_visit_to_the_floor_is_none() {
        const SECONDS: fn(u64) -> Duration = Duration::from_secs;
        let rises = |cause| Turn::Rises { reading: reading(cause) };
        let mut turns = Turns::default();
        let mut look = |second: u64, causes: &[Cause]| {
            let told = turns.look(&readings(causes), UnixMillis(1_000 * second));
            told.into_iter().map(|(name, turn)| (name.as_str().to_owned(), turn)).collect::<Vec<_>>()
        };
        let of = |name: &str, turn| vec![(name.to_owned(), turn)];
        assert_eq!(look(0, &[Cause::Floor, Cause::Floor]), []);
        assert_eq!(look(1, &[Cause::Floor, Cause::Load]), of("b", rises(Cause::Load)));
        assert_eq!(look(2, &[Cause::Floor, Cause::Ceiling]), []);
        assert_eq!(look(3, &[Cause::Floor, Cause::Floor]), []);
        assert_eq!(look(11, &[Cause::Load, Cause::Floor]), of("a", rises(Cause::Load)));
        assert_eq!(look(12, &[Cause::Floor, Cause::Floor]), of("b", Turn::Back { lasted: SECONDS(1) }));
        assert_eq!(look(13, &[Cause::Floor, Cause::Floor]), []);
        assert_eq!(look(20, &[Cause::Load, Cause::Floor]), []);
        assert_eq!(look(29, &[Cause::Floor, Cause::Floor]), []);
        assert_eq!(
            look(30, &[Cause::Floor, Cause::Load]),
            [("a".to_owned(), Turn::Back { lasted: SECONDS(9) }), ("b".to_owned(), rises(Cause::Load))]
        );
    }

    #[test]
    fn a_service_that_is_gone_is_forgotten() {
        let mut turns = Turns::default();
        assert_eq!(turns.look(&readings(&[Cause::Load]), UnixMillis(0)).len(), 1);
        assert_eq!(turns.look(&[], UnixMillis(1_000)), []);
        let again = turns.look(&readings(&[Cause::Load]), UnixMillis(2_000));
        assert_eq!(again.len(), 1, "one of its name is another");
    }
}
