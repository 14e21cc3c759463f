//! The programs the tests start: how each is probed, where it comes from, and what for.

/// A program the tests start, and where it comes from.
#[derive(Debug)]
pub(super) struct Need {
    /// What only works when the program does; that a file of its name exists says less.
    pub(super) probe: &'static [&'static str],
    /// The Debian package.
    pub(super) package: &'static str,
    pub(super) why: &'static str,
}

const fn need(package: &'static str, probe: &'static [&'static str], why: &'static str) -> Need {
    Need { probe, package, why }
}

/// PostgreSQL keeps its server's programs in a folder of their version.
const INITDB: &str = "for initdb in /usr/lib/postgresql/*/bin/initdb; do \"$initdb\" --version || exit; done";

#[rustfmt::skip]
pub(super) const NEEDS: &[Need] = &[
    need("python3", &["python3", "--version"], "scripts that share no Rust check the protocol's vectors"),
    need("faketime", &["faketime", "-f", "+0", "true"], "tests turn back the clock of a real server"),
    need("procps", &["kill", "-l"], "tests send signals to servers and clients"),
    need("util-linux", &["prlimit", "--version"], "tests take descriptors from a real server"),
    need("bsdutils", &["script", "--version"], "tests look at a terminal's screen"),
    need("qemu-user", &["qemu-aarch64", "--version"], "the solver's tests run as AArch64"),
    need("g++", &["c++", "--version"], "the runtime of the fuzz targets is C++"),
    need("make", &["make", "--version"], "jemalloc, for heap profiles, is built by it"),
    need("musl-tools", &["musl-gcc", "--version"], "what is C in the image's static programs"),
    need("nodejs", &["node", "-e", "require('node:wasi')"], "the solver's tests run as WebAssembly"),
    need("postgresql", &["sh", "-c", INITDB], "a database behind the gate, and psql before it"),
    need("redis-server", &["redis-server", "--version"], "Redis behind the gate"),
    need("redis-tools", &["redis-benchmark", "--version"], "its clients before the gate"),
    // These two answer nothing with success; that they are there is all that can be asked.
    need("openssh-server", &["test", "-x", "/usr/sbin/sshd"], "ssh and scp through a ProxyCommand"),
    need("wrk", &["sh", "-c", "command -v wrk"], "many connections of HTTP at once"),
    need("nginx", &["/usr/sbin/nginx", "-v"], "a web server behind the gate"),
    need("haproxy", &["/usr/sbin/haproxy", "-v"], "a balancer in front of the gate"),
    need("prometheus", &["prometheus", "--version"], "a real Prometheus scrapes, and its tool looks at metrics"),
    need("golang-go", &["go", "tool", "pprof", "-h"], "tests read profiles as others do"),
    need("chromium", &["chromium", "--version"], "the status page in a real browser"),
    need("chromium-driver", &["chromedriver", "--version"], "tests drive that browser"),
    need("curl", &["curl", "--version"], "HTTP through a forwarded port"),
    need("netcat-openbsd", &["nc", "-h"], "a text listener, as players see it"),
];
