//! What the practice world knows: which links were filed when, what arrived, what is due.

use super::fault::Faults;
use super::lead::Lead;
use super::links::{self, Player};
use super::outage::Outages;
use super::registers::Registration;
use super::replies::{self, Answer, ReplyTo};
use super::script::{Script, View, fnv1a};
use super::{PracticeSettings, Time, pages};
use platform_adapters::Meaning;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// In an awkward world a receipt comes so many pretend hours late: after the decision.
const LATE_RECEIPT_HOURS: u32 = 6;

/// Links that were decided before this world began were filed so many pretend hours ago.
const DECIDED_HOURS: u32 = 24;

/// A mail the mail server took over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedMail {
    /// The Message-ID with angle brackets.
    pub message_id: String,
    /// The envelope recipient.
    pub to: String,
    /// The envelope sender.
    pub from: String,
    /// The address in Reply-To, or the sender's.
    pub reply_to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// The bytes as they came, dots undone.
    pub raw: Vec<u8>,
    /// When it came, in the practice world's own time.
    pub at: Duration,
}

/// A page as a test wants it, whatever the script of its link says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PracticePage {
    /// The status.
    pub status: u16,
    /// The media type.
    pub content_type: String,
    /// Where it redirects to.
    pub location: Option<String>,
    /// The body.
    pub body: String,
}

/// A report the web server took over.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiCall {
    /// The host it was meant for.
    pub host: String,
    /// The path.
    pub path: String,
    /// The JSON body.
    pub body: serde_json::Value,
    /// When it came, in the practice world's own time.
    pub at: Duration,
}

/// What became of requests for pictures, films and sounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Media {
    /// How many were answered with the headers of a medium.
    pub requests: u64,
    /// How many bytes of bodies went to somebody who waited for them.
    pub bytes_read: u64,
}

/// A link about which a notice arrived.
#[derive(Debug)]
struct Filed {
    script: Script,
    at: Duration,
    link: String,
    to: Option<(ReplyTo, &'static Player)>,
}

impl Filed {
    /// Whether there is nothing new to answer: no address for answers, or the same reference.
    fn is_answered_to(&self, to: &Option<(ReplyTo, &'static Player)>) -> bool {
        match (&self.to, to) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some((known, _)), Some((to, _))) => known.reference == to.reference,
        }
    }
}

/// The state, shared by the servers and the world.
#[derive(Clone, Debug)]
pub(super) struct Shared(Arc<Mutex<State>>);

impl Shared {
    /// Shares a state.
    pub(super) fn new(state: State) -> Self {
        Self(Arc::new(Mutex::new(state)))
    }

    /// The state, for a moment.
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the practice world knows.
#[derive(Debug)]
pub(super) struct State {
    settings: PracticeSettings,
    started: Instant,
    advanced: Duration,
    set: Vec<(String, Script)>,
    pages: Vec<(String, PracticePage)>,
    leads: Vec<(String, Lead)>,
    filed: BTreeMap<String, Filed>,
    on_the_way: Vec<Answer>,
    delivered: u64,
    pub(super) faults: Faults,
    pub(super) outages: Outages,
    pub(super) mails: Vec<ReceivedMail>,
    pub(super) calls: Vec<ApiCall>,
    /// Method and address of every question about a short link.
    pub(super) asked: Vec<String>,
    pub(super) media: Media,
    pub(super) looked_at: Vec<String>,
    pub(super) registrations: BTreeMap<String, Registration>,
    pub(super) register_questions: Vec<String>,
    /// Authorisation codes that were exchanged.
    pub(super) used_codes: BTreeSet<String>,
    /// Refresh tokens that are not good any more.
    pub(super) revoked: BTreeSet<String>,
    /// The reasons that YouTube's interface lists.
    pub(super) reasons: Value,
}

impl State {
    /// A world in which nothing has happened yet.
    pub(super) fn new(settings: PracticeSettings) -> Self {
        let faults = Faults::new(settings.seed, settings.awkward);
        Self {
            settings,
            started: Instant::now(),
            advanced: Duration::ZERO,
            set: Vec::new(),
            pages: Vec::new(),
            leads: Vec::new(),
            filed: BTreeMap::new(),
            on_the_way: Vec::new(),
            delivered: 0,
            faults,
            outages: Outages::default(),
            mails: Vec::new(),
            calls: Vec::new(),
            asked: Vec::new(),
            media: Media::default(),
            looked_at: Vec::new(),
            registrations: BTreeMap::new(),
            register_questions: Vec::new(),
            used_codes: BTreeSet::new(),
            revoked: BTreeSet::new(),
            reasons: pages::google::reasons(),
        }
    }

