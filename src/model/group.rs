//! An exposure group: where it is, how one gets in, which links of which cases lie in it.
//!
//! It names nobody: there is no person in it, and nothing finds one by a name (Belgian law of
//! 30 July 2018, article 8, paragraph 3). Who may see a case sees its groups; of a group, everybody
//! sees their own cases only. Its words are sealed with the key of the desk, because it belongs to
//! several cases; without a link it is removed.

pub mod link;
pub mod watch;

use crate::db::case_keys::CaseKeys;
use crate::db::schema::{exposure_groups, group_items, items};
use crate::db::seal::Place;
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::case::list::seen_of;
use crate::model::event::Entry;
use crate::model::{Actor, Tx, case};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

const DETAIL: &str = "exposure_groups.detail";
/// Each text of a group has so many characters at the most.
pub const LONGEST_CHARS: usize = 300;
/// A chain of successors is followed so far.
const LONGEST_CHAIN: usize = 50;

crate::text_enum! {
    /// How one is admitted.
    Admission {
        /// Anybody gets in and sees everything.
        Open = "open",
        /// One asks and is let in by a machine.
        Auto = "auto",
        /// A person decides.
        HumanApproved = "human_approved",
        /// Only who was invited.
        InviteOnly = "invite_only",
        /// Not known.
        Unknown = "unknown",
    }
}

impl Admission {
    /// Whether what is spread there counts as spread to the public: only where nobody decides by hand
    /// (recital 14 of Regulation (EU) 2022/2065; from memory, not verified). None when not known.
    #[must_use]
    pub fn is_public(self) -> Option<bool> {
        match self {
            Self::Open | Self::Auto => Some(true),
            Self::HumanApproved | Self::InviteOnly => Some(false),
            Self::Unknown => None,
        }
    }
}

/// What is sealed of a group. All may be empty, except that name or link is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detail {
    /// What the group calls itself.
    pub name: String,
    /// Its address or invitation.
    pub link: String,
    /// The languages spoken there.
    pub languages: String,
    /// The school that is named.
    pub school: String,
    /// The places that are named.
    pub places: String,
}

/// What is known of a group, and can be changed.
#[derive(Clone, Debug)]
pub struct Known {
    /// The key of the platform.
    pub platform: String,
    /// How one is admitted.
    pub admission: Admission,
    /// Name, link, languages, places.
    pub detail: Detail,
    /// Whether names are spread there.
    pub names: bool,
    /// Whether photos are.
    pub photos: bool,
    /// Whether telephone numbers are.
    pub phones: bool,
    /// The group that this one follows.
    pub predecessor: Option<Id>,
}

/// A group, opened.
#[derive(Clone, Debug)]
pub struct Group {
    /// The key.
    pub id: Id,
    /// What is known.
    pub known: Known,
    /// When it was seen to be gone, while it is.
    pub gone_at: Option<Utc>,
    /// Who wrote it down.
    pub recorded_by: Id,
    /// When.
    pub recorded_at: Utc,
    /// Counts the changes.
    pub version: i64,
}

/// A group in a list, with what the actor may see of it.
#[derive(Clone, Debug)]
pub struct GroupRow {
    /// The group.
    pub group: Group,
    /// How many of the actor's cases.
    pub cases: usize,
    /// How many links of those.
    pub links: usize,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = exposure_groups)]
struct Row {
    id: Id,
    platform: String,
    admission: Admission,
    sealed_detail: Sealed,
    names: bool,
    photos: bool,
    phones: bool,
    predecessor_id: Option<Id>,
    gone_at: Option<Utc>,
    recorded_by: Id,
    recorded_at: Utc,
    version: i64,
}

