//! Snapchat's support form. It needs no account.

use crate::{Field, Form, Notice, NoticeItem, Platform, Sheet, letter, letter::fields};

/// The public form; trusted flaggers have a mailbox of their own, entered in the channel.
pub(super) const PORTAL: &str = "https://help.snapchat.com/hc/requests/new";

/// One sheet with all links.
pub(super) fn form(platform: &dyn Platform, notice: &Notice) -> Form {
    let items: Vec<&NoticeItem> = notice.items.iter().collect();
    let language = notice.language;
    let sheet = Sheet::new(
        PORTAL,
        &items,
        vec![
            fields::topic("What do you want to report", notice),
            fields::name("Name of organisation", notice),
            fields::mail("E-mail address", notice),
            fields::accounts("Snapchat user name to report", &items),
            fields::links("Links to the content", &items),
            fields::country("Country whose law is violated"),
            fields::laws("Law that is violated", notice, language),
            Field::new("Description", letter::short(platform, notice, &items, language)),
            fields::statement("Declaration", language),
        ],
    );
    Form { portal: PORTAL.to_owned(), sheets: vec![sheet] }
}
