//! Which name a request is for. A page from elsewhere that is open in an operator's browser can let its own name lead here (DNS
//! rebinding), and the browser then takes the side port for a part of that page: all that tells is the name that is asked for.
//!
//! Owns the rule: every address, `localhost` and what is below it, and the names that are configured. None of these can be made
//! to lead elsewhere by who does not own it. Which routes ask is `answer`'s.

use std::net::{Ipv4Addr, Ipv6Addr};

use axum::http::header::{self, HeaderValue};
use axum::http::request::Parts;

use crate::config::SidePort;

/// Whether everything that `head` says of its host is this one. It may say nothing, as some probes and scripts do: there is
/// no browser that leaves it out.
pub(super) fn is_ours(head: &Parts, settings: &SidePort) -> bool {
    let target = head.uri.authority().map(|authority| authority.as_str().as_bytes());
    let named = head.headers.get_all(header::HOST).iter().map(HeaderValue::as_bytes);
    target.into_iter().chain(named).all(|host| host_of(host).is_some_and(|host| is_good(host, settings)))
}

/// A host, without its port.
fn host_of(value: &[u8]) -> Option<&str> {
    let value = std::str::from_utf8(value).ok()?;
    let end = value.rfind(']').map_or(0, |bracket| bracket + 1);
    let (host, port) = match value[end..].split_once(':') {
        Some((rest, port)) => (&value[..end + rest.len()], port),
        None => (value, ""),
    };
    port.bytes().all(|byte| byte.is_ascii_digit()).then_some(host)
}

fn is_good(host: &str, settings: &SidePort) -> bool {
    if let Some(address) = host.strip_prefix('[') {
        return address.strip_suffix(']').is_some_and(|address| address.parse::<Ipv6Addr>().is_ok());
    }
    // A dot at the end says that the name is whole, and nothing else.
    let name = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
    host.parse::<Ipv4Addr>().is_ok()
        || name == "localhost"
        || name.ends_with(".localhost")
        || settings.is_called(&name)
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;

    fn ours(target: &str, hosts: &[&str]) -> bool {
        let settings = SidePort {
            requests_per_second: 1,
            burst: 1,
            allowed_origins: vec!["*".to_owned()],
            allowed_hosts: vec!["gate.example.org".to_owned()],
            behind_tls: false,
            debugging: None,
        };
        let request = hosts.iter().fold(Request::get(target), |request, host| request.header("host", *host));
        is_ours(&request.body(()).unwrap().into_parts().0, &settings)
    }

    #[test]
    fn addresses_localhost_and_the_names_it_is_told() {
        for host in [
            "127.0.0.1",
            "127.0.0.1:7701",
            "192.0.2.7:80",
            "[::1]",
            "[::1]:7701",
            "[2001:db8::7]:9",
            "localhost",
            "LOCALHOST:7701",
            "localhost.",
            "gate.localhost:7701",
            "gate.example.org",
            "Gate.Example.ORG.:7701",
        ] {
            assert!(ours("/metrics", &[host]), "{host}");
        }
    }

    #[test]
    fn every_other_name_is_somebody_elses() {
        for host in [
            "",
            ":",
            ".",
            ":7701",
            "gate",
            "example.org",
            "x.gate.example.org",
            "gate.example.org.evil.example",
            "notlocalhost",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "127.1",
            "0x7f000001",
            "127.0.0.1:7701:1",
            "127.0.0.1:x",
            "[::1",
            "::1",
            "[::1]evil.example",
            "[gate.example.org]",
            "evil.example@127.0.0.1",
            "127.0.0.1, evil.example",
            "\u{e9}",
        ] {
            assert!(!ours("/metrics", &[host]), "{host}");
        }
    }

    #[test]
    fn whatever_is_said_has_to_be_good_and_nothing_need_be_said() {
        assert!(ours("/metrics", &[]));
        assert!(ours("http://localhost:7701/metrics", &["localhost:7701"]));
        assert!(!ours("http://evil.example/metrics", &["localhost:7701"]));
        assert!(!ours("http://localhost/metrics", &["evil.example"]));
        assert!(!ours("/metrics", &["localhost", "evil.example"]));
    }
}
