//! The links behind a figure, the first asked first: so the one that waits longest leads a list of open ones.

use super::group::Counts;
use super::open::days_around;
use super::{Question, Split, count, due, load, month};
use crate::db::schema::{cases, spells};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::case::{CaseState, Priority};
use crate::model::person::Role;
use crate::model::spell::sums::Dimension;
use crate::model::spell::{Ending, Spell, Standing, Wait};
use crate::model::{Actor, Tx, target};
use crate::text_enum;
use chrono::Duration;
use diesel::prelude::*;
use std::collections::HashMap;

/// How many rows are read at once while the rules that the database does not know are applied.
const READ_AT_ONCE: usize = 500;

text_enum! {
    /// A figure that counts links.
    Figure {
        /// Links about which a notice left us.
        Links = "links",
        /// Those for which what is waited for came.
        Ended = "ended",
        /// Those still open.
        Open = "open",
        /// Gone before anything was asked.
        GoneBefore = "gone_before",
        /// Ended by themselves.
        Expired = "expired",
        /// Open; the last look found them blocked in our country only.
        BlockedHere = "blocked_here",
        /// Open; the last look found them private.
        Private = "private",
        /// Open; the last look could not tell.
        Unsure = "unsure",
        /// Set aside.
        Dropped = "dropped",
        /// Came back after they were gone.
        Returned = "returned",
        /// Several recipients were told.
        Several = "several",
        /// Gone without any answer until then.
        GoneUnanswered = "gone_unanswered",
        /// Gone within our target.
        InTime = "in_time",
        /// Gone after it.
        Late = "late",
        /// Open, our target not passed.
        OpenInTime = "open_in_time",
        /// Open, our target passed.
        OpenLate = "open_late",
    }
}

/// What list is asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The question of the page; a period to compare with is not looked at.
    pub question: Question,
    /// The value of the group in the split; `None` for all groups together.
    pub group: Option<String>,
    /// Which links of the group.
    pub figure: Figure,
    /// Only links of cases of this severity.
    pub severity: Option<String>,
    /// Only links of open cases that this person has; an inner `None` is nobody.
    pub person: Option<Option<Id>>,
    /// Only links of this age, a place among [`load::AGES_H`] or the one behind.
    pub age: Option<usize>,
}

/// One link of a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The spell.
    pub spell: Spell,
    /// The number of its case.
    pub case: String,
    /// The wait by the clock of the question; none for a link that was gone before.
    pub wait: Option<Wait>,
}

/// After which link a page begins: when it was asked about, and the key of its spell.
pub type Place = (Utc, Id);

/// At most `most` links behind a figure, and where the next page begins when there is more.
///
/// # Errors
/// When the actor is no supervisor.
pub fn list(
    tx: &mut Tx<'_>,
    actor: &Actor,
    asked: &Asked,
    after: Option<Place>,
    most: usize,
) -> Result<(Vec<Listed>, Option<Place>)> {
    actor.needs(Role::Supervisor)?;
    let mut targets = HashMap::new();
    let (mut read_to, mut found, mut last) = (after, Vec::new(), None);
    loop {
        let rows = read(tx, asked, read_to.as_ref())?;
        let is_last = rows.len() < READ_AT_ONCE;
        for (spell, case) in rows {
            let place = (spell.asked_at, spell.id.clone());
            if fits(tx, asked, &spell, &mut targets)? {
                if found.len() == most {
                    return Ok((found, last));
                }
                let wait = spell.wait(asked.question.clock, tx.now);
                found.push(Listed { spell, case, wait });
                last = Some(place.clone());
            }
            read_to = Some(place);
        }
        if is_last {
            return Ok((found, None));
        }
    }
}

/// The next rows that fit as far as the database can tell.
fn read(tx: &mut Tx<'_>, asked: &Asked, after: Option<&Place>) -> Result<Vec<(Spell, String)>> {
    let mut query = spells::table.inner_join(cases::table).into_boxed();
    let (from, to) = days_around(asked.question.period);
    if let Some(from) = from {
        query = query.filter(spells::asked_at.ge(from));
    }
    if let Some(to) = to {
        query = query.filter(spells::asked_at.lt(to));
    }
    let (from, to) = asked.age.map_or((None, None), |age| load::between(tx.now, age));
    if let Some(from) = from {
        query = query.filter(spells::asked_at.ge(from));
    }
    if let Some(to) = to {
        query = query.filter(spells::asked_at.lt(to));
    }
    if let Some((at, id)) = after {
        query = query.filter(spells::asked_at.ge(*at)).filter(spells::asked_at.gt(*at).or(spells::id.gt(id)));
    }
    if let Some(platform) = &asked.question.platform {
        query = query.filter(spells::platform.eq(platform));
    }
    if let Some(severity) = &asked.severity {
        query = query.filter(spells::severity.eq(severity));
    }
    if asked.person.is_some() {
        // Load is that of open cases.
        query = query.filter(cases::state.eq(CaseState::Open));
    }
    match &asked.person {
        Some(Some(person)) => query = query.filter(cases::assigned_to.eq(person)),
        Some(None) => query = query.filter(cases::assigned_to.is_null()),
        None => {}
    }
    let open = || spells::ended_at.is_null();
    query = match asked.figure {
        Figure::Links => query.filter(open().or(spells::ending.ne(Ending::GoneBefore))),
        Figure::Ended => query,
        Figure::Open | Figure::OpenInTime | Figure::OpenLate => query.filter(open()),
        Figure::GoneBefore => query.filter(spells::ending.eq(Ending::GoneBefore)),
        Figure::Expired => query.filter(spells::ending.eq(Ending::Expired)),
        Figure::Dropped => query.filter(spells::ending.eq(Ending::Dropped)),
        Figure::BlockedHere => query.filter(open()).filter(spells::standing.eq(Standing::BlockedHere)),
        Figure::Private => query.filter(open()).filter(spells::standing.eq(Standing::Private)),
        Figure::Unsure => query.filter(open()).filter(spells::standing.eq(Standing::Unsure)),
        Figure::Returned => query.filter(spells::returned_at.is_not_null()),
        Figure::Several => query.filter(spells::recipients.gt(1)),
        Figure::GoneUnanswered => query
            .filter(spells::ending.eq(Ending::Gone))
            .filter(spells::acknowledged_at.is_null().or(spells::acknowledged_at.gt(spells::gone_at))),
        Figure::InTime | Figure::Late => query.filter(spells::ending.eq(Ending::Gone)),
    };
    Ok(query
        .order((spells::asked_at.asc(), spells::id.asc()))
        .limit(i64::try_from(READ_AT_ONCE).unwrap_or(i64::MAX))
        .select((Spell::as_select(), cases::number))
        .load(tx.c)?)
}

