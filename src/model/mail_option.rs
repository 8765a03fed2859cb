//! How mail to a platform is made: with the notice for machines attached, and encrypted.

use crate::db::schema::mail_options;
use crate::db::{Place, Sealed, Utc};
use crate::error::{Error, FieldError, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx, channel};
use crate::openpgp;
use diesel::prelude::*;
use platform_adapters::Submission;
use platform_adapters::submission::Email;

const KEY: &str = "mail_options.key";

/// How mail to one platform is made.
#[derive(Clone, Debug, Default)]
pub struct MailOption {
    /// Whether `notice.json` is attached.
    pub attaches_json: bool,
    /// The armoured OpenPGP key of the recipient; mail is encrypted while there is one.
    pub openpgp_key: Option<String>,
    /// When somebody changed it.
    pub changed_at: Option<Utc>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = mail_options)]
struct Row {
    attaches_json: bool,
    sealed_key: Option<Sealed>,
    changed_at: Utc,
}

/// How mail to a platform is made.
///
/// # Errors
/// When the database refuses, or the key was changed outside of this program.
pub fn of(tx: &mut Tx<'_>, platform: &str) -> Result<MailOption> {
    let row: Option<Row> =
        mail_options::table.find(platform).select(Row::as_select()).first(tx.c).optional()?;
    let Some(row) = row else { return Ok(MailOption::default()) };
    let openpgp_key = match &row.sealed_key {
        Some(sealed) => Some(tx.vault.desk.open_json(&Place::of_desk(KEY, platform), sealed)?),
        None => None,
    };
    Ok(MailOption { attaches_json: row.attaches_json, openpgp_key, changed_at: Some(row.changed_at) })
}

/// Says whether notices carry `notice.json`. Drafts that nobody edited follow when they are written
/// again; what was approved stays as it is.
///
/// # Errors
/// [`Error::NotFound`] for an unknown platform.
pub fn attach_json(tx: &mut Tx<'_>, actor: &Actor, platform: &str, attaches: bool) -> Result<()> {
    let before = of(tx, platform)?;
    let action = if attaches { "channel.json_on" } else { "channel.json_off" };
    save(tx, actor, platform, &MailOption { attaches_json: attaches, ..before }, action)
}

/// Sets the recipient's public key: from now on mail to the platform leaves encrypted only.
///
/// # Errors
/// [`Error::Invalid`] when nothing can be encrypted to it.
pub fn set_key(tx: &mut Tx<'_>, actor: &Actor, platform: &str, armoured: &str) -> Result<()> {
    let armoured = armoured.trim().replace("\r\n", "\n");
    if let Err(why) = openpgp::read(&armoured, tx.now.time()) {
        return Err(Error::Invalid(vec![FieldError { field: "openpgp_key", why: why.key() }]));
    }
    let before = of(tx, platform)?;
    save(tx, actor, platform, &MailOption { openpgp_key: Some(armoured), ..before }, "channel.openpgp_set")
}

/// Forgets the key: mail to the platform leaves unencrypted again.
///
/// # Errors
/// [`Error::NotFound`] for an unknown platform.
pub fn forget_key(tx: &mut Tx<'_>, actor: &Actor, platform: &str) -> Result<()> {
    let before = of(tx, platform)?;
    save(tx, actor, platform, &MailOption { openpgp_key: None, ..before }, "channel.openpgp_forgotten")
}

fn save(
    tx: &mut Tx<'_>,
    actor: &Actor,
    platform: &str,
    option: &MailOption,
    action: &'static str,
) -> Result<()> {
    actor.needs(Role::Administrator)?;
    let channel = channel::of(tx, platform)?;
    let sealed_key = match &option.openpgp_key {
        Some(key) => Some(tx.vault.desk.seal_json(&Place::of_desk(KEY, platform), key)?),
        None => None,
    };
    diesel::delete(mail_options::table.find(platform)).execute(tx.c)?;
    diesel::insert_into(mail_options::table)
        .values((
            mail_options::platform.eq(platform),
            mail_options::attaches_json.eq(option.attaches_json),
            mail_options::sealed_key.eq(sealed_key),
            mail_options::changed_by.eq(&actor.id),
            mail_options::changed_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, action).about(&channel.id).record(tx)
}

/// Attaches the notice for machines to a mail, when the platform's channel asks for it.
///
/// # Errors
/// When the database refuses.
pub fn attach(
    tx: &mut Tx<'_>,
    platform: &str,
    facts: &platform_adapters::Notice,
    submission: &mut Submission,
) -> Result<()> {
    if let Submission::Email(Email { attachments, .. }) = submission
        && of(tx, platform)?.attaches_json
        && let Some(adapter) = platform_adapters::by_key(platform)
    {
        attachments.push(platform_adapters::notice_json::attachment(adapter, facts));
    }
    Ok(())
}

/// Why mail to the platform cannot be encrypted now although it has to be.
///
/// # Errors
/// When the database refuses.
pub fn obstacle(tx: &mut Tx<'_>, platform: &str) -> Result<Option<&'static str>> {
    match of(tx, platform)?.openpgp_key {
        Some(key) => Ok(openpgp::read(&key, tx.now.time()).err().map(openpgp::Unusable::key)),
        None => Ok(None),
    }
}
