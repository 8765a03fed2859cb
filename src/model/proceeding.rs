//! What was brought before a body outside of the platform: a dispute (Article 21 of Regulation (EU)
//! 2022/2065) or a file for the regulator. Recorded by a supervisor, who files it.

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{climbs, notices, proceedings};
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::complaint;
use crate::model::event::Entry;
use crate::model::follow_up;
use crate::model::notice::{self, Outcome};
use crate::model::person::Role;
use crate::model::{Actor, Tx};
use chrono::Days;
use diesel::prelude::*;
use platform_adapters::regulator;

const REFERENCE: &str = "proceedings.reference";
const LONGEST_REFERENCE_CHARACTERS: usize = 120;
/// Article 21: a decision within 90 days, up to 180 in complex cases.
pub const DISPUTE_DAYS: Days = Days::new(90);
/// As [`DISPUTE_DAYS`], in complex cases.
pub const COMPLEX_DISPUTE_DAYS: Days = Days::new(180);

crate::text_enum! {
    /// Before what kind of body.
    ProceedingKind {
        /// Out-of-court dispute settlement (Article 21).
        Dispute = "dispute",
        /// The regulator.
        Regulator = "regulator",
    }
}

crate::text_enum! {
    /// How it ended.
    ProceedingOutcome {
        /// For the person shown.
        Upheld = "upheld",
        /// Against.
        Rejected = "rejected",
        /// Otherwise, for example withdrawn.
        Other = "other",
    }
}

/// One proceeding.
#[derive(Clone, Debug)]
pub struct Proceeding {
    /// The key.
    pub id: Id,
    /// Before what kind of body.
    pub kind: ProceedingKind,
    /// The key of the body.
    pub body: String,
    /// When it was filed.
    pub filed_at: Utc,
    /// The body's reference; may be empty.
    pub reference: String,
    /// How it ended; `None` while it runs.
    pub outcome: Option<ProceedingOutcome>,
    /// When.
    pub decided_at: Option<Utc>,
}

/// The proceedings about a notice, the oldest first.
///
/// # Errors
/// When the database refuses.
pub fn of_notice(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Id) -> Result<Vec<Proceeding>> {
    type Row = (Id, ProceedingKind, String, Utc, Sealed, Option<ProceedingOutcome>, Option<Utc>);
    let rows: Vec<Row> = proceedings::table
        .filter(proceedings::notice_id.eq(notice))
        .order((proceedings::filed_at.asc(), proceedings::id.asc()))
        .select((
            proceedings::id,
            proceedings::kind,
            proceedings::body,
            proceedings::filed_at,
            proceedings::sealed_reference,
            proceedings::outcome,
            proceedings::decided_at,
        ))
        .load(tx.c)?;
    rows.into_iter()
        .map(|(id, kind, body, filed_at, sealed, outcome, decided_at)| {
            let reference = keys.open(Ring::Operations, REFERENCE, &id, &sealed)?;
            Ok(Proceeding { id, kind, body, filed_at, reference, outcome, decided_at })
        })
        .collect()
}

/// Records that a supervisor filed it with a body, which answers the question of the ladder too.
///
/// # Errors
/// [`Error::Refused`] for a dispute without a decided complaint, or a notice that has not left;
/// [`Error::Invalid`] for a body that does not fit, or a reference that is too long.
pub fn file(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: &Id,
    kind: ProceedingKind,
    body: &str,
    reference: &str,
) -> Result<()> {
    actor.needs(Role::Supervisor)?;
    let (notice, keys) = notice::find_for(tx, actor, id)?;
    if !notice.state.is_out() {
        return Err(Error::Refused("proceeding-not-sent"));
    }
    let is_known = match kind {
        ProceedingKind::Dispute => regulator::dispute_bodies().iter().any(|one| one.key == body),
        ProceedingKind::Regulator => {
            regulator::route(&notice.platform).is_some_and(|route| route.bodies.iter().any(|key| key == body))
        }
    };
    if !is_known {
        return Err(Error::invalid("body", "proceeding-body"));
    }
    let reference = reference.trim();
    if reference.chars().count() > LONGEST_REFERENCE_CHARACTERS {
        return Err(Error::invalid("reference", "proceeding-reference"));
    }
    if kind == ProceedingKind::Dispute && !complaint_was_rejected(tx, &keys, &notice)? {
        return Err(Error::Refused("proceeding-no-complaint"));
    }
    let row = Id::new();
    diesel::insert_into(proceedings::table)
        .values((
            proceedings::id.eq(&row),
            proceedings::notice_id.eq(id),
            proceedings::kind.eq(kind),
            proceedings::body.eq(body),
            proceedings::filed_at.eq(tx.now),
            proceedings::filed_by.eq(&actor.id),
            proceedings::sealed_reference.eq(keys.seal(Ring::Operations, REFERENCE, &row, &reference)?),
        ))
        .execute(tx.c)?;
    if follow_up::climb_of(tx, id)?.asked_at.is_some() {
        diesel::update(climbs::table.find(id))
            .set((climbs::answered_by.eq(&actor.id), climbs::answered_at.eq(tx.now)))
            .execute(tx.c)?;
    }
    Entry::by(&actor.id, "notice.proceeding_filed")
        .in_case(&keys)
        .about(id)
        .record_with(tx, Some(&kind.key()))
}

/// Whether a complaint about the notice was decided and the content kept or only restricted.
///
/// # Errors
/// When the database refuses.
pub fn complaint_was_rejected(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &notice::Notice) -> Result<bool> {
    let complaints = complaint::stand(tx, keys, notice)?.complaints;
    let mut outcomes = complaints.iter().flat_map(|(_, outcomes)| outcomes.iter().flatten());
    Ok(outcomes.any(|outcome| matches!(outcome, Outcome::Kept | Outcome::Restricted)))
}

/// Records how a proceeding ended.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Refused`] when it has ended already.
pub fn decide(tx: &mut Tx<'_>, actor: &Actor, id: &Id, outcome: ProceedingOutcome) -> Result<Id> {
    actor.needs(Role::Supervisor)?;
    let (notice_id, kind, known): (Id, ProceedingKind, Option<ProceedingOutcome>) = proceedings::table
        .inner_join(notices::table)
        .filter(proceedings::id.eq(id))
        .select((notices::id, proceedings::kind, proceedings::outcome))
        .first(tx.c)?;
    let (_, keys) = notice::find_for(tx, actor, &notice_id)?;
    if known.is_some() {
        return Err(Error::Refused("proceeding-ended"));
    }
    diesel::update(proceedings::table.find(id))
        .set((
            proceedings::outcome.eq(outcome),
            proceedings::decided_at.eq(tx.now),
            proceedings::decided_by.eq(&actor.id),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "notice.proceeding_decided")
        .in_case(&keys)
        .about(&notice_id)
        .record_with(tx, Some(&kind.key()))?;
    Ok(notice_id)
}
