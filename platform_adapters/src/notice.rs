//! What an adapter is told about a notice.
//!
//! There is no field for a name of the person shown: a notice cannot carry one, by type.

use crate::{Kind, Missing, Refusal, Reminder, Target, law};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The languages of the interface and of notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English.
    En,
    /// French.
    Fr,
    /// Dutch.
    Nl,
    /// German.
    De,
}

impl Language {
    /// Every language.
    pub const ALL: [Language; 4] = [Language::En, Language::Fr, Language::Nl, Language::De];

    /// The BCP 47 code, also the stored name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Fr => "fr",
            Language::Nl => "nl",
            Language::De => "de",
        }
    }

    /// The language with this code.
    #[must_use]
    pub fn by_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.key() == key)
    }
}

/// Who is shown, as far as the law needs it (age decides the ground and the category).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonShown {
    /// Under 16.
    Under16,
    /// 16 or 17.
    From16To17,
    /// Under 18, exact age not known.
    Minor,
    /// 18 or older.
    Adult,
    /// Not known.
    Unknown,
}

impl PersonShown {
    /// Every value.
    pub const ALL: [PersonShown; 5] = [
        PersonShown::Under16,
        PersonShown::From16To17,
        PersonShown::Minor,
        PersonShown::Adult,
        PersonShown::Unknown,
    ];

    /// The stored name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            PersonShown::Under16 => "under16",
            PersonShown::From16To17 => "from16_to17",
            PersonShown::Minor => "minor",
            PersonShown::Adult => "adult",
            PersonShown::Unknown => "unknown",
        }
    }

    /// The value with this stored name.
    #[must_use]
    pub fn by_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|person| person.key() == key)
    }

    /// Whether the person is known to be under 18.
    #[must_use]
    pub fn is_minor(self) -> bool {
        matches!(self, PersonShown::Under16 | PersonShown::From16To17 | PersonShown::Minor)
    }
}

/// One request to one platform about one or more links.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Our reference, for example `CF-7QK3M2XR5NTD4WPA`. Random: it tells nothing.
    pub reference: String,
    /// The language of the letter.
    pub language: Language,
    /// The organisation that files, never a person.
    pub organisation: String,
    /// The organisation's role mailbox for answers.
    pub contact_email: String,
    /// Reference of the trusted-flagger decision, when the organisation has one.
    pub trusted_flagger_reference: Option<String>,
    /// Whether name and address of the notifier stay out (Article 16(2)(c), child offences only).
    pub identity_withheld: bool,
    /// Who is shown.
    pub person_shown: PersonShown,
    /// Date of the facts, when known: it decides between the old and the new Criminal Code.
    pub facts_on: Option<NaiveDate>,
    /// What is shown and why it is illegal, in words, by the caseworker (Article 16(2)(a)).
    pub explanation: String,
    /// Whether the bona fide statement was made (Article 16(2)(d)).
    pub good_faith: bool,
    /// Also happening.
    pub circumstances: Circumstances,
    /// The links. Never empty when written.
    pub items: Vec<NoticeItem>,
    /// What a reminder looks back on; none in a first notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminder: Option<Reminder>,
    /// What the desk files it under; none in a notice of before the desk had a table of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filed: Option<law::Filed>,
    /// The sentence on Article 18, when a person chose it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub life_threat: Option<LifeThreat>,
    /// Whether a person wants the letter about an account that threatens, or does not want it; none while
    /// the facts decide (see [`Notice::is_about_account`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_letter: Option<bool>,
}

/// A threat to life or safety that a person chose to tell of (Article 18). No data of the person shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LifeThreat {
    /// That the police were informed, when that was written down.
    pub police: Option<PoliceInformed>,
}

/// That the police were informed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PoliceInformed {
    /// On which day, in Belgium.
    pub on: NaiveDate,
    /// Their reference, when there is one.
    pub reference: Option<String>,
}

/// Fewest characters of an explanation that can be called sufficiently substantiated
/// (Article 16(2)(a)). Our own measure: the Regulation gives no number.
pub const SHORTEST_EXPLANATION_CHARS: usize = 40;

impl Notice {
    /// The elements of Article 16(2) that are still missing. A notice with one must not leave; its
    /// draft can be written all the same.
    #[must_use]
    pub fn missing(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        if self.explanation.trim().chars().count() < SHORTEST_EXPLANATION_CHARS {
            missing.push(Missing::Explanation);
        }
        if !self.items.iter().any(|item| item.target.can_be_notified()) {
            missing.push(Missing::Location);
        }
        if !self.notifier_is_given() {
            missing.push(Missing::Notifier);
        }
        if !self.good_faith {
            missing.push(Missing::GoodFaith);
        }
        missing
    }