    /// The practice world's own time since it began.
    pub(super) fn now(&self) -> Duration {
        match self.settings.time {
            Time::Real => self.started.elapsed() + self.advanced,
            Time::Manual => self.advanced,
        }
    }

    /// How long a pretend hour lasts.
    pub(super) fn hour(&self) -> Duration {
        self.settings.hour
    }

    /// Lets time pass.
    pub(super) fn advance(&mut self, by: Duration) {
        self.advanced += by;
    }

    /// Sets the script of links; a link that was filed already starts anew.
    pub(super) fn set_script(&mut self, part: &str, script: Script) {
        self.set.push((part.to_owned(), script));
        let now = self.now();
        let mut renewed = Vec::new();
        for (id, filed) in &mut self.filed {
            if id.contains(part) || filed.link.contains(part) {
                filed.script = script;
                filed.at = now;
                renewed.extend(filed.to.clone().map(|(to, player)| (to, player, filed.link.clone())));
            }
        }
        for (to, player, link) in renewed {
            self.on_the_way.retain(|answer| !answer.links.contains(&link));
            self.schedule(&to, player, vec![(link, script)]);
        }
    }

    /// Says where the short links whose code contains this text lead.
    pub(super) fn set_lead(&mut self, part: &str, lead: Lead) {
        self.leads.push((part.to_owned(), lead));
    }

    /// Where a short link leads, when it was said.
    pub(super) fn lead(&self, code: &str) -> Option<Lead> {
        let set = self.leads.iter().rev().find(|(part, _)| code.contains(part.as_str()));
        set.map(|(_, lead)| lead.clone())
    }

    /// The script of a link.
    pub(super) fn script(&self, link: &str) -> Script {
        let id = links::id(link);
        if let Some(filed) = self.filed.get(&id) {
            return filed.script;
        }
        let set = self.set.iter().rev().find(|(part, _)| id.contains(part) || link.contains(part.as_str()));
        match set {
            Some((_, script)) => *script,
            None => canary(&id).unwrap_or_else(|| Script::drawn(self.settings.seed, &id)),
        }
    }

    /// Makes every page whose address contains this text answer so.
    pub(super) fn set_page(&mut self, part: &str, page: PracticePage) {
        self.pages.push((part.to_owned(), page));
    }

    /// The page that was set for an address.
    pub(super) fn page(&self, address: &str) -> Option<PracticePage> {
        let set = self.pages.iter().rev().find(|(part, _)| address.contains(part.as_str()));
        set.map(|(_, page)| page.clone())
    }

    /// What the page of a link shows now.
    pub(super) fn view(&self, link: &str) -> View {
        let hours = self.filed.get(&links::id(link)).map(|filed| self.hours_since(filed.at));
        self.script(link).view(hours)
    }

    /// Notes a mail, and answers it when it is new and about links.
    pub(super) fn take_mail(&mut self, mail: ReceivedMail) {
        let is_copy =
            !mail.message_id.is_empty() && self.mails.iter().any(|known| known.message_id == mail.message_id);
        // A test that stays within one house tells no platform anything.
        let is_own = domain(&mail.to).is_some() && domain(&mail.to) == domain(&mail.from);
        if !is_copy && !is_own {
            let mut named = links::in_text(&mail.body);
            let reference = links::reference(&mail.subject).or_else(|| links::reference(&mail.body));
            let reference = reference.unwrap_or_default();
            if named.is_empty() {
                named = self.links_of(&reference);
            }
            let player =
                named.iter().find_map(|link| links::of_link(link)).unwrap_or(links::by_key("website"));
            let to = ReplyTo {
                address: mail.reply_to.clone(),
                reference,
                message_id: Some(mail.message_id.clone()),
            };
            self.file(&named, Some((to, player)));
        }
        self.mails.push(mail);
    }

    /// Notes a report by the interface. It is never answered by mail.
    pub(super) fn take_call(&mut self, call: ApiCall, link: &str) {
        self.calls.push(call);
        self.file(&[link.to_owned()], None);
    }

    /// Notes a notice that was filed by hand.
    pub(super) fn note_filed(&mut self, named: &[&str], address: &str, reference: &str, platform: &str) {
        let to = ReplyTo { address: address.to_owned(), reference: reference.to_owned(), message_id: None };
        let named: Vec<String> = named.iter().map(|link| (*link).to_owned()).collect();
        self.file(&named, Some((to, links::by_key(platform))));
    }

