//! The page about looks, for supervisors.

use super::canaries::answer;
use crate::app::App;
use crate::db::{Id, Utc};
use crate::model::look::alarm::{Alarm, AlarmKind, Ending};
use crate::model::look::canary::Canary;
use crate::model::look::overview::{self, Overview};
use crate::text::Words;
use crate::web::Answer;
use crate::web::cases::{Moment, Pill, seen_label};
use crate::web::page::{Page, show as show_page};
use crate::web::visit::Visit;
use actix_web::web;
use askama::Template;
use platform_adapters::look::{RuleSheet, Seen, canaries, compiled_on, sheets, version};
use platform_adapters::platforms;

#[derive(Template)]
#[template(path = "looks/show.html")]
struct LooksPage {
    page: Page,
    version: &'static str,
    compiled_on: &'static str,
    country: String,
    alarms: Vec<AlarmView>,
    ended: Vec<EndedView>,
    reads_pages: bool,
    choices: Vec<ChoiceView>,
    hosts: Vec<(String, Moment)>,
    platforms: Vec<PlatformView>,
}

struct AlarmView {
    id: String,
    platform: String,
    is_jump: bool,
    began: Moment,
    held: i64,
    looks: i64,
    turned: i64,
    cases: i64,
}

struct EndedView {
    platform: String,
    kind: String,
    began: Moment,
    ended: Moment,
    how: String,
    who: String,
}

struct ChoiceView {
    reads_pages: bool,
    reason: String,
    who: String,
    at: Moment,
}

struct PlatformView {
    key: &'static str,
    label: String,
    is_held: bool,
    canaries: Option<CanariesView>,
    last: Option<Moment>,
    /// How many looks of the last day told what.
    told: Vec<(Pill, usize)>,
    probes: Vec<ProbeView>,
}

struct CanariesView {
    up: String,
    up_said: Option<Pill>,
    never: &'static str,
    never_said: Option<Pill>,
    at: Option<Moment>,
    sound: Option<Moment>,
}

struct ProbeView {
    address: &'static str,
    reads: String,
    rules: Vec<(String, Pill)>,
}

/// `GET /looks`
pub(in crate::web) async fn show(app: web::Data<App>, visit: Visit) -> Answer {
    let actor = visit.actor()?;
    let overview = app.read(move |tx| overview::read(tx, &actor)).await?;
    let (t, now) = (visit.words(), visit.now());
    let when = |at: Utc| Moment::when(t, at, now);
    let name = |id: Option<&Id>| match id {
        Some(id) => match overview.people.get(id) {
            Some(person) => person.profile.name.clone(),
            None => t.items_by_colleague(),
        },
        None => t.cases_by_itself(),
    };
    let choice = |choice: &crate::model::look::choice::Choice| ChoiceView {
        reads_pages: choice.reads_pages,
        reason: choice.reason.clone(),
        who: name(Some(&choice.chosen_by)),
        at: when(choice.chosen_at),
    };
    let ended = |alarm: &Alarm| EndedView {
        platform: t.platform(&alarm.platform),
        kind: t.code("looks-alarm", alarm.kind.key()),
        began: when(alarm.began_at),
        ended: when(alarm.ended_at.unwrap_or(alarm.began_at)),
        how: t.code("looks-ending", alarm.ending.map_or("", Ending::key)),
        who: name(alarm.ended_by.as_ref()),
    };
    show_page(&LooksPage {
        page: Page::load(&app, &visit, "/looks").await?,
        version: version(),
        compiled_on: compiled_on(),
        country: app.outside.look_country.clone(),
        alarms: overview.alarms.iter().map(|(alarm, held)| alarm_view(alarm, *held, t, &when)).collect(),
        ended: overview.ended.iter().map(ended).collect(),
        reads_pages: overview.choices.first().is_some_and(|choice| choice.reads_pages),
        choices: overview.choices.iter().map(choice).collect(),
        hosts: overview
            .hosts
            .iter()
            .filter_map(|host| Some((host.host.clone(), when(host.wait_until?))))
            .collect(),
        platforms: platforms()
            .iter()
            .map(|platform| platform_view(platform.key(), &overview, t, &when))
            .collect(),
    })
}