/// What the database cannot tell: months of Brussels, the value of the group, rounded waits and targets.
fn fits(
    tx: &mut Tx<'_>,
    asked: &Asked,
    spell: &Spell,
    targets: &mut HashMap<(String, String), i64>,
) -> Result<bool> {
    let question = &asked.question;
    let in_group = asked.group.as_ref().is_none_or(|group| question.value(spell) == group);
    if !in_group || !question.period.holds(month(spell.asked_at)) {
        return Ok(false);
    }
    let wait = spell.wait(question.clock, tx.now);
    Ok(match asked.figure {
        Figure::Ended => wait.is_some_and(|wait| wait.ended),
        Figure::InTime | Figure::Late | Figure::OpenInTime | Figure::OpenLate => {
            let key = (spell.platform.clone(), spell.severity.clone());
            let hours = match targets.get(&key) {
                Some(hours) => *hours,
                None => {
                    let priority = Priority::by_key(&key.1).unwrap_or(Priority::Normal);
                    let hours = target::of(tx, &key.0, priority)?;
                    targets.insert(key, hours);
                    hours
                }
            };
            match asked.figure {
                Figure::InTime => due::is_in_time(spell, hours),
                Figure::Late => !due::is_in_time(spell, hours),
                Figure::OpenInTime => tx.now - spell.asked_at <= Duration::hours(hours),
                _ => tx.now - spell.asked_at > Duration::hours(hours),
            }
        }
        _ => true,
    })
}

/// The figure itself, as the page shows it.
///
/// # Errors
/// When the actor is no supervisor.
pub fn total(tx: &mut Tx<'_>, actor: &Actor, asked: &Asked) -> Result<u64> {
    actor.needs(Role::Supervisor)?;
    let due = |due: &due::Due| match asked.figure {
        Figure::InTime => due.in_time,
        Figure::Late => due.late,
        Figure::OpenInTime => due.open_in_time,
        _ => due.open_late,
    };
    match asked.figure {
        _ if asked.person.is_some() => {
            let loads = load::of(tx, actor)?;
            let own = loads.iter().filter(|load| asked.person.as_ref() == Some(&load.person));
            let of_age = own.flat_map(|load| load.links.iter().enumerate());
            Ok(of_age.filter(|(at, _)| asked.age.is_none_or(|age| age == *at)).map(|(_, links)| links).sum())
        }
        Figure::InTime | Figure::Late | Figure::OpenInTime | Figure::OpenLate => {
            let dues = due::of(tx, actor, &asked.question)?;
            let own = dues
                .iter()
                .filter(|due| asked.severity.as_ref().is_none_or(|severity| *severity == due.severity));
            Ok(own.map(due).sum())
        }
        figure => {
            let figures = count(tx, &asked.question)?;
            let group = match &asked.group {
                None => Some(&figures.whole),
                Some(key) => figures.groups.iter().find(|group| group.key == *key),
            };
            Ok(group.map_or(0, |group| of_group(figure, &group.counts, group.curve.events)))
        }
    }
}

fn of_group(figure: Figure, counts: &Counts, ended: u64) -> u64 {
    match figure {
        Figure::Links => counts.links,
        Figure::Ended => ended,
        Figure::GoneBefore => counts.gone_before,
        Figure::Expired => counts.expired,
        Figure::BlockedHere => counts.blocked_here,
        Figure::Private => counts.private,
        Figure::Unsure => counts.unsure,
        Figure::Dropped => counts.dropped,
        Figure::Returned => counts.returned,
        Figure::Several => counts.several,
        Figure::GoneUnanswered => counts.gone_unanswered,
        Figure::Open | Figure::InTime | Figure::Late | Figure::OpenInTime | Figure::OpenLate => counts.open,
    }
}

impl Asked {
    /// The list of a figure of a group as the page shows it: with two periods the group is one of them, split
    /// by month it is a month.
    #[must_use]
    pub fn of(question: &Question, key: Option<&str>, figure: Figure) -> Self {
        let mut asked = Question { other: None, ..question.clone() };
        let mut group = None;
        match key {
            Some(key) if question.other.is_some() => {
                let own = question.periods().find(|period| period.key() == key);
                asked.period = own.unwrap_or(asked.period);
            }
            Some(key) if question.split == Split::Month => {
                if let Some(month) = super::month_by_key(key) {
                    asked.period = super::Period { from: month, to: month };
                }
                asked.split = Split::By(Dimension::Platform);
            }
            Some(key) => group = Some(key.to_owned()),
            None => {}
        }
        Self { question: asked, group, figure, severity: None, person: None, age: None }
    }
}