    /// Notes links that were filed a day ago, with nothing more to be said.
    pub(super) fn note_decided(&mut self, named: &[&str]) {
        let day = self.settings.hour * DECIDED_HOURS;
        self.advance(day.saturating_sub(self.now()));
        for link in named {
            let filed = Filed {
                script: self.script(link),
                at: self.now().saturating_sub(day),
                link: (*link).to_owned(),
                to: None,
            };
            self.filed.insert(links::id(link), filed);
        }
    }

    /// Delivers the answers that are due. One that cannot be written is dropped with a line in
    /// the log.
    pub(super) fn deliver_due(&mut self) {
        let now = self.now();
        let (mut due, later): (Vec<Answer>, Vec<Answer>) =
            std::mem::take(&mut self.on_the_way).into_iter().partition(|answer| answer.due <= now);
        self.on_the_way = later;
        due.sort_by_key(|answer| answer.due);
        for answer in due {
            self.delivered += 1;
            if let Err(error) = replies::deliver(&self.settings.maildir, self.delivered, &answer) {
                tracing::warn!(kind = %error.kind(), "practice answer not delivered");
            }
        }
    }

    /// Starts the scripts of links that are new, or that a further notice moves on. A further
    /// notice under another reference is answered too, without changing what the pages show.
    fn file(&mut self, named: &[String], to: Option<(ReplyTo, &'static Player)>) {
        let now = self.now();
        let mut started = Vec::new();
        for link in named {
            let id = links::id(link);
            let script = match self.filed.get(&id) {
                None => Some(self.script(link)),
                Some(known) => known.script.when_asked_again(self.hours_since(known.at)),
            };
            if let Some(script) = script {
                self.filed.insert(id, Filed { script, at: now, link: link.clone(), to: to.clone() });
                started.push((link.clone(), script));
            } else if let Some(known) = self.filed.get_mut(&id).filter(|known| !known.is_answered_to(&to)) {
                known.to = to.clone();
                started.push((link.clone(), known.script));
            }
        }
        if let Some((to, player)) = to {
            self.schedule(&to, player, started);
        }
    }

    /// Puts the answers on their way: links of one notice with the same news share one mail.
    fn schedule(&mut self, to: &ReplyTo, from: &'static Player, started: Vec<(String, Script)>) {
        let mut news: BTreeMap<(u32, &str), (Meaning, Vec<String>)> = BTreeMap::new();
        for (link, script) in started {
            for (hours, meaning) in script.answers() {
                let hours = hours + self.delay_hours(*meaning, &to.reference);
                news.entry((hours, meaning.key())).or_insert((*meaning, Vec::new())).1.push(link.clone());
            }
        }
        let now = self.now();
        for ((hours, _), (meaning, links)) in news {
            let due = now + self.settings.hour * hours;
            self.on_the_way.push(Answer { due, meaning, from, to: to.clone(), links });
        }
    }

    /// In an awkward world, one receipt in four comes after the decision.
    fn delay_hours(&self, meaning: Meaning, reference: &str) -> u32 {
        let is_late = self.settings.awkward && fnv1a(reference).is_multiple_of(4);
        if is_late && meaning == Meaning::Received { LATE_RECEIPT_HOURS } else { 0 }
    }

    /// The links of an earlier notice with this reference.
    fn links_of(&self, reference: &str) -> Vec<String> {
        let same = self.filed.values().filter(|filed| {
            !reference.is_empty() && filed.to.as_ref().is_some_and(|(to, _)| to.reference == reference)
        });
        same.map(|filed| filed.link.clone()).collect()
    }

    /// Whole pretend hours since a moment.
    fn hours_since(&self, moment: Duration) -> u32 {
        let hour = self.settings.hour.as_nanos().max(1);
        let passed = self.now().saturating_sub(moment).as_nanos();
        u32::try_from(passed / hour).unwrap_or(u32::MAX)
    }
}

/// What stands behind the at sign.
fn domain(address: &str) -> Option<&str> {
    address.rsplit_once('@').map(|(_, domain)| domain)
}

/// The script of a canary: the known one is always there, the other never was.
fn canary(id: &str) -> Option<Script> {
    platform_adapters::look::canaries().into_iter().find_map(|pair| {
        if links::id(pair.up) == id {
            Some(Script::Silent)
        } else if links::id(pair.never) == id {
            Some(Script::AlreadyGone)
        } else {
            None
        }
    })
}
