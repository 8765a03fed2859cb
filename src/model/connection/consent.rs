//! A person goes to the platform, allows the use of an account, and comes back with a code.
//!
//! RFC 6749 section 4.1 with PKCE (RFC 7636) and a state that is good once, for ten minutes, and
//! only in the session that asked.

use super::{ConnectionState, SECRET, Secret, interface};
use crate::db::schema::{connections, consents};
use crate::db::{Id, Place, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::job::{self, JobKind};
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use chrono::Duration;
use diesel::prelude::*;
use oauth2::basic::BasicClient;
use oauth2::{AuthUrl, ClientId, CsrfToken, PkceCodeChallenge, RedirectUrl, Scope};
use serde::{Deserialize, Serialize};

const PENDING: &str = "consents.secret";
/// A person who stays away longer starts again.
pub const CONSENT_MINUTES: i64 = 10;

/// What a consent needs to know besides the platform.
#[derive(Clone, Debug)]
pub struct Asking {
    /// The session of the person who asks.
    pub session: Id,
    /// The OAuth2 client of the organisation.
    pub client_id: String,
    /// The page that the platform sends the person back to.
    pub redirect: String,
    /// The consent page, when it is not the platform's own (the practice world).
    pub consent_url: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Pending {
    verifier: String,
    redirect: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = consents)]
struct Row {
    id: Id,
    platform: String,
    session_id: Id,
    sealed_secret: Sealed,
    asked_at: Utc,
}

/// Begins: returns the address at which the person allows the use of an account.
///
/// # Errors
/// When the actor may not.
pub fn ask(tx: &mut Tx<'_>, actor: &Actor, platform: &str, asking: &Asking) -> Result<String> {
    actor.needs(Role::Administrator)?;
    let interface = interface(platform)?;
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let consent_url = asking.consent_url.clone().unwrap_or_else(|| interface.consent_url.to_owned());
    let client = BasicClient::new(ClientId::new(asking.client_id.clone()))
        .set_auth_uri(AuthUrl::new(consent_url).map_err(Error::internal)?)
        .set_redirect_uri(RedirectUrl::new(asking.redirect.clone()).map_err(Error::internal)?);
    let mut request = client
        .authorize_url(CsrfToken::new_random)
        .add_scope(Scope::new(interface.scope.to_owned()))
        .set_pkce_challenge(challenge);
    for (name, value) in interface.consent_extras {
        request = request.add_extra_param(*name, *value);
    }
    let (address, state) = request.url();
    let id = Id::new();
    let pending = Pending { verifier: verifier.into_secret(), redirect: asking.redirect.clone() };
    let place = Place::of_desk(PENDING, id.as_str());
    diesel::delete(
        consents::table.filter(consents::asked_at.lt(tx.now - Duration::minutes(CONSENT_MINUTES))),
    )
    .execute(tx.c)?;
    diesel::insert_into(consents::table)
        .values((
            consents::id.eq(&id),
            consents::platform.eq(platform),
            consents::state_hash.eq(hash(tx, state.secret())?),
            consents::session_id.eq(&asking.session),
            consents::sealed_secret.eq(tx.vault.secrets.seal_json(&place, &pending)?),
            consents::asked_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "connection.asked").about(&id).record(tx)?;
    Ok(address.to_string())
}

fn hash(tx: &Tx<'_>, state: &str) -> Result<Vec<u8>> {
    tx.vault.index.hash(&format!("consent:{state}"))
}

/// The platform that a person comes back from. Changes nothing.
///
/// # Errors
/// [`Error::Refused`] when nobody asked in this session, it was used already, or it took too long.
pub fn expected(tx: &mut Tx<'_>, actor: &Actor, session: &Id, state: &str) -> Result<String> {
    actor.needs(Role::Administrator)?;
    pending(tx, session, state).map(|row| row.platform)
}

fn pending(tx: &mut Tx<'_>, session: &Id, state: &str) -> Result<Row> {
    let row: Option<Row> = consents::table
        .filter(consents::state_hash.eq(hash(tx, state)?))
        .select(Row::as_select())
        .first(tx.c)
        .optional()?;
    let is_good =
        |row: &Row| &row.session_id == session && tx.now - row.asked_at <= Duration::minutes(CONSENT_MINUTES);
    row.filter(is_good).ok_or(Error::Refused("connection-state"))
}

/// Takes the code that the person brought back; the desk exchanges it at once.
///
/// # Errors
/// As for [`expected`].
pub fn bring_back(tx: &mut Tx<'_>, actor: &Actor, session: &Id, state: &str, code: &str) -> Result<String> {
    actor.needs(Role::Administrator)?;
    let row = pending(tx, session, state)?;
    if code.trim().is_empty() {
        return Err(Error::Refused("connection-state"));
    }
    let pending: Pending =
        tx.vault.secrets.open_json(&Place::of_desk(PENDING, row.id.as_str()), &row.sealed_secret)?;
    diesel::delete(consents::table.find(&row.id)).execute(tx.c)?;
    let secret =
        Secret::Code { code: code.trim().to_owned(), verifier: pending.verifier, redirect: pending.redirect };
    let id = begin(tx, actor, &row.platform, &secret)?;
    Entry::by(&actor.id, "connection.allowed").about(&id).record(tx)?;
    job::plan(tx, JobKind::Connect, &id, tx.now)?;
    Ok(row.platform)
}

/// Puts a secret into the platform's one row, in place of what stood there.
///
/// # Errors
/// When the database refuses.
pub fn begin(tx: &mut Tx<'_>, actor: &Actor, platform: &str, secret: &Secret) -> Result<Id> {
    let before = super::of(tx, platform)?.map(|connection| connection.id);
    let id = before.clone().unwrap_or_else(Id::new);
    let sealed = tx.vault.secrets.seal_json(&Place::of_desk(SECRET, id.as_str()), secret)?;
    if before.is_none() {
        diesel::insert_into(connections::table)
            .values((
                connections::id.eq(&id),
                connections::platform.eq(platform),
                connections::state.eq(ConnectionState::Connecting),
                connections::sealed_secret.eq(sealed),
                connections::connected_by.eq(&actor.id),
                connections::connected_at.eq(tx.now),
                connections::units.eq(0_i64),
            ))
            .execute(tx.c)?;
    } else {
        diesel::update(connections::table.find(&id))
            .set((
                connections::state.eq(ConnectionState::Connecting),
                connections::sealed_secret.eq(sealed),
                connections::sealed_account.eq(None::<Sealed>),
                connections::connected_by.eq(&actor.id),
                connections::connected_at.eq(tx.now),
                connections::ended_at.eq(None::<Utc>),
                connections::trouble.eq(None::<String>),
                connections::trouble_at.eq(None::<Utc>),
            ))
            .execute(tx.c)?;
    }
    Ok(id)
}
