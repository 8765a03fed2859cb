//! Collects the figures of a calendar year from notices, statements of reasons and spells.
//!
//! Counted are first notices that left in the year: no follow-up, no flag through an interface, no test, none
//! taken back. A notice counts in the year in which it left, also when the answer came later.

use super::action::{self, Gone, Known};
use super::cells::{self, Published};
use super::figures::{self, Cell, FORMAT, Figures, Median, OTHER, Times};
use super::gather::{Axis, Observation};
use super::suppress::Why;
use crate::db::schema::{
    cases, follow_ups, items, notice_items, notice_standings, notices, proceedings, spells, statements,
    test_notices,
};
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::Tx;
use crate::model::notice::{self, NoticeState, Outcome};
use crate::model::proceeding::ProceedingKind;
use crate::model::spell::{Clock, Ending, Spell};
use crate::model::times::survival::{Curve, Wait};
use chrono::{NaiveDate, TimeZone};
use diesel::prelude::*;
use platform_adapters::reply::statement::{Action, Territory};
use platform_adapters::{Door, law};
use std::collections::{BTreeSet, HashMap, HashSet};

/// The years a report may be about.
pub const YEARS: std::ops::RangeInclusive<i32> = 2024..=2100;
const NOT_KNOWN: [&str; 2] = ["STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE", "KEYWORD_OTHER"];

/// One notice that counts.
struct Counted {
    id: Id,
    case: usize,
    provider: &'static str,
    kind: (String, String),
    language: String,
    action: &'static str,
    ground: String,
    automated: &'static str,
    standing: &'static str,
}

type NoticeRow = (Id, Id, String, String, Option<Utc>);
type StatementRow = (Id, String, String, String, Option<bool>);

/// The figures of a year, as they are now.
///
/// # Errors
/// [`Error::NotFound`] for a year that cannot be.
pub fn collect(tx: &mut Tx<'_>, year: i32) -> Result<Figures> {
    let (from, to) = bounds(year)?;
    let mut places = Places::default();
    let follow_ups = follow_ups_of(tx)?;
    let notices = counted(tx, from, to, &follow_ups, &mut places)?;
    let spells: Vec<Spell> = spells::table
        .filter(spells::asked_at.ge(from))
        .filter(spells::asked_at.lt(to))
        .select(Spell::as_select())
        .load(tx.c)?;

    let mut figures = large_table(year, &notices);
    let by = |key: fn(&Counted) -> &str| notices.iter().map(|one| (key(one), one.case)).collect::<Vec<_>>();
    figures.tables = vec![
        figures::one_way("language", &by(|notice| notice.language.as_str())),
        figures::one_way("ground", &by(|notice| notice.ground.as_str())),
        figures::one_way("automated", &by(|notice| notice.automated)),
        // Both parts add up to the published total: no counts that stand alone.
        figures::one_way("standing", &by(|notice| notice.standing)),
    ];
    figures.times = times(tx, &figures, &spells, &mut places);
    figures.singles = singles(tx, (from, to), &notices, &spells, &follow_ups, &mut places)?;
    Ok(figures)
}

/// The notices by provider, kind and action, with the names of all three.
fn large_table(year: i32, notices: &[Counted]) -> Figures {
    let providers = sorted(notices.iter().map(|notice| notice.provider.to_owned()));
    let kinds = sorted(notices.iter().map(|notice| notice.kind.clone()));
    let used: HashSet<&str> = notices.iter().map(|notice| notice.action).collect();
    let actions: Vec<String> = action::ALL
        .iter()
        .filter(|action| used.contains(**action))
        .map(|action| (*action).to_owned())
        .collect();
    let observations: Vec<Observation> = notices
        .iter()
        .map(|notice| {
            let provider = position(&providers, |name| name == notice.provider);
            let kind = position(&kinds, |kind| *kind == notice.kind);
            let action = position(&actions, |action| action == notice.action);
            (vec![provider, kind, action], notice.case)
        })
        .collect();
    let mut figures = Figures { format: FORMAT, year, ..Figures::default() };
    match cells::publish(&[providers.len(), kinds.len(), actions.len()], &observations) {
        Some(Published { axes: [by_provider, by_kind, by_action], cells }) => {
            figures.cells = cells;
            (figures.providers, figures.together.providers) =
                named(&by_provider, &providers, || OTHER.to_owned());
            (figures.kinds, figures.together.kinds) =
                named(&by_kind, &kinds, || (OTHER.to_owned(), OTHER.to_owned()));
            (figures.actions, figures.together.actions) = named(&by_action, &actions, || OTHER.to_owned());
        }
        // Too few notices for any number, that of all of them included.
        None => figures.cells = vec![Cell { why: Some(Why::Small), ..Cell::default() }],
    }
    figures
}

