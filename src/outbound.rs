//! Floor: the outside world. The only users of HTTP clients, SMTP and IMAP.
//!
//! Nothing here knows a case, a database or a page. It is told exactly what must leave, lets it
//! leave once, and says what became of it: [`Outcome`] for what must arrive, [`Failure`] for what
//! was only looked at.
//!
//! May import: std, the crates of `Cargo.toml`, `platform_adapters`. Settings come in as plain
//! structs, filled elsewhere.

pub mod follow;
pub mod guard;
pub mod http;
pub mod mail;
pub mod mailbox;
mod outcome;
pub mod probe;
pub mod rdap;
pub mod token;

pub use outcome::{Failure, FailureKind, Outcome};

/// Installs the one provider of cryptography for every TLS connection of the process.
///
/// May be called any number of times; every client of this floor calls it before it is built.
pub fn install_crypto() {
    // An error only says that a provider is installed already.
    let _ = rustls::crypto::ring::default_provider().install_default();
}
