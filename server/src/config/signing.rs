//! The signing keys: from which of file, credential and environment each secret comes, and whether it is fit to sign.
//!
//! Owns what production demands of keys. Secrets are read here, absorbed into [`KeyRing`], and wiped.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use sha2::{Digest, Sha256};
use wisdom_protocol::mac::MacKey;
use wisdom_protocol::token::KeyId;
use zeroize::Zeroizing;

use super::Environment;
use super::mistakes::ConfigError;
use super::resolve::Surroundings;
use super::values::Values;
use crate::entropy::{self, OsEntropy};
use crate::keys::{self, KeyRing};
use crate::text_file;

/// The id of a key that lives as long as the process; configured keys may have any other.
const EPHEMERAL_KEY_ID: KeyId = KeyId(0);
/// 128 bytes in hexadecimal, and room for white space.
const MAX_FILE_BYTES: u64 = 1_024;
/// Of 32 random bytes, about 30 differ; a key with fewer than this was not drawn but typed.
const MIN_DIFFERENT_BYTES: usize = 8;

/// What signs.
pub(super) struct Signing {
    pub(super) ring: KeyRing,
    /// Whether the key was made just now.
    pub(super) ephemeral: bool,
    /// By section, how an operator may tell secrets apart without seeing them.
    pub(super) fingerprints: Vec<(String, String)>,
    /// When the file with the current secret was last written, where it is in one.
    pub(super) current_written: Option<SystemTime>,
}

/// A key that has been read.
struct Read {
    section: &'static str,
    id: KeyId,
    key: MacKey,
    fingerprint: String,
    written: Option<SystemTime>,
}

/// The key ring, unless something is wrong with it.
pub(super) fn resolve(
    values: &Values,
    environment: Environment,
    surroundings: &Surroundings,
    error: &mut ConfigError,
) -> Option<Signing> {
    let [current, previous, next] = ["keys.current", "keys.previous", "keys.next"].map(|section| {
        values.has_section(section).then(|| read(section, values, environment, surroundings, error))
    });
    let Some(current) = current else {
        for (section, key) in [("keys.previous", previous), ("keys.next", next)] {
            if key.is_some() {
                let problem = "is set, but keys.current is not: nothing would sign";
                error.mistake(section, problem, &values.origin(section));
            }
        }
        return ephemeral(environment, error);
    };
    let (previous, next) = (previous.unwrap_or_default(), next.unwrap_or_default());
    let all: Vec<Read> = [current, previous, next].into_iter().flatten().collect();
    let fingerprints = all.iter().map(|key| (key.section.to_owned(), key.fingerprint.clone())).collect();
    let current_written = all.first().and_then(|key| key.written);
    let mut taken: Vec<(KeyId, &str)> = Vec::new();
    for key in &all {
        if let Some((id, other)) = taken.iter().find(|(id, _)| *id == key.id) {
            let name = format!("{}.id", key.section);
            let problem = format_args!("two keys have the id {id}, this one and {other}; each needs its own");
            error.mistake(&name, problem, &values.origin(&name));
        }
        taken.push((key.id, key.section));
    }
    let mut keys = all.into_iter().map(|key| (key.section, (key.id, key.key)));
    let (_, first) = keys.next().filter(|(section, _)| *section == "keys.current")?;
    let ring = KeyRing::new(first, keys.map(|(_, key)| key)).ok()?;
    Some(Signing { ring, ephemeral: false, fingerprints, current_written })
}

fn ephemeral(environment: Environment, error: &mut ConfigError) -> Option<Signing> {
    if environment == Environment::Production {
        error.general(
            "keys.current: is not set, and production does not sign with an ephemeral key; set keys.current.id and \
            keys.current.file (make a key with `wisdom-server gen-key --out FILE`)",
        );
        return None;
    }
    let secret = Zeroizing::new(entropy::draw::<32>(&OsEntropy));
    let key = MacKey::new(&*secret).ok()?;
    let ring = KeyRing::new((EPHEMERAL_KEY_ID, key), []).ok()?;
    Some(Signing { ring, ephemeral: true, fingerprints: Vec::new(), current_written: None })
}

