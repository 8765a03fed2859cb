//! One request to one platform about one or more links.

pub mod account_letter;
pub mod compose;
pub mod draft;
pub mod elsewhere;
pub mod filing;
mod flags;
pub mod held;
pub mod life_threat;
pub mod limit;
pub mod reference;
pub mod relink;
pub mod reply_token;
pub mod review;
pub mod send;
pub mod sheet;
pub mod state;

pub use compose::Text;
pub use state::{NoticeChange, NoticeState};

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{attempts, notice_items, notices};
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::{Actor, Tx, case};
use diesel::prelude::*;
use platform_adapters::{Door, Language, Meaning};

const TEXT: &str = "notices.text";
const REFERENCE: &str = "notices.reference";

/// A notice, opened.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The key.
    pub id: Id,
    /// Its number, for example `N-0412`.
    pub number: String,
    /// Its case.
    pub case_id: Id,
    /// The platform's key.
    pub platform: String,
    /// The door it takes.
    pub door: Door,
    /// How far it is.
    pub state: NoticeState,
    /// Whether it may have left us although nobody knows.
    pub may_have_left: bool,
    /// Our reference, quoted in the notice.
    pub reference: String,
    /// The Message-ID of the mail, fixed for all attempts.
    pub message_id: String,
    /// The language of the letter.
    pub language: Language,
    /// The text.
    pub text: Text,
    /// SHA-256 of what was approved.
    pub text_hash: Option<Vec<u8>>,
    /// The first of the platform's own references that counts; [`mod@reference`] has all.
    pub platform_reference: Option<String>,
    /// Who wrote the draft.
    pub created_by: Id,
    /// When.
    pub created_at: Utc,
    /// Who approved it.
    pub approved_by: Option<Id>,
    /// When.
    pub approved_at: Option<Utc>,
    /// When it left us.
    pub sent_at: Option<Utc>,
    /// When the platform confirmed the receipt.
    pub received_at: Option<Utc>,
    /// When the platform decided.
    pub decided_at: Option<Utc>,
    /// Why it did not leave, in short technical words.
    pub failure: Option<String>,
    /// Its links and what became of them.
    pub items: Vec<(Id, Option<Outcome>)>,
    /// Counts the changes.
    pub version: i64,
}

crate::text_enum! {
    /// What the platform did about one link, as it says.
    Outcome {
        /// Removed everywhere.
        Removed = "removed",
        /// Removed for some people only.
        Restricted = "restricted",
        /// Kept.
        Kept = "kept",
    }
}

impl Outcome {
    /// The outcome that a reply of this meaning gives, when it gives one.
    #[must_use]
    pub fn of(meaning: Meaning) -> Option<Self> {
        match meaning {
            Meaning::Removed => Some(Self::Removed),
            Meaning::Restricted => Some(Self::Restricted),
            Meaning::Kept => Some(Self::Kept),
            Meaning::Received | Meaning::Question | Meaning::Undelivered => None,
        }
    }
}

/// One hand-over that was tried.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = attempts)]
pub struct Attempt {
    /// From 1.
    pub number: i64,
    /// `started`, `accepted`, `refused`, `later`, `unknown`.
    pub outcome: String,
    /// When it began.
    pub started_at: Utc,
    /// When it ended; never for one that was cut off by our own end.
    pub ended_at: Option<Utc>,
    /// The status that came back.
    pub status: Option<i64>,
    /// Why, in short technical words.
    pub words: Option<String>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = notices)]
struct Row {
    id: Id,
    number: String,
    case_id: Id,
    platform: String,
    door: String,
    state: NoticeState,
    may_have_left: bool,
    reference: String,
    message_id: String,
    language: String,
    sealed_text: Sealed,
    text_hash: Option<Vec<u8>>,
    created_by: Id,
    created_at: Utc,
    approved_by: Option<Id>,
    approved_at: Option<Utc>,
    sent_at: Option<Utc>,
    received_at: Option<Utc>,
    decided_at: Option<Utc>,
    failure: Option<String>,
    version: i64,
}