/// The groups that the actor may see, the newest first.
///
/// # Errors
/// When the database refuses.
pub fn list(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<GroupRow>> {
    let links: Vec<(Id, Id)> = group_items::table
        .inner_join(items::table)
        .select((group_items::group_id, items::case_id))
        .load(tx.c)?;
    let cases: Vec<Id> =
        links.iter().map(|(_, case)| case.clone()).collect::<HashSet<_>>().into_iter().collect();
    let seen = seen_of(tx, actor, &cases)?;
    let mut of_groups: HashMap<Id, Vec<Id>> = HashMap::new();
    for (group, case) in links.into_iter().filter(|(_, case)| seen.contains(case)) {
        of_groups.entry(group).or_default().push(case);
    }
    let rows: Vec<Row> = exposure_groups::table
        .order((exposure_groups::recorded_at.desc(), exposure_groups::id.desc()))
        .select(Row::as_select())
        .load(tx.c)?;
    let mut list = Vec::new();
    for row in rows {
        if let Some(cases) = of_groups.get(&row.id) {
            let links = cases.len();
            let cases = cases.iter().collect::<HashSet<_>>().len();
            list.push(GroupRow { group: row.open(tx)?, cases, links });
        }
    }
    Ok(list)
}

/// The groups in which links of a case lie, the newest first.
///
/// # Errors
/// When the database refuses.
pub fn of_case(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<Vec<Group>> {
    let ids: Vec<Id> = group_items::table
        .inner_join(items::table)
        .filter(items::case_id.eq(keys.case()))
        .select(group_items::group_id)
        .load(tx.c)?;
    let rows: Vec<Row> = exposure_groups::table
        .filter(exposure_groups::id.eq_any(ids))
        .order((exposure_groups::recorded_at.desc(), exposure_groups::id.desc()))
        .select(Row::as_select())
        .load(tx.c)?;
    rows.into_iter().map(|row| row.open(tx)).collect()
}

/// The group, and the keys of the actor's first case in it: what is done to the group is written down
/// there.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or no case of it for this actor.
pub fn find_for(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<(Group, CaseKeys)> {
    let cases = link::cases_of(tx, id)?;
    let seen = seen_of(tx, actor, &cases)?;
    let first = cases.into_iter().find(|case| seen.contains(case)).ok_or(Error::NotFound)?;
    let (_, keys) = case::find_for(tx, actor, &first)?;
    Ok((find(tx, id)?, keys))
}

fn find(tx: &mut Tx<'_>, id: &Id) -> Result<Group> {
    let row: Row = exposure_groups::table.find(id).select(Row::as_select()).first(tx.c)?;
    row.open(tx)
}

/// Writes a group down with links of a case. When its address is known already, the links go to the
/// group that is there, and true is answered.
///
/// # Errors
/// [`Error::Invalid`] for what does not fit; [`Error::NotFound`] for links of another case.
pub fn record(
    tx: &mut Tx<'_>,
    actor: &Actor,
    case_id: &Id,
    links: &[Id],
    known: &Known,
) -> Result<(Id, bool)> {
    let (_, keys) = case::find_for(tx, actor, case_id)?;
    let known = checked(tx, actor, None, known)?;
    let hash = link_hash(tx, &known.detail.link)?;
    if let Some(hash) = &hash {
        let there: Option<Id> = exposure_groups::table
            .filter(exposure_groups::link_hash.eq(hash))
            .select(exposure_groups::id)
            .first(tx.c)
            .optional()?;
        if let Some(there) = there {
            link::add(tx, actor, &keys, &there, links)?;
            return Ok((there, true));
        }
    }
    let id = Id::new();
    diesel::insert_into(exposure_groups::table)
        .values((
            exposure_groups::id.eq(&id),
            exposure_groups::platform.eq(&known.platform),
            exposure_groups::admission.eq(known.admission),
            exposure_groups::sealed_detail.eq(seal(tx, &id, &known.detail)?),
            exposure_groups::link_hash.eq(hash),
            exposure_groups::names.eq(known.names),
            exposure_groups::photos.eq(known.photos),
            exposure_groups::phones.eq(known.phones),
            exposure_groups::predecessor_id.eq(&known.predecessor),
            exposure_groups::recorded_by.eq(&actor.id),
            exposure_groups::recorded_at.eq(tx.now),
            exposure_groups::version.eq(1_i64),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "group.recorded").in_case(&keys).about(&id).record(tx)?;
    link::add(tx, actor, &keys, &id, links)?;
    Ok((id, false))
}

/// Changes what is known of a group.
///
/// # Errors
/// [`Error::Conflict`] when somebody changed it since `version` was shown; [`Error::Invalid`].
pub fn change(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64, known: &Known) -> Result<()> {
    let (group, keys) = find_for(tx, actor, id)?;
    if group.version != version {
        return Err(Error::Conflict);
    }
    let mut known = known.clone();
    // A predecessor that the actor may not see was not offered to choose: it stays.
    if let Some(before) = &group.known.predecessor
        && known.predecessor.is_none()
        && !link::may_see(tx, actor, before)?
    {
        known.predecessor = Some(before.clone());
    }
    let known = checked(tx, actor, Some(&group), &known)?;
    let hash = link_hash(tx, &known.detail.link)?;
    diesel::update(exposure_groups::table.find(id))
        .set((
            exposure_groups::platform.eq(&known.platform),
            exposure_groups::admission.eq(known.admission),
            exposure_groups::sealed_detail.eq(seal(tx, id, &known.detail)?),
            exposure_groups::link_hash.eq(hash),
            exposure_groups::names.eq(known.names),
            exposure_groups::photos.eq(known.photos),
            exposure_groups::phones.eq(known.phones),
            exposure_groups::predecessor_id.eq(&known.predecessor),
            exposure_groups::version.eq(version + 1),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "group.changed").in_case(&keys).about(id).record(tx)
}

/// What fits, trimmed.
fn checked(tx: &mut Tx<'_>, actor: &Actor, group: Option<&Group>, known: &Known) -> Result<Known> {
    if platform_adapters::by_key(&known.platform).is_none() {
        return Err(Error::invalid("platform", "choice"));
    }
    let short = |field: &'static str, text: &str| {
        let text = text.trim().to_owned();
        if text.chars().count() > LONGEST_CHARS { Err(Error::invalid(field, "long")) } else { Ok(text) }
    };
    let detail = Detail {
        name: short("name", &known.detail.name)?,
        link: short("link", &known.detail.link)?,
        languages: short("languages", &known.detail.languages)?,
        school: short("school", &known.detail.school)?,
        places: short("places", &known.detail.places)?,
    };
    if detail.name.is_empty() && detail.link.is_empty() {
        return Err(Error::invalid("name", "group-name"));
    }
    let before = group.and_then(|group| group.known.predecessor.as_ref());
    if let Some(chosen) = &known.predecessor
        && before != Some(chosen)
    {
        let is_before = match group {
            Some(group) => comes_before(tx, &group.id, chosen)?,
            None => false,
        };
        if is_before || !link::may_see(tx, actor, chosen)? {
            return Err(Error::invalid("predecessor", "choice"));
        }
    }
    Ok(Known { detail, ..known.clone() })
}

/// Whether a group is the other one, or one that the other one follows: a circle of successors.
fn comes_before(tx: &mut Tx<'_>, id: &Id, other: &Id) -> Result<bool> {
    let mut at = other.clone();
    for _ in 0..LONGEST_CHAIN {
        if &at == id {
            return Ok(true);
        }
        let before: Option<Option<Id>> = exposure_groups::table
            .find(&at)
            .select(exposure_groups::predecessor_id)
            .first(tx.c)
            .optional()?;
        match before.flatten() {
            Some(before) => at = before,
            None => return Ok(false),
        }
    }
    Ok(true)
}

/// The same hash as that of a link of a case, so that the group itself is known among the links.
fn link_hash(tx: &Tx<'_>, link: &str) -> Result<Option<Vec<u8>>> {
    if link.is_empty() {
        return Ok(None);
    }
    let target = platform_adapters::reader::read(link).links.into_iter().find_map(|found| found.target);
    let target = target.ok_or_else(|| Error::invalid("link", "group-link"))?;
    tx.vault.index.hash(&target.key).map(Some)
}

fn seal(tx: &Tx<'_>, id: &Id, detail: &Detail) -> Result<Sealed> {
    tx.vault.desk.seal_json(&Place::of_desk(DETAIL, id.as_str()), detail)
}

impl Row {
    fn open(self, tx: &Tx<'_>) -> Result<Group> {
        let detail =
            tx.vault.desk.open_json(&Place::of_desk(DETAIL, self.id.as_str()), &self.sealed_detail)?;
        Ok(Group {
            known: Known {
                platform: self.platform,
                admission: self.admission,
                detail,
                names: self.names,
                photos: self.photos,
                phones: self.phones,
                predecessor: self.predecessor_id,
            },
            id: self.id,
            gone_at: self.gone_at,
            recorded_by: self.recorded_by,
            recorded_at: self.recorded_at,
            version: self.version,
        })
    }
}
