//! A tunnel service: from its keys to what it is told.

use crate::config::mistakes::ConfigError;
use crate::config::values::Values;
use crate::tunnel::relay::RelayLimits;
use crate::tunnel::{BreakerLimits, ProxyProtocol, Share, TunnelSettings, Upstream};

/// The tunnel of the service `name`, unless something is wrong with it.
pub(super) fn resolve(name: &str, values: &Values, error: &mut ConfigError) -> Option<TunnelSettings> {
    let key = |key: &str| format!("services.{name}.{key}");
    let span = |name: &str| values.span(&key(name));
    let number = |name: &str| values.integer(&key(name)).and_then(|number| usize::try_from(number).ok());
    let upstream = upstream(name, &key("upstream"), values, error);
    Some(TunnelSettings {
        upstream: upstream?,
        connect_timeout: span("connect_timeout")?,
        relay: RelayLimits {
            idle: span("idle_timeout")?,
            lifetime: span("lifetime")?,
            buffer_bytes: number("buffer")?,
        },
        max_tunnels: number("max_tunnels")?,
        max_share_per_source: Share::parse(&values.text(&key("max_share_per_source")))?,
        max_share_per_network: Share::parse(&values.text(&key("max_share_per_network")))?,
        queue: number("queue")?,
        queue_timeout: span("queue_timeout")?,
        proxy_protocol: match values.text(&key("proxy_protocol")).as_str() {
            "v2" => ProxyProtocol::V2,
            _ => ProxyProtocol::Off,
        },
        breaker: BreakerLimits {
            failures: values.integer(&key("breaker_failures"))?.try_into().ok()?,
            open: span("breaker_pause")?,
        },
    })
}

fn upstream(name: &str, key: &str, values: &Values, error: &mut ConfigError) -> Option<Upstream> {
    let Some(text) = values.optional_text(key) else {
        if !values.is_wrong(key) {
            let problem = "is not set; a tunnel needs to know where it leads, such as \"127.0.0.1:22\"";
            error.mistake(key, problem, &values.origin(&format!("services.{name}")));
        }
        return None;
    };
    Upstream::parse(&text)
}
