//! Whether memory has come near its limit, told once for each crossing. Whom to refuse for want of it is `admission`'s.

use crate::memory::Reading;

/// Between the two, a process that hovers at one of them does not tell it again and again.
const BELOW_PERCENT: u64 = 75;

/// In which direction memory in use has crossed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Crossing {
    Above,
    Below,
}

/// See the module.
#[derive(Debug, Default)]
pub struct MemoryWatch {
    above: bool,
}

impl MemoryWatch {
    /// Parts in a hundred of the limit: from here on `/healthz` says `degraded` too.
    const ABOVE_PERCENT: u64 = 80;

    /// Tells the log where what is used has crossed the mark; what is not known has not.
    pub fn tell(&mut self, reading: Reading) {
        let Reading { resident: Some(resident), limit: Some(limit) } = reading else { return };
        let (resident_bytes, limit_bytes) = (resident, limit);
        match self.look(resident, limit) {
            Some(Crossing::Above) => {
                let percent = Self::ABOVE_PERCENT;
                tracing::warn!(resident_bytes, limit_bytes, percent, "memory comes near its limit");
            }
            Some(Crossing::Below) => {
                tracing::info!(resident_bytes, limit_bytes, "memory is well below its limit again");
            }
            None => {}
        }
    }

    /// What is to be told of `resident` of `limit` bytes.
    fn look(&mut self, resident: u64, limit: u64) -> Option<Crossing> {
        let percent = u128::from(resident) * 100 / u128::from(limit.max(1));
        let crossed = match self.above {
            false if percent >= u128::from(Self::ABOVE_PERCENT) => Crossing::Above,
            true if percent < u128::from(BELOW_PERCENT) => Crossing::Below,
            _ => return None,
        };
        self.above = crossed == Crossing::Above;
        Some(crossed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_crossing_is_told_once() {
        let mut watch = MemoryWatch::default();
        for (resident, expected) in [
            (10, None),
            (79, None),
            (80, Some(Crossing::Above)),
            (99, None),
            (79, None),
            (75, None),
            (80, None),
            (74, Some(Crossing::Below)),
            (79, None),
            (200, Some(Crossing::Above)),
        ] {
            assert_eq!(watch.look(resident, 100), expected, "{resident}");
        }
        assert_eq!(
            MemoryWatch::default().look(u64::MAX, 0),
            Some(Crossing::Above),
            "no limit is no division"
        );
    }
}