/// The names of the levels of an axis, and of those put together behind them.
fn named<T: Clone>(axis: &Axis, names: &[T], other: impl Fn() -> T) -> (Vec<T>, Vec<T>) {
    let of =
        |levels: &[usize]| levels.iter().filter_map(|level| names.get(*level).cloned()).collect::<Vec<T>>();
    let together = of(&axis.together);
    let last = (!together.is_empty()).then(other);
    (of(&axis.own).into_iter().chain(last).collect(), together)
}

/// The first moment of the year and of the one after it, in Brussels.
fn bounds(year: i32) -> Result<(Utc, Utc)> {
    if !YEARS.contains(&year) {
        return Err(Error::NotFound);
    }
    let first = |year| {
        NaiveDate::from_ymd_opt(year, 1, 1)
            .and_then(|day| day.and_hms_opt(0, 0, 0))
            .and_then(|at| chrono_tz::Europe::Brussels.from_local_datetime(&at).earliest())
            .map(|at| Utc::from(at.with_timezone(&chrono::Utc)))
            .ok_or(Error::NotFound)
    };
    Ok((first(year)?, first(year + 1)?))
}

/// Numbers for cases: all that the counting needs to know of them.
#[derive(Default)]
struct Places(HashMap<Id, usize>);

impl Places {
    fn of(&mut self, case: &Id) -> usize {
        let next = self.0.len();
        *self.0.entry(case.clone()).or_insert(next)
    }
}

/// Each follow-up with the notices it follows, and its kind.
fn follow_ups_of(tx: &mut Tx<'_>) -> Result<Vec<(Id, Id, String)>> {
    Ok(follow_ups::table
        .inner_join(notices::table.on(notices::id.eq(follow_ups::notice_id)))
        .filter(notices::state.ne(NoticeState::Withdrawn))
        .select((follow_ups::notice_id, follow_ups::follows, follow_ups::kind))
        .load(tx.c)?)
}

fn counted(
    tx: &mut Tx<'_>,
    from: Utc,
    to: Utc,
    follow_ups: &[(Id, Id, String)],
    places: &mut Places,
) -> Result<Vec<Counted>> {
    let tests: HashSet<Id> =
        test_notices::table.select(test_notices::notice_id).load::<Id>(tx.c)?.into_iter().collect();
    let firsts: HashMap<&Id, &Id> = follow_ups.iter().map(|(id, follows, _)| (id, follows)).collect();
    let rows: Vec<NoticeRow> = notices::table
        .filter(notices::sent_at.ge(from))
        .filter(notices::sent_at.lt(to))
        .filter(notices::state.ne(NoticeState::Withdrawn))
        .filter(notices::door.ne(Door::Api.key()))
        .order((notices::sent_at.asc(), notices::id.asc()))
        .select((notices::id, notices::case_id, notices::platform, notices::language, notices::received_at))
        .load(tx.c)?;
    let told = statements_of(tx, &firsts)?;
    let seen = seen_of(tx)?;
    let outcomes = outcomes_of(tx, from, to)?;
    let standings = standings(tx)?;
    let mut counted = Vec::new();
    for (id, case, platform, language, received_at) in rows {
        if tests.contains(&id) || firsts.contains_key(&id) {
            continue;
        }
        let statement = told.get(&id);
        let links: &[(Id, Option<Outcome>)] = outcomes.get(&id).map_or(&[], Vec::as_slice);
        let spell = |item: &Id| seen.get(&(id.clone(), item.clone()));
        let known = Known {
            statement: statement.and_then(|(_, action, _, territory, _)| {
                Some((Action::by_key(action)?, Territory::by_key(territory).unwrap_or(Territory::NotStated)))
            }),
            outcomes: links.iter().map(|(_, outcome)| *outcome).collect(),
            gone: links.iter().map(|(item, _)| spell(item).and_then(|(_, gone)| *gone)).collect(),
            acknowledged: received_at.is_some(),
        };
        let keyword = links.iter().find_map(|(item, _)| spell(item)).map(|(keyword, _)| keyword.clone());
        counted.push(Counted {
            case: places.of(&case),
            provider: platform_adapters::by_key(&platform).map_or("–", |platform| platform.provider()),
            // A link told to several recipients has its spell under the first of them.
            kind: kind_of(tx, &id, keyword.as_deref().unwrap_or_default()),
            language,
            action: action::of(&known),
            ground: statement.map_or_else(|| "no_statement".to_owned(), |(_, _, ground, ..)| ground.clone()),
            automated: match statement.map(|(.., automated)| automated) {
                None => "no_statement",
                Some(None) => "not_stated",
                Some(Some(true)) => "yes",
                Some(Some(false)) => "no",
            },
            standing: match standings.get(&id) {
                None => "not_recorded",
                Some(true) => "trusted",
                Some(false) => "plain",
            },
            id,
        });
    }
    Ok(counted)
}

