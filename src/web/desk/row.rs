//! One row of the desk in words: why it is there, since when, whose it is, and the next step.

use crate::db::Id;
use crate::model::desk::{DeskRow, Reason};
use crate::text::Words;
use chrono::{DateTime, Utc};
use std::collections::HashMap;

/// Up to this many rows stand in one list; more are set apart under headings.
const ONE_LIST_ROWS: usize = 12;

/// Rows under one heading.
pub(super) struct Band {
    /// The heading.
    pub(super) title: String,
    /// The rows.
    pub(super) rows: Vec<Row>,
}

/// One row.
pub(super) struct Row {
    /// The colour and sign of the reason.
    pub(super) kind: &'static str,
    /// The reason in a word or two.
    pub(super) reason: String,
    /// Number and address of the case.
    pub(super) case: Option<(String, String)>,
    /// What is to be known.
    pub(super) sentence: String,
    /// Since when, for machines.
    pub(super) since_iso: String,
    /// Since when, in full.
    pub(super) since_full: String,
    /// Since when, in short.
    pub(super) since: String,
    /// Whose case it is; empty outside of the team's list.
    pub(super) whose: String,
    /// The words of the button.
    pub(super) step: String,
    /// Where the button leads.
    pub(super) to: String,
    /// Whether the button changes something.
    pub(super) is_form: bool,
}

/// The rows in the order of the desk. `names` are those of the team, when whose they are is shown.
pub(super) fn bands(
    t: &'static Words,
    now: DateTime<Utc>,
    rows: &[DeskRow],
    names: Option<&HashMap<Id, String>>,
) -> Vec<Band> {
    let count = rows.len();
    let mut bands: Vec<Band> = Vec::new();
    for row in rows {
        let title = if count > ONE_LIST_ROWS { band_title(t, row.reason) } else { t.desk_count(count) };
        let row = Row::new(t, now, row, names);
        match bands.last_mut() {
            Some(band) if band.title == title => band.rows.push(row),
            _ => bands.push(Band { title, rows: vec![row] }),
        }
    }
    bands
}

fn band_title(t: &Words, reason: Reason) -> String {
    match reason {
        Reason::Blackmail
        | Reason::Care
        | Reason::Overdue
        | Reason::Late
        | Reason::Mailbox
        | Reason::CameBack
        | Reason::Looks
        | Reason::OrderOver
        | Reason::Order
        | Reason::UsOver
        | Reason::UsRequest
        | Reason::HoldAsked
        | Reason::HoldOver
        | Reason::Unsure
        | Reason::Failed
        | Reason::Channel
        | Reason::Resting
        | Reason::Supervise
        | Reason::Quality => t.desk_band_first(),
        Reason::Refused
        | Reason::Complain
        | Reason::Question
        | Reason::CannotTell
        | Reason::Reply
        | Reason::Unmatched
        | Reason::Talk
        | Reason::Tell
        | Reason::Group
        | Reason::HandOver => t.desk_band_platforms(),
        Reason::Remind | Reason::File | Reason::Contact | Reason::Draft | Reason::Unasked => {
            t.desk_band_send()
        }
        Reason::Close => t.desk_band_close(),
    }
}

impl Row {
    fn new(
        t: &'static Words,
        now: DateTime<Utc>,
        row: &DeskRow,
        names: Option<&HashMap<Id, String>>,
    ) -> Self {
        let since = row.since.time();
        let whose = match (names, &row.assigned_to) {
            (None, _) => String::new(),
            (Some(names), Some(id)) => names.get(id).cloned().unwrap_or_default(),
            (Some(_), None) => t.desk_nobody(),
        };
        Self {
            kind: kind(row.reason),
            reason: t.code("desk-reason", row.reason.key()),
            case: row.case.as_ref().map(|(id, number)| (number.clone(), format!("/cases/{id}"))),
            sentence: sentence(t, row),
            since_iso: since.to_rfc3339(),
            since_full: t.moment(since),
            since: t.since(since, now),
            whose,
            step: t.code("desk-do", row.reason.key()),
            to: address(row),
            is_form: matches!(row.reason, Reason::CameBack | Reason::Unasked),
        }
    }
}

