//! What is known in a case: what a notice needs, who it is about, how the caller is.

use crate::text_enum;
use chrono::NaiveDate;
use platform_adapters::notice::Circumstances;
use serde::{Deserialize, Serialize};

text_enum! {
    /// Who calls.
    Caller {
        /// The person shown.
        Victim = "victim",
        /// A parent.
        Parent = "parent",
        /// A friend.
        Friend = "friend",
        /// A school.
        School = "school",
        /// The police.
        Police = "police",
        /// Somebody else, or not said.
        Other = "other",
    }
}

text_enum! {
    /// How soon a case needs somebody.
    Priority {
        /// Somebody may be in danger.
        Urgent = "urgent",
        /// Everything else.
        Normal = "normal",
    }
}

/// What a notice needs. Sealed with the operations key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Who calls.
    pub caller: Caller,
    /// What is shown and why it is illegal, in words (Article 16(2)(a)). No name.
    pub explanation: String,
    /// Date of the facts, when known.
    pub facts_on: Option<NaiveDate>,
    /// What else is happening.
    pub circumstances: Circumstances,
    /// Whether the notifier stays unnamed (Article 16(2)(c), child offences only).
    pub identity_withheld: bool,
}

/// Who it is about. Sealed with the identity key; a notice can never reach it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// A pseudonym, never a name.
    pub pseudonym: String,
    /// How and when the caller may be reached.
    pub contact: String,
}

/// The answer to a safety question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The question was not asked.
    #[default]
    NotAsked,
    /// No.
    No,
    /// Yes.
    Yes,
    /// Asked, and the caller does not want to say.
    Declined,
}

impl Answer {
    /// Every answer.
    pub const ALL: [Answer; 4] = [Answer::NotAsked, Answer::No, Answer::Yes, Answer::Declined];

    /// The stored word.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Answer::NotAsked => "not_asked",
            Answer::No => "no",
            Answer::Yes => "yes",
            Answer::Declined => "declined",
        }
    }

    /// The answer with this stored word.
    #[must_use]
    pub fn by_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.key() == key)
    }
}

/// How the caller is (law.md, section 5.1). A flag for thoughts of suicide is health data: sealed with the identity key,
/// never in a list, log, mail or export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Safety {
    /// In danger now.
    pub danger: Answer,
    /// Thoughts of suicide.
    pub suicide: Answer,
    /// Blackmail is running.
    pub blackmail: Answer,
    /// Home address or school exposed.
    pub address: Answer,
    /// Somebody has taken care of it.
    pub care_done: bool,
    /// Hurting oneself. Asked on the page of the safety check.
    #[serde(default)]
    pub self_harm: Answer,
    /// Whoever does it knows the caller. Asked on the page of the safety check.
    #[serde(default)]
    pub offender: Answer,
}

impl Safety {
    /// Whether somebody has to take care of the caller now.
    #[must_use]
    pub fn needs_care(&self) -> bool {
        !self.care_done && self.any_yes()
    }

    /// How soon the case needs somebody.
    #[must_use]
    pub fn priority(&self) -> Priority {
        if self.any_yes() { Priority::Urgent } else { Priority::Normal }
    }

    /// These answers after others were known: care that was taken still counts, unless something
    /// is answered *yes* that was not before.
    #[must_use]
    pub fn after(mut self, before: Safety) -> Self {
        // A form that does not ask these two must not forget what was said.
        if self.self_harm == Answer::NotAsked {
            self.self_harm = before.self_harm;
        }
        if self.offender == Answer::NotAsked {
            self.offender = before.offender;
        }
        let newly_yes = self
            .answers()
            .into_iter()
            .zip(before.answers())
            .any(|(now, before)| now == Answer::Yes && before != Answer::Yes);
        self.care_done = before.care_done && !newly_yes;
        self
    }

    fn any_yes(&self) -> bool {
        self.answers().contains(&Answer::Yes)
    }

    fn answers(&self) -> [Answer; 6] {
        [self.danger, self.suicide, self.blackmail, self.address, self.self_harm, self.offender]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn care_counts_until_something_new_is_said() {
        let before = Safety { blackmail: Answer::Yes, care_done: true, ..Safety::default() };
        let same = Safety { care_done: false, ..before };
        assert!(same.after(before).care_done);
        let worse = Safety { danger: Answer::Yes, ..same };
        assert!(!worse.after(before).care_done);
        assert!(worse.after(before).needs_care());
    }
}
