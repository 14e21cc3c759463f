//! OpenSSH behind the gate, `ssh` and `scp` with a `ProxyCommand` before it.

use std::process::Command;

use wisdom_acceptance::{Binaries, Folder, Gate, Program, command, free_port, run};

use crate::bulk;

/// A server that knows one key of one user, the one who runs this test.
fn start(folder: &Folder) -> (Program, u16) {
    let port = free_port().unwrap();
    for key in ["host", "user"] {
        let file = folder.path(key);
        run(command("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(file)).unwrap();
    }
    std::fs::copy(folder.path("user.pub"), folder.path("authorized")).unwrap();
    // Where it gives up its privileges; packages make it when they start their service.
    let _ = std::fs::create_dir_all("/run/sshd");
    let configuration = format!(
        "ListenAddress 127.0.0.1:{port}\nHostKey {}\nPidFile none\nAuthorizedKeysFile {}\nStrictModes no\n\
        UsePAM no\nPasswordAuthentication no\nPermitRootLogin prohibit-password\nSubsystem sftp internal-sftp\n",
        folder.name("host"),
        folder.name("authorized"),
    );
    let file = folder.file("sshd_config", &configuration).unwrap();
    // It starts itself again for each connection, and insists on its whole path for that.
    let server = command("/usr/sbin/sshd")
        .args(["-D", "-e", "-f"])
        .arg(file)
        .get_args()
        .map(Into::into)
        .collect::<Vec<std::ffi::OsString>>();
    let program = Program::start(folder, "sshd", command("/usr/sbin/sshd").args(server)).unwrap();
    (program.accepts(([127, 0, 0, 1], port)).unwrap(), port)
}

#[test]
fn ssh_runs_a_command_and_scp_copies_there_and_back() {
    let folder = Folder::new().unwrap();
    let (_sshd, port) = start(&folder);
    let configuration = format!(
        r#"
        [server]
        default_service = "ssh"
        [services.ssh]
        kind = "tunnel"
        upstream = "127.0.0.1:{port}"
        floor = 4096
        "#
    );
    let gate = Gate::start(&folder, &configuration).unwrap();
    let proxy = format!(
        "ProxyCommand={} connect {} --service ssh",
        Binaries::get().unwrap().client.display(),
        gate.name()
    );
    let options = |line: &mut Command| {
        line.args(["-F", "none", "-o", &proxy, "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no"]);
        line.args(["-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", "-i"]);
        line.arg(folder.path("user"));
    };
    let mut ssh = command("ssh");
    options(&mut ssh);
    let output = run(ssh.args(["behind.the.gate", "echo $((6 * 7))"])).unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "42\n");

    let names = ["bulk", "there", "back"].map(|name| folder.path(name));
    bulk::write(&names[0]);
    for (from, to) in [
        (names[0].display().to_string(), format!("behind.the.gate:{}", names[1].display())),
        (format!("behind.the.gate:{}", names[1].display()), names[2].display().to_string()),
    ] {
        let mut scp = command("scp");
        options(&mut scp);
        run(scp.args(["-q", &from, &to])).unwrap();
    }
    assert_eq!(bulk::sum(&names[0]), bulk::sum(&names[1]));
    assert_eq!(bulk::sum(&names[0]), bulk::sum(&names[2]));
}
