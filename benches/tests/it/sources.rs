//! Many sources, each once, and the gate is as it was. The ten million of the binary would take a minute without optimisation.

use wisdom_benches::rotation;

#[test]
#[cfg(target_os = "linux")]
fn a_rotation_through_sources_leaves_nobody_behind_and_harms_no_newcomer() {
    let outcome = rotation::run(200_000).unwrap();
    assert!(outcome.newcomer_is_welcome, "{outcome:?}");
}
