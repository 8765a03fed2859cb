//! Which addresses may be contacted, and by which HTTP client.
//!
//! Three walls, each sufficient for most mistakes: the address must be plain `https` to a host on
//! the list; the host must resolve to public addresses only, and exactly those are used; and no
//! redirect, proxy or retry happens on its own. See OWASP's sheet on server-side request forgery.

mod public;
mod resolver;

use crate::outbound::{Failure, FailureKind, install_crypto};
use crate::practice::PracticeAddress;
use reqwest::header::{HOST, HeaderMap};
use reqwest::{Client, Method, RequestBuilder, Response, Url};
use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

pub use public::is_public;

/// Longest decoded body in bytes that is kept; the rest is never asked for.
pub const BODY_LIMIT_BYTES: usize = 64 * 1024;

/// How long an exchange may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Until the connection stands, names and TLS included.
    pub connect: Duration,
    /// Until the whole answer is read.
    pub total: Duration,
}

impl Limits {
    /// For looking at a page.
    pub const LOOK: Limits = Limits { connect: Duration::from_secs(5), total: Duration::from_secs(10) };
    /// For each hop of following a short link.
    pub const FOLLOW: Limits = Limits { connect: Duration::from_secs(5), total: Duration::from_secs(5) };
    /// For filing a notice.
    pub const FILING: Limits = Limits { connect: Duration::from_secs(5), total: Duration::from_secs(30) };
}

/// Decides which addresses may be contacted.
#[derive(Clone, Debug)]
pub struct Guard {
    hosts: Arc<BTreeSet<String>>,
    outside: Outside,
}

/// Where the hosts live.
#[derive(Clone, Copy, Debug)]
enum Outside {
    /// On the internet, at public addresses, over TLS.
    Internet,
    /// All of them in the practice world on loopback.
    Practice(SocketAddr),
}

/// An address that passed the guard.
#[derive(Clone, Debug)]
pub(super) struct Admitted {
    /// Where the request goes.
    url: Url,
    /// The host it is meant for.
    host: String,
}

impl Guard {
    /// The guard of the real world: `https` to these hosts, at public addresses only.
    ///
    /// A host stands for itself, not for its sub-domains.
    pub fn production<H: Into<String>>(allowed_hosts: impl IntoIterator<Item = H>) -> Self {
        Self { hosts: host_set(allowed_hosts), outside: Outside::Internet }
    }

    /// The guard of the practice world: every allowed host is found at the practice server, over
    /// plain HTTP, and nothing else can be reached.
    ///
    /// Only a running [`crate::practice::World`] has a [`PracticeAddress`], so no setting of a
    /// production system leads here.
    pub fn practice<H: Into<String>>(
        allowed_hosts: impl IntoIterator<Item = H>,
        address: &PracticeAddress,
    ) -> Self {
        Self { hosts: host_set(allowed_hosts), outside: Outside::Practice(address.http()) }
    }

    /// The same guard with another list of hosts.
    #[must_use]
    pub fn with_hosts<H: Into<String>>(&self, allowed_hosts: impl IntoIterator<Item = H>) -> Self {
        Self { hosts: host_set(allowed_hosts), outside: self.outside }
    }

    /// The public addresses of any name, by a question to the name service. No connection is made
    /// to them, so the name need not be on the list. Empty when there are none.
    pub(super) async fn addresses(&self, name: &str) -> Vec<IpAddr> {
        match self.outside {
            Outside::Internet => match tokio::net::lookup_host((name, 0)).await {
                Ok(found) => found.map(|address| address.ip()).filter(|ip| is_public(*ip)).collect(),
                Err(_) => Vec::new(),
            },
            Outside::Practice(_) => vec![IpAddr::V4(crate::practice::address_of(name))],
        }
    }

