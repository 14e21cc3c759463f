//! What happened on the side port. Its labels are passed in by who owns them, as lists of all there may be.

use std::time::Duration;

use prometheus::{HistogramOpts, HistogramVec, IntCounter, IntCounterVec, Opts, Registry};

use super::register;

/// From a probe to the longest profile.
const HTTP_BUCKETS: [f64; 11] = [0.000_1, 0.000_25, 0.000_5, 0.001, 0.005, 0.025, 0.1, 0.5, 1.0, 5.0, 60.0];

/// See the module.
pub struct HttpMetrics {
    requests: IntCounterVec,
    seconds: HistogramVec,
    refused: IntCounter,
}

impl HttpMetrics {
    pub(super) fn new<R, M, S>(
        registry: &Registry,
        routes: impl Fn() -> R,
        methods: impl Fn() -> M,
        statuses: impl Fn() -> S,
    ) -> Self
    where
        R: Iterator<Item = &'static str>,
        M: Iterator<Item = &'static str>,
        S: Iterator<Item = &'static str>,
    {
        let options = Opts::new("http_requests_total", "Requests of the side port that were answered.");
        let requests = register(registry, IntCounterVec::new(options, &["route", "method", "status"]));
        let help = "From a request's head until its answer was ready, on the side port.";
        let options =
            HistogramOpts::new("http_request_duration_seconds", help).buckets(HTTP_BUCKETS.to_vec());
        let seconds = register(registry, HistogramVec::new(options, &["route"]));
        for route in routes() {
            drop(seconds.with_label_values(&[route]));
            for method in methods() {
                statuses().for_each(|status| drop(requests.with_label_values(&[route, method, status])));
            }
        }
        let help = "Connections of the side port closed at once, because their source had its share.";
        let refused = register(registry, IntCounter::new("http_connections_refused_total", help));
        Self { requests, seconds, refused }
    }

    /// A request was answered after so long.
    pub fn answered(&self, route: &'static str, method: &'static str, status: &'static str, took: Duration) {
        self.requests.with_label_values(&[route, method, status]).inc();
        self.seconds.with_label_values(&[route]).observe(took.as_secs_f64());
    }

    /// A connection was closed before anything was read of it.
    pub fn connection_refused(&self) {
        self.refused.inc();
    }
}
