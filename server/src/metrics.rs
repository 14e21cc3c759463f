//! What happened, as Prometheus counts it. Owns the registry; label values come from our own enums and configuration only.
//!
//! Every child exists from the start, so that a rate never begins with a gap.

mod admission;
mod http;
mod machine;
mod prices;
mod providers;
mod reload;
mod services;
mod totals;
mod traces;
mod tunnels;

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub use admission::AdmissionMetrics;
pub use http::HttpMetrics;
pub use machine::MachineMetrics;
pub use prices::PriceMetrics;
use prometheus::{
    Encoder, Histogram, HistogramOpts, IntCounter, IntCounterVec, IntGauge, Opts, Registry, TextEncoder,
};
use providers::ProviderFamilies;
pub use providers::ProviderMetrics;
pub use reload::ReloadMetrics;
use services::ServiceFamilies;
pub use totals::Totals;
pub use traces::{SpanOutcome, TraceMetrics};
use tunnels::TunnelFamilies;
pub use tunnels::{Meter, TunnelMetrics};
use wisdom_protocol::message::Quote;

use crate::accept::Trouble;
use crate::admission::Caps;
use crate::proxy_header::Failure;
use crate::session::Reason;

/// From 50 µs, a redemption, to minutes, a slow client's connection.
const DURATION_BUCKETS: [f64; 14] =
    [0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.005, 0.025, 0.1, 0.5, 1.0, 5.0, 20.0, 60.0, 120.0];

/// What comes of a PROXY protocol header beside the failures to read one.
const HEADER_OUTCOMES: [&str; 4] = ["source", "own", "untrusted", "lane_full"];

/// See the module.
pub struct Metrics {
    registry: Registry,
    /// Connections accepted from the kernel.
    pub accepted: IntCounter,
    /// Connections dropped without a word, because the lane for refusals was full.
    pub reset: IntCounter,
    /// Connections that ended by an I/O error or a write that took too long.
    pub broken: IntCounter,
    /// Tasks that panicked.
    pub panics: IntCounter,
    /// Requests that took longer than `log.slow`.
    pub slow_requests: IntCounter,
    ready: IntGauge,
    refusals: IntCounterVec,
    services: ServiceFamilies,
    accept_errors: IntCounterVec,
    headers: IntCounterVec,
    connection_seconds: Histogram,
    redeem_seconds: Histogram,
    live: IntGauge,
    max_connections: IntGauge,
    replay_entries: IntGauge,
    replay_max_entries: IntGauge,
    /// Who is let in, and what sources do.
    pub admission: AdmissionMetrics,
    /// What the process has of the machine.
    pub machine: MachineMetrics,
    /// What became of traces.
    pub traces: TraceMetrics,
    /// What challenges cost.
    pub prices: PriceMetrics,
    tunnels: TunnelFamilies,
    /// What came of reading the configuration again, and which key signs.
    pub reload: ReloadMetrics,
    providers: ProviderFamilies,
    /// Services and providers of which there are children.
    known: Mutex<Known>,
}

struct Known {
    services: BTreeSet<String>,
    providers: BTreeSet<String>,
}

impl Known {
    fn of(services: &[&str]) -> Self {
        let services = services.iter().map(|service| (*service).to_owned()).collect();
        Self { services, providers: BTreeSet::new() }
    }
}

