//! The providers of quotes: from their sections to what services are given and what is fetched.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use wisdom_protocol::service::ProviderName;

use super::mistakes::ConfigError;
use super::services::{add_file, names as services, refuse_foreign_keys};
use super::values::Values;
use crate::breaker::BreakerLimits;
use crate::http_client::Endpoint;
use crate::providers::{
    Authorities, CacheLimits, HttpProvider, HttpSettings, Pace, Places, Pointer, ProviderTable, Trust,
};
use crate::service::{QuoteProvider, QuoteSet};

/// The providers that some service lists, by name.
#[derive(Default)]
pub(super) struct Listed(Vec<(ProviderName, Kind)>);

enum Kind {
    Http(Arc<HttpProvider>),
    File(Arc<QuoteSet>),
}

impl Listed {
    /// The one of this name.
    pub(super) fn named(&self, name: &str) -> Option<Arc<dyn QuoteProvider>> {
        let (_, kind) = self.0.iter().find(|(known, _)| known.as_str() == name)?;
        Some(match kind {
            Kind::Http(provider) => Arc::clone(provider) as Arc<dyn QuoteProvider>,
            Kind::File(quotes) => Arc::clone(quotes) as Arc<dyn QuoteProvider>,
        })
    }

    /// All of them, for who fetches and who counts.
    pub(super) fn table(&self) -> ProviderTable {
        let mut table = ProviderTable::default();
        for (name, kind) in &self.0 {
            match kind {
                Kind::Http(provider) => table.http.push(Arc::clone(provider)),
                Kind::File(_) => table.files.push(name.clone()),
            }
        }
        table
    }
}

/// The providers that services list; what is wrong with any goes to `error`.
pub(super) fn resolve(values: &Values, error: &mut ConfigError) -> Listed {
    let mut listed = Listed::default();
    let authorities = Authorities::default();
    let wanted: Vec<String> = services(values)
        .iter()
        .flat_map(|service| values.list(&format!("services.{service}.providers")))
        .collect();
    for name in values.names("providers") {
        // A mistake is one also where nobody needs what is mistaken.
        let provider = provider(name, values, &authorities, error);
        if !wanted.iter().any(|wanted| wanted == name) {
            error.warn(format_args!(
                "providers.{name} is in no services.NAME.providers: nothing is had from it"
            ));
        } else if let (Some(name), Some(provider)) = (ProviderName::new(name), provider) {
            listed.0.push((name, provider));
        }
    }
    listed
}

fn provider(name: &str, values: &Values, authorities: &Authorities, error: &mut ConfigError) -> Option<Kind> {
    let key = |key: &str| format!("providers.{name}.{key}");
    let kind = values.text(&key("kind"));
    if values.is_wrong(&key("kind")) {
        return None;
    }
    refuse_foreign_keys("providers", name, &kind, values, error);
    let name = ProviderName::new(name)?;
    match kind.as_str() {
        "file" => file(&name, &key("path"), values, error).map(Kind::File),
        _ => http(&name, values, authorities, error)
            .map(|settings| Kind::Http(Arc::new(HttpProvider::new(name, settings)))),
    }
}

fn file(name: &ProviderName, key: &str, values: &Values, error: &mut ConfigError) -> Option<Arc<QuoteSet>> {
    let path = required(name, key, "\"/usr/share/games/fortunes/wisdom\"", values, error)?;
    let path = Path::new(&path);
    let mut set = QuoteSet::default();
    match add_file(&mut set, path, error) {
        Ok(()) => Some(Arc::new(set.provided_by(name))),
        Err(problem) => {
            let shown = super::kind::shown_path(path);
            error.mistake(key, format_args!("{shown}: {problem}"), &values.origin(key));
            None
        }
    }
}

fn http(
    name: &ProviderName,
    values: &Values,
    authorities: &Authorities,
    error: &mut ConfigError,
) -> Option<HttpSettings> {
    let key = |key: &str| format!("providers.{name}.{key}");
    let span = |name: &str| values.span(&key(name));
    let number = |name: &str| values.integer(&key(name)).and_then(|number| usize::try_from(number).ok());
    let pointer = |name: &str| Pointer::parse(&values.text(&key(name)));
    let url = required(name, &key("url"), "\"https://quotes.example.org/random\"", values, error)?;
    let endpoint = Endpoint::parse(&url).ok()?;
    doubts(name, &endpoint, values, error);
    let pace = Pace { refresh: span("refresh")?, retry: span("retry")? };
    let list = values.optional_text(&key("list")).and_then(|text| Pointer::parse(&text));
    Some(HttpSettings {
        trust: if endpoint.is_secure() {
            Some(trust(&key("ca_file"), &key("url"), values, authorities, error)?)
        } else {
            None
        },
        endpoint,
        places: Places { list, text: pointer("text")?, author: pointer("author")? },
        pace,
        timeout: span("timeout")?,
        max_bytes: number("max_bytes")?,
        cache: CacheLimits { sayings: number("cache")?, max_age: span("max_age")? },
        breaker: BreakerLimits {
            failures: values.integer(&key("breaker_failures"))?.try_into().ok()?,
            open: span("breaker_pause")?,
        },
    })
}

/// A key without which a provider of its kind is none.
fn required(
    name: &ProviderName,
    key: &str,
    example: &str,
    values: &Values,
    error: &mut ConfigError,
) -> Option<String> {
    let given = values.optional_text(key);
    if given.is_none() && !values.is_wrong(key) {
        let problem = format_args!("is not set; say where the sayings are, such as {example}");
        error.mistake(key, problem, &values.origin(&format!("providers.{name}")));
    }
    given
}

fn trust(
    file_key: &str,
    url_key: &str,
    values: &Values,
    authorities: &Authorities,
    error: &mut ConfigError,
) -> Option<Trust> {
    let file = values.optional_text(file_key).map(PathBuf::from);
    let pem = file.as_ref().map(|path| error.read(path, Authorities::MAX_BYTES)).transpose();
    let trust = pem
        .map_err(|problem| problem.to_string())
        .and_then(|pem| authorities.trust(pem.as_ref().map(|pem| pem.as_str())));
    let problem = match (trust, &file) {
        (Ok(trust), _) => return Some(trust),
        (Err(problem), Some(path)) => (file_key, format!("{}: {problem}", super::kind::shown_path(path))),
        (Err(problem), None) => (url_key, problem),
    };
    let (key, problem) = problem;
    error.mistake(key, problem, &values.origin(key));
    None
}

fn doubts(name: &ProviderName, endpoint: &Endpoint, values: &Values, error: &mut ConfigError) {
    const OFTEN_SECS: u64 = 1;
    if endpoint.is_exposed() {
        error.warn(format_args!(
            "providers.{name}.url: it is fetched without TLS; who is on the way decides what is served, use https"
        ));
    }
    if !endpoint.is_secure() && values.is_written(&format!("providers.{name}.ca_file")) {
        error.warn(format_args!("providers.{name}.ca_file is for URLs of https, and this one is not"));
    }
    for key in ["refresh", "retry"] {
        let full = format!("providers.{name}.{key}");
        if let Some(span) = values.span(&full).filter(|span| span.as_secs() < OFTEN_SECS) {
            let span = humantime::format_duration(span);
            error.warn(format_args!("{full} = {span}: the provider may be asked more than once a second"));
        }
    }
}
