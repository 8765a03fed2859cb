//! Names become addresses once, are checked, and exactly those addresses are used.

use super::is_public;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::collections::BTreeSet;
use std::error::Error;
use std::net::SocketAddr;
use std::sync::Arc;

/// A name that leads, by any of its addresses, to a place that is not public, or a name that is
/// not on the list.
#[derive(Debug, thiserror::Error)]
#[error("name leads to an address that is not public")]
struct NotPublic;

/// Resolves the hosts of the list and nothing else.
pub(super) struct Pinned {
    hosts: Arc<BTreeSet<String>>,
    practice: Option<SocketAddr>,
}

impl Pinned {
    /// By the system's name service, public addresses only.
    pub(super) fn internet(hosts: Arc<BTreeSet<String>>) -> Self {
        Self { hosts, practice: None }
    }

    /// Every host at the practice server.
    pub(super) fn practice(hosts: Arc<BTreeSet<String>>, server: SocketAddr) -> Self {
        Self { hosts, practice: Some(server) }
    }
}

impl Resolve for Pinned {
    fn resolve(&self, name: Name) -> Resolving {
        let name = name.as_str().to_ascii_lowercase();
        let is_listed = self.hosts.contains(&name);
        let practice = self.practice;
        Box::pin(async move {
            if !is_listed {
                return Err(NotPublic.into());
            }
            let addresses = match practice {
                Some(server) => vec![server],
                None => all_public(tokio::net::lookup_host((name, 0)).await?.collect())?,
            };
            Ok(Box::new(addresses.into_iter()) as Addrs)
        })
    }
}

/// One address that is not public spoils the name: no mixture is trusted.
fn all_public(addresses: Vec<SocketAddr>) -> Result<Vec<SocketAddr>, NotPublic> {
    if addresses.iter().all(|address| is_public(address.ip())) { Ok(addresses) } else { Err(NotPublic) }
}

/// Whether an exchange failed because the resolver refused the name.
pub(super) fn is_not_public(error: &reqwest::Error) -> bool {
    let mut source = error.source();
    while let Some(cause) = source {
        if cause.is::<NotPublic>() {
            return true;
        }
        source = cause.source();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::all_public;
    use std::net::SocketAddr;

    fn addresses(text: &[&str]) -> Vec<SocketAddr> {
        text.iter().map(|address| address.parse().unwrap()).collect()
    }

    #[test]
    fn one_private_address_spoils_the_name() {
        let public = addresses(&["1.1.1.1:0", "[2606:4700::1]:0"]);
        assert_eq!(all_public(public.clone()).unwrap(), public);
        assert!(all_public(addresses(&["1.1.1.1:0", "127.0.0.1:0"])).is_err());
        assert!(all_public(addresses(&["[::ffff:1.1.1.1]:0"])).is_err());
    }
}
