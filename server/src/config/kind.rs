//! What a value may be. One definition of type, range and wording: reading, checking and documenting all use it.

use std::net::SocketAddr;
use std::time::Duration;

use figment::value::Value as Written;
use tracing_subscriber::EnvFilter;
use wisdom_protocol::service::ServiceName;
use zeroize::Zeroizing;

use crate::http_client::Endpoint;
use crate::networks::Networks;
use crate::providers::Pointer;
use crate::traces::Collector;
use crate::tunnel::{Share, Upstream};

/// Longer texts are cut where they are shown.
const MAX_SHOWN_CHARS: usize = 80;
/// A run of so many hexadecimal digits is not shown: it may be a secret in the wrong place.
const SECRET_CHARS: usize = 32;

/// The type and range of a key.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Choice(&'static [&'static str]),
    Text { max_bytes: usize },
    Name,
    Filter,
    Integer { min: u64, max: u64 },
    Span { min: Duration, max: Duration },
    Switch,
    Address,
    AddressOrOff,
    Upstream,
    Url,
    Pointer,
    Collector,
    Share,
    Path,
    Paths { max: usize },
    Names { max: usize },
    Networks { max: usize },
    Origins { max: usize },
    Hosts { max: usize },
    Secret,
    Credential,
}

/// A value that is of its kind.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    Integer(u64),
    Switch(bool),
    Span(Duration),
    Address(Option<SocketAddr>),
    List(Vec<String>),
    Secret(Secret),
}

/// A secret as text: wiped when dropped, never shown.
#[derive(Clone, PartialEq)]
pub(super) struct Secret(pub(super) Zeroizing<String>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// How a layer writes values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layer {
    /// With types, as a file does.
    Typed,
    /// All as text, as the environment and flags do; a list is parted by commas, or indexed.
    Texts,
}

impl Kind {
    /// `written` as this kind, or what is wrong with it.
    pub(super) fn read(&self, written: &Written, layer: Layer) -> Result<Value, String> {
        match (self, written, layer) {
            (
                Self::Paths { max }
                | Self::Names { max }
                | Self::Networks { max }
                | Self::Origins { max }
                | Self::Hosts { max },
                _,
                _,
            ) => self.list(written, layer, *max),
            (Self::Integer { .. } | Self::Switch, Written::String(_, text), Layer::Texts) => self.parse(text),
            (Self::Integer { min, max }, Written::Num(..), Layer::Typed) => {
                let number = written.to_u128().map(i128::try_from).and_then(Result::ok);
                let number = number.or(written.to_i128()).ok_or_else(|| self.refuse(&shown(written)))?;
                in_range(number, *min, *max)
            }
            (Self::Switch, Written::Bool(_, switch), Layer::Typed) => Ok(Value::Switch(*switch)),
            (Self::Integer { .. } | Self::Switch, Written::String(_, text), Layer::Typed)
                if self.parse(text).is_ok() =>
            {
                Err(format!("{}; in a file it is written without quotes", self.refuse(&shown(written))))
            }
            (Self::Integer { .. } | Self::Switch, ..) => Err(self.refuse(&shown(written))),
            (_, Written::String(_, text), _) => self.parse(text),
            (Self::Secret, ..) => Err(self.refuse("this")),
            (_, Written::Num(..) | Written::Bool(..), Layer::Typed)
                if self.parse(&shown(written)).is_ok() =>
            {
                Err(format!("{}; in a file it is written in quotes", self.refuse(&shown(written))))
            }
            _ => Err(self.refuse(&shown(written))),
        }
    }