/// Whether each notice left as a trusted flagger's; those sent before this was recorded are not in it.
fn standings(tx: &mut Tx<'_>) -> Result<HashMap<Id, bool>> {
    let rows: Vec<(Id, bool)> = notice_standings::table
        .select((notice_standings::notice_id, notice_standings::as_flagger))
        .load(tx.c)?;
    Ok(rows.into_iter().collect())
}

/// The newest statement about each first notice, also when it came with a follow-up.
fn statements_of(tx: &mut Tx<'_>, firsts: &HashMap<&Id, &Id>) -> Result<HashMap<Id, StatementRow>> {
    let rows: Vec<StatementRow> = statements::table
        .order((statements::told_at.asc(), statements::id.asc()))
        .select((
            statements::notice_id,
            statements::action,
            statements::ground,
            statements::territory,
            statements::automated,
        ))
        .load(tx.c)?;
    Ok(rows
        .into_iter()
        .map(|row| (firsts.get(&row.0).map_or_else(|| row.0.clone(), |id| (*id).clone()), row))
        .collect())
}

type Seen = HashMap<(Id, Id), (String, Option<Gone>)>;

/// The keyword of each link of a notice, and whether it was seen gone.
fn seen_of(tx: &mut Tx<'_>) -> Result<Seen> {
    let rows: Vec<(Option<Id>, Id, String, Option<Ending>)> = spells::table
        .select((spells::notice_id, spells::item_id, spells::keyword, spells::ending))
        .load(tx.c)?;
    let gone = |ending| match ending {
        Some(Ending::Gone) => Some(Gone::After),
        Some(Ending::GoneBefore) => Some(Gone::Before),
        _ => None,
    };
    let seen = |(notice, item, keyword, ending): (Option<Id>, Id, String, Option<Ending>)| {
        Some(((notice?, item), (keyword, gone(ending))))
    };
    Ok(rows.into_iter().filter_map(seen).collect())
}

/// The links of each notice with their outcomes.
type Outcomes = HashMap<Id, Vec<(Id, Option<Outcome>)>>;

fn outcomes_of(tx: &mut Tx<'_>, from: Utc, to: Utc) -> Result<Outcomes> {
    let rows: Vec<(Id, Id, Option<Outcome>)> = notice_items::table
        .inner_join(notices::table)
        .filter(notices::sent_at.ge(from))
        .filter(notices::sent_at.lt(to))
        .order((notice_items::notice_id.asc(), notice_items::item_id.asc()))
        .select((notice_items::notice_id, notice_items::item_id, notice_items::outcome))
        .load(tx.c)?;
    let mut outcomes = Outcomes::new();
    for (notice, item, outcome) in rows {
        outcomes.entry(notice).or_default().push((item, outcome));
    }
    Ok(outcomes)
}

/// Category and keyword of a notice. A keyword that several categories have, and a link told to several
/// recipients, are read from the notice itself; of a case whose keys are gone nothing more is known.
fn kind_of(tx: &mut Tx<'_>, notice: &Id, keyword: &str) -> (String, String) {
    let only = |keyword: &str| {
        let mut having = law::categories()
            .iter()
            .filter(|category| category.keywords.iter().any(|one| one.id == keyword))
            .map(|category| (category.id.clone(), keyword.to_owned()));
        having.next().filter(|_| having.next().is_none())
    };
    only(keyword)
        .or_else(|| notice::for_job(tx, notice).ok().map(|(notice, _)| notice.kind()))
        .unwrap_or_else(|| NOT_KNOWN.map(str::to_owned).into())
}

