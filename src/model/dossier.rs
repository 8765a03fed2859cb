//! The dossier of a notice: for the regulator, or for a body that settles disputes (Article 21 of
//! Regulation (EU) 2022/2065).
//!
//! It holds what was exchanged with the platform and what the looks saw. No notice has a field for a
//! name of the person shown, so no dossier names her. It holds no image: there is none.

use crate::db::case_keys::CaseKeys;
use crate::db::schema::spells;
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::notice::{self, Notice, Outcome, reference};
use crate::model::person::Role;
use crate::model::proceeding::{self, ProceedingKind};
use crate::model::spell::Ending;
use crate::model::{Actor, Tx, check, complaint, follow_up, item, message};
use chrono::{DateTime, Duration, NaiveDate};
use diesel::prelude::*;
use platform_adapters::regulator::{self, DisputeBody, Regulator, Route};
use serde::Serialize;

type Moment = DateTime<chrono::Utc>;

/// The name of this shape, for machines.
pub const SCHEMA: &str = "takedown-desk/dossier/1";
/// The figures about the platform cover so many days before the dossier.
pub const FIGURES_DAYS: i64 = 365;
/// So many looks of each link are listed, the latest.
const MOST_LOOKS: i64 = 50;

/// A dossier.
#[derive(Clone, Debug, Serialize)]
pub struct Dossier {
    /// [`SCHEMA`].
    pub schema: &'static str,
    /// `regulator` or `dispute`.
    pub purpose: &'static str,
    /// When it was made.
    pub made_at: Moment,
    /// The organisation that files.
    pub organisation: String,
    /// Its mailbox.
    pub contact_email: String,
    /// Reference of its trusted-flagger decision, when it has one.
    pub trusted_flagger_reference: Option<String>,
    /// The platform's key.
    pub platform: String,
    /// Where it goes, and how that is known; none for a dispute.
    pub route: Option<Route>,
    /// The authorities of the route.
    pub regulators: Vec<Regulator>,
    /// The bodies for disputes that are known here; none for the regulator.
    pub dispute_bodies: Vec<DisputeBody>,
    /// The notice, its reminders and complaints, in the order in which they left.
    pub sent: Vec<SentNotice>,
    /// Its links.
    pub links: Vec<DossierLink>,
    /// Every answer, in the order of arrival.
    pub answers: Vec<DossierAnswer>,
    /// The statement of reasons, when one was confirmed.
    pub decision: Option<DossierDecision>,
    /// Earlier proceedings.
    pub proceedings: Vec<DossierProceeding>,
    /// How the platform answers notices of the organisation.
    pub figures: Figures,
}

/// A notice, reminder or complaint as it left.
#[derive(Clone, Debug, Serialize)]
pub struct SentNotice {
    /// `notice`, or the kind of follow-up.
    pub kind: &'static str,
    /// Its number.
    pub number: String,
    /// Our reference.
    pub reference: String,
    /// The platform's references.
    pub platform_references: Vec<String>,
    /// By which way.
    pub door: &'static str,
    /// When it left.
    pub sent_at: Option<Moment>,
    /// When the platform confirmed the receipt.
    pub received_at: Option<Moment>,
    /// When it had decided about every link.
    pub decided_at: Option<Moment>,
    /// SHA-256 of what was approved, in hexadecimal.
    pub sha256: Option<String>,
    /// The text as it was sent: label and words.
    pub text: Vec<(String, String)>,
}

/// A link.
#[derive(Clone, Debug, Serialize)]
pub struct DossierLink {
    /// Its address.
    pub address: String,
    /// What is known of it.
    pub state: &'static str,
    /// What the platform said about it in answer to the notice, if anything.
    pub outcome: Option<&'static str>,
    /// When it was seen to be gone.
    pub gone_at: Option<Moment>,
    /// The looks, the latest first: when, and what was seen.
    pub looks: Vec<(Moment, String)>,
}

