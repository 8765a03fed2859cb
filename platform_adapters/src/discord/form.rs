//! Discord's report page for the European Union: one report for each link.
//!
//! Field order from the page's own data. Discord takes links and ids as proof, never screenshots.

use crate::{Field, Form, Kind, Notice, NoticeItem, Platform, Sheet, Target, letter, letter::fields};

/// The report page. It needs no account.
pub(super) const PORTAL: &str = "https://discord.com/report";

/// One sheet for each link.
pub(super) fn form(platform: &dyn Platform, notice: &Notice) -> Form {
    let sheets = notice.items.iter().map(|item| sheet(platform, notice, item)).collect();
    Form { portal: PORTAL.to_owned(), sheets }
}

fn sheet(platform: &dyn Platform, notice: &Notice, item: &NoticeItem) -> Sheet {
    let items = [item];
    let mut list = vec![
        Field::new("What do you want to report", branch(&item.target)),
        fields::topic("Reason", notice),
        fields::name("Legal name", notice),
        fields::mail("E-mail address", notice),
        Field::new("Country", "Belgium (BE)"),
    ];
    list.extend(location(&item.target));
    list.push(Field::new("Details", letter::short(platform, notice, &items, notice.language)));
    list.push(fields::statement("Confirmation", notice.language));
    Sheet::new(PORTAL, &items, list)
}

/// The branch of the page's first menu.
fn branch(target: &Target) -> &'static str {
    match target.kind {
        Kind::Profile => "A user",
        Kind::Invite | Kind::Group | Kind::Channel => "A server",
        _ => "A message",
    }
}

/// The fields that say where it is.
fn location(target: &Target) -> Vec<Field> {
    let id = target.id.clone().or_else(|| target.account.clone()).unwrap_or_default();
    match target.kind {
        // An invitation runs out; the number of its server stays.
        Kind::Invite if target.container.is_some() => {
            vec![Field::new("Server id or invite code", target.container.clone().unwrap_or(id))]
        }
        Kind::Profile => vec![
            Field::new("User name or user id", id),
            Field::new("Server id", target.container.clone().unwrap_or_default()),
        ],
        Kind::Invite | Kind::Group => vec![Field::new("Server id or invite code", id)],
        Kind::Channel => {
            vec![Field::new("Server id or invite code", target.container.clone().unwrap_or(id))]
        }
        _ => vec![Field::new("Message link", target.canonical.clone())],
    }
}
