//! What to do after a refusal or a lost connection (`PROTOCOL.md` section 9), as pure functions.
//!
//! Owns the choice between the same solution, a new challenge and giving up, and how long to wait before. Knows no
//! sockets and no clock, draws no randomness and does not carry out what it says.

use std::time::Duration;

use wisdom_protocol::code::{Advice, Code};
use wisdom_protocol::message::{ErrorMessage, SolutionFate};

/// A server that never answered anything is probably none: its hang-ups are forgiven so many times.
const UNANSWERED_RETRIES: u32 = 2;

/// How patient a client is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// How many refusals and losses are answered with another try.
    pub retries: u32,
    /// The wait where a server names none.
    pub usual_wait: Duration,
    /// A server that asks for a longer wait is left: coming back sooner than it said would be no help to either.
    pub longest_wait: Duration,
}

impl Default for Patience {
    /// Five retries; 1 s where the server names no wait, as the protocol has it; 5 minutes at the longest.
    fn default() -> Self {
        Self { retries: 5, usual_wait: Duration::from_secs(1), longest_wait: Duration::from_mins(5) }
    }
}

/// What the client had in hand when it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// Nothing: it was asking.
    Empty,
    /// A solution that can be redeemed for `good_for` yet. `sent` says whether any of it had been written.
    Solution {
        /// Until its challenge expires.
        good_for: Duration,
        /// Whether the failure can be an answer to it.
        sent: bool,
    },
}

/// What happened so far in this errand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// Tries after the first.
    pub retries: u32,
    /// Whether this server ever sent a frame.
    pub answered: bool,
    /// Whether it already called a challenge forged.
    pub forged: bool,
}

impl History {
    /// Notes an answer with `code` for the decisions to come.
    pub fn note(&mut self, code: Code) {
        self.answered = true;
        self.forged |= code == Code::Forged;
    }
}

/// How a connection was lost, or not even made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// No connection could be made.
    Unreachable,
    /// There was no answer in time.
    Silent,
    /// Closed or reset without an answer, as a server under hard overload may.
    Gone,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Wait, then send the same solution on a new connection.
    Resend {
        /// No sooner than this.
        wait: Duration,
    },
    /// Wait, then ask for another challenge on a new connection.
    Ask {
        /// No sooner than this.
        wait: Duration,
    },
    /// Nothing.
    GiveUp(Stop),
}

/// Why there is no other try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// It would not help.
    Final,
    /// There were enough.
    TooOften,
    /// The server asks for a longer wait than this client has.
    WaitTooLong,
    /// It would not help to send this solution again, and asking for another challenge was not part of what was wanted.
    AskAnew,
}

/// What to do after the server said `message`.
#[must_use]
pub fn after_refusal(message: &ErrorMessage, hand: Hand, history: History, patience: &Patience) -> Next {
    let named = message.retry_after_ms.map(Duration::from_millis);
    match message.code.advice() {
        Advice::GiveUp => Next::GiveUp(Stop::Final),
        Advice::AskAnewOnce if history.forged => Next::GiveUp(Stop::Final),
        Advice::AskAnew | Advice::AskAnewOnce => {
            try_again(Hand::Empty, named.unwrap_or(Duration::ZERO), history, patience)
        }
        Advice::Wait => {
            let hand = if may_resend(hand, message.solution) { hand } else { Hand::Empty };
            try_again(hand, named.unwrap_or(patience.usual_wait), history, patience)
        }
    }
}

/// How long to wait after `message` before asking for another challenge.
pub(crate) fn wait_before_asking(message: &ErrorMessage) -> Duration {
    let usual = match message.code.advice() {
        Advice::Wait => Patience::default().usual_wait,
        Advice::AskAnew | Advice::AskAnewOnce | Advice::GiveUp => Duration::ZERO,
    };
    message.retry_after_ms.map_or(usual, Duration::from_millis)
}

/// What to do after a connection was lost, or not even made. What became of a solution that was sent on it is not known,
/// and then it may be sent again: it is granted at most once.
#[must_use]
pub fn after_loss(loss: Loss, hand: Hand, history: History, patience: &Patience) -> Next {
    let retries = match (history.answered, loss) {
        (true, _) => patience.retries,
        (false, Loss::Gone) => patience.retries.min(UNANSWERED_RETRIES),
        (false, Loss::Unreachable | Loss::Silent) => return Next::GiveUp(Stop::Final),
    };
    try_again(hand, patience.usual_wait, history, &Patience { retries, ..*patience })
}

