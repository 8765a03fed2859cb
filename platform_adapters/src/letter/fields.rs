//! Fields that many portals ask for, in the words of the notice.

use super::words;
use crate::{Field, Language, Notice, NoticeItem};

/// The country whose law is concerned.
pub(crate) fn country(label: &str) -> Field {
    Field::new(label, "Belgium")
}

/// The organisation's name; empty (so left out of the sheet) when the identity is withheld.
pub(crate) fn name(label: &str, notice: &Notice) -> Field {
    Field::new(label, if notice.identity_withheld { "" } else { &notice.organisation })
}

/// The organisation's mailbox; empty when the identity is withheld.
pub(crate) fn mail(label: &str, notice: &Notice) -> Field {
    Field::new(label, if notice.identity_withheld { "" } else { &notice.contact_email })
}

/// The provisions, one a line.
pub(crate) fn laws(label: &str, notice: &Notice, language: Language) -> Field {
    Field::new(label, super::grounds(notice, language))
}

/// The links, one a line.
pub(crate) fn links(label: &str, items: &[&NoticeItem]) -> Field {
    let links: Vec<&str> = items.iter().map(|item| item.target.canonical.as_str()).collect();
    Field::new(label, links.join("\n"))
}

/// The accounts that the links name, one a line, each once; empty when they name none.
pub(crate) fn accounts(label: &str, items: &[&NoticeItem]) -> Field {
    let mut accounts: Vec<&str> = Vec::new();
    for account in items.iter().filter_map(|item| item.target.account.as_deref()) {
        if !accounts.contains(&account) {
            accounts.push(account);
        }
    }
    Field::new(label, accounts.join("\n"))
}

/// What kind of content it is, in the words of such menus.
pub(crate) fn topic(label: &str, notice: &Notice) -> Field {
    let topic = if notice.is_about_account() {
        "Threat to share intimate images"
    } else if notice.person_shown.is_minor() {
        "Child sexual abuse material"
    } else {
        "Non-consensual intimate images"
    };
    Field::new(label, topic)
}

/// The statement of good faith (Article 16(2)(d)).
pub(crate) fn statement(label: &str, language: Language) -> Field {
    Field::new(label, words(language, "statement"))
}
