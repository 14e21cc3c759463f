//! Where configuration comes from: flags over environment over file, each value with its origin.
//!
//! Owns the layers and their order; figment merges them and remembers who said what. Defaults are the key table's.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};

use figment::value::{Dict, Map, Value};
use figment::{Figment, Metadata, Profile, Provider};

use super::keys::{self, VARIABLE_PREFIX};
use super::kind::Layer;
use super::mistakes::ConfigError;
use crate::text_file;

/// The one file that is read without being named, where it exists.
pub const SYSTEM_FILE: &str = "/etc/wisdom/server.toml";
/// A configuration is a page or two.
const MAX_FILE_BYTES: u64 = 1 << 20;

/// What the command line says, as keys of the configuration.
#[derive(Clone, Default)]
pub struct Flags(Vec<(&'static str, String)>);

impl Flags {
    /// Sets `key`, such as `server.listen`, where `value` is given.
    #[must_use]
    pub fn set(mut self, key: &'static str, value: Option<String>) -> Self {
        self.0.extend(value.map(|value| (key, value)));
        self
    }
}

/// Everything that is read before the first socket opens.
#[derive(Clone, Default)]
pub struct Layers {
    /// Configuration file, if one is named; it must exist then.
    pub file: Option<PathBuf>,
    /// Environment variables, all of them.
    pub environment: Vec<(String, String)>,
    /// Names of environment variables whose values are not UTF-8.
    pub undecodable: Vec<String>,
    /// Command line.
    pub flags: Flags,
}

impl fmt::Debug for Layers {
    /// The file's name only: variables and flags may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Layers").field("file", &self.file).finish_non_exhaustive()
    }
}

impl Layers {
    /// The layers of a process: `named` is the file it was told to read, otherwise `system` is read where it exists.
    #[must_use]
    pub fn of_process(
        named: Option<PathBuf>,
        system: &Path,
        variables: impl Iterator<Item = (OsString, OsString)>,
        flags: Flags,
    ) -> Self {
        // What can't be looked at is read all the same, for an error that says why.
        let exists = || system.try_exists().unwrap_or(true);
        let file = named.or_else(|| exists().then(|| system.to_owned()));
        let mut layers = Self { file, flags, ..Self::default() };
        for (name, value) in variables {
            let name = name.to_string_lossy().into_owned();
            match value.into_string() {
                Ok(value) => layers.environment.push((name, value)),
                Err(_) => layers.undecodable.push(name),
            }
        }
        layers
    }

    /// The value of an environment variable.
    pub(super) fn variable(&self, wanted: &str) -> Option<&str> {
        self.environment.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }
}

/// Who said it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Origin {
    /// Nobody.
    #[default]
    Default,
    /// A file.
    File(PathBuf),
    /// An environment variable of this name.
    Variable(String),
    /// A flag, such as `--listen`.
    Flag(&'static str),
}

impl Origin {
    /// How values are written there.
    pub(super) fn layer(&self) -> Layer {
        match self {
            Self::Default | Self::Variable(_) | Self::Flag(_) => Layer::Texts,
            Self::File(_) => Layer::Typed,
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("the defaults"),
            Self::File(path) => write!(f, "file {}", path.display()),
            Self::Variable(name) => write!(f, "environment variable {name}"),
            Self::Flag(flag) => write!(f, "flag {flag}"),
        }
    }
}

/// All layers in one.
pub(super) struct Merged {
    pub(super) values: Dict,
    figment: Figment,
    origins: HashMap<String, Origin>,
}

impl Merged {
    /// Reads and merges `layers`. What can't be read is a mistake and missing.
    pub(super) fn read(layers: &Layers, error: &mut ConfigError) -> Self {
        let mut merged = Self { values: Dict::new(), figment: Figment::new(), origins: HashMap::new() };
        if let Some(path) = &layers.file {
            match read_file(path, error) {
                Ok(values) => merged.add(Origin::File(path.clone()), values),
                Err(problem) => {
                    error.general(format_args!("configuration file {}: {problem}", path.display()));
                }
            }
        }
        for name in layers.undecodable.iter().filter(|name| name.starts_with(VARIABLE_PREFIX)) {
            error.general(format_args!("environment variable {name}: its value is not UTF-8"));
        }
        let variables = variables(layers);
        refuse_overlaps(&variables, error);
        for (path, name, value) in variables {
            merged.add(Origin::Variable(name.to_owned()), nested(&path, value));
        }
        for (key, value) in &layers.flags.0 {
            let flag = keys::named(key).and_then(|key| key.flag).unwrap_or(key);
            let path: Vec<String> = key.split('.').map(str::to_owned).collect();
            merged.add(Origin::Flag(flag), nested(&path, value));
        }
        merged.values =
            merged.figment.data().ok().and_then(|mut all| all.remove(&Profile::Default)).unwrap_or_default();
        merged
    }

    /// Where `value`, one of ours, comes from.
    pub(super) fn origin(&self, value: &Value) -> Origin {
        let tagged = match value {
            // A list by indices has as many origins as items; the first stands for all.
            Value::Dict(_, items) => items.values().next().unwrap_or(value),
            _ => value,
        };
        let metadata = self.figment.get_metadata(tagged.tag());
        metadata.and_then(|metadata| self.origins.get(&*metadata.name)).cloned().unwrap_or_default()
    }

    fn add(&mut self, origin: Origin, values: Dict) {
        let name = origin.to_string();
        self.figment = std::mem::take(&mut self.figment).merge(One { name: name.clone(), values });
        self.origins.insert(name, origin);
    }
}

/// One origin's values.
struct One {
    name: String,
    values: Dict,
}

impl Provider for One {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.name.clone())
    }

    fn data(&self) -> figment::Result<Map<Profile, Dict>> {
        Ok(Profile::Default.collect(self.values.clone()))
    }
}