    /// Whether it gets the letter about an account that threatens to publish, before anything is
    /// posted: by a person's choice, or because the facts say so. Every link must name an account.
    #[must_use]
    pub fn is_about_account(&self) -> bool {
        let wanted = self.account_letter.unwrap_or_else(|| self.circumstances.threatens_to_share());
        wanted && self.names_accounts()
    }

    /// Whether every link names an account.
    #[must_use]
    pub fn names_accounts(&self) -> bool {
        !self.items.is_empty() && self.items.iter().all(|item| item.target.kind.is_account())
    }

    /// What it is filed under: the desk's own, or what the shipped table gives. A pair that excludes
    /// minors never comes out for one.
    #[must_use]
    pub fn filed(&self) -> law::Filed {
        let minor = self.person_shown.is_minor();
        let own = self.filed.as_ref().filter(|filed| {
            std::iter::once(&filed.main).chain(&filed.additional).all(|pair| pair.check(minor).is_ok())
        });
        own.cloned().unwrap_or_else(|| {
            let kinds: Vec<Kind> = self.items.iter().map(|item| item.target.kind).collect();
            law::file(&law::Mapping::shipped(), self.person_shown, &self.circumstances, &kinds)
        })
    }

    /// Refuses to write a notice without links or with another platform's links.
    ///
    /// # Errors
    /// [`Refusal::Needs`] without links, [`Refusal::NotThisPlatform`] with a foreign one.
    pub(crate) fn check_links(&self, platform: &str) -> Result<(), Refusal> {
        if self.items.is_empty() {
            Err(Refusal::Needs(vec![Missing::Location]))
        } else if self.items.iter().any(|item| item.target.platform != platform) {
            Err(Refusal::NotThisPlatform)
        } else {
            Ok(())
        }
    }

    /// Name and mail address are there, or are left out where the law allows it.
    fn notifier_is_given(&self) -> bool {
        if self.identity_withheld {
            law::may_withhold_notifier(self.person_shown)
        } else {
            !self.organisation.trim().is_empty() && self.contact_email.contains('@')
        }
    }
}

/// What else is happening around the links.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circumstances {
    /// Posted in or for an exposure group.
    pub exposure_group: bool,
    /// Name, address, school or telephone number posted beside it.
    pub private_details: bool,
    /// Blackmail is running.
    pub blackmail: bool,
    /// Threats.
    pub threats: bool,
    /// The image is made or changed by a machine.
    pub synthetic: bool,
    /// A fake account of the person shown.
    pub impersonation: bool,
    /// There is a threat to life or safety (Article 18).
    pub danger: bool,
    /// A minor is approached for sexual purposes.
    #[serde(default)]
    pub grooming: bool,
    /// Bullying around the image.
    #[serde(default)]
    pub bullying: bool,
    /// The image was taken or filmed in secret.
    #[serde(default)]
    pub voyeurism: bool,
    /// As far as is known, nothing was shared yet.
    #[serde(default)]
    pub not_spread: bool,
}

impl Circumstances {
    /// Whether the threat or approach itself is what is notified: nothing was shared yet. Without
    /// blackmail or an approach the mark says nothing, because there would be nothing to notify.
    #[must_use]
    pub fn threat_only(&self) -> bool {
        self.not_spread && (self.blackmail || self.grooming || self.threats)
    }

    /// Whether somebody threatens to publish, and as far as is known nothing was shared yet.
    #[must_use]
    pub fn threatens_to_share(&self) -> bool {
        self.not_spread && (self.blackmail || self.threats)
    }
}

/// One link of a notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeItem {
    /// What the link points at.
    pub target: Target,
    /// Which private details of the person shown stand there, as somebody saw them. Kinds, never
    /// the details themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub private_details: Vec<PrivateDetail>,
}

/// A kind of private detail that is spread beside content (doxxing).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PrivateDetail {
    /// The name.
    Name,
    /// The telephone number.
    Phone,
    /// The home address.
    Home,
    /// The school.
    School,
    /// The name of an account.
    Account,
    /// The place of work.
    Work,
}

impl PrivateDetail {
    /// Every kind.
    pub const ALL: [PrivateDetail; 6] = [
        PrivateDetail::Name,
        PrivateDetail::Phone,
        PrivateDetail::Home,
        PrivateDetail::School,
        PrivateDetail::Account,
        PrivateDetail::Work,
    ];

    /// The stored name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            PrivateDetail::Name => "name",
            PrivateDetail::Phone => "phone",
            PrivateDetail::Home => "home",
            PrivateDetail::School => "school",
            PrivateDetail::Account => "account",
            PrivateDetail::Work => "work",
        }
    }

    /// The kind with this stored name.
    #[must_use]
    pub fn by_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|detail| detail.key() == key)
    }
}
