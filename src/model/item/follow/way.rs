//! The entry of a followed link.

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{follows, items};
use crate::db::{Id, Sealed, Utc};
use crate::error::Result;
use crate::model::Tx;
use diesel::prelude::*;
use platform_adapters::Unclear;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

const WAY: &str = "follows.way";

crate::text_enum! {
    /// What became of following a link.
    FollowState {
        /// It is followed at the next turn, for the first time or again.
        Waiting = "waiting",
        /// It was found out where it leads.
        Found = "found",
        /// A person opened it and gave the address.
        Typed = "typed",
        /// It leads to the same thing as another link of the case.
        Same = "same",
        /// The platform says that it leads nowhere.
        Dead = "dead",
        /// It could not be found out.
        Unclear = "unclear",
    }
}

impl FollowState {
    /// Whether it is known where the link leads.
    #[must_use]
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Found | Self::Typed | Self::Same)
    }
}

/// The way from the short link, sealed with the operations key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// The short link in its agreed form.
    pub short: String,
    /// The addresses that were asked at the last try, without parameters.
    pub asked: Vec<String>,
    /// The name of the place an invitation leads to.
    pub name: Option<String>,
}

/// What is known of following one link.
#[derive(Clone, Debug)]
pub struct Followed {
    /// The link.
    pub item: Id,
    /// What became of it.
    pub state: FollowState,
    /// Why it could not be told at the last try.
    pub why: Option<Unclear>,
    /// How often it failed in a row.
    pub tries: i64,
    /// How often it led to something.
    pub turns: i64,
    /// The other link of the case that names the same thing.
    pub same_as: Option<Id>,
    /// The way.
    pub way: Way,
    /// When it was last tried.
    pub tried_at: Option<Utc>,
    /// When it is tried next.
    pub next_at: Option<Utc>,
}

impl Followed {
    /// A link that waits to be followed.
    #[must_use]
    pub fn new(item: &Id, way: Way) -> Self {
        Self {
            item: item.clone(),
            state: FollowState::Waiting,
            why: None,
            tries: 0,
            turns: 0,
            same_as: None,
            way,
            tried_at: None,
            next_at: None,
        }
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = follows)]
struct Row {
    item_id: Id,
    state: FollowState,
    why: Option<String>,
    tries: i64,
    turns: i64,
    same_as: Option<Id>,
    sealed_way: Sealed,
    tried_at: Option<Utc>,
    next_at: Option<Utc>,
}

impl Row {
    fn open(self, keys: &CaseKeys) -> Result<Followed> {
        Ok(Followed {
            way: keys.open(Ring::Operations, WAY, &self.item_id, &self.sealed_way)?,
            item: self.item_id,
            state: self.state,
            why: self.why.as_deref().map(|why| Unclear::by_key(why).unwrap_or(Unclear::NoRule)),
            tries: self.tries,
            turns: self.turns,
            same_as: self.same_as,
            tried_at: self.tried_at,
            next_at: self.next_at,
        })
    }
}

pub(super) fn of_case(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<HashMap<Id, Followed>> {
    let rows: Vec<Row> = follows::table
        .inner_join(items::table)
        .filter(items::case_id.eq(keys.case()))
        .select(Row::as_select())
        .load(tx.c)?;
    rows.into_iter().map(|row| Ok((row.item_id.clone(), row.open(keys)?))).collect()
}

pub(super) fn find(tx: &mut Tx<'_>, keys: &CaseKeys, item: &Id) -> Result<Option<Followed>> {
    let row: Option<Row> = follows::table.find(item).select(Row::as_select()).first(tx.c).optional()?;
    row.map(|row| row.open(keys)).transpose()
}

/// Writes the entry, whether there is one or not.
pub(super) fn put(tx: &mut Tx<'_>, keys: &CaseKeys, followed: &Followed) -> Result<()> {
    let is_there =
        follows::table.find(&followed.item).select(follows::item_id).first::<Id>(tx.c).optional()?.is_some();
    if is_there { update(tx, keys, followed) } else { insert(tx, keys, followed) }
}

pub(super) fn insert(tx: &mut Tx<'_>, keys: &CaseKeys, followed: &Followed) -> Result<()> {
    diesel::insert_into(follows::table)
        .values((
            follows::item_id.eq(&followed.item),
            follows::state.eq(followed.state),
            follows::why.eq(followed.why.map(Unclear::key)),
            follows::tries.eq(followed.tries),
            follows::turns.eq(followed.turns),
            follows::same_as.eq(&followed.same_as),
            follows::sealed_way.eq(keys.seal(Ring::Operations, WAY, &followed.item, &followed.way)?),
            follows::tried_at.eq(followed.tried_at),
            follows::next_at.eq(followed.next_at),
        ))
        .execute(tx.c)?;
    Ok(())
}

pub(super) fn update(tx: &mut Tx<'_>, keys: &CaseKeys, followed: &Followed) -> Result<()> {
    diesel::update(follows::table.find(&followed.item))
        .set((
            follows::state.eq(followed.state),
            follows::why.eq(followed.why.map(Unclear::key)),
            follows::tries.eq(followed.tries),
            follows::turns.eq(followed.turns),
            follows::same_as.eq(&followed.same_as),
            follows::sealed_way.eq(keys.seal(Ring::Operations, WAY, &followed.item, &followed.way)?),
            follows::tried_at.eq(followed.tried_at),
            follows::next_at.eq(followed.next_at),
        ))
        .execute(tx.c)?;
    Ok(())
}
