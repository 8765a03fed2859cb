//! What a provider did about a notice, by the identifiers of the DSA Transparency Database (schema 2, since 1
//! July 2025) and, where that has none, by our own.

use crate::model::notice::Outcome;
use platform_adapters::reply::statement::{Action, Territory};

/// Refused: the content stays. Ours, as the database only knows what was done.
pub const REFUSED: &str = "NO_ACTION_REFUSED";
/// Nothing was heard and it is not seen gone. Ours.
pub const NO_RESPONSE: &str = "NO_RESPONSE";
/// A receipt and no decision yet. Ours.
pub const NO_DECISION: &str = "NO_DECISION";
/// Gone before the notice. Ours.
pub const ALREADY_GONE: &str = "ALREADY_GONE";
/// Seen gone after the notice, and nobody told us of a decision. Ours.
pub const GONE_UNDECIDED: &str = "GONE_WITHOUT_DECISION";
/// Restricted in some places only. Ours.
pub const SOME_PLACES: &str = "GEO_RESTRICTED_ONLY";
/// The links of one notice were treated differently. Ours.
pub const SEVERAL: &str = "SEVERAL_ACTIONS";
/// Removed everywhere.
pub const REMOVED: &str = "DECISION_VISIBILITY_CONTENT_REMOVED";

/// Every identifier, in the order of the report.
pub const ALL: [&str; 13] = [
    REMOVED,
    "DECISION_VISIBILITY_CONTENT_DISABLED",
    "DECISION_VISIBILITY_CONTENT_DEMOTED",
    "DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED",
    "DECISION_ACCOUNT_SUSPENDED",
    "DECISION_ACCOUNT_TERMINATED",
    SOME_PLACES,
    SEVERAL,
    GONE_UNDECIDED,
    ALREADY_GONE,
    REFUSED,
    NO_DECISION,
    NO_RESPONSE,
];

/// What became of a notice, as far as it is known.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The newest statement of reasons.
    pub statement: Option<(Action, Territory)>,
    /// The outcome of each link.
    pub outcomes: Vec<Option<Outcome>>,
    /// Whether each link was seen gone: before the notice, or after it.
    pub gone: Vec<Option<Gone>>,
    /// Whether the notice was acknowledged.
    pub acknowledged: bool,
}

/// When a link was seen gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// Before the notice.
    Before,
    /// After it.
    After,
}

/// The identifier of the action.
#[must_use]
pub fn of(known: &Known) -> &'static str {
    match (known.statement, outcome(&known.outcomes)) {
        // Different links, different outcomes: one statement cannot speak for all of them.
        (_, Some(Err(()))) => SEVERAL,
        (Some((action, territory)), _) => stated(action, territory),
        (None, Some(Ok(Outcome::Removed))) => REMOVED,
        (None, Some(Ok(Outcome::Restricted))) => SOME_PLACES,
        (None, Some(Ok(Outcome::Kept))) => REFUSED,
        (None, None) => undecided(known),
    }
}

/// The outcome that all links share; an error when they differ; nothing when none has one.
fn outcome(outcomes: &[Option<Outcome>]) -> Option<Result<Outcome, ()>> {
    let first = outcomes.iter().flatten().next()?;
    Some(if outcomes.iter().all(|one| one.as_ref() == Some(first)) { Ok(*first) } else { Err(()) })
}

fn stated(action: Action, territory: Territory) -> &'static str {
    let is_everywhere = matches!(territory, Territory::World | Territory::NotStated);
    match action {
        Action::Kept => REFUSED,
        Action::Restricted => SOME_PLACES,
        _ if !is_everywhere => SOME_PLACES,
        Action::Removed => REMOVED,
        Action::Disabled => "DECISION_VISIBILITY_CONTENT_DISABLED",
        Action::AgeRestricted => "DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED",
        Action::Demoted => "DECISION_VISIBILITY_CONTENT_DEMOTED",
        Action::AccountSuspended => "DECISION_ACCOUNT_SUSPENDED",
        Action::AccountTerminated => "DECISION_ACCOUNT_TERMINATED",
    }
}

fn undecided(known: &Known) -> &'static str {
    if !known.gone.is_empty() && known.gone.iter().all(|gone| *gone == Some(Gone::Before)) {
        ALREADY_GONE
    } else if !known.gone.is_empty() && known.gone.iter().all(Option::is_some) {
        GONE_UNDECIDED
    } else if known.acknowledged {
        NO_DECISION
    } else {
        NO_RESPONSE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_names_the_action_and_its_place_decides() {
        let said =
            |action, territory| of(&Known { statement: Some((action, territory)), ..Known::default() });
        assert_eq!(said(Action::Removed, Territory::World), REMOVED);
        assert_eq!(said(Action::Removed, Territory::Belgium), SOME_PLACES);
        assert_eq!(said(Action::Kept, Territory::NotStated), REFUSED);
        for action in Action::ALL {
            assert!(ALL.contains(&said(*action, Territory::World)), "{action:?}");
        }
    }

    #[test]
    fn without_a_decision_what_was_seen_counts() {
        let seen = |gone: Vec<Option<Gone>>, acknowledged| {
            of(&Known { outcomes: vec![None; gone.len()], gone, acknowledged, ..Known::default() })
        };
        assert_eq!(seen(vec![None], false), NO_RESPONSE);
        assert_eq!(seen(vec![None, Some(Gone::After)], true), NO_DECISION);
        assert_eq!(seen(vec![Some(Gone::After)], false), GONE_UNDECIDED);
        assert_eq!(seen(vec![Some(Gone::Before)], true), ALREADY_GONE);
    }

    #[test]
    fn links_treated_differently_are_said_so() {
        let outcomes = vec![Some(Outcome::Removed), Some(Outcome::Kept)];
        assert_eq!(of(&Known { outcomes, ..Known::default() }), SEVERAL);
        let partly = vec![Some(Outcome::Removed), None];
        assert_eq!(of(&Known { outcomes: partly, ..Known::default() }), SEVERAL);
    }
}
