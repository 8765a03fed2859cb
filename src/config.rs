//! Every setting as one row: name, default, sentence, secret or not. Unknown names refuse to start.

pub mod endpoint;

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

/// One setting.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// The environment variable.
    pub name: &'static str,
    /// The value when it is not set.
    pub default: &'static str,
    /// What it is for.
    pub sentence: &'static str,
    /// Whether the value is a secret: masked in print, and readable from a file (`…_FILE`).
    pub secret: bool,
}

const fn setting(name: &'static str, default: &'static str, sentence: &'static str) -> Setting {
    Setting { name, default, sentence, secret: false }
}

const fn secret(name: &'static str, sentence: &'static str) -> Setting {
    Setting { name, default: "", sentence, secret: true }
}

/// Every setting, in the order of the documentation.
pub const SETTINGS: &[Setting] = &[
    setting("TAKEDOWN_LISTEN", "127.0.0.1:8080", "Address and port the pages are served on."),
    setting("TAKEDOWN_BASE_URL", "http://localhost:8080", "Address people type; https behind a proxy."),
    setting("TAKEDOWN_TRUSTED_PROXY", "", "IP address of the proxy whose X-Forwarded-For is believed."),
    setting("TAKEDOWN_DATA", "takedown-data", "Folder of the database files."),
    setting("TAKEDOWN_KEYS", "takedown-keys", "Folder of the key files, outside the data folder."),
    secret("TAKEDOWN_DATABASE_URL", "sqlite:<file> or postgres://…; empty: SQLite in the data folder."),
    setting("TAKEDOWN_INSTANCE", "desk", "Name of this process among several; each needs its own."),
    setting("TAKEDOWN_ORGANISATION", "Our hotline", "The organisation that files the notices."),
    setting("TAKEDOWN_PHONE", "", "Telephone number of the hotline, shown to staff."),
    setting("TAKEDOWN_CASE_PREFIX", "CF", "Letters before case numbers and references."),
    setting("TAKEDOWN_FLAGGER_REFERENCE", "", "Reference of the trusted-flagger decision (Article 22)."),
    setting(
        "TAKEDOWN_CONTACT_EMAIL",
        "notices@localhost.example",
        "Role mailbox: sender, and where answers go.",
    ),
    secret("TAKEDOWN_SMTP_URL", "smtps://user:password@host:465 or smtp://…:587 (STARTTLS)."),
    secret("TAKEDOWN_MAILBOX_URL", "maildir:/folder, imaps://user:password@host:993/INBOX or imap://…:143."),
    setting("TAKEDOWN_CA_FILE", "", "PEM file of a certificate authority that mail servers may use as well."),
    setting("TAKEDOWN_AUTHSERV_ID", "", "Name under which your mail server writes Authentication-Results."),
    secret("TAKEDOWN_YOUTUBE_CLIENT_ID", "OAuth2 client of the organisation for the YouTube interface."),
    secret("TAKEDOWN_YOUTUBE_CLIENT_SECRET", "Its secret."),
    secret("TAKEDOWN_YOUTUBE_API_KEY", "Key of the YouTube Data API, to look at videos; empty: oEmbed."),
    setting("TAKEDOWN_LOOK_COUNTRY", "BE", "Country that looks are made from, two capital letters."),
    setting("TAKEDOWN_LOOKS_PROFILE", "", "File with a newer profile of looks than the built-in one."),
    setting(
        "TAKEDOWN_RDAP_BOOTSTRAP",
        "",
        "File with IANA's lists of RDAP servers; empty: the lists kept in the program.",
    ),
    setting("TAKEDOWN_RDAP_SERVERS", "", "RDAP servers of one's own: be=https://…/,eu=https://…/; they win."),
    setting(
        "TAKEDOWN_RDAP_NETWORK",
        "yes",
        "yes: a website's name is resolved to ask who hosts it; no: its registration only.",
    ),
    setting("TAKEDOWN_LOG", "info", "What is logged: error, warn, info, debug, or a filter."),
];

