//! nginx behind the gate, `curl` and `wrk` before it.

use wisdom_acceptance::{Folder, Gate, Program, command, free_port, run};

use crate::forward::forward;

const PAGE: &str = "what is given freely is used freely\n";

fn start(folder: &Folder) -> (Program, u16) {
    let port = free_port().unwrap();
    folder.file("index.html", PAGE).unwrap();
    let configuration = format!(
        "daemon off; pid nginx.pid; error_log stderr warn; worker_processes 1; user root root;
        events {{ worker_connections 2048; }}
        http {{
            access_log off; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
            uwsgi_temp_path uwsgi; scgi_temp_path scgi;
            server {{ listen 127.0.0.1:{port} backlog=4096; root .; keepalive_requests 1000000; }}
        }}"
    );
    let file = folder.file("nginx.conf", &configuration).unwrap();
    let mut server = command("/usr/sbin/nginx");
    server.arg("-p").arg(folder.path("")).arg("-c").arg(file).args(["-e", "stderr"]);
    let program = Program::start(folder, "nginx", &mut server).unwrap();
    (program.accepts(([127, 0, 0, 1], port)).unwrap(), port)
}

#[test]
fn curl_and_two_hundred_connections_of_wrk_run_through_a_forwarded_port() {
    let folder = Folder::new().unwrap();
    let (_nginx, port) = start(&folder);
    let configuration = format!(
        r#"
        [server]
        default_service = "web"
        [admission]
        exempt = ["127.0.0.0/8"]
        [pricing]
        source_burst = 10000
        [services.web]
        kind = "tunnel"
        upstream = "127.0.0.1:{port}"
        floor = 1024
        grants_per_minute = 600000
        max_tunnels = 4000
        "#
    );
    let gate = Gate::start(&folder, &configuration).unwrap();
    let (_forward, port) = forward(&folder, &gate, "web", &[]);
    let url = format!("http://127.0.0.1:{port}/");
    let page = run(command("curl").args(["--silent", "--show-error", "--fail", &url])).unwrap();
    assert_eq!(String::from_utf8_lossy(&page.stdout), PAGE);

    let report =
        run(command("wrk").args(["-t", "2", "-c", "200", "-d", "5s", "--timeout", "10s", &url])).unwrap();
    let report = String::from_utf8(report.stdout).unwrap();
    assert!(!report.contains("Socket errors") && !report.contains("Non-2xx"), "{report}");
    let requests: u64 = report
        .lines()
        .find_map(|line| line.trim().split_once(" requests in ")?.0.parse().ok())
        .unwrap_or_else(|| panic!("{report}"));
    assert!(requests > 1_000, "each of 200 connections got its share: {report}");
}
