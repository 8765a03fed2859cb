//! X's form for illegal content in the European Union: one report for each link, prefilled.
//!
//! Always the English page and English text: in other languages the form has sent trusted flaggers
//! to a form for law enforcement (EDRi, 20 March 2025). X judges by its own rules, then by the law
//! that the report names: the Belgian articles are always cited.

use crate::{
    Field, Form, Kind, Language, Notice, NoticeItem, Platform, Sheet, Target, letter, letter::fields,
};
use url::Url;

/// The form, English page.
pub(super) const PORTAL: &str = "https://help.x.com/en/forms/dsa/report";

const LANGUAGE: Language = Language::En;

/// One sheet for each link.
pub(super) fn form(platform: &dyn Platform, notice: &Notice) -> Form {
    let sheets = notice.items.iter().map(|item| sheet(platform, notice, item)).collect();
    Form { portal: PORTAL.to_owned(), sheets }
}

fn sheet(platform: &dyn Platform, notice: &Notice, item: &NoticeItem) -> Sheet {
    let items = [item];
    Sheet::new(
        &prefilled(&item.target),
        &items,
        vec![
            fields::country("Country whose law is violated"),
            fields::topic("Type of illegal content", notice),
            fields::laws("Law that is violated", notice, LANGUAGE),
            fields::links("Link to the content", &items),
            fields::accounts("User name", &items),
            Field::new("Why it is illegal", letter::short(platform, notice, &items, LANGUAGE)),
            fields::name("Name of organisation", notice),
            fields::mail("E-mail address", notice),
            fields::statement("Declaration", LANGUAGE),
        ],
    )
}

/// The form's address with what it takes: link, kind and author of a post or account.
fn prefilled(target: &Target) -> String {
    let kind = match target.kind {
        Kind::Post | Kind::Video => "post",
        Kind::Profile => "profile",
        _ => return PORTAL.to_owned(),
    };
    let Ok(mut url) = Url::parse(PORTAL) else {
        return PORTAL.to_owned();
    };
    url.query_pairs_mut()
        .append_pair("content_id", &target.canonical)
        .append_pair("content_type", kind);
    if let Some(account) = &target.account {
        url.query_pairs_mut().append_pair("content_author", &format!("@{account}"));
    }
    url.to_string()
}