/// An answer of the platform.
#[derive(Clone, Debug, Serialize)]
pub struct DossierAnswer {
    /// When it arrived.
    pub at: Moment,
    /// What a person says it means.
    pub meaning: Option<&'static str>,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
}

/// A decision, as it was told.
#[derive(Clone, Debug, Serialize)]
pub struct DossierDecision {
    /// The day on which we were told.
    pub told_on: NaiveDate,
    /// The last day of a complaint (Article 20(1)).
    pub complaint_until: NaiveDate,
    /// What the platform did; `None` without a statement of reasons.
    pub action: Option<&'static str>,
    /// On which ground.
    pub ground: Option<&'static str>,
    /// Where it applies.
    pub territory: Option<&'static str>,
    /// The article or clause.
    pub clause: Option<String>,
}

/// A proceeding.
#[derive(Clone, Debug, Serialize)]
pub struct DossierProceeding {
    /// `dispute` or `regulator`.
    pub kind: &'static str,
    /// The name of the body.
    pub body: String,
    /// When it was filed.
    pub filed_at: Moment,
    /// How it ended.
    pub outcome: Option<&'static str>,
}

/// Links of the platform, over all cases, first asked about in the period. Only counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// All links.
    pub links: usize,
    /// Those whose receipt was confirmed.
    pub acknowledged: usize,
    /// Those about which a person answered.
    pub answered: usize,
    /// Those with a decision.
    pub decided: usize,
    /// Those seen to be gone.
    pub gone: usize,
    /// Those still open that no person answered about and nothing was decided about.
    pub open_without_answer: usize,
}

/// Makes the dossier of a notice, and writes that down.
///
/// # Errors
/// [`Error::Refused`] for a notice that has not left, or for a dispute without a decision: a body
/// wants "proof that the platform decided not to act" (user-rights.org).
pub fn make(tx: &mut Tx<'_>, actor: &Actor, id: &Id, purpose: ProceedingKind) -> Result<Dossier> {
    actor.needs(Role::Supervisor)?;
    let (notice, keys) = notice::find_for(tx, actor, id)?;
    if notice.sent_at.is_none() || notice.is_flag() {
        return Err(Error::Refused("proceeding-not-sent"));
    }
    let stand = complaint::stand(tx, &keys, &notice)?;
    if purpose == ProceedingKind::Dispute && stand.clock.is_none() {
        return Err(Error::Refused("dossier-no-decision"));
    }
    let is_regulator = purpose == ProceedingKind::Regulator;
    let route = regulator::route(&notice.platform).filter(|_| is_regulator);
    let mut notices = vec![("notice", notice.clone())];
    for (beside, kind) in follow_up::followers(tx, id)? {
        if beside.sent_at.is_some() {
            notices.push((kind.key(), notice::find(tx, &keys, &beside.id)?));
        }
    }
    notices.sort_by_key(|(_, notice)| notice.sent_at);
    let mut answers = Vec::new();
    let mut sent = Vec::with_capacity(notices.len());
    for (kind, one) in notices {
        answers.extend(answers_to(tx, &keys, &one.id)?);
        sent.push(sent_notice(tx, &keys, kind, &one)?);
    }
    answers.sort_by_key(|answer| answer.at);
    let told = stand.statement.map(|statement| statement.told);
    let dossier = Dossier {
        schema: SCHEMA,
        purpose: purpose.key(),
        made_at: tx.now.time(),
        organisation: tx.rules.organisation.clone(),
        contact_email: tx.rules.contact_email.clone(),
        trusted_flagger_reference: tx.rules.flagger_reference.clone(),
        platform: notice.platform.clone(),
        route: route.cloned(),
        regulators: route
            .map(|route| regulator::bodies(route).into_iter().cloned().collect())
            .unwrap_or_default(),
        dispute_bodies: if is_regulator { Vec::new() } else { regulator::dispute_bodies().to_vec() },
        sent,
        links: links(tx, &keys, &notice)?,
        answers,
        decision: stand.clock.map(|clock| DossierDecision {
            told_on: clock.told_on,
            complaint_until: clock.last_day,
            action: told.as_ref().map(|told| told.action.key()),
            ground: told.as_ref().map(|told| told.ground.key()),
            territory: told.as_ref().map(|told| told.territory.key()),
            clause: told.map(|told| told.clause),
        }),
        proceedings: proceeding::of_notice(tx, &keys, id)?
            .into_iter()
            .map(|one| DossierProceeding {
                kind: one.kind.key(),
                body: regulator::name(&one.body).unwrap_or_default().to_owned(),
                filed_at: one.filed_at.time(),
                outcome: one.outcome.map(proceeding::ProceedingOutcome::key),
            })
            .collect(),
        figures: figures(tx, &notice.platform)?,
    };
    Entry::by(&actor.id, "notice.dossier_made")
        .in_case(&keys)
        .about(id)
        .record_with(tx, Some(&purpose.key()))?;
    Ok(dossier)
}

