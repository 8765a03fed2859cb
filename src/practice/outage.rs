//! Outages: what goes wrong with one platform until somebody ends it.

use std::collections::BTreeMap;
use std::time::Duration;

/// What an outage looks like from the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outage {
    /// Nothing is taken: 503 on the web, 451 to the recipient of a mail.
    Down,
    /// Everything is taken, and never answered: what a time-out looks like.
    Lost,
    /// 429 with the wish to wait; 450 to the recipient of a mail.
    TooMany {
        /// What `Retry-After` says.
        retry_after: Duration,
    },
    /// 401: the account is not known any more.
    Unauthorised,
}

/// The outages that are on, and how often each was met.
#[derive(Debug, Default)]
pub(super) struct Outages {
    on: Vec<(String, Outage)>,
    met: BTreeMap<String, usize>,
}

impl Outages {
    /// Begins an outage, or ends it with `None`.
    pub(super) fn set(&mut self, whom: &str, outage: Option<Outage>) {
        self.on.retain(|(known, _)| known != whom);
        if let Some(outage) = outage {
            self.on.push((whom.to_owned(), outage));
        }
    }

    /// The outage that a request to this host, or a mail to this address, meets. It is counted.
    pub(super) fn meet(&mut self, whom: &str) -> Option<Outage> {
        let (name, outage) = self.on.iter().find(|(name, _)| whom.contains(name.as_str()))?.clone();
        *self.met.entry(name).or_default() += 1;
        Some(outage)
    }

    /// How often an outage was met.
    pub(super) fn met(&self, whom: &str) -> usize {
        self.met.get(whom).copied().unwrap_or(0)
    }
}
