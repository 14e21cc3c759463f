//! What the log says of the server as a whole: slow requests, and a summary.

use crate::gate::{Setup, with_message};
use crate::patience::eventually;
use crate::upstream::{Upstream, before};
use crate::wire::{buy, redeem, solved};

#[test]
fn a_slow_request_is_told_with_what_it_waited_for() {
    let (upstream, _fillers) = Upstream::hung();
    let setup = before(upstream.address()).set("services.app.connect_timeout", "300ms");
    let gate = setup.set("log.slow", "250ms").start();
    let solution = solved(gate.listen);
    redeem(gate.listen, &solution).assert_kept("upstream_unavailable");
    let line = gate.logged("slow request");
    let fields = &line["fields"];
    assert_eq!(
        (&line["level"], &fields["kind"], &fields["service"]),
        (&"WARN".into(), &"redeem".into(), &"app".into())
    );
    assert_eq!(fields["outcome"], "upstream_failed");
    let seconds = |name: &str| fields[name].as_f64().unwrap_or_else(|| panic!("{name}: {line}"));
    assert!(seconds("dial_seconds") >= 0.3 && seconds("seconds") >= seconds("dial_seconds"), "{line}");
    assert!(seconds("queue_seconds") < 0.25, "{line}");
    assert!(line["span"]["id"].is_string() && fields["request"].is_string(), "{line}");
    assert_eq!(gate.metrics().count("wisdom_slow_requests_total"), 1, "the challenge was quick");
    gate.stop();
}

#[test]
fn no_request_is_slow_where_none_is_to_be() {
    for (slow, expected) in [("0s", 0), ("1ns", 2)] {
        let gate = Setup::new().set("log.slow", slow).start();
        buy(gate.listen);
        assert_eq!(gate.granted(1).count("wisdom_slow_requests_total"), expected, "{slow}");
        gate.stop();
    }
}

#[test]
fn every_so_often_one_line_says_what_happened() {
    let gate = Setup::new().set("log.summary", "1s").start();
    buy(gate.listen);
    let forged = solved(gate.listen);
    redeem(gate.listen, &forged).assert_granted();
    redeem(gate.listen, &forged).assert_error("spent");
    gate.granted(2);
    let logs = eventually("everything is in one summary or another", || {
        let logs = gate.logs_so_far();
        let sum = |name: &str| {
            let values =
                with_message(&logs, "summary").into_iter().map(|line| line["fields"][name].as_u64().unwrap());
            values.sum::<u64>()
        };
        let sums = (sum("grants"), sum("challenges"), sum("refusals"), sum("accepted"));
        (sums == (2, 2, 1, 4)).then_some(logs)
    });
    let summaries = with_message(&logs, "summary");
    let told = |name: &str, text: &str| {
        summaries.iter().any(|line| line["fields"][name].as_str().is_some_and(|value| value.contains(text)))
    };
    assert!(told("reasons", "spent=1") && told("prices", "quotes=64"), "{summaries:#?}");
    assert!(told("slowest", "redeem=0.0") && told("slowest", "challenge=0.0"), "{summaries:#?}");
    gate.stop();
    let off = Setup::new().set("log.summary", "0s").start();
    off.signal("TERM");
    assert!(with_message(&off.ended().1, "summary").is_empty());
}
