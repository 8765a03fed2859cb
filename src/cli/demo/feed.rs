//! Plays the stories through the very verbs of the model, on a clock that moves from past to now.

use super::people::{self, Staff};
use super::story::{self, Ago, Story, Who};
use super::{channels, hard, story::Act, year};
use crate::app::App;
use crate::cli::fault::Fault;
use crate::clock::Clock;
use crate::db::case_keys::CaseKeys;
use crate::db::{Id, Utc};
use crate::error::{Error, Result};
use crate::model::case::{self, Closing, Known};
use crate::model::follow_up::climb;
use crate::model::item::{self, Item};
use crate::model::look::Evidence;
use crate::model::message::{self, Arrived, settle};
use crate::model::notice::reply_token::reply_address;
use crate::model::notice::send::{self, Claim, HandOver};
use crate::model::notice::{self, Notice, NoticeState, draft, filing};
use crate::model::{Actor, Tx, check, contact, person, setting};
use chrono::Duration;
use platform_adapters::{Door, Meaning, Verdict};

/// Set once everything was fed.
const FED: &str = "demo.fed";
/// People and channels are there since before the year.
pub(super) const SET_UP_AGO_DAYS: i64 = 380;
/// The rule written down for a look of the past.
const LOOK_RULE: &str = "practice";

/// Feeds an empty database, with so many cases in the year before the stories; one that was fed before stays as it is.
///
/// # Errors
/// When an earlier feeding was cut off.
pub(super) fn first_time(app: &App, cases_of_year: usize) -> std::result::Result<(), Fault> {
    let (fed, people) = app.read_now(|tx| Ok((setting::get(tx, FED)?, person::count(tx)?)))?;
    match (fed, people) {
        (Some(_), _) => Ok(()),
        (None, 0) => Ok(everything(app, cases_of_year)?),
        (None, _) => Err(Fault::failed("an earlier start was cut off; start again with --fresh")),
    }
}

fn everything(app: &App, cases_of_year: usize) -> Result<()> {
    let now = app.clock.now();
    let clock = Clock::set_to(now - Duration::days(SET_UP_AGO_DAYS));
    let past = App { clock: clock.clone(), ..app.clone() };
    people::add(&past)?;
    let staff = past.write_now(|tx| {
        let staff = people::find(tx)?;
        channels::set_up(tx, &staff)?;
        Ok(staff)
    })?;
    year::feed(&past, &staff, cases_of_year, Utc::from(now))?;
    let stories = story::all();
    let mut acts: Vec<(Ago, usize, Act)> = Vec::new();
    for (place, story) in stories.iter().enumerate() {
        acts.extend(story.acts.iter().map(|(ago, act)| (*ago, place, *act)));
    }
    // Stable: acts of one moment keep the order of the table.
    acts.sort_by_key(|(ago, ..)| std::cmp::Reverse(*ago));
    let mut feeder = Feeder { app: &past, staff, cases: vec![None; stories.len()], mails: 0 };
    for (ago, place, act) in acts {
        clock.forward(now - Duration::seconds(ago.seconds) - past.clock.now());
        if let Some(story) = stories.get(place) {
            feeder
                .play(place, story, act)
                .map_err(|error| Error::internal(format!("{}, {act:?}: {error}", story.pseudonym)))?;
        }
    }
    hard::feed(app, &feeder.staff, Utc::from(now))?;
    app.write_now(|tx| setting::set(tx, FED, "yes"))
}

struct Feeder<'a> {
    app: &'a App,
    staff: Staff,
    cases: Vec<Option<Id>>,
    mails: usize,
}

impl Feeder<'_> {
    fn play(&mut self, place: usize, story: &Story, act: Act) -> Result<()> {
        let actor = match story.who {
            Who::Caseworker => self.staff.caseworker.clone(),
            Who::Supervisor => self.staff.supervisor.clone(),
        };
        if matches!(act, Act::Open) {
            let id = open(self.app, &actor, story)?;
            if let Some(case) = self.cases.get_mut(place) {
                *case = Some(id);
            }
            return Ok(());
        }
        if let Act::FindContact(domain) | Act::ApproveContact(domain) = act {
            let supervisor = &self.staff.supervisor;
            return self.app.write_now(|tx| settle_contact(tx, supervisor, domain, act));
        }
        let case = self.cases.get(place).cloned().flatten().ok_or(Error::NotFound)?;
        self.mails += 1;
        let mail = format!("demo-{}@practice.example", self.mails);
        self.app.write_now(|tx| Scene { tx, actor: &actor, case: &case, mail }.play(act))
    }
}

