//! What is typed about a case: from a form, from a case, and into what the model keeps.

use super::super::form::Form;
use crate::error::{Error, FieldError, Result};
use crate::model::case::facts::Answer;
use crate::model::case::{Caller, Case, Facts, Known, Person, Safety};
use chrono::NaiveDate;
use platform_adapters::notice::{Circumstances, SHORTEST_EXPLANATION_CHARS};
use platform_adapters::{Language, PersonShown};

/// The stored names of what can also be happening, in the order of the page.
pub(in crate::web) const ALSO: [&str; 11] = [
    "exposure_group",
    "private_details",
    "blackmail",
    "threats",
    "synthetic",
    "impersonation",
    "grooming",
    "bullying",
    "voyeurism",
    "not_spread",
    "danger",
];
/// How a day may be typed where the browser has no field for days.
const DAY_FORMATS: [&str; 4] = ["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y"];

/// The fields as they were typed: nothing typed is lost when something does not fit.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    pub(super) danger: String,
    pub(super) suicide: String,
    pub(super) blackmail: String,
    pub(super) address: String,
    pub(super) person_shown: String,
    pub(super) facts_on: String,
    pub(super) caller: String,
    pub(super) language: String,
    pub(super) also: Vec<String>,
    pub(super) explanation: String,
    pub(super) identity_withheld: bool,
    pub(super) pseudonym: String,
    pub(super) contact: String,
}

impl Typed {
    /// An empty form for a caller who probably speaks the caseworker's language.
    pub(super) fn empty(language: Language) -> Self {
        Self {
            caller: Caller::Other.key().to_owned(),
            language: language.key().to_owned(),
            ..Self::default()
        }
    }

    pub(super) fn of_form(form: &Form) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        Self {
            danger: text("danger"),
            suicide: text("suicide"),
            blackmail: text("blackmail"),
            address: text("address"),
            person_shown: text("person_shown"),
            facts_on: text("facts_on"),
            caller: text("caller"),
            language: text("language"),
            also: form.all("also"),
            explanation: text("explanation"),
            identity_withheld: form.ticked("identity_withheld"),
            pseudonym: text("pseudonym"),
            contact: text("contact"),
        }
    }

    pub(super) fn of_case(case: &Case) -> Self {
        let (facts, safety) = (&case.facts, &case.safety);
        let is = |key: &&str| circumstance(&facts.circumstances, key);
        Self {
            danger: safety.danger.key().to_owned(),
            suicide: safety.suicide.key().to_owned(),
            blackmail: safety.blackmail.key().to_owned(),
            address: safety.address.key().to_owned(),
            person_shown: case.person_shown.key().to_owned(),
            facts_on: facts.facts_on.map(|day| day.to_string()).unwrap_or_default(),
            caller: facts.caller.key().to_owned(),
            language: case.language.key().to_owned(),
            also: ALSO.into_iter().filter(is).map(str::to_owned).collect(),
            explanation: facts.explanation.clone(),
            identity_withheld: facts.identity_withheld,
            pseudonym: case.person.pseudonym.clone(),
            contact: case.person.contact.clone(),
        }
    }

    /// What the model keeps.
    pub(super) fn known(&self) -> Result<Known> {
        let mut faults = Vec::new();
        let person_shown = PersonShown::by_key(&self.person_shown);
        if person_shown.is_none() {
            faults.push(FieldError { field: "person_shown", why: "person-shown" });
        }
        let facts_on = self.day();
        if facts_on.is_none() && !self.facts_on.trim().is_empty() {
            faults.push(FieldError { field: "facts_on", why: "date" });
        }
        let language = Language::by_key(&self.language);
        if language.is_none() {
            faults.push(FieldError { field: "language", why: "choice" });
        }
        let (Some(person_shown), Some(language), true) = (person_shown, language, faults.is_empty()) else {
            return Err(Error::Invalid(faults));
        };
        let answer = |typed: &str| Answer::by_key(typed).unwrap_or_default();
        Ok(Known {
            person_shown,
            language,
            facts: Facts {
                caller: Caller::by_key(&self.caller).unwrap_or(Caller::Other),
                explanation: self.explanation.trim().replace("\r\n", "\n"),
                facts_on,
                circumstances: self.circumstances(),
                identity_withheld: self.identity_withheld,
            },
            person: Person {
                pseudonym: self.pseudonym.trim().to_owned(),
                contact: self.contact.trim().to_owned(),
            },
            safety: Safety {
                danger: answer(&self.danger),
                suicide: answer(&self.suicide),
                blackmail: answer(&self.blackmail),
                address: answer(&self.address),
                ..Safety::default()
            },
        })
    }

    /// The day of the facts, when one is typed that there is.
    pub(super) fn day(&self) -> Option<NaiveDate> {
        DAY_FORMATS
            .into_iter()
            .find_map(|format| NaiveDate::parse_from_str(self.facts_on.trim(), format).ok())
    }

    pub(super) fn circumstances(&self) -> Circumstances {
        Circumstances {
            exposure_group: self.is_also("exposure_group"),
            private_details: self.is_also("private_details"),
            blackmail: self.is_also("blackmail"),
            threats: self.is_also("threats"),
            synthetic: self.is_also("synthetic"),
            impersonation: self.is_also("impersonation"),
            danger: self.is_also("danger"),
            grooming: self.is_also("grooming"),
            bullying: self.is_also("bullying"),
            voyeurism: self.is_also("voyeurism"),
            not_spread: self.is_also("not_spread"),
        }
    }

    pub(super) fn is_also(&self, key: &str) -> bool {
        self.also.iter().any(|ticked| ticked == key)
    }

    /// Fewest characters a notice needs as an explanation.
    pub(super) fn fewest(&self) -> usize {
        SHORTEST_EXPLANATION_CHARS
    }
}