    /// `text` as this kind.
    fn parse(&self, text: &str) -> Result<Value, String> {
        let as_text = |good: bool| good.then(|| Value::Text(text.to_owned()));
        let value = match self {
            Self::Choice(choices) => as_text(choices.contains(&text)),
            Self::Text { max_bytes } => as_text(text.len() <= *max_bytes),
            Self::Name => as_text(ServiceName::new(text).is_some()),
            Self::Filter => as_text(!text.is_empty() && EnvFilter::try_new(text).is_ok()),
            Self::Upstream => as_text(Upstream::parse(text).is_some()),
            Self::Url => match Endpoint::parse(text) {
                Ok(_) => as_text(true),
                // Not what was written: it may hold a password.
                Err(problem) => return Err(problem.to_string()),
            },
            Self::Pointer => as_text(Pointer::parse(text).is_some()),
            Self::Collector => as_text(Collector::parse(text).is_some()),
            Self::Share => as_text(Share::parse(text).is_some()),
            Self::Path => as_text(!text.is_empty() && !text.contains('\0')),
            Self::Credential => as_text(!matches!(text, "" | "." | "..") && !text.contains(['/', '\0'])),
            Self::Secret => Some(Value::Secret(Secret(Zeroizing::new(text.to_owned())))),
            Self::Integer { min, max } => match text.parse::<i128>() {
                Ok(number) => return in_range(number, *min, *max),
                Err(_) => None,
            },
            Self::Span { min, max } => match humantime::parse_duration(text) {
                Ok(span) if (*min..=*max).contains(&span) => Some(Value::Span(span)),
                Ok(_) => {
                    return Err(format!("{} is not in {}", clipped(text), self.range().unwrap_or_default()));
                }
                Err(_) => None,
            },
            Self::Switch => text.parse().ok().map(Value::Switch),
            Self::AddressOrOff if text == "off" => Some(Value::Address(None)),
            Self::Address | Self::AddressOrOff => {
                text.parse().ok().map(|address| Value::Address(Some(address)))
            }
            Self::Paths { .. }
            | Self::Names { .. }
            | Self::Networks { .. }
            | Self::Origins { .. }
            | Self::Hosts { .. } => None,
        };
        value.ok_or_else(|| self.refuse(&quoted(text)))
    }

    fn list(&self, written: &Written, layer: Layer, max: usize) -> Result<Value, String> {
        let items: Vec<Written> = match (written, layer) {
            (Written::String(_, text), Layer::Texts) if text.is_empty() => Vec::new(),
            (Written::String(_, text), Layer::Texts) => text.split(',').map(Written::from).collect(),
            (Written::Array(_, items), Layer::Typed) => items.clone(),
            // Indexed: NAME__0, NAME__1, ...
            (Written::Dict(_, items), Layer::Texts) => {
                let in_order = (0..items.len()).map(|index| items.get(&index.to_string()).cloned()).collect();
                let indices = || items.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
                Option::ok_or_else(in_order, || {
                    format!("indices run from 0 without a gap, unlike {}", indices())
                })?
            }
            _ => return Err(self.refuse(&shown(written))),
        };
        if items.len() > max {
            return Err(format!("{} items are more than {max}", items.len()));
        }
        let read = |item: &Written| match item {
            Written::String(_, text) if self.takes_item(text) => Ok(text.clone()),
            _ => Err(format!("{} in the list is not {}", shown(item), self.item())),
        };
        items.iter().map(read).collect::<Result<_, _>>().map(Value::List)
    }

    fn takes_item(&self, text: &str) -> bool {
        match self {
            Self::Networks { .. } => Networks::parse(text).is_some(),
            Self::Origins { .. } => is_origin(text),
            Self::Hosts { .. } => is_host(text),
            Self::Names { .. } => Self::Name.parse(text).is_ok(),
            _ => Self::Path.parse(text).is_ok(),
        }
    }

