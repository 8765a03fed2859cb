//! Which register knows which name and which network: IANA's bootstrap lists (RFC 9224), kept as
//! data in `bootstrap.json` with their dates, and replaceable by an operator.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

const KEPT: &str = include_str!("bootstrap.json");

/// The lists.
#[derive(Clone, Debug)]
pub struct Bootstrap {
    /// Ending of a name, and its register.
    names: BTreeMap<String, String>,
    /// First address, length of the prefix in bits, and its register.
    networks: Vec<(IpAddr, u32, String)>,
}

/// Why a list cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BootstrapFault {
    /// It is not the JSON it should be.
    #[error("is not the JSON of RFC 9224: {0}")]
    NotJson(String),
    /// A server of ours is not written as it should be.
    #[error("{0:?} does not fit; write ending=https://server/ and separate several by commas")]
    Server(String),
}

/// One file with IANA's three lists in it.
#[derive(Deserialize)]
struct File {
    dns: Registry,
    ipv4: Registry,
    ipv6: Registry,
}

#[derive(Deserialize)]
struct Registry {
    services: Vec<(Vec<String>, Vec<String>)>,
}

impl Bootstrap {
    /// The lists kept in this program.
    ///
    /// # Errors
    /// Never in practice: a test reads them.
    pub fn kept() -> Result<Self, BootstrapFault> {
        Self::parse(KEPT)
    }

    /// Lists of the same shape: `{"dns": …, "ipv4": …, "ipv6": …}`, each as IANA publishes it.
    /// Servers without TLS are left out.
    ///
    /// # Errors
    /// [`BootstrapFault::NotJson`].
    pub fn parse(text: &str) -> Result<Self, BootstrapFault> {
        let file: File =
            serde_json::from_str(text).map_err(|error| BootstrapFault::NotJson(error.to_string()))?;
        let (mut names, mut networks) = (BTreeMap::new(), Vec::new());
        for (endings, servers) in &file.dns.services {
            if let Some(server) = with_tls(servers) {
                names.extend(endings.iter().map(|ending| (ending.to_ascii_lowercase(), server.clone())));
            }
        }
        for (blocks, servers) in file.ipv4.services.iter().chain(&file.ipv6.services) {
            if let Some(server) = with_tls(servers) {
                networks.extend(blocks.iter().filter_map(|block| {
                    let (first, bits) = block.split_once('/')?;
                    Some((first.parse().ok()?, bits.parse().ok()?, server.clone()))
                }));
            }
        }
        Ok(Self { names, networks })
    }

    /// With servers of an operator's own, which win: `be=https://rdap.example/,eu=https://…`.
    ///
    /// # Errors
    /// [`BootstrapFault::Server`].
    pub fn with_servers(mut self, list: &str) -> Result<Self, BootstrapFault> {
        for entry in list.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
            let fault = || BootstrapFault::Server(entry.to_owned());
            let (ending, server) = entry.split_once('=').ok_or_else(fault)?;
            let server = with_tls(&[server.to_owned()]).ok_or_else(fault)?;
            self.names.insert(ending.trim().trim_start_matches('.').to_ascii_lowercase(), server);
        }
        Ok(self)
    }

    /// The register of a name, ending in a slash: that of its longest known ending.
    pub(super) fn of_domain(&self, domain: &str) -> Option<&str> {
        let mut ending = domain;
        while let Some((_, rest)) = ending.split_once('.') {
            if let Some(server) = self.names.get(rest) {
                return Some(server);
            }
            ending = rest;
        }
        None
    }

    /// The register of an address, ending in a slash: that of the smallest block around it.
    pub(super) fn of_address(&self, address: IpAddr) -> Option<&str> {
        let around = self.networks.iter().filter(|(first, bits, _)| holds(*first, *bits, address));
        around.max_by_key(|(_, bits, _)| *bits).map(|(.., server)| server.as_str())
    }

    /// The hosts of all registers.
    #[must_use]
    pub fn hosts(&self) -> BTreeSet<String> {
        let servers = self.names.values().chain(self.networks.iter().map(|(.., server)| server));
        servers.filter_map(|server| url::Url::parse(server).ok()?.host_str().map(str::to_owned)).collect()
    }
}

/// The first server with TLS on the usual port, ending in a slash.
fn with_tls(servers: &[String]) -> Option<String> {
    let server = servers.iter().map(|server| server.trim()).find(|server| {
        url::Url::parse(server)
            .is_ok_and(|url| url.scheme() == "https" && url.domain().is_some() && url.port().is_none())
    })?;
    Some(if server.ends_with('/') { server.to_owned() } else { format!("{server}/") })
}

/// Whether the leading bits are equal.
fn holds(first: IpAddr, bits: u32, address: IpAddr) -> bool {
    match (first, address) {
        (IpAddr::V4(first), IpAddr::V4(address)) => {
            bits == 0 || bits <= 32 && (first.to_bits() ^ address.to_bits()) >> (32 - bits) == 0
        }
        (IpAddr::V6(first), IpAddr::V6(address)) => {
            bits == 0 || bits <= 128 && (first.to_bits() ^ address.to_bits()) >> (128 - bits) == 0
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kept_lists_know_the_usual_registers() {
        let kept = Bootstrap::kept().unwrap();
        for (domain, server) in [
            ("example.org", "https://rdap.publicinterestregistry.org/rdap/"),
            ("example.com", "https://rdap.verisign.com/com/v1/"),
            ("example.fr", "https://rdap.nic.fr/"),
        ] {
            assert_eq!(kept.of_domain(domain), Some(server), "{domain}");
        }
        assert_eq!(kept.of_domain("website.example"), None);
        assert_eq!(kept.of_domain("org"), None);
        for (address, server) in [
            ("192.0.2.7", "https://rdap.arin.net/registry/"),
            ("41.0.0.1", "https://rdap.afrinic.net/rdap/"),
            ("2001:600::1", "https://rdap.db.ripe.net/"),
        ] {
            assert_eq!(kept.of_address(address.parse().unwrap()), Some(server), "{address}");
        }
        assert_eq!(kept.of_address("127.0.0.1".parse().unwrap()), None);
        assert!(kept.hosts().len() > 300, "{}", kept.hosts().len());
    }

    #[test]
    fn an_operators_servers_win_and_need_tls() {
        let with = |list: &str| Bootstrap::kept().unwrap().with_servers(list);
        let own = with("org=https://rdap.registry.example, co.uk=https://uk.registry.example/rdap/").unwrap();
        assert_eq!(own.of_domain("example.org"), Some("https://rdap.registry.example/"));
        assert_eq!(own.of_domain("example.co.uk"), Some("https://uk.registry.example/rdap/"));
        assert!(own.hosts().contains("rdap.registry.example"));
        for wrong in [
            "org",
            "org=http://rdap.registry.example",
            "org=https://192.0.2.7/",
            "org=https://a.example:444/",
        ] {
            assert!(matches!(with(wrong), Err(BootstrapFault::Server(_))), "{wrong}");
        }
        assert!(matches!(Bootstrap::parse("{}"), Err(BootstrapFault::NotJson(_))));
    }
}
