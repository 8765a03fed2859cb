//! Tells the practice world what a person did by hand, so that its platforms answer.
//!
//! Mails and calls reach the practice platforms over sockets. A notice filed in a portal does not:
//! somebody has to say so. At a start the teller also reminds the new world of what the database
//! knows: what is gone stays gone, and what waits for an answer gets one.

use super::{story, year};
use crate::app::App;
use crate::cli::fault::Fault;
use crate::db::Id;
use crate::error::Result;
use crate::model::message::{self, Message, MessageState};
use crate::model::notice::reply_token::reply_address;
use crate::model::notice::{self, Notice, NoticeState};
use crate::model::{Tx, item};
use crate::practice::{Lead, Script, World};
use platform_adapters::{Door, Meaning, Target};
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

/// Out, and without a decision.
const AWAITING: [NoticeState; 2] = [NoticeState::Sent, NoticeState::Received];
const PAUSE: Duration = Duration::from_secs(1);

/// Tells each thing once.
pub(super) struct Teller {
    app: App,
    world: Arc<World>,
    told: HashSet<Id>,
}

/// A notice that is out, with what is needed to tell of it.
struct Out {
    notice: Notice,
    targets: Vec<Target>,
    messages: Vec<Message>,
}

impl Teller {
    /// Sets the scripts of the stories and reminds the world of what is known.
    ///
    /// # Errors
    /// When the database refuses.
    pub(super) fn begin(app: &App) -> std::result::Result<Self, Fault> {
        let world = app.practice.clone().ok_or_else(|| Fault::failed("there is no practice world"))?;
        for (part, script) in story::all().iter().flat_map(|story| story.scripts) {
            world.set_script(part, *script);
        }
        // One short link of the stories wants a login; the others lead somewhere.
        world.set_lead("BAvoorbeeld1", Lead::LoginWall);
        for out in app.read_now(|tx| outs(tx, &[NoticeState::Decided]))? {
            world.note_decided(&out.links());
        }
        for target in app.read_now(gone)? {
            world.set_script(part(&target), Script::AlreadyGone);
        }
        let mut teller = Self { app: app.clone(), world, told: HashSet::new() };
        let (outs, year_ended) = app.read_now(|tx| Ok((outs(tx, &AWAITING)?, year::ended_at(tx)?)))?;
        for out in outs {
            if out.notice.sent_at < year_ended {
                teller.told.insert(out.notice.id);
            } else {
                teller.remind(&out);
            }
        }
        Ok(teller)
    }

    /// Tells what is new, for as long as the demo runs.
    pub(super) async fn run(mut self) {
        loop {
            tokio::time::sleep(PAUSE).await;
            self.tell_news().await;
        }
    }

    /// Tells what was not told yet.
    pub(super) async fn tell_news(&mut self) {
        match self.app.read(|tx| outs(tx, &AWAITING)).await {
            Ok(outs) => outs.iter().for_each(|out| self.tell(out)),
            Err(error) => tracing::warn!(%error, "the practice world could not be told"),
        }
    }

    /// A notice from before this start: one that was confirmed gets its decision only.
    fn remind(&mut self, out: &Out) {
        self.told.insert(out.notice.id.clone());
        let is_answered = !out.messages.is_empty();
        let is_questioned = out.messages.iter().any(|message| meaning(message) == Some(Meaning::Question));
        if is_questioned {
            return;
        }
        if is_answered || out.notice.door == Door::Api {
            for target in out.targets.iter().filter(|target| !self.waits_for_reminder(target)) {
                self.world.set_script(part(target), Script::AlreadyGone);
            }
        }
        if out.notice.door != Door::Api {
            self.note_filed(out);
        }
    }

    /// Whether the platform of this link acts on nothing but a reminder.
    fn waits_for_reminder(&self, target: &Target) -> bool {
        self.world.script(&target.canonical) == Script::AfterReminder
    }

    fn tell(&mut self, out: &Out) {
        if self.told.insert(out.notice.id.clone()) && out.notice.door != Door::Api {
            self.note_filed(out);
        }
        for message in &out.messages {
            let is_answered =
                message.state == MessageState::Settled && message.meaning == Some(Meaning::Question);
            if is_answered && self.told.insert(message.id.clone()) {
                self.note_filed(out);
            }
        }
    }

    fn note_filed(&self, out: &Out) {
        let (contact, reference) = (&self.app.rules.contact_email, &out.notice.reference);
        // Without a token the answer goes to the mailbox itself; the reference in it says the rest.
        let address = reply_address(&self.app.vault, contact, reference).unwrap_or_else(|_| contact.clone());
        self.world.note_filed(&out.links(), &address, reference, &out.notice.platform);
    }
}

impl Out {
    fn links(&self) -> Vec<&str> {
        self.targets.iter().map(|target| target.canonical.as_str()).collect()
    }
}

fn meaning(message: &Message) -> Option<Meaning> {
    message.meaning.or(message.proposed)
}

/// The part of a link that the practice world knows it by: its last piece, with the channel before
/// it when the piece is a short number.
fn part(target: &Target) -> &str {
    let id = target.id.as_deref().unwrap_or_default();
    let is_short_number = !id.is_empty() && id.len() < 10 && id.bytes().all(|b| b.is_ascii_digit());
    match (&target.id, &target.account) {
        (Some(id), _) if !is_short_number => id,
        (None, Some(account)) => account,
        _ => target.canonical.trim_start_matches("https://t.me/").trim_end_matches('/'),
    }
}

fn gone(tx: &mut Tx<'_>) -> Result<Vec<Target>> {
    let ids = item::gone(tx)?;
    ids.iter().map(|id| Ok(item::for_job(tx, id)?.0.link.target)).collect()
}

fn outs(tx: &mut Tx<'_>, states: &[NoticeState]) -> Result<Vec<Out>> {
    let ids = notice::in_states(tx, states)?;
    ids.iter().map(|id| out(tx, id)).collect()
}

fn out(tx: &mut Tx<'_>, id: &Id) -> Result<Out> {
    let (notice, keys) = notice::for_job(tx, id)?;
    let mut targets = Vec::with_capacity(notice.items.len());
    for (item_id, _) in &notice.items {
        let item = item::find(tx, &keys, item_id)?;
        // What came back was filed for nothing: the world learns of it when it is filed again.
        if !item.came_back() {
            targets.push(item.link.target);
        }
    }
    let messages = message::of_notice(tx, &keys, id)?;
    Ok(Out { notice, targets, messages })
}
