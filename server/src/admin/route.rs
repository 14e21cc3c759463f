//! What may be asked of the side port, and what its requests are called in metrics: never what a peer wrote.

use axum::http;

/// Where a request goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Route {
    Page,
    Status,
    Stream,
    Livez,
    Readyz,
    Healthz,
    Metrics,
    Profile,
    Flamegraph,
    Heap,
    /// Nowhere.
    Other,
}

wisdom_protocol::labels!(Route {
    Self::Page => "/",
    Self::Status => "/status.json",
    Self::Stream => "/status/stream",
    Self::Livez => "/livez",
    Self::Readyz => "/readyz",
    Self::Healthz => "/healthz",
    Self::Metrics => "/metrics",
    Self::Profile => "/debug/pprof/profile",
    Self::Flamegraph => "/debug/pprof/flamegraph",
    Self::Heap => "/debug/pprof/heap",
    Self::Other => "other",
});

/// In which lane requests of one source are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Lane {
    /// Not at all: a probe that is refused restarts a healthy server.
    Probe,
    /// For scrapers, so that what else comes from their address does not blind them.
    Scrape,
    /// Everything else.
    Page,
}

impl Route {
    const ALL: [Self; 10] = [
        Self::Page,
        Self::Status,
        Self::Stream,
        Self::Livez,
        Self::Readyz,
        Self::Healthz,
        Self::Metrics,
        Self::Profile,
        Self::Flamegraph,
        Self::Heap,
    ];

    pub(super) fn of(path: &str) -> Self {
        Self::ALL.into_iter().find(|route| route.label() == path).unwrap_or(Self::Other)
    }

    pub(super) fn lane(self) -> Lane {
        match self {
            Self::Livez | Self::Readyz | Self::Healthz => Lane::Probe,
            Self::Metrics => Lane::Scrape,
            Self::Page
            | Self::Status
            | Self::Stream
            | Self::Profile
            | Self::Flamegraph
            | Self::Heap
            | Self::Other => Lane::Page,
        }
    }
}

/// How it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    Get,
    Head,
    Options,
    Other,
}

wisdom_protocol::labels!(Method {
    Self::Get => "GET",
    Self::Head => "HEAD",
    Self::Options => "OPTIONS",
    Self::Other => "other",
});

impl From<&http::Method> for Method {
    fn from(method: &http::Method) -> Self {
        match *method {
            http::Method::GET => Self::Get,
            http::Method::HEAD => Self::Head,
            http::Method::OPTIONS => Self::Options,
            _ => Self::Other,
        }
    }
}

/// How it went. Nothing here redirects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StatusClass {
    Success,
    ClientError,
    ServerError,
}

wisdom_protocol::labels!(StatusClass {
    Self::Success => "2xx",
    Self::ClientError => "4xx",
    Self::ServerError => "5xx",
});

impl From<http::StatusCode> for StatusClass {
    fn from(status: http::StatusCode) -> Self {
        match status.as_u16() {
            ..400 => Self::Success,
            400..500 => Self::ClientError,
            _ => Self::ServerError,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_found_by_its_path_and_nothing_else_is() {
        for path in Route::labels().filter(|path| path.starts_with('/')) {
            assert_eq!(Route::of(path).label(), path);
            assert_eq!(Route::of(&format!("{path}/")), Route::Other, "{path}");
        }
        assert_eq!(Route::ALL.len() + 1, Route::labels().count());
        for path in ["", "other", "/index.html", "/LIVEZ", "//livez", "/livez%00", "/debug/pprof"] {
            assert_eq!(Route::of(path), Route::Other, "{path}");
        }
    }
}