fn kind(reason: Reason) -> &'static str {
    match reason {
        Reason::Blackmail
        | Reason::Care
        | Reason::Overdue
        | Reason::Late
        | Reason::Mailbox
        | Reason::Failed
        | Reason::Refused
        | Reason::Complain
        | Reason::Channel
        | Reason::HoldAsked
        | Reason::OrderOver
        | Reason::Order
        | Reason::UsOver
        | Reason::Supervise => "alert",
        Reason::CameBack => "back",
        Reason::Looks
        | Reason::Unsure
        | Reason::Question
        | Reason::CannotTell
        | Reason::Resting
        | Reason::Quality => "unsure",
        Reason::Reply | Reason::Unmatched | Reason::Tell | Reason::HandOver | Reason::HoldOver => "wait",
        Reason::Group | Reason::Talk | Reason::UsRequest => "wait",
        Reason::Remind | Reason::File | Reason::Contact | Reason::Draft | Reason::Unasked => "begun",
        Reason::Close => "gone",
    }
}

fn sentence(t: &Words, row: &DeskRow) -> String {
    let platforms = platforms(t, row);
    let notice = row.notices.first().map_or("", |(_, number)| number.as_str());
    let links = row.links;
    match row.reason {
        Reason::Blackmail => t.care_desk_say(),
        Reason::Care => t.desk_say_care(),
        Reason::Overdue => t.desk_say_overdue(notice, platforms),
        Reason::Late => t.desk_say_late(row.time.unwrap_or_default(), notice, platforms),
        Reason::Complain => t.desk_say_complain(row.time.unwrap_or_default(), notice, platforms),
        Reason::Mailbox => t.desk_say_mailbox(),
        Reason::CameBack => t.desk_say_came_back(links, platforms),
        Reason::Looks => t.desk_say_looks(platforms),
        Reason::OrderOver => t.order_desk_over(platforms),
        Reason::Order => t.order_desk_running(platforms),
        Reason::UsOver => t.track_desk_over(),
        Reason::UsRequest => t.track_desk_running(),
        Reason::Talk => t.debrief_desk_say(),
        Reason::HoldAsked => t.police_desk_asked(),
        Reason::HoldOver => t.police_desk_over(),
        Reason::Unsure => t.desk_say_unsure(notice, platforms),
        Reason::Failed => t.desk_say_failed(notice, platforms),
        Reason::Refused => t.desk_say_refused(links, platforms),
        Reason::Question => t.desk_say_question(platforms),
        Reason::CannotTell => t.desk_say_cannot_tell(links, platforms),
        Reason::Reply => t.desk_say_reply(platforms),
        Reason::Unmatched => t.desk_say_unmatched(),
        Reason::Tell => t.telling_desk_say(),
        Reason::HandOver => t.hand_overs_desk_say(),
        Reason::Group => t.groups_desk_say(platforms),
        Reason::Supervise => t.desk_say_supervise(links, platforms),
        Reason::Quality => t.desk_say_quality(links, platforms),
        Reason::Remind => t.desk_say_remind(links, platforms),
        Reason::File => match row.filed {
            Some((filed, of)) if filed > 0 => t.desk_say_file_some(filed, notice, of, platforms),
            _ => t.desk_say_file(notice, platforms),
        },
        Reason::Contact => t.desk_say_contact(row.notices.len()),
        Reason::Draft => t.desk_say_draft(row.notices.len(), platforms),
        Reason::Channel => t.desk_say_channel(platforms),
        Reason::Resting => t.desk_say_resting(links),
        Reason::Unasked => t.desk_say_unasked(links, platforms),
        Reason::Close => t.desk_say_close(),
    }
}

