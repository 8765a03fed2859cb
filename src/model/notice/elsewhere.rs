//! Other notices to the same recipient about the same link, in this case or another.

use super::NoticeState;
use crate::db::schema::{cases, items, notice_items, notices};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::case::list;
use crate::model::{Actor, Tx};
use diesel::prelude::*;
use platform_adapters::Door;

/// A notice about a link that somebody else, or somebody in another case, sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The link of ours.
    pub item: Id,
    /// When that notice left.
    pub sent_at: Option<Utc>,
    /// The notice itself, when the actor may see its case.
    pub seen: Option<SeenElsewhere>,
}

/// What of another notice may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenElsewhere {
    /// The notice.
    pub notice: Id,
    /// Its number.
    pub number: String,
    /// Number of its case.
    pub case_number: String,
    /// Who approved it.
    pub by: Option<Id>,
    /// How far it is.
    pub state: NoticeState,
}

type Columns = (Vec<u8>, Id, String, Id, String, Option<Id>, NoticeState, Option<Utc>);

/// The other notices about these links of `notice` that left, or may have left. Follow-ups and the
/// notices they follow are no news to each other and are left out by `except`.
///
/// # Errors
/// When the database refuses.
pub fn about(
    tx: &mut Tx<'_>,
    actor: &Actor,
    platform: &str,
    ours: &[Id],
    except: &[Id],
) -> Result<Vec<Elsewhere>> {
    let hashes: Vec<(Id, Vec<u8>)> =
        items::table.filter(items::id.eq_any(ours)).select((items::id, items::key_hash)).load(tx.c)?;
    let wanted: Vec<&Vec<u8>> = hashes.iter().map(|(_, hash)| hash).collect();
    let found: Vec<Columns> = notice_items::table
        .inner_join(items::table)
        .inner_join(notices::table.inner_join(cases::table))
        .filter(items::key_hash.eq_any(wanted))
        .filter(notices::platform.eq(platform))
        .filter(notices::id.ne_all(except))
        // A flag by interface stands beside a notice; it is none itself.
        .filter(notices::door.ne(Door::Api.key()))
        .filter(notices::sent_at.is_not_null().or(notices::may_have_left.eq(true)))
        .order(notices::sent_at.desc())
        .select((
            items::key_hash,
            notices::id,
            notices::number,
            notices::case_id,
            cases::number,
            notices::approved_by,
            notices::state,
            notices::sent_at,
        ))
        .load(tx.c)?;
    let mut all = Vec::new();
    for (hash, notice, number, case_id, case_number, by, state, sent_at) in found {
        let Some((item, _)) = hashes.iter().find(|(_, ours)| ours == &hash) else { continue };
        let seen = list::may_see(tx, actor, &case_id)?.then_some(SeenElsewhere {
            notice,
            number,
            case_number,
            by,
            state,
        });
        all.push(Elsewhere { item: item.clone(), sent_at, seen });
    }
    Ok(all)
}