fn read(
    section: &'static str,
    values: &Values,
    environment: Environment,
    surroundings: &Surroundings,
    error: &mut ConfigError,
) -> Option<Read> {
    let id_name = format!("{section}.id");
    let id = values.integer(&id_name).and_then(|id| u32::try_from(id).ok());
    if id.is_none() && !values.is_wrong(&id_name) {
        let problem = "is not set; a key needs a number of its own, from 1";
        error.mistake(&id_name, problem, &values.origin(section));
    }
    let places = ["file", "credential", "secret"].map(|key| format!("{section}.{key}"));
    let (name, hex) = secret(section, &places, values, surroundings, error)?;
    let bytes = match keys::secret_bytes(&hex) {
        Ok(bytes) => bytes,
        Err(problem) => {
            error.mistake(&name, format_args!("the secret {problem}"), &values.origin(&name));
            return None;
        }
    };
    let different = bytes.iter().collect::<std::collections::BTreeSet<_>>().len();
    if different < MIN_DIFFERENT_BYTES {
        let problem =
            format!("the secret was typed, not drawn: no more than {different} of its bytes differ");
        if environment == Environment::Production {
            let advice = "make one with `wisdom-server gen-key`";
            error.mistake(&name, format_args!("{problem}; {advice}"), &values.origin(&name));
        } else {
            error.warn(format_args!("{name}: {problem}; production refuses it"));
        }
    }
    let digest = Sha256::digest(&*bytes);
    let fingerprint = base16ct::lower::encode_string(&digest[..4]);
    let file = path(&name, values, surroundings).and_then(|path| std::fs::metadata(path).ok());
    let written = file.and_then(|file| file.modified().ok());
    MacKey::new(&bytes).ok().and_then(|key| Some(Read { section, id: KeyId(id?), key, fingerprint, written }))
}

/// Which of the keys for a file, a credential and the secret in place has it, and its hexadecimal text; `owner` is what has no secret
/// without one.
pub(super) fn secret(
    owner: &str,
    places: &[String; 3],
    values: &Values,
    surroundings: &Surroundings,
    error: &mut ConfigError,
) -> Option<(String, Zeroizing<String>)> {
    let quoted = |names: &[&String]| -> Vec<String> {
        names.iter().map(|name| format!("`{}`", name.rsplit('.').next().unwrap_or_default())).collect()
    };
    let written: Vec<&String> = places.iter().filter(|name| values.is_written(name)).collect();
    let [name] = written.as_slice() else {
        let problem = if written.is_empty() {
            let [file, credential, secret] = places.each_ref().map(|name| quoted(&[name]).concat());
            format!("has no secret: set one of {file}, {credential} and {secret}")
        } else {
            format!("has its secret from {} at once; keep one", quoted(&written).join(" and "))
        };
        error.mistake(owner, problem, &values.origin(owner));
        return None;
    };
    if let Some(secret) = values.secret(name) {
        return Some(((*name).clone(), secret.0));
    }
    values.optional_text(name)?;
    let Some(path) = path(name, values, surroundings) else {
        let problem = "there is no $CREDENTIALS_DIRECTORY; systemd sets it with LoadCredential=";
        error.mistake(name, problem, &values.origin(name));
        return None;
    };
    Some(((*name).clone(), read_file(name, &path, values, error)?))
}

/// The file that a key names, as a file or as a credential.
fn path(name: &str, values: &Values, surroundings: &Surroundings) -> Option<PathBuf> {
    let text = values.optional_text(name)?;
    if name.ends_with("credential") {
        surroundings.credentials.as_ref().map(|directory| directory.join(text))
    } else {
        Some(PathBuf::from(text))
    }
}

fn read_file(name: &str, path: &Path, values: &Values, error: &mut ConfigError) -> Option<Zeroizing<String>> {
    let shown = super::kind::shown_path(path);
    match error.read(path, MAX_FILE_BYTES) {
        Ok(text) => {
            if let Some(exposure) = text_file::exposure(path) {
                error.warn(format_args!(
                    "{name}: {shown}: {exposure}; make it readable by its owner alone (chmod 600)"
                ));
            }
            Some(text)
        }
        Err(problem) => {
            error.mistake(name, format_args!("{shown}: {problem}"), &values.origin(name));
            None
        }
    }
}
