//! By when what comes next on a line has to be there. Owns no timer and no clock: it is passed the time.

use std::time::Duration;

use tokio::time::Instant;
use wisdom_protocol::message::Challenge;

use crate::admission::Pace;
use crate::config::Timeouts;
use crate::dialect::text;
use crate::session::{Overdue, Wait};

/// A frame that has begun comes at least so fast, in bytes each second: a modem's line carries more.
const MIN_FRAME_BYTES_PER_SECOND: u64 = 1_024;
/// For as long as that is not asked of it: most frames are one packet, and this is two retransmissions of it.
const FRAME_GRACE: Duration = Duration::from_secs(2);

/// See the module.
#[derive(Debug)]
pub(super) struct Deadlines {
    accepted: Instant,
    timeouts: Timeouts,
    pace: Pace,
    /// What the client was told of how long its solution is waited for.
    hold: Duration,
}

/// A frame that has begun.
#[derive(Clone, Copy, Debug)]
pub(super) struct Begun {
    at: Instant,
    bytes: usize,
}

impl Deadlines {
    pub(super) fn new(accepted: Instant, timeouts: Timeouts) -> Self {
        Self { accepted, timeouts, pace: Pace::UNHURRIED, hold: timeouts.hold }
    }

    /// From the next wait on, there is so much time.
    pub(super) fn set_pace(&mut self, pace: Pace) {
        self.pace = pace;
    }

    /// In frames, the challenge says how long its solution is waited for.
    pub(super) fn hold_as_told(&mut self, challenge: &Challenge) {
        self.hold = Duration::from_millis(challenge.hold_ms);
    }

    /// In lines, the one who solves is a person: what they are to be told.
    pub(super) fn hold_in_lines(&mut self, challenge: &Challenge) -> Duration {
        self.hold = text::hold(self.pace.shrunk(self.timeouts.text_hold), challenge);
        self.hold
    }

    pub(super) fn end_of_life(&self) -> Instant {
        self.accepted + self.timeouts.lifetime
    }

    /// For one frame of ours to be taken.
    pub(super) fn write(&self, now: Instant) -> Instant {
        now + self.timeouts.write
    }

    /// For the next message: the whole of the first one, the first byte of others.
    pub(super) fn waiting(&self, wait: Wait, now: Instant) -> Instant {
        match wait {
            Wait::FirstFrame => self.accepted + self.pace.first_message(self.timeouts.first_frame),
            Wait::Hold => now + self.hold,
            Wait::Idle => now + self.pace.shrunk(self.timeouts.idle),
        }
    }

    /// For the rest of a frame that has at least so many bytes, unless `frame` is known already to be so long.
    pub(super) fn frame(
        &self,
        frame: &mut Option<Begun>,
        bytes: usize,
        wait: Wait,
        now: Instant,
    ) -> Option<(Instant, Overdue)> {
        let at = frame.map_or(now, |frame| frame.at);
        if frame.replace(Begun { at, bytes }).is_some_and(|before| before.bytes == bytes) {
            return None;
        }
        let in_time = at + time_for(bytes);
        Some(match wait {
            Wait::FirstFrame => {
                let waiting = self.waiting(wait, now);
                if waiting <= in_time { (waiting, Overdue::Waiting(wait)) } else { (in_time, Overdue::Frame) }
            }
            Wait::Hold | Wait::Idle => (in_time.min(at + self.timeouts.frame), Overdue::Frame),
        })
    }
}

/// How long a frame of so many bytes may take from its first one on.
fn time_for(bytes: usize) -> Duration {
    FRAME_GRACE + Duration::from_millis(bytes as u64 * 1_000 / MIN_FRAME_BYTES_PER_SECOND)
}
