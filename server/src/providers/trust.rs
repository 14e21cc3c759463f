//! Whose certificates are believed: those of the system, or of one file. Owns the settings of TLS.

use std::cell::OnceCell;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// Settings of TLS, and whom they believe: equal where the authorities are the same file's, as it was read, or the system's.
#[derive(Clone, Debug)]
pub struct Trust {
    /// The settings.
    pub(super) tls: Arc<ClientConfig>,
    /// Of the file.
    digest: Option<[u8; 32]>,
}

impl PartialEq for Trust {
    fn eq(&self, other: &Self) -> bool {
        self.digest == other.digest
    }
}

/// Settings of TLS as they are asked for; the system's store, a few hundred certificates, is read once, and not unless it is needed.
#[derive(Default)]
pub struct Authorities(OnceCell<Result<Trust, String>>);

impl Authorities {
    /// The most that is read of a file of them: the store of a system has about 250,000 bytes.
    pub const MAX_BYTES: u64 = 4 << 20;

    /// TLS as a client that believes the authorities in `pem`, or else those that this system believes.
    pub fn trust(&self, pem: Option<&str>) -> Result<Trust, String> {
        match pem {
            Some(_) => trust(pem),
            None => self.0.get_or_init(|| trust(None)).clone(),
        }
    }
}

fn trust(pem: Option<&str>) -> Result<Trust, String> {
    let mut roots = RootCertStore::empty();
    let found = match pem {
        Some(pem) => certificates(pem)?,
        // `SSL_CERT_FILE` and `SSL_CERT_DIR` are looked at first, as OpenSSL does.
        None => rustls_native_certs::load_native_certs().certs,
    };
    // Stores of systems have a few that are too old to be read; of a file, all must be good.
    let (_, unreadable) = roots.add_parsable_certificates(found);
    if pem.is_some() && unreadable > 0 {
        return Err(format!("{unreadable} of its certificates can't be read"));
    }
    if roots.is_empty() {
        return Err("no certificate authority is known; install the package ca-certificates, or name a file of them in PEM \
                    format in `ca_file` or in SSL_CERT_FILE"
            .to_owned());
    }
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?;
    let mut config = builder.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Trust { tls: Arc::new(config), digest: pem.map(|pem| Sha256::digest(pem).into()) })
}

fn certificates(pem: &str) -> Result<Vec<CertificateDer<'static>>, String> {
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
    match certificates {
        Ok(certificates) if certificates.is_empty() => {
            Err("there is no certificate in PEM format in it".to_owned())
        }
        Ok(certificates) => Ok(certificates),
        Err(error) => Err(format!("it is not in PEM format: {error}")),
    }
}