fn read_file(path: &Path, error: &mut ConfigError) -> Result<Dict, String> {
    let text = error.read(path, MAX_FILE_BYTES).map_err(|error| error.to_string())?;
    let table: toml::Table = toml::from_str(&text).map_err(|error| {
        // Not the library's own picture of the place: the line may hold a secret.
        let at = error.span().map_or(0, |span| span.start);
        format!("{} is not TOML: {}", text_file::place(&text, at), error.message().replace('\n', ", "))
    })?;
    Ok(table.into_iter().map(|(name, value)| (name, from_toml(value))).collect())
}

fn from_toml(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(switch) => switch.into(),
        // No key is a time; as text it is refused by its key's own name.
        toml::Value::Datetime(time) => time.to_string().into(),
        toml::Value::Array(items) => items.into_iter().map(from_toml).collect::<Vec<_>>().into(),
        toml::Value::Table(table) => {
            table.into_iter().map(|(name, value)| (name, from_toml(value))).collect::<Dict>().into()
        }
    }
}

/// Path, name and value of every variable that is for us, by path.
fn variables(layers: &Layers) -> Vec<(Vec<String>, &str, &str)> {
    let mut found = Vec::new();
    for (name, value) in &layers.environment {
        if let Some(path) = name.strip_prefix(VARIABLE_PREFIX) {
            let path = path.to_ascii_lowercase().split("__").map(str::to_owned).collect();
            found.push((path, name.as_str(), value.as_str()));
        }
    }
    found.sort();
    found
}

fn refuse_overlaps(variables: &[(Vec<String>, &str, &str)], error: &mut ConfigError) {
    for pair in variables.windows(2) {
        let [(path, name, _), (longer, other, _)] = pair else { continue };
        if longer.starts_with(path) {
            error.general(format_args!(
                "{}: environment variables {name} and {other} can't both be set; keep one",
                path.join(".")
            ));
        }
    }
}

fn nested(path: &[String], value: &str) -> Dict {
    match path {
        [] => Dict::new(),
        [name] => Dict::from([(name.clone(), value.into())]),
        [name, rest @ ..] => Dict::from([(name.clone(), nested(rest, value).into())]),
    }
}
