//! One link in a case: paste, set aside, take up again.

pub mod details;
pub mod follow;
pub mod paste;
pub mod state;
pub mod watch;

pub use paste::{Pasted, paste};
pub use state::{ItemChange, ItemState};

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::items;
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::{Actor, Tx, case, notice, spell};
use diesel::prelude::*;
use platform_adapters::look::{Seen, Unsure};
use platform_adapters::{Kind, NoticeItem, PrivateDetail, Target};
use serde::{Deserialize, Serialize};

const LINK: &str = "items.link";

/// The link itself, sealed with the operations key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// As it stood in the pasted text.
    pub found: String,
    /// What it points at.
    pub target: Target,
}

/// A link of a case, opened.
#[derive(Clone, Debug)]
pub struct Item {
    /// The key.
    pub id: Id,
    /// Its case.
    pub case_id: Id,
    /// The platform's key.
    pub platform: String,
    /// What kind of thing it names.
    pub kind: Kind,
    /// What is known of it.
    pub state: ItemState,
    /// The link.
    pub link: Link,
    /// When it was added.
    pub added_at: Utc,
    /// When a notice about it first left us.
    pub asked_at: Option<Utc>,
    /// When it was first seen to be gone.
    pub gone_at: Option<Utc>,
    /// When it last came back.
    pub returned_at: Option<Utc>,
    /// Why it was set aside.
    pub drop_reason: Option<DropReason>,
    /// What the last look told.
    pub seen: Option<Seen>,
    /// When that was.
    pub looked_at: Option<Utc>,
    /// Since when looks agree that it is gone, before that is certain.
    pub gone_since: Option<Utc>,
    /// When it is looked at next.
    pub next_look_at: Option<Utc>,
    /// How often it was looked at.
    pub looks: i64,
    /// Which private details stand there; none while nobody said.
    pub details: Option<Vec<PrivateDetail>>,
}

crate::text_enum! {
    /// Why a link is set aside.
    DropReason {
        /// Not about the person concerned.
        NotAbout = "not_about",
        /// Nothing illegal there.
        NotIllegal = "not_illegal",
        /// Read wrongly, or the same as another.
        Misread = "misread",
        /// The person concerned asked for it.
        Asked = "asked",
        /// A short link that leads to the same as another link of the case. Never a person's
        /// choice: it is found out.
        SameAs = "same_as",
    }
}

impl DropReason {
    /// What a person can choose from.
    pub fn choices() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|reason| *reason != Self::SameAs)
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = items)]
struct Row {
    id: Id,
    case_id: Id,
    platform: String,
    kind: String,
    state: ItemState,
    sealed_link: Sealed,
    added_at: Utc,
    asked_at: Option<Utc>,
    gone_at: Option<Utc>,
    returned_at: Option<Utc>,
    drop_reason: Option<DropReason>,
    seen: Option<String>,
    unsure_why: Option<String>,
    looked_at: Option<Utc>,
    gone_since: Option<Utc>,
    next_look_at: Option<Utc>,
    looks: i64,
    sealed_details: Option<Sealed>,
}