fn platforms(t: &Words, row: &DeskRow) -> String {
    let labels: Vec<String> = row.platforms.iter().map(|key| t.platform(key)).collect();
    if labels.is_empty() { t.desk_some_platform() } else { labels.join(", ") }
}

/// Where the next step is taken.
fn address(row: &DeskRow) -> String {
    let case = row.case.as_ref().map_or_else(|| "/cases".to_owned(), |(id, _)| format!("/cases/{id}"));
    let notice = row.notices.first().map_or_else(|| case.clone(), |(id, _)| format!("/notices/{id}"));
    let message = row.message.as_ref().map_or_else(|| "/inbox".to_owned(), |id| format!("/inbox/{id}"));
    let platform = row.platforms.first().map_or("", String::as_str);
    match row.reason {
        Reason::Blackmail => format!("{case}/care"),
        Reason::Care => case,
        Reason::OrderOver | Reason::Order => format!("{case}/orders"),
        Reason::UsOver | Reason::UsRequest => format!("{case}/tracks"),
        Reason::Talk => "/debriefs".to_owned(),
        Reason::HoldAsked | Reason::HoldOver => format!("{case}/police"),
        Reason::Channel => format!("/channels/{platform}/playbook"),
        Reason::Resting => "/jobs".to_owned(),
        Reason::Looks => "/looks".to_owned(),
        Reason::Quality => "/quality#trends".to_owned(),
        Reason::Refused | Reason::CannotTell => format!("{case}#{platform}"),
        Reason::Overdue | Reason::Unsure | Reason::Failed | Reason::File | Reason::Supervise => notice,
        Reason::Late | Reason::Complain => format!("{notice}/escalation"),
        Reason::Remind => match row.notices.first() {
            Some((id, _)) => format!("{case}/notices?open={id}#notice-{id}"),
            None => format!("{case}/notices"),
        },
        Reason::CameBack | Reason::Unasked | Reason::Draft | Reason::Contact => format!("{case}/notices"),
        Reason::Question | Reason::Reply | Reason::Unmatched => message,
        Reason::Mailbox => "/inbox".to_owned(),
        Reason::Tell => format!("{case}/telling"),
        Reason::HandOver => "/hand-overs".to_owned(),
        Reason::Group => format!("{case}/groups"),
        Reason::Close => format!("{case}#closing"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform_adapters::Language;

    fn row(reason: Reason) -> DeskRow {
        DeskRow {
            reason,
            case: Some((Id::new(), "CF-2026-0003".to_owned())),
            notices: Vec::new(),
            message: None,
            platforms: vec!["instagram".to_owned()],
            links: 2,
            filed: None,
            time: None,
            since: DateTime::<Utc>::default().into(),
            assigned_to: None,
        }
    }

    #[test]
    fn every_reason_has_its_words_in_every_language() {
        for language in Language::ALL {
            let t = Words::of(language);
            for reason in Reason::ALL {
                let row = Row::new(t, DateTime::default(), &row(*reason), None);
                assert_ne!(row.reason, reason.key());
                assert_ne!(row.step, reason.key());
                assert!(!row.sentence.is_empty());
            }
        }
    }

    #[test]
    fn many_rows_are_set_apart_under_headings_and_few_are_not() {
        let t = Words::of(Language::En);
        let few = [row(Reason::Care), row(Reason::Draft)];
        assert_eq!(bands(t, DateTime::default(), &few, None).len(), 1);
        let mut many: Vec<_> = (0..ONE_LIST_ROWS).map(|_| row(Reason::Care)).collect();
        many.push(row(Reason::Close));
        let titles: Vec<_> =
            bands(t, DateTime::default(), &many, None).into_iter().map(|band| band.title).collect();
        assert_eq!(titles, [t.desk_band_first(), t.desk_band_close()]);
    }
}
