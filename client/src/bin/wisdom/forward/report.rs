//! What `wisdom forward` tells: one line for each connection, for people, and events, for programs.
//!
//! Owns the words, and the shapes that `client/schema/forward.json` publishes. Who reads neither is no reason to stop.

use std::io::{self, Write};
use std::time::Duration;

use serde::Serialize;
use wisdom_client::protocol::message::Granted;

use super::connection::Traffic;
use crate::exit::Failure;
use crate::json::{FailedBy, one_line, seconds};
use crate::output;
use crate::progress::{counted, rough};

pub(super) struct Report {
    json: bool,
    quiet: bool,
}

/// How a connection ended that had a tunnel.
pub(super) enum How {
    /// Both sides said all they had to say.
    Ended,
    /// The local program had enough, and did not wait for the other side: an end as good as any, though the other side is told.
    Left,
    /// The tunnel failed.
    Lost(io::Error),
    /// This program had to end.
    Cut,
}

#[derive(Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
enum Event<'a> {
    Listening {
        address: &'a str,
    },
    Opened {
        connection: u64,
        peer: &'a str,
        service: &'a str,
        request_id: String,
        ready: bool,
        seconds: f64,
    },
    Closed {
        connection: u64,
        peer: &'a str,
        how: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        message: Option<String>,
        sent: u64,
        received: u64,
        seconds: f64,
    },
    Failed {
        connection: u64,
        peer: &'a str,
        error: FailedBy<'a>,
    },
    TurnedAway {
        peer: &'a str,
    },
    Ready {
        count: usize,
    },
    Unready {
        error: FailedBy<'a>,
    },
    Stopping {
        connections: usize,
    },
    Stopped {
        cut: usize,
    },
}

impl Report {
    pub(super) fn new(json: bool, quiet: bool) -> Self {
        Self { json, quiet }
    }

    /// The one thing that is told on standard output also for people: scripts wait for it.
    pub(super) fn listening(&self, address: &str) -> Result<(), Failure> {
        if self.json {
            return output::print(&one_line(&Event::Listening { address }));
        }
        output::print(&format!("listening on {address}\n"))
    }

    pub(super) fn opened(&self, connection: u64, peer: &str, granted: &Granted, ready: bool, paid: Duration) {
        let (service, request_id) = (granted.service.as_str(), granted.request_id.to_string());
        self.event(&Event::Opened { connection, peer, service, request_id, ready, seconds: seconds(paid) });
    }

    pub(super) fn closed(&self, connection: u64, peer: &str, how: &How, traffic: Traffic, open: Duration) {
        let Traffic { sent, received } = traffic;
        let (how, message) = match how {
            How::Ended | How::Left => ("ended", None),
            How::Lost(error) => ("lost", Some(error.to_string())),
            How::Cut => ("cut", None),
        };
        let why = message.as_ref().map(|message| format!(" ({message})")).unwrap_or_default();
        let (out, back, span) = (counted(sent), counted(received), rough(open));
        self.line(&format!("#{connection} {peer}: {how}{why} after {span}, {out}B sent, {back}B received"));
        let seconds = seconds(open);
        self.event(&Event::Closed { connection, peer, how, message, sent, received, seconds });
    }

    pub(super) fn failed(&self, connection: u64, peer: &str, failure: &Failure) {
        self.line(&format!("#{connection} {peer}: not connected: {}", failure.message));
        self.event(&Event::Failed { connection, peer, error: FailedBy::of(failure) });
    }

    pub(super) fn turned_away(&self, peer: &str, most: usize) {
        self.line(&format!("{peer}: turned away: {most} connections are open (--max-connections)"));
        self.event(&Event::TurnedAway { peer });
    }

    pub(super) fn cannot_accept(&self, error: &io::Error) {
        self.line(&format!("cannot take a connection: {error}; trying again"));
    }

    pub(super) fn ready(&self, count: usize) {
        self.event(&Event::Ready { count });
    }

    pub(super) fn unready(&self, failure: &Failure) {
        self.line(&format!("cannot keep a solution ready: {}", failure.message));
        self.event(&Event::Unready { error: FailedBy::of(failure) });
    }

    pub(super) fn stopping(&self, connections: usize, grace: Duration) {
        if connections > 0 {
            self.line(&format!("stopping: {connections} connections may take {} to end", rough(grace)));
        }
        self.event(&Event::Stopping { connections });
    }

    pub(super) fn stopped(&self, cut: usize) {
        self.event(&Event::Stopped { cut });
    }

    fn line(&self, words: &str) {
        if !self.quiet {
            let _nobody_reads = anstream::stderr().lock().write_all(format!("{words}\n").as_bytes());
        }
    }

    fn event(&self, event: &Event<'_>) {
        if self.json {
            let _nobody_reads = output::print(&one_line(event));
        }
    }
}
