//! What a person needs for reporting in WhatsApp.
//!
//! Private chats can only be reported in the app by somebody who takes part in them; channels and
//! their updates can be reported by anybody. No notice form for the European Union was found.

use crate::{Field, Form, Kind, Notice, NoticeItem, Platform, Sheet, Target, letter, letter::fields};

/// How to report a channel; the address of a form is entered in the channel once there is one.
pub(super) const PORTAL: &str = "https://faq.whatsapp.com/3440358352849077";

/// One sheet with all links.
pub(super) fn form(platform: &dyn Platform, notice: &Notice) -> Form {
    let items: Vec<&NoticeItem> = notice.items.iter().collect();
    let language = notice.language;
    let numbers: Vec<String> = items.iter().filter_map(|item| telephone(&item.target)).collect();
    let sheet = Sheet::new(
        PORTAL,
        &items,
        vec![
            Field::new("Where to report", "In the app: open the chat, group or channel, then Report"),
            fields::topic("Reason", notice),
            fields::links("Links of groups, channels and updates", &items),
            Field::new("Telephone numbers", numbers.join("\n")),
            Field::new("Details", letter::short(platform, notice, &items, language)),
            fields::laws("Law that is violated", notice, language),
            fields::name("Name of organisation", notice),
            fields::mail("E-mail address", notice),
            fields::statement("Declaration", language),
        ],
    );
    Form { portal: PORTAL.to_owned(), sheets: vec![sheet] }
}

/// The number of an account link in the international form (E.164).
fn telephone(target: &Target) -> Option<String> {
    let digits = target.account.as_deref().filter(|_| target.kind == Kind::Profile)?;
    digits.chars().all(|letter| letter.is_ascii_digit()).then(|| format!("+{digits}"))
}
