//! Google's Legal Help Center, to which people in the European Union are sent.
//!
//! Google reviews only the exact addresses it is given, and repeated filings about the same content
//! can get an account suspended. No screenshot is ever added.

use crate::{Field, Form, Kind, Notice, NoticeItem, Platform, Sheet, Target, letter, letter::fields};
use url::Url;

/// The start of the Legal Help Center.
pub(super) const PORTAL: &str = "https://support.google.com/legal/troubleshooter/1114905";

/// One sheet with all links.
pub(super) fn form(platform: &dyn Platform, notice: &Notice) -> Form {
    let items: Vec<&NoticeItem> = notice.items.iter().collect();
    let language = notice.language;
    let (results, pages): (Vec<&NoticeItem>, Vec<&NoticeItem>) =
        items.iter().partition(|item| item.target.kind == Kind::Search);
    let queries: Vec<String> = results.iter().filter_map(|item| query(&item.target)).collect();
    let sheet = Sheet::new(
        PORTAL,
        &items,
        vec![
            Field::new("Product", "Google Search"),
            fields::country("Country of residence"),
            fields::name("Full legal name of organisation", notice),
            Field::new("Authority to act", "Authorised representative of the person shown"),
            fields::mail("E-mail address", notice),
            fields::links("URLs of pages and images", &pages),
            fields::links("URLs of search results", &results),
            Field::new("Search terms", queries.join("\n")),
            fields::topic("Kind of content", notice),
            fields::laws("Law that is violated", notice, language),
            Field::new("Explanation", letter::short(platform, notice, &items, language)),
            fields::statement("Declaration", language),
        ],
    );
    Form { portal: PORTAL.to_owned(), sheets: vec![sheet] }
}

/// The words that were searched for.
fn query(target: &Target) -> Option<String> {
    let url = Url::parse(&target.canonical).ok()?;
    url.query_pairs().find(|(name, _)| name == "q").map(|(_, words)| words.into_owned())
}
