//! How much time a connection has for what comes next: the fuller the server, the less. Owns no deadline, only how long one is.

use std::time::Duration;

use super::places::Part;

/// In which a connection in the lane has to bring its solution, all of it.
pub const LANE_TIMEOUT: Duration = Duration::from_secs(1);

/// How full the server is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occupancy {
    /// Live connections.
    pub live: usize,
    /// From how many on the oldest that has not paid is asked to go.
    pub soft: usize,
}

/// Deadlines do not shrink below this: a round trip around the world, and a retransmission.
const LEAST_TIMEOUT: Duration = Duration::from_secs(1);

/// What is left of `timeout` at such an occupancy: all of it up to half of `soft`, from there on less in proportion, and a quarter from
/// `soft` on. The slow are asked to be quick when others wait, and never asked for what cannot be done: 1 s, or less where
/// `timeout` is less.
#[must_use]
fn shrunk(timeout: Duration, Occupancy { live, soft }: Occupancy) -> Duration {
    let (live, soft) = (live as u128, (soft as u128).max(1));
    let beyond_half = (2 * live).saturating_sub(soft).min(soft);
    // From 4/4 at half to 1/4 at `soft`.
    let nanos = timeout.as_nanos() * (4 * soft - 3 * beyond_half) / (4 * soft);
    let left = Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX));
    left.max(timeout.min(LEAST_TIMEOUT))
}

/// How much time one connection has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// How full the server is.
    pub occupancy: Occupancy,
    /// Where the connection is.
    pub part: Part,
}

impl Pace {
    /// Of a connection on the floor of a server where nobody waits.
    pub const UNHURRIED: Self = Self { occupancy: Occupancy { live: 0, soft: 1 }, part: Part::Floor };

    /// What is left of `timeout`.
    #[must_use]
    pub fn shrunk(self, timeout: Duration) -> Duration {
        shrunk(timeout, self.occupancy)
    }

    /// What is left of `timeout` for the first message: in the lane at most [`LANE_TIMEOUT`].
    #[must_use]
    pub fn first_message(self, timeout: Duration) -> Duration {
        match self.part {
            Part::Floor => self.shrunk(timeout),
            Part::Lane => timeout.min(LANE_TIMEOUT),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deadlines_shrink_from_half_of_the_soft_threshold_on() {
        let at = |timeout_ms, live, soft| {
            shrunk(Duration::from_millis(timeout_ms), Occupancy { live, soft }).as_millis()
        };
        for (live, expected_ms) in
            [(0, 20_000), (50, 20_000), (60, 17_000), (75, 12_500), (100, 5_000), (133, 5_000)]
        {
            assert_eq!(at(20_000, live, 100), expected_ms, "{live} of 100");
        }
        assert_eq!(at(2_000, 100, 100), 1_000, "never below a second");
        assert_eq!(at(200, 100, 100), 200, "but for what was less from the start");
        assert_eq!(at(20_000, usize::MAX, 0), 5_000);
        assert_eq!(shrunk(Duration::MAX, Occupancy { live: 0, soft: 0 }), Duration::from_nanos(u64::MAX));
    }

    #[test]
    fn in_the_lane_there_is_a_second_however_full_it_is() {
        let full = Occupancy { live: 100, soft: 100 };
        let first =
            |part, ms| Pace { occupancy: full, part }.first_message(Duration::from_millis(ms)).as_millis();
        assert_eq!((first(Part::Floor, 8_000), first(Part::Lane, 8_000)), (2_000, 1_000));
        assert_eq!((first(Part::Floor, 300), first(Part::Lane, 300)), (300, 300));
        assert_eq!(Pace::UNHURRIED.shrunk(Duration::from_secs(20)).as_secs(), 20);
    }
}