/// The settings in use.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where pages are served.
    pub listen: SocketAddr,
    /// The address people type, without a slash at the end.
    pub base_url: String,
    /// The proxy whose header is believed.
    pub trusted_proxy: Option<IpAddr>,
    /// The data folder.
    pub data: PathBuf,
    /// The key folder.
    pub keys: PathBuf,
    /// The database address as text.
    pub database_url: String,
    /// The name of this process.
    pub instance: String,
    /// The organisation.
    pub organisation: String,
    /// Its telephone number.
    pub phone: String,
    /// Letters before case numbers.
    pub case_prefix: String,
    /// Reference of the trusted-flagger decision.
    pub flagger_reference: Option<String>,
    /// The role mailbox.
    pub contact_email: String,
    /// The mail relay.
    pub smtp: Option<endpoint::Endpoint>,
    /// The mailbox to read.
    pub mailbox: Option<endpoint::MailboxAddress>,
    /// A certificate authority beside those of the system, for the mail servers.
    pub ca_file: Option<PathBuf>,
    /// The name under which our mail server writes `Authentication-Results` (RFC 8601).
    pub authserv_id: Option<String>,
    /// OAuth2 client for YouTube: id and secret.
    pub youtube_client: Option<(String, String)>,
    /// Key of the YouTube Data API.
    pub youtube_api_key: Option<String>,
    /// The country looks are made from.
    pub look_country: String,
    /// A newer profile of looks.
    pub looks_profile: Option<PathBuf>,
    /// The file that says which register is asked about which website.
    pub rdap_bootstrap: Option<PathBuf>,
    /// RDAP servers of one's own, `ending=https://server/` by commas.
    pub rdap_servers: String,
    /// Whether a website's name is resolved to ask who hosts it.
    pub rdap_network: bool,
    /// The log filter.
    pub log: String,
}

/// Why the settings cannot be used: each line says which and what to do.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct ConfigFault(pub Vec<String>);

impl Config {
    /// Reads the settings from the environment of the process.
    ///
    /// # Errors
    /// [`ConfigFault`], which names every setting that does not fit.
    pub fn from_environment() -> Result<Self, ConfigFault> {
        Self::read(std::env::vars().filter(|(name, _)| name.starts_with("TAKEDOWN_")))
    }

    /// Reads the settings from pairs of name and value.
    ///
    /// # Errors
    /// [`ConfigFault`], which names every setting that does not fit.
    pub fn read(pairs: impl IntoIterator<Item = (String, String)>) -> Result<Self, ConfigFault> {
        let mut faults = Vec::new();
        let values = values(pairs, &mut faults);
        let text = |name: &str| values.get(name).cloned().unwrap_or_default();
        let optional = |name: &str| Some(text(name)).filter(|value| !value.is_empty());

        let listen = parsed(&text("TAKEDOWN_LISTEN"), "TAKEDOWN_LISTEN", &mut faults);
        let trusted_proxy = optional("TAKEDOWN_TRUSTED_PROXY")
            .and_then(|value| parsed(&value, "TAKEDOWN_TRUSTED_PROXY", &mut faults));
        let base_url = text("TAKEDOWN_BASE_URL").trim_end_matches('/').to_owned();
        if !(base_url.starts_with("https://") || is_local_http(&base_url)) {
            faults.push("TAKEDOWN_BASE_URL must begin with https:// (http:// only for localhost)".to_owned());
        }
        let contact_email = text("TAKEDOWN_CONTACT_EMAIL");
        if !contact_email.contains('@') || contact_email.contains(char::is_whitespace) {
            faults.push("TAKEDOWN_CONTACT_EMAIL must be a mail address".to_owned());
        }
        let case_prefix = text("TAKEDOWN_CASE_PREFIX");
        if !(2..=4).contains(&case_prefix.len()) || !case_prefix.bytes().all(|b| b.is_ascii_uppercase()) {
            faults.push("TAKEDOWN_CASE_PREFIX must be two to four capital letters".to_owned());
        }
        let look_country = text("TAKEDOWN_LOOK_COUNTRY");
        if look_country.len() != 2 || !look_country.bytes().all(|b| b.is_ascii_uppercase()) {
            faults.push("TAKEDOWN_LOOK_COUNTRY must be two capital letters, such as BE".to_owned());
        }
        let smtp = optional("TAKEDOWN_SMTP_URL").and_then(|value| {
            endpoint::Endpoint::smtp(&value)
                .map_err(|why| faults.push(format!("TAKEDOWN_SMTP_URL {why}")))
                .ok()
        });
        let mailbox = optional("TAKEDOWN_MAILBOX_URL").and_then(|value| {
            endpoint::MailboxAddress::parse(&value)
                .map_err(|why| faults.push(format!("TAKEDOWN_MAILBOX_URL {why}")))
                .ok()
        });
        let rdap_network = match text("TAKEDOWN_RDAP_NETWORK").as_str() {
            "yes" => true,
            "no" => false,
            _ => {
                faults.push("TAKEDOWN_RDAP_NETWORK must be yes or no".to_owned());
                false
            }
        };
        let config = Self {
            listen: listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080))),
            base_url,
            trusted_proxy,
            data: PathBuf::from(text("TAKEDOWN_DATA")),
            keys: PathBuf::from(text("TAKEDOWN_KEYS")),
            database_url: text("TAKEDOWN_DATABASE_URL"),
            instance: text("TAKEDOWN_INSTANCE"),
            organisation: text("TAKEDOWN_ORGANISATION"),
            phone: text("TAKEDOWN_PHONE"),
            case_prefix,
            flagger_reference: optional("TAKEDOWN_FLAGGER_REFERENCE"),
            contact_email,
            smtp,
            mailbox,
            ca_file: optional("TAKEDOWN_CA_FILE").map(PathBuf::from),
            authserv_id: optional("TAKEDOWN_AUTHSERV_ID"),
            youtube_client: optional("TAKEDOWN_YOUTUBE_CLIENT_ID")
                .zip(optional("TAKEDOWN_YOUTUBE_CLIENT_SECRET")),
            youtube_api_key: optional("TAKEDOWN_YOUTUBE_API_KEY"),
            look_country,
            looks_profile: optional("TAKEDOWN_LOOKS_PROFILE").map(PathBuf::from),
            rdap_bootstrap: optional("TAKEDOWN_RDAP_BOOTSTRAP").map(PathBuf::from),
            rdap_servers: text("TAKEDOWN_RDAP_SERVERS"),
            rdap_network,
            log: text("TAKEDOWN_LOG"),
        };
        if faults.is_empty() { Ok(config) } else { Err(ConfigFault(faults)) }
    }
}

