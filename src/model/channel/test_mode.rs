//! Test mode: everything goes to one address of our own, and says so.
//!
//! A notice that is approved meanwhile is a test for good: it ends as `tested`, asks nothing of
//! the platform, and counts nowhere. One that was approved before waits.

use super::{door, of as channel_of, queue};
use crate::db::schema::{channel_tests, test_notices};
use crate::db::{Id, Place, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use diesel::prelude::*;

const ADDRESS: &str = "channel_tests.address";
const NOTICE_ADDRESS: &str = "test_notices.address";

/// The test mode of a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestMode {
    /// Where everything goes instead.
    pub address: String,
    /// Who began it.
    pub person: Id,
    /// When.
    pub since: Utc,
}

/// The test mode of a channel, when it is on.
///
/// # Errors
/// When the database refuses.
pub fn of(tx: &mut Tx<'_>, platform: &str) -> Result<Option<TestMode>> {
    let row: Option<(Sealed, Id, Utc)> = channel_tests::table
        .find(platform)
        .select((channel_tests::sealed_address, channel_tests::person_id, channel_tests::since))
        .first(tx.c)
        .optional()?;
    let Some((sealed, person, since)) = row else { return Ok(None) };
    let address = tx.vault.desk.open_json(&Place::of_desk(ADDRESS, platform), &sealed)?;
    Ok(Some(TestMode { address, person, since }))
}

/// Begins the test mode. The address must be in the domain of our own role mailbox: a test holds
/// real links, and must reach no stranger.
///
/// # Errors
/// [`Error::Invalid`] for another address; when the actor is no administrator.
pub fn begin(tx: &mut Tx<'_>, actor: &Actor, platform: &str, address: &str) -> Result<()> {
    actor.needs(Role::Administrator)?;
    let channel = channel_of(tx, platform)?;
    let address = address.trim();
    if !door::is_mail_address(address) || !is_own(&tx.rules.contact_email, address) {
        return Err(Error::invalid("test_address", "test-address"));
    }
    diesel::delete(channel_tests::table.find(platform)).execute(tx.c)?;
    let sealed = tx.vault.desk.seal_json(&Place::of_desk(ADDRESS, platform), &address)?;
    diesel::insert_into(channel_tests::table)
        .values((
            channel_tests::platform.eq(platform),
            channel_tests::sealed_address.eq(sealed),
            channel_tests::person_id.eq(&actor.id),
            channel_tests::since.eq(tx.now),
        ))
        .execute(tx.c)?;
    queue::wake(tx, platform)?;
    Entry::by(&actor.id, "channel.test_begun").about(&channel.id).record(tx)
}

/// Ends the test mode: what waited for the platform itself leaves, in order.
///
/// # Errors
/// When the actor is no administrator.
pub fn end(tx: &mut Tx<'_>, actor: &Actor, platform: &str) -> Result<()> {
    actor.needs(Role::Administrator)?;
    let channel = channel_of(tx, platform)?;
    diesel::delete(channel_tests::table.find(platform)).execute(tx.c)?;
    queue::wake(tx, platform)?;
    Entry::by(&actor.id, "channel.test_ended").about(&channel.id).record(tx)
}

fn is_own(contact: &str, address: &str) -> bool {
    let domain = |address: &str| address.rsplit_once('@').map(|(_, domain)| domain.to_ascii_lowercase());
    domain(contact) == domain(address)
}

/// Marks a notice as a test, when its channel is in test mode now; forgets an older mark
/// otherwise. Asked when a person approves: that is what the person saw.
///
/// # Errors
/// When the database refuses.
pub(crate) fn mark(tx: &mut Tx<'_>, notice: &Id, platform: &str) -> Result<()> {
    diesel::delete(test_notices::table.find(notice)).execute(tx.c)?;
    if let Some(test) = of(tx, platform)? {
        let place = Place::of_desk(NOTICE_ADDRESS, notice.as_str());
        diesel::insert_into(test_notices::table)
            .values((
                test_notices::notice_id.eq(notice),
                test_notices::sealed_address.eq(tx.vault.desk.seal_json(&place, &test.address)?),
                test_notices::at.eq(tx.now),
            ))
            .execute(tx.c)?;
    }
    Ok(())
}

/// Where a notice goes when it is a test.
///
/// # Errors
/// When the database refuses.
pub fn address_of(tx: &mut Tx<'_>, notice: &Id) -> Result<Option<String>> {
    let sealed: Option<Sealed> =
        test_notices::table.find(notice).select(test_notices::sealed_address).first(tx.c).optional()?;
    match sealed {
        Some(sealed) => {
            let place = Place::of_desk(NOTICE_ADDRESS, notice.as_str());
            tx.vault.desk.open_json(&place, &sealed).map(Some)
        }
        None => Ok(None),
    }
}

/// Whether a notice is a test.
///
/// # Errors
/// When the database refuses.
pub fn is_test(tx: &mut Tx<'_>, notice: &Id) -> Result<bool> {
    let marks: i64 = test_notices::table.find(notice).count().get_result(tx.c)?;
    Ok(marks > 0)
}
