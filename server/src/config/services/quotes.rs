//! A service of quotes: from its keys to its providers and its own sayings.

use std::path::Path;
use std::sync::Arc;

use crate::config::kind::shown_path;
use crate::config::mistakes::ConfigError;
use crate::config::providers::Listed;
use crate::config::values::Values;
use crate::service::quote_file::{self, QuoteFileError};
use crate::service::{Chain, EmbeddedQuotes, QuoteProvider, QuoteSet};

/// What the service `name` gives, unless something is wrong with it.
pub(super) fn resolve(
    name: &str,
    values: &Values,
    providers: &Listed,
    error: &mut ConfigError,
) -> Option<Arc<dyn QuoteProvider>> {
    let preferred = preferred(name, values, providers, error);
    let own = own(name, values, error);
    let (preferred, own) = (preferred?, own?);
    Some(match own {
        Some(own) if preferred.is_empty() => own,
        own => Arc::new(Chain::new(preferred, own)),
    })
}

/// The providers that it lists.
fn preferred(
    name: &str,
    values: &Values,
    providers: &Listed,
    error: &mut ConfigError,
) -> Option<Vec<Arc<dyn QuoteProvider>>> {
    let key = format!("services.{name}.providers");
    let (listed, known) = (values.list(&key), values.names("providers"));
    let mut preferred = Vec::with_capacity(listed.len());
    for (at, provider) in listed.iter().enumerate() {
        if listed[..at].contains(provider) {
            error.mistake(
                &key,
                format_args!("{provider:?} is in the list twice; keep one"),
                &values.origin(&key),
            );
        } else if !known.contains(&provider.as_str()) {
            let offered = if known.is_empty() { "there is none".to_owned() } else { known.join(", ") };
            let problem =
                format_args!("there is no section providers.{provider} ({offered}); write one, or remove it");
            error.mistake(&key, problem, &values.origin(&key));
        } else {
            preferred.push(providers.named(provider)?);
        }
        let last = values.text(&format!("providers.{provider}.kind")) == "file";
        if let (true, Some(next)) = (last, listed.get(at + 1)) {
            error.warn(format_args!(
                "{key}: {provider} always has a saying, so that {next} behind it is never asked"
            ));
        }
    }
    (preferred.len() == listed.len()).then_some(preferred)
}

/// The service's own sayings; none where it is to have none, which it must not if it lists no provider.
#[expect(
    clippy::option_option,
    reason = "the outer one tells that something is wrong, the inner one that there are none"
)]
fn own(name: &str, values: &Values, error: &mut ConfigError) -> Option<Option<Arc<dyn QuoteProvider>>> {
    let key = |key: &str| format!("services.{name}.{key}");
    let (embedded_key, files_key, providers_key) = (key("embedded"), key("files"), key("providers"));
    let (embedded, files) = (values.switch(&embedded_key)?, values.list(&files_key));
    if files.is_empty() {
        if embedded {
            return Some(Some(Arc::new(EmbeddedQuotes::new())));
        }
        if !values.list(&providers_key).is_empty() {
            return Some(None);
        }
        if !values.is_wrong(&files_key) && !values.is_wrong(&providers_key) {
            let problem =
                format_args!("false, and {files_key} names no file: there would be nothing to serve");
            error.mistake(&embedded_key, problem, &values.origin(&embedded_key));
        }
        return None;
    }
    let mut set = QuoteSet::default();
    if embedded {
        set.add_embedded();
    }
    let mut good = true;
    for file in files {
        let path = Path::new(&file);
        if let Err(problem) = add_file(&mut set, path, error) {
            good = false;
            let shown = shown_path(path);
            error.mistake(&files_key, format_args!("{shown}: {problem}"), &values.origin(&files_key));
        }
    }
    good.then(|| Some(Arc::new(set) as Arc<dyn QuoteProvider>))
}

/// Adds the sayings of the file at `path`.
pub(in crate::config) fn add_file(
    set: &mut QuoteSet,
    path: &Path,
    error: &mut ConfigError,
) -> Result<(), QuoteFileError> {
    let text = error.read(path, quote_file::MAX_BYTES)?;
    Ok(set.add(quote_file::parse(path, &text)?)?)
}
