//! The safety check: what was asked, what was said, in codes; a new check stands beside the older ones.
//!
//! Health data and threats: sealed with the identity key of the case, read on the page of the check and
//! for the desk of those who may see the case, and never in a list, log, mail, notice or export.
//! Source: the practice of hotlines (law.md, sections 5.1, 5.3 and 5.6).

use crate::db::case_keys::{CaseKeys, Ring};
use crate::db::schema::care_checks;
use crate::db::{Id, Sealed, Utc};
use crate::error::{Error, Result};
use crate::model::case::facts::Answer;
use crate::model::case::{self, Case, Known, Safety};
use crate::model::event::Entry;
use crate::model::{Actor, Tx};
use crate::text_enum;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

const COLUMN: &str = "care_checks.check";
/// An amount that is asked for is a few words, never a story.
pub const LONGEST_AMOUNT_CHARS: usize = 40;

text_enum! {
    /// Who knows what is happening to the person shown.
    Knows {
        /// A parent.
        Parent = "parent",
        /// The school.
        School = "school",
        /// A friend.
        Friend = "friend",
        /// The police.
        Police = "police",
        /// Nobody.
        Nobody = "nobody",
    }
}

text_enum! {
    /// Private details that were spread (doxxing).
    Exposed {
        /// The name.
        Name = "name",
        /// The telephone number.
        Phone = "phone",
        /// The home address.
        Home = "home",
        /// The school.
        School = "school",
        /// The name of an account.
        Account = "account",
        /// The place of work.
        Work = "work",
    }
}

text_enum! {
    /// What a blackmailer wants.
    Demand {
        /// Money.
        Money = "money",
        /// More images.
        Images = "images",
        /// A meeting.
        Meeting = "meeting",
        /// Something else.
        Other = "other",
    }
}

/// What was said at one check.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// The coded answers.
    pub safety: Safety,
    /// Who knows.
    pub knows: Vec<Knows>,
    /// Which private details were spread.
    pub exposed: Vec<Exposed>,
    /// Until when the blackmailer gives time.
    pub deadline: Option<chrono::DateTime<chrono::Utc>>,
    /// What the blackmailer wants.
    pub demand: Option<Demand>,
    /// How much, when it is money. Empty when not said.
    pub amount: String,
}

impl Check {
    /// The blackmailer's deadline, while blackmail is running.
    #[must_use]
    pub fn running_deadline(&self) -> Option<Utc> {
        if self.safety.blackmail == Answer::Yes { self.deadline.map(Utc::from) } else { None }
    }
}

/// A check with who asked and when.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What was said.
    pub check: Check,
    /// Who asked.
    pub by: Id,
    /// When.
    pub at: Utc,
}

/// Writes a check down beside the older ones. The case takes over how urgent it is and whether private
/// details were spread; drafts that nobody edited are written again.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Invalid`] when the amount is too long; [`Error::Conflict`] when somebody
/// changed the case since `version` was shown.
pub fn ask(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64, check: &Check) -> Result<()> {
    let (case, keys) = case::find_for(tx, actor, id)?;
    if check.amount.chars().count() > LONGEST_AMOUNT_CHARS {
        return Err(Error::invalid("amount", "long"));
    }
    let mut check = check.clone();
    if check.exposed.iter().any(|detail| matches!(detail, Exposed::Home | Exposed::School)) {
        check.safety.address = Answer::Yes;
    }
    case::update(tx, actor, id, version, &known_with(case, &check))?;
    let row = Id::new();
    diesel::insert_into(care_checks::table)
        .values((
            care_checks::id.eq(&row),
            care_checks::case_id.eq(id),
            care_checks::sealed_check.eq(keys.seal(Ring::Identity, COLUMN, &row, &check)?),
            care_checks::asked_by.eq(&actor.id),
            care_checks::asked_at.eq(tx.now),
        ))
        .execute(tx.c)?;
    Entry::by(&actor.id, "care.asked").in_case(&keys).record(tx)
}

/// What the case knew, with what this check says.
fn known_with(case: Case, check: &Check) -> Known {
    let mut facts = case.facts;
    // What was spread once stays spread: an empty list does not take it back.
    facts.circumstances.private_details |= !check.exposed.is_empty();
    Known {
        person_shown: case.person_shown,
        language: case.language,
        facts,
        person: case.person,
        safety: check.safety,
    }
}

/// The checks of a case, newest first.
///
/// # Errors
/// When the keys are another case's.
pub fn history(tx: &mut Tx<'_>, keys: &CaseKeys) -> Result<Vec<Asked>> {
    let rows: Vec<(Id, Sealed, Id, Utc)> = care_checks::table
        .filter(care_checks::case_id.eq(keys.case()))
        .order((care_checks::asked_at.desc(), care_checks::id.desc()))
        .select((care_checks::id, care_checks::sealed_check, care_checks::asked_by, care_checks::asked_at))
        .load(tx.c)?;
    rows.into_iter()
        .map(|(id, sealed, by, at)| {
            Ok(Asked { check: keys.open(Ring::Identity, COLUMN, &id, &sealed)?, by, at })
        })
        .collect()
}

/// What is known now: the last check, with the answers that the case holds.
///
/// # Errors
/// When the keys are another case's.
pub fn now(tx: &mut Tx<'_>, keys: &CaseKeys, safety: Safety) -> Result<Check> {
    let last = history(tx, keys)?.into_iter().next().map(|asked| asked.check).unwrap_or_default();
    Ok(Check { safety, ..last })
}
