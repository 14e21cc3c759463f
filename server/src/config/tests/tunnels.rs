//! Tunnel services: their keys, and what is doubtful about them.

use super::*;
use crate::tunnel::relay::RelayLimits;
use crate::tunnel::{BreakerLimits, ProxyProtocol, Share, TunnelSettings, Upstream};

const KIND: (&str, &str) = ("services.quotes.kind", "tunnel");
const UPSTREAM: (&str, &str) = ("services.quotes.upstream", "unix:/run/app.sock");

#[test]
fn a_tunnel_is_what_its_keys_say() {
    let settings = settings_with(&[KIND, UPSTREAM]);
    let (_, tunnel) = settings.services.tunnels().next().unwrap();
    let expected = TunnelSettings {
        upstream: Upstream::Socket("/run/app.sock".into()),
        connect_timeout: Duration::from_secs(3),
        relay: RelayLimits {
            idle: Duration::from_mins(10),
            lifetime: Duration::from_hours(1),
            buffer_bytes: 32_768,
        },
        max_tunnels: 256,
        max_share_per_source: Share::new(1, 8).unwrap(),
        max_share_per_network: Share::new(1, 2).unwrap(),
        queue: 64,
        queue_timeout: Duration::from_secs(5),
        proxy_protocol: ProxyProtocol::Off,
        breaker: BreakerLimits { failures: 5, open: Duration::from_secs(5) },
    };
    assert_eq!(**tunnel, expected);
    let printed = print(&settings);
    assert!(
        printed.contains("upstream = \"unix:/run/app.sock\"") && !printed.contains("embedded"),
        "{printed}"
    );
    assert!(summary(&settings).contains(", tunnel to unix:/run/app.sock, the default"));
}

#[test]
fn doubts_about_tunnels_are_told() {
    let cases = [
        (
            ("services.quotes.queue_timeout", "8s"),
            "services.quotes: queue_timeout and connect_timeout are 11s together; clients may give up after 10s",
        ),
        (
            ("services.quotes.idle_timeout", "2h"),
            "services.quotes.idle_timeout = 2h is longer than services.quotes.lifetime = 1h, which comes first",
        ),
        (
            ("services.quotes.max_tunnels", "20000"),
            "services.quotes.max_tunnels = 20000 is above server.max_connections = 10000, which comes first",
        ),
    ];
    for (key, expected) in cases {
        assert_eq!(settings_with(&[KIND, UPSTREAM, key]).warnings, [expected]);
    }
}