fn times(tx: &Tx<'_>, figures: &Figures, spells: &[Spell], places: &mut Places) -> Vec<Times> {
    let all: Vec<&Spell> = spells.iter().collect();
    let over_all = Times { links: None, ..row(tx, None, &all, places) };
    let by_provider = figures.providers.iter().enumerate().map(|(at, name)| {
        let is_in = |provider: &str| {
            provider == name
                || (name == OTHER && figures.together.providers.iter().any(|one| one == provider))
        };
        let of_provider = |spell: &&&Spell| {
            platform_adapters::by_key(&spell.platform).is_some_and(|platform| is_in(platform.provider()))
        };
        let own: Vec<&Spell> = all.iter().filter(of_provider).copied().collect();
        row(tx, Some(at), &own, places)
    });
    by_provider.collect::<Vec<_>>().into_iter().chain([over_all]).collect()
}

fn row(tx: &Tx<'_>, provider: Option<usize>, spells: &[&Spell], places: &mut Places) -> Times {
    let asked: Vec<&&Spell> =
        spells.iter().filter(|spell| spell.ending != Some(Ending::GoneBefore)).collect();
    let cases: Vec<usize> = asked.iter().map(|spell| places.of(&spell.case_id)).collect();
    let links = figures::single("links", &cases).number.filter(|links| *links > 0);
    if links.is_none() {
        return Times { provider, hidden: true, ..Times::default() };
    }
    let until = |clock| {
        let waits: Vec<Wait> = asked
            .iter()
            .filter_map(|spell| spell.wait(clock, tx.now))
            .map(|wait| Wait::new(minutes(wait.minutes), wait.ended))
            .collect();
        Median::from(Curve::of(&waits).median())
    };
    Times {
        provider,
        hidden: false,
        links,
        acknowledged: until(Clock::Acknowledged),
        answered: until(Clock::Answered),
        decided: until(Clock::Decided),
        gone: until(Clock::Gone),
    }
}

fn singles(
    tx: &mut Tx<'_>,
    (from, to): (Utc, Utc),
    notices: &[Counted],
    spells: &[Spell],
    follow_ups: &[(Id, Id, String)],
    places: &mut Places,
) -> Result<Vec<figures::Single>> {
    let opened: Vec<Id> = cases::table
        .filter(cases::opened_at.ge(from))
        .filter(cases::opened_at.lt(to))
        .select(cases::id)
        .load(tx.c)?;
    let received: Vec<Id> = items::table
        .filter(items::added_at.ge(from))
        .filter(items::added_at.lt(to))
        .select(items::case_id)
        .load(tx.c)?;
    let mut of = |ids: &[Id]| ids.iter().map(|id| places.of(id)).collect::<Vec<_>>();
    let (opened, received) = (of(&opened), of(&received));
    let again: Vec<usize> =
        spells.iter().filter(|spell| spell.number > 1).map(|spell| places.of(&spell.case_id)).collect();
    let outside: Vec<(Id, ProceedingKind)> = proceedings::table
        .inner_join(notices::table)
        .filter(proceedings::filed_at.ge(from))
        .filter(proceedings::filed_at.lt(to))
        .select((notices::case_id, proceedings::kind))
        .load(tx.c)?;
    let mut filed = |kind| {
        let of_kind = outside.iter().filter(|(_, one)| *one == kind);
        of_kind.map(|(case, _)| places.of(case)).collect::<Vec<_>>()
    };
    let (disputes, files) = (filed(ProceedingKind::Dispute), filed(ProceedingKind::Regulator));
    let complained: BTreeSet<&Id> =
        follow_ups.iter().filter(|(.., kind)| kind == "complaint").map(|(_, first, _)| first).collect();
    let complaints: Vec<usize> =
        notices.iter().filter(|notice| complained.contains(&notice.id)).map(|notice| notice.case).collect();
    Ok(vec![
        figures::single("cases", &opened),
        figures::single("links", &received),
        figures::single("again", &again),
        figures::single("complaints", &complaints),
        figures::single("disputes", &disputes),
        figures::single("regulator", &files),
    ])
}

fn sorted<T: Ord>(values: impl Iterator<Item = T>) -> Vec<T> {
    values.collect::<BTreeSet<T>>().into_iter().collect()
}

fn position<T>(values: &[T], is_it: impl Fn(&T) -> bool) -> usize {
    values.iter().position(is_it).unwrap_or(usize::MAX)
}

#[expect(clippy::cast_precision_loss, reason = "minutes are far below 2^52")]
fn minutes(minutes: i64) -> f64 {
    minutes as f64
}
