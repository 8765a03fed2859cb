//! The list of waiting replies, and everything the page of one reply shows.

use super::statement::{self, Statement};
use super::{Candidate, Mail, Message, MessageState, candidates, find_for, waiting};
use crate::db::Id;
use crate::db::schema::{cases, messages, notices};
use crate::error::Result;
use crate::model::answer;
use crate::model::item::{self, Item};
use crate::model::notice::{self, Notice, NoticeState, Outcome};
use crate::model::person::{self, Person, Role};
use crate::model::{Actor, Tx, case};
use diesel::prelude::*;
use platform_adapters::IncomingMail;
use platform_adapters::reply::statement::Statement as Proposed;
use std::collections::HashMap;

/// A waiting reply with what a list says of it.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The reply.
    pub message: Message,
    /// The notice it is about, when one was found.
    pub about: Option<About>,
}

/// The notice a reply is about, in short.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct About {
    /// The notice's number.
    pub number: String,
    /// The platform's key.
    pub platform: String,
    /// The case.
    pub case_id: Id,
    /// The case's number.
    pub case_number: String,
}

/// The sheet of a reply.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The reply.
    pub message: Message,
    /// The notice it is about, in short.
    pub about: Option<About>,
    /// The notice itself.
    pub notice: Option<Notice>,
    /// Its links and what the platform said of each so far.
    pub items: Vec<(Item, Option<Outcome>)>,
    /// While it has no notice: those it may belong to, first those of the platform it seems to come
    /// from, each newest first.
    pub candidates: Vec<Candidate>,
    /// Who settled it.
    pub settled_by: Option<Person>,
    /// Our answers to it, the newest first.
    pub answers: Vec<(Id, NoticeState)>,
    /// The reply to look at after this one.
    pub next: Option<Id>,
    /// The statement of reasons that its text seems to be, while nobody has said what it means.
    pub proposed_statement: Option<Proposed>,
    /// The statement of reasons that a person confirmed.
    pub statement: Option<Statement>,
    /// The other notice that its conversation names, when the actor may see it.
    pub other: Option<(Id, About)>,
}

/// The replies that wait and that the actor may see: those with a notice first, then the others,
/// each oldest first.
///
/// # Errors
/// When the database refuses.
pub fn list(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<Waiting>> {
    let waiting = waiting(tx, actor)?;
    let notices: Vec<Id> = waiting.iter().filter_map(|message| message.notice_id.clone()).collect();
    let about = about_all(tx, &notices)?;
    let with = |message: Message| Waiting {
        about: message.notice_id.as_ref().and_then(|notice| about.get(notice).cloned()),
        message,
    };
    let mut list: Vec<Waiting> = waiting.into_iter().map(with).collect();
    list.sort_by_key(|one| one.message.state == MessageState::Unmatched);
    Ok(list)
}

/// The notices in short, in one query.
fn about_all(tx: &mut Tx<'_>, notices: &[Id]) -> Result<HashMap<Id, About>> {
    let rows: Vec<(Id, About)> = notices::table
        .inner_join(cases::table)
        .filter(notices::id.eq_any(notices))
        .select((notices::id, (notices::number, notices::platform, notices::case_id, cases::number)))
        .load(tx.c)?;
    Ok(rows.into_iter().collect())
}

/// The reply that waits next, besides this one: one that has a notice and no answer yet first.
///
/// # Errors
/// When the database refuses.
pub fn next_after(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Option<Id>> {
    // Only the keys: the mails themselves stay sealed.
    actor.needs(Role::Caseworker)?;
    let rows: Vec<(Id, Option<Id>, MessageState)> = messages::table
        .filter(messages::state.eq_any([MessageState::Unmatched, MessageState::Proposed]))
        .filter(messages::id.ne(id))
        .order(messages::arrived_at.asc())
        .select((messages::id, messages::case_id, messages::state))
        .load(tx.c)?;
    let cases: Vec<Id> = rows.iter().filter_map(|(_, case, _)| case.clone()).collect();
    let seen = case::list::seen_of(tx, actor, &cases)?;
    let visible =
        rows.into_iter().filter(|(_, case, _)| case.as_ref().is_none_or(|case| seen.contains(case)));
    Ok(visible.min_by_key(|(_, _, state)| *state == MessageState::Unmatched).map(|(id, ..)| id))
}

/// Reads the sheet of a reply.
///
/// # Errors
/// [`crate::error::Error::NotFound`].
pub fn sheet(tx: &mut Tx<'_>, actor: &Actor, id: &Id) -> Result<Sheet> {
    let (message, keys) = find_for(tx, actor, id)?;
    let mut sheet = Sheet {
        about: None,
        notice: None,
        items: Vec::new(),
        candidates: Vec::new(),
        settled_by: None,
        answers: answer::of_message(tx, id)?,
        next: next_after(tx, actor, id)?,
        proposed_statement: None,
        statement: None,
        other: None,
        message,
    };
    if let (Some(notice_id), Some(keys)) = (&sheet.message.notice_id, &keys) {
        sheet.about = about_all(tx, std::slice::from_ref(notice_id))?.remove(notice_id);
        let (notice, _) = notice::find_for(tx, actor, notice_id)?;
        for (item_id, outcome) in &notice.items {
            sheet.items.push((item::find(tx, keys, item_id)?, *outcome));
        }
        sheet.notice = Some(notice);
        if sheet.message.state == MessageState::Proposed {
            sheet.proposed_statement =
                platform_adapters::reply::statement::read(&incoming(&sheet.message.mail));
        }
        let statements = statement::of_notice(tx, keys, notice_id)?;
        sheet.statement = statements.into_iter().find(|statement| &statement.message_id == id);
    }
    if let Some(other) = sheet.message.heard.as_ref().and_then(|heard| heard.other_notice_id.clone()) {
        let about = about_all(tx, std::slice::from_ref(&other))?.remove(&other);
        if let Some(about) = about
            && case::list::may_see(tx, actor, &about.case_id)?
        {
            sheet.other = Some((other, about));
        }
    }
    if sheet.message.state == MessageState::Unmatched {
        sheet.candidates = candidates(tx, actor)?;
        let mail = incoming(&sheet.message.mail);
        sheet.candidates.sort_by_key(|one| !may_be_from(&one.platform, &mail));
    }
    if let Some(person) = &sheet.message.settled_by {
        sheet.settled_by = Some(person::find(tx, person)?);
    }
    Ok(sheet)
}

fn incoming(mail: &Mail) -> IncomingMail {
    IncomingMail {
        from: mail.from.to_lowercase(),
        subject: mail.subject.clone(),
        body: mail.text.clone(),
        automatic: false,
    }
}

/// Whether the adapter knows the mail as one of its platform; the catch-all takes any.
fn may_be_from(platform: &str, mail: &IncomingMail) -> bool {
    platform != "website"
        && platform_adapters::by_key(platform).is_some_and(|platform| platform.read(mail).is_some())
}
