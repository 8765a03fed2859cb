//! Telling the person concerned: where it stands, what she was told, and whether we may reach her at all.
//!
//! Source: law.md, section 5.9. Where it stands is made of the states; nothing is told by the program itself.

pub mod consent;

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::{items, notices, tellings};
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::item::{self, ItemState};
use crate::model::{Actor, Tx, case, notice};
use crate::text_enum;
use consent::Channel;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

const COLUMN: &str = "tellings.telling";

text_enum! {
    /// How the person concerned was told.
    How {
        /// By telephone.
        Phone = "phone",
        /// By mail.
        Mail = "mail",
        /// By chat.
        Chat = "chat",
        /// Through a parent.
        Parent = "parent",
        /// She called or came herself: needs no consent.
        Herself = "herself",
    }
}

impl How {
    /// The channel that needs consent; none when she came herself.
    fn channel(self) -> Option<Channel> {
        match self {
            How::Phone => Some(Channel::Phone),
            How::Mail => Some(Channel::Mail),
            How::Chat => Some(Channel::Chat),
            How::Parent => Some(Channel::Parent),
            How::Herself => None,
        }
    }
}

/// Where the links on one platform stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The platform's key.
    pub platform: String,
    /// Links about which nothing was sent yet.
    pub listed: usize,
    /// Links about which a notice was sent and that are still open.
    pub asked: usize,
    /// Whether the platform confirmed that it has the notice.
    pub is_confirmed: bool,
    /// Links that are no longer there.
    pub gone: usize,
    /// When the last of them was seen to be gone.
    pub gone_at: Option<Utc>,
    /// Links that the platform keeps.
    pub refused: usize,
    /// Links that were gone and are there again.
    pub back: usize,
}

/// One time that she was told.
#[derive(Clone, Debug)]
pub struct Told {
    /// How.
    pub how: How,
    /// By whom.
    pub by: Id,
    /// When.
    pub at: Utc,
}

#[derive(Serialize, Deserialize)]
struct Telling {
    how: How,
}

/// Where the links of a case stand, by platform in the order of the platforms.
///
/// # Errors
/// When the keys are another case's.
pub fn standing(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<Vec<Standing>> {
    let (links, notices) = (item::of_case(tx, keys)?, notice::of_case(tx, keys)?);
    let mut all = Vec::new();
    for platform in platform_adapters::platforms() {
        let mut one = Standing { platform: platform.key().to_owned(), ..Standing::default() };
        for link in links.iter().filter(|link| link.platform == platform.key()) {
            match link.state {
                ItemState::Dropped => continue,
                // That a story ended by itself is the same good news.
                ItemState::Gone | ItemState::Expired => {
                    one.gone += 1;
                    one.gone_at = one.gone_at.max(link.gone_at.or(link.looked_at));
                }
                ItemState::Refused => one.refused += 1,
                _ if link.returned_at.is_some() => one.back += 1,
                ItemState::Listed => one.listed += 1,
                _ => one.asked += 1,
            }
        }
        one.is_confirmed =
            notices.iter().any(|notice| notice.platform == one.platform && notice.received_at.is_some());
        if one.listed + one.asked + one.gone + one.refused + one.back > 0 {
            all.push(one);
        }
    }
    Ok(all)
}

/// Notes that she was told where it stands.
///
/// # Errors
/// [`Error::Refused`] when she did not agree to be reached in this way.
pub fn tell(tx: &mut Tx<'_>, actor: &Actor, id: &Id, how: How) -> Result<()> {
    let (_, keys) = case::find_for(tx, actor, id)?;
    if let Some(channel) = how.channel() {
        let agreed = consent::standing(tx, &keys)?;
        if !agreed.iter().any(|one| one.consent.channel == channel && one.consent.allowed) {
            return Err(Error::Refused("contact-not-agreed"));
        }
    }
    let row = Id::new();
    diesel::insert_into(tellings::table)
        .values((
            tellings::id.eq(&row),
            tellings::case_id.eq(id),
            tellings::sealed_telling.eq(keys.seal(Ring::Identity, COLUMN, &row, &Telling { how })?),
            tellings::told_by.eq(&actor.id),
            tellings::told_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "telling.told").in_case(&keys).record(tx)
}

/// When and how she was told, newest first.
///
/// # Errors
/// When the keys are another case's.
pub fn history(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<Vec<Told>> {
    let rows: Vec<(Id, Sealed, Id, Utc)> = tellings::table
        .filter(tellings::case_id.eq(keys.case()))
        .order((tellings::told_at.desc(), tellings::id.desc()))
        .select((tellings::id, tellings::sealed_telling, tellings::told_by, tellings::told_at))
        .load(tx.c)?;
    rows.into_iter()
        .map(|(id, sealed, by, at)| {
            let telling: Telling = keys.open(Ring::Identity, COLUMN, &id, &sealed)?;
            Ok(Told { how: telling.how, by, at })
        })
        .collect()
}

/// Since when there is something to tell: a link gone or back, or a decision, after she was last told.
///
/// # Errors
/// When the database refuses.
pub fn news_since(tx: &mut Tx<'_>, case: &Id) -> Result<Option<Utc>> {
    let told: Option<Utc> = tellings::table
        .filter(tellings::case_id.eq(case))
        .select(diesel::dsl::max(tellings::told_at))
        .first(tx.c)?;
    let links: Vec<(Option<Utc>, Option<Utc>)> = items::table
        .filter(items::case_id.eq(case))
        .select((items::gone_at, items::returned_at))
        .load(tx.c)?;
    let decided: Vec<Option<Utc>> =
        notices::table.filter(notices::case_id.eq(case)).select(notices::decided_at).load(tx.c)?;
    let moments = links.into_iter().flat_map(|(gone, back)| [gone, back]).chain(decided).flatten();
    Ok(moments.filter(|at| told.is_none_or(|told| *at > told)).min())
}
