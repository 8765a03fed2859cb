//! What was heard beside the words of a message: whether a person wrote it, whether its sender is
//! known, what speaks against its notice.

use crate::db::Id;
use crate::db::schema::heard;
use crate::error::Result;
use crate::model::Tx;
use diesel::prelude::*;
use std::collections::HashMap;

crate::text_enum! {
    /// What is known of the sender.
    Sender {
        /// Our own mail server found a good signature of the platform (RFC 8601).
        Signed = "signed",
        /// The mail says it is from the platform; nothing proves it.
        Claimed = "claimed",
        /// The mail is from elsewhere, or the platform has no mail domain of its own.
        Other = "other",
    }
}

/// Codes of `automatic`: how it was known that no person wrote it.
pub const AUTOMATIC: [&str; 9] = [
    "auto_submitted",
    "precedence",
    "null_return_path",
    "list",
    "auto_header",
    "delivery_report",
    "subject",
    "sender",
    "platform",
];

/// One row. A message from before this table has none.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = heard)]
pub struct Heard {
    /// The message.
    pub message_id: Id,
    /// How it is known that no person wrote it, one of [`AUTOMATIC`]; `None` when a person seems to
    /// have.
    pub automatic: Option<String>,
    /// What is known of the sender.
    pub sender: Sender,
    /// `cut` when only its beginning was kept, `unreadable` when nothing could be read.
    pub fault: Option<String>,
    /// `other_thread` or `several`: what speaks against the notice it was filed under.
    pub conflict: Option<String>,
    /// The other notice.
    pub other_notice_id: Option<Id>,
}

/// Writes a row.
pub(super) fn insert(tx: &mut Tx<'_>, row: &Heard) -> Result<()> {
    diesel::insert_into(heard::table).values(row).execute(tx.c)?;
    Ok(())
}

/// The rows of these messages.
pub(super) fn of(tx: &mut Tx<'_>, messages: &[Id]) -> Result<HashMap<Id, Heard>> {
    let rows: Vec<Heard> =
        heard::table.filter(heard::message_id.eq_any(messages)).select(Heard::as_select()).load(tx.c)?;
    Ok(rows.into_iter().map(|row| (row.message_id.clone(), row)).collect())
}
