//! `nc` before a text listener, as those have who play a CTF.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;

use wisdom_acceptance::{Folder, Gate, command, free_port, run};

#[test]
fn nc_pays_by_copy_and_paste_and_gets_a_tunnel() {
    let folder = Folder::new().unwrap();
    // What a player meets: a program that greets and echoes.
    let echo = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = echo.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in echo.incoming() {
            let mut stream = stream.unwrap();
            stream.write_all(b"flag?\n").unwrap();
            let mut line = String::new();
            BufReader::new(stream.try_clone().unwrap()).read_line(&mut line).unwrap();
            stream.write_all(format!("you said {line}").as_bytes()).unwrap();
        }
    });
    let text = free_port().unwrap();
    let configuration = format!(
        r#"
        [server]
        default_service = "challenge"
        [listeners.players]
        address = "127.0.0.1:{text}"
        kind = "text"
        [services.challenge]
        kind = "tunnel"
        upstream = "127.0.0.1:{port}"
        floor = 4096
        "#
    );
    let gate = Gate::start_with(&folder, &configuration, &[]).unwrap();
    let mut nc = command("nc");
    nc.args(["-N", "127.0.0.1", &text.to_string()]);
    let mut nc = nc.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut keyboard, mut screen) = (nc.stdin.take().unwrap(), BufReader::new(nc.stdout.take().unwrap()));

    let mut lines = String::new();
    let solve = loop {
        assert!(screen.read_line(&mut lines).unwrap() > 0, "no command to type in: {lines}");
        if let Some(typed) = lines.lines().find_map(|line| line.split_once("wisdom solve ")) {
            break typed.1.split_whitespace().next().unwrap().to_owned();
        }
    };
    let solution = run(&mut gate.client(&["solve", &solve]).unwrap()).unwrap().stdout;
    keyboard.write_all(&solution).unwrap();
    keyboard.write_all(b"please\n").unwrap();
    drop(keyboard);
    let mut rest = String::new();
    screen.read_to_string(&mut rest).unwrap();
    assert!(rest.ends_with("flag?\nyou said please\n"), "{rest}");
    assert!(nc.wait().unwrap().success());
}