    /// What each item of a list must be, with an article.
    fn item(&self) -> &'static str {
        match self {
            Self::Networks { .. } => {
                "a network, such as 10.0.0.0/8 or 2001:db8::/32 (no bits set beyond the prefix), or an address"
            }
            Self::Origins { .. } => "an origin such as \"https://status.example.org\", or \"*\"",
            Self::Hosts { .. } => "the name of a host such as \"gate.example.org\", without a port",
            Self::Names { .. } => "a name: 1 to 32 of a-z, 0-9, '_' and '-', the first a letter or digit",
            _ => "a path",
        }
    }

    fn refuse(&self, shown: &str) -> String {
        format!("{shown} is not {}", self.expected())
    }

    /// What must be there, with an article.
    fn expected(&self) -> String {
        match self {
            Self::Choice(choices) => one_of(choices),
            Self::Text { max_bytes } => format!("text of at most {max_bytes} bytes"),
            Self::Name => "a name: 1 to 32 of a-z, 0-9, '_' and '-', the first a letter or digit".into(),
            Self::Filter => "a filter such as \"info\" or \"wisdom_server=debug\"".into(),
            Self::Integer { .. } => format!("a whole number in {}", self.range().unwrap_or_default()),
            Self::Span { .. } => {
                let range = self.range().unwrap_or_default();
                format!("a duration with a unit, such as \"5s\" or \"250ms\", in {range}")
            }
            Self::Switch => "true or false".into(),
            Self::Address => "an address and port, such as 127.0.0.1:7700 or [::]:7700".into(),
            Self::AddressOrOff => "an address and port, or \"off\"".into(),
            Self::Upstream => {
                "an upstream, such as db.internal:5432, 127.0.0.1:22, [::1]:22 or unix:/run/app.sock".into()
            }
            Self::Url => "a URL, such as \"https://quotes.example.org/random\"".into(),
            Self::Pointer => "a JSON pointer (RFC 6901), such as \"/text\" or \"/results/0/quote\"".into(),
            Self::Collector => {
                "http://host:port, such as http://127.0.0.1:4318, with or without a path; without TLS".into()
            }
            Self::Share => "a part, such as \"1/8\" or \"1/1\"".into(),
            Self::Path => "a path".into(),
            Self::Paths { max } => format!("a list of at most {max} paths"),
            Self::Names { max } => format!("a list of at most {max} names"),
            Self::Networks { max } => format!("a list of at most {max} networks"),
            Self::Origins { max } => format!("a list of at most {max} origins"),
            Self::Hosts { max } => format!("a list of at most {max} names of hosts"),
            Self::Secret => "text".into(),
            Self::Credential => "the name of a credential, without \"/\"".into(),
        }
    }

    /// The type in a word or two, for the reference.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Choice(_) => "choice",
            Self::Text { .. } => "text",
            Self::Secret => "secret",
            Self::Name | Self::Credential => "name",
            Self::Filter => "filter",
            Self::Integer { .. } => "whole number",
            Self::Span { .. } => "duration",
            Self::Switch => "switch",
            Self::Address | Self::AddressOrOff | Self::Collector => "address",
            Self::Upstream => "upstream",
            Self::Url => "URL",
            Self::Pointer => "JSON pointer",
            Self::Share => "part",
            Self::Path => "path",
            Self::Paths { .. } => "list of paths",
            Self::Names { .. } => "list of names",
            Self::Networks { .. } => "list of networks",
            Self::Origins { .. } => "list of origins",
            Self::Hosts { .. } => "list of hosts",
        }
    }

    /// What is allowed within the type, for mistakes and the reference.
    pub(super) fn range(&self) -> Option<String> {
        Some(match self {
            Self::Choice(choices) => one_of(choices),
            Self::Text { max_bytes } => format!("at most {max_bytes} bytes"),
            Self::Name => "1 to 32 of a-z, 0-9, '_' and '-', the first a letter or digit".into(),
            Self::Integer { min, max } if *max >= 1 << 32 && max.is_power_of_two() => {
                format!("{min} to {max} (2^{})", max.ilog2())
            }
            Self::Integer { min, max } => format!("{min} to {max}"),
            Self::Span { min, max } => {
                format!("{} to {}", humantime::format_duration(*min), humantime::format_duration(*max))
            }
            Self::Switch => "true or false".into(),
            Self::Address => "address and port".into(),
            Self::AddressOrOff => "address and port, or \"off\"".into(),
            Self::Upstream => "host:port, [v6]:port or unix:/path".into(),
            Self::Collector => "http://host:port".into(),
            Self::Share => "\"1/N\" to \"1/1\"".into(),
            Self::Url => "http or https".into(),
            Self::Paths { max }
            | Self::Names { max }
            | Self::Networks { max }
            | Self::Origins { max }
            | Self::Hosts { max } => format!("at most {max}"),
            Self::Secret => "32 to 128 bytes in hexadecimal".into(),
            Self::Filter | Self::Path | Self::Pointer | Self::Credential => return None,
        })
    }
}

