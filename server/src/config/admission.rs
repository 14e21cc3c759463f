//! What admission is told of sources, and from which use of memory on nobody is let in: from keys to settings.

use super::values::Values;
use crate::admission::{Caps, Exempt, Mode, Policy, Rate};
use crate::memory::Guard;
use crate::networks::Networks;

/// Limits per source, and the lane, as configured.
#[derive(Clone, Debug, PartialEq)]
pub struct AdmissionSettings {
    /// New connections of one source.
    pub connections: Rate,
    /// Challenges of one source.
    pub challenges: Rate,
    /// Offences of one source.
    pub offences: Rate,
    /// How many percent of all places are the lane.
    pub lane_percent: u8,
    /// Who is not counted per source.
    pub exempt: Exempt,
    /// Whether limits per source are carried out.
    pub mode: Mode,
}

impl AdmissionSettings {
    /// What admission is to do within `caps`. A lane takes none of the places where there are too few to share.
    #[must_use]
    pub fn policy(&self, caps: Caps) -> Policy {
        Policy {
            caps,
            lane: caps.connections.saturating_mul(self.lane_percent.into()) / 100,
            connections: Some(self.connections),
            challenges: Some(self.challenges),
            offences: Some(self.offences),
            exempt: self.exempt.clone(),
            mode: self.mode,
        }
    }
}

/// Of sources.
pub(super) fn resolve(values: &Values) -> Option<AdmissionSettings> {
    let key = |name: &str| format!("admission.{name}");
    let rate = |of: &str| {
        let burst = values.integer(&key(&format!("{of}_burst")))?.try_into().ok()?;
        Some(Rate::new(burst, values.span(&key(&format!("{of}_interval")))?))
    };
    let networks = values.list(&key("exempt"));
    Some(AdmissionSettings {
        connections: rate("connection")?,
        challenges: rate("challenge")?,
        offences: rate("offence")?,
        lane_percent: values.integer(&key("lane_share"))?.try_into().ok()?,
        exempt: Exempt::new(networks.iter().filter_map(|text| Networks::parse(text)).collect())?,
        mode: if values.switch(&key("dry_run"))? { Mode::DryRun } else { Mode::Enforce },
    })
}

/// Of memory.
pub(super) fn memory(values: &Values) -> Option<Guard> {
    Some(Guard {
        limit: values.integer("memory.limit"),
        refuse_above: values.integer("memory.refuse_above")?.try_into().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::config::load;
    use crate::config::tests::{layers, settings_with};

    #[test]
    fn keys_become_a_policy() {
        let policy = settings_with(&[
            ("admission.connection_burst", "7"),
            ("admission.connection_interval", "250ms"),
            ("admission.lane_share", "10"),
            ("admission.exempt", "192.0.2.0/24,2001:db8::1"),
            ("admission.dry_run", "true"),
        ])
        .admission
        .policy(Caps { connections: 109, per_source: 5 });
        assert_eq!(policy.connections, Some(Rate::new(7, Duration::from_millis(250))));
        assert_eq!(policy.challenges, Some(Rate::new(64, Duration::from_millis(100))));
        assert_eq!(policy.offences, Some(Rate::new(64, Duration::from_secs(5))));
        assert_eq!((policy.lane, policy.soft(), policy.mode), (10, 99, Mode::DryRun));
        for (address, exempt) in [("192.0.2.9", true), ("2001:db8::1", true), ("2001:db8::2", false)] {
            assert_eq!(policy.exempt.contains(address.parse().unwrap()), exempt, "{address}");
        }
    }

    #[test]
    fn the_default_exempts_nobody_and_keeps_a_quarter_for_those_who_solve() {
        let settings = settings_with(&[]);
        let policy = settings.admission.policy(Caps { connections: 10_000, per_source: 128 });
        assert_eq!((policy.lane, policy.mode), (2_500, Mode::Enforce));
        assert!(!policy.exempt.contains("127.0.0.1".parse().unwrap()));
        let few = settings.admission.policy(Caps { connections: 3, per_source: 3 });
        assert_eq!(few.lane, 0, "too few to share");
        assert_eq!(settings.memory, Guard { limit: None, refuse_above: 90 });
    }

    #[test]
    fn what_leaves_no_limit_is_said() {
        let warns = |keys: &[(&str, &str)], text: &str| {
            settings_with(keys).warnings.iter().any(|warning| warning.contains(text))
        };
        assert!(warns(&[("admission.exempt", "0.0.0.0/0")], "admission.exempt has 0.0.0.0/0"));
        assert!(!warns(&[("admission.exempt", "10.0.0.0/8")], "admission.exempt"));
        let dry = ("admission.dry_run", "true");
        assert!(warns(&[dry, ("environment", "production")], "admission.dry_run"));
        assert!(!warns(&[dry], "admission.dry_run"), "trying out is what development is for");
        let wrong = load(&layers(&[("admission.exempt", "10.0.0.1/8")])).unwrap_err().to_string();
        assert!(wrong.contains("admission.exempt") && wrong.contains("10.0.0.1/8"), "{wrong}");
    }
}
