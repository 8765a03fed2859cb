//! YouTube's legal complaint form.

use crate::{Field, Form, Notice, NoticeItem, Platform, Sheet, letter, letter::fields};

/// The legal complaint form; a priority flagger's address is entered in the channel.
pub(super) const PORTAL: &str = "https://support.google.com/youtube/contact/other_legal";

/// One sheet with all links.
pub(super) fn form(platform: &dyn Platform, notice: &Notice) -> Form {
    let items: Vec<&NoticeItem> = notice.items.iter().collect();
    let language = notice.language;
    let sheet = Sheet::new(
        PORTAL,
        &items,
        vec![
            fields::country("Country of the dispute"),
            fields::name("Full legal name of organisation", notice),
            Field::new("Authority to act", "Authorised representative of the person shown"),
            fields::mail("E-mail address", notice),
            fields::links("URLs of the content", &items),
            fields::accounts("Channels", &items),
            fields::topic("Kind of content", notice),
            fields::laws("Law that is violated", notice, language),
            Field::new("Explanation", letter::short(platform, notice, &items, language)),
            fields::statement("Declaration", language),
        ],
    );
    Form { portal: PORTAL.to_owned(), sheets: vec![sheet] }
}
