//! What the notices of one asking, and the answers to them, tell of a link.

use crate::db::schema::{follow_ups, heard, messages, notice_items, notices};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::Tx;
use crate::model::notice::{self, Outcome};
use diesel::prelude::*;
use platform_adapters::{Door, Meaning};

/// What is known from notices and answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) notice_id: Option<Id>,
    pub(super) door: String,
    pub(super) keyword: String,
    pub(super) language: String,
    pub(super) recipients: i64,
    pub(super) acknowledged_at: Option<Utc>,
    pub(super) answered_at: Option<Utc>,
    pub(super) decided_at: Option<Utc>,
    pub(super) decision: Option<Outcome>,
}

type HeardRow = (Utc, Option<String>, Option<Id>, Option<String>);
type NoticeRow = (Id, String, String, Option<Utc>, Option<Utc>, Option<Utc>, Option<Outcome>);

/// What is told of a link since it was asked about. Flags through an interface count for nothing; follow-ups
/// bring answers but are no first notice.
pub(super) fn of(tx: &mut Tx<'_>, item: &Id, asked_at: Utc) -> Result<Told> {
    let rows: Vec<NoticeRow> = notice_items::table
        .inner_join(notices::table)
        .filter(notice_items::item_id.eq(item))
        .filter(notices::door.ne(Door::Api.key()))
        .order((notices::sent_at.asc(), notices::created_at.asc()))
        .select((
            notices::id,
            notices::door,
            notices::language,
            notices::sent_at,
            notices::received_at,
            notices::decided_at,
            notice_items::outcome,
        ))
        .load(tx.c)?;
    let follow_ups: Vec<Id> = follow_ups::table
        .filter(follow_ups::notice_id.eq_any(rows.iter().map(|row| &row.0)))
        .select(follow_ups::notice_id)
        .load(tx.c)?;
    let of_asking: Vec<&NoticeRow> = rows
        .iter()
        // A notice that is being filed sheet by sheet has not left as a whole.
        .filter(|row| row.3.is_none_or(|sent_at| sent_at >= asked_at))
        .collect();
    let firsts: Vec<&NoticeRow> =
        of_asking.iter().copied().filter(|row| !follow_ups.contains(&row.0)).collect();
    let sent = firsts.iter().filter(|row| row.3.is_some()).count();
    let first = firsts.iter().find(|row| row.3.is_some()).or(firsts.first());
    let mut told = Told { recipients: i64::try_from(sent.max(1)).unwrap_or(i64::MAX), ..Told::default() };
    if let Some((id, door, language, ..)) = first {
        told.notice_id = Some(id.clone());
        told.door.clone_from(door);
        told.language.clone_from(language);
        told.keyword = notice::for_job(tx, id)?.0.keyword().to_owned();
    }
    let decided = of_asking.iter().find_map(|row| row.6.map(|outcome| (row.5, outcome)));
    told.acknowledged_at = of_asking.iter().filter_map(|row| row.4).min();
    told.decision = decided.map(|(_, outcome)| outcome);
    let ids: Vec<&Id> = of_asking.iter().map(|row| &row.0).collect();
    hear(tx, &mut told, &ids)?;
    if told.decision.is_none() {
        told.decided_at = None;
    } else if told.decided_at.is_none() {
        told.decided_at = decided.and_then(|(at, _)| at).or(Some(tx.now));
    }
    Ok(told)
}

/// When the answers arrived: how long we took to read them is no time of the platform's.
fn hear(tx: &mut Tx<'_>, told: &mut Told, notices: &[&Id]) -> Result<()> {
    let rows: Vec<HeardRow> = messages::table
        .left_join(heard::table)
        .filter(messages::notice_id.eq_any(notices))
        .filter(messages::meaning.is_not_null())
        .order(messages::arrived_at.asc())
        .select((
            messages::arrived_at,
            messages::meaning,
            heard::message_id.nullable(),
            heard::automatic.nullable(),
        ))
        .load(tx.c)?;
    let first = |known: Option<Utc>, at: Utc| Some(known.map_or(at, |known| known.min(at)));
    for (at, meaning, is_heard, automatic) in rows {
        let Some(meaning) = meaning.as_deref().and_then(Meaning::by_key) else { continue };
        if meaning == Meaning::Undelivered {
            continue;
        }
        told.acknowledged_at = first(told.acknowledged_at, at);
        if is_heard.is_some() && automatic.is_none() {
            told.answered_at = first(told.answered_at, at);
        }
        if Outcome::of(meaning).is_some() {
            told.decided_at = first(told.decided_at, at);
        }
    }
    Ok(())
}
