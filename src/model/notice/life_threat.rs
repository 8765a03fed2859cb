//! The sentence on Article 18 of Regulation (EU) 2022/2065: there is a threat to life or safety.
//!
//! A person chooses it, notice by notice. What the police know stands in it only when somebody wrote
//! down that they were informed.

use super::{Notice, draft};
use crate::db::Id;
use crate::db::case_keys::CaseKeys;
use crate::error::{Error, Result};
use crate::model::case::facts::Answer;
use crate::model::case::{self, Case};
use crate::model::event::Entry;
use crate::model::{Actor, Tx, police};
use platform_adapters::notice::{LifeThreat, PoliceInformed};

/// Whether the answers of the caller make the sentence worth choosing.
#[must_use]
pub fn is_offered(case: &Case) -> bool {
    let safety = &case.safety;
    let told = [safety.danger, safety.suicide, safety.blackmail].contains(&Answer::Yes);
    told || case.facts.circumstances.blackmail || case.facts.circumstances.threats
}

/// Puts the sentence into a draft, or takes it out.
///
/// # Errors
/// [`Error::Conflict`] when the draft changed since `version` was shown; [`Error::Refused`] when it is
/// no draft, or a person edited its text.
pub fn choose(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64, wanted: bool) -> Result<Id> {
    let (notice, keys) = draft::editable(tx, actor, id, version)?;
    if notice.text.edited {
        return Err(Error::Refused("article-18-edited"));
    }
    let (case, _) = case::find_for(tx, actor, &notice.case_id)?;
    if wanted && !is_offered(&case) {
        return Err(Error::Refused("article-18-unasked"));
    }
    let mut facts = notice.text.facts.clone();
    facts.life_threat = if wanted { Some(told(tx, &keys)?) } else { None };
    let text = draft::written(tx, &notice.platform, notice.door, facts)?;
    draft::save_text(tx, &keys, &notice, &text)?;
    let action = if wanted { "notice.life_threat_told" } else { "notice.life_threat_left_out" };
    Entry::by(&actor.id, action).in_case(&keys).about(id).record(tx)?;
    Ok(notice.case_id)
}

/// The sentence of a draft that is written again, with what the police know by now.
pub(super) fn again(tx: &mut Tx<'_>, keys: &CaseKeys, notice: &Notice) -> Result<Option<LifeThreat>> {
    match notice.text.facts.life_threat {
        Some(_) => told(tx, keys).map(Some),
        None => Ok(None),
    }
}

fn told(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<LifeThreat> {
    let last = police::of_case(tx, keys)?.into_iter().next();
    Ok(LifeThreat {
        police: last.map(|informed| PoliceInformed {
            on: informed.at.time().with_timezone(&chrono_tz::Europe::Brussels).date_naive(),
            reference: Some(informed.detail.reference).filter(|reference| !reference.is_empty()),
        }),
    })
}
