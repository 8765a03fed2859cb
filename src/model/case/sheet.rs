//! Everything the case page shows, on one sheet.

use super::{Case, find_for, is_unfinished};
use crate::db::{Id, Utc};
use crate::error::Result;
use crate::model::check::{self, Check};
use crate::model::event::{self, Event};
use crate::model::item::follow::{self, Followed};
use crate::model::item::{self, Item, ItemState};
use crate::model::look::alarm;
use crate::model::message::statement::{self, Statement};
use crate::model::message::{self, Message};
use crate::model::notice::{self, Notice};
use crate::model::person::{self, Person};
use crate::model::police::hold;
use crate::model::{Actor, Tx};
use chrono::Duration;
use std::collections::{HashMap, HashSet};

const TIMELINE_AT_MOST: i64 = 200;

/// The sheet of a case.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The case.
    pub case: Case,
    /// Its links by platform, in the order of the platforms.
    pub platforms: Vec<PlatformSheet>,
    /// What happened, newest first.
    pub timeline: Vec<Line>,
    /// The replies that wait for a person.
    pub replies: Vec<Message>,
    /// The statements of reasons that a person confirmed.
    pub statements: Vec<Statement>,
    /// Everybody whose name the page shows.
    pub people: HashMap<Id, Person>,
    /// Whether a link or notice is still open.
    pub unfinished: bool,
    /// The figures at the top.
    pub progress: Progress,
    /// The platforms whose looks are not trusted now: what they tell is kept and changes nothing.
    pub held: HashSet<String>,
    /// The last look at each link, by link.
    pub looks: HashMap<Id, Check>,
    /// What became of following its short links and invitations, by link.
    pub follows: HashMap<Id, Followed>,
}

/// One platform of a case.
#[derive(Clone, Debug)]
pub struct PlatformSheet {
    /// The platform's key.
    pub platform: String,
    /// The name people read.
    pub label: String,
    /// Its links.
    pub items: Vec<Item>,
    /// Its notices, in order.
    pub notices: Vec<Notice>,
}

/// The figures at the top of a case.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    /// Links that are not set aside.
    pub links: usize,
    /// Links that are still open.
    pub open: usize,
    /// Links seen to be gone.
    pub gone: usize,
    /// Open links of which the last look could not tell.
    pub cannot_tell: usize,
    /// Longest time from asking to gone among the gone links.
    pub slowest: Option<Duration>,
    /// Drafts that wait to be sent.
    pub drafts: usize,
    /// Open links about which no notice was written.
    pub unasked: usize,
    /// The earliest time at which a promised answer is due.
    pub next_due: Option<(String, Utc)>,
}

/// One line of the timeline.
#[derive(Clone, Debug)]
pub struct Line {
    /// The entry of the audit trail.
    pub event: Event,
    /// The link, notice or person it is about, in words that may be shown on the page.
    pub about: Option<String>,
    /// A note, or another detail in words.
    pub detail: Option<serde_json::Value>,
}

/// Reads the sheet of a case.
///
/// # Errors
/// [`crate::error::Error::NotFound`].
pub fn sheet(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Sheet> {
    let (case, keys) = find_for(tx, actor, id)?;
    let items = item::of_case(tx, &keys)?;
    let notices = notice::of_case(tx, &keys)?;
    let people: HashMap<Id, Person> =
        person::all(tx)?.into_iter().map(|person| (person.id.clone(), person)).collect();
    let mut replies = message::waiting(tx, actor)?;
    replies.retain(|message| message.case_id.as_ref() == Some(id));
    let mut timeline = Vec::new();
    for event in event::of_case(tx, id, TIMELINE_AT_MOST)? {
        let about = event.object.as_ref().and_then(|object| name_of(object, &items, &notices, &people));
        let detail = event.detail(&keys)?;
        timeline.push(Line { event, about, detail });
    }
    let progress = progress(tx, &items, &notices)?;
    let platforms = platform_adapters::platforms()
        .iter()
        .filter_map(|platform| {
            let of_platform = PlatformSheet {
                platform: platform.key().to_owned(),
                label: platform.label().to_owned(),
                items: items.iter().filter(|item| item.platform == platform.key()).cloned().collect(),
                notices: notices.iter().filter(|n| n.platform == platform.key()).cloned().collect(),
            };
            (!of_platform.items.is_empty()).then_some(of_platform)
        })
        .collect();
    let unfinished = is_unfinished(tx, id)?;
    let looks = check::last_of_case(tx, id)?;
    let held = alarm::open(tx)?.into_iter().map(|alarm| alarm.platform).collect();
    let follows = follow::of_case(tx, &keys)?;
    let statements = statement::of_case(tx, &keys)?;
    Ok(Sheet {
        case,
        platforms,
        timeline,
        replies,
        statements,
        people,
        unfinished,
        progress,
        held,
        looks,
        follows,
    })
}

fn name_of(object: &Id, items: &[Item], notices: &[Notice], people: &HashMap<Id, Person>) -> Option<String> {
    if let Some(item) = items.iter().find(|item| &item.id == object) {
        let label = platform_adapters::by_key(&item.platform).map_or("", |platform| platform.label());
        return Some(format!("{label} {}", item.short()));
    }
    if let Some(notice) = notices.iter().find(|notice| &notice.id == object) {
        let label = platform_adapters::by_key(&notice.platform).map_or("", |platform| platform.label());
        return Some(format!("{label} {}", notice.number));
    }
    people.get(object).map(|person| person.profile.name.clone())
}

fn progress(tx: &mut Tx<'_>, items: &[Item], notices: &[Notice]) -> Result<Progress> {
    let mut progress = Progress::default();
    let held = match items.first() {
        Some(item) => hold::held(tx, &item.case_id)?,
        None => hold::Held::default(),
    };
    for item in items {
        if item.state != ItemState::Dropped {
            progress.links += 1;
        }
        if item.state == ItemState::Gone {
            progress.gone += 1;
            let took = item.gone_at.zip(item.asked_at).map(|(gone, asked)| gone - asked);
            progress.slowest = progress.slowest.max(took);
        }
        if item.state.is_open() {
            progress.open += 1;
            progress.cannot_tell += usize::from(item.cannot_tell().is_some());
        }
        let covered = notices
            .iter()
            .any(|notice| notice.state.is_unfinished() && notice.items.iter().any(|(id, _)| id == &item.id));
        if item.state == ItemState::Listed && !covered && held.until(&item.id).is_none() {
            progress.unasked += 1;
        }
    }
    progress.drafts = notices.iter().filter(|notice| notice.state == notice::NoticeState::Draft).count();
    for notice in notices.iter().filter(|notice| notice.state.is_out() && notice.decided_at.is_none()) {
        let channel = crate::model::channel::of(tx, &notice.platform)?;
        let (Some(hours), Some(sent_at)) = (channel.promised_hours, notice.sent_at) else { continue };
        let due = sent_at + tx.rules.pace.hours(i32::try_from(hours).unwrap_or(i32::MAX));
        if progress.next_due.as_ref().is_none_or(|(_, earliest)| due < *earliest) {
            progress.next_due = Some((notice.platform.clone(), due));
        }
    }
    Ok(progress)
}
