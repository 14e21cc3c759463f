//! Servers that are something else, or broken: what the command says about each.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::command::{ended, wisdom};

#[tokio::test]
async fn each_gets_a_name_and_exit_code_3() {
    let granted = b"\x01\x82\0\0\0\0\0\x02{}";
    let cases: [(&[u8], &str); 12] = [
        (
            b"HTTP/1.1 400 Bad Request\r\n\r\n",
            "not Hash of Wisdom: it began with \"HTTP/1.1\", as a web server does",
        ),
        (b"SSH-2.0-OpenSSH_9.9\r\n", "as an SSH server does"),
        (b"\x15\x03\x01\0\x02\x02\x46", "as a TLS server does"),
        (b"\x02\x83\0\0\0\0\0\x02{}", "perhaps a later version of it"),
        (b"\x1b[2Jhello", "it began with \"\\x1b[2Jhell\""),
        (b"\x01\x83\0\x07\0\0\0\x02{}", "breaks the protocol (bytes 2 and 3"),
        (b"\x01\x44\0\0\0\0\0\x02{}", "breaks the protocol (no message has type 0x44)"),
        (b"\x01\x83\0\0\xff\xff\xff\xff", "a payload of 4294967295 bytes is over the cap of 65536"),
        (b"\x01\x83\0\0\0\0\0\x02[]", "the payload is not a JSON object"),
        (b"\x01\x01\0\0\0\0\0\x02{}", "is not for this side to receive"),
        (granted, "field \"service\" is missing"),
        (b"\x01\x83\0\0\0\0\0\x02{", "closed the connection without an answer"),
    ];
    for (bytes, words) in cases {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let serve = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            stream.write_all(bytes).await.unwrap();
            stream.shutdown().await.unwrap();
            // Leaving while something is unread would reset the connection, and not be what this is about.
            let _end_or_reset = stream.read_to_end(&mut Vec::new()).await;
        };
        let ended = ended(wisdom(&["get", &address, "--no-retry"]), serve).await;
        assert_eq!((ended.code, &*ended.stdout), (Some(3), ""), "{ended:?}");
        assert!(ended.stderr.starts_with(&format!("wisdom: {address}: ")), "{ended:?}");
        assert!(ended.stderr.contains(words), "{words:?} is not in {ended:?}");
    }
}

#[tokio::test]
async fn a_server_that_hangs_up_is_tried_again_a_few_times() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let serve = async {
        for _ in 0..3 {
            drop(listener.accept().await.unwrap());
        }
    };
    let ended = ended(wisdom(&["get", &address]), serve).await;
    assert_eq!(ended.code, Some(3), "{ended:?}");
    assert_eq!(ended.stderr.matches("asking anew in ").count(), 2, "{ended:?}");
}