/// The notices of a case, in the order in which they were written.
///
/// # Errors
/// When the database refuses.
pub fn of_case(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<Vec<Notice>> {
    let rows: Vec<Row> = notices::table
        .filter(notices::case_id.eq(keys.case()))
        .order((notices::created_at.asc(), notices::number.asc()))
        .select(Row::as_select())
        .load(tx.c)?;
    rows.into_iter().map(|row| open(tx, keys, row)).collect()
}

/// The notice, when the actor may see its case.
///
/// # Errors
/// [`Error::NotFound`].
pub fn find_for(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<(Notice, CaseKeys)> {
    let case_id: Id = notices::table.find(id).select(notices::case_id).first(tx.c)?;
    let (_, keys) = case::find_for(tx, actor, &case_id)?;
    Ok((find(tx, &keys, id)?, keys))
}

/// The notice and the keys of its case, for a job.
///
/// # Errors
/// [`Error::NotFound`].
pub fn for_job(tx: &mut Tx<'_>, id: &Id) -> Result<(Notice, CaseKeys)> {
    let case_id: Id = notices::table.find(id).select(notices::case_id).first(tx.c)?;
    let keys = CaseKeys::load(tx.c, tx.vault, &case_id)?;
    Ok((find(tx, &keys, id)?, keys))
}

/// One notice of a case whose keys are at hand.
pub(in crate::model) fn find(tx: &mut Tx<'_>, keys: &CaseKeys, id: &Id) -> Result<Notice> {
    let row: Row = notices::table
        .find(id)
        .filter(notices::case_id.eq(keys.case()))
        .select(Row::as_select())
        .first(tx.c)?;
    open(tx, keys, row)
}

fn open(tx: &mut Tx<'_>, keys: &CaseKeys, row: Row) -> Result<Notice> {
    let items = notice_items::table
        .filter(notice_items::notice_id.eq(&row.id))
        .order(notice_items::item_id.asc())
        .select((notice_items::item_id, notice_items::outcome))
        .load(tx.c)?;
    let first = reference::current(tx, keys, &row.id)?.into_iter().next();
    Ok(Notice {
        text: keys.open(Ring::Operations, TEXT, &row.id, &row.sealed_text)?,
        door: Door::by_key(&row.door).ok_or_else(|| Error::internal("unknown door"))?,
        language: Language::by_key(&row.language).unwrap_or(Language::En),
        platform_reference: first.map(|reference| reference.text),
        items,
        id: row.id,
        number: row.number,
        case_id: row.case_id,
        platform: row.platform,
        state: row.state,
        may_have_left: row.may_have_left,
        reference: row.reference,
        message_id: row.message_id,
        text_hash: row.text_hash,
        created_by: row.created_by,
        created_at: row.created_at,
        approved_by: row.approved_by,
        approved_at: row.approved_at,
        sent_at: row.sent_at,
        received_at: row.received_at,
        decided_at: row.decided_at,
        failure: row.failure,
        version: row.version,
    })
}

/// The keys of the notices in these states, the first sent first.
///
/// # Errors
/// When the database refuses.
pub fn in_states(tx: &mut Tx<'_>, states: &[NoticeState]) -> Result<Vec<Id>> {
    Ok(notices::table
        .filter(notices::state.eq_any(states))
        .order((notices::sent_at.asc(), notices::id.asc()))
        .select(notices::id)
        .load(tx.c)?)
}

/// The attempts to hand a notice over, in order.
///
/// # Errors
/// When the database refuses.
pub fn attempts_of(tx: &mut Tx<'_>, id: &Id) -> Result<Vec<Attempt>> {
    Ok(attempts::table
        .filter(attempts::notice_id.eq(id))
        .order(attempts::number.asc())
        .select(Attempt::as_select())
        .load(tx.c)?)
}

/// The flags through a platform's interface that are approved and wait, oldest first.
///
/// # Errors
/// When the database refuses.
pub fn waiting_flags(tx: &mut Tx<'_>, platform: &str) -> Result<Vec<Id>> {
    Ok(notices::table
        .filter(notices::platform.eq(platform))
        .filter(notices::door.eq(Door::Api.key()))
        .filter(notices::state.eq(NoticeState::Ready))
        .order((notices::approved_at.asc(), notices::id.asc()))
        .select(notices::id)
        .load(tx.c)?)
}

impl Notice {
    /// Whether it is an extra flag by an interface, beside the notice proper: without receipt.
    #[must_use]
    pub fn is_flag(&self) -> bool {
        self.door == Door::Api
    }

    /// The keyword of the DSA Transparency Database that names the kind of content.
    #[must_use]
    pub fn keyword(&self) -> &'static str {
        let filed = self.text.facts.filed();
        platform_adapters::law::keyword_of(&filed.main).map_or("", |keyword| keyword.id.as_str())
    }

    /// Category and keyword it is filed under, as in [`Notice::keyword`].
    #[must_use]
    pub fn kind(&self) -> (String, String) {
        let filed = self.text.facts.filed();
        (filed.main.category, filed.main.keyword)
    }

    /// Where the notice goes after a change.
    pub(super) fn after(&self, change: NoticeChange) -> Result<NoticeState> {
        self.state.after(change, self.may_have_left).from(self.state)
    }
}
