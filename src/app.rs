//! The program put together: database, keys, clock, rules and the outside, built once.

use crate::clock::Clock;
use crate::db::case_keys::CaseKeys;
use crate::db::{Conn, Db, Id, Utc, Vault};
use crate::error::{Error, Result};
use crate::model::session::password::Cost;
use crate::model::{Rules, Tx, case, channel, spell};
use crate::outbound::follow::Follower;
use crate::outbound::guard::Guard;
use crate::outbound::http::Http;
use crate::outbound::mail::Mailer;
use crate::outbound::mailbox::Mailbox;
use crate::outbound::probe::Probe;
use crate::outbound::rdap::Rdap;
use crate::outbound::rdap::bootstrap::Bootstrap;
use crate::outbound::token::{GOOGLE_TOKEN_HOST, Tokens};
use crate::practice;
use std::sync::Arc;

/// The country of the hotline, unless a setting says otherwise.
const LOOK_COUNTRY: &str = "BE";

/// The outside world, as far as this program may reach it.
#[derive(Clone, Debug)]
pub struct Outside {
    /// Looks at public pages.
    pub probe: Probe,
    /// Follows short links.
    pub follower: Follower,
    /// Calls interfaces.
    pub http: Http,
    /// Fetches access tokens.
    pub tokens: Tokens,
    /// Asks the registers for abuse contacts of websites. Its hosts are those of the registers only.
    pub rdap: Rdap,
    /// Sends mail, when a relay is set.
    pub mailer: Option<Mailer>,
    /// Reads replies, when a mailbox is set.
    pub mailbox: Option<Mailbox>,
    /// OAuth2 client for YouTube: id and secret.
    pub youtube_client: Option<(String, String)>,
    /// The country looks are made from, two letters.
    pub look_country: String,
}

impl Outside {
    /// The hosts that looks, interfaces and followed links may contact: those of the adapters, and
    /// the one that gives access tokens.
    #[must_use]
    pub fn hosts() -> Vec<&'static str> {
        let mut hosts = platform_adapters::look_hosts().to_vec();
        hosts.extend_from_slice(platform_adapters::follow_hosts());
        hosts.push(GOOGLE_TOKEN_HOST);
        hosts
    }

    /// The outside within a guard.
    ///
    /// # Errors
    /// When the machine has no trust store for TLS.
    pub fn new(guard: &Guard, contact: Option<&str>) -> Result<Self> {
        Ok(Self {
            probe: Probe::new(guard.clone(), contact).map_err(Error::internal)?,
            follower: Follower::new(guard.clone(), contact).map_err(Error::internal)?,
            http: Http::new(guard.clone()).map_err(Error::internal)?,
            tokens: Tokens::new(guard.clone()).map_err(Error::internal)?,
            rdap: Rdap::new(guard, Bootstrap::kept().map_err(Error::internal)?, true)
                .map_err(Error::internal)?,
            mailer: None,
            mailbox: None,
            youtube_client: None,
            look_country: LOOK_COUNTRY.to_owned(),
        })
    }
}

/// How the pages are served.
#[derive(Clone, Debug)]
pub struct Site {
    /// The address people type, without a slash at the end.
    pub base_url: String,
    /// The proxy whose header is believed.
    pub trusted_proxy: Option<std::net::IpAddr>,
    /// How much a guess at a password costs.
    pub cost: Cost,
}

impl Site {
    /// Whether cookies can be marked for encrypted connections only.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}

/// The program.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub db: Db,
    /// The keys.
    pub vault: Arc<Vault>,
    /// The clock.
    pub clock: Clock,
    /// The house rules.
    pub rules: Arc<Rules>,
    /// The outside.
    pub outside: Arc<Outside>,
    /// How the pages are served.
    pub site: Arc<Site>,
    /// Name of this process among several.
    pub instance: Arc<str>,
    /// The pretend outside world, in the demo and in tests.
    pub practice: Option<Arc<practice::World>>,
}

impl App {
    /// Prepares a fresh or older database: every platform gets its channel.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn prepare(&self) -> Result<()> {
        self.write_now(|tx| {
            channel::ensure_all(tx)?;
            spell::begin(tx)
        })
    }

    /// Reads on this thread.
    ///
    /// # Errors
    /// What the closure returns.
    pub fn read_now<T>(&self, f: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        self.db.read(|c| f(&mut self.tx(c)))
    }

    /// Writes on this thread, in one transaction.
    ///
    /// # Errors
    /// What the closure returns; nothing was written then.
    pub fn write_now<T>(&self, f: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        self.db.write(|c| f(&mut self.tx(c)))
    }

    /// Reads on a thread that may wait.
    ///
    /// # Errors
    /// What the closure returns.
    pub async fn read<T: Send + 'static>(
        &self,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let app = self.clone();
        blocking(move || app.read_now(f)).await
    }

    /// Writes on a thread that may wait, in one transaction.
    ///
    /// # Errors
    /// What the closure returns; nothing was written then.
    pub async fn write<T: Send + 'static>(
        &self,
        f: impl FnOnce(&mut Tx<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let app = self.clone();
        blocking(move || app.write_now(f)).await
    }

    /// Makes the keys of a new case, in a transaction of its own before the case.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn mint_case_keys(&self) -> Result<CaseKeys> {
        let now = Utc::from(self.clock.now());
        self.db.write(|c| CaseKeys::mint(c, &self.vault, &Id::new(), now))
    }

    /// Makes the keys of a case whose key the page chose, in a transaction of its own before the
    /// case. Sent twice, it finds the keys of the first time.
    ///
    /// # Errors
    /// [`Error::Refused`] when the case exists already.
    pub async fn mint_case_keys_for(&self, id: &Id) -> Result<CaseKeys> {
        let id = id.clone();
        self.write(move |tx| case::once::mint_keys(tx, &id)).await
    }

    fn tx<'a>(&'a self, c: &'a mut Conn) -> Tx<'a> {
        Tx { c, vault: &self.vault, now: Utc::from(self.clock.now()), rules: &self.rules }
    }
}

async fn blocking<T: Send + 'static>(f: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(f).await.map_err(|error| Error::internal(format!("blocking: {error}")))?
}
