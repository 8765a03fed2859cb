//! The links of Google Search.

use crate::target::ids;
use crate::{Kind, Link, Target, link::hosts, link::notes};

const PLATFORM: &str = "google_search";

/// What the link points at, or `None` when it is not a link of Google Search.
pub(super) fn recognise(link: &Link) -> Option<Target> {
    link.read_as(PLATFORM, grammar)
}

fn grammar(link: &Link, path: &[&str]) -> Option<Target> {
    let host = link.host();
    match (host, path) {
        ("share.google" | "search.app", [code, ..]) if ids::is_code(code) => {
            let address = format!("https://{host}/{code}");
            let target = Target::new(PLATFORM, Kind::ShareLink, &format!("share:{code}"), &address).with_id(code);
            Some(target.with_note(Some(notes::NEEDS_FOLLOWING)))
        }
        ("images.app.goo.gl", [code, ..]) if ids::is_code(code) => {
            let address = format!("https://{host}/{code}");
            let target = Target::new(PLATFORM, Kind::ShareLink, &format!("share:images/{code}"), &address);
            Some(target.with_id(code).with_note(Some(notes::NEEDS_FOLLOWING)))
        }
        ("webcache.googleusercontent.com", ["search"]) => copy(link, "cache", "q"),
        _ if link.is_under("gstatic.com") => {
            let id = link.value("q")?;
            let target = copy(link, "thumbnail", "q")?;
            Some(target.with_id(&id).with_note(Some(notes::MEDIA_FILE)))
        }
        (_, ["search" | "images" | "webhp" | "custom" | "m"] | []) => results(link),
        (_, ["imgres"]) => {
            let image = link.value("imgurl").or_else(|| link.value("imgrefurl"))?;
            let page = link.value("imgrefurl").map(|page| format!("&imgrefurl={}", escaped(&page)));
            let address = format!(
                "https://www.google.com/imgres?imgurl={}{}",
                escaped(&image),
                page.unwrap_or_default()
            );
            Some(Target::new(PLATFORM, Kind::Attachment, &format!("image:{image}"), &address))
        }
        _ => None,
    }
}

/// A page of results: what was asked, of which kind, and in which country's Google.
fn results(link: &Link) -> Option<Target> {
    let in_fragment = |name: &str| {
        let fragment = link.url.fragment().unwrap_or_default();
        url::form_urlencoded::parse(fragment.as_bytes())
            .find(|(key, value)| key == name && !value.is_empty())
            .map(|(_, value)| value.into_owned())
    };
    let words = link.value("q").or_else(|| in_fragment("q")).or_else(|| link.value("as_q"));
    let (_, country) = hosts::google_parts(link.host())?;
    let kind = ["udm", "tbm"].iter().find_map(|name| Some(format!("&{name}={}", escaped(&link.value(name)?))));
    let kind = kind.unwrap_or_default();
    let Some(words) = words else {
        // A search by image or a search form that is not filled in yet.
        let image = link.value("tbs").filter(|_| link.url.path() == "/search")?;
        let address = format!("https://www.google.{country}/search?tbs={}", escaped(&image));
        return Some(Target::new(PLATFORM, Kind::Search, &format!("search:{country}:image:{image}"), &address));
    };
    let address = format!("https://www.google.{country}/search?q={}{kind}", escaped(&words));
    Some(Target::new(PLATFORM, Kind::Search, &format!("search:{country}:{words}{kind}"), &address))
}

/// A copy or thumbnail that Google keeps of something.
fn copy(link: &Link, kind: &str, name: &str) -> Option<Target> {
    let what = link.value(name)?;
    let address = format!("https://{}{}?{name}={}", link.host(), link.url.path(), escaped(&what));
    Some(Target::new(PLATFORM, Kind::Attachment, &format!("{kind}:{what}"), &address))
}

fn escaped(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