fn open(app: &App, actor: &Actor, story: &Story) -> Result<Id> {
    let keys = app.mint_case_keys()?;
    let known = Known {
        person_shown: story.shown,
        language: story.language,
        facts: case::Facts {
            caller: story.caller,
            explanation: story.explanation.to_owned(),
            facts_on: None,
            circumstances: story.circumstances,
            identity_withheld: false,
        },
        person: case::Person { pseudonym: story.pseudonym.to_owned(), contact: story.contact.to_owned() },
        safety: story.safety,
    };
    app.write_now(|tx| Ok(case::open(tx, &keys, actor, &known, story.text)?.id))
}

/// What the registers and a supervisor do about the contact of a website.
fn settle_contact(tx: &mut Tx<'_>, supervisor: &Actor, domain: &str, act: Act) -> Result<()> {
    let contacts = contact::all(tx, supervisor)?.into_iter().map(|(contact, _)| contact);
    let contact = contacts.into_iter().find(|contact| contact.domain == domain).ok_or(Error::NotFound)?;
    if matches!(act, Act::FindContact(_)) {
        let found = vec![
            candidate("network", "Example Hosting", "abuse@hosting.example", "rdap.arin.net"),
            candidate("registrar", "Example Registrar", "abuse@registrar.example", "rdap.verisign.com"),
        ];
        return contact::search::record(tx, &contact.id, &contact::search::Answer::Found(found)).map(|_| ());
    }
    let address = contact.found.first().map(|candidate| candidate.address.clone()).unwrap_or_default();
    contact::settle::approve(tx, supervisor, &contact.id, contact.version, &address, true)
}

fn candidate(whose: &str, name: &str, address: &str, server: &str) -> contact::Candidate {
    contact::Candidate {
        whose: whose.to_owned(),
        name: name.to_owned(),
        roles: "abuse".to_owned(),
        address: address.to_owned(),
        server: server.to_owned(),
    }
}

/// One act in one case.
pub(super) struct Scene<'a, 'b> {
    pub(super) tx: &'a mut Tx<'b>,
    pub(super) actor: &'a Actor,
    pub(super) case: &'a Id,
    pub(super) mail: String,
}

impl Scene<'_, '_> {
    fn play(mut self, act: Act) -> Result<()> {
        match act {
            Act::Open | Act::FindContact(_) | Act::ApproveContact(_) => Ok(()),
            Act::Draft => draft::draft_all(self.tx, self.actor, self.case).map(|_| ()),
            Act::Approve(platform) => self.each(platform, NoticeState::Draft, |tx, actor, notice| {
                draft::approve(tx, actor, &notice.id, notice.version, true)
            }),
            Act::Send(platform) => self.hand_over(platform, |door| HandOver::Accepted {
                reference: None,
                status: Some(if door == Door::Api { 204 } else { 250 }),
                words: if door == Door::Api { String::new() } else { "2.0.0 Queued".to_owned() },
            }),
            Act::Fail(platform, words) => {
                self.hand_over(platform, |_| HandOver::Refused { status: Some(550), words: words.to_owned() })
            }
            Act::Lose(platform) => self.hand_over(platform, |_| HandOver::Unknown {
                words: "connection broke off after the text".to_owned(),
            }),
            Act::File(platform, reference) => self.each(platform, NoticeState::Ready, |tx, actor, notice| {
                if notice.is_flag() {
                    return Ok(());
                }
                filing::by_hand(tx, actor, &notice.id, reference, reference.is_empty())
            }),
            Act::Reply(platform, meaning) => {
                let message = self.receive(platform, meaning)?;
                settle::confirm(self.tx, self.actor, &message, meaning, &[])
            }
            Act::Unread(platform, meaning) => self.receive(platform, meaning).map(|_| ()),
            Act::Stray => self.receive_stray(),
            Act::Look(part, seen) => {
                let (item, keys) = self.item(part)?;
                let next = check::record(
                    self.tx,
                    &keys,
                    &item,
                    &Verdict::new(seen, LOOK_RULE),
                    &Evidence::nothing(),
                )?;
                item::watch::plan(self.tx, &item.id, next)
            }
            Act::LookByHand(part, seen) => {
                let (item, _) = self.item(part)?;
                check::by_person(self.tx, self.actor, &item.id, seen, "")
            }
            Act::SetAside(part, reason) => {
                let (item, _) = self.item(part)?;
                item::set_aside(self.tx, self.actor, &item.id, reason)
            }
            Act::Climb(platform) => {
                let first = self.notices(platform, None)?.into_iter().next().ok_or(Error::NotFound)?;
                climb::climb(self.tx, &first.id).map(|_| ())
            }
            Act::Note(text) => case::note(self.tx, self.actor, self.case, text),
            Act::CareDone => case::care_done(self.tx, self.actor, self.case),
            Act::Close(reason) => case::close(
                self.tx,
                self.actor,
                self.case,
                Closing { reason, override_: false, sets_replies_aside: true },
            ),
        }
    }

