//! Why a connection ends with an error, and the frame that says so.

use wisdom_protocol::code::Code;
use wisdom_protocol::frame::DecodeError;
use wisdom_protocol::message::{ErrorMessage, RequestId, SolutionFate};
use wisdom_protocol::time::as_millis;
use wisdom_protocol::work::Work;

use super::{Overdue, Wait};
use crate::admission::{self, Offence};
use crate::challenge::{IssueError, Rejection};
use crate::dialect::text::LineMistake;
use crate::replay::Released;
use crate::tunnel::NoSlot;

/// How long a client is asked to stay away where nothing more exact is known.
const RETRY_AFTER_MS: u64 = 1_000;

/// Why: finer than the wire's code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// What was read is no message.
    Undecodable(DecodeError),
    /// A line that was read is no solution.
    Unreadable(LineMistake),
    /// The connection is not admitted.
    NotAdmitted(admission::Refusal),
    /// The request gets no challenge.
    NotIssued(IssueError),
    /// The solution is not granted.
    Rejected(Rejection),
    /// The service had nothing to serve.
    Unavailable(Released),
    /// There is no tunnel to be had; where a higher bid would come sooner, this is the price now.
    NoSlot(NoSlot, Option<Work>),
    /// The upstream is known to be down.
    UpstreamDown {
        /// Until somebody dials again.
        retry_after_ms: u64,
    },
    /// The upstream was not reached.
    UpstreamFailed(Released),
    /// The connection has had its share of requests.
    TooManyRequests,
    /// A deadline passed.
    TimedOut(Overdue),
    /// The server is stopping.
    Draining,
    /// Our own mistake.
    Internal,
}

/// An error frame and the reason it is sent for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// For metrics and logs.
    pub reason: Reason,
    /// For the client.
    pub error: ErrorMessage,
}

impl Reason {
    /// What the source is made to pay for beside being refused. A client that is only slow to solve, unlucky with its network or behind
    /// the times is not: it reads what is wrong and does better.
    #[must_use]
    pub fn offence(&self) -> Option<Offence> {
        match self {
            // An end inside of a frame is a line that was cut more often than malice.
            Self::TimedOut(Overdue::Waiting(Wait::FirstFrame) | Overdue::Frame)
            | Self::Undecodable(DecodeError::Truncated) => Some(Offence::Timeout),
            Self::Undecodable(_) | Self::Unreadable(_) => Some(Offence::Rubbish),
            Self::Rejected(rejection) => rejection.offence(),
            _ => None,
        }
    }

    /// The error frame for this reason, in answer to `request`.
    #[must_use]
    pub fn refusal(self, request: RequestId) -> Refusal {
        let error = match &self {
            Self::Undecodable(error) => ErrorMessage::new(error.code(), error.to_string()),
            Self::Unreadable(mistake) => ErrorMessage::new(mistake.code(), mistake.to_string()),
            Self::NotAdmitted(refusal) => {
                let code = match refusal {
                    admission::Refusal::Full | admission::Refusal::NoMemory | admission::Refusal::Evicted => {
                        Code::Busy
                    }
                    admission::Refusal::SourceFull
                    | admission::Refusal::TooFast { .. }
                    | admission::Refusal::TooManyChallenges { .. }
                    | admission::Refusal::Offended { .. } => Code::RateLimited,
                };
                let error = come_back(code, &format!("{refusal}; come back later"));
                refusal.retry_after().map_or(error.clone(), |wait| error.with_retry_after_ms(as_millis(wait)))
            }
            Self::NotIssued(error) => not_issued(error),
            Self::Rejected(rejection) => rejected(*rejection),
            Self::Unavailable(fate) | Self::UpstreamFailed(fate) => unavailable(*fate),
            Self::NoSlot(why, price) => no_slot(*why, *price),
            Self::UpstreamDown { retry_after_ms } => {
                let text = "what is behind the gate is down; the solution is kept";
                come_back(Code::UpstreamUnavailable, text).with_retry_after_ms(*retry_after_ms)
            }
            Self::TooManyRequests => {
                come_back(Code::RateLimited, "too many requests on one connection; open another")
                    .with_retry_after_ms(0)
            }
            Self::TimedOut(overdue) => {
                come_back(Code::Timeout, timeout_text(*overdue)).with_retry_after_ms(0)
            }
            Self::Draining => come_back(Code::Draining, "the server is stopping; come back soon"),
            Self::Internal => come_back(Code::Internal, "the server failed; come back soon")
                .with_solution(SolutionFate::Unknown),
        };
        Refusal { reason: self, error: error.with_request_id(request) }
    }
}