impl Metrics {
    /// All at zero, for these services.
    pub fn new<'a>(services: impl Iterator<Item = &'a str>) -> Self {
        let registry = Registry::new();
        let services: Vec<&str> = services.collect();
        let counter = |name: &str, help: &str| register(&registry, IntCounter::new(name, help));
        let gauge = |name: &str, help: &str| register(&registry, IntGauge::new(name, help));
        let by = |name: &str, help: &str, label: &str, values: &mut dyn Iterator<Item = &str>| {
            let family = register(&registry, IntCounterVec::new(Opts::new(name, help), &[label]));
            values.for_each(|value| drop(family.with_label_values(&[value])));
            family
        };
        let seconds = |name: &str, help: &str| {
            let options = HistogramOpts::new(name, help).buckets(DURATION_BUCKETS.to_vec());
            register(&registry, Histogram::with_opts(options))
        };
        Self {
            accepted: counter("wisdom_connections_accepted_total", "Connections accepted from the kernel."),
            reset: counter(
                "wisdom_connections_reset_total",
                "Connections closed without a word under overload.",
            ),
            broken: counter(
                "wisdom_connections_broken_total",
                "Connections ended by an I/O error or a slow reader.",
            ),
            panics: counter("wisdom_panics_total", "Connections and parts of the server that panicked."),
            slow_requests: counter("wisdom_slow_requests_total", "Requests that took longer than log.slow."),
            ready: gauge("wisdom_ready", "1 where new clients should be sent here, as /readyz says."),
            refusals: by(
                "wisdom_refusals_total",
                "Refusals decided, by reason.",
                "reason",
                &mut Reason::labels(),
            ),
            services: ServiceFamilies::new(&registry, &services),
            accept_errors: by(
                "wisdom_accept_errors_total",
                "Errors of accept, by kind.",
                "kind",
                &mut Trouble::labels(),
            ),
            headers: by(
                "wisdom_proxy_headers_total",
                "PROXY protocol headers awaited, by what came: the address of a source, none claimed (own), or why the \
                 connection was cut.",
                "outcome",
                &mut HEADER_OUTCOMES.into_iter().chain(Failure::labels()),
            ),
            connection_seconds: seconds("wisdom_connection_duration_seconds", "Life of a connection."),
            redeem_seconds: seconds(
                "wisdom_redeem_duration_seconds",
                "From a solution read until it was spent.",
            ),
            live: gauge("wisdom_connections", "Live connections."),
            max_connections: gauge("wisdom_connections_max", "Cap on live connections."),
            replay_entries: gauge("wisdom_replay_entries", "Solutions remembered."),
            replay_max_entries: gauge("wisdom_replay_entries_max", "Cap on solutions remembered."),
            admission: AdmissionMetrics::new(&registry),
            machine: MachineMetrics::new(&registry),
            traces: TraceMetrics::new(&registry),
            prices: PriceMetrics::new(&registry, &services),
            tunnels: TunnelFamilies::new(&registry),
            reload: ReloadMetrics::new(&registry),
            providers: ProviderFamilies::new(&registry),
            known: Mutex::new(Known::of(&services)),
            registry,
        }
        .with_process_figures()
    }

    /// A refusal was decided; whether its error frame arrives is another matter.
    pub fn refused(&self, reason: &Reason) {
        self.refusals.with_label_values(&[reason.label()]).inc();
    }

    /// A challenge of `service` was issued.
    pub fn challenged(&self, service: &str) {
        self.services.challenged(service);
    }

    /// A solution for `service` was granted, so long after it was read.
    pub fn granted(&self, service: &str, took: Duration) {
        self.services.granted(service);
        self.redeem_seconds.observe(took.as_secs_f64());
    }

    /// A connection ended after so long.
    pub fn ended(&self, lasted: Duration) {
        self.connection_seconds.observe(lasted.as_secs_f64());
    }

    /// This came of a PROXY protocol header that was required.
    pub fn header(&self, outcome: &'static str) {
        self.headers.with_label_values(&[outcome]).inc();
    }

    /// Accept failed.
    pub fn accept_failed(&self, trouble: Trouble) {
        self.accept_errors.with_label_values(&[trouble.label()]).inc();
    }

    /// Whether new clients should be sent here.
    pub fn set_ready(&self, ready: bool) {
        self.ready.set(i64::from(ready));
    }

    /// Sets what is measured only when somebody looks.
    pub fn set_gauges(&self, live: usize, caps: Caps, replay: (usize, usize)) {
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        self.live.set(count(live));
        self.max_connections.set(count(caps.connections));
        self.replay_entries.set(count(replay.0));
        self.replay_max_entries.set(count(replay.1));
    }

    /// What happens on the side port, under these labels. Once for a registry.
    #[must_use]
    pub fn register_http<R, M, S>(
        &self,
        routes: impl Fn() -> R,
        methods: impl Fn() -> M,
        statuses: impl Fn() -> S,
    ) -> HttpMetrics
    where
        R: Iterator<Item = &'static str>,
        M: Iterator<Item = &'static str>,
        S: Iterator<Item = &'static str>,
    {
        HttpMetrics::new(&self.registry, routes, methods, statuses)
    }

    /// The metrics of the tunnels of this service.
    #[must_use]
    pub fn of_tunnel(&self, service: &str) -> TunnelMetrics {
        self.tunnels.of(service)
    }

    /// A service that is configured from now on: all of its children exist.
    pub fn begin_service(&self, service: &str) {
        self.services.begin(service);
        self.known().services.insert(service.to_owned());
    }

    /// Takes away the children of services and providers that are not among these. Not before nobody counts for them any more: a
    /// count would bring its child back, at one, and nobody would take it away again.
    pub fn sweep(&self, services: &BTreeSet<&str>, providers: &BTreeSet<&str>) {
        let mut known = self.known();
        for gone in known.services.extract_if(.., |name| !services.contains(name.as_str())) {
            self.services.end(&gone);
            self.prices.end(&gone);
        }
        for gone in known.providers.extract_if(.., |name| !providers.contains(name.as_str())) {
            self.providers.end(&gone);
        }
    }

    /// The same for the tunnels of a service, when the last has ended.
    pub fn end_tunnels(&self, service: &str) {
        self.tunnels.end(service);
    }

    /// The metrics of this provider of quotes over HTTP.
    #[must_use]
    pub fn of_provider(&self, provider: &str) -> ProviderMetrics {
        self.known().providers.insert(provider.to_owned());
        self.providers.of(provider)
    }

    /// There is a provider of quotes that is a file.
    pub fn expect_file_provider(&self, provider: &str) {
        self.known().providers.insert(provider.to_owned());
        self.providers.of_file(provider);
    }

    /// A quote was given out.
    pub fn quoted(&self, quote: &Quote) {
        self.providers.quoted(quote);
    }

    /// Whether there are providers over HTTP and every one fails.
    pub fn set_all_providers_failing(&self, failing: bool) {
        self.providers.set_all_failing(failing);
    }

    /// Everything, in Prometheus' text format.
    pub fn to_text(&self) -> prometheus::Result<Vec<u8>> {
        let mut text = Vec::new();
        TextEncoder::new().encode(&self.registry.gather(), &mut text)?;
        Ok(text)
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        // A name more or less: a poisoned lock guards a sound state.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with_process_figures(self) -> Self {
        let process = prometheus::process_collector::ProcessCollector::for_self();
        register(&self.registry, Ok(ProcessFigures(std::sync::Arc::new(process))));
        self
    }
}

