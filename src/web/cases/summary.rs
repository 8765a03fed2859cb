//! The figures, platforms, links and notices of a case, ready to be shown.

use super::super::items::FollowView;
use super::PostedView;
use super::look::{LookView, Moment, Pill};
use crate::db::Id;
use crate::model::case::sheet::{PlatformSheet, Sheet};
use crate::model::contact::domain_of;
use crate::model::item::{Item, ItemState};
use crate::model::message::Message;
use crate::model::notice::{Notice, NoticeState};
use crate::text::Words;
use chrono::{DateTime, Utc};

/// A platform shows so many links at first: those that are still open come first.
const SHOWN_AT_MOST: usize = 100;

/// What refreshes itself on the page of a case.
pub(super) struct Summary {
    pub(super) id: String,
    pub(super) links: usize,
    pub(super) open: usize,
    pub(super) gone: usize,
    pub(super) cannot_tell: usize,
    /// The longest time from asking to gone.
    pub(super) slowest: Option<String>,
    /// The earliest promised answer: platform, moment, whether it is late.
    pub(super) due: Option<(String, Moment, bool)>,
    pub(super) replies: Vec<ReplyRow>,
    pub(super) platforms: Vec<PlatformView>,
}

/// A reply that waits for a person.
pub(super) struct ReplyRow {
    /// Platform and number of the notice it is about.
    pub(super) notice: String,
    pub(super) href: String,
    pub(super) from: String,
    pub(super) meaning: Option<Pill>,
    pub(super) at: Moment,
}

/// One platform.
pub(super) struct PlatformView {
    pub(super) key: String,
    pub(super) label: String,
    pub(super) notices: Vec<NoticeRow>,
    pub(super) rows: Vec<LinkRow>,
    /// How many links are not shown.
    pub(super) hidden: usize,
    /// Whether a link of it was never asked about.
    pub(super) is_unasked: bool,
    /// Whether its looks are not trusted now and change nothing.
    pub(super) is_held: bool,
}

/// One notice above the links.
pub(super) struct NoticeRow {
    pub(super) href: String,
    pub(super) number: String,
    pub(super) pill: Pill,
    pub(super) reference: Option<String>,
    pub(super) sent: Option<Moment>,
}

/// One link.
pub(super) struct LinkRow {
    pub(super) id: String,
    pub(super) what: String,
    pub(super) account: String,
    /// When it was made, as its number tells; empty when it does not.
    pub(super) posted: String,
    /// What became of following it; empty when it names its content.
    pub(super) follow: String,
    /// Which private details somebody saw there; empty when none.
    pub(super) details: String,
    pub(super) look: LookView,
    pub(super) is_dropped: bool,
    pub(super) is_gone: bool,
}

impl Summary {
    pub(super) fn of(sheet: &Sheet, all: bool, t: &Words, now: DateTime<Utc>) -> Self {
        let progress = &sheet.progress;
        let due = progress.next_due.as_ref().map(|(platform, at)| {
            let is_late = at.time() < now;
            (t.platform(platform), Moment::since(t, *at, now), is_late)
        });
        Self {
            id: sheet.case.id.to_string(),
            links: progress.links,
            open: progress.open,
            gone: progress.gone,
            cannot_tell: progress.cannot_tell,
            slowest: progress.slowest.map(|span| t.span(span)),
            due,
            replies: sheet.replies.iter().map(|reply| reply_row(reply, sheet, t, now)).collect(),
            platforms: sheet.platforms.iter().map(|one| platform(one, sheet, all, t, now)).collect(),
        }
    }
}

fn reply_row(reply: &Message, sheet: &Sheet, t: &Words, now: DateTime<Utc>) -> ReplyRow {
    let mut notices = sheet.platforms.iter().flat_map(|platform| platform.notices.iter());
    let about = notices.find(|notice| reply.notice_id.as_ref() == Some(&notice.id));
    ReplyRow {
        notice: about
            .map_or_else(String::new, |notice| format!("{} {}", t.platform(&notice.platform), notice.number)),
        href: format!("/inbox/{}", reply.id),
        from: reply.mail.from.clone(),
        meaning: reply.proposed.map(|meaning| Pill::of(t, "meaning", meaning.key())),
        at: Moment::when(t, reply.arrived_at, now),
    }
}

fn platform(one: &PlatformSheet, sheet: &Sheet, all: bool, t: &Words, now: DateTime<Utc>) -> PlatformView {
    let mut items: Vec<&Item> = one.items.iter().collect();
    items.sort_by_key(|item| (!item.state.is_open(), item.state == ItemState::Dropped));
    let shown = if all { items.len() } else { items.len().min(SHOWN_AT_MOST) };
    let covered = |item: &Id| {
        one.notices
            .iter()
            .any(|notice| notice.state.is_unfinished() && notice.items.iter().any(|(id, _)| id == item))
    };
    PlatformView {
        key: one.platform.clone(),
        label: t.platform(&one.platform),
        notices: one.notices.iter().map(|notice| notice_row(notice, t, now)).collect(),
        rows: items.iter().take(shown).map(|item| link_row(item, sheet, t, now)).collect(),
        hidden: items.len() - shown,
        is_held: sheet.held.contains(&one.platform),
        is_unasked: items.iter().any(|item| item.state == ItemState::Listed && !covered(&item.id)),
    }
}

fn notice_row(notice: &Notice, t: &Words, now: DateTime<Utc>) -> NoticeRow {
    // A draft is read and sent on the page where all drafts of the case stand.
    let href = match notice.state {
        NoticeState::Draft => format!("/cases/{}/notices", notice.case_id),
        _ => format!("/notices/{}", notice.id),
    };
    NoticeRow {
        href,
        number: notice.number.clone(),
        pill: Pill::of(t, "notice-state", notice.state.key()),
        reference: notice.platform_reference.clone(),
        sent: notice.sent_at.map(|at| Moment::since(t, at, now)),
    }
}

fn link_row(item: &Item, sheet: &Sheet, t: &Words, now: DateTime<Utc>) -> LinkRow {
    LinkRow {
        id: item.id.to_string(),
        what: format!("{} {}", t.code("kind", item.kind.key()), item.short()),
        posted: PostedView::of(&item.link.target, t, now).map(|posted| posted.line).unwrap_or_default(),
        // Another website has no accounts: its domain says whose page it is.
        account: item
            .link
            .target
            .account
            .clone()
            .or_else(|| domain_of(&item.link.target))
            .unwrap_or_default(),
        follow: sheet
            .follows
            .get(&item.id)
            .map(|followed| FollowView::of(item, followed, t, now).sentence)
            .unwrap_or_default(),
        details: details(item, t),
        look: LookView::of(item, sheet.looks.get(&item.id), &sheet.people, t, now),
        is_dropped: item.state == ItemState::Dropped,
        is_gone: matches!(item.state, ItemState::Gone | ItemState::Expired),
    }
}

/// Which private details somebody saw at a link; empty when none.
fn details(item: &Item, t: &Words) -> String {
    let seen = item.details.iter().flatten();
    let words: Vec<String> = seen.map(|it| t.code("care-exposed", it.key())).collect();
    if words.is_empty() { String::new() } else { t.details_some(words.join(", ")) }
}