/// What is ticked, by the stored names.
pub(in crate::web) fn circumstances_of(also: &[String]) -> Circumstances {
    Typed { also: also.to_vec(), ..Typed::default() }.circumstances()
}

/// Whether something of this stored name is also happening.
pub(super) fn circumstance(circumstances: &Circumstances, key: &str) -> bool {
    match key {
        "exposure_group" => circumstances.exposure_group,
        "private_details" => circumstances.private_details,
        "blackmail" => circumstances.blackmail,
        "threats" => circumstances.threats,
        "synthetic" => circumstances.synthetic,
        "impersonation" => circumstances.impersonation,
        "danger" => circumstances.danger,
        "grooming" => circumstances.grooming,
        "bullying" => circumstances.bullying,
        "voyeurism" => circumstances.voyeurism,
        "not_spread" => circumstances.not_spread,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Typed {
        Typed { person_shown: "minor".to_owned(), ..Typed::empty(Language::Fr) }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for day in ["2026-05-01", "01/05/2026", "1.5.2026", " 01-05-2026 "] {
            let typed = Typed { facts_on: day.to_owned(), ..typed() };
            assert_eq!(typed.day(), NaiveDate::from_ymd_opt(2026, 5, 1), "{day}");
        }
    }

    #[test]
    fn what_does_not_fit_is_named_all_at_once() {
        let typed = Typed { facts_on: "31/02/2026".to_owned(), person_shown: String::new(), ..typed() };
        match typed.known() {
            Err(Error::Invalid(faults)) => {
                let fields: Vec<&str> = faults.iter().map(|fault| fault.field).collect();
                assert_eq!(fields, ["person_shown", "facts_on"]);
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_circumstance_survives_the_form() {
        let typed = Typed { also: ALSO.map(str::to_owned).to_vec(), ..typed() };
        let circumstances = typed.circumstances();
        assert!(ALSO.iter().all(|key| circumstance(&circumstances, key)));
    }
}
