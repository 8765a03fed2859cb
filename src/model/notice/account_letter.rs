//! The letter about an account that threatens to publish, before anything is posted.
//!
//! The facts propose it: somebody blackmails or threatens, as far as is known nothing was shared, and every
//! link names an account. A person may choose otherwise, notice by notice.

use super::{compose, draft};
use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::event::Entry;
use crate::model::item::Item;
use crate::model::{Actor, Tx, case, item};
use platform_adapters::notice::Circumstances;

/// Whether the letter can be chosen for a notice with these facts.
#[must_use]
pub fn is_offered(facts: &platform_adapters::Notice) -> bool {
    is_threat(&facts.circumstances) && facts.names_accounts()
}

fn is_threat(circumstances: &Circumstances) -> bool {
    circumstances.blackmail || circumstances.threats
}

/// Puts the letter about the account into a draft, or the letter about content.
///
/// # Errors
/// [`Error::Conflict`] when the draft changed since `version` was shown; [`Error::Refused`] when it is no
/// draft, a person edited its text, or a link names no account.
pub fn choose(tx: &mut Tx<'_>, actor: &Actor, id: &Id, version: i64, wanted: bool) -> Result<Id> {
    let (notice, keys) = draft::editable(tx, actor, id, version)?;
    if notice.text.edited {
        return Err(Error::Refused("account-letter-edited"));
    }
    let (case, _) = case::find_for(tx, actor, &notice.case_id)?;
    let mut items = Vec::with_capacity(notice.items.len());
    for (id, _) in &notice.items {
        items.push(item::find(tx, &keys, id)?);
    }
    let items: Vec<&Item> = items.iter().collect();
    let mut facts = notice.text.facts.clone();
    // What an earlier choice took for granted must not outlive it.
    facts.circumstances = compose::circumstances(&case);
    facts.circumstances.private_details = compose::shows_details(facts.circumstances.private_details, &items);
    if wanted && !is_offered(&facts) {
        return Err(Error::Refused("account-letter-unasked"));
    }
    facts.account_letter = None;
    facts.account_letter = (facts.is_about_account() != wanted).then_some(wanted);
    let text = draft::written(tx, &notice.platform, notice.door, facts)?;
    draft::save_text(tx, &keys, &notice, &text)?;
    let action = if wanted { "notice.account_letter_chosen" } else { "notice.account_letter_left" };
    Entry::by(&actor.id, action).in_case(&keys).about(id).record(tx)?;
    Ok(notice.case_id)
}

/// What the choice means for the facts: whoever chooses the letter says that the account has published
/// nothing, so no sharing is alleged, and no private details beside what is not there.
pub(super) fn settle(facts: &mut platform_adapters::Notice) {
    if !is_threat(&facts.circumstances) {
        facts.account_letter = None;
    }
    if facts.is_about_account() {
        facts.circumstances.not_spread = true;
        facts.circumstances.private_details &=
            facts.items.iter().any(|item| !item.private_details.is_empty());
    }
}
