//! The wording files, compiled in.

use crate::Language;
use std::{collections::HashMap, sync::OnceLock};

/// The phrase with this key. Every key exists in every language (tested); an unknown key is empty.
#[must_use]
pub fn words(language: Language, key: &str) -> &'static str {
    dictionary(language).get(key).copied().unwrap_or_default()
}

/// Every key of one language, for the test that compares the languages.
#[must_use]
pub fn keys(language: Language) -> Vec<&'static str> {
    let mut keys: Vec<_> = dictionary(language).keys().copied().collect();
    keys.sort_unstable();
    keys
}

/// The whole letter, with placeholders.
pub(super) fn notice_template(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../../letters/notice.en.txt"),
        Language::Fr => include_str!("../../letters/notice.fr.txt"),
        Language::Nl => include_str!("../../letters/notice.nl.txt"),
        Language::De => include_str!("../../letters/notice.de.txt"),
    }
}

/// The short form, with placeholders.
pub(super) fn short_template(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../../letters/short.en.txt"),
        Language::Fr => include_str!("../../letters/short.fr.txt"),
        Language::Nl => include_str!("../../letters/short.nl.txt"),
        Language::De => include_str!("../../letters/short.de.txt"),
    }
}

/// The whole letter of a reminder, with placeholders.
pub(super) fn reminder_template(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../../letters/reminder.en.txt"),
        Language::Fr => include_str!("../../letters/reminder.fr.txt"),
        Language::Nl => include_str!("../../letters/reminder.nl.txt"),
        Language::De => include_str!("../../letters/reminder.de.txt"),
    }
}

/// The short form of a reminder, with placeholders.
pub(super) fn short_reminder_template(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../../letters/reminder_short.en.txt"),
        Language::Fr => include_str!("../../letters/reminder_short.fr.txt"),
        Language::Nl => include_str!("../../letters/reminder_short.nl.txt"),
        Language::De => include_str!("../../letters/reminder_short.de.txt"),
    }
}

/// The whole letter of a complaint, with placeholders.
pub(super) fn complaint_template(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../../letters/complaint.en.txt"),
        Language::Fr => include_str!("../../letters/complaint.fr.txt"),
        Language::Nl => include_str!("../../letters/complaint.nl.txt"),
        Language::De => include_str!("../../letters/complaint.de.txt"),
    }
}

/// The short form of a complaint, with placeholders.
pub(super) fn short_complaint_template(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../../letters/complaint_short.en.txt"),
        Language::Fr => include_str!("../../letters/complaint_short.fr.txt"),
        Language::Nl => include_str!("../../letters/complaint_short.nl.txt"),
        Language::De => include_str!("../../letters/complaint_short.de.txt"),
    }
}

/// The whole letter about an account that threatens, with placeholders.
pub(super) fn account_template(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../../letters/account.en.txt"),
        Language::Fr => include_str!("../../letters/account.fr.txt"),
        Language::Nl => include_str!("../../letters/account.nl.txt"),
        Language::De => include_str!("../../letters/account.de.txt"),
    }
}

/// The short form about an account that threatens, with placeholders.
pub(super) fn short_account_template(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../../letters/account_short.en.txt"),
        Language::Fr => include_str!("../../letters/account_short.fr.txt"),
        Language::Nl => include_str!("../../letters/account_short.nl.txt"),
        Language::De => include_str!("../../letters/account_short.de.txt"),
    }
}

type Dictionary = HashMap<&'static str, &'static str>;

fn dictionary(language: Language) -> &'static Dictionary {
    static EN: OnceLock<Dictionary> = OnceLock::new();
    static FR: OnceLock<Dictionary> = OnceLock::new();
    static NL: OnceLock<Dictionary> = OnceLock::new();
    static DE: OnceLock<Dictionary> = OnceLock::new();
    match language {
        Language::En => EN.get_or_init(|| parse(include_str!("../../letters/words.en.txt"))),
        Language::Fr => FR.get_or_init(|| parse(include_str!("../../letters/words.fr.txt"))),
        Language::Nl => NL.get_or_init(|| parse(include_str!("../../letters/words.nl.txt"))),
        Language::De => DE.get_or_init(|| parse(include_str!("../../letters/words.de.txt"))),
    }
}

fn parse(text: &'static str) -> Dictionary {
    text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = ")).collect()
}