    /// Checks one address, before anything is resolved or sent.
    ///
    /// # Errors
    /// [`FailureKind::NotAllowed`] for any scheme but `https`, any port but 443, user information,
    /// an address in numbers, or a host that is not on the list.
    pub(super) fn admit(&self, address: &str) -> Result<Admitted, Failure> {
        let url = Url::parse(address).map_err(|_| not_allowed("not a web address"))?;
        if url.scheme() != "https" {
            return Err(not_allowed("scheme is not https"));
        }
        if url.port().is_some() {
            return Err(not_allowed("port is not 443"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(not_allowed("address carries user information"));
        }
        let host = match url.host() {
            Some(url::Host::Domain(name)) => name.to_owned(),
            _ => return Err(not_allowed("host is not a name")),
        };
        if !self.hosts.contains(&host) {
            return Err(not_allowed("host is not on the list"));
        }
        match self.outside {
            Outside::Internet => Ok(Admitted { url, host }),
            Outside::Practice(server) => Ok(Admitted { url: at_practice(url, server)?, host }),
        }
    }

    /// The HTTP client that keeps to this guard.
    ///
    /// # Errors
    /// [`FailureKind::NoConnection`] when the system has no trust store for TLS.
    pub(super) fn client(&self, limits: Limits, agent: &str) -> Result<Client, Failure> {
        install_crypto();
        let resolver = match self.outside {
            Outside::Internet => resolver::Pinned::internet(Arc::clone(&self.hosts)),
            Outside::Practice(server) => resolver::Pinned::practice(Arc::clone(&self.hosts), server),
        };
        Client::builder()
            .user_agent(agent)
            .https_only(matches!(self.outside, Outside::Internet))
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .no_proxy()
            .pool_max_idle_per_host(0)
            .connect_timeout(limits.connect)
            .timeout(limits.total)
            .dns_resolver(resolver)
            .build()
            .map_err(|_| {
                Failure::new(FailureKind::NoConnection, "no HTTP client: is a trust store installed?")
            })
    }
}

impl Admitted {
    /// Starts a request to this address.
    pub(super) fn request(&self, client: &Client, method: Method) -> RequestBuilder {
        client.request(method, self.url.clone()).header(HOST, &self.host)
    }
}

/// Who asks: our name and, when given, an address for questions.
pub(super) fn agent(contact: Option<&str>) -> String {
    match contact {
        Some(contact) => format!("takedown-desk/{} (+{contact})", env!("CARGO_PKG_VERSION")),
        None => format!("takedown-desk/{}", env!("CARGO_PKG_VERSION")),
    }
}

/// Lower-case names without a trailing dot.
fn host_set<H: Into<String>>(hosts: impl IntoIterator<Item = H>) -> Arc<BTreeSet<String>> {
    Arc::new(hosts.into_iter().map(|host| host.into().trim_end_matches('.').to_ascii_lowercase()).collect())
}

/// The same address at the practice server: other scheme and port, same name.
fn at_practice(mut url: Url, server: SocketAddr) -> Result<Url, Failure> {
    let moved = url.set_scheme("http").and_then(|()| url.set_port(Some(server.port())));
    match moved {
        Ok(()) => Ok(url),
        Err(()) => Err(not_allowed("address cannot be moved to the practice server")),
    }
}

/// Nothing is sent, for this reason.
fn not_allowed(words: &str) -> Failure {
    Failure::new(FailureKind::NotAllowed, words)
}

/// What a failed exchange was, without the address it went to.
pub(super) fn failure_of(error: &reqwest::Error) -> Failure {
    if resolver::is_not_public(error) {
        not_allowed("name leads to an address that is not public")
    } else if error.is_builder() {
        not_allowed("request cannot be built")
    } else if error.is_dns() {
        Failure::new(FailureKind::NameNotFound, "name has no address")
    } else if error.is_connect() && error.is_timeout() {
        Failure::new(FailureKind::NoConnection, "connection took too long")
    } else if error.is_connect() {
        Failure::new(FailureKind::NoConnection, "no trusted connection")
    } else if error.is_timeout() {
        Failure::new(FailureKind::TimedOut, "no answer in time")
    } else {
        Failure::new(FailureKind::CutOff, "connection broke off")
    }
}

/// Reads a text body up to [`BODY_LIMIT_BYTES`]; what follows is never asked for.
///
/// Empty when the body is packed (we never ask for that) or is not text after all.
pub(super) async fn read_text(mut response: Response) -> Result<String, Failure> {
    if is_packed(response.headers()) {
        return Ok(String::new());
    }
    let mut bytes: Vec<u8> = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| failure_of(&error))? {
        // No text holds a zero byte; nearly every picture or film has one near its start.
        if chunk.contains(&0) {
            return Ok(String::new());
        }
        let room = BODY_LIMIT_BYTES.saturating_sub(bytes.len());
        bytes.extend(chunk.iter().take(room));
        if bytes.len() >= BODY_LIMIT_BYTES {
            break;
        }
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Whether the body is compressed: a small answer could become a huge one.
fn is_packed(headers: &HeaderMap) -> bool {
    match headers.get(reqwest::header::CONTENT_ENCODING) {
        Some(value) => !value.as_bytes().eq_ignore_ascii_case(b"identity"),
        None => false,
    }
}

#[cfg(test)]
mod tests;
