//! How hard the words of a case may be to read: derived from what is known, never stored.
//!
//! Words about images or violence stand behind a click, as far as each person wants that (law.md,
//! section 5.10: descriptions collapsed, with a level).

use super::{Answer, Case, find_for};
use crate::db::Id;
use crate::error::Result;
use crate::model::{Actor, Tx};

crate::text_enum! {
    /// How hard the words may be.
    Warning {
        /// Nothing was shared, and nobody threatens.
        None = "none",
        /// Images or threats may be described.
        Maybe = "maybe",
        /// A minor, violence, or somebody's life.
        Hard = "hard",
    }
}

impl Case {
    /// How hard its words may be to read.
    #[must_use]
    pub fn warning(&self) -> Warning {
        let (facts, safety) = (&self.facts.circumstances, &self.safety);
        let is_said = |answer: Answer| answer == Answer::Yes;
        let harm = [safety.danger, safety.suicide, safety.self_harm].into_iter().any(is_said);
        let threat = facts.blackmail || facts.threats || is_said(safety.blackmail);
        if self.person_shown.is_minor() || harm || facts.danger || facts.grooming || facts.voyeurism {
            Warning::Hard
        } else if facts.not_spread && !threat {
            Warning::None
        } else {
            Warning::Maybe
        }
    }
}

/// How hard the words of a case may be. Of a message without a case nothing is known: it may be hard.
///
/// # Errors
/// [`crate::error::Error::NotFound`].
pub fn of(tx: &mut Tx<'_>, actor: &Actor, case: Option<&Id>) -> Result<Warning> {
    match case {
        Some(id) => Ok(find_for(tx, actor, id)?.0.warning()),
        None => Ok(Warning::Maybe),
    }
}
