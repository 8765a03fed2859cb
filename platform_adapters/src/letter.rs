//! Common wording of notices.
//!
//! A letter aims at Article 16(3) of Regulation (EU) 2022/2065: a diligent provider should see the
//! illegality without a detailed legal examination. It must also be safe to be read by the person
//! who posted the content: it names neither the person shown nor anybody who works on the case.
//!
//! The wording stands in `letters/`: `notice.<language>.txt` is the whole letter,
//! `short.<language>.txt` the form for a portal's or interface's text field,
//! `reminder.<language>.txt` and `reminder_short.<language>.txt` the same for a reminder,
//! `complaint.<language>.txt` and `complaint_short.<language>.txt` for a complaint,
//! `account.<language>.txt` and `account_short.<language>.txt` for an account that threatens before anything
//! is posted (first notice, reminder and complaint in one), and `words.<language>.txt` the phrases that
//! go into all of them.

pub(crate) mod fields;
mod parts;
mod template;
mod words;

pub use words::{keys, words};

use crate::{Email, Language, Notice, NoticeItem, Platform};
use parts::parts;

/// The mail with the whole letter. The subject names no person and no content.
#[must_use]
pub fn email(platform: &dyn Platform, notice: &Notice) -> Email {
    let key = match (&notice.reminder, discloses_trusted_flagger(notice)) {
        (Some(before), _) if before.decision.is_some() => "subject_complaint",
        (Some(_), _) => "subject_reminder",
        (None, true) if notice.is_about_account() => "subject_account_trusted",
        (None, false) if notice.is_about_account() => "subject_account",
        (None, true) => "subject_trusted",
        (None, false) => "subject",
    };
    let subject = words(notice.language, key).replace("{reference}", &notice.reference);
    Email { subject, body: full(platform, notice), attachments: Vec::new() }
}

/// The whole letter in the language of the notice.
#[must_use]
pub fn full(platform: &dyn Platform, notice: &Notice) -> String {
    let all: Vec<&NoticeItem> = notice.items.iter().collect();
    let template = match &notice.reminder {
        _ if notice.is_about_account() => words::account_template(notice.language),
        Some(before) if before.decision.is_some() => words::complaint_template(notice.language),
        Some(_) => words::reminder_template(notice.language),
        None => words::notice_template(notice.language),
    };
    template::fill(template, &parts(platform, notice, &all, notice.language))
}

/// The short form about some of the items, for a text field.
///
/// `language` may differ from the notice's: some portals work in one language only.
#[must_use]
pub fn short(platform: &dyn Platform, notice: &Notice, items: &[&NoticeItem], language: Language) -> String {
    let template = match &notice.reminder {
        _ if notice.is_about_account() => words::short_account_template(language),
        Some(before) if before.decision.is_some() => words::short_complaint_template(language),
        Some(_) => words::short_reminder_template(language),
        None => words::short_template(language),
    };
    template::fill(template, &parts(platform, notice, items, language))
}

/// The provisions a notice prints, one a line. Only those that were read in the law.
#[must_use]
pub fn grounds(notice: &Notice, language: Language) -> String {
    parts::cited(notice, language).join("\n")
}

/// Whether the letter says that a trusted flagger files. A withheld notifier is not named that way
/// either.
fn discloses_trusted_flagger(notice: &Notice) -> bool {
    notice.trusted_flagger_reference.is_some() && !notice.identity_withheld
}
