//! Where configuration comes from: flags over environment over file over defaults, each value with its origin.

use std::path::PathBuf;

use figment::providers::{Data, Format, Serialized};
use figment::value::{Dict, Map, Value};
use figment::{Figment, Metadata, Profile, Provider};

use super::Settings;
use super::raw::Raw;

/// Environment variables of the server begin so; sections are parted by two underscores as well.
const ENV_PREFIX: &str = "WISDOM__";

/// What the command line says, as keys of the configuration.
#[derive(Clone, Debug, Default)]
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
#[derive(Clone, Debug, Default)]
pub struct Layers {
    /// Configuration file, if one is named; it must exist then.
    pub file: Option<PathBuf>,
    /// Environment variables, all of them.
    pub environment: Vec<(String, String)>,
    /// Command line.
    pub flags: Flags,
}

/// What is wrong with the configuration: everything that could be found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct ConfigError(pub Vec<String>);

/// Reads and resolves all layers.
pub fn load(layers: &Layers) -> Result<Settings, ConfigError> {
    let mut figment = Figment::from(Serialized::defaults(Raw::default()));
    if let Some(path) = &layers.file {
        // Read here already, for an error that names the file and not one of its keys.
        std::fs::read_to_string(path)
            .map_err(|error| ConfigError(vec![format!("configuration file {}: {error}", path.display())]))?;
        figment = figment.merge(Data::<Toml>::file_exact(path));
    }
    let in_environment = |(name, value): &(String, String)| {
        let path = name.strip_prefix(ENV_PREFIX)?.to_ascii_lowercase().replace("__", ".");
        Some((path, value.clone()))
    };
    let environment = layers.environment.iter().filter_map(in_environment).collect();
    let flags = layers.flags.0.iter().map(|(path, value)| ((*path).to_owned(), value.clone())).collect();
    let figment = figment
        .merge(Texts { name: "the environment", values: environment })
        .merge(Texts { name: "the command line", values: flags });
    let raw: Raw = figment
        .extract_lossy()
        .map_err(|errors| ConfigError(errors.into_iter().map(|error| explain(&error)).collect()))?;
    Settings::resolve(&raw).map_err(|mistakes| {
        let origin = |key: &str| figment.find_metadata(key).map(origin_of).unwrap_or_default();
        ConfigError(mistakes.iter().map(|mistake| format!("{mistake}{}", origin(mistake.key))).collect())
    })
}

fn explain(error: &figment::Error) -> String {
    let origin = error.metadata.as_ref().map(origin_of).unwrap_or_default();
    let key = if error.path.is_empty() { String::new() } else { format!("{}: ", error.path.join(".")) };
    format!("{key}{}{origin}", error.kind)
}

fn origin_of(metadata: &Metadata) -> String {
    match &metadata.source {
        Some(figment::Source::File(path)) => format!(" (from {})", path.display()),
        // Where in our own code the defaults stand is nobody's concern.
        Some(_) => String::new(),
        None => format!(" (from {})", metadata.name),
    }
}

/// TOML files, by the version of the parser that the rest of the workspace uses.
struct Toml;

impl Format for Toml {
    type Error = toml::de::Error;
    const NAME: &'static str = "TOML";

    fn from_str<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Self::Error> {
        toml::from_str(text)
    }
}

/// Dotted paths with texts as values, which are typed only when they are read.
struct Texts {
    name: &'static str,
    values: Vec<(String, String)>,
}

impl Provider for Texts {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.name)
    }

    fn data(&self) -> figment::Result<Map<Profile, Dict>> {
        let mut all = Dict::new();
        for (path, value) in &self.values {
            let segments: Vec<&str> = path.split('.').collect();
            insert(&mut all, &segments, value);
        }
        Ok(Profile::Default.collect(all))
    }
}

fn insert(dict: &mut Dict, path: &[&str], value: &str) {
    match path {
        [] => {}
        [key] => {
            dict.insert((*key).to_owned(), Value::from(value));
        }
        [key, rest @ ..] => {
            let mut inner = match dict.remove(*key) {
                Some(Value::Dict(_, inner)) => inner,
                _ => Dict::new(),
            };
            insert(&mut inner, rest, value);
            dict.insert((*key).to_owned(), Value::from(inner));
        }
    }
}