/// The links of a case, by platform and time.
///
/// # Errors
/// When the database refuses.
pub fn of_case(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<Vec<Item>> {
    let rows: Vec<Row> = items::table
        .filter(items::case_id.eq(keys.case()))
        .order((items::platform.asc(), items::added_at.asc(), items::id.asc()))
        .select(Row::as_select())
        .load(tx.c)?;
    rows.into_iter().map(|row| row.open(keys)).collect()
}

/// One link of a case whose keys are at hand.
///
/// # Errors
/// [`Error::NotFound`] when it is not a link of this case.
pub fn find(tx: &mut Tx<'_>, keys: &CaseKeys, id: &Id) -> Result<Item> {
    let row: Row =
        items::table.find(id).filter(items::case_id.eq(keys.case())).select(Row::as_select()).first(tx.c)?;
    row.open(keys)
}

/// The link, when the actor may see its case.
///
/// # Errors
/// [`Error::NotFound`].
pub fn find_for(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<(Item, CaseKeys)> {
    let case_id: Id = items::table.find(id).select(items::case_id).first(tx.c)?;
    let (_, keys) = case::find_for(tx, actor, &case_id)?;
    Ok((find(tx, &keys, id)?, keys))
}

/// The links that were seen to be gone and have not come back.
///
/// # Errors
/// When the database refuses.
pub fn gone(tx: &mut Tx<'_>) -> Result<Vec<Id>> {
    Ok(items::table.filter(items::state.eq(ItemState::Gone)).select(items::id).load(tx.c)?)
}

/// The link and the keys of its case, for a job.
///
/// # Errors
/// [`Error::NotFound`].
pub fn for_job(tx: &mut Tx<'_>, id: &Id) -> Result<(Item, CaseKeys)> {
    let case_id: Id = items::table.find(id).select(items::case_id).first(tx.c)?;
    let keys = CaseKeys::load(tx.c, tx.vault, &case_id)?;
    Ok((find(tx, &keys, id)?, keys))
}

/// Sets a link aside, with a reason.
///
/// # Errors
/// [`Error::Refused`] when it is gone or set aside already.
pub fn set_aside(tx: &mut Tx<'_>, actor: &Actor, id: &Id, reason: DropReason) -> Result<()> {
    let (item, keys) = find_for(tx, actor, id)?;
    let state = item.state.after(ItemChange::Drop).from(item.state)?;
    diesel::update(items::table.find(id))
        .set((items::state.eq(state), items::drop_reason.eq(reason), items::next_look_at.eq(None::<Utc>)))
        .execute(tx.c)?;
    spell::settle(tx, id)?;
    Entry::by(&actor.id, "item.dropped").in_case(&keys).about(id).record_with(tx, Some(&reason))?;
    let (case, _) = case::find_for(tx, actor, &item.case_id)?;
    notice::draft::rewrite_unedited(tx, &keys, &case)
}

/// Takes a link up again.
///
/// # Errors
/// [`Error::Refused`] when it was not set aside.
pub fn take_up(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<()> {
    let (item, keys) = find_for(tx, actor, id)?;
    let mut state = item.state.after(ItemChange::Restore).from(item.state)?;
    if item.asked_at.is_some() {
        // A notice about it is out already: it is not asked for a second time.
        state = state.after(ItemChange::Sent).from(state)?;
    }
    diesel::update(items::table.find(id))
        .set((items::state.eq(state), items::drop_reason.eq(None::<DropReason>)))
        .execute(tx.c)?;
    spell::settle(tx, id)?;
    follow::resume(tx, id)?;
    watch::plan(tx, id, Some(tx.now))?;
    Entry::by(&actor.id, "item.restored").in_case(&keys).about(id).record(tx)?;
    let (case, _) = case::find_for(tx, actor, &item.case_id)?;
    notice::draft::rewrite_unedited(tx, &keys, &case)
}

/// Applies a change that comes from a notice or an answer about it; a change that the table
/// refuses leaves the link as it is.
pub(super) fn apply(tx: &mut Tx<'_>, item: &Item, change: ItemChange) -> Result<ItemState> {
    let state = item.state.after(change).from(item.state).unwrap_or(item.state);
    // Nothing is asked about a link that is gone or set aside.
    if change == ItemChange::Sent && item.asked_at.is_none() && item.state.is_open() {
        diesel::update(items::table.find(&item.id)).set(items::asked_at.eq(tx.now)).execute(tx.c)?;
    }
    if state != item.state {
        diesel::update(items::table.find(&item.id)).set(items::state.eq(state)).execute(tx.c)?;
    }
    Ok(state)
}

/// The only notice about a link never arrived: nothing was asked yet.
pub(super) fn never_asked(tx: &mut Tx<'_>, item: &Item) -> Result<()> {
    let state = apply(tx, item, ItemChange::Bounced)?;
    if state == ItemState::Listed {
        diesel::update(items::table.find(&item.id)).set(items::asked_at.eq(None::<Utc>)).execute(tx.c)?;
    }
    spell::settle(tx, &item.id)
}

/// Notes that somebody had a link shown whole, to be opened or copied.
///
/// # Errors
/// [`Error::NotFound`].
pub fn reveal(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Item> {
    let (item, keys) = find_for(tx, actor, id)?;
    Entry::by(&actor.id, "item.revealed").in_case(&keys).about(id).record(tx)?;
    Ok(item)
}

/// The text whose keyed hash finds an account: platforms fold the case of names.
#[must_use]
pub fn account_text(account: &str) -> String {
    format!("account:{}", account.to_lowercase())
}

/// What a list shows instead of an address: the id, or the account, or the start of the address.
#[must_use]
pub fn short(target: &Target) -> String {
    const LONGEST: usize = 22;
    let text = match (&target.id, &target.account) {
        (Some(id), _) => id.clone(),
        (None, Some(account)) => account.clone(),
        (None, None) => target.canonical.trim_start_matches("https://").to_owned(),
    };
    if text.chars().count() <= LONGEST {
        return text;
    }
    let head: String = text.chars().take(10).collect();
    let tail: String = text.chars().skip(text.chars().count() - 6).collect();
    format!("{head}…{tail}")
}

impl Row {
    fn open(self, keys: &CaseKeys) -> Result<Item> {
        let link: Link = keys.open(Ring::Operations, LINK, &self.id, &self.sealed_link)?;
        let details = details::open(keys, &self.id, self.sealed_details.as_ref())?;
        let seen = self.seen.as_deref().and_then(|seen| Seen::by_keys(seen, self.unsure_why.as_deref()));
        Ok(Item {
            kind: Kind::by_key(&self.kind).ok_or_else(|| Error::internal("unknown kind of link"))?,
            id: self.id,
            case_id: self.case_id,
            platform: self.platform,
            state: self.state,
            link,
            added_at: self.added_at,
            asked_at: self.asked_at,
            gone_at: self.gone_at,
            returned_at: self.returned_at,
            drop_reason: self.drop_reason,
            seen,
            looked_at: self.looked_at,
            gone_since: self.gone_since,
            next_look_at: self.next_look_at,
            looks: self.looks,
            details,
        })
    }
}

impl Item {
    /// What a list shows instead of the address: see [`short`].
    #[must_use]
    pub fn short(&self) -> String {
        short(&self.link.target)
    }

    /// What a notice tells of it.
    #[must_use]
    pub fn told(&self) -> NoticeItem {
        NoticeItem {
            target: self.link.target.clone(),
            private_details: self.details.clone().unwrap_or_default(),
        }
    }

    /// Whether the last look could not tell.
    #[must_use]
    pub fn cannot_tell(&self) -> Option<Unsure> {
        match self.seen {
            Some(Seen::Unsure(why)) => Some(why),
            _ => None,
        }
    }

    /// Whether it was gone once and is there again.
    #[must_use]
    pub fn came_back(&self) -> bool {
        self.returned_at.is_some() && self.state != ItemState::Gone && self.state != ItemState::Dropped
    }
}
