//! Asks the public registers for the abuse contact of a website (RDAP, RFC 9082 and 9083).
//!
//! Two questions: who runs the machines that the name leads to (the hosting provider, the better
//! recipient of a notice under Article 16 of Regulation (EU) 2022/2065), and who registered the
//! name (the registrar). The website itself is never contacted. The first question needs the
//! name's address, which the name service is asked for; that can be switched off.

pub mod bootstrap;
mod read;

use crate::outbound::guard::{Guard, Limits, failure_of, read_text};
use crate::outbound::{Failure, FailureKind};
use bootstrap::Bootstrap;
pub use read::Found;
use reqwest::header::{ACCEPT, LOCATION};
use reqwest::{Client, Method, Response};
use serde_json::Value;
use std::net::IpAddr;
use std::sync::Arc;

/// How often a register may send us on.
const MOST_HOPS: usize = 3;
/// The media type of RDAP (RFC 7480, 4.2).
const MEDIA_TYPE: &str = "application/rdap+json";

/// What the registers say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Addresses, the better recipient first. Never empty.
    Found(Vec<Found>),
    /// None, for this reason.
    Nothing(Why),
    /// They could not be asked for now.
    Later,
}

/// Why there is no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// No register of this ending is known.
    NoServer,
    /// The register does not know the name.
    Unknown,
    /// The register knows it and publishes no abuse contact, for example for reasons of privacy.
    NotPublished,
    /// The register's answer cannot be read.
    Unreadable,
}

impl Why {
    /// The stored word.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Why::NoServer => "no_server",
            Why::Unknown => "unknown",
            Why::NotPublished => "not_published",
            Why::Unreadable => "unreadable",
        }
    }
}

/// How one question ended without an answer.
enum Miss {
    Why(Why),
    Later,
}

/// Asks registers, within a guard of its own that knows their hosts only.
#[derive(Clone, Debug)]
pub struct Rdap {
    guard: Guard,
    client: Client,
    bootstrap: Arc<Bootstrap>,
    /// Whether the name's address is looked up, to find who runs the machines.
    asks_network: bool,
}

impl Rdap {
    /// Asks the registers of this list.
    ///
    /// # Errors
    /// [`crate::outbound::FailureKind::NoConnection`] when the system has no trust store for TLS.
    pub fn new(guard: &Guard, bootstrap: Bootstrap, asks_network: bool) -> Result<Self, Failure> {
        let guard = guard.with_hosts(bootstrap.hosts());
        let client = guard.client(Limits::LOOK, concat!("takedown-desk/", env!("CARGO_PKG_VERSION")))?;
        Ok(Self { guard, client, bootstrap: Arc::new(bootstrap), asks_network })
    }

    /// Finds the abuse contacts of a registered domain, or of a host that is an address in numbers.
    pub async fn find(&self, domain: &str) -> Answer {
        let literal: Option<IpAddr> = domain.trim_matches(['[', ']']).parse().ok();
        let network = match literal {
            Some(address) => self.network(address).await,
            None if self.asks_network => match self.guard.addresses(domain).await.first() {
                Some(address) => self.network(*address).await,
                None => Err(Miss::Why(Why::Unknown)),
            },
            None => Err(Miss::Why(Why::NotPublished)),
        };
        let registration = match literal {
            Some(_) => Err(Miss::Why(Why::NotPublished)),
            None => self.registration(domain).await,
        };
        merged(network, registration)
    }

    async fn registration(&self, domain: &str) -> Result<Vec<Found>, Miss> {
        let base = self.bootstrap.of_domain(domain).ok_or(Miss::Why(Why::NoServer))?;
        let (server, answer) = self.ask(format!("{base}domain/{domain}")).await?;
        let found = read::domain(&answer, &server);
        if !found.is_empty() {
            return Ok(found);
        }
        // A registry that keeps little points at the registrar's own register (RFC 9083, 4.2).
        match read::related(&answer).filter(|address| self.guard.admit(address).is_ok()) {
            Some(address) => {
                let (server, answer) = self.ask(address).await?;
                some(read::domain(&answer, &server))
            }
            None => Err(Miss::Why(Why::NotPublished)),
        }
    }

    async fn network(&self, address: IpAddr) -> Result<Vec<Found>, Miss> {
        let base = self.bootstrap.of_address(address).ok_or(Miss::Why(Why::NoServer))?;
        let (server, answer) = self.ask(format!("{base}ip/{address}")).await?;
        some(read::network(&answer, &server))
    }

    /// Asks one question, sent on at most [`MOST_HOPS`] times and only to known registers. Returns
    /// the host that answered, and the answer.
    async fn ask(&self, address: String) -> Result<(String, Value), Miss> {
        let mut address = address;
        for _ in 0..=MOST_HOPS {
            let response = self.get(&address).await.map_err(|failure| match failure.kind {
                FailureKind::NotAllowed => Miss::Why(Why::Unreadable),
                _ => Miss::Later,
            })?;
            match response.status().as_u16() {
                200 => {
                    let text = read_text(response).await.map_err(|_| Miss::Later)?;
                    let answer = serde_json::from_str(&text).map_err(|_| Miss::Why(Why::Unreadable))?;
                    return Ok((host_of(&address), answer));
                }
                301 | 302 | 303 | 307 | 308 => {
                    address = sent_on(&address, &response).ok_or(Miss::Why(Why::Unreadable))?;
                }
                404 => return Err(Miss::Why(Why::Unknown)),
                408 | 429 | 500..=599 => return Err(Miss::Later),
                _ => return Err(Miss::Why(Why::Unreadable)),
            }
        }
        Err(Miss::Why(Why::Unreadable))
    }

    async fn get(&self, address: &str) -> Result<Response, Failure> {
        let request = self.guard.admit(address)?.request(&self.client, Method::GET);
        request.header(ACCEPT, MEDIA_TYPE).send().await.map_err(|error| failure_of(&error))
    }
}

fn some(found: Vec<Found>) -> Result<Vec<Found>, Miss> {
    if found.is_empty() { Err(Miss::Why(Why::NotPublished)) } else { Ok(found) }
}

/// Both answers in one, the network's first. An address that both give stands once.
fn merged(network: Result<Vec<Found>, Miss>, registration: Result<Vec<Found>, Miss>) -> Answer {
    let (mut all, mut miss): (Vec<Found>, Option<Miss>) = (Vec::new(), None);
    for part in [network, registration] {
        match part {
            Ok(found) => {
                for one in found {
                    if !all.iter().any(|known| known.address == one.address) {
                        all.push(one);
                    }
                }
            }
            Err(Miss::Later) => miss = Some(Miss::Later),
            // The registration's reason says more than the network's.
            Err(why) if !matches!(miss, Some(Miss::Later)) => miss = Some(why),
            Err(_) => {}
        }
    }
    match miss {
        _ if !all.is_empty() => Answer::Found(all),
        Some(Miss::Later) => Answer::Later,
        Some(Miss::Why(why)) => Answer::Nothing(why),
        None => Answer::Nothing(Why::NotPublished),
    }
}

/// Where a redirect leads. Whether that may be contacted is the guard's to say.
fn sent_on(from: &str, response: &Response) -> Option<String> {
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    Some(url::Url::parse(from).ok()?.join(location).ok()?.to_string())
}

fn host_of(address: &str) -> String {
    url::Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests;