/// The library's process collector, shareable as every other collector is.
#[derive(Clone)]
struct ProcessFigures(std::sync::Arc<prometheus::process_collector::ProcessCollector>);

impl prometheus::core::Collector for ProcessFigures {
    fn desc(&self) -> Vec<&prometheus::core::Desc> {
        self.0.desc()
    }

    fn collect(&self) -> Vec<prometheus::proto::MetricFamily> {
        self.0.collect()
    }
}

/// Registers what was built from constants of this file; distinct names and valid labels are theirs to have.
#[expect(clippy::expect_used, reason = "constants of this file, built by every test")]
fn register<C>(registry: &Registry, collector: prometheus::Result<C>) -> C
where
    C: prometheus::core::Collector + Clone + 'static,
{
    let collector = collector.expect("a valid name and valid labels");
    registry.register(Box::new(collector.clone())).expect("a name of its own");
    collector
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_child_is_there_from_the_start() {
        let text = String::from_utf8(Metrics::new(["quotes"].into_iter()).to_text().unwrap()).unwrap();
        for reason in Reason::labels() {
            assert!(text.contains(&format!("wisdom_refusals_total{{reason=\"{reason}\"}} 0\n")), "{reason}");
        }
        assert!(text.contains("wisdom_grants_total{service=\"quotes\"} 0\n"));
        assert!(text.contains("wisdom_accept_errors_total{kind=\"exhausted\"} 0\n"));
        for outcome in
            ["source", "own", "untrusted", "lane_full", "absent", "malformed", "oversize", "timeout"]
        {
            let child = format!("wisdom_proxy_headers_total{{outcome=\"{outcome}\"}} 0\n");
            assert!(text.contains(&child), "{child}");
        }
        assert!(text.contains("process_open_fds"));
    }
}
