//! What one look rests on, beside the rule and the status that stand with the look itself.

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{checks, look_evidence};
use crate::db::{Id, Sealed};
use crate::error::Result;
use crate::model::Tx;
use diesel::prelude::*;
use std::collections::HashMap;

const NOTE: &str = "look_evidence.note";
/// Nothing was fetched: a person looked, or there is nothing that a machine may fetch.
pub const READS_NOTHING: &str = "nothing";

/// What a look rests on.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// The HTTP status, when there was an answer.
    pub status: Option<u16>,
    /// The version of the profile whose rules judged; empty when a person did.
    pub profile: String,
    /// How much was read: `headers`, `metadata`, `page` or `nothing`.
    pub reads: String,
    /// The host that answered, or to which its redirect would lead. Never a path.
    pub host: Option<String>,
    /// The country looked from, two letters; none when a person looked.
    pub country: Option<String>,
}

impl Evidence {
    /// Nothing was fetched.
    #[must_use]
    pub fn nothing() -> Self {
        Self {
            status: None,
            profile: String::new(),
            reads: READS_NOTHING.to_owned(),
            host: None,
            country: None,
        }
    }

    /// Whether something was fetched.
    #[must_use]
    pub fn is_fetched(&self) -> bool {
        self.reads != READS_NOTHING
    }

    /// The evidence in one line of code, for the audit trail.
    #[must_use]
    pub fn code(&self, rule: &str) -> String {
        let status = self.status.map(|status| status.to_string());
        let parts = [Some(rule), status.as_deref(), self.host.as_deref(), self.country.as_deref()];
        let mut parts: Vec<&str> = parts.into_iter().flatten().collect();
        if !self.profile.is_empty() {
            parts.push(&self.profile);
        }
        parts.join(" · ")
    }
}

/// The evidence of one look, as a page shows it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The version of the profile; empty when a person looked.
    pub profile: String,
    /// How much was read.
    pub reads: String,
    /// The host that answered.
    pub host: Option<String>,
    /// The country looked from.
    pub country: Option<String>,
    /// The alarm that keeps the look from counting.
    pub held_by: Option<Id>,
    /// What the person who looked wrote.
    pub note: Option<String>,
}

/// Writes down what a look rests on.
pub(in crate::model) fn insert(
    tx: &mut Tx<'_>,
    keys: &CaseKeys,
    check: &Id,
    evidence: &Evidence,
    turned: bool,
    held_by: Option<&Id>,
    note: &str,
) -> Result<()> {
    let sealed_note = match note.trim() {
        "" => None,
        note => Some(keys.seal(Ring::Operations, NOTE, check, &note.to_owned())?),
    };
    diesel::insert_into(look_evidence::table)
        .values((
            look_evidence::check_id.eq(check),
            look_evidence::profile.eq(&evidence.profile),
            look_evidence::reads.eq(&evidence.reads),
            look_evidence::host.eq(&evidence.host),
            look_evidence::country.eq(&evidence.country),
            look_evidence::turned.eq(turned),
            look_evidence::held_by.eq(held_by),
            look_evidence::sealed_note.eq(sealed_note),
        ))
        .execute(tx.c)?;
    Ok(())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = look_evidence)]
struct Row {
    check_id: Id,
    profile: String,
    reads: String,
    host: Option<String>,
    country: Option<String>,
    held_by: Option<Id>,
    sealed_note: Option<Sealed>,
}

/// What the looks at a link rest on, by look. Looks of an older version have none.
///
/// # Errors
/// When the database refuses.
pub fn of_item(tx: &mut Tx<'_>, keys: &CaseKeys, item: &Id) -> Result<HashMap<Id, Shown>> {
    let rows: Vec<Row> = look_evidence::table
        .inner_join(checks::table.on(checks::id.eq(look_evidence::check_id)))
        .filter(checks::item_id.eq(item))
        .select(Row::as_select())
        .load(tx.c)?;
    let mut shown = HashMap::new();
    for row in rows {
        let note = match &row.sealed_note {
            Some(sealed) => Some(keys.open(Ring::Operations, NOTE, &row.check_id, sealed)?),
            None => None,
        };
        let evidence = Shown {
            profile: row.profile,
            reads: row.reads,
            host: row.host,
            country: row.country,
            held_by: row.held_by,
            note,
        };
        shown.insert(row.check_id, evidence);
    }
    Ok(shown)
}
