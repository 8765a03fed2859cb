//! A certificate authority of one's own, for mail servers that the system does not know.

use crate::outbound::{Failure, FailureKind};
use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls_platform_verifier::Verifier;
use std::sync::Arc;

/// Certificates that are trusted beside those of the system.
#[derive(Clone, Debug, Default)]
pub struct Authority(Vec<CertificateDer<'static>>);

impl Authority {
    /// Reads the text of a PEM file (RFC 7468).
    ///
    /// # Errors
    /// [`FailureKind::Unreadable`] when it holds no certificate.
    pub fn from_pem(text: &[u8]) -> Result<Self, Failure> {
        let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(text).collect();
        match certificates {
            Ok(certificates) if !certificates.is_empty() => Ok(Self(certificates)),
            _ => Err(Failure::new(FailureKind::Unreadable, "no certificate in the PEM file")),
        }
    }

    /// The certificates as bytes (DER).
    pub(super) fn certificates(&self) -> impl Iterator<Item = &[u8]> {
        self.0.iter().map(AsRef::as_ref)
    }

    /// The rules for a TLS connection: what the system trusts, and these.
    pub(super) fn client(&self) -> Result<ClientConfig, Failure> {
        let unusable = || Failure::new(FailureKind::NoConnection, "no trust store for TLS");
        let provider = CryptoProvider::get_default().cloned().ok_or_else(unusable)?;
        let verifier = if self.0.is_empty() {
            Verifier::new(Arc::clone(&provider))
        } else {
            Verifier::new_with_extra_roots(self.0.clone(), Arc::clone(&provider))
        };
        let verifier = verifier.map_err(|_| unusable())?;
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|_| unusable())?;
        // The verifier is the system's own one: "dangerous" is only how it is handed in.
        Ok(config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
    }
}
