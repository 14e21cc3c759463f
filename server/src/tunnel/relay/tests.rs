//! Relaying in memory and on virtual time.

use std::future::pending;

use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio::task::JoinHandle;
use wisdom_protocol::time::UnixMillis;

use super::*;

const LIMITS: RelayLimits =
    RelayLimits { idle: Duration::from_secs(10), lifetime: Duration::from_mins(1), buffer_bytes: 1_024 };

/// A tunnel that is relayed, and its ends: the client's and the upstream's.
struct Tunnel {
    relayed: JoinHandle<(Relayed, Duration)>,
    client: DuplexStream,
    upstream: DuplexStream,
}

/// With so much room in each of the four ways.
fn tunnel(early: Early, room: usize, cut: impl Future<Output = ()> + Send + 'static) -> Tunnel {
    let (client, mut ours) = duplex(room);
    let (upstream, mut theirs) = duplex(room);
    let relayed = tokio::spawn(async move {
        let clock = Clock::starting_at(UnixMillis(0));
        let began = clock.instant();
        let meter = Meter::unread();
        let mut timer = Box::pin(tokio::time::sleep_until(began));
        let terms = Terms { limits: LIMITS, clock, meter: &meter };
        let relayed = relay(&mut ours, &mut theirs, early, terms, timer.as_mut(), cut).await;
        assert_eq!(
            (meter.to_upstream.get(), meter.to_client.get()),
            (relayed.to_upstream, relayed.to_client)
        );
        (relayed, clock.instant() - began)
    });
    Tunnel { relayed, client, upstream }
}

#[tokio::test(start_paused = true)]
async fn what_came_early_goes_first_and_its_end_behind_it() {
    for ended in [false, true] {
        let early = Early { bytes: b"early ".into(), ended };
        let Tunnel { relayed, mut client, mut upstream } = tunnel(early, 64, pending());
        if !ended {
            client.write_all(b"and late").await.unwrap();
            client.shutdown().await.unwrap();
        }
        let mut read = String::new();
        upstream.read_to_string(&mut read).await.unwrap();
        assert_eq!(read, if ended { "early " } else { "early and late" });
        upstream.write_all(b"answer").await.unwrap();
        upstream.shutdown().await.unwrap();
        let mut answer = String::new();
        client.read_to_string(&mut answer).await.unwrap();
        assert_eq!(answer, "answer");
        let (outcome, _) = relayed.await.unwrap();
        assert_eq!(outcome, Relayed { end: End::Closed, to_upstream: read.len() as u64, to_client: 6 });
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_is_lost_or_swapped_however_little_room_there_is() {
    for room in [1, 7, 1_000, 5_000] {
        let Tunnel { relayed, client, upstream } = tunnel(Early::default(), room, pending());
        let sent =
            |start: u8| (0..50_000_u32).map(|at| start.wrapping_add((at % 251) as u8)).collect::<Vec<u8>>();
        let exchange = |stream: DuplexStream, start: u8| async move {
            let (mut reader, mut writer) = tokio::io::split(stream);
            let bytes = sent(start);
            let write = async {
                writer.write_all(&bytes).await.unwrap();
                writer.shutdown().await.unwrap();
            };
            let mut read = Vec::new();
            let (_, ()) = tokio::join!(reader.read_to_end(&mut read), write);
            read
        };
        let (at_client, at_upstream) = tokio::join!(exchange(client, 3), exchange(upstream, 100));
        assert!(at_client == sent(100) && at_upstream == sent(3), "room for {room}");
        let (outcome, _) = relayed.await.unwrap();
        assert_eq!(outcome, Relayed { end: End::Closed, to_upstream: 50_000, to_client: 50_000 });
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_byte_it_ends_as_idle_and_counts_from_the_last() {
    let Tunnel { relayed, mut client, mut upstream } = tunnel(Early::default(), 64, pending());
    for side in [&mut client, &mut upstream] {
        // Pause: on virtual time, which this moves.
        tokio::time::sleep(Duration::from_secs(9)).await;
        side.write_all(b"x").await.unwrap();
    }
    let (outcome, lasted) = relayed.await.unwrap();
    assert_eq!((outcome.end, lasted.as_secs()), (End::Idle, 28));
}

#[tokio::test(start_paused = true)]
async fn bytes_that_nobody_takes_end_it_though_the_other_way_is_busy() {
    let Tunnel { relayed, mut client, upstream } = tunnel(Early::default(), 64, pending());
    client.write_all(&[0; 64]).await.unwrap();
    let busy = async {
        let (mut reader, mut writer) = tokio::io::split(client);
        // Nobody reads at the upstream: its room is full after the first of these.
        while writer.write_all(&[1; 64]).await.is_ok() && reader.read_u8().await.is_ok() {}
    };
    let feed = async {
        let (_unread, mut writer) = tokio::io::split(upstream);
        while writer.write_u8(1).await.is_ok() {
            // Pause: on virtual time, which this moves.
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    };
    let (outcome, _, ()) = tokio::join!(relayed, tokio::spawn(busy), feed);
    let (outcome, lasted) = outcome.unwrap();
    assert_eq!(outcome.end, End::Stalled);
    assert!((10..=12).contains(&lasted.as_secs()), "{lasted:?}");
}

#[tokio::test(start_paused = true)]
async fn it_ends_after_its_lifetime_though_it_is_busy() {
    let Tunnel { relayed, mut client, mut upstream } = tunnel(Early::default(), 64, pending());
    let ping = async {
        while client.write_u8(7).await.is_ok() && upstream.read_u8().await.is_ok() {
            // Pause: on virtual time, which this moves.
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    };
    let (outcome, ()) = tokio::join!(relayed, ping);
    let (outcome, lasted) = outcome.unwrap();
    assert_eq!((outcome.end, lasted.as_secs()), (End::Lifetime, 60));
    assert!(outcome.to_upstream >= 60, "{outcome:?}");
}

#[tokio::test(start_paused = true)]
async fn it_is_cut_where_it_stands() {
    // Pause: on virtual time, which this moves.
    let cut = tokio::time::sleep(Duration::from_secs(5));
    let Tunnel { relayed, client: _client, upstream: _upstream } = tunnel(Early::default(), 64, cut);
    let (outcome, lasted) = relayed.await.unwrap();
    assert_eq!((outcome.end, lasted.as_secs()), (End::Drained, 5));
}

#[tokio::test(start_paused = true)]
async fn a_side_that_takes_nothing_any_more_is_gone() {
    let Tunnel { relayed, mut client, upstream } = tunnel(Early::default(), 64, pending());
    drop(upstream);
    let mut rest = Vec::new();
    client.read_to_end(&mut rest).await.unwrap();
    client.write_all(b"to nobody").await.unwrap();
    assert_eq!(relayed.await.unwrap().0.end, End::UpstreamReset);
    let Tunnel { relayed, client, mut upstream } = tunnel(Early::default(), 64, pending());
    drop(client);
    upstream.read_to_end(&mut rest).await.unwrap();
    upstream.write_all(b"to nobody").await.unwrap();
    assert_eq!(relayed.await.unwrap().0.end, End::ClientReset);
}
