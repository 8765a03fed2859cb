//! TikTok's report of illegal content.
//!
//! The public flow's fields are not verified. TikTok judges by its Community Guidelines first
//! (removal everywhere) and by law second (restriction in one country): the sheet names both.

use crate::{Field, Form, Notice, NoticeItem, Platform, Sheet, letter, letter::fields};

/// The public feedback form; a partner channel's address is entered in the channel.
pub(super) const PORTAL: &str = "https://www.tiktok.com/legal/report/feedback";

/// One sheet with all links.
pub(super) fn form(platform: &dyn Platform, notice: &Notice) -> Form {
    let items: Vec<&NoticeItem> = notice.items.iter().collect();
    let language = notice.language;
    let sheet = Sheet::new(
        PORTAL,
        &items,
        vec![
            fields::mail("E-mail address", notice),
            fields::name("Name of organisation", notice),
            fields::country("Country of the law"),
            fields::topic("Community Guidelines topic", notice),
            fields::laws("Law that is violated", notice, language),
            fields::links("Links to the content", &items),
            fields::accounts("User names", &items),
            Field::new("Description", letter::short(platform, notice, &items, language)),
            fields::statement("Declaration", language),
        ],
    );
    Form { portal: PORTAL.to_owned(), sheets: vec![sheet] }
}
