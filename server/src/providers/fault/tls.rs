//! Why there is no TLS, in words of our own: the library's repeat names out of the peer's certificate.

use std::io;

use tokio_rustls::rustls::{AlertDescription, CertificateError, Error};

/// See the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TlsFault {
    /// By this machine's clock.
    #[error("its certificate has expired")]
    Expired,
    /// By this machine's clock.
    #[error("its certificate is not valid yet; see whether this machine's clock is right")]
    NotYetValid,
    /// For somebody else.
    #[error("its certificate is for another name than that in `url`")]
    WrongName,
    /// By somebody else.
    #[error("its certificate is issued by nobody who is believed; see the provider's `ca_file`")]
    UnknownIssuer,
    /// Taken back.
    #[error("its certificate is revoked")]
    Revoked,
    /// Anything else about it.
    #[error("its certificate is malformed, or not one of a server")]
    BadCertificate,
    /// A version or a suite.
    #[error("it and this server have no version or cipher of TLS in common")]
    NothingInCommon,
    /// An alert.
    #[error("it refuses the handshake")]
    Refused,
    /// As a rule a port that speaks something else.
    #[error("what it answers is not TLS")]
    NotTls,
    /// Or the network.
    #[error("it ended the connection during the handshake")]
    Ended,
    /// Whatever is left.
    #[error("the handshake failed")]
    Failed,
}

impl TlsFault {
    /// What `error`, that of a handshake, comes down to.
    pub(in crate::providers) fn of(error: &io::Error) -> Self {
        let of_library = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>());
        match of_library {
            Some(Error::InvalidCertificate(problem)) => Self::of_certificate(problem),
            Some(Error::NoCertificatesPresented) => Self::BadCertificate,
            Some(
                Error::PeerIncompatible(_)
                | Error::AlertReceived(AlertDescription::HandshakeFailure | AlertDescription::ProtocolVersion),
            ) => Self::NothingInCommon,
            Some(Error::AlertReceived(_)) => Self::Refused,
            Some(Error::InvalidMessage(_) | Error::InappropriateMessage { .. }) => Self::NotTls,
            Some(_) => Self::Failed,
            None => Self::Ended,
        }
    }

    fn of_certificate(problem: &CertificateError) -> Self {
        use CertificateError as Problem;
        match problem {
            Problem::Expired | Problem::ExpiredContext { .. } => Self::Expired,
            Problem::NotValidYet | Problem::NotValidYetContext { .. } => Self::NotYetValid,
            Problem::NotValidForName | Problem::NotValidForNameContext { .. } => Self::WrongName,
            // The signature is another's: an authority made anew under its old name.
            Problem::UnknownIssuer | Problem::BadSignature => Self::UnknownIssuer,
            Problem::Revoked => Self::Revoked,
            _ => Self::BadCertificate,
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio_rustls::rustls::InvalidMessage;

    use super::*;

    #[test]
    fn what_errors_come_down_to() {
        let of = |error| TlsFault::of(&io::Error::new(io::ErrorKind::InvalidData, error));
        let certificate = |problem| of(Error::InvalidCertificate(problem));
        for (fault, expected) in [
            (certificate(CertificateError::Expired), TlsFault::Expired),
            (certificate(CertificateError::NotValidYet), TlsFault::NotYetValid),
            (certificate(CertificateError::NotValidForName), TlsFault::WrongName),
            (certificate(CertificateError::UnknownIssuer), TlsFault::UnknownIssuer),
            (certificate(CertificateError::BadSignature), TlsFault::UnknownIssuer),
            (certificate(CertificateError::BadEncoding), TlsFault::BadCertificate),
            (of(Error::AlertReceived(AlertDescription::ProtocolVersion)), TlsFault::NothingInCommon),
            (of(Error::AlertReceived(AlertDescription::AccessDenied)), TlsFault::Refused),
            (of(Error::InvalidMessage(InvalidMessage::InvalidContentType)), TlsFault::NotTls),
            (of(Error::General("its text".into())), TlsFault::Failed),
            (TlsFault::of(&io::ErrorKind::UnexpectedEof.into()), TlsFault::Ended),
        ] {
            assert_eq!(fault, expected);
            assert!(!fault.to_string().contains("its text"), "{fault}");
        }
    }
}