fn alarm_view(alarm: &Alarm, held: i64, t: &Words, when: &impl Fn(Utc) -> Moment) -> AlarmView {
    AlarmView {
        id: alarm.id.to_string(),
        platform: t.platform(&alarm.platform),
        is_jump: alarm.kind == AlarmKind::Jump,
        began: when(alarm.began_at),
        held,
        looks: alarm.looks,
        turned: alarm.turned,
        cases: alarm.cases,
    }
}

fn platform_view(
    key: &'static str,
    overview: &Overview,
    t: &Words,
    when: &impl Fn(Utc) -> Moment,
) -> PlatformView {
    let known = overview.canaries.iter().find(|canary| canary.platform == key);
    let pair = canaries().into_iter().find(|pair| pair.platform == key);
    let runs = overview.runs.get(key);
    let told = runs.map(|runs| runs.told.iter().map(|(seen, count)| (Pill::of(t, "seen", seen), *count)));
    let probes = sheets(key).into_iter().map(|probe| ProbeView {
        address: probe.address,
        reads: t.code("items-reads", probe.reads.key()),
        rules: probe.rules.iter().map(|rule| (condition(rule, t), answer_of(rule.seen, t))).collect(),
    });
    PlatformView {
        key,
        label: t.platform(key),
        is_held: overview.alarms.iter().any(|(alarm, _)| alarm.platform == key),
        canaries: pair.map(|pair| canaries_view(pair.up, pair.never, known, t, when)),
        last: runs.map(|runs| when(runs.last_at)),
        told: told.into_iter().flatten().collect(),
        probes: probes.collect(),
    }
}

fn canaries_view(
    up: &'static str,
    never: &'static str,
    known: Option<&Canary>,
    t: &Words,
    when: &impl Fn(Utc) -> Moment,
) -> CanariesView {
    let said = |of: fn(&Canary) -> (Option<&str>, Option<&str>)| {
        let (seen, why) = of(known?);
        answer(t, seen, why)
    };
    CanariesView {
        up: known.and_then(|canary| canary.up_address.clone()).unwrap_or_else(|| up.to_owned()),
        up_said: said(|canary| (canary.up_seen.as_deref(), canary.up_why.as_deref())),
        never,
        never_said: said(|canary| (canary.never_seen.as_deref(), canary.never_why.as_deref())),
        at: known.and_then(|canary| canary.looked_at).map(when),
        sound: known.and_then(|canary| canary.sound_at).map(when),
    }
}

/// The conditions of a rule in words, each after the other.
fn condition(rule: &RuleSheet, t: &Words) -> String {
    let mut parts = Vec::new();
    if !rule.status.is_empty() {
        let statuses: Vec<String> = rule.status.iter().map(u16::to_string).collect();
        parts.push(t.looks_when_status(statuses.join(", ")));
    }
    if let Some((at, wanted)) = &rule.json {
        let place = if at.is_empty() { "JSON" } else { at };
        parts.push(match wanted.as_str() {
            "" => t.looks_when_there(place),
            wanted => t.looks_when_field(place, wanted),
        });
    }
    parts.extend(rule.has.iter().map(|words| t.looks_when_has(words)));
    parts.extend(rule.lacks.iter().map(|words| t.looks_when_lacks(words)));
    parts.join(" · ")
}

fn answer_of(seen: Seen, t: &Words) -> Pill {
    let label = match seen {
        Seen::Unsure(why) => format!("{}: {}", t.seen_unsure(), t.code("unsure", why.key())),
        seen => seen_label(t, seen),
    };
    Pill { class: format!("seen-{}", seen.key()), label }
}