impl Value {
    /// As TOML has it; none for a secret.
    pub(super) fn to_toml(&self) -> Option<String> {
        let text = |text: &str| toml::Value::String(text.to_owned()).to_string();
        Some(match self {
            Self::Text(value) => text(value),
            Self::Integer(number) => number.to_string(),
            Self::Switch(switch) => switch.to_string(),
            Self::Span(span) => text(&humantime::format_duration(*span).to_string()),
            Self::Address(address) => text(&address.map_or("off".into(), |address| address.to_string())),
            Self::List(items) => {
                format!("[{}]", items.iter().map(|item| text(item)).collect::<Vec<_>>().join(", "))
            }
            Self::Secret(_) => return None,
        })
    }
}

/// Whether `text` is what a browser sends as `Origin`: scheme, host in lower case, port where it is not the scheme's own.
fn is_origin(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let plain = |byte: u8| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b':' | b'[' | b']')
    };
    text == "*" || host.is_some_and(|host| !host.is_empty() && host.bytes().all(plain))
}

/// Whether `text` is a name as resolvers know it, and no more than that: no port, no pattern.
fn is_host(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let label = |label: &str| (1..=63).contains(&label.len()) && label.bytes().all(plain);
    text.len() <= 253 && text.split('.').all(label)
}

fn in_range(number: i128, min: u64, max: u64) -> Result<Value, String> {
    match u64::try_from(number) {
        Ok(inside) if (min..=max).contains(&inside) => Ok(Value::Integer(inside)),
        _ => Err(format!("{number} is not in {}", Kind::Integer { min, max }.range().unwrap_or_default())),
    }
}

fn one_of(choices: &[&str]) -> String {
    let quoted: Vec<String> = choices.iter().map(|choice| format!("{choice:?}")).collect();
    match quoted.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} or {last}", others.join(", ")),
        _ => quoted.concat(),
    }
}

/// A value in words for people: short, and without what may be a secret.
pub(super) fn shown(written: &Written) -> String {
    match written {
        Written::String(_, text) => quoted(text),
        Written::Bool(_, switch) => switch.to_string(),
        Written::Num(_, number) => number_text(number),
        Written::Array(..) => "a list".into(),
        Written::Dict(..) => "a section".into(),
        Written::Char(..) | Written::Empty(..) => "this".into(),
    }
}

fn number_text(number: &figment::value::Num) -> String {
    let signed = || number.to_i128().map(|number| number.to_string());
    let float = || number.to_f64().map(|number| number.to_string());
    number.to_u128().map(|number| number.to_string()).or_else(signed).or_else(float).unwrap_or_default()
}

fn quoted(text: &str) -> String {
    if may_be_secret(text) { clipped(text) } else { clipped(&format!("{text:?}")) }
}

fn may_be_secret(text: &str) -> bool {
    text.split(|char: char| !char.is_ascii_hexdigit()).any(|run| run.len() >= SECRET_CHARS)
}

/// A path in full, unless it may be a secret in the wrong place.
pub(super) fn shown_path(path: &std::path::Path) -> String {
    let text = path.display().to_string();
    if may_be_secret(&text) { clipped(&text) } else { text }
}

/// `text` cut to what a line can hold, or what may be a secret hidden.
pub(super) fn clipped(text: &str) -> String {
    if may_be_secret(text) {
        return format!("what looks like a secret ({} characters, not shown)", text.chars().count());
    }
    match text.char_indices().nth(MAX_SHOWN_CHARS) {
        Some((at, _)) => format!("{}...", &text[..at]),
        None => text.to_owned(),
    }
}
