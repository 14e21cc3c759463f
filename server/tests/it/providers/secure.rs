//! Providers over TLS: whose certificates are believed.

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use super::almanac::{Almanac, document};
use super::{at_hand, at_least, provider, quote};
use crate::gate::Setup;
use crate::patience::eventually;
use crate::scratch::Scratch;

/// An authority of one test alone.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut parameters = CertificateParams::new(Vec::new()).unwrap();
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(parameters, KeyPair::generate().unwrap()).unwrap())
    }

    fn pem(&self) -> String {
        self.0.pem()
    }

    /// A server with a certificate for this name.
    fn server(&self, name: &str) -> ServerConfig {
        self.server_with(CertificateParams::new(vec![name.to_owned()]).unwrap())
    }

    /// A server with such a certificate.
    fn server_with(&self, parameters: CertificateParams) -> ServerConfig {
        let key = KeyPair::generate().unwrap();
        let certificate = parameters.signed_by(&key, &self.0).unwrap();
        ServerConfig::builder_with_provider(ring::default_provider().into())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap()
    }
}

#[test]
fn only_the_authority_that_is_named_is_believed_and_only_for_the_right_name() {
    let (authority, other) = (Authority::new(), Authority::new());
    let by = |server| Almanac::secure(document("Well kept.", "Anon"), server);
    let good = by(authority.server("localhost"));
    let by_address = by(authority.server("127.0.0.1"));
    let forged = by(other.server("localhost"));
    let misnamed = by(authority.server("quotes.example.org"));
    let mut long_ago = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    long_ago.not_after = date_time_ymd(2020, 1, 1);
    let expired = by(authority.server_with(long_ago));
    let scratch = Scratch::new();
    let ca_file = scratch.file("ca.pem", &authority.pem());
    let named = |almanac: &Almanac| format!("https://localhost:{}/", almanac.address.port());
    let providers = [
        ("forged", named(&forged)),
        ("misnamed", named(&misnamed)),
        ("expired", named(&expired)),
        ("good", named(&good)),
        ("address", format!("https://{}/", by_address.address)),
    ];
    let setup = Setup::new().set("services.quotes.providers", "forged,misnamed,expired,good,address");
    let gate = providers
        .iter()
        .fold(setup, |setup, (name, url)| {
            let setup = provider(setup, name, url).set(&format!("providers.{name}.timeout"), "10s");
            setup.set(&format!("providers.{name}.ca_file"), ca_file.display())
        })
        .start();
    for name in ["good", "address"] {
        at_hand(&gate, name, 1);
    }
    for (name, why) in [
        ("forged", "TLS: its certificate is issued by nobody who is believed; see the provider's `ca_file`"),
        ("misnamed", "TLS: its certificate is for another name than that in `url`"),
        ("expired", "TLS: its certificate has expired"),
    ] {
        at_least(&gate, &format!("wisdom_provider_fetches_total{{outcome=\"tls\",provider=\"{name}\"}}"), 1);
        let told = eventually(why, || {
            let lines = gate.logs_so_far().into_iter();
            lines.map(|line| line["fields"].clone()).find(|fields| fields["provider"] == name)
        });
        assert_eq!(told["error"], why, "{name}");
    }
    for almanac in [&forged, &misnamed, &expired] {
        assert_eq!(almanac.asked(), [""; 0]);
    }
    assert_eq!(quote(&gate)["provider"], "good");
    gate.signal("TERM");
    let (code, logs) = gate.ended();
    assert_eq!(code, Some(0));
    let text = logs.iter().map(ToString::to_string).collect::<String>();
    assert!(!text.contains("quotes.example.org"), "a name out of a certificate is in the log");
}

#[test]
fn without_a_file_the_authorities_of_the_system_are_believed() {
    let authority = Authority::new();
    let almanac = Almanac::secure(document("Well kept.", "Anon"), authority.server("localhost"));
    let scratch = Scratch::new();
    let url = format!("https://localhost:{}/", almanac.address.port());
    let setup = provider(Setup::new().set("services.quotes.providers", "almanac"), "almanac", &url);
    // Whatever the machine of the tests has set.
    let setup = setup.variable("SSL_CERT_DIR", "").set("providers.almanac.timeout", "10s");
    let store = scratch.file("store.pem", &authority.pem());
    let gate = setup.clone().variable("SSL_CERT_FILE", store.display()).start();
    at_hand(&gate, "almanac", 1);
    gate.stop();
    let empty = scratch.file("empty.pem", "");
    let (code, _, errors) = setup.variable("SSL_CERT_FILE", empty.display()).run();
    assert_eq!(code, Some(1), "{errors}");
    for text in ["providers.almanac.url: no certificate authority is known", "ca-certificates", "`ca_file`"] {
        assert!(errors.contains(text), "{text}: {errors}");
    }
}
