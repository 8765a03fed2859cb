//! Puts the program together from its settings.

use super::address;
use super::fault::Fault;
use super::keys::{self, Rings};
use crate::app::{App, Outside, Site};
use crate::clock::{Clock, Pace};
use crate::config::Config;
use crate::config::endpoint::{Endpoint, MailboxAddress, Protection};
use crate::db::Db;
use crate::model::Rules;
use crate::model::session::password::Cost;
use crate::outbound::Authority;
use crate::outbound::guard::Guard;
use crate::outbound::mail::{MailSettings, MailTls, Mailer};
use crate::outbound::mailbox::{ImapSettings, Mailbox};
use crate::outbound::rdap::Rdap;
use crate::outbound::rdap::bootstrap::Bootstrap;
use std::sync::Arc;

const INBOX: &str = "INBOX";

/// The program with its database and keys open, every channel there.
///
/// # Errors
/// When a setting does not fit, or database or keys cannot be used.
pub(super) fn app(config: &Config, rings: Rings) -> Result<App, Fault> {
    looks_profile(config)?;
    let address = address::of(config)?;
    let outside = outside(config)?;
    let db = Db::open(&address)?;
    let data = address::data_folder(&address, &config.data);
    let opened = keys::open(&db, &data, &keys::folder(&config.keys), rings)?;
    if !opened.made.is_empty() {
        let files: Vec<String> = opened.made.iter().map(|file| file.display().to_string()).collect();
        eprintln!(
            "New keys: {}. Back these files up now, apart from the data: without them nothing can be read.",
            files.join(" and ")
        );
    }
    let app = App {
        db,
        vault: Arc::new(opened.vault),
        clock: Clock::System,
        rules: Arc::new(rules(config)),
        outside: Arc::new(outside),
        site: Arc::new(Site {
            base_url: config.base_url.clone(),
            trusted_proxy: config.trusted_proxy,
            cost: Cost::REAL,
        }),
        instance: Arc::from(config.instance.as_str()),
        practice: None,
    };
    app.prepare()?;
    Ok(app)
}

/// Puts the operator's profile of looks in the place of the built-in one.
///
/// # Errors
/// When the file cannot be read, or the profile may not be used.
fn looks_profile(config: &Config) -> Result<(), Fault> {
    let Some(file) = &config.looks_profile else { return Ok(()) };
    let refused = |why: &str| Fault::misused(format!("TAKEDOWN_LOOKS_PROFILE: {}: {why}", file.display()));
    let text = std::fs::read_to_string(file).map_err(|error| refused(&error.to_string()))?;
    platform_adapters::look::install(&text).map_err(|faults| refused(&faults.join("; ")))
}

fn rules(config: &Config) -> Rules {
    Rules {
        case_prefix: config.case_prefix.clone(),
        organisation: config.organisation.clone(),
        phone: config.phone.clone(),
        contact_email: config.contact_email.clone(),
        flagger_reference: config.flagger_reference.clone(),
        pace: Pace::real(),
        factor_required: true,
    }
}

fn outside(config: &Config) -> Result<Outside, Fault> {
    let guard = Guard::production(Outside::hosts());
    let mut outside = Outside::new(&guard, Some(&config.base_url))?;
    outside.mailer = config.smtp.as_ref().map(|relay| mailer(config, relay)).transpose()?;
    outside.mailbox = config.mailbox.as_ref().map(|address| mailbox(config, address)).transpose()?;
    outside.rdap = Rdap::new(&guard, registers(config)?, config.rdap_network)
        .map_err(|failure| Fault::failed(failure.to_string()))?;
    outside.youtube_client = config.youtube_client.clone();
    outside.look_country.clone_from(&config.look_country);
    if let Some(key) = &config.youtube_api_key {
        let probe = outside.probe.clone().with_youtube_key(key);
        outside.probe =
            probe.map_err(|failure| Fault::misused(format!("TAKEDOWN_YOUTUBE_API_KEY: {failure}")))?;
    }
    Ok(outside)
}

/// The lists of registers: an operator's file or the kept ones, and servers of one's own.
fn registers(config: &Config) -> Result<Bootstrap, Fault> {
    let lists = match &config.rdap_bootstrap {
        Some(file) => {
            let text = std::fs::read_to_string(file).map_err(|error| {
                Fault::misused(format!("TAKEDOWN_RDAP_BOOTSTRAP: {}: {error}", file.display()))
            })?;
            Bootstrap::parse(&text)
        }
        None => Bootstrap::kept(),
    };
    lists
        .map_err(|why| Fault::misused(format!("TAKEDOWN_RDAP_BOOTSTRAP {why}")))?
        .with_servers(&config.rdap_servers)
        .map_err(|why| Fault::misused(format!("TAKEDOWN_RDAP_SERVERS: {why}")))
}

fn mailer(config: &Config, relay: &Endpoint) -> Result<Mailer, Fault> {
    let settings = MailSettings {
        host: relay.host.clone(),
        port: relay.port,
        tls: tls(relay.protection),
        user: relay.user.clone(),
        password: relay.password.clone(),
        authority: authority(config)?,
        from_address: config.contact_email.clone(),
        from_name: config.organisation.clone(),
    };
    Mailer::new(settings).map_err(|failure| Fault::misused(format!("TAKEDOWN_SMTP_URL: {failure}")))
}

fn mailbox(config: &Config, address: &MailboxAddress) -> Result<Mailbox, Fault> {
    let mailbox = match address {
        MailboxAddress::Maildir(folder) => Mailbox::maildir(folder),
        MailboxAddress::Imap(server) => imap(config, server)?,
    };
    Ok(mailbox.with_authserv_id(config.authserv_id.clone()))
}

fn imap(config: &Config, server: &Endpoint) -> Result<Mailbox, Fault> {
    let settings = ImapSettings {
        host: server.host.clone(),
        port: server.port,
        tls: tls(server.protection),
        user: server.user.clone().unwrap_or_default(),
        password: server.password.clone().unwrap_or_default(),
        folder: if server.path.is_empty() { INBOX.to_owned() } else { server.path.clone() },
        authority: authority(config)?,
    };
    Mailbox::imap(settings).map_err(|failure| Fault::misused(format!("TAKEDOWN_MAILBOX_URL: {failure}")))
}

/// The certificate authority of the settings, or none.
fn authority(config: &Config) -> Result<Authority, Fault> {
    let Some(file) = &config.ca_file else { return Ok(Authority::default()) };
    let text = std::fs::read(file)
        .map_err(|error| Fault::misused(format!("TAKEDOWN_CA_FILE: {}: {error}", file.display())))?;
    Authority::from_pem(&text).map_err(|failure| Fault::misused(format!("TAKEDOWN_CA_FILE: {failure}")))
}

fn tls(protection: Protection) -> MailTls {
    match protection {
        Protection::Implicit => MailTls::Implicit,
        Protection::StartTls => MailTls::StartTls,
        Protection::None => MailTls::NoneOnLoopback,
    }
}