wisdom_protocol::labels!(Reason {
    Self::NotIssued(IssueError::UnknownService(_)) => "unknown_service",
    Self::NotIssued(IssueError::TooExpensive { .. }) => "too_expensive",
    Self::Unavailable(_) => "service_unavailable",
    Self::NoSlot(NoSlot::Full, _) => "tunnels_full",
    Self::NoSlot(NoSlot::SourceFull, _) => "tunnel_source_full",
    Self::NoSlot(NoSlot::NetworkFull, _) => "tunnel_network_full",
    Self::NoSlot(NoSlot::Evicted, _) => "tunnel_evicted",
    Self::NoSlot(NoSlot::TimedOut, _) => "tunnel_queue_timeout",
    Self::UpstreamDown { .. } => "upstream_down",
    Self::UpstreamFailed(_) => "upstream_failed",
    Self::TooManyRequests => "too_many_requests",
    Self::TimedOut(Overdue::Waiting(Wait::FirstFrame)) => "first_frame_timeout",
    Self::TimedOut(Overdue::Waiting(Wait::Hold)) => "hold_timeout",
    Self::TimedOut(Overdue::Waiting(Wait::Idle)) => "idle_timeout",
    Self::TimedOut(Overdue::Frame) => "frame_timeout",
    Self::TimedOut(Overdue::Lifetime) => "lifetime_timeout",
    Self::Draining => "draining",
    Self::Internal => "internal",
} {
    Self::Undecodable(error) => error: DecodeError,
    Self::NotAdmitted(refusal) => refusal: admission::Refusal,
    Self::Unreadable(mistake) => mistake: LineMistake,
    Self::Rejected(rejection) => rejection: Rejection,
});

/// A refusal that time mends: nothing was redeemed, and a solution on its way was not looked at.
fn come_back(code: Code, text: &str) -> ErrorMessage {
    ErrorMessage::new(code, text).with_solution(SolutionFate::Kept).with_retry_after_ms(RETRY_AFTER_MS)
}

fn not_issued(error: &IssueError) -> ErrorMessage {
    match error {
        IssueError::UnknownService(_) => ErrorMessage::new(Code::UnknownService, error.to_string()),
        IssueError::TooExpensive { price, .. } => {
            ErrorMessage::new(Code::TooExpensive, error.to_string()).with_work(*price)
        }
    }
}

fn rejected(rejection: Rejection) -> ErrorMessage {
    let error = ErrorMessage::new(rejection.code(), rejection.to_string());
    match rejection {
        Rejection::Spent => error.with_solution(SolutionFate::Spent),
        Rejection::Reserved | Rejection::Full => {
            error.with_solution(SolutionFate::Kept).with_retry_after_ms(RETRY_AFTER_MS)
        }
        Rejection::TooLittleWork { price, .. } => error.with_work(price),
        _ => error,
    }
}

/// A service that is full; what a challenge costs now is where a higher bid begins.
fn no_slot(why: NoSlot, price: Option<Work>) -> ErrorMessage {
    let code = match why {
        NoSlot::SourceFull => Code::RateLimited,
        NoSlot::Full | NoSlot::NetworkFull | NoSlot::Evicted | NoSlot::TimedOut => Code::Busy,
    };
    let error = come_back(code, &format!("{why}; the solution is kept"));
    price.map_or(error.clone(), |price| error.with_work(price))
}

fn unavailable(fate: Released) -> ErrorMessage {
    let (fate, text) = match fate {
        Released::Kept => (SolutionFate::Kept, "the service is not available just now; the solution is kept"),
        Released::Spent => {
            (SolutionFate::Spent, "the service was not available four times; the solution is spent")
        }
    };
    ErrorMessage::new(Code::UpstreamUnavailable, text).with_solution(fate).with_retry_after_ms(RETRY_AFTER_MS)
}

fn timeout_text(overdue: Overdue) -> &'static str {
    match overdue {
        Overdue::Waiting(Wait::FirstFrame) => "no complete frame came in time after connecting",
        Overdue::Waiting(Wait::Hold) => {
            "the connection is held no longer; come back with the solution on a new one"
        }
        Overdue::Waiting(Wait::Idle) => {
            "the next request did not come in time; come back on a new connection"
        }
        Overdue::Frame => "a frame was begun and not completed in time",
        Overdue::Lifetime => "the connection has lasted as long as it may; open another",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn labels_are_distinct() {
        let all: Vec<&str> = Reason::labels().collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{all:?}");
        assert!(all.contains(&Reason::Draining.label()));
    }
}
