//! Draft.
use wisdom_benches::simulation::{plan::*, run};
fn main() {
    let arg = std::env::args().nth(1).unwrap_or_default();
    let times: f64 = std::env::args().nth(2).and_then(|t| t.parse().ok()).unwrap_or(100.0);
    let cap: f64 = std::env::args().nth(3).and_then(|t| t.parse().ok()).unwrap_or(100.0);
    let share: f64 = std::env::args().nth(4).and_then(|t| t.parse().ok()).unwrap_or(0.5);
    let mega = times * cap * 2.097152;
    let (sources, machines, at_once) = match arg.as_str() {
        "one" => (Sources::One, 1, 256),
        "24" => (Sources::Consecutive(256), 1, std::env::var("ONCE").map_or(256, |x| x.parse().unwrap())),
        "v6" => (Sources::V6Net32, (mega / 50.0).ceil() as u32, 2),
        _ => (Sources::Scattered(1_000_000), (mega / 50.0).ceil() as u32, 2),
    };
    let solving = Solving { machines, megahashes: mega, at_once, redeem: Redeem::AtOnce, hold: Hold::Briefly };
    let style = match arg.as_str() {
        "ask" => Style::Ask { per_second: times * cap },
        "silent" => Style::Silent { per_second: times * cap },
        "squat" => Style::Solve(Solving { hold: Hold::ForLife, ..solving }),
        "hoard" => Style::Solve(Solving { redeem: Redeem::BeforeExpiry, ..solving }),
        "late" => Style::Solve(Solving { redeem: Redeem::AfterExpiry, ..solving }),
        _ => Style::Solve(solving),
    };
    let rhythm = (arg == "burst").then_some((10, 20));
    let attack = Attack { from: 60, until: 180, rhythm, sources, style };
    let scenario = Scenario {
        name: "try".into(), seed: 1, seconds: 300,
        service: Capacity { grants_per_second: cap as u32, slots: cap as u32, brief_seconds: 0.5, lifetime_seconds: 30, queue: 64 },
        honest: Honest { per_second: cap * share, megahashes: vec![50.0], patience_seconds: 60 },
        attacks: vec![attack],
    };
    let began = std::time::Instant::now();
    let record = run(&scenario).unwrap();
    for second in &record.seconds {
        if second.second % 10 == 0 || (58..80).contains(&second.second) || (178..200).contains(&second.second) {
            println!("{:4} price {:8.2} load {:8.2} conn {:5} tun {:4} q {:3} honest {:3} attack {:4} spent {:8.1} {:8.1}", second.second, second.price, second.load, second.connections, second.tunnels, second.queue, second.honest_grants, second.attack_grants, second.honest_spent, second.attack_spent);
        }
    }
    for (a, b) in [(0, 60), (60, 75), (60, 180), (75, 180), (180, 240)] { println!("{a}-{b} {:?}", record.between(a, b)); }
    println!("{} events {} hashes {} challenges {} refused {:?}", record.events, record.hashes, record.attack_challenges, record.attack_refused, began.elapsed());
}
