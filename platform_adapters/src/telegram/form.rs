//! Telegram's page for notices under the Digital Services Act.

use crate::{Field, Form, Notice, NoticeItem, Platform, Sheet, letter, letter::fields};

/// The page. The usual door is the mailbox `abuse@telegram.org`, the channel's default address.
pub(super) const PORTAL: &str = "https://telegram.org/dsa-report";

/// One sheet with all links.
pub(super) fn form(platform: &dyn Platform, notice: &Notice) -> Form {
    let items: Vec<&NoticeItem> = notice.items.iter().collect();
    let language = notice.language;
    let sheet = Sheet::new(
        PORTAL,
        &items,
        vec![
            fields::name("Name", notice),
            fields::mail("Contact information", notice),
            fields::links("Links to the content", &items),
            Field::new(
                "Explanation why the content is illegal",
                letter::short(platform, notice, &items, language),
            ),
            fields::laws("Law that is violated", notice, language),
            fields::statement("Declaration", language),
        ],
    );
    Form { portal: PORTAL.to_owned(), sheets: vec![sheet] }
}
