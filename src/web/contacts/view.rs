//! One contact in words, on its own page and beside the notices that need it.

use crate::model::contact::{Candidate, Contact, ContactState, Source, is_portal};
use crate::model::notice::Notice;
use crate::model::person::Person;
use crate::text::Words;
use chrono::{DateTime, Utc};
use platform_adapters::Submission;
use platform_adapters::website::xarf;

/// One contact.
pub(in crate::web) struct ContactView {
    pub(in crate::web) id: String,
    pub(in crate::web) version: i64,
    pub(in crate::web) domain: String,
    /// The stored name of its state.
    pub(in crate::web) state: &'static str,
    pub(in crate::web) kind: &'static str,
    pub(in crate::web) state_label: String,
    /// Why it stands there, and what to do.
    pub(in crate::web) says: String,
    /// The address in use; empty while there is none.
    pub(in crate::web) address: String,
    /// Where that address came from.
    pub(in crate::web) source: String,
    pub(in crate::web) options: Vec<OptionView>,
    /// When the registers answered.
    pub(in crate::web) searched: Option<(String, String)>,
    /// Who decided, and when.
    pub(in crate::web) settled: Option<(String, String, String)>,
    pub(in crate::web) entered_by: String,
    pub(in crate::web) takes_xarf: bool,
    /// What goes with the notice: name and content of each report. Empty beside no notice.
    pub(in crate::web) reports: Vec<(String, String)>,
    /// XARF has no words for this notice although the contact takes it.
    pub(in crate::web) xarf_unfit: bool,
    /// Whether whoever looks may approve and refuse.
    pub(in crate::web) decides: bool,
    pub(in crate::web) can_search: bool,
    /// Where its forms lead back to.
    pub(in crate::web) back: String,
    /// What stands in the field for another address.
    pub(in crate::web) typed: String,
    settled_by: Option<crate::db::Id>,
    entered: Option<crate::db::Id>,
}

/// An address that can be approved.
pub(in crate::web) struct OptionView {
    pub(in crate::web) address: String,
    pub(in crate::web) whose: String,
    pub(in crate::web) detail: String,
    pub(in crate::web) checked: bool,
}

/// The colour and sign of a state.
pub(super) fn kind(state: ContactState) -> &'static str {
    match state {
        ContactState::Wanted => "wait",
        ContactState::Found => "begun",
        ContactState::Silent => "unsure",
        ContactState::Approved => "gone",
        ContactState::Refused => "aside",
    }
}

/// Where the address came from, in a sentence; empty while there is none.
pub(super) fn source(t: &Words, contact: &Contact) -> String {
    match (contact.source, &contact.address) {
        (Some(Source::Person), _) => t.contacts_source_person(),
        (Some(Source::Rdap), Some(address)) => {
            let candidate = contact.found.iter().find(|candidate| &candidate.address == address);
            candidate.map(|candidate| whose(t, candidate)).unwrap_or_default()
        }
        _ => contact.found.first().map(|candidate| whose(t, candidate)).unwrap_or_default(),
    }
}

fn whose(t: &Words, candidate: &Candidate) -> String {
    t.code("contacts-whose", &candidate.whose)
}

impl ContactView {
    pub(in crate::web) fn of(
        t: &Words,
        contact: &Contact,
        now: DateTime<Utc>,
        decides: bool,
        back: &str,
    ) -> Self {
        let moment = |at: crate::db::Utc| (at.time().to_rfc3339(), t.when(at.time(), now));
        Self {
            id: contact.id.to_string(),
            version: contact.version,
            domain: contact.domain.clone(),
            state: contact.state.key(),
            kind: kind(contact.state),
            state_label: t.code("contact-state", contact.state.key()),
            says: says(t, contact, decides),
            address: contact.address.clone().unwrap_or_default(),
            source: source(t, contact),
            options: options(t, contact),
            searched: contact.searched_at.map(moment),
            settled: contact.settled_at.map(moment).map(|(iso, when)| (String::new(), iso, when)),
            entered_by: String::new(),
            takes_xarf: contact.takes_xarf,
            reports: Vec::new(),
            xarf_unfit: false,
            decides,
            can_search: contact.state != ContactState::Wanted,
            back: back.to_owned(),
            typed: String::new(),
            settled_by: contact.settled_by.clone(),
            entered: contact.entered_by.clone(),
        }
    }

    /// With the names of those who entered and decided.
    pub(in crate::web) fn naming<'a>(mut self, people: impl IntoIterator<Item = &'a Person> + Clone) -> Self {
        let name = |id: &Option<crate::db::Id>| {
            let person = people.clone().into_iter().find(|person| Some(&person.id) == id.as_ref());
            person.map(|person| person.profile.name.clone()).unwrap_or_default()
        };
        self.entered_by = name(&self.entered);
        if let Some((who, ..)) = &mut self.settled {
            *who = name(&self.settled_by);
        }
        self
    }

    /// With what goes along with a notice: the approved reports, or those that would go.
    pub(in crate::web) fn with_reports(mut self, notice: &Notice, contact: &Contact) -> Self {
        let attached = match &notice.text.submission {
            Submission::Email(mail) if notice.text_hash.is_some() => mail.attachments.clone(),
            _ => crate::model::contact::notices::reports(notice, contact).unwrap_or_default(),
        };
        let reports = attached.into_iter().filter(xarf::is_report);
        self.reports = reports.map(|report| (report.name, report.content)).collect();
        self.xarf_unfit = contact.takes_xarf && self.reports.is_empty();
        self
    }

    /// With what somebody typed.
    pub(super) fn with_typed(mut self, typed: &str) -> Self {
        typed.clone_into(&mut self.typed);
        self
    }
}

fn says(t: &Words, contact: &Contact, decides: bool) -> String {
    match contact.state {
        ContactState::Wanted if contact.tries > 0 => t.contacts_says_again(),
        ContactState::Wanted => t.contacts_says_wanted(),
        ContactState::Found if decides => t.contacts_says_decide(),
        ContactState::Found => t.contacts_says_found(),
        ContactState::Silent => t.code("contacts-silence", contact.silence.as_deref().unwrap_or_default()),
        ContactState::Approved => t.contacts_says_approved(),
        ContactState::Refused => t.contacts_says_refused(),
    }
}

/// What can be approved: an address that a person entered, then what the registers gave.
fn options(t: &Words, contact: &Contact) -> Vec<OptionView> {
    let mut options = Vec::new();
    let entered = contact.address.as_deref().filter(|_| contact.source == Some(Source::Person));
    if let Some(address) = entered {
        options.push(OptionView {
            address: address.to_owned(),
            whose: t.contacts_source_person(),
            detail: way(t, address),
            checked: false,
        });
    }
    for candidate in &contact.found {
        if Some(candidate.address.as_str()) == entered {
            continue;
        }
        let name = if candidate.name.is_empty() { t.contacts_nameless() } else { candidate.name.clone() };
        options.push(OptionView {
            address: candidate.address.clone(),
            whose: whose(t, candidate),
            detail: t.contacts_found_at(name, &candidate.roles, &candidate.server),
            checked: false,
        });
    }
    let current = contact.address.as_deref();
    let place = options.iter().position(|option| Some(option.address.as_str()) == current).unwrap_or(0);
    if let Some(option) = options.get_mut(place) {
        option.checked = true;
    }
    options
}

fn way(t: &Words, address: &str) -> String {
    if is_portal(address) { t.contacts_by_form() } else { t.contacts_by_mail() }
}
