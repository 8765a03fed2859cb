//! The links of Snapchat.

use crate::target::{ids, posted};
use crate::{Kind, Link, Target, link::notes, link::text};

const PLATFORM: &str = "snapchat";

/// Subdomains with pages about Snapchat.
const RESERVED_SUBDOMAINS: &[&str] = &[
    "support", "help", "accounts", "ads", "business", "forbusiness", "newsroom", "values", "careers", "map",
    "lensstudio", "developers", "kit", "docs", "eng", "investor", "parents", "my", "create", "businesshelp",
];

/// What the link points at, or `None` when it is not a link of Snapchat.
pub(super) fn recognise(link: &Link) -> Option<Target> {
    link.read_as(PLATFORM, grammar)
}

fn grammar(link: &Link, path: &[&str]) -> Option<Target> {
    if link.is_under("sc-cdn.net") {
        let file = path.last()?;
        let target = Target::new(PLATFORM, Kind::Attachment, &format!("file:{}", ids::file_key(link, path)?), &link.cleaned());
        return Some(target.with_id(file).with_note(Some(notes::MEDIA_FILE)));
    }
    let subdomain = link.subdomain();
    match (subdomain, path) {
        (name, _) if RESERVED_SUBDOMAINS.contains(&name) => None,
        ("t", [code]) => short_link(code),
        ("story", ["s" | "u", token, ..]) => public_story(token),
        ("lens", [id] | [_, "lens", id, ..]) if ids::is_name(id, b"", 16..=40) => lens(id),
        ("web", [chat, ..]) | (_, ["web", chat, ..]) if ids::is_name(chat, b"-", 30..=40) => {
            let address = format!("https://web.snapchat.com/{chat}");
            Some(Target::new(PLATFORM, Kind::Message, &format!("chat:{chat}"), &address).with_id(chat))
        }
        (_, ["t", code]) => short_link(code),
        (_, ["spotlight" | "o", id, ..]) => spotlight(id, None),
        (_, ["stories" | "story" | "s", token, ..]) => public_story(token),
        (_, ["add" | "u", name, story, ..]) if is_story_id(story) => account_story(name, story),
        (_, ["add" | "u", name, ..]) => profile(name),
        (_, ["p", profile, story, ..]) if ids::is_code(profile) && ids::is_code(story) => {
            let address = format!("https://www.snapchat.com/p/{profile}/{story}");
            Some(Target::new(PLATFORM, Kind::Story, &format!("p:{profile}:{story}"), &address).with_id(story))
        }
        (_, ["p", profile]) if ids::is_code(profile) => {
            let address = format!("https://www.snapchat.com/p/{profile}");
            Some(Target::new(PLATFORM, Kind::Profile, &format!("p:{profile}"), &address).with_id(profile))
        }
        (_, ["lens", id, ..]) => lens(id),
        (_, ["unlock", ..]) => lens(&link.value("uuid")?),
        (_, ["discover", publisher, id, ..]) if ids::is_number(id) => {
            let address = format!("https://www.snapchat.com/discover/{}/{id}", text::path_part(publisher));
            let target = Target::new(PLATFORM, Kind::Story, &format!("discover:{id}"), &address);
            Some(target.with_id(id).with_account(Some(publisher)))
        }
        (_, [at_name, rest @ ..]) => {
            let name = at_name.strip_prefix('@')?;
            match rest {
                ["spotlight", id, ..] => spotlight(id, Some(name)),
                ["highlight" | "story", story, ..] if is_story_id(story) => account_story(name, story),
                [story, ..] if is_story_id(story) => account_story(name, story),
                _ => profile(name),
            }
        }
        (_, []) => None,
    }
}

fn lens(id: &str) -> Option<Target> {
    if !ids::is_code(id) {
        return None;
    }
    let address = format!("https://www.snapchat.com/lens/{id}");
    Some(Target::new(PLATFORM, Kind::Post, &format!("lens:{id}"), &address).with_id(id))
}

fn spotlight(id: &str, account: Option<&str>) -> Option<Target> {
    let id = ids::leading_code(id);
    if id.len() < 6 {
        return None;
    }
    let address = format!("https://www.snapchat.com/spotlight/{id}");
    let odd = (id.len() != 59).then_some(notes::ODD_ID);
    let target = Target::new(PLATFORM, Kind::Short, &format!("spotlight:{id}"), &address).with_id(id);
    Some(target.with_account(account).with_note(odd).with_posted(posted::by_spotlight_id(id)))
}

/// The page of public stories takes an account, or a long token for one story.
fn public_story(token: &str) -> Option<Target> {
    if is_account(token) {
        let lower = token.to_lowercase();
        let address = format!("https://story.snapchat.com/s/{lower}");
        let target = Target::new(PLATFORM, Kind::Story, &format!("stories:{lower}"), &address);
        return Some(target.with_account(Some(token)));
    }
    if !ids::is_name(token, b"-_:=.", 6..=200) {
        return None;
    }
    let address = format!("https://story.snapchat.com/s/{token}");
    Some(Target::new(PLATFORM, Kind::Story, &format!("story:{token}"), &address).with_id(token))
}

fn account_story(name: &str, story: &str) -> Option<Target> {
    let lower = is_account(name).then(|| name.to_lowercase())?;
    let address = format!("https://www.snapchat.com/add/{lower}/{story}");
    let target = Target::new(PLATFORM, Kind::Story, &format!("story:{story}"), &address);
    Some(target.with_id(story).with_account(Some(name)))
}

fn profile(name: &str) -> Option<Target> {
    let name = name.trim_start_matches('@');
    let lower = is_account(name).then(|| name.to_lowercase())?;
    let address = format!("https://www.snapchat.com/add/{lower}");
    let odd = (name.len() < 3).then_some(notes::ODD_ID);
    let target = Target::new(PLATFORM, Kind::Profile, &format!("profile:{lower}"), &address);
    Some(target.with_account(Some(name)).with_note(odd))
}

fn short_link(code: &str) -> Option<Target> {
    if !ids::is_code(code) {
        return None;
    }
    let address = format!("https://www.snapchat.com/t/{code}");
    let target = Target::new(PLATFORM, Kind::ShareLink, &format!("share:{code}"), &address).with_id(code);
    Some(target.with_note(Some(notes::NEEDS_FOLLOWING)))
}

/// Ids of single stories are long; words after an account are tabs of its page.
fn is_story_id(text: &str) -> bool {
    text.len() >= 16 && ids::is_code(text)
}

/// Account names: a letter first, then letters, digits, `.`, `_` and `-`, 15 at most. Older names
/// may be shorter than today's minimum of three.
fn is_account(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && ids::is_name(name, b"._-", 1..=15)
}
