//! PostgreSQL behind the gate, on its unix socket, and `psql` before it.

use std::process::Command;

use wisdom_acceptance::{Folder, Gate, Program, command, run};

use crate::bulk;
use crate::forward::forward;

/// Where the distribution keeps what only servers need.
fn program(name: &str) -> String {
    let versions = std::fs::read_dir("/usr/lib/postgresql").expect("postgresql is installed");
    let newest = versions.map(|entry| entry.unwrap().path()).max().expect("a version of postgresql");
    newest.join("bin").join(name).display().to_string()
}

/// As the user it insists on: PostgreSQL refuses to run as root.
fn unprivileged(arguments: &[&str]) -> Command {
    let root = run(command("id").arg("-u")).unwrap().stdout == b"0\n";
    let mut line = command(if root { "setpriv" } else { "env" });
    if root {
        line.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]);
    }
    line.args(arguments);
    line
}

fn start(folder: &Folder) -> Program {
    let data = folder.path("data");
    std::fs::create_dir(&data).unwrap();
    if run(command("id").arg("-u")).unwrap().stdout == b"0\n" {
        run(command("chown").arg("postgres:postgres").arg(&data)).unwrap();
    }
    let (data, socket) = (data.display().to_string(), folder.path("data/.s.PGSQL.5432"));
    let cluster = format!("{data}/cluster");
    let initdb = program("initdb");
    run(&mut unprivileged(&[
        &initdb,
        "-D",
        &cluster,
        "-U",
        "wisdom",
        "--auth=trust",
        "--no-sync",
        "--locale=C",
        "--encoding=UTF8",
    ]))
    .unwrap();
    let postgres = program("postgres");
    let mut server = unprivileged(&[&postgres, "-D", &cluster, "-k", &data, "-F"]);
    server.args(["-c", "listen_addresses=", "-c", "max_wal_size=1GB"]);
    Program::start(folder, "postgres", &mut server).unwrap().accepts_at(&socket).unwrap()
}

#[test]
fn psql_queries_and_copies_both_ways() {
    let folder = Folder::new().unwrap();
    let _postgres = start(&folder);
    let gate = Gate::start(
        &folder,
        &format!(
            r#"
            [server]
            default_service = "postgres"
            [services.postgres]
            kind = "tunnel"
            upstream = "unix:{}"
            floor = 4096
            "#,
            folder.name("data/.s.PGSQL.5432")
        ),
    )
    .unwrap();
    let (_forward, port) = forward(&folder, &gate, "postgres", &[]);
    let psql = |script: &str| {
        let mut line = command("psql");
        line.args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "-v", "ON_ERROR_STOP=1"]);
        line.args(["-h", "127.0.0.1", "-p", &port.to_string(), "-U", "wisdom", "-d", "postgres"]);
        String::from_utf8(run(line.args(["-c", script])).unwrap().stdout).unwrap()
    };
    assert_eq!(psql("select 6 * 7"), "42\n");

    let (from, to) = (folder.path("bulk.tsv"), folder.path("back.tsv"));
    bulk::write(&from);
    psql("create table bulk (number integer, content text)");
    psql(&format!("\\copy bulk from '{}'", from.display()));
    psql(&format!("\\copy (select * from bulk order by number) to '{}'", to.display()));
    assert_eq!(bulk::sum(&from), bulk::sum(&to));
}