    /// The notices of a platform in this state; there must be one.
    fn notices(&mut self, platform: &str, state: Option<NoticeState>) -> Result<Vec<Notice>> {
        let (_, keys) = case::find_for(self.tx, self.actor, self.case)?;
        let mut notices = notice::of_case(self.tx, &keys)?;
        notices
            .retain(|notice| notice.platform == platform && state.is_none_or(|state| notice.state == state));
        if notices.is_empty() { Err(Error::NotFound) } else { Ok(notices) }
    }

    pub(super) fn each(
        &mut self,
        platform: &str,
        state: NoticeState,
        mut act: impl FnMut(&mut Tx<'_>, &Actor, &Notice) -> Result<()>,
    ) -> Result<()> {
        for notice in self.notices(platform, Some(state))? {
            act(self.tx, self.actor, &notice)?;
        }
        Ok(())
    }

    /// What is approved leaves: a mail is taken, a portal is filled in without a reference.
    pub(super) fn leave(&mut self, platform: &str) -> Result<()> {
        self.hand_over(platform, |_| HandOver::Accepted {
            reference: None,
            status: Some(250),
            words: "2.0.0 Queued".to_owned(),
        })?;
        if let Ok(ready) = self.notices(platform, Some(NoticeState::Ready)) {
            for notice in ready.iter().filter(|notice| notice.door == Door::Form) {
                filing::by_hand(self.tx, self.actor, &notice.id, "", true)?;
            }
        }
        Ok(())
    }

    fn hand_over(&mut self, platform: &str, outcome: impl Fn(Door) -> HandOver) -> Result<()> {
        self.each(platform, NoticeState::Ready, |tx, _, notice| {
            if notice.door == Door::Form {
                return Ok(());
            }
            let Claim::HandOver(dispatch) = send::claim(tx, &notice.id)? else { return Err(Error::NotFound) };
            send::record(tx, &notice.id, dispatch.attempt, &outcome(notice.door)).map(|_| ())
        })
    }

    pub(super) fn receive(&mut self, platform: &str, meaning: Meaning) -> Result<Id> {
        let notice = self.notices(platform, None)?.pop().ok_or(Error::NotFound)?;
        let arrived = Arrived {
            external_id: self.mail.clone(),
            from: sender(platform).to_owned(),
            to: vec![reply_address(self.tx.vault, &self.tx.rules.contact_email, &notice.reference)?],
            subject: format!("Re: {}", notice.reference),
            text: words(meaning, &notice.reference),
            automatic: (meaning == Meaning::Received).then_some("auto_submitted"),
            ..Arrived::default()
        };
        message::receive(self.tx, &arrived)?.ok_or(Error::NotFound)
    }

    fn receive_stray(&mut self) -> Result<()> {
        let arrived = Arrived {
            external_id: self.mail.clone(),
            from: "support@x.com".to_owned(),
            to: vec![self.tx.rules.contact_email.clone()],
            subject: "Your report 0412-9311".to_owned(),
            text: "Hello,\n\nThank you for your report. We have received your report 0412-9311 and will look at it.\n"
                .to_owned(),
            automatic: Some("auto_submitted"),
            ..Arrived::default()
        };
        message::receive(self.tx, &arrived).map(|_| ())
    }

    pub(super) fn item(&mut self, part: &str) -> Result<(Item, CaseKeys)> {
        let (_, keys) = case::find_for(self.tx, self.actor, self.case)?;
        let items = item::of_case(self.tx, &keys)?;
        let item = items.into_iter().find(|item| item.link.target.canonical.contains(part));
        Ok((item.ok_or(Error::NotFound)?, keys))
    }
}

/// From where a platform writes in the practice world.
fn sender(platform: &str) -> &'static str {
    match platform {
        "instagram" => "case@support.instagram.com",
        "facebook" => "case@support.facebook.com",
        "tiktok" => "legal@tiktok.com",
        "snapchat" => "trustedflagger@snapchat.com",
        "discord" => "noreply@discord.com",
        "x" => "support@x.com",
        "telegram" => "abuse@telegram.org",
        _ => "abuse@hosting.example",
    }
}

fn words(meaning: Meaning, reference: &str) -> String {
    let sentence = match meaning {
        Meaning::Received => "Thank you for your report. We have received your notice",
        Meaning::Question => {
            "We need more information. Please provide the exact time at which you saw the content of your notice"
        }
        Meaning::Removed => "We have removed the content that you named in your notice",
        Meaning::Undelivered => "It could not be delivered: your notice",
        Meaning::Restricted => "Access has been restricted in Belgium for the content of your notice",
        Meaning::Kept => "We looked at the content. It does not violate our rules. This is about your notice",
    };
    format!("Hello,\n\n{sentence} {reference}.\n\nThe team (practice)\n")
}
