//! The question in the address of the page, and the choices it offers.

use crate::db::Id;
use crate::error::{Error, Result};
use crate::model::spell::Clock;
use crate::model::times::listed::{Asked, Figure};
use crate::model::times::load::AGES_H;
use crate::model::times::{self, Period, Question, Split, month_by_key, month_key};
use crate::text::Words;
use crate::web::visit::Visit;
use serde::Serialize;

/// The usual period: this month and so many before it.
const USUAL_MONTHS_BEFORE: i64 = 11;
const QUARTER_MONTHS: i64 = 3;
const YEAR_MONTHS: i64 = 12;
/// Stands for a person where nobody has a case.
const NOBODY: &str = "nobody";

/// The question as it stands in an address.
#[derive(Clone, Serialize)]
pub(super) struct Address {
    pub(super) from: String,
    pub(super) to: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) than_from: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) than_to: String,
    pub(super) clock: &'static str,
    pub(super) split: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) platform: String,
}

/// A value to choose, its words, and whether it is chosen.
pub(super) type Choice = (String, String, bool);

/// The question that a visit asks; the last twelve months when it says nothing.
///
/// # Errors
/// When something in the address is unknown.
pub(super) fn question(visit: &Visit) -> Result<Question> {
    let given = |name: &str| visit.query(name).filter(|text| !text.is_empty());
    let month = |name: &str| given(name).map(|text| month_by_key(&text).ok_or(Error::NotFound)).transpose();
    let this = times::month(visit.now().into());
    let to = month("to")?.unwrap_or(this);
    let from = month("from")?.unwrap_or(to - USUAL_MONTHS_BEFORE).min(to);
    let other = match (month("than_from")?, month("than_to")?) {
        (None, None) => None,
        (from, to) => {
            let from = from.or(to).unwrap_or(this);
            let to = to.unwrap_or(from);
            Some(Period { from: from.min(to), to })
        }
    };
    let clock = given("clock").map_or(Some(Clock::Gone), |key| Clock::by_key(&key));
    let split = given("split").map_or(Split::by_key("platform"), |key| Split::by_key(&key));
    let platform = given("platform");
    if platform.as_ref().is_some_and(|key| platform_adapters::by_key(key).is_none()) {
        return Err(Error::NotFound);
    }
    Ok(Question {
        period: Period { from, to },
        // A period compared with itself is one group.
        other: other.filter(|other| *other != Period { from, to }),
        clock: clock.ok_or(Error::NotFound)?,
        split: split.ok_or(Error::NotFound)?,
        platform,
    })
}

impl Address {
    pub(super) fn of(question: &Question) -> Self {
        let than = |end: fn(Period) -> i64| question.other.map(end).map(month_key).unwrap_or_default();
        Self {
            from: month_key(question.period.from),
            to: month_key(question.period.to),
            than_from: than(|period| period.from),
            than_to: than(|period| period.to),
            clock: question.clock.key(),
            split: question.split.key(),
            platform: question.platform.clone().unwrap_or_default(),
        }
    }

    /// The part of an address after the question mark.
    pub(super) fn query(&self) -> Result<String> {
        serde_urlencoded::to_string(self).map_err(Error::internal)
    }
}

/// The list that a visit asks for.
///
/// # Errors
/// When something in the address is unknown.
pub(super) fn asked(visit: &Visit) -> Result<Asked> {
    let figure = visit.query("figure").and_then(|key| Figure::by_key(&key)).ok_or(Error::NotFound)?;
    let given = |name: &str| visit.query(name).filter(|text| !text.is_empty());
    let person = given("person")
        .map(|key| if key == NOBODY { Ok(None) } else { Id::parse(&key).map(Some).ok_or(Error::NotFound) });
    let age = given("age")
        .map(|age| age.parse().ok().filter(|age: &usize| *age <= AGES_H.len()).ok_or(Error::NotFound));
    Ok(Asked {
        question: Question { other: None, ..question(visit)? },
        group: visit.query("group"),
        figure,
        severity: given("severity"),
        person: person.transpose()?,
        age: age.transpose()?,
    })
}

/// The address of a list; nothing personal stands in it.
///
/// # Errors
/// Never in practice: every part can be written.
pub(super) fn list_address(asked: &Asked) -> Result<String> {
    let mut parts = vec![("figure", asked.figure.key().to_owned())];
    parts.extend(asked.group.clone().map(|group| ("group", group)));
    parts.extend(asked.severity.clone().map(|severity| ("severity", severity)));
    let person = asked.person.as_ref().map(|person| person.as_ref().map_or(NOBODY, Id::as_str).to_owned());
    parts.extend(person.map(|person| ("person", person)));
    parts.extend(asked.age.map(|age| ("age", age.to_string())));
    let question = Address::of(&asked.question).query()?;
    let rest = serde_urlencoded::to_string(parts).map_err(Error::internal)?;
    Ok(format!("/times/links?{question}&{rest}"))
}

/// The periods one click away: their address, words, and whether they are shown.
pub(super) fn presets(t: &Words, question: &Question, this: i64) -> Result<Vec<Choice>> {
    let year = this - this.rem_euclid(YEAR_MONTHS);
    let presets = [
        (t.times_preset_quarter(), this - QUARTER_MONTHS + 1, this),
        (t.times_preset_twelve(), this - USUAL_MONTHS_BEFORE, this),
        (t.times_preset_year(), year, this),
        (t.times_preset_before(), year - YEAR_MONTHS, year - 1),
    ];
    presets
        .into_iter()
        .map(|(words, from, to)| {
            let period = Period { from, to };
            let asked = Question { period, other: None, ..question.clone() };
            let is_shown = question.other.is_none() && question.period == period;
            Ok((format!("/times?{}", Address::of(&asked).query()?), words, is_shown))
        })
        .collect()
}

pub(super) fn clocks(t: &Words, question: &Question) -> Vec<Choice> {
    let choice = |clock: &Clock| {
        (clock.key().to_owned(), t.code("times-clock", clock.key()), *clock == question.clock)
    };
    Clock::ALL.iter().map(choice).collect()
}

pub(super) fn splits(t: &Words, question: &Question) -> Vec<Choice> {
    let choice = |key: &str| (key.to_owned(), t.code("times-split", key), key == question.split.key());
    Split::KEYS.into_iter().map(choice).collect()
}

pub(super) fn platforms(t: &Words, question: &Question) -> Vec<Choice> {
    let chosen = question.platform.as_deref().unwrap_or_default();
    let choice = |key: &str| (key.to_owned(), t.platform(key), key == chosen);
    let all = (String::new(), t.times_all_platforms(), chosen.is_empty());
    std::iter::once(all)
        .chain(platform_adapters::platforms().iter().map(|platform| choice(platform.key())))
        .collect()
}
