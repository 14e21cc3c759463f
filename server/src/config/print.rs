//! What `print-config` and `check-config` say of a configuration that is good.

use std::fmt::Write;

use super::effective::{EffectiveSection, Shown};
use super::keys;
use super::source::Origin;
use super::{Environment, LogFormat, Settings};
use crate::escape::Escaped;
use crate::service::{Kind, Service};

/// The column at which origins begin, where values are shorter.
const ORIGIN_COLUMN: usize = 40;

const HEAD: &str = "\
# Every value in force and where it comes from. This is a configuration file itself: fed back with --config it gives
# the same configuration.
";
const HIDDEN_NOTE: &str = "\
# Secrets given in place are left out; where a comment below names one, set that environment variable as well. (A key
# with `file` or `credential` needs nothing.) Without it the file is refused, not run with another key.
";

/// The configuration in force, as a file that gives the same when it is fed back.
#[must_use]
pub fn print(settings: &Settings) -> String {
    let sections = &settings.effective.sections;
    let mut text = HEAD.to_owned();
    if sections.iter().flat_map(|section| &section.values).any(|value| value.shown == Shown::Hidden) {
        text.push_str(HIDDEN_NOTE);
    }
    for section in sections {
        print_section(section, &mut text);
    }
    if settings.ephemeral_key {
        text.push_str("\n# No [keys.current]: each process signs with a key of its own.\n");
    }
    text
}

fn print_section(section: &EffectiveSection, text: &mut String) {
    text.push('\n');
    if !section.name.is_empty() {
        let _ = writeln!(text, "[{}]", section.name);
    }
    if let Some(fingerprint) = &section.fingerprint {
        let _ = writeln!(text, "# SHA-256 of the secret begins with {fingerprint}");
    }
    for value in &section.values {
        let origin = Escaped(&value.origin);
        match &value.shown {
            Shown::Value(shown) => {
                let line = format!("{} = {shown}", value.key);
                let from =
                    if value.origin == Origin::Default { "default".into() } else { origin.to_string() };
                let _ = writeln!(text, "{line:ORIGIN_COLUMN$} # {from}");
            }
            Shown::Hidden => {
                let variable = keys::variable(&keys::full_name(&section.name, value.key));
                let _ = writeln!(
                    text,
                    "# {} is not shown; it comes from {origin}; to feed back: {variable}",
                    value.key
                );
            }
            Shown::Unset if section.name.starts_with("keys.") => {}
            Shown::Unset => {
                let _ = writeln!(text, "# {} is not set", value.key);
            }
        }
    }
}

/// What would run, for a person.
#[must_use]
pub fn summary(settings: &Settings) -> String {
    let file = settings.config_file.as_ref().map_or("none".into(), |path| path.display().to_string());
    let gate: Vec<String> = settings.listeners.iter().map(|listener| listener.address.to_string()).collect();
    let key = if settings.ephemeral_key { "made for each process".into() } else { key_text(settings) };
    let admin = settings.admin_listen.map_or("off".into(), |address| address.to_string());
    let caps = settings.caps;
    let replay = match &settings.replay_directory {
        Some(path) => format!("{} solutions, kept in {}", settings.replay_max_entries, path.display()),
        None => format!("{} solutions, forgotten at a restart", settings.replay_max_entries),
    };
    let environment = match settings.environment {
        Environment::Development => "development",
        Environment::Production => "production",
    };
    let format = match settings.log_format {
        LogFormat::Human => "human",
        LogFormat::Json => "json",
    };
    let mut lines = vec![
        ("file", file),
        ("environment", environment.to_owned()),
        ("gate", gate.join(", ")),
        ("side port", admin),
        ("connections", format!("{}, {} from one source", caps.connections, caps.per_source)),
        ("signing key", key),
    ];
    lines.extend(settings.services.iter().map(|service| ("service", service_text(settings, service))));
    lines.extend(settings.providers.http.iter().map(|provider| ("provider", provider.to_string())));
    lines.extend(settings.providers.files.iter().map(|name| ("provider", format!("{name}, a file"))));
    lines.extend([("replay set", replay), ("log", format!("{format}, {}", settings.log_level))]);
    let lines = lines.iter().map(|(name, text)| format!("  {name:12} {}\n", Escaped(text)));
    lines.collect()
}

fn key_text(settings: &Settings) -> String {
    let sections = settings.effective.sections.iter().filter(|section| section.fingerprint.is_some());
    let others: Vec<&str> =
        sections.skip(1).filter_map(|section| section.name.strip_prefix("keys.")).collect();
    let id = settings.keys.current().0;
    if others.is_empty() { format!("id {id}") } else { format!("id {id}, and {}", others.join(", ")) }
}

fn service_text(settings: &Settings, service: &Service) -> String {
    let price = service.tariff.price();
    let default = settings.services.named(None).is_some_and(|default| default.name == service.name);
    let note = if default { ", the default" } else { "" };
    let what = match &service.kind {
        Kind::Quotes(_) => String::new(),
        Kind::Tunnel(tunnel) => format!(", tunnel to {}", tunnel.upstream),
    };
    let puzzles = service.tariff.puzzles;
    format!("{}: {price} hashes (2^{:.1}) in {puzzles} puzzles{what}{note}", service.name, price.bits())
}