/// The effective values by name. A secret may come from the file that `…_FILE` names.
fn values(
    pairs: impl IntoIterator<Item = (String, String)>,
    faults: &mut Vec<String>,
) -> BTreeMap<&'static str, String> {
    let mut values: BTreeMap<&'static str, String> =
        SETTINGS.iter().map(|setting| (setting.name, setting.default.to_owned())).collect();
    for (name, value) in pairs {
        let known = SETTINGS.iter().find(|setting| setting.name == name);
        let from_file = name
            .strip_suffix("_FILE")
            .and_then(|plain| SETTINGS.iter().find(|setting| setting.secret && setting.name == plain));
        match (known, from_file) {
            (Some(setting), _) => {
                values.insert(setting.name, value);
            }
            (None, Some(setting)) => match std::fs::read_to_string(&value) {
                Ok(text) => {
                    values.insert(setting.name, text.trim().to_owned());
                }
                Err(error) => faults.push(format!("{name}: {value}: {error}")),
            },
            (None, None) => faults.push(format!("{name} is not a setting; see `takedown-desk config`")),
        }
    }
    values
}

fn parsed<T: std::str::FromStr>(text: &str, name: &str, faults: &mut Vec<String>) -> Option<T> {
    let value = text.parse().ok();
    if value.is_none() {
        faults.push(format!("{name}: {text:?} does not fit"));
    }
    value
}

fn is_local_http(url: &str) -> bool {
    ["http://localhost", "http://127.0.0.1", "http://[::1]"]
        .iter()
        .any(|start| url.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with(':')))
}

/// The effective table, secrets masked, as `takedown-desk config` prints it.
///
/// # Errors
/// [`ConfigFault`].
pub fn table(pairs: impl IntoIterator<Item = (String, String)>) -> Result<String, ConfigFault> {
    let pairs: Vec<(String, String)> = pairs.into_iter().collect();
    Config::read(pairs.clone())?;
    let mut faults = Vec::new();
    let values = values(pairs, &mut faults);
    let mut table = String::new();
    for setting in SETTINGS {
        let value = values.get(setting.name).map(String::as_str).unwrap_or_default();
        let shown = if setting.secret && !value.is_empty() { "(set)" } else { value };
        table.push_str(&format!("{} = {shown}\n    {}\n", setting.name, setting.sentence));
    }
    Ok(table)
}
