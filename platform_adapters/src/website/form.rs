//! The web form of any other site: no two are alike, so the fields are what most of them ask.

use crate::{Field, Form, Notice, NoticeItem, Platform, Sheet, letter, letter::fields};

/// One sheet with all links. The address of the form is the contact's, not the adapter's.
pub(super) fn form(platform: &dyn Platform, notice: &Notice) -> Form {
    let items: Vec<&NoticeItem> = notice.items.iter().collect();
    let language = notice.language;
    let sheet = Sheet::new(
        "",
        &items,
        vec![
            fields::topic("Kind of abuse", notice),
            fields::name("Name of organisation", notice),
            fields::mail("E-mail address", notice),
            fields::links("Links to the content", &items),
            fields::country("Country whose law is violated"),
            fields::laws("Law that is violated", notice, language),
            Field::new("Description", letter::short(platform, notice, &items, language)),
            fields::statement("Declaration", language),
        ],
    );
    Form { portal: String::new(), sheets: vec![sheet] }
}