fn sent_notice(tx: &mut Tx<'_>, keys: &CaseKeys, kind: &'static str, one: &Notice) -> Result<SentNotice> {
    let theirs = reference::current(tx, keys, &one.id)?;
    Ok(SentNotice {
        kind,
        number: one.number.clone(),
        reference: one.reference.clone(),
        platform_references: theirs.into_iter().map(|reference| reference.text).collect(),
        door: one.door.key(),
        sent_at: one.sent_at.map(Utc::time),
        received_at: one.received_at.map(Utc::time),
        decided_at: one.decided_at.map(Utc::time),
        sha256: one.text_hash.as_ref().map(|hash| data_encoding::HEXLOWER.encode(hash)),
        text: one.text.pieces().into_iter().map(|piece| (piece.label, piece.value)).collect(),
    })
}

fn answers_to(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Id) -> Result<Vec<DossierAnswer>> {
    let answers = message::of_notice(tx, keys, notice)?.into_iter().map(|one| DossierAnswer {
        at: one.arrived_at.time(),
        meaning: one.meaning.map(platform_adapters::Meaning::key),
        subject: one.mail.subject,
        text: one.mail.text,
    });
    Ok(answers.collect())
}

fn links(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice) -> Result<Vec<DossierLink>> {
    let mut links = Vec::with_capacity(notice.items.len());
    for (id, outcome) in &notice.items {
        let item = item::find(tx, keys, id)?;
        let looks = check::of_item(tx, id, MOST_LOOKS)?;
        links.push(DossierLink {
            address: item.link.target.canonical.clone(),
            state: item.state.key(),
            outcome: outcome.map(Outcome::key),
            gone_at: item.gone_at.map(Utc::time),
            looks: looks.into_iter().map(|look| (look.at.time(), look.seen)).collect(),
        });
    }
    Ok(links)
}

/// Counts from the spells of the platform in the year before now.
///
/// # Errors
/// When the database refuses.
pub fn figures(tx: &mut Tx<'_>, platform: &str) -> Result<Figures> {
    type Row = (Option<Utc>, Option<Utc>, Option<Utc>, Option<Utc>, Option<Ending>);
    let from = tx.now - Duration::days(FIGURES_DAYS);
    let rows: Vec<Row> = spells::table
        .filter(spells::platform.eq(platform))
        .filter(spells::asked_at.ge(from))
        .select((
            spells::acknowledged_at,
            spells::answered_at,
            spells::decided_at,
            spells::ended_at,
            spells::ending,
        ))
        .load(tx.c)?;
    let count = |test: &dyn Fn(&Row) -> bool| rows.iter().filter(|row| test(row)).count();
    Ok(Figures {
        from: from.time().date_naive(),
        to: tx.now.time().date_naive(),
        links: rows.len(),
        acknowledged: count(&|row| row.0.is_some()),
        answered: count(&|row| row.1.is_some()),
        decided: count(&|row| row.2.is_some()),
        gone: count(&|row| row.4 == Some(Ending::Gone)),
        open_without_answer: count(&|row| row.1.is_none() && row.2.is_none() && row.3.is_none()),
    })
}
