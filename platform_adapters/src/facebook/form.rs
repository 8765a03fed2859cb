//! Meta's Legal Removal Request, the same for Facebook and Instagram.
//!
//! Field order from the stored copy of the Facebook form. Meta's closed portal for trusted
//! flaggers (SPInS) asks for the same facts; its address is entered in the channel.

use crate::{Field, Form, Notice, NoticeItem, Platform, Sheet, letter, letter::fields};

/// One sheet with all links.
pub(crate) fn form(platform: &dyn Platform, notice: &Notice, portal: &str) -> Form {
    let items: Vec<&NoticeItem> = notice.items.iter().collect();
    let language = notice.language;
    let sheet = Sheet::new(
        portal,
        &items,
        vec![
            fields::country("Country whose law is violated"),
            fields::topic("Legal issue", notice),
            fields::laws("What specific laws do you believe are violated", notice, language),
            Field::new("Explanation", letter::short(platform, notice, &items, language)),
            Field::new("Who you are", "Representative of the person shown"),
            fields::name("Name of organisation", notice),
            fields::mail("Contact e-mail address", notice),
            fields::links("Links to the content", &items),
            fields::accounts("Accounts", &items),
            fields::statement("Declaration", language),
        ],
    );
    Form { portal: portal.to_owned(), sheets: vec![sheet] }
}