/// What to do after the challenge expired while it was being solved.
#[must_use]
pub fn after_expiry(history: History, patience: &Patience) -> Next {
    try_again(Hand::Empty, Duration::ZERO, history, patience)
}

/// `wait` with up to a tenth more, and at most 2 s more, where `share` is random between 0 and 1: so that all who were
/// sent away together do not come back together. Never less, because a server said *no sooner*.
#[must_use]
pub fn with_jitter(wait: Duration, share: f64) -> Duration {
    const MOST: Duration = Duration::from_secs(2);
    wait + (wait / 10).min(MOST).mul_f64(share.clamp(0.0, 1.0))
}

/// A solution that was not sent cannot be what the server refused; one that was may be sent again where the server
/// says so.
fn may_resend(hand: Hand, fate: Option<SolutionFate>) -> bool {
    match hand {
        Hand::Empty => false,
        Hand::Solution { sent, .. } => {
            !sent || matches!(fate, Some(SolutionFate::Kept | SolutionFate::Unknown))
        }
    }
}

fn try_again(hand: Hand, wait: Duration, history: History, patience: &Patience) -> Next {
    if history.retries >= patience.retries {
        return Next::GiveUp(Stop::TooOften);
    }
    if wait > patience.longest_wait {
        return Next::GiveUp(Stop::WaitTooLong);
    }
    match hand {
        Hand::Solution { good_for, .. } if wait < good_for => Next::Resend { wait },
        Hand::Solution { .. } | Hand::Empty => Next::Ask { wait },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const NOW: Duration = Duration::ZERO;
    const SENT: Hand = Hand::Solution { good_for: Duration::from_secs(30), sent: true };
    const UNSENT: Hand = Hand::Solution { good_for: Duration::from_secs(30), sent: false };
    const ANSWERED: History = History { retries: 0, answered: true, forged: false };

    fn refused(code: Code, fate: Option<SolutionFate>) -> ErrorMessage {
        let message = ErrorMessage::new(code, "no");
        fate.into_iter().fold(message, ErrorMessage::with_solution)
    }

    fn next(message: &ErrorMessage, hand: Hand) -> Next {
        after_refusal(message, hand, ANSWERED, &Patience::default())
    }

    #[test]
    fn every_code_has_its_next_step() {
        const STOP: Next = Next::GiveUp(Stop::Final);
        const ASK: Next = Next::Ask { wait: NOW };
        const ASK_LATER: Next = Next::Ask { wait: SECOND };
        const RESEND: Next = Next::Resend { wait: SECOND };
        // Without a solution, with one that was kept, and with one that was sent and of which nothing is said.
        let table = [
            (Code::Malformed, STOP, STOP, STOP),
            (Code::TooLarge, STOP, STOP, STOP),
            (Code::UnsupportedVersion, STOP, STOP, STOP),
            (Code::Unexpected, STOP, STOP, STOP),
            (Code::UnknownService, STOP, STOP, STOP),
            (Code::RateLimited, ASK_LATER, RESEND, ASK_LATER),
            (Code::Busy, ASK_LATER, RESEND, ASK_LATER),
            (Code::Draining, ASK_LATER, RESEND, ASK_LATER),
            (Code::TooExpensive, STOP, STOP, STOP),
            (Code::Expired, ASK, ASK, ASK),
            (Code::Forged, ASK, ASK, ASK),
            (Code::WrongService, ASK, ASK, ASK),
            (Code::WrongSource, ASK, ASK, ASK),
            (Code::TooLittleWork, ASK, ASK, ASK),
            (Code::Unsolved, STOP, STOP, STOP),
            (Code::Spent, ASK, ASK, ASK),
            (Code::UpstreamUnavailable, ASK_LATER, RESEND, ASK_LATER),
            (Code::Timeout, ASK_LATER, RESEND, ASK_LATER),
            (Code::Internal, ASK_LATER, RESEND, ASK_LATER),
        ];
        assert_eq!(table.map(|row| row.0), Code::ALL);
        for (code, empty, kept, silent) in table {
            assert_eq!(next(&refused(code, None), Hand::Empty), empty, "{code}, asking");
            assert_eq!(next(&refused(code, Some(SolutionFate::Kept)), SENT), kept, "{code}, kept");
            assert_eq!(next(&refused(code, Some(SolutionFate::Unknown)), SENT), kept, "{code}, unknown");
            assert_eq!(next(&refused(code, Some(SolutionFate::Spent)), SENT), silent, "{code}, spent");
            assert_eq!(next(&refused(code, None), SENT), silent, "{code}, nothing said");
            assert_eq!(next(&refused(code, None), UNSENT), kept, "{code}, not even sent");
        }
    }

    #[test]
    fn forged_is_believed_the_second_time() {
        let mut history = ANSWERED;
        history.note(Code::Forged);
        let message = refused(Code::Forged, None);
        let next = after_refusal(&message, SENT, history, &Patience::default());
        assert_eq!(next, Next::GiveUp(Stop::Final));
    }

    #[test]
    fn waits_are_as_long_as_the_server_says_or_not_begun() {
        let busy = |ms| refused(Code::Busy, Some(SolutionFate::Kept)).with_retry_after_ms(ms);
        for (message, expected) in [
            (busy(0), Next::Resend { wait: NOW }),
            (busy(29_999), Next::Resend { wait: Duration::from_millis(29_999) }),
            // By then the challenge has expired.
            (busy(30_000), Next::Ask { wait: Duration::from_secs(30) }),
            (busy(300_000), Next::Ask { wait: Duration::from_mins(5) }),
            (busy(300_001), Next::GiveUp(Stop::WaitTooLong)),
            (busy(u64::MAX), Next::GiveUp(Stop::WaitTooLong)),
            (refused(Code::Spent, None).with_retry_after_ms(7), Next::Ask { wait: Duration::from_millis(7) }),
        ] {
            assert_eq!(next(&message, SENT), expected, "{message:?}");
        }
    }

    #[test]
    fn rounds_are_bounded() {
        let patience = Patience::default();
        for code in Code::ALL {
            let history = History { retries: patience.retries, ..ANSWERED };
            let next = after_refusal(&refused(*code, Some(SolutionFate::Kept)), SENT, history, &patience);
            assert!(matches!(next, Next::GiveUp(_)), "{code}: {next:?}");
            assert_eq!(after_expiry(history, &patience), Next::GiveUp(Stop::TooOften));
        }
    }

    #[test]
    fn losses_are_forgiven_to_those_who_ever_answered() {
        let (ask, resend) = (Next::Ask { wait: SECOND }, Next::Resend { wait: SECOND });
        let (last, often) = (Next::GiveUp(Stop::Final), Next::GiveUp(Stop::TooOften));
        for (loss, hand, retries, answered, expected) in [
            (Loss::Unreachable, Hand::Empty, 0, false, last),
            (Loss::Silent, Hand::Empty, 0, false, last),
            (Loss::Gone, Hand::Empty, 0, false, ask),
            (Loss::Gone, Hand::Empty, 2, false, often),
            (Loss::Unreachable, Hand::Empty, 4, true, ask),
            (Loss::Unreachable, UNSENT, 0, true, resend),
            (Loss::Silent, SENT, 0, true, resend),
            (Loss::Gone, SENT, 4, true, resend),
            (Loss::Gone, SENT, 5, true, often),
        ] {
            let history = History { retries, answered, forged: false };
            let next = after_loss(loss, hand, history, &Patience::default());
            assert_eq!(next, expected, "{loss:?}, {hand:?}, {history:?}");
        }
    }

    #[test]
    fn jitter_only_adds() {
        for (wait, share, expected) in [
            (SECOND, 0.0, SECOND),
            (SECOND, 1.0, Duration::from_millis(1_100)),
            (SECOND, 7.0, Duration::from_millis(1_100)),
            (SECOND, -1.0, SECOND),
            (Duration::from_mins(5), 1.0, Duration::from_secs(302)),
            (NOW, 1.0, NOW),
        ] {
            assert_eq!(with_jitter(wait, share), expected, "{wait:?} {share}");
        }
    }
}
