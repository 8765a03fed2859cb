//! Trying the law: who, what and when, and what would follow. Nothing is stored.

use super::pair_label;
use crate::text::Words;
use crate::web::cases::{ALSO, circumstances_of};
use chrono::NaiveDate;
use platform_adapters::law::{self, Mapping, Pair};
use platform_adapters::{Kind, PersonShown};

/// The form and what follows from it.
pub(super) struct TrialView {
    /// Stored name, label and whether it is chosen.
    pub(super) people: Vec<(&'static str, String, bool)>,
    /// The same for what is also happening.
    pub(super) also: Vec<(&'static str, String, bool)>,
    pub(super) is_search: bool,
    pub(super) on: String,
    pub(super) result: Option<ResultView>,
}

/// What follows.
pub(super) struct ResultView {
    pub(super) main: (String, String),
    pub(super) additional: Vec<(String, String)>,
    /// The provisions and whether each was read in the law.
    pub(super) grounds: Vec<(String, bool)>,
    pub(super) both_codes: bool,
}

impl TrialView {
    /// What the address asks for; the form alone while nobody is chosen.
    pub(super) fn of(query: &[(String, String)], mapping: &Mapping, t: &Words) -> Self {
        let all = |name: &str| -> Vec<String> {
            query.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
        };
        let (also, on) = (all("also"), all("on").pop().unwrap_or_default());
        let person = all("person").pop().and_then(|key| PersonShown::by_key(&key));
        let is_search = !all("search").is_empty();
        let choice = |key: &'static str, family: &str, is_chosen| (key, t.code(family, key), is_chosen);
        Self {
            people: PersonShown::ALL
                .map(|one| choice(one.key(), "person", person == Some(one)))
                .into_iter()
                .collect(),
            also: ALSO
                .map(|key| choice(key, "also", also.iter().any(|one| one == key)))
                .into_iter()
                .collect(),
            is_search,
            result: person.map(|person| result(person, &also, is_search, on.parse().ok(), mapping, t)),
            on,
        }
    }
}

fn result(
    person: PersonShown,
    also: &[String],
    is_search: bool,
    day: Option<NaiveDate>,
    mapping: &Mapping,
    t: &Words,
) -> ResultView {
    let circumstances = circumstances_of(also);
    let kinds: &[Kind] = if is_search { &[Kind::Search] } else { &[] };
    let filed = law::file(mapping, person, &circumstances, kinds);
    let words = |pair: &Pair| (pair_label(pair, t.language()), pair.ids());
    ResultView {
        main: words(&filed.main),
        additional: filed.additional.iter().map(words).collect(),
        grounds: law::grounds(person, &circumstances, day)
            .iter()
            .map(|ground| (ground.cite(t.language()), ground.verified))
            .collect(),
        both_codes: day.is_none(),
    }
}
