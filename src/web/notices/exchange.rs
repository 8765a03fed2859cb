//! Everything that happened with a notice, in order: what we did, what left, what came back.

use crate::db::{Id, Utc};
use crate::model::event::Event;
use crate::model::message::{Message, MessageState};
use crate::model::notice::Attempt;
use crate::model::notice::sheet::Sheet;
use crate::text::Words;

/// One line of the exchange.
pub(in crate::web) struct Line {
    /// `out`, `in` or `self`.
    pub(in crate::web) way: &'static str,
    /// When, to order by.
    at: Utc,
    /// When, for machines.
    pub(in crate::web) iso: String,
    /// When, for people.
    pub(in crate::web) when: String,
    /// What.
    pub(in crate::web) title: String,
    /// Who or how; empty for none.
    pub(in crate::web) detail: String,
    /// Whether the text of the notice belongs to it.
    pub(in crate::web) has_text: bool,
    /// A reply.
    pub(in crate::web) reply: Option<ReplyView>,
}

/// A reply in the exchange.
pub(in crate::web) struct ReplyView {
    pub(in crate::web) id: String,
    /// What a person says it means, or what the program proposes.
    pub(in crate::web) meaning: &'static str,
    /// Whether a person has said so.
    pub(in crate::web) confirmed: bool,
    /// Whether the platform waits for an answer of ours.
    pub(in crate::web) open_question: bool,
    pub(in crate::web) subject: String,
    pub(in crate::web) text: String,
    pub(in crate::web) attachments: usize,
}

/// The lines of a notice, oldest first.
pub(in crate::web) fn lines(sheet: &Sheet, t: &Words, now: chrono::DateTime<chrono::Utc>) -> Vec<Line> {
    let mut lines = vec![Line {
        detail: name(sheet, Some(&sheet.notice.created_by)),
        ..plain("self", sheet.notice.created_at, t.notices_line_written(), t, now)
    }];
    lines.extend(sheet.events.iter().filter_map(|event| of_event(sheet, event, t, now)));
    lines.extend(sheet.attempts.iter().map(|attempt| of_attempt(attempt, t, now)));
    lines.extend(sheet.replies.iter().map(|reply| of_reply(sheet, reply, t, now)));
    lines.sort_by_key(|line| line.at);
    lines
}

fn plain(way: &'static str, at: Utc, title: String, t: &Words, now: chrono::DateTime<chrono::Utc>) -> Line {
    Line {
        way,
        at,
        iso: at.time().to_rfc3339(),
        when: t.when(at.time(), now),
        title,
        detail: String::new(),
        has_text: false,
        reply: None,
    }
}

fn name(sheet: &Sheet, person: Option<&Id>) -> String {
    person.and_then(|id| sheet.people.get(id)).map(|person| person.profile.name.clone()).unwrap_or_default()
}

/// What people did. What the program notes by itself about an attempt stands in the attempt.
fn of_event(sheet: &Sheet, event: &Event, t: &Words, now: chrono::DateTime<chrono::Utc>) -> Option<Line> {
    let title = match event.action.as_str() {
        "notice.edited" => t.notices_line_edited(),
        "notice.approved" => t.notices_line_approved(),
        "notice.reopened" => t.notices_line_reopened(),
        "notice.withdrawn" => t.notices_line_withdrawn(),
        "notice.retried" => t.notices_line_retried(),
        "notice.not_received" => t.notices_line_not_received(),
        "notice.sent" if event.actor.is_some() => t.notices_line_by_hand(),
        "notice.sent" => t.notices_line_sent(),
        "notice.reminder_written"
        | "notice.approved_by_ladder"
        | "notice.supervisor_asked"
        | "notice.supervisor_answered"
        | "notice.step_skipped"
        | "notice.reference_added"
        | "notice.reference_corrected"
        | "notice.reference_removed"
        | "notice.report_filed"
        | "notice.report_left_out" => t.code("audit-event", &event.action.replace('.', "-")),
        "notice.flagged" => t.notices_line_flagged(),
        _ => return None,
    };
    let sent = event.action == "notice.sent";
    let way = if sent { "out" } else { "self" };
    let mut line = plain(way, event.at, title, t, now);
    line.detail = name(sheet, event.actor.as_ref());
    line.has_text = sent;
    Some(line)
}

fn of_attempt(attempt: &Attempt, t: &Words, now: chrono::DateTime<chrono::Utc>) -> Line {
    let title = t.notices_line_attempt(attempt.number, t.code("notices-attempt", &attempt.outcome));
    let mut line = plain("self", attempt.started_at, title, t, now);
    let words = attempt.words.clone().unwrap_or_default();
    line.detail = match attempt.status.map(|status| status.to_string()) {
        Some(status) if words.is_empty() => status,
        Some(status) if !words.starts_with(&status) => format!("{status} · {words}"),
        _ => words,
    };
    line
}

fn of_reply(sheet: &Sheet, reply: &Message, t: &Words, now: chrono::DateTime<chrono::Utc>) -> Line {
    let mut line = plain("in", reply.arrived_at, reply.mail.from.clone(), t, now);
    let person = name(sheet, reply.settled_by.as_ref());
    if reply.meaning.is_some() && !person.is_empty() {
        line.detail = t.notices_line_confirmed_by(person);
    }
    let meaning = reply.meaning.or(reply.proposed);
    line.reply = Some(ReplyView {
        id: reply.id.to_string(),
        meaning: meaning.map_or("", platform_adapters::Meaning::key),
        confirmed: reply.meaning.is_some(),
        open_question: reply.state == MessageState::Question,
        subject: reply.mail.subject.clone(),
        text: reply.mail.text.clone(),
        attachments: reply.mail.attachments.len(),
    });
    line
}
